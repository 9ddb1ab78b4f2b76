"""What every look is made of: colours of light and dark, one rhythm, soft corners."""

from dataclasses import dataclass

GRID = 8  # px: margins and gaps are multiples of it, or half of it
RADIUS = 6  # px: of the corners of controls; of cards it is GRID


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours by what they are for, each as `#rrggbb`.

    Attributes:
        window: ground of the window.
        surface: ground of fields, lists, cards and menus.
        sunken: ground of every second row, of tracks and of table headings.
        button: ground of buttons and drop-down lists.
        hover: the same under the pointer.
        pressed: the same while pressed, and while a checkable button is down.
        text: what is read.
        faint: what is read second: captions, placeholders, hints.
        disabled: text and marks of what cannot be used.
        line: hairlines that part things and that nobody has to see.
        edge: outlines and marks of controls; 3 : 1 against every ground.
        accent: the one accent: focus, selection, progress, the winner.
        accent_hover: the accent under the pointer.
        tint: the accent as a ground for text: a chosen tool, an entry under the pointer.
        on_accent: text and marks on the accent.
        tooltip: ground of tool tips and of the toast.
        warning: a warning's mark and words.
        link: what can be followed in a text.
        training: curve of the images that a network trains on.
        validation: curve of the images that are held out.
    """

    window: str
    surface: str
    sunken: str
    button: str
    hover: str
    pressed: str
    text: str
    faint: str
    disabled: str
    line: str
    edge: str
    accent: str
    accent_hover: str
    tint: str
    on_accent: str
    tooltip: str
    warning: str
    link: str
    training: str
    validation: str


# The accent is neither red nor blue: those say "for" and "against" in the maps.
LIGHT = Tokens(
    window="#f5f5f3",
    surface="#ffffff",
    sunken="#ececea",
    button="#fcfcfb",
    hover="#eff0ee",
    pressed="#e2e4e2",
    text="#1c1d1f",
    faint="#5d5e63",
    disabled="#a1a2a4",
    line="#dcdcda",
    edge="#818286",
    accent="#0b7570",
    accent_hover="#096560",
    tint="#d3e7e4",
    on_accent="#ffffff",
    tooltip="#ffffff",
    warning="#8a5300",
    link="#0b6b66",
    training="#1f6fd1",
    validation="#b25e00",
)
DARK = Tokens(
    window="#1f2023",
    surface="#27282c",
    sunken="#2f3035",
    button="#2f3035",
    hover="#393b41",
    pressed="#42444b",
    text="#eaeae8",
    faint="#b1b3b8",
    disabled="#6f7177",
    line="#3a3c41",
    edge="#8f9197",
    accent="#4cc3b3",
    accent_hover="#6bd3c5",
    tint="#244a46",
    on_accent="#0b1a18",
    tooltip="#34363b",
    warning="#f0b35c",
    link="#62cfc0",
    training="#6ea8f7",
    validation="#f0a04b",
)
