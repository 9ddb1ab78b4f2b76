"""How a network ends: where its softmax or sigmoid is, past whatever does nothing after it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import keras
import numpy as np
import tensorflow as tf

from engine.errors import UnsupportedNetworkError
from engine.networks.graph import Step, tail
from engine.words import tr

Squash = Literal["softmax", "log_softmax", "sigmoid", "none", "unknown"]

_layers = keras.layers
_IDLE = (
    *(_layers.Reshape, _layers.Flatten, _layers.Dropout, _layers.SpatialDropout2D),
    *(_layers.GaussianNoise, _layers.GaussianDropout, _layers.AlphaDropout, _layers.Identity),
    *(_layers.ActivityRegularization,),
)
_IDLE_OPERATIONS = ("Reshape", "Squeeze", "ExpandDims", "Identity", "Cast", "StopGradient")
_POOLING = (_layers.GlobalAveragePooling2D, _layers.GlobalMaxPooling2D)
_LINEAR = (_layers.Dense, _layers.EinsumDense, _layers.Conv2D)
_SHARED_OUT = ("Average", "Mean", "GlobalAveragePooling2D", "AveragePooling2D", "Stack")
_FOLLOWED = (
    *(*_SHARED_OUT, *_IDLE_OPERATIONS, "Flatten", "Dropout", "Activation", "Clip", "Maximum"),
    *("Minimum", "Add", "Subtract", "Multiply", "TrueDivide", "Divide", "Power", "Square", "Sqrt"),
    *("Log", "Exp", "Negative", "Sum", "Max", "Min", "Concatenate", "GetItem", "Rescaling", "ReLU"),
    *("UnitNormalization", "GlobalMaxPooling2D", "MaxPooling2D", "Permute", "Transpose"),
)
"""What has no weights and may stand between a softmax and the output, by the name of its class."""
_NAMED = {"Softmax": "softmax", "LogSoftmax": "log_softmax", "Sigmoid": "sigmoid"}
# Further ends that are no class scores, as operations.
_OTHER = ("Tanh", "HardSigmoid", "HardTanh", "Softplus", "Softsign", "Relu", "Relu6", "Sparsemax")
_TINY = 1e-6  # cut off probabilities by less than this, and nothing is lost


@dataclass(frozen=True, slots=True)
class Ending:
    """How a network ends.

    Attributes:
        squash: what the scores go through: "none" where they are plain logits for sure, "unknown"
            where only the numbers can tell.
        operation: the layer or operation that does it, or None.
        fused: whether it is the activation of a layer with weights.
        dropped: what cuts probabilities off after it, and must not cut logits off.
        shares: whether what comes out is for sure a mean of sigmoids.
        last: the last operation of all, in words.
        squashed: what was found further up, before anything with weights.
        cuts: whether the last operation cuts off more than a rounding of a probability.
    """

    squash: Squash
    operation: Any = None
    fused: bool = False
    dropped: tuple[Any, ...] = ()
    shares: bool = False
    last: str = ""
    squashed: tuple[str, ...] = ()
    cuts: bool = False


def ending_of(model: Any) -> Ending:
    """How a network of one output ends.

    Raises:
        UnsupportedNetworkError: in an activation that makes no class scores.
    """
    dropped: list[Any] = []
    last, cuts = "", False
    classes = _numbers(model.outputs[0])
    for step in tail(model):
        operation = step.operation
        last = last or _words(operation)
        squash = squash_of(operation)
        if squash in _NAMED.values() and _spans(squash, step, classes):
            _require_two(squash, classes)
            return Ending(squash, operation, _is_fused(operation), tuple(dropped), last=last)
        if squash in _NAMED.values():
            break
        if _clips_nothing(operation) or _is_unit_relu(operation):  # min(max(p, 0), 1)
            dropped.append(operation)
            continue
        _require_scores(operation, squash)
        if _is_idle(step):
            continue
        cuts = type(operation).__name__ == "Clip"
        if isinstance(operation, _LINEAR) and squash == "none" and not dropped:
            return Ending("none", last=last)
        break
    if any(isinstance(each, _layers.ReLU) for each in dropped):
        raise UnsupportedNetworkError(
            tr(
                "The last layer {last} is a ReLU; InkLens explains classifiers that end in "
                "softmax, in sigmoid or in plain logits.",
                last=last,
            )
        )
    squashed, shares = _further_up(model)
    return Ending("unknown", None, False, (), shares, last, tuple(sorted(squashed)), cuts)


def _require_two(squash: str, classes: int) -> None:
    if squash != "sigmoid" and classes == 1:
        raise UnsupportedNetworkError(
            tr(
                "This network ends in a softmax over one class, which is always 1; give "
                "its last layer a sigmoid, or two classes, and train it again."
            )
        )


def _require_scores(operation: Any, squash: str) -> None:
    if squash not in ("none", "unknown"):
        raise UnsupportedNetworkError(
            tr(
                "The last layer {name!r} ends in {squash}; InkLens explains classifiers that "
                "end in softmax, in sigmoid or in plain logits.",
                name=operation.name,
                squash=squash,
            )
        )


def squash_of(operation: Any) -> Any:
    """What an operation does to each score: "softmax", "none", another name, or "unknown"."""
    name = type(operation).__name__
    if name in _NAMED:
        return _NAMED[name]
    if name in _OTHER and not isinstance(operation, keras.Layer):
        return name.lower()
    if isinstance(operation, _layers.ReLU):
        return "relu"
    if not hasattr(operation, "activation"):
        return "unknown"
    return _name_of(operation.activation)


def _name_of(activation: Any) -> str:
    """An activation by what it does: a function of TensorFlow or an object may be a softmax too."""
    if activation is None or activation is keras.activations.linear:
        return "none"
    known: dict[str, Callable[[Any], Any]] = {
        "softmax": tf.nn.softmax,
        "sigmoid": tf.nn.sigmoid,
        "log_softmax": tf.nn.log_softmax,
        "none": tf.identity,
    }
    probe = tf.constant(np.linspace(-3, 4, 35, dtype=np.float32).reshape(5, 7) ** 3 / 9)
    try:
        given = np.asarray(activation(probe))
    except Exception:  # a function of someone else's: whatever it is, it is none of these
        given = np.zeros(0)
    for name, function in known.items():
        expected = np.asarray(function(probe))
        if given.shape == expected.shape and np.allclose(given, expected, rtol=1e-5, atol=1e-7):
            return name
    return str(getattr(activation, "__name__", type(activation).__name__))


def _spans(squash: str, step: Step, classes: int) -> bool:
    """Whether a softmax is over all the classes at once."""
    if squash == "sigmoid":
        return True
    shape = step.output.shape[1:]
    axis = getattr(step.operation, "axis", -1)
    if not isinstance(axis, int):
        return False
    rank = len(shape) + 1
    along = shape[(axis % rank) - 1] if axis % rank else None
    return along == classes and _numbers(step.output) == classes


def _is_fused(operation: Any) -> bool:
    return hasattr(operation, "activation") and not isinstance(operation, _layers.Activation)


def _is_idle(step: Step) -> bool:
    operation = step.operation
    if isinstance(operation, _layers.Activation):
        return squash_of(operation) == "none"
    if isinstance(operation, _POOLING):
        return _numbers(step.inputs[0]) == _numbers(step.output)
    return isinstance(operation, _IDLE) or type(operation).__name__ in _IDLE_OPERATIONS


def _clips_nothing(operation: Any) -> bool:
    if type(operation).__name__ != "Clip":
        return False
    low, high = getattr(operation, "x_min", None), getattr(operation, "x_max", None)
    if not isinstance(low, int | float) or not isinstance(high, int | float):
        return False
    return low <= _TINY and high >= 1 - _TINY


def _is_unit_relu(operation: Any) -> bool:
    """Whether it leaves probabilities as they are."""
    if not isinstance(operation, _layers.ReLU) or operation.threshold > _TINY:
        return False
    return operation.max_value is None or operation.max_value >= 1


def _further_up(model: Any) -> tuple[set[str], bool]:
    """What squashes before the output without weights in between; whether a mean of sigmoids."""
    found: set[str] = set()
    means = True
    waiting: list[tuple[Any, tuple[Any, ...]]] = [(model.outputs[0], ())]
    seen: set[int] = set()
    while waiting:
        tensor, around = waiting.pop()
        if id(tensor) in seen:
            continue
        seen.add(id(tensor))
        made = tensor._keras_history
        operation = made.operation
        if isinstance(operation, _layers.InputLayer):
            waiting += [(around[-1], around[:-1])] if around else []
            means &= bool(around)
            continue
        inputs = operation._inbound_nodes[made.node_index].input_tensors
        if isinstance(operation, keras.Model):
            inner = getattr(operation, "_functional", None) or operation
            if len(inputs) == 1 and hasattr(inner, "outputs"):
                waiting.append((inner.outputs[made.tensor_index], (*around, inputs[0])))
            continue
        squash = squash_of(operation)
        name = type(operation).__name__
        if squash in _NAMED.values():
            found.add(squash)
        elif name in _FOLLOWED and not (name == "Multiply" and len(inputs) > 1):
            means &= name in (*_SHARED_OUT, *_IDLE_OPERATIONS, "Flatten", "Dropout")
            waiting += [(each, around) for each in inputs]
        else:
            means = False
    return found, means and found == {"sigmoid"}


def _numbers(tensor: Any) -> int:
    """How many numbers a tensor has for one image; −1 where that is open."""
    shape = tensor.shape[1:]
    return -1 if None in shape else int(np.prod(shape))


def _words(operation: Any) -> str:
    return f"{operation.name!r} ({type(operation).__name__})"
