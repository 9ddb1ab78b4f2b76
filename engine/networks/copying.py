"""A copy of a network that reads pictures and gives logits."""

import re
from collections.abc import Sequence
from typing import Any, Literal

import keras
import numpy as np
import tensorflow as tf

from engine import network
from engine.errors import UnsupportedNetworkError
from engine.networks.graph import Builder, operations, spatial_of
from engine.networks.grouped import kind_for
from engine.networks.heads import Ending
from engine.networks.layout import Layout, times
from engine.networks.reading import Array, Reading
from engine.words import tr

_layers = keras.layers
_SPATIAL = (
    *(_layers.Conv2D, _layers.Conv2DTranspose, _layers.DepthwiseConv2D, _layers.SeparableConv2D),
    *(_layers.MaxPooling2D, _layers.AveragePooling2D, _layers.UpSampling2D),
    *(_layers.ZeroPadding2D, _layers.Cropping2D, _layers.Flatten),
    *(_layers.GlobalAveragePooling2D, _layers.GlobalMaxPooling2D),
)
SMALLEST = 1e-30  # what the logarithm of a probability is taken of at least: of 0 it is no number
_ROWS = 1024  # of an identity matrix at a time
Tail = Literal["", "log", "odds"]
"""What makes logits of what a network ends in: nothing, log p, or log p − log (1 − p)."""


class PassedOn(keras.layers.Identity):
    """Stands where a softmax layer was, and is called as one: with a mask."""

    def call(self, inputs: Any, mask: Any = None) -> Any:
        """`inputs` as they are."""
        return inputs

    def compute_output_spec(self, inputs: Any, mask: Any = None) -> Any:
        """The shape and type of `inputs`."""
        return super().compute_output_spec(inputs)


class LogitCopy:
    """The copy, and where each weight of the network went.

    Attributes:
        model: `(N, H, W, C)` in [0, 1] -> logits `(N, classes)`, uncompiled.
    """

    def __init__(
        self,
        original: keras.Model,
        graph: keras.Model,
        layout: Layout,
        reading: Reading,
        ending: Ending,
        *,
        dtype: str,
        tail: Tail = "",
    ) -> None:
        """Build it, with the weights that the network has now, quantised ones as numbers again.

        Args:
            original: the network.
            graph: the same, with one output.
            layout: how a picture lies in its input.
            reading: what the values of a picture are for it.
            ending: what is left out at its end.
            dtype: of weights and arithmetic.
            tail: what its end becomes logits by.

        Raises:
            UnsupportedNetworkError: a layer that cannot be copied; says which.
        """
        builder = Builder(lambda each, turned: _copied(each, turned, ending, dtype), dtype)
        pictures = keras.Input(layout.picture, dtype=dtype, name="image")
        arranged = layout.front(pictures, reading, dtype)
        try:
            (scores,) = keras.tree.flatten(builder.outputs(graph, [arranged]))
        except (ValueError, TypeError, NotImplementedError) as error:  # Keras, of sizes mostly
            raise UnsupportedNetworkError(
                tr(
                    "This network cannot be built for pictures of {picture} ({error}); say the "
                    "size of its pictures, or save it in another form.",
                    picture=times(layout.picture),
                    error=telling(error),
                )
            ) from error
        self.model = keras.Model(pictures, _logits(scores, tail, dtype))
        own: dict[int, Any] = {}
        for one, other in builder.copies.values():
            if not isinstance(one, keras.Layer) or not other.weights:
                continue
            if quantization_of(one):
                other.set_weights(_dequantised(one))
            else:
                other.set_weights(one.get_weights())
                own |= {id(a): b for a, b in zip(one.weights, other.weights, strict=True)}
        self._own = [own.get(id(variable)) for variable in original.weights]
        network.finish(self.model)

    def set_weights(self, weights: Sequence[Array]) -> None:
        """Take over weights by value, in the order of the original network's `get_weights`."""
        if len(weights) != len(self._own):
            raise ValueError(f"{len(weights)} weights for a network of {len(self._own)}")
        for variable, value in zip(self._own, weights, strict=True):
            if variable is not None:
                variable.assign(value)
        network.finish(self.model)

    def pairs(self, model: keras.Model) -> list[tuple[Any, Any]]:
        """Each variable of the copy with the one of `model`, built as the original, it stands for.

        Without those of quantised layers, whose weights are other numbers.
        """
        return [
            (own, given)
            for own, given in zip(self._own, model.weights, strict=True)
            if own is not None
        ]


def telling(error: Exception) -> str:
    """The line of a message of Keras or TensorFlow that says something, without its trimmings."""
    trimmings = r"\x1b\[\d*m|\{\{.*?\}\}|\[Op:.*|\[input_size.*"
    lines = [re.sub(trimmings, "", line).strip() for line in str(error).splitlines()]
    found = [line for line in lines if line and not line.startswith("Exception encountered")]
    return (found or [type(error).__name__])[0][:160].rstrip(".")


