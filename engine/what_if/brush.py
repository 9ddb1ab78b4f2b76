"""What a brush or an eraser could do to a drawing: paths, and what they are worth at first sight.

A path is points `(n, 2)` in canvas units; worth is taken from a gradient, `(28, 28)`, and is a
forecast, which only a real reading confirms.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from engine.drawing import SIDE, Drawing
from engine.ink import SIZE, STROKE, Pixels, Points, Transform

Numbers = NDArray[np.float64]
WHOLE = Transform(SIZE / SIDE, -0.5, -0.5)
"""Where a picture that fills the canvas has its pixels."""


@dataclass(frozen=True, slots=True, eq=False)
class Brushed:
    """A path, drawn or erased.

    Attributes:
        path: `(n, 2)` in canvas units, n >= 1.
        erases: whether ink is taken away along it.
    """

    path: Points
    erases: bool

    def applied(self, drawing: Drawing) -> Drawing:
        """The drawing with this done to it, as the canvas would do it."""
        if not self.erases:
            return drawing.with_stroke(self.path)
        width = drawing.ink.width
        return drawing.erased(densified(self.path, width / 4), width / 2)

    @property
    def length(self) -> float:
        """In canvas units."""
        return float(np.hypot(*np.diff(self.path, axis=0).T).sum())

    def extended(self, point: NDArray[np.floating], *, at_end: bool) -> "Brushed":
        """With one more point behind its last, or before its first."""
        parts = (self.path, point[None]) if at_end else (point[None], self.path)
        return Brushed(np.concatenate(parts).astype(np.float32), self.erases)


def densified(path: Points, step: float) -> Points:
    """The path with points at most `step` canvas units apart."""
    if len(path) < 2:
        return path
    lengths = np.hypot(*np.diff(path, axis=0).T)
    at = np.concatenate([[0.0], np.cumsum(lengths)])
    fine = np.union1d(at, np.arange(0.0, at[-1], step))
    return np.stack([np.interp(fine, at, path[:, i]) for i in (0, 1)], axis=1).astype(np.float32)


def part_of(path: Points, start: float, end: float) -> Points:
    """The part of a path between two fractions of its length, in [0, 1]."""
    lengths = np.hypot(*np.diff(path, axis=0).T)
    at = np.concatenate([[0.0], np.cumsum(lengths)]) / max(float(lengths.sum()), 1e-9)
    inside = at[(at > start) & (at < end)]
    fractions = np.concatenate([[start], inside, [end]])
    return np.stack([np.interp(fractions, at, path[:, i]) for i in (0, 1)], 1).astype(np.float32)


def worth(gradient: Numbers, pixels: Pixels, drawing: Drawing, *, erases: bool) -> Numbers:
    """Change of the score, to first order, by a dab on each pixel, `(28, 28)`.

    Args:
        gradient: of the score by pixel.
        pixels: what the network reads now.
        drawing: says how wide a dab is in what is read.
        erases: whether the dab takes ink away.
    """
    of_picture = drawing.picture is not None
    width = drawing.ink.width * SIZE / SIDE if of_picture or erases else STROKE
    change = -gradient * pixels if erases else gradient * (1 - pixels)
    return _spread(change, _disc(width, whole=erases and of_picture))


def seeds(worths: Numbers, most: int) -> list[tuple[int, int]]:
    """Row and column of the most worthy dabs, none beside another."""
    left, found = worths.copy(), []
    for _ in range(most):
        row, column = (int(i) for i in np.unravel_index(left.argmax(), left.shape))
        if not left[row, column] > 0:
            break
        found.append((row, column))
        left[max(0, row - 1) : row + 2, max(0, column - 1) : column + 2] = -np.inf
    return found


def at_points(worths: Numbers, points: Points) -> Numbers:
    """Worth of dabs at points `(n, 2)` in digit coordinates: that of the pixel they lie in."""
    inside = np.clip(np.rint(points).astype(int), 0, SIZE - 1)
    found: Numbers = worths[inside[:, 1], inside[:, 0]]
    return found


def _spread(change: Numbers, disc: Numbers) -> Numbers:
    """At each pixel, what a dab there would sum up to."""
    reach = len(disc) // 2
    padded = np.pad(change, reach)
    total = np.zeros_like(change)
    for (down, across), weight in np.ndenumerate(disc):
        if weight:
            total += weight * padded[down : down + SIZE, across : across + SIZE]
    return total


@lru_cache(maxsize=64)
def _disc(width: float, *, whole: bool) -> Numbers:
    """Coverage of the pixels around a dab's centre; `whole`: those whose middle it covers."""
    reach = int(np.ceil(width / 2 + 0.5))
    along = np.arange(-reach, reach + 1)
    distance = np.hypot(along[:, None], along[None])
    if whole:
        return (distance <= width / 2).astype(np.float64)
    return np.clip(width / 2 + 0.5 - distance, 0.0, 1.0)
