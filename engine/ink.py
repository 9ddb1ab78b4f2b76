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
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, TypeGuard

import numpy as np
from numpy.typing import ArrayLike, NDArray

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

_FADE = 0.5  # half the width of the anti-aliased edge: coverage falls from 1 to 0 over one pixel
_PIECE = 1.0  # strokes are cut into pieces at most this long, so that each touches few pixels
_TIE = 1e-4  # symmetric ink lies half-way between two pixels: rounding errors must not choose one
_GRAIN = 0.25  # of points that lie closer along the stroke only one is drawn: a mouse gives many


@dataclass(frozen=True, slots=True)
class Transform:
    """Where a point of the drawing lies in the digit: `digit = drawing * scale + (dx, dy)`."""

    scale: float
    dx: float
    dy: float

    def to_digit(self, points: ArrayLike) -> Points:
        """Points of the drawing, `(n, 2)`, in digit coordinates."""
        shift = np.array([self.dx, self.dy])
        return (np.asarray(points, np.float64) * self.scale + shift).astype(np.float32)

    def to_drawing(self, points: ArrayLike) -> Points:
        """Points in digit coordinates, `(n, 2)`, in the drawing's own unit."""
        shift = np.array([self.dx, self.dy])
        return ((np.asarray(points, np.float64) - shift) / self.scale).astype(np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Digit:
    """What the network receives.

    Attributes:
        pixels: float32 `(28, 28)` in [0, 1], ink bright; never written again.
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
        drawn = _draw([boxed.to_digit(p) for p in self._points], STROKE)
        dx, dy = _shift_to_centre(drawn)
        placed = Transform(boxed.scale, boxed.dx + dx, boxed.dy + dy)
        return Digit(_shifted(drawn, dx, dy), placed)

    def on_picture(self, picture: Pixels, side: float) -> Digit:
        """The ink over a 28 x 28 picture that fills a square of `side` units: nothing is moved.

        Strokes are as wide as the pen was, so a person can add to a data-set sample.
        """
        place = Transform(SIZE / side, -0.5, -0.5)
        drawn = _draw([place.to_digit(p) for p in self._points], self.width * SIZE / side)
        return Digit(np.maximum(drawn, picture), place)


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
    full = BOX - 2 * (STROKE / 2 + _FADE)
    if longest >= 2 * dab:
        return full
    short = STROKE * min(longest / dab, 1.0)
    return short + (full - short) * max(longest / dab - 1.0, 0.0)


def _draw(strokes: Sequence[Points], width: float) -> Pixels:
    """Coverage of each pixel by strokes of `width`, by the exact distance to the nearest piece."""
    starts, ends = _pieces(strokes)
    pixels = np.zeros(SIZE * SIZE, np.float32)
    if len(starts):
        rows, columns, distance = _near(starts, ends, width)
        coverage = np.clip(width / 2 + _FADE - distance, 0, 1)
        inside = (rows >= 0) & (rows < SIZE) & (columns >= 0) & (columns < SIZE)
        inside &= coverage > 0
        np.maximum.at(pixels, (rows * SIZE + columns)[inside], coverage[inside])
    return pixels.reshape(SIZE, SIZE)


def _pieces(strokes: Sequence[Points]) -> tuple[Points, Points]:
    """Cut strokes into straight pieces of at most `_PIECE` px; a dot is a piece of length 0."""
    starts, ends = [], []
    for points in map(_thinned, strokes):
        a = points[:-1] if len(points) > 1 else points
        b = points[1:] if len(points) > 1 else points
        count = np.maximum(1, np.ceil(np.hypot(*(b - a).T) / _PIECE)).astype(int)
        which = np.repeat(np.arange(len(a)), count)
        number = np.arange(len(which)) - np.repeat(np.cumsum(count) - count, count)
        step = ((b - a) / count[:, None])[which]
        begin = a[which] + step * number[:, None]
        starts.append(begin)
        ends.append(begin + step)
    if not starts:
        return np.zeros((0, 2), np.float32), np.zeros((0, 2), np.float32)
    return np.concatenate(starts), np.concatenate(ends)


def _thinned(points: Points) -> Points:
    """Leave out points that follow within a quarter of a pixel; the ends stay."""
    if len(points) < 3:
        return points
    steps = np.hypot(*np.diff(points, axis=0).T)
    bucket = np.floor(np.concatenate([[0.0], np.cumsum(steps)]) / _GRAIN)
    keep = np.diff(bucket, prepend=-1.0) > 0
    keep[-1] = True
    return points[keep]


def _near(a: Points, b: Points, width: float) -> tuple[Any, Any, Pixels]:
    """For each piece the pixels that it may touch, and their distance to it: `(n, k, k)` each."""
    middle = np.rint((a + b) / 2).astype(int)
    half = int(np.ceil(width / 2 + _FADE + _PIECE / 2 + 0.5))
    window = np.arange(-half, half + 1)
    columns = middle[:, 0, None, None] + window[None, None, :]
    rows = middle[:, 1, None, None] + window[None, :, None]
    x, y = columns - a[:, 0, None, None], rows - a[:, 1, None, None]
    dx, dy = ((b - a)[:, i, None, None] for i in (0, 1))
    along = np.clip((x * dx + y * dy) / np.maximum(dx * dx + dy * dy, 1e-12), 0, 1)
    return *np.broadcast_arrays(rows, columns), np.hypot(x - along * dx, y - along * dy)


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
