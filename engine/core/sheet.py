"""Tiles on one sheet, laid out as tf-explain lays them out."""

from math import isqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

SHEET_PIXELS = 4096**2
"""The largest sheet, in pixels: 21,316 images of 28 x 28, or 324 of 224 x 224."""


class Sheet:
    """Tiles of one size, side by side in as many rows as columns, black where none is left.

    n tiles take ⌈√n⌉ rows of ⌈√n⌉.
    """

    def __init__(self, tiles: int, tile: tuple[int, ...], dtype: Any = np.uint8) -> None:
        """Make an empty sheet.

        Args:
            tiles: how many there will be.
            tile: shape of one, `(h, w)` or `(h, w, channels)`.
            dtype: of the sheet; numbers that are not whole have −∞ where no tile is.
        """
        empty = -np.inf if np.issubdtype(dtype, np.floating) else 0
        side = sheet_side(tiles)
        height, width, *channels = tile
        self._side = side
        self._places = np.full((side, height, side, width, *channels), empty, dtype)

    def put(self, first: int, tiles: NDArray[Any]) -> None:
        """Place tiles `(n, h, w, ...)` from number `first` on."""
        for number, tile in enumerate(tiles, first):
            row, column = divmod(number, self._side)
            self._places[row, :, column] = tile

    @property
    def picture(self) -> NDArray[Any]:
        """The sheet, `(⌈√n⌉ · h, ⌈√n⌉ · w, ...)`; what is written to it shows in later ones."""
        side, height, _, width, *channels = self._places.shape
        return self._places.reshape(side * height, side * width, *channels)


def sheet_side(tiles: int) -> int:
    """⌈√n⌉: rows, and columns, of a sheet."""
    return isqrt(tiles - 1) + 1 if tiles > 0 else 0


def images_that_fit(tile_pixels: int, tiles_an_image: int = 1) -> int:
    """How many images a sheet of `SHEET_PIXELS` holds; one at least, however large."""
    side = isqrt(SHEET_PIXELS // tile_pixels)
    return max(1, side**2 // tiles_an_image)
