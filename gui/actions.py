"""Menus and keys as tables: what there is, what it is called, which key does it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QUndoGroup
from PySide6.QtWidgets import QAbstractButton, QComboBox, QMainWindow, QMenu, QWidget
from shiboken6 import isValid

from engine.words import language_code, tr
from gui.parts.history import History

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
    "file": (
        Entry("open", tr("&Open drawing, network or picture…"), (QKeySequence.StandardKey.Open,)),
        Entry("folder", tr("Open &folder of pictures…"), ("Ctrl+Shift+O",)),
        Entry("paste", tr("&Paste picture"), (QKeySequence.StandardKey.Paste,)),
        Entry("previous_picture", tr("Previous picture of the folder"), ("PgUp",)),
        Entry("next_picture", tr("&Next picture of the folder"), ("PgDown",)),
        None,
        Entry("save_drawing", tr("&Save drawing"), (QKeySequence.StandardKey.Save,)),
        Entry("save_drawing_as", tr("Save drawing &as…"), ("Ctrl+Shift+S",)),
        None,
        Entry("network", tr("About the net&work…"), ("Ctrl+I",)),
        Entry("reading", tr("How it &reads pictures")),
        Entry("class_names", tr("&Class names…")),
        Entry("shipped", tr("Back to the s&hipped network")),
        Entry("save", tr("Save &trained network…"), ("Ctrl+Alt+S",)),
        None,
        Entry("export", tr("&Export heatmap…"), ("Ctrl+E",)),
        Entry("report", tr("Export a re&port…"), ("Ctrl+Shift+E",)),
        Entry("film", tr("Export &film of the training…")),
        None,
        Entry("preferences", tr("Se&ttings…"), ("Ctrl+,",)),
        Entry("quit", tr("&Quit"), ("Ctrl+Q",)),
    ),
    "drawing": (
        Entry("clear", tr("Clear"), ("Delete", "Esc")),
        Entry("eraser", tr("Eraser"), ("X",), checkable=True),
        Entry("thinner", tr("Thinner brush"), ("[",)),
        Entry("thicker", tr("Thicker brush"), ("]",)),
        None,
        Entry("replay", tr("Re&play stroke by stroke"), ("Shift+R",), checkable=True),
        Entry("next", tr("&Next test sample"), ("E",)),
    ),
    "explanation": (
        Entry("follow", tr("Follow the &prediction"), ("P",)),
        Entry("rival", tr("&Why not the runner-up"), ("R",), checkable=True),
        Entry("next_method", tr("Next &method"), ("M",)),
        Entry("previous_method", tr("Previous method"), ("Shift+M",)),
        None,
        Entry("magnitude", tr("Only how strongly, without &sign"), ("S",), checkable=True),
        Entry("overlay", tr("Map &over the ink"), ("O",), checkable=True),
        Entry("say", tr("Say it in &words"), ("W",)),
        None,
        Entry("copy_picture", tr("&Copy the map as a picture"), ("Ctrl+C",)),
        Entry("copy_values", tr("Copy its &values as a table"), ("Ctrl+Shift+C",)),
        Entry("copy_code", tr("Copy as &Keras code"), ("Ctrl+Alt+C",)),
        None,
        Entry("small_maps", tr("Tiles: &all classes or all methods"), ("A",)),
        Entry("failures", tr("Where the network &fails…"), ("F",)),
        Entry("trust", tr("How far to &trust this map"), ("T",), checkable=True),
        Entry("unscramble", tr("&Back from the scrambled copy")),
    ),
    "training": (
        Entry("start", tr("&Start training")),
        Entry("pause", tr("&Pause or resume"), ("Space",)),
        Entry("stop", tr("S&top training")),
        None,
        Entry("runs", tr("Past &runs…"), ("Ctrl+R",)),
    ),
    "view": (
        Entry("system", tr("S&ystem colours"), checkable=True),
        Entry("light", tr("&Light"), checkable=True),
        Entry("dark", tr("&Dark"), checkable=True),
        None,
        Entry("full_screen", tr("&Full screen"), ("F11",), checkable=True),
    ),
    "help": (
        Entry("help", tr("&Help on what is under the pointer"), ("F1",)),
        Entry("guide", tr("&Keys and how to read a map")),
        Entry("steps", tr("Show the &first steps")),
        None,
        Entry("copy_log", tr("&Copy log for a bug report")),
        None,
        Entry("about", tr("&About InkLens")),
    ),
}
TITLES = {
    "file": tr("&File"),
    "drawing": tr("&Drawing"),
    "explanation": tr("&Explanation"),
    "training": tr("&Training"),
    "view": tr("&View"),
    "help": tr("&Help"),
}
"""Name of a menu -> what it is called."""


def add_menus(window: QMainWindow) -> tuple[dict[str, QAction], dict[str, QMenu]]:
    """Make every menu of the table; return actions and menus by their names."""
    window.installEventFilter(_SpaceForControls(window))
    actions: dict[str, QAction] = {}
    menus: dict[str, QMenu] = {}
    for name, entries in MENUS.items():
        menu = window.menuBar().addMenu(TITLES[name])
        menu.setToolTipsVisible(True)  # they say why an entry cannot be chosen
        menus[name] = menu
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


def add_undo(window: QMainWindow, history: QUndoGroup, menu: QMenu) -> dict[str, QAction]:
    """Undo and redo in Qt's words, first in `menu`; return the actions by their names."""
    undo, redo = history.createUndoAction(window), history.createRedoAction(window)
    for action, step in ((undo, History.step_back), (redo, History.step_on)):
        action.triggered.disconnect()  # Qt's own would step under a stroke that is not one yet
        action.triggered.connect(partial(_step, history, step))
    _Undoable(undo, history)
    undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
    redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
    menu.insertActions(menu.actions()[0], [undo, redo])
    return {"undo": undo, "redo": redo}


