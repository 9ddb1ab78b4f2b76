"""Which methods can explain a network, and why the others cannot: for a card of the network."""

from collections.abc import Callable, Mapping
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from engine.attribution.base import NO_GRADIENT, NO_GRADIENT_BY_MAPS
from engine.attribution.layers import (
    default_layer,
    feature_layer,
    first_result,
    is_keras_own,
    operations_of,
    run_through,
)
from engine.attribution.methods.hidden_relus import require_open
from engine.attribution.recording import Recording
from engine.attribution.relevance.ruled import require_rules
from engine.attribution.table import METHODS
from engine.classifier import Classifier
from engine.errors import UnsupportedNetworkError


def obstacles(classifier: Classifier) -> Mapping[str, str | None]:
    """What keeps each method from explaining a network: id -> one sentence, or None if it works.

    The same sentence that the method itself raises, in the order of `METHODS`; with the options at
    their defaults. Found by looking at the layers, and by one gradient where one of them is an
    operation or somebody's own layer: nothing is compiled.
    """
    model = classifier.model
    pixels, maps = _missing_gradients(classifier)
    convolution = _reason(lambda: feature_layer(model, None))
    known = {
        "occlusion_sensitivity": None,
        "activations": convolution,
        "grad_cam": convolution or maps,
        "grad_cam_plus_plus": convolution or maps,
        "guided_smoothgrad": _reason(lambda: require_open(model)) or pixels,
        "lrp": _reason(lambda: require_rules(model)),
    }
    return {method: known.get(method, pixels) for method in METHODS}


def _reason(check: Callable[[], Any]) -> str | None:
    try:
        check()
    except UnsupportedNetworkError as error:
        return str(error)
    return None


def _missing_gradients(classifier: Classifier) -> tuple[str | None, str | None]:
    """Why there is none by the pixels, and none by the maps of the last convolution."""
    model = classifier.model
    if all(map(_is_differentiable, operations_of(model))):
        return None, None
    last = default_layer(classifier)
    with tf.device(classifier.device), Recording() as recording:
        images = tf.constant(np.zeros((1, *classifier.input_shape), classifier.dtype))
        sources = [images]
        recording.watch(images)

        def visit(layer: Any, path: str, *inputs: Any, **arguments: Any) -> Any:
            output = recording.layer(layer, *inputs, **arguments)
            if path == last:
                sources.append(first_result(output))
                recording.watch(sources[-1])
            return output

        logits = run_through(model, images, visit)
    by_each = [recording.gradient(logits, source) for source in sources]
    return (
        NO_GRADIENT if by_each[0] is None else None,
        NO_GRADIENT_BY_MAPS if by_each[-1] is None else None,
    )


def _is_differentiable(operation: Any) -> bool:
    """Whether it is a layer of Keras's own: of those for images each has a gradient."""
    return isinstance(operation, keras.layers.Layer) and is_keras_own(operation)
