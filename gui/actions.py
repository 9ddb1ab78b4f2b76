"""Menus and keys as tables: what there is, what it is called, which key does it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QComboBox, QMainWindow, QMenu, QWidget

Key = str | QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that can be done.

    Attributes:
        name: by which the code finds it.
        text: in the menu.
        keys: shortcuts, any of which does it.
        checkable: whether it is on or off.
    """

    name: str
    text: str
    keys: tuple[Key, ...] = ()
    checkable: bool = False


MENUS: dict[str, tuple[Entry | None, ...]] = {
    "&File": (
        Entry("open", "&Open drawing, network or picture…", (QKeySequence.StandardKey.Open,)),
        Entry("folder", "Open &folder of pictures…", ("Ctrl+Shift+O",)),
        Entry("paste", "&Paste picture", (QKeySequence.StandardKey.Paste,)),
        Entry("previous_picture", "Previous picture of the folder", ("PgUp",)),
        Entry("next_picture", "&Next picture of the folder", ("PgDown",)),
        None,
        Entry("save_drawing", "&Save drawing", (QKeySequence.StandardKey.Save,)),
        Entry("save_drawing_as", "Save drawing &as…", ("Ctrl+Shift+S",)),
        None,
        Entry("network", "About the net&work…", ("Ctrl+I",)),
        Entry("reading", "How it &reads pictures"),
        Entry("class_names", "&Class names…"),
        Entry("shipped", "Back to the s&hipped network"),
        Entry("save", "Save &trained network…", ("Ctrl+Alt+S",)),
        None,
        Entry("export", "&Export heatmap…", ("Ctrl+E",)),
        Entry("report", "Export a re&port…", ("Ctrl+Shift+E",)),
        Entry("film", "Export &film of the epochs…"),
        None,
        Entry("preferences", "Se&ttings…", ("Ctrl+,",)),
        Entry("quit", "&Quit", ("Ctrl+Q",)),
    ),
    "&Drawing": (
        Entry("clear", "Clear", ("Delete", "Esc")),
        Entry("eraser", "Eraser", ("X",), checkable=True),
        Entry("thinner", "Thinner brush", ("[",)),
        Entry("thicker", "Thicker brush", ("]",)),
        None,
        Entry("replay", "Re&play stroke by stroke", ("Shift+R",), checkable=True),
        Entry("next", "&Next test sample", ("E",)),
    ),
    "&Explanation": (
        Entry("follow", "Follow the &prediction", ("P",)),
        Entry("rival", "&Why not the runner-up", ("R",), checkable=True),
        Entry("next_method", "Next &method", ("M",)),
        Entry("previous_method", "Previous method", ("Shift+M",)),
        None,
        Entry("magnitude", "Only how strongly, without &sign", ("S",), checkable=True),
        Entry("overlay", "Map &over the ink", ("O",), checkable=True),
        Entry("say", "Say it in &words", ("W",)),
        None,
        Entry("copy_picture", "&Copy the map as a picture", ("Ctrl+C",)),
        Entry("copy_values", "Copy its &values as a table", ("Ctrl+Shift+C",)),
        Entry("copy_code", "Copy as &Keras code", ("Ctrl+Alt+C",)),
        None,
        Entry("small_maps", "Tiles: &all classes or all methods", ("A",)),
        Entry("failures", "Where the network &fails…", ("F",)),
        Entry("trust", "How far to &trust this map", ("T",), checkable=True),
        Entry("unscramble", "&Back from the scrambled copy"),
    ),
    "&Training": (
        Entry("start", "&Start training"),
        Entry("pause", "&Pause or resume", ("Space",)),
        Entry("stop", "S&top training"),
        None,
        Entry("runs", "Past &runs…", ("Ctrl+R",)),
    ),
    "&View": (
        Entry("system", "S&ystem colours", checkable=True),
        Entry("light", "&Light", checkable=True),
        Entry("dark", "&Dark", checkable=True),
        None,
        Entry("full_screen", "&Full screen", ("F11",), checkable=True),
    ),
    "&Help": (
        Entry("help", "&Help on what is under the pointer", ("F1",)),
        Entry("guide", "&Keys and how to read a map"),
        Entry("steps", "Show the &first steps"),
        None,
        Entry("copy_log", "&Copy log for a bug report"),
        None,
        Entry("about", "&About InkLens"),
    ),
}


def add_menus(window: QMainWindow) -> tuple[dict[str, QAction], dict[str, QMenu]]:
    """Make every menu of the table; return actions by name and menus by title without "&"."""
    window.installEventFilter(_SpaceForControls(window))
    actions: dict[str, QAction] = {}
    menus: dict[str, QMenu] = {}
    for title, entries in MENUS.items():
        menu = window.menuBar().addMenu(title)
        menu.setToolTipsVisible(True)  # they say why an entry cannot be chosen
        menus[title.replace("&", "")] = menu
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            else:
                actions[entry.name] = action = _action(window, entry)
                menu.addAction(action)
    return actions, menus


class _SpaceForControls(QObject):
    """Leaves Space to the button or list that has the focus: there it acts as a click."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Space from being a shortcut there."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
            and isinstance(watched, QWidget)
            and isinstance(watched.focusWidget(), QAbstractButton | QComboBox)
        ):
            event.accept()
            return True
        return False


def add_digit_keys(
    window: QMainWindow, pick: Callable[[int], None], compare_with: Callable[[int], None]
) -> None:
    """Keys 0 to 9 pick a class; with Ctrl, the class that it is compared with."""
    for digit in range(10):
        for name, text, key, do in (
            (f"class{digit}", f"Explain class {digit}", f"{digit}", pick),
            (f"not{digit}", f"Why not class {digit}", f"Ctrl+{digit}", compare_with),
        ):
            action = _action(window, Entry(name, text, (key,)))
            action.triggered.connect(lambda _=False, digit=digit, do=do: do(digit))
            window.addAction(action)


def key_table() -> list[tuple[str, str]]:
    """Every key and what it does, as F1 shows it."""
    rows = [
        ("0 – 9", "explain that class"),
        ("Ctrl+0 – 9", "why not that class"),
        ("Arrow keys", "on the canvas: move the pen's cross; on the map: from pixel to pixel"),
        ("Shift+arrow keys", "on the canvas: move it in small steps"),
        ("Enter", "on the canvas: put the pen down, and lift it"),
        ("Esc", "while a scrambled copy answers: back to the network; while you guess: give up"),
        ("Ctrl+S", "on the Train tab: save the trained network, and Ctrl+Alt+S the drawing"),
    ]
    for entries in MENUS.values():
        for entry in entries:
            if entry is not None and entry.keys:
                text = entry.text.replace("&", "").rstrip("…")
                rows.append((_named(entry.keys), text[0].lower() + text[1:]))
    undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
    return [*rows, (_named((undo,)), "undo"), (_named((redo,)), "redo")]


def _named(keys: tuple[Key, ...]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return " or ".join(QKeySequence(key).toString(native) for key in keys)


def _action(window: QMainWindow, entry: Entry) -> QAction:
    action = QAction(entry.text, window)
    action.setObjectName(f"{entry.name}Action")
    action.setShortcuts([QKeySequence(key) for key in entry.keys])
    action.setCheckable(entry.checkable)
    return action
