"""What a run was trained on, in a few words and numbers: its record keeps them."""

from dataclasses import dataclass
from pathlib import Path

from engine.errors import DataError
from engine.words import tr, trn

SMALLEST, LARGEST = 8, 48
"""Sides of a picture, in pixels: the ConvNet cuts six off, and at 48 it has 29 million weights."""
MOST_CLASSES = 1000
CORRECTIONS = ".corrections"
"""How files of corrections end, which are trained on with MNIST."""
DIGITS = tuple(str(digit) for digit in range(10))


@dataclass(frozen=True, slots=True)
class Described:
    """What a network of the run takes and tells, and where its pictures came from.

    Attributes:
        name: of the data, as people know it.
        path: of the file or folder; None for MNIST as InkLens ships it.
        height: of a picture, in pixels.
        width: likewise.
        channels: 1 for grey, 3 for colour.
        classes: names, first to last.
    """

    name: str = "MNIST"
    path: str | None = None
    height: int = 28
    width: int = 28
    channels: int = 1
    classes: tuple[str, ...] = DIGITS

    def __post_init__(self) -> None:
        """Check each: a run's record may have come from anywhere.

        Raises:
            DataError: a network for it would be too small or too large.
        """
        sides = (self.height, self.width)
        if not all(SMALLEST <= side <= LARGEST for side in sides) or self.channels not in (1, 3):
            raise DataError(
                tr(
                    "{name} has pictures of {height} × {width} × {channels}; the ConvNet takes "
                    "{smallest} to {largest} pixels a side, in grey or colour.",
                    name=self.name,
                    height=self.height,
                    width=self.width,
                    channels=self.channels,
                    smallest=SMALLEST,
                    largest=LARGEST,
                )
            )
        if not 2 <= len(self.classes) <= MOST_CLASSES:
            raise DataError(
                trn(
                    "{name} has {n} class; give data with 2 to {most_classes}.",
                    "{name} has {n} classes; give data with 2 to {most_classes}.",
                    len(self.classes),
                    name=self.name,
                    most_classes=MOST_CLASSES,
                )
            )

    @property
    def shape(self) -> tuple[int, int, int]:
        """Of one picture, `(H, W, C)`."""
        return self.height, self.width, self.channels

    @property
    def is_shipped(self) -> bool:
        """Whether it is MNIST as InkLens ships it."""
        return self.path is None

    @property
    def knows_mnist(self) -> bool:
        """Whether MNIST's digits are among it: then MNIST's test digits test it."""
        return self.path is None or Path(self.path).suffix.lower() == CORRECTIONS

    @property
    def can_be_drawn(self) -> bool:
        """Whether the window's canvas, strip and keys fit it: 28 × 28 grey, ten classes."""
        return self.shape == (28, 28, 1) and len(self.classes) == len(DIGITS)

    @property
    def words(self) -> str:
        """In one line: "fashion.npz: 28 × 28, grey, 10 classes"."""
        colours = tr("grey") if self.channels == 1 else tr("colour")
        size = f"{self.height} × {self.width}"
        classes = trn("{n} class", "{n} classes", len(self.classes))
        return f"{self.name}: {size}, {colours}, {classes}"

    @property
    def why_not_drawn(self) -> str:
        """Why the canvas cannot ask a network of it, and what can; empty where it can."""
        if self.can_be_drawn:
            return ""
        size = f"{self.height} × {self.width}"
        if self.channels == 1:
            return tr(
                "Its network reads {size} grey pictures of {classes} classes, and the canvas of "
                "this tab draws 28 × 28 grey ones of ten: save it and open it to see its maps.",
                size=size,
                classes=len(self.classes),
            )
        return tr(
            "Its network reads {size} colour pictures of {classes} classes, and the canvas of "
            "this tab draws 28 × 28 grey ones of ten: save it and open it to see its maps.",
            size=size,
            classes=len(self.classes),
        )

    def at(self, path: Path | str) -> "Described":
        """The same, found at another place by now."""
        from dataclasses import replace

        return replace(self, path=str(path))


MNIST = Described()
"""What InkLens ships."""
