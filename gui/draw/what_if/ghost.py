"""A stroke that is only proposed, as it is seen on the canvas."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen

from engine.what_if.brush import Brushed

DRAWN = QColor("#4cc9b0")
ERASED = QColor("#ff6b5e")


def paint_ghost(
    painter: QPainter, ghost: Brushed, width: float, corner: QPointF, scale: float
) -> None:
    """Paint a proposed stroke: translucent, with a dashed edge; red where it would erase.

    Args:
        painter: of the canvas widget.
        ghost: the stroke.
        width: of brush and eraser in canvas units.
        corner: of the canvas's square in the widget.
        scale: screen pixels a canvas unit.
    """
    points = [QPointF(float(x) * scale, float(y) * scale) + corner for x, y in ghost.path]
    line = QPainterPath(points[0])
    for point in points[1:] or [points[0] + QPointF(0.01, 0)]:
        line.lineTo(point)
    stroker = QPainterPathStroker()
    stroker.setWidth(width * scale)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    shape = stroker.createStroke(line).simplified()
    colour = ERASED if ghost.erases else DRAWN
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inside = QColor(colour)
    inside.setAlphaF(0.45)
    painter.fillPath(shape, inside)
    painter.setPen(QPen(colour, 1.5, Qt.PenStyle.DashLine))
    painter.drawPath(shape)
    painter.restore()
