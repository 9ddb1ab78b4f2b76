"""Drawing by keys: a cross that the arrow keys move, and a pen that Enter puts down and lifts."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from engine.drawing import SIDE
from engine.words import percent, tr

STEP, FINE_STEP = 8.0, 1.0  # canvas units
WORDS = tr(
    "By keys: arrow keys move a cross, with Shift in small steps; Enter puts "
    "the pen down, and lifts it."
)
_DIRECTIONS = {
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
}
_ARM = 7.0  # pixels on the screen
UP = tr("Pen up, {across} across, {down} down.")
DOWN = tr("Pen down, {across} across, {down} down.")
"""Where the cross is, for who does not see it: in per cent of the square."""


class KeyPen:
    """Where the cross is, and whether the pen is down there.

    Attributes:
        place: in canvas units, or None while no key was used.
        is_down: whether it draws, or erases.
    """

    def __init__(self) -> None:
        """Start unseen."""
        self.place: tuple[float, float] | None = None
        self.is_down = False

    def appear(self) -> tuple[float, float]:
        """Be where it was last, or in the middle."""
        self.place = self.place or (SIDE / 2, SIDE / 2)
        return self.place

    def move(self, key: Qt.Key, *, fine: bool) -> bool:
        """Go one step in the direction of an arrow key; whether it is one."""
        if key not in _DIRECTIONS:
            return False
        if self.place is None:  # the first key shows where it is
            self.appear()
            return True
        step = FINE_STEP if fine else STEP
        x, y = (k + step * d for k, d in zip(self.place, _DIRECTIONS[key], strict=True))
        self.place = min(max(x, 0.0), SIDE), min(max(y, 0.0), SIDE)
        return True

    def in_words(self) -> str:
        """Whether the pen is down, and where; empty where the cross is not seen."""
        if self.place is None:
            return ""
        across, down = (percent(k / SIDE, 0) for k in self.place)
        return (DOWN if self.is_down else UP).format(across=across, down=down)

    def paint(self, painter: QPainter, centre: QPointF, brush: float) -> None:
        """Paint the cross, on ink and beside it; while the pen is down, the brush round it.

        Args:
            painter: of the canvas.
            centre: where it is, in pixels.
            brush: its diameter in pixels.
        """
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((QColor(0, 0, 0), 4.0), (QColor(255, 214, 92), 2.0)):
            painter.setPen(QPen(colour, width))
            for across, down in ((_ARM, 0.0), (0.0, _ARM)):
                way = QPointF(across, down)
                painter.drawLine(centre - way, centre + way)
            if self.is_down:
                ring = QRectF(0, 0, brush + 4, brush + 4)
                ring.moveCenter(centre)
                painter.drawEllipse(ring)
        painter.restore()
