"""What each layer sees in an image, in one small picture a layer: enough to choose one by."""

from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from engine.attribution.layers import first_result, layer_names, run_through
from engine.classifier import Classifier


def layer_previews(
    classifier: Classifier, pixels: NDArray[np.floating]
) -> dict[str, NDArray[np.float32]]:
    """Path of each layer with feature maps -> their mean |activation|, `(h, w)`, first to last.

    Args:
        classifier: any.
        pixels: one image, `(H, W)` or `(H, W, C)`.

    Raises:
        InputShapeError: an image of another size, or with numbers that are not finite.
    """
    image = classifier.as_batch(pixels)
    found: dict[str, NDArray[np.float32]] = {}

    def visit(layer: Any, path: str, *inputs: Any, **arguments: Any) -> Any:
        output = layer(*inputs, **arguments)
        if path in names:
            found[path] = (
                tf.reduce_mean(tf.abs(first_result(output)[0]), axis=-1).numpy().astype(np.float32)
            )
        return output

    names = frozenset(layer_names(classifier))
    with tf.device(classifier.device):
        run_through(classifier.model, tf.constant(image), visit)
    return found
