"""SmoothGrad, plain and guided: the gradient averaged over noisy copies of the image."""

from functools import lru_cache
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from engine.attribution.base import Batch, Details, Knobs, Run, Score, Series, Settings
from engine.attribution.methods.guided import guided
from engine.attribution.methods.tiling import gradients
from engine.attribution.recording import recorded

RANGE = 0.15  # default noise: this part of an image's own range


def series(model: Any, score: Score) -> Series:
    """Mean over n of ds_c/dx at x + N(0, σ²). Smilkov et al. 2017, arXiv 1706.03825."""
    return _averaged(recorded(model), score)


def guided_series(model: Any, score: Score) -> Series:
    """The same mean with guided backpropagation. Springenberg et al. 2014, arXiv 1412.6806."""
    return _averaged(guided(model), score)


def _averaged(run: Run, score: Score) -> Series:
    def prepare(image: Any, passes: Any, knobs: Knobs) -> Any:
        return _noise(passes[:, 0], image, knobs["seed"])

    def add(batch: Batch, noise: Any) -> tuple[Any, ...]:
        noisy = batch.images + _spread(batch.images, batch.knobs["sigma"]) * noise[:, None]
        summed = tf.reduce_sum(gradients(run, noisy, batch.class_weights, score), axis=0)
        return summed, tf.cast(tf.shape(noise)[0], summed.dtype)

    def read(_: Batch, sums: tuple[Any, ...]) -> tuple[Any, Details]:
        return sums[0] / sums[1], {}

    return Series(_samples, add, read, ("sigma", "seed"), prepare, ("seed",))


def _samples(settings: Settings) -> NDArray[np.float64]:
    return np.arange(settings["samples"], dtype=np.float64)[:, None]


def _noise(samples: Any, image: Any, seed: Any) -> Any:
    """Standard normal noise `(P, H, W, C)`, the same for every image.

    It follows from seed and number of the sample alone: a map depends neither on the other images
    of a batch nor on the portions in which the samples are computed.
    """
    seed = tf.cast(seed, tf.int32)

    def drawn(sample: Any) -> Any:
        return tf.random.stateless_normal(image.shape, (seed, sample), dtype=image.dtype)

    return tf.map_fn(drawn, tf.cast(samples, tf.int32), fn_output_signature=image)


@lru_cache(maxsize=1024)
def noise_of(shape: tuple[int, int, int], seed: int, sample: int) -> NDArray[np.float32]:
    """The same noise of one sample, as an array; kept, as every drawing meets the same."""
    with tf.device("/CPU:0"):
        noise = tf.random.stateless_normal(shape, (seed, sample)).numpy()
    noise.flags.writeable = False
    return noise


def _spread(images: Any, sigma: Any) -> Any:
    """σ of each image, `(N, 1, 1, 1)`: as given, or from the image's range where it is NaN."""
    axes = (1, 2, 3)
    reach = tf.reduce_max(images, axes, True) - tf.reduce_min(images, axes, True)
    return tf.where(tf.math.is_nan(sigma), RANGE * reach, sigma)
