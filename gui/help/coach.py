"""A mark on the real window: a ring round a control, and beside it what to do or to look at."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from engine.words import tr
from gui.looks import theme
from gui.parts.arrangement import STEP
from gui.speech.announcer import announce

WIDTH = 300  # px; less where there is less room, more where the buttons need it
NARROW = 200
_FRAME = 2  # px, as the style sheet has it
_GAP = 6  # between the ring and the words
_MOVES = (
    QEvent.Type.Resize,
    QEvent.Type.Move,
    QEvent.Type.LayoutRequest,
    QEvent.Type.Show,
    QEvent.Type.Hide,
)


class Ring(QWidget):
    """A ring round a control; the mouse goes through it."""

    def __init__(self, window: QMainWindow) -> None:
        """Start unseen."""
        super().__init__(window)
        self.setObjectName("coachRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Two lines, one of which is seen on any ground."""
        painter, palette = QPainter(self), self.palette()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for role, width in ((QPalette.ColorRole.Window, 5), (QPalette.ColorRole.Highlight, 3)):
            painter.setPen(QPen(palette.color(role), width))
            painter.drawRoundedRect(self.rect().adjusted(3, 3, -3, -3), 6, 6)
        painter.end()


class CoachMark(QFrame):
    """Words beside a control of the window, which stays usable; Esc closes them.

    Attributes:
        title, words: what is said.
        go_on: goes on to what comes next, where there is something.
        leave: closes it.

    Signals:
        next_wanted(): the person wants to go on without doing it.
        closed(): the person wants no more of it.
    """

    next_wanted = Signal()
    closed = Signal()

    def __init__(self, window: QMainWindow) -> None:
        """Start unseen."""
        super().__init__(window)
        self.setObjectName("coachMark")
        self.setAutoFillBackground(True)
        self._window: QMainWindow = window
        self._target: QWidget = window
        self._about: tuple[QWidget, ...] = ()
        self._watched: tuple[QWidget, ...] = ()
        self._ring = Ring(window)
        self.title, self.words = QLabel(self), QLabel(self)
        self.title.setObjectName("coachTitle")
        self.title.setFont(theme.font("heading"))
        self.words.setObjectName("coachWords")
        for label in (self.title, self.words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.go_on, self.leave = QPushButton(tr("Next"), self), QPushButton(tr("Close"), self)
        self.go_on.setObjectName("coachNext")
        self.leave.setObjectName("coachClose")
        self.leave.setToolTip(tr("Close this (Esc)"))
        self.go_on.clicked.connect(self.next_wanted)
        self.leave.clicked.connect(self.closed)
        self._column, row = QVBoxLayout(self), QHBoxLayout()
        self._column.setContentsMargins(2 * STEP, STEP, 2 * STEP, STEP)
        self._column.setSpacing(STEP)
        self._column.addWidget(self.title)
        self._column.addWidget(self.words)
        self._body: QWidget | None = None
        row.addWidget(self.leave)
        row.addStretch(1)
        row.addWidget(self.go_on)
        self._column.addLayout(row)
        self.hide()

    def point_at(
        self,
        target: QWidget,
        title: str,
        words: str,
        *,
        go_on: str = "",
        leave: str = tr("Close"),
        body: QWidget | None = None,
        about: Sequence[QWidget] = (),
    ) -> None:
        """Show words beside a control.

        Args:
            target: the control.
            title: in one line.
            words: a few sentences.
            go_on: on the button that goes on; without, there is none.
            leave: on the button that closes.
            body: a widget under the words; it becomes this one's.
            about: what else the words are about, which they cover as little as there is room for.
        """
        self._unwatch()
        self._target, self._about = target, tuple(about)
        self.title.setText(title)
        self.words.setText(words)
        self.leave.setText(leave)
        self.go_on.setText(go_on)
        self.go_on.setVisible(bool(go_on))
        self._show_body(body)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        moving = [target, *(each for part in about for each in _up_to(self._window, part))]
        self._watched = tuple(dict.fromkeys((self._window, *moving)))
        for watched in self._watched:
            watched.installEventFilter(self)
        self.show()
        self._ring.show()
        self._place()
        announce(self, f"{title}. {words}")

    def _show_body(self, body: QWidget | None) -> None:
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        self._body = body
        if body is not None:
            body.setParent(self)
            self._column.insertWidget(2, body)
            body.show()

    def close_mark(self) -> None:
        """Be seen no more."""
        self._unwatch()
        self._show_body(None)
        self._ring.hide()
        self.hide()

    def _unwatch(self) -> None:
        for watched in self._watched:
            watched.removeEventFilter(self)
        self._watched = ()

    # -- its place ------------------------------------------------------------------------------

    @Slot()
    def _place(self) -> None:
        """Beside the control, on the side with the most room; the ring round it."""
        top_left = self._target.mapTo(self._window, QPoint(0, 0))
        around = QRect(top_left, self._target.size()).adjusted(-5, -5, 5, 5)
        self._ring.setGeometry(around)
        seen = [_seen(part, self._window) for part in self._about if part.isVisible()]
        place = _beside(around, self._window.rect(), self._size_at, seen)
        for label in (self.title, self.words):
            inner = self._inner(place.width())
            label.setFixedSize(inner, _tall(label, inner))
        self.setGeometry(place)
        self._ring.raise_()
        self.raise_()

    def _size_at(self, width: int) -> QSize:
        """How large it is at most so wide."""
        margins = self._column.contentsMargins()
        wide = max(min(width, WIDTH), NARROW, self._buttons_width())
        tall = [self.leave.sizeHint().height()]
        tall += [_tall(label, self._inner(wide)) for label in (self.title, self.words)]
        if self._body is not None:
            tall.append(self._body.sizeHint().height())
        around = margins.top() + margins.bottom() + 2 * _FRAME
        return QSize(wide, sum(tall) + (len(tall) - 1) * self._column.spacing() + around)

    def _buttons_width(self) -> int:
        """What the words on the buttons need, with the margins around them."""
        needed = self.leave.sizeHint().width()
        if self.go_on.text():
            needed += STEP + self.go_on.sizeHint().width()
        return needed + WIDTH - self._inner(WIDTH)

    def _inner(self, wide: int) -> int:
        margins = self._column.contentsMargins()
        return wide - margins.left() - margins.right() - 2 * _FRAME

    # -- hands ----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what moves, and let Esc close this instead of clearing the canvas."""
        kind = event.type()
        if kind == QEvent.Type.Hide and watched is self._target and self._target.isHidden():
            self.closed.emit()  # what it is about is gone, and not only another tab in front of it
        elif kind in _MOVES:
            self._place()
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if kind == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if kind == QEvent.Type.KeyPress:
                self.closed.emit()
                return True
        return super().eventFilter(watched, event)


def _tall(label: QLabel, width: int) -> int:
    """How tall a label's words are at a width: it itself answers for the width it has at least."""
    room, flags = QRect(0, 0, width, 10_000), Qt.TextFlag.TextWordWrap
    return label.fontMetrics().boundingRect(room, flags, label.text()).height()


def _up_to(window: QWidget, part: QWidget) -> list[QWidget]:
    """A part of a window and what it lies in: where one of them moves, the part does."""
    found: list[QWidget] = []
    inner: QWidget | None = part
    while inner is not None and inner is not window:
        found.append(inner)
        inner = inner.parentWidget()
    return found


def _seen(part: QWidget, window: QWidget) -> QRect:
    """Where a part of a window lies in it, as far as it is not scrolled out of sight."""
    seen = QRect(part.mapTo(window, QPoint()), part.size())
    for outer in _up_to(window, part)[1:]:
        seen &= QRect(outer.mapTo(window, QPoint()), outer.size())
    return seen


def _beside(
    around: QRect, room: QRect, size_at: Callable[[int], QSize], spared: Sequence[QRect]
) -> QRect:
    """Where the words go: beside the control if they fit there, else over a corner of the room.

    They are at the height of the control, or where they cover least of what is to be spared.
    """
    sides = {
        "right": room.right() - around.right() - _GAP,
        "left": around.left() - room.left() - _GAP,
    }
    for side, wide in sides.items():
        size = size_at(wide)
        if wide >= size.width() and size.height() <= room.height():
            left = around.right() + _GAP if side == "right" else around.left() - _GAP - size.width()
            return _sparing(QRect(QPoint(left, around.top()), size), room, spared)
    size = size_at(WIDTH)
    left = room.right() - size.width()  # where the inspector is, and not what one looks at
    below = room.bottom() - around.bottom() - _GAP
    top = around.bottom() + _GAP if below >= size.height() else around.top() - _GAP - size.height()
    return _sparing(QRect(QPoint(left, top), size), room, [around, *spared])


def _sparing(wanted: QRect, room: QRect, spared: Sequence[QRect]) -> QRect:
    """A place within the room, above or below what it would cover of what is to be spared."""
    tall = wanted.height()
    tops = [wanted.top()]
    for each in spared:
        tops += [each.bottom() + _GAP, each.top() - _GAP - tall]
    within = [min(max(top, room.top()), room.bottom() - tall) for top in tops]
    places = [QRect(QPoint(wanted.left(), max(top, room.top())), wanted.size()) for top in within]

    def cost(place: QRect) -> tuple[int, int]:
        covered = [place & each for each in spared]
        area = sum(each.width() * each.height() for each in covered if not each.isEmpty())
        return area, abs(place.top() - wanted.top())

    return min(places, key=cost)
