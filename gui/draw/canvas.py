"""Where a person draws. A plain widget: ink under the pen is painted in the frame of its event."""

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from engine.drawing import BRUSH_RANGE, SIDE, Drawing, Picture, blank
from engine.what_if.brush import Brushed
from engine.words import tr
from gui.bridge.edit import Edit
from gui.draw.drawing_history import DrawingHistory
from gui.draw.ink_painter import PaintedInk, brush_cursor
from gui.draw.key_pen import WORDS
from gui.draw.pen_surface import PenSurface
from gui.draw.stroke import EraserStroke, InkStroke, Point, Stroke
from gui.draw.what_if.ghost import paint_ghost
from gui.parts.outlined import paint_mark
from gui.parts.pictures import let_height_follow_width
from gui.speech.voice import Voice

HOW_TO_DRAW = tr(
    "Draw a digit with the mouse. {by_keys} E brings the next test sample, Delete clears.",
    by_keys=WORDS,
)
HINT = QColor("#8a8a8a")


class Canvas(PenSurface):
    """A square of 280 x 280 units, white ink on black, with undo for every step.

    Attributes:
        history: the undo stack; its actions say what they undo.

    Signals:
        changed(Edit): the drawing is another one.
        stroke_began(): something has changed under a pen that went down.
        replaced(): a data-set sample, a picture or another drawing takes the drawing's place.
        pointed(object): the place under the pointer in canvas units, `(x, y)`, or None.
    """

    changed = Signal(object)
    replaced = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setObjectName("canvas")
        self.setAccessibleName(tr("Canvas"))
        self.setAccessibleDescription(HOW_TO_DRAW)
        let_height_follow_width(self)
        self.setMinimumSize(140, 140)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.history = DrawingHistory(self)
        self.history.stepped.connect(self._step_to)
        self.history.asked.connect(self._finish_stroke)
        self._drawing = blank()
        self._stroke: Stroke | None = None  # under the pen, while that is down
        self._erasing = False
        self._played: Drawing | None = None
        self._painted = PaintedInk()
        self._voice = Voice(self)
        self._marked: QRectF | None = None
        self._ghost: Brushed | None = None
        self._update_cursor()

    @property
    def drawing(self) -> Drawing:
        """What is on the canvas, the stroke under the pen included."""
        return self._drawing if self._stroke is None else self._stroke.drawing

    @property
    def brush(self) -> float:
        """Width of brush and eraser in canvas units."""
        return self._drawing.ink.width

    # -- what can be done to it -----------------------------------------------------------------

    def set_brush(self, width: float) -> None:
        """Change the width of the ink, old and new; kept within the brush range."""
        low, high = BRUSH_RANGE
        width = min(max(width, low), high)
        if width != self.brush:
            self._drawing = self._drawing.with_width(width)
            if self._stroke is not None:
                self._stroke.set_width(width)
            self._played = self._ghost = None
            self._repaint_all()
            self._update_cursor()
            moving = self._stroke is not None and self._stroke.has_changed
            self.changed.emit(Edit(self.drawing, moving=moving))

    def set_erasing(self, erasing: bool) -> None:
        """Let the pen erase, or draw."""
        self._finish_stroke()
        self._erasing = erasing
        self._update_cursor()

    def clear(self) -> None:
        """Empty the canvas; undo brings everything back."""
        self._finish_stroke()
        if not self._drawing.is_empty or self._drawing.aside:
            self._change_to(blank(self.brush), tr("clear"))

    @property
    def is_drawing(self) -> bool:
        """Whether the pen is down."""
        return self._stroke is not None

    def show_picture(self, picture: Picture) -> None:
        """Put a data-set sample or a picture in place of the drawing; undo brings that back."""
        self._finish_stroke()
        self.replaced.emit()
        if self._shows_only(picture):
            return
        self._change_to(Drawing(blank(self.brush).ink, picture), picture.name)

    def correct_picture(self, picture: Picture) -> None:
        """Put a picture in place of the one under the ink, which stays; undo brings that back."""
        self._finish_stroke()
        self._change_to(
            replace(self._drawing, picture=picture), tr("correcting {name}", name=picture.name)
        )

    def change_to(self, drawing: Drawing, text: str) -> None:
        """Put another drawing in place of this one; undo, which says `text`, brings it back."""
        self._finish_stroke()
        self._change_to(drawing, text)

    def toggle_stroke(self, number: int) -> None:
        """Set one of the drawing's `all_strokes` aside, or bring it back."""
        self._finish_stroke()
        _, is_ink = self._drawing.all_strokes[number]
        done = tr("stroke {number} left out") if is_ink else tr("stroke {number} brought back")
        self._change_to(self._drawing.toggled(number), done.format(number=number + 1))

    def restore(self, drawing: Drawing) -> None:
        """Start from a drawing of an earlier session: there is nothing to undo before it."""
        self._show(drawing)
        self._update_cursor()

    def open_drawing(self, drawing: Drawing, text: str) -> None:
        """Put another drawing in place of this one, with its brush; undo brings this one back."""
        self.replaced.emit()
        self._finish_stroke()
        self._change_to(drawing, text)
        self.set_brush(drawing.ink.width)

    def play(self, part: Drawing | None) -> None:
        """Show a part of the drawing in its place, for a replay; None shows the drawing again.

        Whatever is done to the canvas is done to the whole drawing, and ends this.
        """
        self._played = part
        self._repaint_all()
        self.changed.emit(Edit(part or self.drawing, moving=part is not None))

    @property
    def plays(self) -> bool:
        """Whether a part of the drawing is shown."""
        return self._played is not None

    @property
    def marked(self) -> QRectF | None:
        """The place that is framed, in canvas units, or None."""
        return self._marked

    def mark(self, place: QRectF | None) -> None:
        """Frame a place, in canvas units, or none."""
        if place != self._marked:
            self._marked = place
            self.update()

    @property
    def ghost(self) -> Brushed | None:
        """A stroke that is proposed, or None; whatever changes the drawing ends the proposal."""
        return self._ghost

    def show_ghost(self, ghost: Brushed | None) -> None:
        """Propose a stroke, drawn or erased, over the drawing; or none."""
        if ghost is not self._ghost:
            self._ghost = ghost
            self.update()

    # -- mouse ----------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the pen down."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._key_pen.place = None
            self._begin_stroke(self._point(event.position()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cross with arrow keys; put the pen down and lift it with Enter."""
        pen, key = self._key_pen, Qt.Key(event.key())
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if self.is_held:  # one pen at a time
            super().keyPressEvent(event)
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._turn_key_pen()
        elif not pen.move(key, fine=fine):
            super().keyPressEvent(event)
            return
        elif pen.is_down:
            self._move_pen(pen.appear())
        self._voice.say(pen.in_words())
        self.pointed.emit(pen.place)
        self.update()

    def _turn_key_pen(self) -> None:
        if self._key_pen.is_down:
            self._finish_stroke()
        else:
            self._begin_stroke(self._key_pen.appear())
            self._key_pen.is_down = True

    def _begin_stroke(self, point: Point) -> None:
        self._finish_stroke()
        if self.plays:
            self.play(None)
        self._stroke = (EraserStroke if self._erasing else InkStroke)(self._drawing)
        self.history.begin_stroke()
        self.pointed.emit(None)  # what lies under the pen changes with every move
        self._move_pen(point)

    def _move_pen(self, point: Point) -> None:
        stroke = self._stroke
        if stroke is None or stroke.ends_at(point):
            return
        had_changed = stroke.has_changed
        if not stroke.go_to(point):
            return  # an eraser that meets nothing asks for nothing
        if not had_changed:
            self.show_ghost(None)
            self.stroke_began.emit()
        if isinstance(stroke, InkStroke):
            self._paint_newest(stroke)
        else:
            self._repaint_all()
        self.changed.emit(Edit(stroke.drawing, moving=True))

    @Slot()
    def _finish_stroke(self) -> None:
        stroke, self._stroke = self._stroke, None
        self._key_pen.is_down = False
        if stroke is None:
            return
        if stroke.has_changed:
            self._change_to(stroke.drawing, stroke.name)
        else:
            self.history.record_nothing()
            self.update()  # the ring of the keys shows that they have lifted it

    # -- state ----------------------------------------------------------------------------------

    def _change_to(self, drawing: Drawing, text: str) -> None:
        self.history.record(self._drawing, drawing, text)

    @Slot(object)
    def _step_to(self, drawing: Drawing) -> None:
        """Show what a step of the history says; a brush that was chosen since stays."""
        same = drawing.ink.width == self.brush
        self._show(drawing if same else drawing.with_width(self.brush))

    def _show(self, drawing: Drawing) -> None:
        self._stroke = None
        self.history.drop_stroke()
        self._key_pen.is_down = False
        self._drawing = drawing
        self._played = None
        self._ghost = None
        self._repaint_all()
        self.changed.emit(Edit(drawing, moving=False))

    def _shows_only(self, picture: Picture) -> bool:
        shown = self._drawing.picture
        return (
            shown is not None
            and self._drawing.ink.is_empty
            and shown.name == picture.name
            and np.array_equal(shown.pixels, picture.pixels)
        )

    # -- geometry: the square lies in the middle of the widget ----------------------------------

    def sizeHint(self) -> QSize:
        """Room for one screen pixel a unit."""
        return QSize(int(SIDE) + 40, int(SIDE) + 40)

    def heightForWidth(self, width: int) -> int:
        """A square."""
        return width

    def _square(self) -> QRectF:
        side = min(self.width(), self.height())
        return QRectF((self.width() - side) / 2, 0, side, side)

    @property
    def _scale(self) -> float:
        """Screen pixels a unit."""
        return min(self.width(), self.height()) / SIDE

    def _is_on(self, position: QPointF) -> bool:
        return self._square().contains(position)

    def _point(self, position: QPointF) -> Point:
        corner = self._square().topLeft()
        return (
            float(np.clip((position.x() - corner.x()) / self._scale, 0, SIDE)),
            float(np.clip((position.y() - corner.y()) / self._scale, 0, SIDE)),
        )

    # -- painting -------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Repaint the strokes at the new size."""
        self._repaint_all()
        self._update_cursor()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Blit what is painted; only the changed part."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self.palette().window())
        square = self._square().toRect()
        painter.setClipRect(square)
        pixmap = self._pixmap()
        if pixmap.deviceIndependentSize().toSize() == square.size():
            painter.drawPixmap(square.topLeft(), pixmap)
        else:
            painter.drawPixmap(square, pixmap)  # of another size until that of this one is painted
        is_blank = self.drawing.is_empty and not self.drawing.aside
        if is_blank and not self.plays and not self._painted.is_busy:
            painter.setPen(HINT)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(square.adjusted(8, 8, -8, -8), flags, tr("Draw a digit here"))
        if self._ghost is not None:
            paint_ghost(painter, self._ghost, self.brush, self._square().topLeft(), self._scale)
        if self._marked is not None:
            paint_mark(painter, self._on_screen(self._marked).intersected(QRectF(square)))
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(QRectF(square).adjusted(1, 1, -1, -1))
            if self._key_pen.place is not None:
                centre = self._on_screen(QRectF(QPointF(*self._key_pen.place), QSizeF())).topLeft()
                self._key_pen.paint(painter, centre, self.brush * self._scale)
        painter.end()

    def _pixmap(self) -> QPixmap:
        """The drawing at this size; the rest of a long one follows in further turns of the loop."""
        if self._painted.is_busy:  # a drawing is put together for it, which takes as long as it is
            shown = self._played or self.drawing
            if not self._painted.paint(shown, self._square().width(), self.devicePixelRatioF()):
                self.update()
        return self._painted.pixmap

    def _paint_newest(self, stroke: InkStroke) -> None:
        """Paint only what the last move added, and ask for only that part of the screen."""
        ends = [QPointF(float(x), float(y)) for x, y in stroke.newest]
        self._pixmap()  # the drawing so far, if it is not painted yet
        self._painted.add_segment(ends, self.brush, self._scale)
        self.update() if stroke.is_first_ink else self.update(self._around(ends))

    def _around(self, ends: list[QPointF]) -> QRect:
        reach = self.brush / 2 + 2 / self._scale
        box = QRectF(ends[0], ends[-1]).normalized().adjusted(-reach, -reach, reach, reach)
        return self._on_screen(box).toAlignedRect()

    def _on_screen(self, box: QRectF) -> QRectF:
        """A rectangle in canvas units, in the widget's coordinates."""
        corner = self._square().topLeft()
        return QRectF(
            corner.x() + box.x() * self._scale,
            corner.y() + box.y() * self._scale,
            box.width() * self._scale,
            box.height() * self._scale,
        )

    def _repaint_all(self) -> None:
        self._painted.discard()
        self.update()

    def _update_cursor(self) -> None:
        diameter, ratio = self.brush * self._scale, self.devicePixelRatioF()
        self.setCursor(brush_cursor(diameter, ratio, dashed=self._erasing))
