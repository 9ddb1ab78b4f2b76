"""The value of the pixel under the pointer, in words."""

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from engine.render import grid_place
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


def pixel_in_words(
    place: QPointF, square: QRectF, values: NDArray[np.float32], pixels: NDArray[np.float32]
) -> str:
    """What is at `place`: the map's value, and what the network receives there.

    Args:
        place: in the coordinates of the widget.
        square: where the widget paints the map.
        values: of the map, `(H, W)`.
        pixels: what the network receives, in [0, 1], `(H, W)` or `(H, W, 3)`.

    Returns:
        nothing beside the map.
    """
    found = pixel_at(place, square, (values.shape[0], values.shape[1]))
    if found is None:
        return ""
    words = read_out(*found, float(values[found]))
    here = np.atleast_1d(pixels[found])
    if len(here) == 1:
        return tr("{pixel}  (ink {ink:.2f})", pixel=words, ink=float(here[0]))
    return tr(
        "{pixel}  (red {red:.2f}, green {green:.2f}, blue {blue:.2f})",
        pixel=words,
        red=here[0],
        green=here[1],
        blue=here[2],
    )


def feature_in_words(
    place: QPointF, square: QRectF, values: NDArray[np.float32], seen: tuple[int, int]
) -> str:
    """What is at `place` among feature maps that are painted side by side: which one, its value.

    Args:
        place: in the coordinates of the widget.
        square: where the widget paints them.
        values: `(H, W, maps)`.
        seen: rows and columns of all of them together.

    Returns:
        nothing beside them, and between two.
    """
    on_image = pixel_at(place, square, seen)
    found = on_image and grid_place(values.shape, on_image[1], on_image[0])
    if not found:
        return ""
    row, column, index = found
    value = float(values[row, column, index])
    return tr("map {number}, {pixel}", number=index, pixel=read_out(row, column, value, sign=False))