def quantization_of(operation: Any) -> str:
    """How the weights of a layer are stored, "int8" for instance; empty where as numbers."""
    return str(getattr(operation, "quantization_mode", None) or "")


def quantizations(model: keras.Model) -> tuple[str, ...]:
    """The ways in which weights of a network are quantised."""
    found = {quantization_of(each) for each in operations(model)}
    return tuple(sorted(found - {""}))


def require_finite(model: keras.Model) -> None:
    """Raise UnsupportedNetworkError where a weight is no finite number; says which layer's."""
    for layer in operations(model):
        if isinstance(layer, keras.Model) or not isinstance(layer, keras.Layer):
            continue
        for variable in layer.weights:
            if "float" not in variable.dtype or "float8" in variable.dtype:
                continue
            if not bool(tf.reduce_all(tf.math.is_finite(variable.value))):
                raise UnsupportedNetworkError(
                    tr(
                        "The layer {name!r} has weights that are not finite numbers ({weights}); "
                        "its training failed, so open one that was saved earlier.",
                        name=layer.name,
                        weights=variable.name,
                    )
                )


def _copied(operation: Any, turned: bool, ending: Ending, dtype: str) -> Any:
    if any(operation is each for each in ending.dropped):
        return PassedOn(dtype=dtype)
    if operation is ending.operation and not ending.fused:
        return PassedOn(dtype=dtype)
    try:
        # What a softmax is fused into may hold a function that has no configuration.
        config = network.config_in(
            _linear(operation) if operation is ending.operation else operation, dtype
        )
        config.pop("quantization_config", None)
        if turned or type(spatial_of(operation)) in _SPATIAL:
            _turn(config)  # maps are (h, w, K) for Grad-CAM, LRP and the rest
        if turned and "axis" in config:
            config["axis"] = _axis_turned(config["axis"])
        copy = kind_for(operation, config).from_config(config)
    except Exception as error:  # a layer's own code, or Keras refusing a Lambda
        raise UnsupportedNetworkError(
            tr(
                "The layer {name!r} ({kind}) cannot be copied; build the network of Keras's "
                "own layers.",
                name=operation.name,
                kind=type(operation).__name__,
            )
        ) from error
    return copy


def _turn(config: dict[str, Any]) -> None:
    """Let a layer, or the one that it wraps, have channels last."""
    inner = config["layer"]["config"] if "layer" in config else config
    if "data_format" in inner:
        inner["data_format"] = "channels_last"


def _axis_turned(axis: Any) -> Any:
    """An axis, or several, of `(N, C, H, W)` as one of `(N, H, W, C)`."""
    if isinstance(axis, list | tuple):
        return [_axis_turned(each) for each in axis]
    return (0, 3, 1, 2)[axis % 4]


def _linear(layer: Any) -> Any:
    """A shallow twin of a layer whose outputs are not activated; `layer` stays as it is."""
    twin = object.__new__(type(layer))
    twin.__dict__.update(layer.__dict__)
    twin.__dict__["activation"] = keras.activations.linear
    return twin


def _logits(scores: Any, tail: Tail, dtype: str) -> Any:
    """Scores of any shape as a row of logits; one score as two, against and for it."""
    layers = keras.layers
    if len(scores.shape) > 2:
        scores = layers.Flatten(dtype=dtype, name="scores_in_a_row")(scores)
    if tail:
        chances = scores
        scores = keras.ops.log(keras.ops.maximum(chances, SMALLEST))
    if tail == "odds":
        scores -= keras.ops.log(keras.ops.maximum(1 - chances, SMALLEST))
    if scores.shape[-1] != 1:
        return scores
    against = layers.Rescaling(-1.0, dtype=dtype, name="score_against")(scores)
    return layers.Concatenate(dtype=dtype, name="scores_both")([against, scores])


def _dequantised(layer: Any) -> list[Array]:
    """Kernel and bias of a quantised dense layer as numbers.

    Found by asking the layer: rows of an identity matrix are quantised without a loss, and what
    comes back is the kernel that it computes with, however it is packed or rounded.

    Raises:
        UnsupportedNetworkError: a layer of another kind.
    """
    if type(layer) is not keras.layers.Dense:
        raise UnsupportedNetworkError(
            tr(
                "The layer {name!r} ({kind}) is quantised; save the network with full "
                "weights, or with Dense layers quantised only.",
                name=layer.name,
                kind=type(layer).__name__,
            )
        )
    bias = [] if layer.bias is None else [np.asarray(layer.bias, np.float32)]
    rows = layer.input_spec.axes[-1]
    activation, layer.activation = layer.activation, keras.activations.linear
    try:
        parts = [
            np.asarray(layer(np.eye(rows, dtype=np.float32)[start : start + _ROWS]))
            for start in range(0, rows, _ROWS)
        ]
    finally:
        layer.activation = activation
    kernel = np.concatenate(parts).astype(np.float32)
    return [kernel - bias[0] if bias else kernel, *bias]
