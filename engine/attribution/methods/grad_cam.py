"""Grad-CAM and Grad-CAM++: where the feature maps that raise the score are active."""

from collections.abc import Callable
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from engine.attribution.base import (
    NO_GRADIENT_BY_MAPS,
    Details,
    Kernel,
    Knobs,
    Pick,
    Score,
    class_score,
)
from engine.attribution.layers import feature_layer, first_result, run_through
from engine.attribution.recording import Recording
from engine.errors import UnsupportedNetworkError

Weights = Callable[[Any, Any], Any]
"""`(maps A (N, h, w, K), gradient g of the score by A) -> weights (N, 1, 1, K)`."""


def kernel(model: Any, score: Score, layer: str | None, gradients: str = "all") -> Kernel:
    """ReLU(Σ_k w_k A^k), w_k the spatial mean of ds_c/dA^k. Selvaraju et al., arXiv 1610.02391.

    With `gradients="guided"` the mean is over the gradients that are left by guided
    backpropagation through the layer's own ReLU, as in tf-explain.
    """
    weights = guided_mean_weights if gradients == "guided" else mean_weights
    return _weighted(model, score, layer, weights)


def plus_plus_kernel(model: Any, score: Score, layer: str | None) -> Kernel:
    """The same with the weights of Chattopadhyay et al. 2017, arXiv 1710.11063."""
    return _weighted(model, score, layer, plus_plus_weights)


def mean_weights(_: Any, gradient: Any) -> Any:
    """w_k: mean of g over the map."""
    return tf.reduce_mean(gradient, axis=(1, 2), keepdims=True)


def guided_mean_weights(maps: Any, gradient: Any) -> Any:
    """w_k: mean of g · [A > 0] · [g > 0] over the map."""
    return tf.reduce_mean(guided_gradients(maps, gradient), axis=(1, 2), keepdims=True)


def guided_gradients(maps: Any, gradient: Any) -> Any:
    """What is left of a gradient at the maps' own ReLU: g · [A > 0] · [g > 0]."""
    return tf.cast(maps > 0, gradient.dtype) * tf.nn.relu(gradient)


def plus_plus_weights(maps: Any, gradient: Any) -> Any:
    """w_k = Σ α ReLU(g), α = g² / (2 g² + Σ_ab A g³), 0 where g or the denominator is 0."""
    total = tf.reduce_sum(maps, axis=(1, 2), keepdims=True)
    alpha = tf.math.divide_no_nan(gradient**2, 2 * gradient**2 + total * gradient**3)
    return tf.reduce_sum(alpha * tf.nn.relu(gradient), axis=(1, 2), keepdims=True)


def class_map(maps: Any, weights: Any) -> Any:
    """ReLU(Σ_k w_k A^k), `(N, h, w, 1)`."""
    return tf.nn.relu(tf.reduce_sum(weights * maps, axis=-1, keepdims=True))


def enlarged(coarse: Any, height: int, width: int) -> Any:
    """Bilinear: `(N, h, w, 1)` to `(N, height, width, 1)`, edges of both images on each other.

    Not `tf.image.resize`, which gives float32 whatever it is given.
    """
    rows, columns = (
        tf.constant(bilinear(small, large), coarse.dtype)
        for small, large in zip(coarse.shape[1:3], (height, width), strict=True)
    )
    return tf.einsum("yh,nhwc,xw->nyxc", rows, coarse, columns)


def bilinear(small: int, large: int) -> NDArray[np.float64]:
    """Weights `(large, small)` that stretch a line of pixels; centres at k + ½, ends repeated."""
    centres = np.clip((np.arange(large) + 0.5) * small / large - 0.5, 0, small - 1)
    return np.maximum(0, 1 - np.abs(centres[:, None] - np.arange(small)))


def _weighted(model: Any, score: Score, layer: str | None, weights: Weights) -> Kernel:
    chosen = feature_layer(model, layer)

    def compute(images: Any, pick: Pick, _: Knobs) -> tuple[Any, Any, Details]:
        logits, maps, gradient = maps_and_gradient(model, images, chosen, pick, score)
        coarse = class_map(maps, weights(maps, gradient))
        height, width = images.shape[1:3]
        return logits, enlarged(coarse, height, width), {"coarse": coarse}

    return Kernel(compute)


def maps_and_gradient(
    model: Any, images: Any, chosen: str, pick: Pick, score: Score
) -> tuple[Any, Any, Any]:
    """Logits `(N, classes)`, feature maps A `(N, h, w, K)` and ds_c/dA.

    Args:
        model: the network.
        images: `(N, H, W, C)`.
        chosen: path of the layer whose maps are wanted.
        pick: says what is explained.
        score: what is explained.

    Raises:
        UnsupportedNetworkError: the score has no gradient by these maps.
    """
    maps: list[Any] = []
    with Recording() as recording:

        def visit(layer: Any, path: str, *inputs: Any, **arguments: Any) -> Any:
            output = recording.layer(layer, *inputs, **arguments)
            if path == chosen:
                maps[:] = [first_result(output)]
                recording.watch(maps[0])
            return output

        logits = run_through(model, images, visit)
        explained = class_score(logits, pick(logits), score)
    gradient = recording.gradient(explained, maps[0])
    if gradient is None:
        raise UnsupportedNetworkError(NO_GRADIENT_BY_MAPS)
    return logits, maps[0], gradient