class _Undoable(QObject):
    """Enables an action also where there is nothing to undo but the stroke under way.

    Its words then name no step: what they would name is not what is undone.
    """

    def __init__(self, undo: QAction, group: QUndoGroup) -> None:
        super().__init__(undo)
        self._undo, self._group = undo, group
        group.canUndoChanged.connect(self._enable)  # after Qt itself, which knows of steps alone
        group.undoTextChanged.connect(self._enable)
        group.activeStackChanged.connect(self._enable)
        for history in group.stacks():
            if isinstance(history, History):
                history.can_step_back_changed.connect(self._enable)

    @Slot()
    def _enable(self) -> None:
        if isValid(self._undo):  # the stacks of a window that is destroyed tell of it to the last
            history = self._group.activeStack()
            self._undo.setEnabled(isinstance(history, History) and history.can_step_back)
            done = self._group.undoText()
            if not done or (isinstance(history, History) and history.has_stroke):
                words = _in_qts_words("Undo", "Default text for undo action")
            else:
                words = _in_qts_words("Undo %1").replace("%1", done)
            self._undo.setText(words)


def _in_qts_words(text: str, about: str | None = None) -> str:
    """Qt's own words for undo, in the window's language."""
    return QCoreApplication.translate("QUndoGroup", text, about)


def _step(group: QUndoGroup, step: Callable[[History], None]) -> None:
    history = group.activeStack()
    if isinstance(history, History):
        step(history)


def add_digit_keys(
    window: QMainWindow, pick: Callable[[int], None], compare_with: Callable[[int], None]
) -> None:
    """Keys 0 to 9 pick a class; with Ctrl, the class that it is compared with."""
    for digit in range(10):
        for name, text, key, do in (
            (f"class{digit}", tr("Explain class {digit}", digit=digit), f"{digit}", pick),
            (
                f"not{digit}",
                tr("Why not class {digit}", digit=digit),
                f"Ctrl+{digit}",
                compare_with,
            ),
        ):
            action = _action(window, Entry(name, text, (key,)))
            action.triggered.connect(lambda _=False, digit=digit, do=do: do(digit))
            window.addAction(action)


def key_table() -> list[tuple[str, str]]:
    """Every key and what it does, as F1 shows it."""
    rows = [
        ("0 – 9", tr("explain that class")),
        (f"{_named(('Ctrl+0',))} – 9", tr("why not that class")),
        (
            tr("Arrow keys"),
            tr("on the canvas: move the pen's cross; on the map: from pixel to pixel"),
        ),
        (tr("Shift+arrow keys"), tr("on the canvas: move it in small steps")),
        (_named(("Enter",)), tr("on the canvas: put the pen down, and lift it")),
        (
            _named(("Esc",)),
            tr("while a scrambled copy answers: back to the network; while you guess: give up"),
        ),
        (
            _named(("Ctrl+S",)),
            tr("on the Train tab: save the trained network, and Ctrl+Alt+S the drawing"),
        ),
    ]
    for entries in MENUS.values():
        for entry in entries:
            if entry is not None and entry.keys:
                text = entry.text.replace("&", "").rstrip("…")
                rows.append((_named(entry.keys), _as_in_a_row(text)))
    undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
    return [*rows, (_named((undo,)), tr("undo")), (_named((redo,)), tr("redo"))]


def _as_in_a_row(text: str) -> str:
    """In lower case where that spoils no word: in German it would make nouns wrong."""
    return text[0].lower() + text[1:] if language_code() == "en" else text


def _named(keys: tuple[Key, ...]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    *others, last = (QKeySequence(key).toString(native) for key in keys)
    return tr("{others} or {last}", others=", ".join(others), last=last) if others else last


def _action(window: QMainWindow, entry: Entry) -> QAction:
    action = QAction(entry.text, window)
    action.setObjectName(f"{entry.name}Action")
    action.setShortcuts([QKeySequence(key) for key in entry.keys])
    action.setCheckable(entry.checkable)
    return action
