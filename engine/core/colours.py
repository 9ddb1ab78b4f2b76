"""From values to tiles of eight bits: a monotone function of each image's numbers."""

from functools import cache
from typing import Any

import cmap
import cv2
import numpy as np
from numpy.typing import NDArray

from engine import render
from engine.errors import MethodError
from engine.words import tr

Tiles = NDArray[np.uint8]
Array = NDArray[Any]

VIRIDIS = 16
"""OpenCV's number of viridis, tf-explain's default."""


def grey_tiles(magnitude: Array) -> Tiles:
    """Magnitudes `(N, H, W)` in grey: black is 0, white each image's own strongest pixel."""
    strongest = magnitude.max(axis=(1, 2), keepdims=True)
    part = np.divide(magnitude, strongest, out=np.zeros_like(magnitude), where=strongest > 0)
    return _levels(part)


def signed_tiles(values: Array) -> Tiles:
    """Values `(N, H, W, C)`, summed over channels, in RGB: red for the class, blue against it."""
    return np.stack([render.heatmap(each, "signed").pixels[..., :3] for each in values.sum(-1)])


def overlay_tiles(images: Array, maps: Array, colormap: int | str, weight: float) -> Tiles:
    """Maps `(N, H, W)` in RGB, each from its own lowest to its own highest value, over images.

    A pixel is the mean of the colour, with weight 1, and of the image in grey or RGB, with
    `weight`. (tf-explain adds them up and cuts off at white: there, ink hides the map.)

    Args:
        images: `(N, H, W, C)` in [0, 1].
        maps: `(N, H, W)`.
        colormap: a name, or OpenCV's number of it.
        weight: of the image; 0 shows the map alone.
    """
    colours = colour_table(colormap)[_levels(stretched(maps))]
    shown = images if images.shape[-1] == 3 else images.mean(axis=-1, keepdims=True)
    return np.rint((colours + weight * 255.0 * shown) / (1 + weight)).astype(np.uint8)


def stretched(maps: Array) -> Array:
    """Each map `(N, H, W)` stretched to [0, 1]; 0 where it is constant."""
    low = maps.min(axis=(1, 2), keepdims=True)
    span = maps.max(axis=(1, 2), keepdims=True) - low
    return np.divide(maps - low, span, out=np.zeros_like(maps), where=span > 0)


def black_and_white(images: Array) -> tuple[float, float]:
    """The two brightnesses that are shown black and white: what images in this range mean.

    0 and 255 for whole numbers, −1 and 1 where something is negative, else 0 and 1; wider where
    the images are.
    """
    low, high = float(images.min(initial=0)), float(images.max(initial=0))
    if np.issubdtype(images.dtype, np.integer) or (low >= 0 and high > 1):
        return min(0.0, low), max(255.0, high)
    return (min(-1.0, low), max(1.0, high)) if low < 0 else (0.0, 1.0)


@cache
def colour_table(colormap: int | str) -> Tiles:
    """256 colours, uint8 RGB `(256, 3)`.

    Args:
        colormap: a name, or OpenCV's number: then OpenCV's own colours, which are others than those
            of the same name where it says "rainbow", "ocean", "hot" or "jet" for instance.

    Raises:
        MethodError: no such map.
    """
    try:
        if isinstance(colormap, str):
            table: Tiles = np.rint(cmap.Colormap(colormap).lut(256)[:, :3] * 255).astype(np.uint8)
        else:
            levels = np.arange(256, dtype=np.uint8)[:, None]
            table = np.ascontiguousarray(cv2.applyColorMap(levels, colormap)[:, 0, ::-1])
    except (ValueError, TypeError, cv2.error) as error:
        raise MethodError(
            tr(
                "There is no colour map {colormap!r}; give a name such as 'viridis' or 'magma'.",
                colormap=colormap,
            )
        ) from error
    table.flags.writeable = False
    return table


def _levels(part: Array) -> Tiles:
    """Numbers in [0, 1] as 0 to 255."""
    levels: Tiles = np.rint(part * 255).astype(np.uint8)
    return levels
