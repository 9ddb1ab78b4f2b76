"""The explanation, large: values as colours, a colour bar with numbers, one pixel read out.

A plain widget that blits one small image: nearest neighbour, no resolution that is not there.
"""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from engine.attribution.table import METHODS
from engine.outline import outline
from engine.pictures.channels import Merge, merged, over_picture
from engine.pictures.painting import Rgb
from engine.pictures.scene import Scene
from engine.render import (
    Colours,
    Ground,
    View,
    feature_grid,
    heatmap,
    overlay,
)
from engine.words import tr
from gui.bridge.messages.explain import Explained
from gui.looks.signs import paint_signs
from gui.looks.wishes import wishes
from gui.parts.colour_bar import legend_width, paint_legend
from gui.parts.late_news import COMPUTING
from gui.parts.outlined import ground_of, paint_mark, paint_outline
from gui.parts.pictures import image_of, let_height_follow_width
from gui.parts.read_out import feature_in_words, pixel_at, pixel_in_words
from gui.speech.pictured import Pictured
from gui.speech.sentences import described
from gui.speech.voice import Voice

_GAP = 10  # between the map and its colour bar
_SLOW = 150  # ms: an answer that takes longer is announced over the map before it
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class HeatmapView(Pictured):
    """Shows the values of one explanation.

    Signals:
        hovered(str): what lies under the pointer, in words; empty when nothing does.
        pointed(object): row and column of the pixel under the pointer, or None.
        late(): what was expected takes so long that it is said.
    """

    hovered = Signal(str)
    late = Signal()
    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to show."""
        super().__init__(parent)
        self.setObjectName("heatmap")
        self.setAccessibleName(tr("Heatmap"))
        let_height_follow_width(self)
        self.setMinimumSize(280, 240)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._explained: Explained | None = None
        self._view: View = "signed"
        self._merge: Merge = "sum"
        self._values: NDArray[np.float32] | None = None  # one a pixel; None of feature maps
        self._overlay = False
        self._wants_outline = True
        self._outline: NDArray[np.float32] | None = None
        self._marked: tuple[int, int] | None = None
        self._is_late = self._is_another = False
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._late.setInterval(_SLOW)
        self._late.timeout.connect(self._on_late)
        self._image: QImage | None = None
        self._low = self._high = 0.0
        self._waiting = ""
        self._pointer: QPointF | None = None
        self._voice = Voice(self)
        self._is_told_of = False  # whether there is a map to point at, as far as others know

    @property
    def explained(self) -> Explained | None:
        """What is shown; None where there is nothing, or an answer to something else went."""
        return self._explained

    @property
    def is_stale(self) -> bool:
        """Whether what was shown is gone, and the answer to what is asked now is not there yet."""
        return self._is_late and self._explained is None

    def show_explained(self, explained: Explained | None) -> None:
        """Show an explanation, or nothing."""
        self._late.stop()
        self._is_late = self._is_another = False
        before = None if self._explained is None else self._explained.pixels
        self._explained = explained
        if explained is None or explained.values.ndim != 2:
            self._outline = None
        elif explained.pixels.ndim != 2:
            self._outline = None  # a picture has no strokes
        elif self._outline is None or explained.pixels is not before:
            self._outline = outline(explained.pixels)
        self._recolour()

    def expect(self) -> None:
        """Something else was chosen: say that it is being computed if it takes long."""
        if self._explained is not None:
            self._late.start()

    @Slot()
    def expect_another(self) -> None:
        """Another drawing or network is asked: if that takes long, what is shown goes."""
        self._is_another = self._explained is not None
        self.expect()

    def show_late(self) -> None:
        """Say that it is being computed, in place of a map."""
        self.show_explained(None)
        self._is_late = True
        self.setAccessibleDescription(self._in_words())

    @property
    def ink_outline(self) -> NDArray[np.float32] | None:
        """The outline of the ink, where it is wanted over a map."""
        return self._outline if self._wants_outline else None

    @property
    def ground(self) -> Ground:
        """What a signed map fades into: the window is light or dark."""
        return ground_of(self)

    def set_outline(self, wanted: bool) -> None:
        """Draw the outline of the ink over the map, or leave it away."""
        self._wants_outline = wanted
        self.update()

    def mark(self, pixel: tuple[int, int] | None) -> None:
        """Mark a pixel, row and column, or none."""
        if pixel != self._marked:
            self._marked = pixel
            self.update()

    @Slot()
    def _on_late(self) -> None:
        if self._is_another:
            self.show_late()
        self._is_late = True
        self.update()
        self.late.emit()

    def set_view(self, view: View) -> None:
        """Show signed values or magnitudes."""
        self._view = view
        self._recolour()

    def set_merge(self, merge: Merge) -> None:
        """Show the sum over the colours, or the largest of them."""
        self._merge = merge
        self._recolour()

    def set_overlay(self, overlay: bool) -> None:
        """Lay the map over the ink or the picture, or show it alone."""
        self._overlay = overlay
        self._recolour()

    def set_waiting(self, words: str) -> None:
        """Say this while there is no map."""
        self._waiting = words
        self.update()

    @property
    def waiting(self) -> str:
        """What is said in place of a map; empty while there is one."""
        if self._explained is not None:
            return ""
        return COMPUTING if self._is_late else self._waiting

    def picture(self) -> QImage | None:  # type: ignore[override] # what Qt calls so is not used
        """The shown map, one pixel a pixel, or None."""
        return self._image

    def sizeHint(self) -> QSize:
        """As large as there is room for."""
        return QSize(460, 420)

    # -- painting -------------------------------------------------------------------------------

    def _recolour(self) -> None:
        if self._explained is None:
            self._image = self._values = None
        else:
            self._image = image_of(self._coloured(self._explained))
        if self._explained is None or not self._explained.request.moving:
            self.setAccessibleDescription(self._in_words())
        if self._pointer is not None or self._is_told_of != (self._explained is not None):
            self._say_what_is_under_the_pointer()
        self.update()

    def _coloured(self, explained: Explained) -> Colours:
        values, view = _merged(explained, self._merge), self.shown_view
        self._values = values if values.ndim == 2 else None
        if values.ndim == 3:
            maps = feature_grid(values, view, ground=self.ground)
            self._low, self._high = maps.low, maps.high
            return maps.pixels
        coloured = heatmap(values, view, ground=self.ground)
        self._low, self._high = coloured.low, coloured.high
        if not self._overlay:
            return coloured.pixels
        if explained.pixels.ndim == 3:
            return over_picture(_under(explained), values, view, ground=self.ground)
        return overlay(explained.pixels, values, view, ground=self.ground)

    @property
    def shown_view(self) -> View:
        """The chosen view; what has no sign is always shown as a magnitude."""
        explained = self._explained
        if explained is None:
            return self._view
        maps_without_sign = explained.values.ndim == 3 and float(explained.values.min()) >= 0
        largest = explained.colours is not None and self._merge == "largest"
        unsigned = maps_without_sign or largest or not METHODS[explained.method].signed
        return "magnitude" if unsigned else self._view

    def paintEvent(self, event: QPaintEvent) -> None:
        """Blit the map and the colour bar."""
        painter = QPainter(self)
        square = self.square
        if self._image is None:
            painter.fillRect(square, self.palette().alternateBase())
            painter.setPen(QPen(self.palette().mid().color(), 1, Qt.PenStyle.DashLine))
            painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.setPen(self.palette().placeholderText().color())
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(square.adjusted(24, 24, -24, -24), flags, self.waiting)
        else:
            painter.drawImage(square, self._image)
            if self.ink_outline is not None:
                size = self._image.width()
                paint_outline(painter, self.ink_outline, square, size, ground=self.ground)
            if wishes().signs and self._values is not None and self.shown_view == "signed":
                paint_signs(painter, self._values, square)
            self._paint_marks(painter, square)
            painter.setPen(self.palette().windowText().color())
            left = square.right() + _GAP
            legend = QRectF(left, square.top(), self.width() - left, square.height())
            paint_legend(
                painter, legend, self.shown_view, self._low, self._high, ground=self.ground
            )
            painter.setPen(QPen(self.palette().mid().color(), 1))
            painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5))
        if self.hasFocus():
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRect(square.adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_marks(self, painter: QPainter, square: QRectF) -> None:
        values = self._values
        if self._marked is not None and values is not None:
            row, column = self._marked
            wide, tall = square.width() / values.shape[1], square.height() / values.shape[0]
            place = QRectF(square.left() + column * wide, square.top() + row * tall, wide, tall)
            paint_mark(painter, place)
        if self._is_late:
            veil = QColor(self.palette().window().color())
            veil.setAlpha(170)
            painter.fillRect(square, veil)
            painter.setPen(self.palette().windowText().color())
            painter.drawText(square, Qt.AlignmentFlag.AlignCenter, COMPUTING)

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolour()

    def heightForWidth(self, width: int) -> int:
        """The map is a square beside its legend."""
        return max(width - self._legend_width(), self.minimumHeight())

    @property
    def legend_room(self) -> int:
        """Pixels beside the map that its colour bar takes."""
        return self._legend_width()

    def _legend_width(self) -> int:
        return _GAP + legend_width(self.fontMetrics())

    @property
    def square(self) -> QRectF:
        """Where the map is painted."""
        room = min(self.width() - self._legend_width(), self.height())
        if self._image is None:
            return QRectF(0, 0, room, room)
        wide, tall = self._proportions
        side = max(wide, tall)
        if self._values is None and side <= room:  # feature maps: a hair's lines between them
            room = room // side * side
        return QRectF(0, 0, room * wide / side, room * tall / side)

    @property
    def _proportions(self) -> tuple[int, int]:
        """Width and height of the map; one of feature maps is a square whatever they are."""
        if self._values is not None:
            return self._values.shape[1], self._values.shape[0]
        side = 1 if self._image is None else max(self._image.width(), self._image.height())
        return side, side

    # -- read-out -------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the pixel under the pointer."""
        self._pointer = event.position()
        values = self._values
        self.mark(None if values is None else pixel_at(self._pointer, self.square, values.shape))
        self._say_what_is_under_the_pointer()

    def leaveEvent(self, event: object) -> None:
        """Stop reading out."""
        self._pointer = None
        self.mark(None)
        self._say_what_is_under_the_pointer()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from pixel to pixel with the arrow keys; the first one begins at the strongest."""
        step, values = _STEPS.get(Qt.Key(event.key())), self._values
        if step is None or values is None:
            super().keyPressEvent(event)
            return
        square = self.square
        start = None if self._pointer is None else pixel_at(self._pointer, square, values.shape)
        if start is None:
            wanted = np.unravel_index(int(np.abs(values).argmax()), values.shape)
        else:
            wanted = (np.intp(start[0] + step[0]), np.intp(start[1] + step[1]))
        row, column = (int(np.clip(k, 0, n - 1)) for k, n in zip(wanted, values.shape, strict=True))
        self._pointer = QPointF(
            square.left() + (column + 0.5) * square.width() / values.shape[1],
            square.top() + (row + 0.5) * square.height() / values.shape[0],
        )
        self.mark((row, column))
        self._say_what_is_under_the_pointer()
        self._voice.say(self._under(self._pointer))

    def _say_what_is_under_the_pointer(self) -> None:
        self._is_told_of = self._explained is not None
        self.hovered.emit(self._under(self._pointer) if self._pointer else "")
        values = self._values
        here = self._pointer is not None and values is not None
        self.pointed.emit(
            pixel_at(self._pointer, self.square, values.shape)  # type: ignore[arg-type, union-attr]
            if here
            else None
        )

    def _under(self, place: QPointF) -> str:
        if self._explained is None or self._image is None:
            return ""
        if self._values is not None:
            return pixel_in_words(place, self.square, self._values, self._explained.pixels)
        seen = (self._image.height(), self._image.width())
        return feature_in_words(place, self.square, self._explained.values, seen)

    def _in_words(self) -> str:
        """The map in words, for screen readers."""
        if self._explained is None:
            return COMPUTING if self._is_late else tr("No explanation yet.")
        values = self._explained.values if self._values is None else self._values
        return described(self._explained, values)


def _merged(explained: Explained, merge: Merge) -> NDArray[np.float32]:
    """One value a pixel; feature maps as they are."""
    colours = explained.colours
    return explained.values if colours is None or merge == "sum" else merged(colours, merge)


def _under(explained: Explained) -> Rgb:
    """What lies under a map: the part of the picture that was read, as fine as it is."""
    drawing, pixels = explained.request.drawing, explained.pixels
    if isinstance(drawing, Scene):
        return drawing.read_part()
    return np.broadcast_to(pixels, (*pixels.shape[:2], 3))
