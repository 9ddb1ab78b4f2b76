"""A picture in colour, and what was painted on it: never changed, so that undo is free."""

from dataclasses import dataclass, field, replace
from typing import Literal

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.images import ENOUGH_PIXELS

Rgb = NDArray[np.float32]
"""Float32 `(H, W, 3)` in [0, 1]."""
Colour = tuple[float, float, float]
"""Red, green and blue in [0, 1]."""
Tool = Literal["brush", "eraser", "blur", "background"]

_VISIBLE = 0.5 / 255  # half a step of a screen's colours
_SHIFT = 4  # bits behind the point of OpenCV's coordinates
_FILLED_AT = 160  # px: the longest side of what is filled from around it, which takes long
_ROUND = 3.0  # px: how far around itself a filled place looks, at that size


@dataclass(frozen=True, slots=True, eq=False)
class Touch:
    """One stroke of a tool.

    Attributes:
        points: float32 `(n, 2)`, n >= 1, in pixels of the picture: x right, y down; (0, 0) is the
            corner of the first pixel.
        width: of the tool, in pixels of the picture.
        tool: "brush" paints `colour`; "eraser" brings the picture back; "blur" smears what is
            there; "background" paints over it with what lies around.
        colour: of the brush.
    """

    points: NDArray[np.float32]
    width: float
    tool: Tool = "brush"
    colour: Colour = (1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True, eq=False)
class Painting:
    """A picture and the touches on it.

    Attributes:
        picture: as it was opened.
        name: what it is called.
        touches: what was done to it, first to last.
    """

    picture: Rgb
    name: str = ""
    touches: tuple[Touch, ...] = ()
    _painted: list[Rgb] = field(default_factory=list, repr=False)

    def __post_init__(self) -> None:
        if self.picture.ndim != 3 or self.picture.shape[2] != 3 or not self.picture.size:
            raise ValueError(f"a picture is (H, W, 3), but this one is {self.picture.shape}")
        if self.picture.shape[0] * self.picture.shape[1] > 2 * ENOUGH_PIXELS:
            raise ValueError("a picture to be painted on has at most eight megapixels")
        self.picture.flags.writeable = False

    @property
    def size(self) -> tuple[int, int]:
        """Height and width in pixels."""
        return self.picture.shape[0], self.picture.shape[1]

    @property
    def painted(self) -> Rgb:
        """The picture with everything that was painted on it; never written again."""
        known = self._painted[:1]  # another thread may let it go meanwhile
        if known:
            return known[0]
        now = self.picture
        for touch in self.touches:
            now = _touched(now, self.picture, touch)
        self._painted.append(now)
        return now

    def with_touch(
        self,
        points: ArrayLike,
        width: float,
        tool: Tool = "brush",
        colour: Colour = (1.0, 1.0, 1.0),
    ) -> "Painting":
        """This painting and one more stroke; only what the stroke covers is computed.

        A stroke that nobody would see, as an eraser's where nothing was painted, is none: the
        painting itself is returned.
        """
        places = np.asarray(points, np.float32).reshape(-1, 2)
        if not len(places) or not np.isfinite(places).all():
            return self
        touch = Touch(places, max(float(width), 1.0), tool, colour)
        before = self.painted
        after = _touched(before, self.picture, touch)
        if after is before:
            return self
        return replace(self, touches=(*self.touches, touch), _painted=[after])

    def let_pixels_go(self) -> None:
        """Keep what was done, and not what came of it: that is made anew where it is wanted."""
        self._painted.clear()

    def without_touches(self) -> "Painting":
        """The picture as it was opened."""
        return Painting(self.picture, self.name) if self.touches else self

    def colour_at(self, x: float, y: float) -> Colour:
        """The colour of the pixel at a place, for the brush to be dipped in."""
        height, width = self.size
        row, column = int(np.clip(y, 0, height - 1)), int(np.clip(x, 0, width - 1))
        red, green, blue = (float(k) for k in self.painted[row, column])
        return red, green, blue


