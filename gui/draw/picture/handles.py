"""Four corners that can be taken hold of, over a picture in a square."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from engine.pages.stages import WHOLE, Corners
from engine.words import tr

_REACH = 14.0  # px around a handle that take hold of it
_RADIUS = 6.0
_LEAST = 0.02  # of the picture: corners do not come closer, nor cross
_DIRECTIONS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
NAMES = (tr("top left"), tr("top right"), tr("bottom right"), tr("bottom left"))


class Handles:
    """Where the corners are, and which one is held.

    Attributes:
        corners: in parts of the picture's width and height, clockwise from the top left.
        chosen: the one that keys move, 0 to 3.
        held: the one that the pointer drags, or None.
    """

    def __init__(self) -> None:
        """Start at the picture's own corners."""
        self.corners: Corners = WHOLE
        self.chosen = 0
        self.held: int | None = None

    def take(self, point: QPointF, place: QRectF) -> bool:
        """Take hold of the corner under the pointer; whether there is one."""
        away = [_length(self._on_screen(number, place) - point) for number in range(4)]
        nearest = int(np.argmin(away))
        if away[nearest] > _REACH:
            return False
        self.held = self.chosen = nearest
        return True

    def drag(self, point: QPointF, place: QRectF) -> bool:
        """Move the held corner under the pointer, as far as the shape allows; whether it moved."""
        if self.held is None:
            return False
        return self._move(
            self.held,
            (point.x() - place.x()) / place.width(),
            (point.y() - place.y()) / place.height(),
        )

    def push(self, key: Qt.Key, *, fine: bool) -> bool:
        """Move the chosen corner by an arrow key; whether it moved."""
        if key not in _DIRECTIONS:
            return False
        step = 0.002 if fine else 0.01
        across, down = _DIRECTIONS[key]
        x, y = self.corners[self.chosen]
        return self._move(self.chosen, x + step * across, y + step * down)

    def _move(self, number: int, x: float, y: float) -> bool:
        place = (float(np.clip(x, 0, 1)), float(np.clip(y, 0, 1)))
        moved = tuple(place if k == number else old for k, old in enumerate(self.corners))
        if moved == self.corners or not is_convex(moved):
            return False
        self.corners = moved
        return True

    def paint(self, painter: QPainter, place: QRectF, accent: QColor) -> None:
        """Darken what is left out; draw the edges and the handles."""
        corners = [self._on_screen(number, place) for number in range(4)]
        shape = QPolygonF(corners)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outside, inside = QPainterPath(), QPainterPath()
        outside.addRect(place)
        inside.addPolygon(shape)
        inside.closeSubpath()
        painter.fillPath(outside.subtracted(inside), QColor(0, 0, 0, 130))
        for colour, width in ((QColor(0, 0, 0, 160), 4.0), (accent, 2.0)):
            painter.setPen(QPen(colour, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolygon(shape)
        for number in range(4):
            painter.setPen(QPen(QColor("white"), 2))
            painter.setBrush(accent if number == self.chosen else QColor(0, 0, 0, 170))
            painter.drawEllipse(corners[number], _RADIUS, _RADIUS)
        painter.restore()

    def _on_screen(self, number: int, place: QRectF) -> QPointF:
        x, y = self.corners[number]
        return QPointF(place.x() + x * place.width(), place.y() + y * place.height())


def is_convex(corners: Corners) -> bool:
    """Whether corners are those of a sheet: clockwise, none on the wrong side, none too close."""
    places = np.array(corners)
    edges = np.roll(places, -1, axis=0) - places
    following = np.roll(edges, -1, axis=0)
    turns = edges[:, 0] * following[:, 1] - edges[:, 1] * following[:, 0]
    return bool((np.hypot(*edges.T) > _LEAST).all() and (turns > _LEAST**2 / 4).all())


def _length(way: QPointF) -> float:
    return float(np.hypot(way.x(), way.y()))
