"""From the layers of a Keras network to a chain, where it is one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.chain.chain import Chain
from engine.chain.steps import ACTIVATIONS, Convolution, Dense, MaxPool, Step, flatten

_NONE = (None, "linear")


class NotAChainError(Exception):
    """The network has something that a chain has not; TensorFlow computes it."""


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer as Keras describes it.

    Attributes:
        kind: name of its class.
        config: from its `get_config`.
        weights: its arrays, in Keras's order.
    """

    kind: str
    config: Mapping[str, Any]
    weights: Sequence[NDArray[Any]] = ()


def chain_of(input_shape: tuple[int, int, int], layers: Sequence[Layer]) -> Chain:
    """The chain that these layers make, one behind the other, without a softmax at the end.

    Raises:
        NotAChainError: a layer of another kind, or one that is set to do something else.
    """
    building = _Building(input_shape)
    for number, layer in enumerate(layers):
        building.add(layer, last=number == len(layers) - 1)
    if len(building.shape) != 1 or not building.shape[0]:
        raise NotAChainError("no row of class scores")
    return Chain(input_shape, building.shape[0], tuple(building.steps))


def chain_of_model(model: Any) -> Chain:
    """The chain that a Keras model makes; its weights are shared where that can be.

    Raises:
        NotAChainError: it is none.
    """
    layers = model.layers
    if not all(_is_known(layer) for layer in layers):
        raise NotAChainError("a layer with code of its own")
    try:
        made = [layer.output for layer in layers]
        read = [layer.input for layer in layers[1:]] + [model.outputs[0]]
    except (AttributeError, ValueError) as error:  # a layer that is used twice has no one output
        raise NotAChainError("shared layers") from error
    if any(one is not other for one, other in zip(made, read, strict=True)):
        raise NotAChainError("layers beside each other")
    described = [
        Layer(
            type(layer).__name__,
            layer.get_config(),
            [np.asarray(weight.value) for weight in layer.weights],
        )
        for layer in layers
    ]
    return chain_of(tuple(model.inputs[0].shape[1:]), described)


def _is_known(layer: Any) -> bool:
    """Whether a layer computes what its class's name says: somebody's own `Dense` may not."""
    return type(layer).__module__.partition(".")[0] in ("keras", "engine")


class _Building:
    """The steps so far, and the shape of what comes out of them."""

    def __init__(self, shape: tuple[int, ...]) -> None:
        self.shape = shape
        self.steps: list[Step] = []
        self._rectified = False  # where a number is 0, nothing goes back

    def add(self, layer: Layer, *, last: bool) -> None:
        """One more layer."""
        match layer.kind:
            case "Conv2D":
                self._convolution(layer)
            case "Dense":
                self._dense(layer)
            case "MaxPooling2D":
                self._pool(layer)
            case "Flatten":
                self._flatten(layer)
            case "ReLU":
                self._relu(layer, last=last)
            case "Softmax":
                _require(last)
            case "Activation" | "InputLayer" | "Dropout" | "Identity" | "PassedOn":
                pass  # at inference nothing happens there; the last one is ours
            case _:
                raise NotAChainError(layer.kind)
        if layer.kind in ("Conv2D", "Dense", "Activation"):
            self._activate(layer.config.get("activation"), last=last)

    def _convolution(self, layer: Layer) -> None:
        config, (kernel, bias) = layer.config, _kernel_and_bias(layer, 4)
        _require(_pair(config.get("strides")) == (1, 1) == _pair(config.get("dilation_rate")))
        _require(config.get("groups") == 1 and config.get("padding") in ("valid", "same"))
        _require_plain(config)
        _require(len(self.shape) == 3 and kernel.shape[2] == self.shape[2])
        height, width, _ = self.shape
        same = config["padding"] == "same"
        less = (0, 0) if same else (kernel.shape[0] - 1, kernel.shape[1] - 1)
        self._put(
            Convolution(kernel, bias, same),
            (height - less[0], width - less[1], kernel.shape[3]),
        )

    def _dense(self, layer: Layer) -> None:
        kernel, bias = _kernel_and_bias(layer, 2)
        _require_plain(layer.config)
        _require(self.shape == kernel.shape[:1])
        self._put(Dense(kernel, bias, self._rectified), kernel.shape[1:])

    def _pool(self, layer: Layer) -> None:
        config = layer.config
        down, across = size = _pair(config.get("pool_size"))
        _require(_pair(config.get("strides")) == size and config.get("padding") == "valid")
        _require_plain(config)
        _require(len(self.shape) == 3 and down > 0 and across > 0)
        height, width, filters = self.shape
        rectified = self._rectified  # the largest of a patch is 0 only where all of it is
        self._put(MaxPool(down, across), (height // down, width // across, filters))
        self._rectified = rectified

    def _flatten(self, layer: Layer) -> None:
        _require_plain(layer.config)
        rectified = self._rectified
        self._put(flatten, (int(np.prod(self.shape)),))
        self._rectified = rectified

    def _relu(self, layer: Layer, *, last: bool) -> None:
        bends = [layer.config.get(name) for name in ("max_value", "negative_slope", "threshold")]
        _require(not any(bends) and bends[0] is None)
        self._activate("relu", last=last)

    def _activate(self, name: Any, *, last: bool) -> None:
        if name in _NONE or (name == "softmax" and last):
            return
        _require(isinstance(name, str) and name in ACTIVATIONS and not last)
        self._put(ACTIVATIONS[name], self.shape)
        self._rectified = name == "relu"

    def _put(self, step: Step, shape: tuple[int, ...]) -> None:
        _require(min(shape) > 0)
        self.steps.append(step)
        self.shape, self._rectified = shape, False


def _kernel_and_bias(
    layer: Layer, axes: int
) -> tuple[NDArray[np.float32], NDArray[np.float32] | None]:
    arrays = [np.asarray(each, np.float32) for each in layer.weights]
    has_bias = layer.config.get("use_bias") is True
    _require(len(arrays) == 1 + has_bias and arrays[0].ndim == axes)
    kernel = arrays[0]
    if has_bias:
        _require(arrays[1].shape == kernel.shape[-1:])
    return kernel, arrays[1] if has_bias else None


def _pair(value: Any) -> tuple[int, int]:
    """A setting of two axes; Keras takes one number for both."""
    pair = (value, value) if isinstance(value, int) else tuple(value or ())
    if len(pair) != 2 or not all(isinstance(each, int) for each in pair):
        raise NotAChainError("a setting that is no pair of whole numbers")
    return pair


def _require_plain(config: Mapping[str, Any]) -> None:
    """Channels last, weights that are neither quantised nor adapted."""
    _require(config.get("data_format") in (None, "channels_last"))
    _require(not config.get("lora_rank") and not config.get("quantization_config"))


def _require(holds: bool) -> None:
    if not holds:
        raise NotAChainError("a layer that is set to do something else")
