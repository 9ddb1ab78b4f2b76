"""Occlusion: how much of the score is lost when a patch of the image is covered."""

from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from engine.attribution.base import Batch, Details, Score, Series, Settings, class_score
from engine.attribution.layers import inference


def series(model: Any, score: Score) -> Series:
    """s_c(x) − s_c(x with a patch set to the fill), averaged over the patches that cover a pixel.

    Zeiler, Fergus 2013, arXiv 1311.2901, section 4.2. A patch covers all channels, and each channel
    of a pixel gets the pixel's value. Patches start at 0, stride, 2 · stride... down and across,
    until one reaches the far edge, where what would overrun is cut off; as the stride is at most
    the patch's side, every pixel is covered. They come coarse to fine: the first ones tile the
    image. A patch that changes nothing costs nothing.
    """
    run = inference(model)
    height, width, _ = model.input_shape[1:]

    def add(batch: Batch, passes: Any) -> tuple[Any, ...]:
        images, fill = batch.images, batch.knobs["fill"]
        explained = class_score(batch.logits, batch.class_weights, score)
        covered = _covered(passes, batch.knobs["patch_size"], height, width)
        changed = tf.reduce_any(covered[:, None, :, :, None] & (images != fill), axis=(2, 3, 4))
        # (patch, image) of each pass that has something to say, and of the first, as TensorFlow
        # has no convolution of an empty batch.
        pairs = tf.where(changed | _first(tf.shape(changed)))
        patch, image = pairs[:, 0], pairs[:, 1]
        mask = tf.gather(covered, patch)[..., None]
        logits = run(tf.where(mask, fill, tf.gather(images, image)))
        left = class_score(logits, tf.gather(batch.class_weights, image), score)
        # Numbers rather than booleans: only they are gathered and scattered on a GPU.
        is_changed = tf.gather_nd(tf.cast(changed, images.dtype), pairs) > 0
        lost = tf.where(is_changed, tf.gather(explained, image) - left, 0)
        # Put in place by a gather, as `tf.vectorized_map` knows no scatter of what is stacked.
        count = tf.range(1, tf.shape(pairs)[0] + 1)
        place = tf.scatter_nd(pairs, count, tf.shape(changed, tf.int64))
        drops = tf.gather(tf.pad(lost, ((1, 0),)), place)
        weights = tf.cast(covered, images.dtype)
        return tf.einsum("pn,pyx->nyx", drops, weights), tf.reduce_sum(weights, axis=0)

    def read(batch: Batch, sums: tuple[Any, ...]) -> tuple[Any, Details]:
        mean = tf.math.divide_no_nan(sums[0], sums[1])[..., None]
        explained = class_score(batch.logits, batch.class_weights, score)
        return tf.broadcast_to(mean, tf.shape(batch.images)), {"explained": explained}

    def passes(settings: Settings) -> NDArray[np.float64]:
        return corners(height, width, settings["patch_size"], settings["stride"])

    return Series(passes, add, read, ("patch_size", "fill"))


def corners(height: int, width: int, patch_size: int, stride: int) -> NDArray[np.float64]:
    """Top left corner of every patch, `(P, 2)` as row and column, coarse grid first.

    Each round halves the distance between patches; the first one is the coarsest that tiles.
    """
    down, across = (_starts(side, patch_size, stride) for side in (height, width))
    grid = np.stack(np.meshgrid(down, across, indexing="ij"), axis=-1).reshape(-1, 2)
    coarsest = 1 << max(0, int(np.log2(patch_size / stride)))
    index = grid // stride
    rounds = np.zeros(len(grid), int)
    step = coarsest
    while step > 1:
        rounds += (index % step != 0).any(axis=1)
        step //= 2
    return grid[np.argsort(rounds, kind="stable")].astype(np.float64)


def _starts(side: int, patch_size: int, stride: int) -> NDArray[np.int64]:
    return np.arange(0, max(1, side - patch_size + stride), stride)


def _first(shape: Any) -> Any:
    """Bool of a shape, True at the very first place."""
    return tf.scatter_nd([[0, 0]], [1.0], shape) > 0


def _covered(passes: Any, patch_size: Any, height: int, width: int) -> Any:
    """Which pixels each patch covers, bool `(P, H, W)`."""

    def along(starts: Any, side: int) -> Any:
        place = tf.range(side, dtype=passes.dtype) - starts[:, None]
        return (place >= 0) & (place < tf.cast(patch_size, passes.dtype))

    return along(passes[:, 0], height)[:, :, None] & along(passes[:, 1], width)[:, None, :]
