"""How ink looks on the screen: a pixmap to which each movement of the pen adds its segment."""

from collections.abc import Sequence

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
        self._known: dict[int, tuple[NDArray[np.float32], list[QPointF]]] = {}

    def discard(self) -> None:
        """Paint everything again when it is next shown: another drawing, or another size."""
        self.pixmap = QPixmap()

    def paint(self, drawing: Drawing, side: float, ratio: float) -> None:
        """Paint a whole drawing.

        Args:
            drawing: its ink, and the picture under it.
            side: of the square that it fills, in logical pixels.
            ratio: device pixels a logical pixel.
        """
        pixels = max(1, round(side * ratio))
        self.pixmap = QPixmap(pixels, pixels)
        self.pixmap.setDevicePixelRatio(ratio)
        self.pixmap.fill(PAPER)
        painter = self._painter(drawing.ink.width, side / SIDE)
        if drawing.picture:
            painter.drawImage(QRectF(0, 0, SIDE, SIDE), image_of(grey(drawing.picture.pixels)))
        for stroke, is_ink in sorted(drawing.all_strokes, key=lambda it: it[1]):
            points = self._points_of(stroke)
            painter.setOpacity(1.0 if is_ink else ASIDE)
            painter.drawPolyline(points) if len(points) > 1 else painter.drawPoint(points[0])
        painter.end()
        shown = {id(stroke) for stroke, _ in drawing.all_strokes}
        self._known = {key: known for key, known in self._known.items() if key in shown}

    def _points_of(self, stroke: NDArray[np.float32]) -> list[QPointF]:
        """A stroke as Qt's points; an eraser leaves most strokes as they were."""
        known = self._known.get(id(stroke))
        if known is None or known[0] is not stroke:
            known = stroke, [QPointF(float(x), float(y)) for x, y in stroke]
            self._known[id(stroke)] = known
        return known[1]

    def add_segment(self, ends: Sequence[QPointF], width: float, scale: float) -> None:
        """Paint a line between two points in canvas units, or a dot where there is one.

        Args:
            ends: one point, or two.
            width: of the ink in canvas units.
            scale: logical pixels a unit.
        """
        painter = self._painter(width, scale)
        painter.drawLine(ends[0], ends[-1]) if len(ends) > 1 else painter.drawPoint(ends[0])
        painter.end()

    def _painter(self, width: float, scale: float) -> QPainter:
        """Paints on the pixmap in canvas units."""
        painter = QPainter(self.pixmap)
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
