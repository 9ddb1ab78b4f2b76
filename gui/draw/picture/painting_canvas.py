"""Where a person paints on a picture in colour: what is under the pen is painted at once."""

from dataclasses import dataclass
from types import EllipsisType
from typing import Literal

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from engine.drawing import SIDE
from engine.pictures.fitting import Fit, placement
from engine.pictures.painting import Colour, Painting, Rgb, Tool
from engine.render import coloured
from engine.words import tr
from gui.draw.ink_painter import brush_cursor
from gui.draw.key_pen import WORDS
from gui.draw.pen_surface import PenSurface
from gui.parts.history import History
from gui.parts.outlined import paint_mark
from gui.parts.pictures import image_of, let_height_follow_width
from gui.speech.voice import Voice

Hand = Tool | Literal["pipette"]
DONE: dict[Hand, str] = {
    "brush": tr("brush"),
    "eraser": tr("eraser"),
    "blur": tr("blur"),
    "background": tr("background"),
}
"""What is undone."""
HINT = tr("Open, drop or paste a picture")
STEPS, PAINTED = 60, 8
"""Steps that can be undone, and those whose pixels are kept, of a dozen MB each, till then."""
LEAST_BRUSH, MOST_BRUSH = 0.01, 0.25  # of the picture's longer side


@dataclass(frozen=True, slots=True)
class PaintingEdit:
    """What `PaintingCanvas.changed` carries.

    Attributes:
        painting: as it is now; None while there is no picture.
        moving: the pen is still down, so more follows at once.
    """

    painting: Painting | None
    moving: bool


