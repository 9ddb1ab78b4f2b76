"""Pictures for the eye: side by side, as bytes, a map over an image. tf-explain's names."""

import warnings
from math import ceil

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.core.colours import VIRIDIS, black_and_white, overlay_tiles
from engine.core.sheet import sheet_side
from engine.errors import InputShapeError, MethodError

Picture = NDArray[np.uint8]


def grid_display(
    array: ArrayLike, num_rows: int | None = None, num_columns: int | None = None
) -> NDArray[np.generic]:
    """Images side by side on one sheet, black where none is left.

    Args:
        array: `(N, H, W)` or `(N, H, W, C)`, of any type.
        num_rows: of the sheet; without either ⌈√N⌉ of both, with one of them as many as it takes.
        num_columns: of the sheet.

    Returns:
        `(rows · H, columns · W)`, with the channels that were given, in the type that was given.

    Raises:
        InputShapeError: no images, or an array that is none of images.
        MethodError: fewer than one row or column.
    """
    images = np.asarray(array)
    if images.ndim not in (3, 4) or not len(images):
        raise InputShapeError(
            f"Images are an array (N, H, W) or (N, H, W, C), but this one is {images.shape}."
        )
    rows, columns = _layout(len(images), num_rows, num_columns)
    count, height, width, *channels = images.shape
    sheet = np.zeros((rows * columns, height, width, *channels), images.dtype)
    sheet[:count] = images
    places = sheet.reshape(rows, columns, height, width, *channels).swapaxes(1, 2)
    return places.reshape(rows * height, columns * width, *channels)


def filter_display(
    array: ArrayLike, num_rows: int | None = None, num_columns: int | None = None
) -> NDArray[np.generic]:
    """Feature maps `(N, h, w, K)` side by side: all of the first image, then of the next.

    Args:
        array: feature maps of N images.
        num_rows: as in `grid_display`.
        num_columns: as in `grid_display`.

    Raises:
        InputShapeError, MethodError: as in `grid_display`.
    """
    maps = np.asarray(array)
    if maps.ndim != 4:
        raise InputShapeError(f"Feature maps are an array (N, h, w, K), not {maps.shape}.")
    return grid_display(
        np.moveaxis(maps, -1, 1).reshape(-1, *maps.shape[1:3]), num_rows, num_columns
    )


def image_to_uint_255(image: ArrayLike) -> Picture:
    """An image as bytes: 0 is black, 255 white.

    Args:
        image: whole numbers as they are; else from −1 to 1 where something is negative, from 0 to
            255 where something is above 1, and from 0 to 1.
    """
    given = np.asarray(image)
    if given.dtype == np.uint8:
        return given
    black, white = black_and_white(given)
    levels: Picture = np.rint((given - black) / (white - black) * 255).astype(np.uint8)
    return levels


def heatmap_display(
    heatmap: ArrayLike,
    original_image: ArrayLike,
    colormap: int | str = VIRIDIS,
    image_weight: float = 0.7,
) -> Picture:
    """A map in colours over an image, from the map's lowest value to its highest.

    A pixel is the mean of the colour, with weight 1, and of the image, with `image_weight`, as in
    `engine.core`. (tf-explain adds both up and cuts off at white: there, ink hides the map.)

    Args:
        heatmap: `(h, w)` or `(h, w, 1)`, enlarged bilinearly to the image's size.
        original_image: `(H, W)`, `(H, W, 1)` or RGB `(H, W, 3)`, in any of the ranges of
            `image_to_uint_255`.
        colormap: a name such as "magma", or OpenCV's number of it.
        image_weight: of the image, in [0, 1]; 0 shows the map alone.

    Returns:
        RGB `(H, W, 3)`.

    Raises:
        InputShapeError: the shapes are not those of a map and an image.
        MethodError: no such colour map.
    """
    values, image = np.asarray(heatmap, np.float64), image_to_uint_255(original_image)
    values = values[..., 0] if values.shape[2:] == (1,) else values
    image = image[..., None] if image.ndim == 2 else image
    if values.ndim != 2 or image.ndim != 3:
        raise InputShapeError(
            f"A map is (h, w) and an image (H, W, C), but these are {values.shape} and "
            f"{image.shape}."
        )
    height, width = image.shape[:2]
    enlarged = cv2.resize(values, (width, height), interpolation=cv2.INTER_LINEAR)
    return overlay_tiles(image[None] / 255, enlarged[None], colormap, image_weight)[0]


def _layout(count: int, rows: int | None, columns: int | None) -> tuple[int, int]:
    """Rows and columns of a sheet for so many images."""
    if min(number for number in (rows, columns, 1) if number is not None) < 1:
        raise MethodError("A sheet has one row and one column at least; give 1 or more.")
    if rows is None and columns is None:
        return sheet_side(count), sheet_side(count)
    if columns is None:
        return rows or 1, ceil(count / (rows or 1))
    needed = ceil(count / columns)
    if rows is not None and rows < needed:
        warnings.warn(
            f"{count} images need {needed} rows of {columns}, not {rows}; that many are taken.",
            stacklevel=3,
        )
        return needed, columns
    return rows or needed, columns
