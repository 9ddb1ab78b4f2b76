"""What tf-explain does to images: a grey patch, gradients as grey pictures."""

from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import ArrayLike, NDArray

from engine.core.colours import grey_tiles

GREY = 127.5


def apply_grey_patch(
    image: ArrayLike, top_left_x: int, top_left_y: int, patch_size: int, *, fill: float = GREY
) -> NDArray[Any]:
    """A copy of an image with a square covered.

    Args:
        image: `(H, W)` or `(H, W, C)`; stays as it is.
        top_left_x: column of the square's first pixel.
        top_left_y: row of it.
        patch_size: side of the square, in pixels; what lies outside is cut off.
        fill: with what. tf-explain's grey is meant for images from 0 to 255: for those from 0 to 1
            give 0.5, or 0, the background of a digit, as `OcclusionSensitivity` does.
    """
    covered = np.array(image)
    covered[top_left_y : top_left_y + patch_size, top_left_x : top_left_x + patch_size] = fill
    return covered


def transform_to_normalized_grayscale(tensor: ArrayLike) -> Any:
    """Gradients in grey: black is 0, white each image's own strongest pixel.

    The strength of a pixel is the largest of its channels without sign (Simonyan, Vedaldi,
    Zisserman 2013, arXiv 1312.6034, section 3.1). (tf-explain sums the channels, moves each image's
    mean to 0 and casts what is out of range to bytes, which wraps.)

    Args:
        tensor: `(N, H, W, C)`.

    Returns:
        A tensor uint8 `(N, H, W)`.
    """
    return tf.constant(grey_tiles(np.abs(np.asarray(tensor)).max(axis=-1)))
