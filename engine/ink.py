"""From what a hand drew to what the network reads.

MNIST digits fit a 20 x 20 box and sit with their centre of mass in a 28 x 28 image: on 20,000 of
them the longest side is 20 px in 99.985 %, the centre of mass lies at index 14.0 +- 0.289 in both
axes (whole-pixel shifts), and the median stroke is about 2.5 px wide. So strokes are kept as
vectors; their *points* are scaled into the box, drawn at a constant 2.5 px with anti-aliasing,
and shifted by whole pixels. Shrinking a bitmap instead changes the stroke with the size of the
hand, and the network reads half of it wrong.

Coordinates: x right, y down. In digit coordinates the centre of pixel (row i, column j) is
(x=j, y=i).
"""

import math
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypeGuard

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.rasteriser import FADE, Rasteriser

Points = NDArray[np.float32]
Pixels = NDArray[np.float32]

SIZE = 28
"""Side of a digit in pixels."""
BOX = 20
"""Longest side of the ink in a digit, in pixels."""
STROKE = 2.5
"""Width of a stroke in a digit, in pixels."""
CENTRE = 14.0
"""Index of the centre of mass in both axes."""

_TIE = 1e-4  # symmetric ink lies half-way between two pixels: rounding errors must not choose one
_last = threading.local()


