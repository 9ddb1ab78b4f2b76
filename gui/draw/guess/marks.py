"""A set of marked pixels, to which a brush adds and from which it takes."""

import numpy as np
from numpy.typing import NDArray

Place = tuple[float, float]
"""Row and column in pixels; the first pixel covers 0 to 1."""

BRUSH = 1.25
"""Radius of the brush on a digit of `DIGIT` pixels; on a larger picture it grows with it."""
DIGIT = 28


def radius(shape: tuple[int, int]) -> float:
    """Of the brush, in pixels of a picture `(H, W)`."""
    return BRUSH * max(1.0, max(shape) / DIGIT)


def brushed(marks: NDArray[np.bool_], start: Place, end: Place, *, on: bool) -> NDArray[np.bool_]:
    """The marks once a brush went from one place to another.

    A pixel is touched where its centre lies within the brush.

    Args:
        marks: before, `(H, W)`; not changed.
        start: where it came from.
        end: where it is.
        on: whether it marks; else it takes marks away.
    """
    rows, columns = np.indices(marks.shape) + 0.5
    down, across = end[0] - start[0], end[1] - start[1]
    length = down**2 + across**2
    part = np.zeros(marks.shape)
    if length > 0:
        along = (rows - start[0]) * down + (columns - start[1]) * across
        part = np.clip(along / length, 0, 1)
    far = np.hypot(rows - start[0] - part * down, columns - start[1] - part * across)
    touched = far <= radius((marks.shape[0], marks.shape[1]))
    return np.asarray(marks | touched if on else marks & ~touched)
