"""Training images as other hands might have written them: a little turned, bent, bolder.

Bent as in Simard, Steinkraus, Platt 2003 (ICDAR, "Best practices for convolutional neural
networks"): each pixel is fetched from a place that a smooth random field displaces. The randomness
is a function of a seed and the step, so a run can be repeated and resumed.
"""

import functools
import math
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

SIDE = 28
TURN = math.radians(12)  # rotation, either way
SLANT = 0.2  # columns a row, either way
SIZE = 0.12  # width and height, each by up to this part
SHIFT = 1.5  # pixels, either way
BEND = 0.75  # pixels: standard deviation of the displacement at the field's nodes
NODES = 5  # of the field along a side
WIDTH = 0.3  # of a pixel that each edge of a stroke moves outwards or inwards, at most
BOLDNESS = 0.25  # standard deviation of the logarithm of the exponent of brightness
_EDGE = 2  # rows of background around the image, so that what comes from outside is 0


def as_by_other_hands(images: tf.Tensor, seed: tf.Tensor) -> tf.Tensor:
    """Each image turned, slanted, stretched, shifted, bent, its strokes wider or fainter at random.

    Args:
        images: float32 `(N, 28, 28, 1)` in [0, 1], ink bright.
        seed: int `(2,)`; the same seed gives the same images.

    Returns:
        float32 `(N, 28, 28, 1)` in [0, 1].
    """
    count = tf.shape(images)[0]
    seeds = tf.unstack(tf.random.split(seed, 4))
    places = _source_places(count, seeds[0]) + bends(count, seeds[1])
    moved = _by_another_pen(tf.clip_by_value(_sampled(images, places), 0.0, 1.0), seeds[3])
    exponent = tf.exp(tf.random.stateless_normal((count, 1, 1, 1), seeds[2], stddev=BOLDNESS))
    return moved**exponent


def _by_another_pen(images: Any, seed: Any) -> Any:
    """Strokes wider or narrower: part of the way to the brightest or darkest of 3 x 3 pixels."""
    part = tf.random.stateless_uniform((tf.shape(images)[0], 1, 1, 1), seed, -WIDTH, WIDTH)
    wider = tf.nn.max_pool2d(images, 3, 1, "SAME") - images
    narrower = images + tf.nn.max_pool2d(-images, 3, 1, "SAME")
    return images + tf.nn.relu(part) * wider - tf.nn.relu(-part) * narrower


def _source_places(count: Any, seed: Any) -> Any:
    """Row and column from which each pixel comes, `(N, 28, 28, 2)`, before bending."""
    drawn = tf.random.stateless_uniform((6, count), seed, -1.0, 1.0)
    turn, slant, tall, wide, down, right = tf.unstack(drawn)
    sine, cosine = tf.sin(TURN * turn), tf.cos(TURN * turn)
    tall, wide, slant = 1 + SIZE * tall, 1 + SIZE * wide, SLANT * slant
    rows = tf.stack([cosine * tall, sine * wide], axis=-1)
    columns = tf.stack([(slant * cosine - sine) * tall, (slant * sine + cosine) * wide], axis=-1)
    matrix = tf.stack([rows, columns], axis=1)  # (N, 2, 2): row and column from row and column
    middle = (SIDE - 1) / 2
    line = tf.range(SIDE, dtype=tf.float32) - middle
    grid = tf.reshape(tf.stack(tf.meshgrid(line, line, indexing="ij"), axis=-1), (-1, 2))
    places = tf.einsum("nij,pj->npi", matrix, grid)
    shift = SHIFT * tf.stack([down, right], axis=-1)[:, None, :]
    return tf.reshape(places + shift + middle, (count, SIDE, SIDE, 2))


def bends(count: Any, seed: Any) -> Any:
    """A smooth random displacement of each pixel, `(N, 28, 28, 2)`."""
    nodes = tf.random.stateless_normal((count, NODES, NODES, 2), seed, stddev=BEND)
    along = _between_nodes()
    return tf.einsum("rv,nvhk,ch->nrck", along, nodes, along)


@functools.cache
def _between_nodes() -> NDArray[np.float32]:
    """How much of each node there is in each row or column, `(28, 5)`: bicubic interpolation.

    As products of matrices, for TensorFlow's own resizing has no kernel on a GPU.
    """
    with tf.init_scope(), tf.device("/CPU:0"):
        nodes = tf.eye(NODES)[:, None, :]  # (5, 1, 5): a row of nodes, each an image's channel
        between: NDArray[np.float32] = tf.image.resize(nodes, (SIDE, 1), "bicubic").numpy()
    return between[:, 0, :]


def _sampled(images: Any, places: Any) -> Any:
    """Brightness at `places`, between pixels in proportion: `(N, 28, 28, 1)`."""
    edge = [[0, 0], [_EDGE, _EDGE], [_EDGE, _EDGE], [0, 0]]
    width = SIDE + 2 * _EDGE
    flat = tf.reshape(tf.pad(images, edge), (-1, width * width))
    places = tf.clip_by_value(places + _EDGE, 0.0, width - 1.001)
    corner = tf.floor(places)
    down, right = tf.unstack(places - corner, axis=-1)
    top_left = tf.cast(corner[..., 0] * width + corner[..., 1], tf.int32)

    def at(offset: int) -> Any:
        return tf.gather(flat, top_left + offset, batch_dims=1)

    above = at(0) * (1 - right) + at(1) * right
    below = at(width) * (1 - right) + at(width + 1) * right
    return (above * (1 - down) + below * down)[..., None]
