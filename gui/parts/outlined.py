"""What is drawn over a map so that it is seen on any colour of it: outline, marked pixel."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

_DARK, _BRIGHT = QColor(0, 0, 0, 150), QColor(255, 255, 255, 235)


def paint_outline(
    painter: QPainter, pieces: NDArray[np.float32], square: QRectF, pixels: int
) -> None:
    """Draw pieces of an outline over a map of `pixels` x `pixels` that fills `square`.

    A bright line within a darker one: each colour of a map is far from one of them.
    """
    if not len(pieces):
        return
    scale = square.width() / pixels
    moved = pieces.astype(np.float64) * scale + (square.left(), square.top())
    lines = [QLineF(*each) for each in moved.reshape(-1, 4).tolist()]
    inner = 1.0 if square.width() < 150 else 1.5
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in ((_DARK, inner + 1.2), (_BRIGHT, inner)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLines(lines)
    painter.restore()


def paint_mark(painter: QPainter, place: QRectF) -> None:
    """Frame a place, a pixel for instance."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, grown in ((QColor(0, 0, 0), 2.0), (QColor(255, 255, 255), 1.0)):
        painter.setPen(QPen(colour, 1))
        painter.drawRect(place.adjusted(-grown, -grown, grown, grown))
    painter.restore()