def _touched(now: Rgb, original: Rgb, touch: Touch) -> Rgb:
    """What a stroke makes of a picture; the same array where nobody would see it."""
    place = _around(touch, now.shape)
    if place is None:
        return now
    rows, columns = place
    cover = _cover(touch, rows, columns)[..., None]
    part = now[rows, columns]
    new = _made(part, original[rows, columns], touch, cover[..., 0])
    mixed = part + (new - part) * cover
    if np.abs(mixed - part).max() < _VISIBLE:
        return now
    after = now.copy()
    after[rows, columns] = mixed
    after.flags.writeable = False
    return after


def _around(touch: Touch, shape: tuple[int, ...]) -> tuple[slice, slice] | None:
    """Rows and columns that a stroke changes, with as much around them as it looks at."""
    reach = touch.width * (2.0 if touch.tool in ("blur", "background") else 0.5) + 2
    low = np.floor(touch.points.min(axis=0) - reach).astype(int)
    high = np.ceil(touch.points.max(axis=0) + reach).astype(int) + 1
    left, top = (max(int(k), 0) for k in low)
    right, bottom = min(int(high[0]), shape[1]), min(int(high[1]), shape[0])
    if left >= right or top >= bottom:
        return None
    return slice(top, bottom), slice(left, right)


def _cover(touch: Touch, rows: slice, columns: slice) -> NDArray[np.float32]:
    """How much of each pixel the stroke covers, in [0, 1]."""
    shape = (rows.stop - rows.start, columns.stop - columns.start)
    mask = np.zeros(shape, np.uint8)
    local = touch.points - (columns.start + 0.5, rows.start + 0.5)  # OpenCV counts pixel centres
    placed = np.rint(local * (1 << _SHIFT)).astype(np.int32)
    if len(placed) == 1:
        radius = round(touch.width / 2 * (1 << _SHIFT))
        x, y = (int(k) for k in placed[0])
        cv2.circle(mask, (x, y), radius, 255, cv2.FILLED, cv2.LINE_AA, _SHIFT)
    else:
        width = max(1, round(touch.width))
        cv2.polylines(mask, [placed.reshape(-1, 1, 2)], False, 255, width, cv2.LINE_AA, _SHIFT)
    return mask.astype(np.float32) / np.float32(255)


def _made(part: Rgb, original: Rgb, touch: Touch, cover: NDArray[np.float32]) -> Rgb:
    """What a stroke puts in the place of what is there."""
    if touch.tool == "brush":
        return np.broadcast_to(np.array(touch.colour, np.float32), part.shape)
    if touch.tool == "eraser":
        return original
    if touch.tool == "blur":
        blurred: Rgb = cv2.GaussianBlur(
            part, (0, 0), max(touch.width / 2, 1.0), borderType=cv2.BORDER_REPLICATE
        )
        return blurred
    return _filled(part, cover)


def _filled(part: Rgb, cover: NDArray[np.float32]) -> Rgb:
    """What is covered, made up from what lies around it (Telea 2004, J. Graphics Tools 9(1))."""
    factor = min(_FILLED_AT / max(part.shape[:2]), 1.0)
    size = tuple(max(1, round(side * factor)) for side in part.shape[1::-1])
    small = cv2.resize(part, size, interpolation=cv2.INTER_AREA)
    hidden = (cv2.resize(cover, size, interpolation=cv2.INTER_AREA) > 0.01).astype(np.uint8)
    if hidden.all():
        return np.broadcast_to(part.reshape(-1, 3).mean(axis=0), part.shape)
    levels = np.rint(np.clip(small, 0, 1) * 255).astype(np.uint8)
    made = cv2.inpaint(levels, hidden, _ROUND, cv2.INPAINT_TELEA).astype(np.float32) / 255
    large: Rgb = cv2.resize(made, part.shape[1::-1], interpolation=cv2.INTER_LINEAR)
    return large
