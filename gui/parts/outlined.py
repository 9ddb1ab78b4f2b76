"""What is drawn over a map so that it is seen on any colour of it: outline, marked pixel."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from engine.render import Ground
from gui.looks.wishes import wishes

# (line, what surrounds it): each colour of a map is far from one of the two.
_COLOURS: dict[Ground, tuple[QColor, QColor]] = {
    "light": (QColor(30, 30, 34, 235), QColor(255, 255, 255, 170)),
    "dark": (QColor(255, 255, 255, 235), QColor(0, 0, 0, 170)),
    "grey": (QColor(30, 30, 34, 235), QColor(255, 255, 255, 170)),
}


def ground_of(widget: QWidget) -> Ground:
    """What a signed map fades into here: the window is light or dark, or greys are wished."""
    if wishes().map_colours == "grey":
        return "grey"
    return "dark" if widget.palette().window().color().lightness() < 128 else "light"


def paint_outline(
    painter: QPainter,
    pieces: NDArray[np.float32],
    square: QRectF,
    pixels: int,
    *,
    ground: Ground = "light",
    colour: QColor | None = None,
) -> None:
    """Draw pieces of an outline, within a line of the opposite brightness.

    Args:
        painter: of the widget.
        pieces: as `engine.outline.outline` gives them.
        square: where the map is painted.
        pixels: of a side of the map.
        ground: of the map.
        colour: of the line; without, the one that suits the ground.
    """
    if not len(pieces):
        return
    scale = square.width() / pixels
    moved = pieces.astype(np.float64) * scale + (square.left(), square.top())
    lines = [QLineF(*each) for each in moved.reshape(-1, 4).tolist()]
    inner = 1.0 if square.width() < 150 else 1.5
    painter.save()
    painter.setClipRect(square)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line, around = _COLOURS[ground]
    for each, width in ((around, inner + 1.5), (colour or line, inner)):
        painter.setPen(QPen(each, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
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
