"""Strokes as pixels: anti-aliased, and what was drawn is not drawn again while a stroke grows.

In pixel coordinates the centre of pixel (row i, column j) is (x=j, y=i).
"""

from collections.abc import Callable, Hashable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float32]
Pixels = NDArray[np.float32]

FADE = 0.5
"""Half the width of the anti-aliased edge: coverage falls from 1 to 0 over one pixel."""

_PIECE = 1.0  # strokes are cut into pieces at most this long, so that each touches few pixels
_GRAIN = 0.25  # of points that lie closer along the stroke only one is drawn: a mouse gives many
_FAR = 2.0**20  # pixels, beyond which a place is not told from another: float32 still sees steps
_AT_ONCE = 1 << 18  # pixels looked at together: bounds the memory of any stroke


class Rasteriser:
    """Draws strokes of one width on a square picture, and remembers the last ones.

    Where it is given the same strokes with more at their end, only that is drawn, and the result is
    bit for bit the same. Not for several threads at once.
    """

    def __init__(self, size: int) -> None:
        """Pictures of `size` × `size` pixels."""
        self._size = size
        self._asked: Hashable = None
        self._strokes: tuple[Points, ...] = ()
        self._done = 0  # points of the last stroke that are behind it
        self._forget()

    def draw(
        self,
        strokes: Sequence[Points],
        place: Callable[[Points], Points],
        key: Hashable,
        width: float,
    ) -> Pixels:
        """Coverage of each pixel, float32 in [0, 1], by the exact distance to the nearest piece.

        Args:
            strokes: `(n, 2)` each, n >= 1, in any unit.
            place: from that unit to pixels, point by point.
            key: says which `place` it is; another one begins anew.
            width: of the strokes in pixels.
        """
        width = min(width, 4.0 * self._size)  # wider ones cover all that they come near
        if (key, width) != self._asked or not self._goes_on(strokes):
            self._forget()
            self._asked = key, width
        for number in range(max(0, len(self._strokes) - 1), len(strokes)):
            if number == len(self._strokes) and number:  # the one before it is complete
                np.maximum(self._settled, self._tail, out=self._settled)
                self._begin_stroke()
            stroke = strokes[number]
            if self._done < len(stroke):
                self._extend(np.clip(place(stroke[self._done :]), -_FAR, _FAR), width)
                self._done = len(stroke)
            if number == len(self._strokes):
                self._strokes = (*self._strokes, stroke)
        self._strokes = tuple(strokes)
        return np.maximum(self._settled, self._tail).reshape(self._size, self._size)

    def _forget(self) -> None:
        self._strokes = ()
        self._settled = np.zeros(self._size**2, np.float32)
        self._tail = np.zeros(self._size**2, np.float32)
        self._begin_stroke()

    def _begin_stroke(self) -> None:
        self._done = 0  # points of the last stroke that are behind it
        self._end = self._corner = np.zeros((0, 2), np.float32)
        self._length, self._bucket = np.float32(0), -1.0
        self._has_line = False

    def _goes_on(self, strokes: Sequence[Points]) -> bool:
        """Whether these strokes begin with those of the last time."""
        known = self._strokes
        if not known:
            return True
        if len(strokes) < len(known) or any(
            old is not new for old, new in zip(known[:-1], strokes, strict=False)
        ):
            return False
        last, now = known[-1], strokes[len(known) - 1]
        return last is now or (len(now) >= len(last) and np.array_equal(now[: len(last)], last))

    def _extend(self, points: Points, width: float) -> None:
        """Draw further points of the last stroke: up to the last that stays, and its tail apart."""
        kept = self._thinned(points)
        corners = np.concatenate([self._corner, points[kept]])
        if len(corners) > 1:
            self._cover(self._settled, corners, width)
            self._has_line = True
        self._corner = corners[-1:]
        self._tail = np.zeros_like(self._settled)
        if not kept[-1]:
            self._cover(self._tail, np.concatenate([self._corner, points[-1:]]), width)
        elif not self._has_line:
            self._cover(self._tail, self._corner, width)

    def _thinned(self, points: Points) -> NDArray[np.bool_]:
        """Which points stay: the first, and none that follows within a quarter of a pixel."""
        steps = np.hypot(*np.diff(np.concatenate([self._end, points]), axis=0).T)
        known = len(self._end)
        lengths = np.cumsum(np.concatenate([[self._length], steps], dtype=np.float32))[known:]
        bucket = np.floor(lengths.astype(np.float64) / _GRAIN)
        keep = np.diff(bucket, prepend=self._bucket) > 0
        self._end, self._length, self._bucket = points[-1:], lengths[-1], float(bucket[-1])
        return keep

    def _cover(self, pixels: Pixels, corners: Points, width: float) -> None:
        """Take up the coverage of a line through `corners`; one alone is a dot."""
        half = min(int(np.ceil(width / 2 + FADE + _PIECE / 2 + 0.5)), 2 * self._size)
        starts, ends = _pieces(corners, -half - 1.0, self._size + half)
        some = max(1, _AT_ONCE // (2 * half + 1) ** 2)
        for first in range(0, len(starts), some):
            rows, columns, distance = _near(
                starts[first : first + some], ends[first : first + some], half
            )
            coverage = np.clip(width / 2 + FADE - distance, 0, 1)
            inside = (rows >= 0) & (rows < self._size) & (columns >= 0) & (columns < self._size)
            inside &= coverage > 0
            np.maximum.at(pixels, (rows * self._size + columns)[inside], coverage[inside])


def _pieces(corners: Points, low: float, high: float) -> tuple[Points, Points]:
    """Cut a line into straight pieces of at most `_PIECE` px; a dot is a piece of length 0.

    What lies outside of [`low`, `high`] in either axis is left out: however far a line reaches, it
    has no more pieces than can be near the picture.
    """
    a = corners[:-1] if len(corners) > 1 else corners
    b = corners[1:] if len(corners) > 1 else corners
    near = ((np.maximum(a, b) >= low) & (np.minimum(a, b) <= high)).all(axis=1)
    if not near.all():
        a, b = a[near], b[near]
    if len(long := np.flatnonzero(np.hypot(*(b - a).T) > 4 * (high - low))):
        a, b = _clipped(a, b, long, low, high)
    count = np.maximum(1, np.ceil(np.hypot(*(b - a).T) / _PIECE)).astype(int)
    which = np.repeat(np.arange(len(a)), count)
    number = np.arange(len(which)) - np.repeat(np.cumsum(count) - count, count)
    step = ((b - a) / count[:, None])[which]
    begin = a[which] + step * number[:, None]
    return begin, begin + step


def _clipped(
    a: Points, b: Points, which: NDArray[np.intp], low: float, high: float
) -> tuple[Points, Points]:
    """The lines from `a` to `b`, of which some keep only what lies between `low` and `high`.

    By Liang and Barsky (1984). One that has nothing there ends up as a dot outside.
    """
    a, b = a.copy(), b.copy()
    start = a[which].astype(np.float64)
    way = b[which] - start
    with np.errstate(divide="ignore", invalid="ignore"):
        first, second = (low - start) / way, (high - start) / way
    enter = np.where(way == 0, 0.0, np.minimum(first, second)).max(axis=1).clip(0, 1)
    leave = np.where(way == 0, 1.0, np.maximum(first, second)).min(axis=1).clip(0, 1)
    leave = np.maximum(enter, leave)
    a[which] = start + way * enter[:, None]
    b[which] = start + way * leave[:, None]
    return a, b


def _near(a: Points, b: Points, half: int) -> tuple[Any, Any, Pixels]:
    """For each piece the pixels that it may touch, and their distance to it: `(n, k, k)` each."""
    middle = np.rint((a + b) / 2).astype(int)
    window = np.arange(-half, half + 1)
    columns = middle[:, 0, None, None] + window[None, None, :]
    rows = middle[:, 1, None, None] + window[None, :, None]
    x, y = columns - a[:, 0, None, None], rows - a[:, 1, None, None]
    dx, dy = ((b - a)[:, i, None, None] for i in (0, 1))
    along = np.clip((x * dx + y * dy) / np.maximum(dx * dx + dy * dy, 1e-12), 0, 1)
    return *np.broadcast_arrays(rows, columns), np.hypot(x - along * dx, y - along * dy)
