"""What one draws on with a pen that the mouse or keys move, whatever is drawn there."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from gui.draw.key_pen import KeyPen
from gui.draw.stroke import Point
from gui.speech.pictured import Pictured

RELEASED_ELSEWHERE = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
"""Why keys are lost where a menu or a dialog comes up, which is told of the mouse's release."""


class PenSurface(Pictured):
    """Begins, follows and ends strokes; what a stroke does is said by who derives from it.

    Signals:
        stroke_began(): something has changed under a pen that went down.
        pointed(object): the place under the pointer, in the surface's own units, `(x, y)`, or None.
    """

    stroke_began = Signal()
    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with the pen up."""
        super().__init__(parent)
        self._key_pen = KeyPen()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def is_drawing(self) -> bool:
        """Whether the pen is down."""
        raise NotImplementedError

    @property
    def is_held(self) -> bool:
        """Whether the mouse is drawing: a pen put down by a key may stay down for minutes."""
        return self.is_drawing and not self._key_pen.is_down

    def _move_pen(self, point: Point) -> None:
        raise NotImplementedError

    @Slot()
    def _finish_stroke(self) -> None:
        raise NotImplementedError

    def _point(self, position: QPointF) -> Point:
        """A place on the widget in the surface's own units."""
        raise NotImplementedError

    def _is_on(self, position: QPointF) -> bool:
        """Whether there is anything at a place on the widget."""
        raise NotImplementedError

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on, from the last point: moves are merged under load."""
        if self.is_held and not event.buttons() & Qt.MouseButton.LeftButton:
            self._finish_stroke()  # it was released where nobody was told
        if self.is_held:
            self._move_pen(self._point(event.position()))
        elif self._is_on(event.position()):
            self.pointed.emit(self._point(event.position()))
        else:
            self.pointed.emit(None)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is pointed at any more."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the pen; the stroke becomes one step of the history."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._finish_stroke()

    def hideEvent(self, event: QHideEvent) -> None:
        """End the stroke: what is hidden is not told that the mouse was released."""
        self._finish_stroke()
        super().hideEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keys go elsewhere now: what they were drawing is done."""
        if self._key_pen.is_down or event.reason() in RELEASED_ELSEWHERE:
            self._finish_stroke()
        self._key_pen.place = None
        self.pointed.emit(None)
        super().focusOutEvent(event)
