"""Where one marks what the network looks at: the picture that it receives, and no map."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from engine.guessing.agreement import edges
from engine.render import coloured, grey
from engine.words import tr
from gui.draw.guess.marks import Place, brushed, radius
from gui.parts.history import History
from gui.parts.outlined import paint_outline
from gui.parts.pictures import image_of
from gui.speech.pictured import Pictured
from gui.speech.voice import Voice

UNDONE = 1000  # steps that can be undone
MARK = (76, 201, 176, 130)
_CROSS, _ARM = QColor(255, 214, 92), 7.0
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
WORDS = tr(
    "Mark with the mouse where you think the network looks; the right button "
    "takes marks away. By keys: arrow keys move a cross; Enter starts "
    "marking and ends it, with Shift unmarking."
)
CROSS = tr("Row {row}, column {column}. Pixels marked so far: {marked}.")


class GuessBoard(Pictured):
    """A picture with marked pixels; it stands in the place of the map.

    Attributes:
        marks: which pixels are marked, `(H, W)`.
        history: the undo stack of the marks.

    Signals:
        changed(): other pixels are marked.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a picture."""
        super().__init__(parent)
        self.setObjectName("guessBoard")
        self.setAccessibleName(tr("Guess"))
        self.setAccessibleDescription(WORDS)
        self.setToolTip(WORDS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.history = History(self, steps=UNDONE)
        self.history.stepped.connect(self._show)
        self.history.asked.connect(self._end_stroke)
        self.marks = np.zeros((1, 1), bool)
        self._pixels: NDArray[np.float32] | None = None
        self._image: QImage | None = None
        self._before: NDArray[np.bool_] | None = None  # marks before the stroke under the brush
        self._on, self._last = True, (0.0, 0.0)
        self._key: Place | None = None  # of the cross that keys move
        self._voice = Voice(self)
        self.hide()

    def show_pixels(self, pixels: NDArray[np.float32]) -> bool:
        """Show what the network receives; whether that is another picture, which has no marks.

        Args:
            pixels: `(H, W)` or `(H, W, C)` in [0, 1].
        """
        known = self._pixels
        if known is not None and np.array_equal(known, pixels):
            return False
        self._pixels = pixels
        self._image = image_of(grey(pixels) if pixels.ndim == 2 else coloured(pixels))
        self.forget()
        return True

    def forget(self) -> None:
        """Have no marks, and nothing to undo."""
        shape = (1, 1) if self._pixels is None else self._pixels.shape[:2]
        self._before, self._key = None, None
        self.history.drop_stroke()
        self.history.clear()
        self._show(np.zeros(shape, bool))

    def clear(self) -> None:
        """Take all marks away; undo brings them back."""
        self._end_stroke()
        if self.marks.any():
            self.history.record(self.marks, np.zeros_like(self.marks), tr("clear marks"))

    # -- mouse and keys -------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the brush down; the right button takes marks away."""
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            self._key = None
            self._begin_stroke(
                self._place(event.position()), on=event.button() == Qt.MouseButton.LeftButton
            )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark on, from the last place: moves are merged under load."""
        if event.buttons() == Qt.MouseButton.NoButton and self._key is None:
            self._end_stroke()  # it was released where nobody was told
        elif self._before is not None and self._key is None:
            self._brush_to(self._place(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the brush; what it did is one step of the history."""
        if self._key is None:
            self._end_stroke()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cross with arrow keys; put the brush down and lift it with Enter."""
        key = Qt.Key(event.key())
        if self._before is not None and self._key is None:
            super().keyPressEvent(event)  # the mouse has the brush: keys would not lift it again
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            place = self._cross()
            if self._before is None:
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._begin_stroke(place, on=not shift)
            else:
                self._end_stroke()
        elif key in _STEPS:
            self._move_cross(*_STEPS[key])
        else:
            super().keyPressEvent(event)
            return
        self._voice.say(self._in_words())
        self.update()

    def _in_words(self) -> str:
        """Where the cross is, and what is marked, for who does not see it."""
        if self._key is None:
            return ""
        row, column = (int(k) for k in self._key)
        marked = int(self.marks.sum())
        return CROSS.format(row=row, column=column, marked=marked)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keys go elsewhere now: what they were marking is done."""
        self._end_stroke()
        self._key = None
        self.update()
        super().focusOutEvent(event)

    def _cross(self) -> Place:
        if self._key is None:
            rows, columns = self.marks.shape
            self._key = (rows // 2 + 0.5, columns // 2 + 0.5)
        return self._key

    def _move_cross(self, down: int, across: int) -> None:
        if self._key is None:  # the first key shows where it is
            self._cross()
            return
        rows, columns = self.marks.shape
        row = min(max(self._key[0] + down, 0.5), rows - 0.5)
        column = min(max(self._key[1] + across, 0.5), columns - 0.5)
        self._key = (row, column)
        if self._before is not None:
            self._brush_to(self._key)

    # -- marks ----------------------------------------------------------------------------------

    def _begin_stroke(self, place: Place, *, on: bool) -> None:
        self._end_stroke()
        if self._image is None:
            return
        self._before, self._on, self._last = self.marks, on, place
        self.history.begin_stroke()
        self._brush_to(place)

    def _brush_to(self, place: Place) -> None:
        self._show(brushed(self.marks, self._last, place, on=self._on))
        self._last = place

    @Slot()
    def _end_stroke(self) -> None:
        before, self._before = self._before, None
        if before is None:
            return
        if np.array_equal(before, self.marks):
            self.history.record_nothing()
            self.update()  # the cross of the keys shows that they have lifted it
        else:
            self.history.record(before, self.marks, tr("mark") if self._on else tr("unmark"))

    @Slot(object)
    def _show(self, marks: NDArray[np.bool_]) -> None:
        self.marks = marks
        self.update()
        self.changed.emit()

    # -- geometry and painting ------------------------------------------------------------------

    @property
    def square(self) -> QRectF:
        """Where the picture is painted."""
        room, (rows, columns) = min(self.width(), self.height()), self.marks.shape
        side = max(rows, columns)
        return QRectF(0, 0, room * columns / side, room * rows / side)

    @property
    def _scale(self) -> float:
        """Screen pixels a pixel of the picture."""
        return self.square.width() / self.marks.shape[1]

    def _place(self, position: QPointF) -> Place:
        return position.y() / self._scale, position.x() / self._scale

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, the marks over it, their edge, the cross of the keys."""
        painter, square = QPainter(self), self.square
        if self._image is not None:
            painter.drawImage(square, self._image)
            self._paint_marks(painter)
        if self._key is not None:
            self._paint_cross(painter)
        painter.setPen(QPen(self.palette().mid().color(), 1))
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 2))
        painter.drawRect(square.adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_marks(self, painter: QPainter) -> None:
        veil = np.zeros((*self.marks.shape, 4), np.uint8)
        veil[self.marks] = MARK
        painter.drawImage(self.square, image_of(veil))
        pieces, columns = edges(self.marks), self.marks.shape[1]
        paint_outline(painter, pieces, self.square, columns, ground="dark")

    def _paint_cross(self, painter: QPainter) -> None:
        row, column = self._cross()
        centre = QPointF(column, row) * self._scale
        for colour, width in ((QColor(0, 0, 0), 4.0), (_CROSS, 2.0)):
            painter.setPen(QPen(colour, width))
            for way in (QPointF(_ARM, 0), QPointF(0, _ARM)):
                painter.drawLine(centre - way, centre + way)
            if self._before is not None:
                reach = radius((self.marks.shape[0], self.marks.shape[1])) * self._scale
                painter.drawEllipse(centre, reach, reach)
