"""Plus and minus over the strongest pixels of a map: its sign without its colours."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

_SMALLEST = 9.0  # screen pixels of a sign: finer pixels share one
_STRONG = 1 / 3  # of the strongest: weaker places have no sign
_LINES = ((QColor(0, 0, 0), 3.0), (QColor(255, 255, 255), 1.4))


def signed_places(
    values: NDArray[np.floating], cell: int
) -> tuple[NDArray[np.intp], NDArray[np.bool_]]:
    """Where signs stand, and which: rows and columns of cells `(n, 2)`, and whether each is +.

    Args:
        values: of the map, `(H, W)`.
        cell: pixels of a side of a cell; a cell has the mean of its values.
    """
    known = np.where(np.isfinite(values), values, 0.0)
    rows, columns = (-(-length // cell) for length in known.shape)
    padded = np.zeros((rows * cell, columns * cell))
    padded[: known.shape[0], : known.shape[1]] = known
    means = padded.reshape(rows, cell, columns, cell).mean(axis=(1, 3))
    sizes = np.abs(means)
    places = np.argwhere((sizes >= _STRONG * sizes.max()) & (sizes > 0))
    return places, means[tuple(places.T)] > 0


def paint_signs(painter: QPainter, values: NDArray[np.floating], square: QRectF) -> None:
    """Paint them where the map is painted.

    Args:
        painter: of the widget.
        values: of the map, `(H, W)`.
        square: where the map lies.
    """
    wide, tall = square.width() / values.shape[1], square.height() / values.shape[0]
    cell = max(int(np.ceil(_SMALLEST / min(wide, tall))), 1)
    places, positive = signed_places(values, cell)
    arm = min(cell * min(wide, tall) / 2 - 1.5, 4.5)
    lines = []
    for (row, column), plus in zip(places.tolist(), positive.tolist(), strict=True):
        centre = square.topLeft() + QPointF((column + 0.5) * cell * wide, (row + 0.5) * cell * tall)
        lines.append(QLineF(centre - QPointF(arm, 0), centre + QPointF(arm, 0)))
        if plus:
            lines.append(QLineF(centre - QPointF(0, arm), centre + QPointF(0, arm)))
    painter.save()
    painter.setClipRect(square)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, width in _LINES:
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLines(lines)
    painter.restore()