class PaintingCanvas(PenSurface):
    """A picture, whole, at its own resolution; the part that a network reads is bright.

    Attributes:
        history: the undo stack.
        hand: what the pen does.

    Signals:
        changed(PaintingEdit): the painting is another one.
        stroke_began(): something has changed under a pen that went down.
        colour_picked(object): a colour of the picture, red, green and blue in [0, 1].
        pointed(object): the place under the pointer in pixels of the picture, `(x, y)`, or None.
    """

    changed = Signal(object)
    colour_picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a picture."""
        super().__init__(parent)
        self.setObjectName("paintingCanvas")
        self.setAccessibleName(tr("Picture"))
        self.setAccessibleDescription(
            tr(
                "Paint on the picture with the mouse. {keys} Delete takes away what was painted.",
                keys=WORDS,
            )
        )
        let_height_follow_width(self)
        self.setMinimumSize(140, 140)
        self.history = History(self, steps=STEPS)
        self.history.stepped.connect(self._show)
        self.history.asked.connect(self._finish_stroke)
        self._seen: list[Painting] = []  # last, and whose pixels are kept
        self.hand: Hand = "brush"
        self._colour: Colour = (1.0, 1.0, 1.0)
        self._part = 0.05  # of the longer side: the width of the tool
        self._painting: Painting | None = None
        self._path: list[tuple[float, float]] = []
        self._now: Painting | None = None  # with the stroke under the pen
        self._image = QImage()
        self._read: tuple[tuple[int, int], Fit] | None = None
        self._voice = Voice(self)
        self._marked: QRectF | None = None
        self._update_cursor()

    # -- what it shows --------------------------------------------------------------------------

    @property
    def painting(self) -> Painting | None:
        """The picture and what was painted on it, the stroke under the pen included."""
        return self._now or self._painting

    @property
    def brush(self) -> float:
        """Width of the tool in pixels of the picture."""
        return 1.0 if self._painting is None else self._part * max(self._painting.size)

    @property
    def colour(self) -> Colour:
        """Of the brush."""
        return self._colour

    @property
    def is_drawing(self) -> bool:
        """Whether the tool is down."""
        return bool(self._path)

    def show_picture(self, picture: Rgb, name: str) -> None:
        """Put a picture in place of the one there; undo brings that back."""
        self._finish_stroke()
        self._change_to(Painting(picture, name), name)

    def show_read(self, size: tuple[int, int], fit: Fit) -> None:
        """Show which part a network reads: `size` is height and width of its image."""
        self._read = (size, fit)
        self.update()

    def set_hand(self, hand: Hand) -> None:
        """Choose what the pen does."""
        self._finish_stroke()
        self.hand = hand
        self._update_cursor()

    def set_colour(self, colour: Colour) -> None:
        """Dip the brush."""
        self._finish_stroke()
        self._colour = colour

    def set_brush(self, part: float) -> None:
        """Make the tool as wide as this part of the picture's longer side."""
        self._part = min(max(part, LEAST_BRUSH), MOST_BRUSH)
        self._update_cursor()
        if self._path:
            self._show_stroke()

    def clear(self) -> None:
        """Take away everything that was painted; undo brings it back."""
        self._finish_stroke()
        if self._painting is not None and self._painting.touches:
            self._change_to(self._painting.without_touches(), tr("take away what was painted"))

    def mark(self, place: QRectF | None) -> None:
        """Frame a place, in pixels of the picture, or none."""
        if place != self._marked:
            self._marked = place
            self.update()

    # -- hands ----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the pen down, or pick a colour."""
        if event.button() == Qt.MouseButton.LeftButton and self._painting is not None:
            self._key_pen.place = None
            self._begin_stroke(self._point(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cross with arrow keys; put the pen down and lift it with Enter."""
        pen, key = self._key_pen, Qt.Key(event.key())
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self._painting is None or self.is_held:  # one pen at a time
            super().keyPressEvent(event)
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if pen.is_down:
                self._finish_stroke()
            else:
                self._begin_stroke(self._key_place())
                pen.is_down = bool(self._path)
        elif not pen.move(key, fine=fine):
            super().keyPressEvent(event)
            return
        elif pen.is_down:
            self._move_pen(self._key_place())
        self._voice.say(pen.in_words())
        self.pointed.emit(self._key_place())
        self.update()

    def _key_place(self) -> tuple[float, float]:
        x, y = self._key_pen.appear()
        tall, wide = (1, 1) if self._painting is None else self._painting.size
        return x / SIDE * wide, y / SIDE * tall

    def _begin_stroke(self, point: tuple[float, float]) -> None:
        self._finish_stroke()
        if self._painting is None:
            return
        if self.hand == "pipette":
            self._colour = self._painting.colour_at(*point)
            self.colour_picked.emit(self._colour)
            return
        self.pointed.emit(None)
        self.history.begin_stroke()
        self._move_pen(point)

    def _move_pen(self, point: tuple[float, float]) -> None:
        if self.hand == "pipette" or (self._path and self._path[-1] == point):
            return
        self._path.append(point)
        self._show_stroke(self._newest_part())

    def _show_stroke(self, part: tuple[slice, slice] | EllipsisType = ...) -> None:
        """Show it as it is now, if that has changed this part of the picture, by default any."""
        if self._painting is None or self.hand == "pipette":
            return
        before = self._now or self._painting
        self._now = self._painting.with_touch(self._path, self.brush, self.hand, self._colour)
        if self._now is before or np.array_equal(self._now.painted[part], before.painted[part]):
            return  # an eraser that meets nothing asks for nothing
        if before is self._painting:
            self.stroke_began.emit()
        self._repaint()
        self.changed.emit(PaintingEdit(self._now, moving=True))

    def _newest_part(self) -> tuple[slice, slice]:
        """Rows and columns that the last movement may have changed."""
        places = np.array(self._path[-2:])
        low = np.maximum(places.min(axis=0) - self.brush - 2, 0).astype(int)
        high = np.maximum(places.max(axis=0) + self.brush + 3, 0).astype(int)
        return slice(low[1], high[1]), slice(low[0], high[0])

    @Slot()
    def _finish_stroke(self) -> None:
        if not self._path:
            return
        after, self._path, self._now = self._now, [], None
        self._key_pen.is_down = False
        if after is self._painting:  # nothing was changed, so there is nothing to undo
            self.history.record_nothing()
            self.update()  # the cross of the keys shows that they have lifted it
        else:
            self._change_to(after, DONE[self.hand])

    # -- state ----------------------------------------------------------------------------------

    def _change_to(self, painting: Painting | None, text: str) -> None:
        self.history.record(self._painting, painting, text)

    @Slot(object)
    def _show(self, painting: Painting | None) -> None:
        self._path, self._now, self._painting = [], None, painting
        self.history.drop_stroke()
        self._let_pixels_go(but_of=painting)
        self._key_pen.is_down = False
        self._repaint()
        self._update_cursor()
        self.changed.emit(PaintingEdit(painting, moving=False))

    def _let_pixels_go(self, *, but_of: Painting | None) -> None:
        """Keep those of the paintings that were seen last: each step has a dozen MB of its own."""
        seen = [each for each in self._seen if each is not but_of]
        self._seen = seen if but_of is None else [*seen, but_of]
        while len(self._seen) > PAINTED:
            self._seen.pop(0).let_pixels_go()

    def _repaint(self) -> None:
        shown = self.painting
        if shown is None:
            self._image = QImage()
        else:
            self._image = image_of(coloured(shown.painted))
        self.update()

    # -- geometry -------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As large as the canvas for digits."""
        return QSize(int(SIDE) + 40, int(SIDE) + 40)

    def heightForWidth(self, width: int) -> int:
        """A square."""
        return width

    @property
    def place(self) -> QRectF:
        """Where the picture is painted: in the middle, in its own proportions."""
        if self._painting is None:
            return QRectF(self.rect())
        tall, wide = self._painting.size
        scale = min(self.width() / wide, self.height() / tall)
        found = QRectF(0, 0, wide * scale, tall * scale)
        found.moveCenter(QRectF(self.rect()).center())
        return found

    def _is_on(self, position: QPointF) -> bool:
        return self._painting is not None and self.place.contains(position)

    def _point(self, position: QPointF) -> tuple[float, float]:
        tall, wide = (1, 1) if self._painting is None else self._painting.size
        place = self.place
        return (
            float(np.clip((position.x() - place.x()) / place.width(), 0, 1)) * wide,
            float(np.clip((position.y() - place.y()) / place.height(), 0, 1)) * tall,
        )

    def _on_screen(self, box: QRectF) -> QRectF:
        tall, wide = (1, 1) if self._painting is None else self._painting.size
        place = self.place
        across, down = place.width() / wide, place.height() / tall
        return QRectF(
            place.x() + box.x() * across,
            place.y() + box.y() * down,
            box.width() * across,
            box.height() * down,
        )

    @property
    def read_part(self) -> QRectF | None:
        """What the network reads, in pixels of the picture; None where that is not known."""
        if self._read is None or self._painting is None:
            return None
        (height, width), fit = self._read
        found = placement(self._painting.size, (height, width), fit)
        (left, top), (right, bottom) = found.to_picture([(0, 0), (width, height)])
        tall, wide = self._painting.size
        return QRectF(left, top, right - left, bottom - top).intersected(QRectF(0, 0, wide, tall))

    # -- painting -------------------------------------------------------------------------------

    def resizeEvent(self, event: object) -> None:
        """The pointer's ring is as wide as the tool."""
        self._update_cursor()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture; what a network does not read is darkened."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        place = self.place
        if self._painting is None:
            painter.setPen(QPen(self.palette().mid().color(), 1, Qt.PenStyle.DashLine))
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.setPen(self.palette().placeholderText().color())
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(place.adjusted(24, 24, -24, -24), flags, HINT)
        else:
            smaller = place.width() < self._image.width()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smaller)
            painter.drawImage(place, self._image)
            self._darken_unread(painter, place)
        if self._marked is not None:
            paint_mark(painter, self._on_screen(self._marked).intersected(place))
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
            if self._key_pen.place is not None:
                x, y = self._key_pen.place
                centre = place.topLeft() + QPointF(
                    x / SIDE * place.width(), y / SIDE * place.height()
                )
                self._key_pen.paint(painter, centre, self.brush * self._scale)
        painter.end()

    def _darken_unread(self, painter: QPainter, place: QRectF) -> None:
        part = self.read_part
        if part is None:
            return
        read = self._on_screen(part)
        for rest in (
            QRectF(place.topLeft(), read.bottomLeft()),
            QRectF(read.topRight(), place.bottomRight()),
            QRectF(place.topLeft(), read.topRight()),
            QRectF(read.bottomLeft(), place.bottomRight()),
        ):
            if rest.width() > 0.5 and rest.height() > 0.5:
                painter.fillRect(rest, QColor(0, 0, 0, 130))

    @property
    def _scale(self) -> float:
        return 1.0 if self._painting is None else self.place.width() / self._painting.size[1]

    def _update_cursor(self) -> None:
        if self._painting is None:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        elif self.hand == "pipette":
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            ratio = self.devicePixelRatioF()
            dashed = self.hand != "brush"
            self.setCursor(brush_cursor(self.brush * self._scale, ratio, dashed=dashed))
