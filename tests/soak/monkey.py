"""A monkey at the window, with a seed: it does at random whatever a person could do."""

import os
import random
import time
from collections.abc import Callable, Generator
from pathlib import Path

import numpy as np
import shiboken6
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollArea,
    QWidget,
)

from gui.main_window import SMALLEST, MainWindow
from tests.soak.things import Things

Act = Generator[int, None, None]
"""Each `next` is one event; what it gives are milliseconds until the one after it."""

NOTES = "INKLENS_MONKEY_NOTES"
"""Names a file for what the monkey does, event by event."""
K = Qt.Key
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
BUTTONS = (*[LEFT] * 6, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton)
MODIFIERS = (
    *[NO_KEY] * 6,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
KEYS = (
    *(getattr(K, f"Key_{letter}") for letter in "ABCDEFGHIJKLMNOPRSTUVWXYZ0123456789"),
    *(K.Key_Tab, K.Key_Backtab, K.Key_Return, K.Key_Escape, K.Key_Space, K.Key_Delete),
    *(K.Key_Left, K.Key_Right, K.Key_Up, K.Key_Down, K.Key_PageUp, K.Key_PageDown),
    *(K.Key_Home, K.Key_End, K.Key_F1, K.Key_BracketLeft, K.Key_BracketRight, K.Key_Backspace),
)
NOT_TRIGGERED = {"quit", "full_screen"}
OFF_LIMITS = {"openTensorBoard"}
"""It would start a browser."""


class Monkey(QObject):
    """Sends events to a window, one a turn of the event loop.

    Attributes:
        count: events so far.
        doing: what it does now.

    Signals:
        finished(): there are no more.
    """

    finished = Signal()

    def __init__(
        self, window: MainWindow, things: Things, seed: int, strokes: list[list[np.ndarray]]
    ) -> None:
        """Prepare.

        Args:
            window: whose engine is ready.
            things: files to open.
            seed: of all that is chosen.
            strokes: of digits as people write them, each in a unit square.
        """
        super().__init__()
        self.window, self.things, self.strokes = window, things, strokes
        self.chance = random.Random(seed)
        self.count, self.doing = 0, "nothing yet"
        notes = os.environ.get(NOTES)
        self._notes = Path(notes).open("w", encoding="utf-8") if notes else None  # noqa: SIM115
        self._events: Act = iter(())  # type: ignore[assignment]
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._turn)
        self._inside = False
        self._menus = QTimer(self)
        self._menus.timeout.connect(self._leave_menu)
        window.actions_by_name["quit"].setEnabled(False)

    def start(self, events: int, *, until: float = float("inf")) -> None:
        """Send so many events, or until a moment of `time.monotonic`."""
        self._events = self._many(self.count + events, until)
        self._timer.start(0)
        self._menus.start(200)

    def do(self, act: Act, name: str) -> None:
        """Do one thing."""
        self.doing = name
        self._events = act
        self._timer.start(0)
        self._menus.start(200)

    def _turn(self) -> None:
        self._inside = True
        try:
            rest = next(self._events)
        except StopIteration:
            self._menus.stop()
            self.finished.emit()
            return
        finally:
            self._inside = False
        self.count += 1
        self._timer.start(rest)

    def _leave_menu(self) -> None:
        """Close a menu that keeps a click to itself until somebody chooses: a spin box's of Qt."""
        menu = QApplication.activePopupWidget() if self._inside else None
        if menu is not None:
            menu.close()

    def _many(self, last: int, until: float) -> Act:
        acts = self._acts()
        names, weights = list(acts), [weight for _, weight in acts.values()]
        while self.count < last and time.monotonic() < until:
            self.doing = name = self.chance.choices(names, weights)[0]
            for rest in acts[name][0]():
                self._note()
                yield rest
            if QApplication.activeModalWidget() is not None and self.chance.random() < 0.3:
                self.doing = "closing a dialog"
                yield from self._close_dialog()

    def _note(self) -> None:
        """The last act stays readable after a crash, where somebody wants to know."""
        if self._notes is not None:
            self._notes.write(f"{self.count} {self.doing}\n")
            self._notes.flush()

    def _acts(self) -> dict[str, tuple[Callable[[], Act], float]]:
        return {
            "drawing a digit": (self._draw_digit, 5),
            "drawing a zigzag": (self._zigzag, 3),
            "clicking anywhere": (self._click_anywhere, 12),
            "dragging anywhere": (self._drag_anywhere, 4),
            "clicking a control": (self._click_control, 14),
            "pressing keys": (self._press_keys, 10),
            "turning the wheel": (self._wheel, 5),
            "choosing in a list": (self._choose, 5),
            "triggering an action": (self._action, 8),
            "resizing": (self._resize, 2),
            "switching tabs": (self._switch, 3),
            "dropping a file": (self._drop, 4),
            "pasting": (self._paste, 1),
            "undoing": (self._undo, 4),
            "starting or stopping training": (self._train, 2),
            "changing colours": (self._theme, 1),
            "waiting": (self._wait, 2),
        }

    # -- the hand ---------------------------------------------------------------------------------

    def _handle(self) -> tuple[QWindow, QWidget] | None:
        """The window that gets events now: a list or menu that is open, a dialog, or the whole."""
        widget: QWidget = _open_now(QApplication.activePopupWidget) or self._front()
        handle: QWindow | None = widget.windowHandle()
        return None if handle is None or not widget.isVisible() else (handle, widget)

    def _front(self) -> QWidget:
        """A dialog, or the whole window."""
        return _open_now(QApplication.activeModalWidget) or self.window

    def _somewhere(self, widget: QWidget) -> QPoint:
        """In a widget, and on its window: one that fills the screen is no larger than that."""
        handle: QWindow | None = widget.windowHandle()
        seen = widget.size() if handle is None else widget.size().boundedTo(handle.size())
        return QPoint(
            self.chance.randrange(max(1, seen.width())),
            self.chance.randrange(max(1, seen.height())),
        )

    def _at(self, widget: QWidget) -> tuple[QWindow, QPoint] | None:
        """The middle of a widget, or near it, in its window."""
        handle: QWindow | None = widget.window().windowHandle()
        place = widget.mapTo(widget.window(), self._somewhere(widget))
        return None if handle is None else (handle, place)

    def _click_anywhere(self) -> Act:
        if (found := self._handle()) is not None:
            handle, widget = found
            place, button = self._somewhere(widget), self.chance.choice(BUTTONS)
            QTest.mouseMove(handle, place)
            yield 0
            yield from _click(handle, button, self.chance.choice(MODIFIERS), place)
            yield 0
            if self.chance.random() < 0.1 and shiboken6.isValid(handle):
                yield from _click(handle, button, NO_KEY, place)
            self.let_go()

    def _drag_anywhere(self) -> Act:
        if (found := self._handle()) is not None:
            handle, widget = found
            button = self.chance.choice(BUTTONS)
            QTest.mousePress(handle, button, NO_KEY, self._somewhere(widget))
            yield 0
            for _ in range(self.chance.randrange(1, 12)):
                if not shiboken6.isValid(handle) or not shiboken6.isValid(widget):
                    self.let_go()
                    return
                QTest.mouseMove(handle, self._somewhere(widget))
                yield 0
            if shiboken6.isValid(handle) and shiboken6.isValid(widget):
                QTest.mouseRelease(handle, button, NO_KEY, self._somewhere(widget))
                yield 0
            self.let_go()

    def let_go(self) -> None:
        """Let go of buttons that were pressed in what is gone by now: no hand keeps them down."""
        handle: QWindow | None = self.window.windowHandle()
        for button in (LEFT, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
            if handle is not None and QGuiApplication.mouseButtons() & button:
                QTest.mouseRelease(handle, button, NO_KEY, QPoint(2, 2))

    def _visible(self, *kinds: type[QWidget]) -> list[QWidget]:
        of = self._front()
        return [
            each
            for kind in kinds
            for each in of.findChildren(kind)
            if each.isVisible() and each.isEnabled() and each.objectName() not in OFF_LIMITS
        ]

    def _click_control(self) -> Act:
        found = self._visible(QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox)
        if not found:
            return
        widget = self.chance.choice(found)
        self.doing = f"clicking {widget.objectName() or type(widget).__name__}"
        _scroll_to(widget)
        if (place := self._at(widget)) is not None:
            yield from _click(place[0], LEFT, NO_KEY, place[1])
            yield self.chance.choice((0, 0, 0, 5))

    def _choose(self) -> Act:
        combos = self._visible(QComboBox)
        if combos and QApplication.activePopupWidget() is None:
            combo = self.chance.choice(combos)
            self.doing = f"choosing in {combo.objectName() or type(combo).__name__}"
            combo.setFocus(Qt.FocusReason.TabFocusReason)
            for _ in range(self.chance.randrange(1, 6)):
                if (found := self._handle()) is None:
                    return
                yield from _key(found[0], self.chance.choice((K.Key_Down, K.Key_Up, K.Key_Home)))

    def _press_keys(self) -> Act:
        for _ in range(self.chance.randrange(1, 8)):
            if (found := self._handle()) is None:
                return
            key, modifier = self.chance.choice(KEYS), self.chance.choice(MODIFIERS)
            if found[0] is not self.window.windowHandle():
                modifier = NO_KEY  # QTest turns the loop between them, and the window may go then
            self.doing = f"pressing {key.name} with {modifier.name}"
            yield from _key(found[0], key, modifier)

    def _wheel(self) -> Act:
        if (found := self._handle()) is not None:
            handle, widget = found
            place = QPointF(self._somewhere(widget))
            for _ in range(self.chance.randrange(1, 8)):
                if not shiboken6.isValid(handle):
                    return
                turn = QPoint(0, self.chance.choice((-120, 120, -15, 600)))
                QTest.wheelEvent(handle, place, turn)
                yield 0

    def _close_dialog(self) -> Act:
        for _ in range(3):
            if (dialog := _open_now(QApplication.activeModalWidget)) is None:
                return
            if (handle := dialog.windowHandle()) is not None:
                yield from _key(handle, K.Key_Escape)

    # -- the pen ----------------------------------------------------------------------------------

    def _draw_digit(self) -> Act:
        yield from self.pen(self.chance.choice(self.strokes), self.chance.uniform(0.2, 1.1))

    def _zigzag(self) -> Act:
        points = [
            np.array([[self.chance.random(), self.chance.random()] for _ in range(n)])
            for n in self.chance.choices((1, 2, 7, 60), k=2)
        ]
        yield from self.pen(points, self.chance.uniform(0.05, 2.0))

    def pen(self, strokes: list[np.ndarray], size: float = 0.7) -> Act:
        """Strokes in a unit square, drawn with the mouse in the middle of the canvas."""
        canvas, window = self.window.draw.canvas, self.window
        handle: QWindow | None = window.windowHandle()
        if handle is None or not canvas.isVisible():
            return
        side = min(canvas.width(), canvas.height())
        middle = canvas.mapTo(window, canvas.rect().center())
        for stroke in strokes:
            places = [
                _within(
                    handle,
                    middle.x() + round((x - 0.5) * side * size),
                    middle.y() + round((y - 0.5) * side * size),
                )
                for x, y in stroke
            ]
            QTest.mousePress(handle, LEFT, NO_KEY, places[0])
            yield 0
            for place in places[1:]:
                QTest.mouseMove(handle, place)
                yield 1
            QTest.mouseRelease(handle, LEFT, NO_KEY, places[-1])
            yield 1

    def _undo(self) -> Act:
        for _ in range(self.chance.randrange(1, 6)):
            self.window.actions_by_name[self.chance.choice(("undo", "undo", "redo"))].trigger()
            yield 0

    # -- the window -------------------------------------------------------------------------------

    def _action(self) -> Act:
        name = self.chance.choice(sorted(self.window.actions_by_name))
        action = self.window.actions_by_name[name]
        if name not in NOT_TRIGGERED and action.isEnabled():
            self.doing = f"triggering {name}"
            action.trigger()
            yield self.chance.choice((0, 0, 20))

    def _resize(self) -> Act:
        if self.window.isFullScreen():
            self.window.actions_by_name["full_screen"].trigger()
        for _ in range(self.chance.randrange(1, 6)):
            wide, high = SMALLEST.width(), SMALLEST.height()
            self.window.resize(
                self.chance.randrange(wide - 100, 1800), self.chance.randrange(high - 100, 1000)
            )
            yield self.chance.choice((0, 16))

    def _switch(self) -> Act:
        bar = self.window.tabs.tabBar()
        place = bar.mapTo(self.window, bar.tabRect(self.chance.randrange(bar.count())).center())
        if (handle := self.window.windowHandle()) is not None:
            yield from _click(handle, LEFT, NO_KEY, place)
            yield 0

    def _theme(self) -> Act:
        name = self.chance.choice(("light", "dark", "system"))
        self.window.actions_by_name[name].trigger()
        yield 0

    def _wait(self) -> Act:
        yield self.chance.choice((20, 100, 400))

    # -- files and training -----------------------------------------------------------------------

    def _drop(self) -> Act:
        if QApplication.activeModalWidget() is not None:
            return
        paths = [self.things.any(self.chance) for _ in range(self.chance.choice((1, 1, 1, 2)))]
        self.doing = f"dropping {', '.join(path.name for path in paths)}"
        mime, place = QMimeData(), self.window.rect().center()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        how = (Qt.DropAction.CopyAction, mime, LEFT, NO_KEY)
        QApplication.sendEvent(self.window, QDragEnterEvent(QPoint(place), *how))
        QApplication.sendEvent(self.window, QDropEvent(QPointF(place), *how))
        yield self.chance.choice((0, 50, 800))

    def _paste(self) -> Act:
        clipboard, mime = QGuiApplication.clipboard(), QMimeData()
        match self.chance.randrange(3):
            case 0:
                image = QImage(self.chance.randrange(1, 300), 40, QImage.Format.Format_RGB32)
                image.fill(self.chance.choice((Qt.GlobalColor.white, Qt.GlobalColor.black)))
                mime.setImageData(image)
            case 1:
                mime.setUrls([QUrl.fromLocalFile(str(self.things.any(self.chance, "pictures")))])
            case _:
                mime.setText("no picture")
        clipboard.setMimeData(mime)
        yield 0
        self.window.actions_by_name["paste"].trigger()
        yield 5

    def _train(self) -> Act:
        form = self.window.training
        button = self.chance.choice((form.start, form.start, form.pause, form.stop))
        if button.isEnabled():
            button.click()
            yield self.chance.choice((0, 100, 500))


def _key(handle: QWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_KEY) -> Act:
    """Press a key and let it go, in a window that may be gone by then."""
    QTest.keyPress(handle, key, modifier)
    yield 0
    if shiboken6.isValid(handle):
        QTest.keyRelease(handle, key, modifier)
    yield 0


def _within(handle: QWindow, x: int, y: int) -> QPoint:
    """A place on a window: a hand that goes beyond its edge gives it no events."""
    return QPoint(min(max(x, 0), handle.width() - 1), min(max(y, 0), handle.height() - 1))


def _click(
    handle: QWindow, button: Qt.MouseButton, modifier: Qt.KeyboardModifier, place: QPoint
) -> Act:
    """Press a button and let it go, in a window that may be gone by then."""
    QTest.mousePress(handle, button, modifier, place)
    yield 0
    if shiboken6.isValid(handle):
        QTest.mouseRelease(handle, button, modifier, place)
    yield 0


def _scroll_to(widget: QWidget) -> None:
    """Have it seen, in whatever it is scrolled with."""
    around: QWidget | None = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def _open_now(which: Callable[[], QWidget | None]) -> QWidget | None:
    """What Qt says is open, which may be nothing, though its types do not say so."""
    return which()


def real_digits(pen_file: Path) -> tuple[list[list[np.ndarray]], list[int]]:
    """Strokes of digits as people wrote them, each in a unit square, and which digits they are."""
    from engine.data.pen import read_pen_digits

    strokes, labels = [], []
    for digit in read_pen_digits(pen_file):
        points = np.concatenate(digit.strokes)
        low, reach = points.min(axis=0), max(float(np.ptp(points, axis=0).max()), 1e-6)
        middle = np.ptp(points, axis=0) / reach / 2
        strokes.append([(stroke - low) / reach + 0.5 - middle for stroke in digit.strokes])
        labels.append(digit.label)
    return strokes, labels
