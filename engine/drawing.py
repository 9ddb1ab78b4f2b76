"""A drawing as a whole: ink, and the data-set sample or picture that may lie under it."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.ink import Digit, Ink, Pixels, Points
from engine.words import tr

if TYPE_CHECKING:
    from engine.pages.page import Page

SIDE = 280.0
"""Side of the canvas in its own unit; 10 units are one pixel of an unscaled sample."""
BRUSH_RANGE = (8, 28)
"""Narrowest and widest brush, in canvas units."""

_AT_ONCE = 1 << 20  # distances that are looked at together

DAB = 16.0
"""Ink no longer than this, in canvas units, is a dab: as long as the usual brush is wide."""


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A 28 x 28 image under the ink.

    Attributes:
        pixels: float32 `(28, 28)` in [0, 1], ink bright.
        name: what it is called on the canvas, "test sample 25" for instance.
        label: the true class where it is known.
        sample: its number in MNIST's test set, or None if it comes from elsewhere.
        page: the photograph or scan that it was found in, or None.
    """

    pixels: Pixels
    name: str
    label: int | None = None
    sample: int | None = None
    page: "Page | None" = None

    def __post_init__(self) -> None:
        self.pixels.flags.writeable = False

    def is_of_the_same(self, other: "Picture") -> bool:
        """Whether both are one sample, or one photograph, whatever was done to it since."""
        mine, its = (None if it.page is None else it.page.grey for it in (self, other))
        called = (self.name, self.label, self.sample) == (other.name, other.label, other.sample)
        return called and mine is its


def sample_name(number: int) -> str:
    """What a test sample is called on the canvas."""
    return tr("test sample {number}", number=number)


