"""From values to colours: a monotone function of the numbers, nothing smoothed, nothing invented.

Signed values are symmetric around 0, and red speaks for the class: CET-D1 (blue, white, red) on a
light ground, CET-D4 (blue, black, red) on a dark one, so that what counts little recedes into the
window. Magnitudes: viridis. All keep their order in the eyes of people with colour blindness. On
"grey" there is no colour: against is black, for is white, and magnitudes grow from black to white.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

import cmap
import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.files import require_ending, write_whole

View = Literal["signed", "magnitude"]
VIEWS: tuple[View, ...] = ("signed", "magnitude")
Ground = Literal["light", "dark", "grey"]
"""What a signed map fades into where the values are 0."""
GROUNDS: tuple[Ground, ...] = ("light", "dark", "grey")
Colours = NDArray[np.uint8]
FEATURE_GAP = 2  # pixels between two feature maps

_MAPS: dict[tuple[View, Ground], str] = {
    ("signed", "light"): "CET_D1",
    ("signed", "dark"): "CET_D4",
    ("signed", "grey"): "gray",
    ("magnitude", "grey"): "gray",
    ("magnitude", "light"): "viridis",
    ("magnitude", "dark"): "viridis",
}
_INK = 0.6  # brightness of ink under a map: on white the strongest red would be washed out
STEPS = 255
"""Colours of a map: an odd number, so that 0 has the middle one, and it is neutral."""
NO_NUMBER = (200, 0, 200)
"""The colour of a place that has no number, NaN or infinity: no map and no grey has it."""


@dataclass(frozen=True, slots=True, eq=False)
class Heatmap:
    """A picture of values, and what a legend needs to say about it.

    Attributes:
        pixels: uint8 RGBA `(H, W, 4)`.
        low: the value of the first colour.
        high: the value of the last colour.
        view: "signed" or "magnitude".
    """

    pixels: Colours
    low: float
    high: float
    view: View


def heatmap(
    values: NDArray[np.floating],
    view: View = "signed",
    limit: float | None = None,
    *,
    ground: Ground = "light",
) -> Heatmap:
    """Colour values `(H, W)`; the strongest gets the last colour, however small it is.

    Args:
        values: numbers; what is not finite is `NO_NUMBER` and counts for nothing else.
        view: "signed" spans -limit..limit, "magnitude" shows |value| over 0..limit.
        limit: value of the last colour; None takes the largest |value|. Larger values are clipped.
        ground: "light" shows 0 of a signed map in white, "dark" in black, "grey" in grey.
    """
    missing, shown = _finite(values)
    shown = np.abs(shown) if view == "magnitude" else shown
    reach = float(np.abs(shown).max(initial=0.0)) if limit is None else float(limit)
    low = -reach if view == "signed" else 0.0
    colours = lookup_table(view, ground)[_steps(shown, view, reach)]
    colours[missing, :3] = NO_NUMBER
    return Heatmap(colours, low, reach, view)


def overlay(
    pixels: NDArray[np.floating],
    values: NDArray[np.floating],
    view: View = "signed",
    *,
    ground: Ground = "light",
) -> Colours:
    """The ink `(H, W)` in grey, and over it the heatmap, opaque where |value| is large.

    The ink is dimmed, and opacity grows with the root of |value|: both keep a red stroke red.
    """
    dark, ink = _finite(pixels)
    missing, known = _finite(values)
    grey = ink[..., None] * 255 * _INK
    strength = np.abs(known)
    largest = max(float(strength.max(initial=0.0)), np.finfo(np.float64).tiny)
    alpha = np.sqrt(strength / largest)[..., None]
    colours = heatmap(values, view, ground=ground).pixels[..., :3]
    mixed = np.rint(grey * (1 - alpha) + colours * alpha).astype(np.uint8)
    mixed[missing | dark] = NO_NUMBER
    return np.concatenate([mixed, np.full((*mixed.shape[:2], 1), 255, np.uint8)], axis=-1)


def grey(pixels: NDArray[np.floating]) -> Colours:
    """An image `(H, W)` in [0, 1] as uint8 RGBA, ink white on black."""
    missing, known = _finite(pixels)
    level = np.rint(np.clip(known, 0, 1) * 255).astype(np.uint8)[..., None]
    sheet = np.concatenate([level, level, level, np.full_like(level, 255)], axis=-1)
    sheet[missing, :3] = NO_NUMBER
    return sheet


def coloured(pixels: NDArray[np.floating]) -> Colours:
    """A picture `(H, W, 3)` or `(H, W, 1)` in [0, 1] as uint8 RGBA."""
    level = np.rint(np.clip(pixels, 0, 1) * 255).astype(np.uint8)
    three = np.broadcast_to(level, (*level.shape[:2], 3))
    return np.concatenate([three, np.full((*level.shape[:2], 1), 255, np.uint8)], axis=-1)


@cache
def lookup_table(view: View, ground: Ground = "light") -> Colours:
    """The colours of a view, uint8 RGBA `(255, 4)`, first to last."""
    given = cmap.Colormap(
        _MAPS[view, ground]
    ).lut()  # has an even number of them, and gives no fewer
    places = np.linspace(0, len(given) - 1, STEPS)
    channels = [np.interp(places, np.arange(len(given)), channel) for channel in given.T]
    table: Colours = np.rint(np.stack(channels, axis=1) * 255).astype(np.uint8)
    table.flags.writeable = False
    return table


def enlarged(picture: Colours, factor: int) -> Colours:
    """Each pixel as a square of `factor` x `factor`: no resolution that is not there."""
    return np.repeat(np.repeat(picture, factor, axis=0), factor, axis=1)


def grid(pictures: Sequence[Colours], columns: int, gap: int = 4) -> Colours:
    """Pictures of one size in rows of `columns`, on black, `gap` px apart."""
    height, width = pictures[0].shape[:2]
    rows = -(-len(pictures) // columns)
    sheet = np.zeros((rows * (height + gap) - gap, columns * (width + gap) - gap, 4), np.uint8)
    sheet[..., 3] = 255
    for number, picture in enumerate(pictures):
        top, left = (number // columns) * (height + gap), (number % columns) * (width + gap)
        sheet[top : top + height, left : left + width] = picture
    return sheet


def feature_grid(
    maps: NDArray[np.floating],
    view: View = "magnitude",
    gap: int = FEATURE_GAP,
    *,
    ground: Ground = "light",
) -> Heatmap:
    """Feature maps `(h, w, K)` side by side on one scale, nearly square, black between them."""
    limit = float(np.abs(_finite(maps)[1]).max(initial=0.0))
    coloured = [heatmap(maps[..., k], view, limit, ground=ground) for k in range(maps.shape[2])]
    sheet = grid([each.pixels for each in coloured], _columns(maps.shape[2]), gap)
    return Heatmap(sheet, coloured[0].low, coloured[0].high, view)


def grid_place(
    shape: tuple[int, ...], x: float, y: float, gap: int = FEATURE_GAP
) -> tuple[int, int, int] | None:
    """Row, column and map that lie at pixel (x, y) of a `feature_grid`, or None between maps."""
    height, width, count = shape
    across, column = divmod(int(x), width + gap)
    down, row = divmod(int(y), height + gap)
    index = down * _columns(count) + across
    if column >= width or row >= height or across >= _columns(count) or index >= count:
        return None
    return row, column, index


def _columns(count: int) -> int:
    return int(np.ceil(np.sqrt(count)))


def save_png(picture: Colours, path: Path | str) -> Path:
    """Write uint8 RGBA `(H, W, 4)` as a PNG, whole or not at all.

    Raises:
        OutputError: the name does not end in .png, or the folder cannot be written to.
    """
    require_ending(path, ".png")
    image = Image.fromarray(np.ascontiguousarray(picture))
    return write_whole(path, lambda draft: image.save(draft, format="PNG"))


def _finite(
    values: NDArray[np.floating],
) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Where there is no number, and the values with 0 there."""
    given = np.asarray(values, np.float64)
    missing = ~np.isfinite(given)
    return missing, np.where(missing, 0.0, given) if missing.any() else given


def _steps(values: NDArray[np.float64], view: View, reach: float) -> NDArray[np.intp]:
    """Which colour each value gets; that of 0 everywhere where the map is constant 0."""
    part = values / reach if reach > 0 else np.zeros_like(values)
    last = STEPS - 1
    place = (part + 1) * last / 2 if view == "signed" else part * last
    return np.clip(np.rint(place), 0, last).astype(np.intp)
