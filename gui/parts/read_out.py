"""The value of the pixel under the pointer, in words."""

import math

from PySide6.QtCore import QPointF, QRectF

from engine.words import number, tr


def pixel_at(place: QPointF, square: QRectF, shape: tuple[int, int]) -> tuple[int, int] | None:
    """Row and column of the pixel that is painted at `place`; None beside the map.

    Args:
        place: in the coordinates of the widget.
        square: where the widget paints the map.
        shape: rows and columns of the map.
    """
    if not square.contains(place):
        return None
    rows, columns = shape
    row = int((place.y() - square.top()) / square.height() * rows)
    column = int((place.x() - square.left()) / square.width() * columns)
    return min(row, rows - 1), min(column, columns - 1)


def read_out(row: int, column: int, value: float, *, sign: bool = True) -> str:
    """Place and value of a pixel, the value with its sign where it has one."""
    words = (
        tr("row {row}, column {column}:  {value}")
        if math.isfinite(value)
        else tr("row {row}, column {column}:  {value} here")
    )
    return words.format(row=row, column=column, value=number(value, sign=sign))
