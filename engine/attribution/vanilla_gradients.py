"""Vanilla gradients: how much the class score changes per unit of each pixel."""

from typing import Any

import tensorflow as tf

from engine.attribution.base import Kernel, Pick, Score


def class_score(logits: Any, seeds: Any, score: Score) -> Any:
    """The explained number of each image, `(N,)`: seeds-weighted logits or probabilities."""
    return tf.reduce_sum((logits if score == "logit" else tf.nn.softmax(logits)) * seeds, axis=-1)


def kernel(model: Any, score: Score) -> Kernel:
    """ds_c/dx by one forward and one backward pass.

    Simonyan, Vedaldi, Zisserman 2013, arXiv 1312.6034, section 3.
    """

    def gradient(images: Any, pick: Pick) -> tuple[Any, Any]:
        with tf.GradientTape(watch_accessed_variables=False) as tape:
            tape.watch(images)
            logits = model(images, training=False)
            explained = class_score(logits, pick(logits), score)
        return logits, tape.gradient(explained, images)

    return gradient