@dataclass(frozen=True, slots=True, eq=False)
class Drawing:
    """What is on the canvas, never changed: each edit gives a new drawing, so undo is free.

    Attributes:
        ink: strokes in canvas units, 0..280 in both axes, y down.
        picture: what lies under the ink, or None.
        aside: strokes that are left out for the time being, each with its number among all
            strokes, ascending. They are no ink.
    """

    ink: Ink
    picture: Picture | None = None
    aside: tuple[tuple[int, Points], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to read."""
        return self.ink.is_empty and self.picture is None

    def digit(self) -> Digit:
        """What the network receives; a picture skips the scaling that free ink gets."""
        if self.picture is None:
            return self.ink.digit(dab=DAB)
        if self.ink.is_empty:
            return Digit(self.picture.pixels)
        return self.ink.on_picture(self.picture.pixels, SIDE)

    @property
    def all_strokes(self) -> tuple[tuple[Points, bool], ...]:
        """Every stroke in its order, and whether it is ink: those set aside are not."""
        strokes = [(stroke, True) for stroke in self.ink.strokes]
        for number, stroke in self.aside:
            strokes.insert(number, (stroke, False))
        return tuple(strokes)

    def toggled(self, number: int) -> "Drawing":
        """This drawing with one of `all_strokes` set aside, or brought back.

        Raises:
            IndexError: there is no such stroke.
        """
        strokes = list(self.all_strokes)
        stroke, is_ink = strokes[number]
        strokes[number] = stroke, not is_ink
        ink = Ink([stroke for stroke, is_in in strokes if is_in], self.ink.width)
        aside = ((n, stroke) for n, (stroke, is_in) in enumerate(strokes) if not is_in)
        return replace(self, ink=ink, aside=tuple(aside))

    def is_about_the_same(self, other: "Drawing") -> bool:
        """Whether one is the other drawn on: they have the picture or, without one, a stroke.

        What was done to a picture, by the eraser or by correcting how it is read, leaves it the
        same picture.
        """
        if self.picture is None or other.picture is None:
            strokes = {id(stroke) for stroke, _ in self.all_strokes}
            shared = any(id(stroke) in strokes for stroke, _ in other.all_strokes)
            return self.picture is other.picture and shared
        return self.picture.is_of_the_same(other.picture)

    def with_stroke(self, points: ArrayLike) -> "Drawing":
        """This drawing and one more stroke, `(n, 2)` in canvas units."""
        return replace(self, ink=Ink((*self.ink.strokes, points), self.ink.width))

    def with_width(self, width: float) -> "Drawing":
        """This drawing with ink of another width, in canvas units."""
        return replace(self, ink=Ink(self.ink.strokes, width))

    def erased(self, path: ArrayLike, radius: float) -> "Drawing":
        """This drawing without what lies within `radius` canvas units of the points of `path`.

        Strokes are cut where the eraser went through; pixels of a picture under it turn black.
        Where there was nothing it is this very drawing.
        """
        centres = np.asarray(path, np.float32).reshape(-1, 2)
        if not len(centres):
            return self
        strokes = [
            part
            for stroke in self.ink.strokes
            for part in _cut(np.asarray(stroke), centres, radius)
        ]
        picture = self.picture and _wiped(self.picture, centres, radius)
        same = len(strokes) == len(self.ink.strokes) and picture is self.picture
        if same and all(map(np.array_equal, strokes, self.ink.strokes)):
            return self
        return replace(self, ink=Ink(strokes, self.ink.width), picture=picture)


class Path:
    """Points under a pen that is still down, `(n, 2)` in canvas units: they only get more.

    To NumPy it is an array, without a look at each point again.
    """

    def __init__(self) -> None:
        """Without any point."""
        self._room = np.empty((64, 2), np.float32)
        self._count = 0

    def __len__(self) -> int:
        return self._count

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> NDArray[Any]:
        return np.array(self._room[: self._count], dtype)

    def append(self, points: ArrayLike) -> None:
        """Add a point `(2,)`, or several `(n, 2)`."""
        more = np.asarray(points, np.float32).reshape(-1, 2)
        needed = self._count + len(more)
        if needed > len(self._room):
            room = np.empty((max(needed, 2 * len(self._room)), 2), np.float32)
            room[: self._count] = self._room[: self._count]
            self._room = room
        self._room[self._count : needed] = more
        self._count = needed

    def since(self, first: int) -> NDArray[np.float32]:
        """The points from number `first` on; counted from the end where it is negative."""
        return self._room[: self._count][first:].copy()


def blank(width: float = 16.0) -> Drawing:
    """An empty drawing for a brush of `width` canvas units."""
    return Drawing(Ink((), width))


def _cut(
    stroke: NDArray[np.float32], centres: NDArray[np.float32], radius: float
) -> list[NDArray[np.float32]]:
    """The parts of `stroke` that lie farther than `radius` from every centre."""
    if not (_distance(stroke, centres) <= radius + _gap(stroke)).any():
        return [stroke]  # far away: keep the very same points
    dense = _densified(stroke)
    kept = _distance(dense, centres) > radius
    if kept.all():
        return [stroke]
    borders = np.flatnonzero(np.diff(kept)) + 1
    runs = zip(np.split(dense, borders), np.split(kept, borders), strict=True)
    return [part for part, keep in runs if keep[0]]


def _gap(stroke: NDArray[np.float32]) -> float:
    return float(np.hypot(*np.diff(stroke, axis=0).T).max()) if len(stroke) > 1 else 0.0


def _densified(stroke: NDArray[np.float32], step: float = 2.0) -> NDArray[np.float32]:
    """The stroke with points at most `step` units apart, so that a cut falls where it should."""
    if len(stroke) < 2:
        return stroke
    lengths = np.hypot(*np.diff(stroke, axis=0).T)
    at = np.concatenate([[0.0], np.cumsum(lengths)])
    fine = np.union1d(at, np.arange(0, at[-1], step))
    return np.stack([np.interp(fine, at, stroke[:, i]) for i in (0, 1)], axis=1).astype(np.float32)


def _distance(points: NDArray[np.float32], centres: NDArray[np.float32]) -> NDArray[np.float32]:
    """From each point to the nearest centre, however many of both, in bounded memory."""
    nearest = np.full(len(points), np.inf, np.float32)
    some = max(1, _AT_ONCE // max(1, len(points)))
    for first in range(0, len(centres), some):
        difference = points[:, None, :] - centres[None, first : first + some, :]
        near = np.hypot(difference[..., 0], difference[..., 1]).min(axis=1)
        np.minimum(nearest, near, out=nearest)
    return nearest


def _wiped(picture: Picture, centres: NDArray[np.float32], radius: float) -> Picture:
    size = len(picture.pixels)
    middle = ((np.arange(size) + 0.5) * SIDE / size).astype(np.float32)
    grid = np.stack(np.meshgrid(middle, middle), axis=-1).reshape(-1, 2)
    far = (_distance(grid, centres) > radius).reshape(size, size)
    if not picture.pixels[~far].any():
        return picture
    return replace(picture, pixels=np.where(far, picture.pixels, 0).astype(np.float32))
