"""How ink looks on the screen: a pixmap to which each movement of the pen adds its segment."""

import time
from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap

from engine.drawing import SIDE, Drawing
from engine.render import grey
from gui.parts.pictures import image_of

INK = QColor("white")
PAPER = QColor("black")
ASIDE = 0.25  # opacity of a stroke that is left out for the time being
SLICE = 0.05  # seconds that are spent on painting before the window sees to other things
_AT_ONCE = 32  # points between two looks at the clock: beside training each line may wait
_RING = (
    # width and colour of the two rings of the cursor, visible on ink and on paper
    (2.5, QColor(0, 0, 0, 160)),
    (1.2, QColor(255, 255, 255, 220)),
)


class PaintedInk:
    """A drawing as painted at the size of the screen.

    Thousands of points take longer than a window may stand still, so they are painted a slice at a
    time; what was there before is shown meanwhile.

    Attributes:
        pixmap: what is shown; null while there is nothing.
    """

    def __init__(self) -> None:
        """Start with nothing painted."""
        self.pixmap = QPixmap()
        self._is_stale = True
        self._draft: QPixmap | None = None
        self._steps: Iterator[None] = iter(())

    @property
    def is_busy(self) -> bool:
        """Whether something else is to be shown than what is."""
        return self._is_stale or self._draft is not None

    def discard(self) -> None:
        """Paint everything again when it is next shown: another drawing, or another size."""
        self._is_stale = True

    def paint(self, drawing: Drawing, side: float, ratio: float) -> bool:
        """Paint a drawing as it looked while it was drawn, for a moment; whether it is all there.

        What was begun is finished first, so that something new is seen however often it changes.

        Args:
            drawing: its ink, and the picture under it.
            side: of the square that it fills, in logical pixels.
            ratio: device pixels a logical pixel.
        """
        until = time.perf_counter() + SLICE
        while self.is_busy:
            if self._draft is None:
                self._is_stale = False
                self._draft = _layer(side, ratio, PAPER)
                self._steps = _steps(self._draft, drawing, side)
            for _ in self._steps:
                if time.perf_counter() > until:
                    self.pixmap = self._draft if self.pixmap.isNull() else self.pixmap
                    return False
            self.pixmap, self._draft = self._draft, None
        return True

    def add_segment(self, ends: Sequence[QPointF], width: float, scale: float) -> None:
        """Paint a line between two points in canvas units, or a dot where there is one.

        Args:
            ends: one point, or two.
            width: of the ink in canvas units.
            scale: logical pixels a unit.
        """
        layers = [self.pixmap] if self._draft is self.pixmap else [self.pixmap, self._draft]
        for layer in layers:
            if layer is not None and not layer.isNull():
                painter = _pen(layer, width, scale)
                painter.drawLine(ends[0], ends[-1]) if len(ends) > 1 else painter.drawPoint(ends[0])
                painter.end()


def _steps(layer: QPixmap, drawing: Drawing, side: float) -> Iterator[None]:
    """Paint a drawing on a layer, with a pause after every few lines."""
    width, scale = drawing.ink.width, side / SIDE
    if drawing.picture:
        painter = QPainter(layer)
        painter.drawImage(QRectF(0, 0, side, side), image_of(grey(drawing.picture.pixels)))
        painter.end()
    if drawing.aside:
        # One layer, as faint where strokes cross as elsewhere.
        faint = _layer(side, layer.devicePixelRatio(), QColor(Qt.GlobalColor.transparent))
        for _, stroke in drawing.aside:
            yield from _stroked(faint, stroke, width, scale)
        painter = QPainter(layer)
        painter.setOpacity(ASIDE)
        painter.drawPixmap(0, 0, faint)
        painter.end()
    for stroke in drawing.ink.strokes:
        yield from _stroked(layer, stroke, width, scale)


def _layer(side: float, ratio: float, colour: QColor) -> QPixmap:
    """A square of one colour, so many logical pixels wide."""
    pixels = max(1, round(side * ratio))
    layer = QPixmap(pixels, pixels)
    layer.setDevicePixelRatio(ratio)
    layer.fill(colour)
    return layer


def _pen(layer: QPixmap, width: float, scale: float) -> QPainter:
    """Paints ink on a layer in canvas units."""
    painter = QPainter(layer)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.setPen(
        QPen(
            INK,
            width,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
            Qt.PenJoinStyle.RoundJoin,
        )
    )
    return painter


def _stroked(
    layer: QPixmap, stroke: NDArray[np.float32], width: float, scale: float
) -> Iterator[None]:
    """Line by line, as a pen does: Qt takes six times as long for 10,000 points as one polyline."""
    points = np.asarray(stroke)
    for first in range(0, len(points), _AT_ONCE):
        some = [QPointF(x, y) for x, y in points[first : first + _AT_ONCE + 1].tolist()]
        painter = _pen(layer, width, scale)
        if len(points) == 1:
            painter.drawPoint(some[0])
        for start, end in pairwise(some):
            painter.drawLine(start, end)
        painter.end()
        yield


def brush_cursor(diameter: float, ratio: float, *, dashed: bool) -> QCursor:
    """A ring as wide as the brush, in logical pixels: what will be inked, or dashed, erased."""
    side = max(7, round(diameter)) + 4
    ring = QPixmap(round(side * ratio), round(side * ratio))
    ring.setDevicePixelRatio(ratio)
    ring.fill(Qt.GlobalColor.transparent)
    painter = QPainter(ring)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    for width, colour in _RING:
        painter.setPen(QPen(colour, width, style))
        painter.drawEllipse(QRectF(2, 2, side - 4, side - 4))
    painter.end()
    return QCursor(ring)
