"""Words on the real window: a ring round a control, and a card that says what to do there.

The card stands at the top of the inspector's column, which gives it room: it lies on nothing.
"""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QMainWindow,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from engine.words import tr
from gui.looks import theme
from gui.parts.arrangement import STEP
from gui.speech.announcer import announce

_FRAME = 2  # px, as the style sheet has it
_LINE = 1  # px, that says that keys scroll the words
_MOVES = (
    QEvent.Type.Resize,
    QEvent.Type.Move,
    QEvent.Type.LayoutRequest,
    QEvent.Type.Show,
    QEvent.Type.Hide,
)
CLOSE, CLOSE_HINT = tr("Close"), tr("Close this (Esc)")


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


class Scrolled(QScrollArea):
    """Widgets one below the other, which scroll where they do not fit."""

    def __init__(self, parent: QWidget) -> None:
        """Start with none."""
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so it has a place in the order of Tab
        inside = QWidget(self)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(STEP)
        self.setWidget(inside)
        for behind in (self.viewport(), inside):  # the ground of what it lies in
            behind.setAutoFillBackground(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when the widgets need one, which a scrolled area does not."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class CoachMark(QFrame):
    """Words about a control of the window, which stays usable; Esc closes them.

    Where there is too little room for the words they scroll; the buttons under them stay.

    Attributes:
        title, words: what is said.
        said: both, and what is shown under them.
        go_on: goes on to what comes next, where there is something.
        leave: closes it.

    Signals:
        next_wanted(): the person wants to go on without doing it.
        closed(): the person wants no more of it.
    """

    next_wanted = Signal()
    closed = Signal()

    def __init__(self, window: QMainWindow) -> None:
        """Start unseen; where it lies is up to who takes it in."""
        super().__init__(window)
        self.setObjectName("coachMark")
        self.setAutoFillBackground(True)
        self._window: QMainWindow = window
        self._target: QWidget = window
        self._watched: tuple[QWidget, ...] = ()
        self._ring = Ring(window)
        self.said = Scrolled(self)
        self.said.setObjectName("coachSaid")
        self.said.verticalScrollBar().rangeChanged.connect(self._on_scrolled_range)
        self.title, self.words = QLabel(self.said), QLabel(self.said)
        self.title.setObjectName("coachTitle")
        self.title.setFont(theme.font("heading"))
        self.words.setObjectName("coachWords")
        for label in (self.title, self.words):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.go_on, self.leave = QPushButton(tr("Next"), self), QPushButton(CLOSE, self)
        self.go_on.setObjectName("coachNext")
        self.leave.setObjectName("coachClose")
        self.go_on.clicked.connect(self.next_wanted)
        self.leave.clicked.connect(self.closed)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(STEP, STEP, STEP, STEP)
        self._column.setSpacing(STEP)
        self.said.column.addWidget(self.title)
        self.said.column.addWidget(self.words)
        self.said.column.addStretch(1)
        self._column.addWidget(self.said, 1)
        self._body: QWidget | None = None
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(STEP)
        self._buttons.addWidget(self.leave)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.go_on)
        self._column.addLayout(self._buttons)
        self.hide()

    def point_at(
        self,
        target: QWidget,
        title: str,
        words: str,
        *,
        go_on: str = "",
        leave: str = CLOSE,
        hint: str = CLOSE_HINT,
        body: QWidget | None = None,
    ) -> None:
        """Show words about a control.

        Args:
            target: the control, round which there is a ring.
            title: in one line.
            words: a few sentences.
            go_on: on the button that goes on; without, there is none.
            leave: on the button that closes.
            hint: what that button says on hover.
            body: a widget under the words; it becomes this one's.
        """
        self._unwatch()
        self._target = target
        self.title.setText(title)
        self.words.setText(words)
        self.leave.setText(leave)
        self.leave.setToolTip(hint)
        self.go_on.setText(go_on)
        self.go_on.setVisible(bool(go_on))
        self._show_body(body)
        for heard in (self, self.said):
            heard.setAccessibleName(title)
            heard.setAccessibleDescription(words)
        self.said.verticalScrollBar().setValue(0)
        self._watched = (self._window, target)
        for watched in self._watched:
            watched.installEventFilter(self)
        self.show()
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))  # a place at once
        self._fit()
        self._column.activate()
        self._ring.show()
        self._place_ring()
        announce(self, f"{title}. {words}")

    def _show_body(self, body: QWidget | None) -> None:
        if self._body is not None:
            self._body.hide()
            self._body.deleteLater()
        self._body = body
        if body is not None:
            self.said.column.insertWidget(2, body)
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

    # -- its size -------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the words need at a width, in px."""
        inner = self._inner(width)
        wide = inner - 2 * _LINE
        tall = [label.heightForWidth(wide) for label in (self.title, self.words)]
        tall += [button.sizeHint().height() for button in self._rows(inner)]
        if self._body is not None:
            tall.append(self._body.sizeHint().height())
        margins = self._column.contentsMargins()
        around = margins.top() + margins.bottom() + 2 * _FRAME
        return sum(tall) + (len(tall) - 1) * self._column.spacing() + around + 2 * _LINE

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether the buttons fit side by side, and the words without scrolling."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """The same once what is said needs another height."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and hasattr(self, "_buttons"):
            self._fit()
        return handled

    def _fit(self) -> None:
        """Put buttons one under the other where they must be, and let words scroll likewise.

        Of its own accord a scroll bar that came once stays: beside it the words need more height.
        """
        stacked = len(self._rows(self._inner(self.width()))) > 1
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._buttons.setDirection(way)
        fits = self.height() >= self.heightForWidth(self.width())
        bars = Qt.ScrollBarPolicy
        self.said.setVerticalScrollBarPolicy(
            bars.ScrollBarAlwaysOff if fits else bars.ScrollBarAsNeeded
        )

    def _rows(self, inner: int) -> tuple[QPushButton, ...]:
        """A button of each row of buttons: a long word in some language needs one for itself."""
        both = self.leave.sizeHint().width() + STEP + self.go_on.sizeHint().width()
        return (self.leave, self.go_on) if self.go_on.text() and both > inner else (self.leave,)

    def _inner(self, wide: int) -> int:
        margins = self._column.contentsMargins()
        return max(wide - margins.left() - margins.right() - 2 * _FRAME, 1)

    @Slot(int, int)
    def _on_scrolled_range(self, first: int, last: int) -> None:
        """Let keys reach words that scroll; others need none."""
        scrolls = Qt.FocusPolicy.StrongFocus if last > first else Qt.FocusPolicy.NoFocus
        self.said.setFocusPolicy(scrolls)

    # -- the ring -------------------------------------------------------------------------------

    @Slot()
    def _place_ring(self) -> None:
        top_left = self._target.mapTo(self._window, QPoint(0, 0))
        around = QRect(top_left, self._target.size()).adjusted(-5, -5, 5, 5)
        self._ring.setGeometry(around)
        self._ring.raise_()

    # -- hands ----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow what moves, and let Esc close this instead of clearing the canvas."""
        kind = event.type()
        if kind == QEvent.Type.Hide and watched is self._target and self._target.isHidden():
            self.closed.emit()  # what it is about is gone, and not only another tab in front of it
        elif kind in _MOVES:
            self._place_ring()
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if kind == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if kind == QEvent.Type.KeyPress:
                self.closed.emit()
                return True
        return super().eventFilter(watched, event)