@dataclass(frozen=True, slots=True)
class Transform:
    """Where a point of the drawing lies in the digit: `digit = drawing * scale + (dx, dy)`."""

    scale: float
    dx: float
    dy: float

    def to_digit(self, points: ArrayLike) -> Points:
        """Points of the drawing, `(n, 2)`, in digit coordinates."""
        shift = np.array([self.dx, self.dy])
        with np.errstate(over="ignore"):  # farther away than float32 reaches is infinitely far
            return (np.asarray(points, np.float64) * self.scale + shift).astype(np.float32)

    def to_drawing(self, points: ArrayLike) -> Points:
        """Points in digit coordinates, `(n, 2)`, in the drawing's own unit."""
        shift = np.array([self.dx, self.dy])
        return ((np.asarray(points, np.float64) - shift) / self.scale).astype(np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Digit:
    """What the network receives.

    Attributes:
        pixels: float32 `(28, 28)` in [0, 1], ink bright; of a painted picture `(H, W, C)`. Never
            written again.
        transform: from drawing to digit; None where there is no drawing (a file, a sample).
    """

    pixels: Pixels
    transform: Transform | None = None

    def __post_init__(self) -> None:
        self.pixels.flags.writeable = False


@dataclass(frozen=True, slots=True, eq=False)
class Ink:
    """What was drawn: strokes as points, in any unit, x right and y down.

    Attributes:
        strokes: float arrays `(n, 2)`, n >= 1; one point is a dot.
        width: width of the pen in the same unit. It is how the ink looks; a digit is always drawn
            at 2.5 px, unless the ink lies on a picture (`on_picture`).
    """

    strokes: Sequence[Any] = ()
    width: float = 16.0
    _points: tuple[Points, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        if not (math.isfinite(self.width) and self.width > 0):
            raise ValueError(f"a pen is {self.width} wide")
        points = tuple(_frozen(stroke) for stroke in self.strokes)
        object.__setattr__(self, "_points", tuple(p for p in points if len(p)))
        object.__setattr__(self, "strokes", self._points)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was drawn."""
        return not self._points

    def digit(self, *, dab: float = 0.0) -> Digit:
        """The ink as MNIST would have it: 20-px box, 2.5-px stroke, centre of mass at 14.0.

        Empty ink is a blank digit.

        Args:
            dab: longest side, in the ink's unit, of what is a dab and no digit. A dab stays a dot
                instead of filling the box; up to twice as long it grows into the box, so that
                nothing jumps while a stroke begins.
        """
        if self.is_empty:
            return Digit(np.zeros((SIZE, SIZE), np.float32))
        boxed = _into_box(self._points, dab)
        drawn = _drawn(self._points, boxed, STROKE)
        dx, dy = _shift_to_centre(drawn)
        placed = Transform(boxed.scale, boxed.dx + dx, boxed.dy + dy)
        return Digit(_shifted(drawn, dx, dy), placed)

    def on_picture(self, picture: Pixels, side: float) -> Digit:
        """The ink over a 28 x 28 picture that fills a square of `side` units: nothing is moved.

        Strokes are as wide as the pen was, so a person can add to a data-set sample.
        """
        place = Transform(SIZE / side, -0.5, -0.5)
        drawn = _drawn(self._points, place, self.width * SIZE / side)
        return Digit(np.maximum(drawn, picture), place)

    def shape(self, place: Transform, width: float = STROKE) -> Pixels:
        """The ink where `place` puts it, `width` pixels wide: not moved, cut off at the edges."""
        return _drawn(self._points, place, width)


def _is_frozen(stroke: Any) -> TypeGuard[Points]:
    return (
        isinstance(stroke, np.ndarray)
        and stroke.dtype == np.float32
        and stroke.ndim == 2
        and stroke.shape[1] == 2
        and stroke.base is None
        and not stroke.flags.writeable
    )


def _frozen(stroke: ArrayLike) -> Points:
    if _is_frozen(stroke):
        return stroke  # from other ink: an edit leaves all other strokes as they are
    with np.errstate(over="ignore"):
        points = np.array(stroke, np.float32)
    if points.ndim == 1 and points.size in (0, 2):
        points = points.reshape(-1, 2)
    if points.ndim != 2 or points.shape[1] != 2:
        raise ValueError(f"a stroke is an array of (n, 2), but this one is {points.shape}")
    if not np.isfinite(points).all():
        raise ValueError("a stroke has a point that is not a finite number")
    points.flags.writeable = False
    return points


def _into_box(strokes: Sequence[Points], dab: float) -> Transform:
    """Scale and shift so that the *inked* pixels span 20 of the longest side.

    Ink reaches half a stroke and half a pixel of anti-aliasing beyond its points; the box begins
    on a pixel's edge (a half index), so exactly 20 rows or columns are touched.
    """
    points = np.concatenate(strokes, dtype=np.float64)
    low, high = points.min(axis=0), points.max(axis=0)
    longest = float((high - low).max())
    scale = _length_in_box(longest, dab) / longest if longest > 0 else 1.0
    middle = (low + high) / 2 * scale
    centre = (SIZE - 1) / 2
    return Transform(scale, centre - float(middle[0]), centre - float(middle[1]))


def _length_in_box(longest: float, dab: float) -> float:
    """How long the longest side of the points becomes, in pixels."""
    full = BOX - 2 * (STROKE / 2 + FADE)
    if longest >= 2 * dab:
        return full
    short = STROKE * min(longest / dab, 1.0)
    return short + (full - short) * max(longest / dab - 1.0, 0.0)


def _drawn(strokes: Sequence[Points], place: Transform, width: float) -> Pixels:
    """Coverage of each pixel by strokes; each thread goes on from the ones that it drew last."""
    if not hasattr(_last, "rasteriser"):
        _last.rasteriser = Rasteriser(SIZE)
    drawn: Pixels = _last.rasteriser.draw(strokes, place.to_digit, place, width)
    return drawn


def _shift_to_centre(pixels: Pixels) -> tuple[int, int]:
    """Whole-pixel shift (dx, dy) of the centre of mass to 14.0, as far as all ink stays inside."""
    shift = []
    for axis in (0, 1):  # axis 0 sums rows away, leaving columns: x
        profile = pixels.sum(axis=axis)
        inked = np.flatnonzero(profile)
        mass = float(profile @ np.arange(SIZE) / profile.sum())
        wanted = math.ceil(CENTRE - mass - 0.5 - _TIE)
        shift.append(int(np.clip(wanted, -inked[0], SIZE - 1 - inked[-1])))
    return shift[0], shift[1]


def _shifted(pixels: Pixels, dx: int, dy: int) -> Pixels:
    return np.roll(pixels, (dy, dx), axis=(0, 1))
