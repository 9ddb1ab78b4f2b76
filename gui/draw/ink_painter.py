"""How ink looks on the screen: a pixmap to which each movement of the pen adds its segment."""

from collections.abc import Sequence
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
_RING = (
    # width and colour of the two rings of the cursor, visible on ink and on paper
    (2.5, QColor(0, 0, 0, 160)),
    (1.2, QColor(255, 255, 255, 220)),
)


class PaintedInk:
    """A drawing as painted at the size of the screen.

    Attributes:
        pixmap: what is painted; null while there is nothing.
    """

    def __init__(self) -> None:
        """Start with nothing painted."""
        self.pixmap = QPixmap()

    def discard(self) -> None:
        """Paint everything again when it is next shown: another drawing, or another size."""
        self.pixmap = QPixmap()

    def paint(self, drawing: Drawing, side: float, ratio: float) -> None:
        """Paint a whole drawing, as it looked while it was drawn.

        Args:
            drawing: its ink, and the picture under it.
            side: of the square that it fills, in logical pixels.
            ratio: device pixels a logical pixel.
        """
        self.pixmap = _layer(side, ratio, PAPER)
        if drawing.picture or drawing.aside:
            painter = QPainter(self.pixmap)
            if drawing.picture:
                picture = image_of(grey(drawing.picture.pixels))
                painter.drawImage(QRectF(0, 0, side, side), picture)
            if drawing.aside:
                painter.setOpacity(ASIDE)
                painter.drawPixmap(0, 0, self._aside(drawing, side, ratio))
            painter.end()
        painter = _pen(self.pixmap, drawing.ink.width, side / SIDE)
        for stroke in drawing.ink.strokes:
            _paint(painter, stroke)
        painter.end()

    def _aside(self, drawing: Drawing, side: float, ratio: float) -> QPixmap:
        """The strokes that are left out: one layer, as faint where they cross as elsewhere."""
        layer = _layer(side, ratio, QColor(Qt.GlobalColor.transparent))
        painter = _pen(layer, drawing.ink.width, side / SIDE)
        for stroke, is_ink in drawing.all_strokes:
            if not is_ink:
                _paint(painter, stroke)
        painter.end()
        return layer

    def add_segment(self, ends: Sequence[QPointF], width: float, scale: float) -> None:
        """Paint a line between two points in canvas units, or a dot where there is one.

        Args:
            ends: one point, or two.
            width: of the ink in canvas units.
            scale: logical pixels a unit.
        """
        painter = _pen(self.pixmap, width, scale)
        painter.drawLine(ends[0], ends[-1]) if len(ends) > 1 else painter.drawPoint(ends[0])
        painter.end()


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


def _paint(painter: QPainter, stroke: NDArray[np.float32]) -> None:
    """Line by line, as a pen does: Qt takes six times as long for 10,000 points as one polyline."""
    points = [QPointF(x, y) for x, y in np.asarray(stroke).tolist()]
    if len(points) == 1:
        painter.drawPoint(points[0])
    for start, end in pairwise(points):
        painter.drawLine(start, end)


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
