"""Several passes over several images as one batch: `(passes, N, ...)` to `(passes · N, ...)`."""

from typing import Any

import tensorflow as tf

from engine.attribution.base import Run, Score, score_gradient


def each(column: Any, images: Any) -> Any:
    """A number a pass, `(P,)`, as `(P, 1, 1, 1, 1)`: it meets every image of `(N, H, W, C)`."""
    return tf.reshape(column, (-1, *[1] * images.shape.rank))


def gradients(run: Run, points: Any, class_weights: Any, score: Score) -> Any:
    """The gradient of each image's score at several points.

    Args:
        run: the network.
        points: `(P, N, H, W, C)`.
        class_weights: what is explained in each image, `(N, classes)`.
        score: "logit" or "probability".

    Returns:
        `(P, N, H, W, C)`.
    """
    shape = tf.shape(points)
    batch = tf.reshape(points, (-1, *points.shape[2:]))
    tiled = tf.tile(class_weights, (shape[0], 1))
    _, gradient = score_gradient(run, batch, lambda _: tiled, score)
    return tf.reshape(gradient, shape)
