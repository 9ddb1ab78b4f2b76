"""ReLUs inside layers, where guided backpropagation cannot reach them."""

from typing import Any

import keras
import tensorflow as tf

from engine.attribution.layers import is_keras_own, layers_of, run_through, unwrapped
from engine.errors import UnsupportedNetworkError
from engine.words import tr

_RELUS = ("Relu", "Relu6")


def require_open(model: Any) -> None:
    """Raise UnsupportedNetworkError where a layer computes a ReLU inside; says which."""
    if not any(_is_opaque(unwrapped(layer)) for layer in layers_of(model).values()):
        return

    def visit(layer: Any, path: str, *inputs: Any, **arguments: Any) -> Any:
        if not _is_opaque(layer):
            return layer(*inputs, **arguments)
        before = _relus()
        output = layer(*inputs, **arguments)
        if _relus() > before:
            raise UnsupportedNetworkError(
                tr(
                    "Guided SmoothGrad must change every ReLU, and {path!r} ({name}) has one "
                    "inside that it cannot reach; choose smoothgrad.",
                    path=path,
                    name=type(layer).__name__,
                )
            )
        return output

    image = tf.TensorSpec((1, *model.inputs[0].shape[1:]), model.inputs[0].dtype)
    tf.function(
        lambda images: run_through(model, images, visit), autograph=False
    ).get_concrete_function(image)


def _is_opaque(layer: Any) -> bool:
    """Whether a layer has layers in it, or is written by others: more than its type says."""
    if not isinstance(layer, keras.Layer):
        return False  # an operation of the graph
    return not is_keras_own(layer) or len(list(layer._flatten_layers())) > 1


def _relus() -> int:
    """How many there are in the graph that is being traced, loops within it and all."""
    graph = tf.compat.v1.get_default_graph().as_graph_def()
    inside = [node for function in graph.library.function for node in function.node_def]
    return sum(node.op in _RELUS for node in (*graph.node, *inside))
