"""What a network says to a few pictures: the proof that its copy says the same."""

from typing import Any

import keras
import numpy as np
import tensorflow as tf

from engine.errors import UnsupportedNetworkError
from engine.networks.copying import Tail, telling
from engine.networks.graph import functional, operations
from engine.networks.heads import Ending, Squash
from engine.networks.layout import Layout
from engine.networks.reading import Array, Reading
from engine.words import tr

_PICTURES = 4
_LARGE = 128 * 128  # pixels: of larger pictures, half as many
_CLOSE = 2e-4  # part of the largest logit that rounding alone may make of a difference
_HALF_CLOSE = 0.05  # where the network itself computes with 8 or 11 bits
_QUANTISED_CLOSE = 0.25  # of probabilities, where it rounds to 8 bits or fewer what goes through

_LOG_P = tr(
    "After its softmax the network goes on with {}, so that its logits "
    "cannot be reached: the logarithms of its probabilities are explained in "
    "their place."
)
_LOG_ODDS = tr(
    "After its sigmoid the network goes on with {}, so that its logits "
    "cannot be reached: the logarithms of its probabilities are explained in "
    "their place."
)
ONE_SCORE = tr(
    "The network gives one score without a sigmoid: above 0 is taken for its "
    "second class, below 0 for its first."
)


_layers = keras.layers
_PLAIN = frozenset(
    {
        *(_layers.InputLayer, _layers.Conv2D, _layers.Dense, _layers.Flatten, _layers.Reshape),
        *(_layers.Dropout, _layers.MaxPooling2D, _layers.AveragePooling2D, _layers.ReLU),
        *(_layers.GlobalAveragePooling2D, _layers.BatchNormalization, _layers.Rescaling),
    }
)
"""Layers whose configuration and weights are all there is to them."""


def needs_proof(graph: Any, squash: Squash, layout: Layout) -> bool:
    """Whether anything in a network may be lost on its copy: then it is asked, and compared.

    Not in a network of plain layers, as the window's own: it would be there a moment later.
    """
    if squash == "unknown" or layout.open or _is_half(graph):
        return True
    for each in operations(graph):
        activation = getattr(each, "activation", None)
        own = activation is None or getattr(activation, "__module__", "").startswith("keras.")
        if type(each) not in _PLAIN or not own or getattr(each, "quantization_mode", None):
            return True
    return False


def own_answers(graph: Any, layout: Layout, reading: Reading) -> tuple[Array, Array]:
    """A few pictures `(n, H, W, C)` in [0, 1], and what the network itself says: `(n, scores)`.

    Raises:
        UnsupportedNetworkError: it cannot compute, or gives what is no number.
    """
    count = functional(graph).inputs[0].shape[0] or _PICTURES
    if count == _PICTURES and np.prod(layout.picture[:2]) > _LARGE:
        count = _PICTURES // 2
    rng = np.random.default_rng(20)
    pictures = rng.random((count, *layout.picture)).astype(np.float32)
    pictures[0] = 0  # a blank one, and one with a bright spot
    if count > 1:
        height, width = layout.picture[:2]
        pictures[1] *= 0.2
        pictures[1, height // 4 : height // 2 + 1, width // 4 : width // 2 + 1] = 1
    values = layout.arranged(reading.values(pictures)).astype(np.float32)
    if "int" in str(graph.inputs[0].dtype):  # which cuts off what is behind the point
        values = np.rint(values)
        pictures = reading.pictures(layout.restored(values)).astype(np.float32)
    try:
        own = np.asarray(graph(values, training=False), np.float64)
    except Exception as error:  # TensorFlow and layers raise many kinds; the network does not run
        raise does_not_run(layout, error) from error
    own = own.reshape(count, -1)
    if not np.isfinite(own).all():
        raise UnsupportedNetworkError(
            tr(
                "This network gives numbers that are not finite for an ordinary picture; "
                "open one that was trained further, or say the range of its input."
            )
        )
    return pictures, own


def does_not_run(layout: Layout, error: Exception) -> UnsupportedNetworkError:
    """Why a network gave this error for a picture, and what to do."""
    if layout.axes == "channels_first" and isinstance(error, tf.errors.UnimplementedError):
        return UnsupportedNetworkError(
            tr(
                "This network has its channels first, and TensorFlow does not compute that on this "
                "processor; build it with channels last (data_format='channels_last'), give it the "
                "same weights, and save that."
            )
        )
    return UnsupportedNetworkError(
        tr(
            "This network cannot read a picture of {height} × {width} here ({reason}); save "
            "it in another form, or say the size of its pictures.",
            height=layout.picture[0],
            width=layout.picture[1],
            reason=telling(error),
        )
    )


def ending_by_numbers(ending: Ending, own: Array) -> tuple[Tail, tuple[str, ...]]:
    """What makes logits of what a network gives, where its layers do not say it; what to tell.

    Args:
        ending: as its layers say.
        own: what it says to a few pictures, `(n, scores)`.

    Raises:
        UnsupportedNetworkError: scores that are neither logits nor a distribution for sure.
    """
    if ending.squash != "unknown":
        return "", ()
    bounded = own.min() >= -1e-6 and own.max() <= 1 + 1e-6
    sure = bounded and not (ending.cuts and ending.squashed)
    if sure and own.shape[1] > 1 and np.allclose(own.sum(axis=1), 1, atol=1e-3):
        return "log", (_LOG_P.format(ending.last),)
    if sure and ending.shares:
        return "odds", (_LOG_ODDS.format(ending.last),)
    if own.shape[1] > 1 and np.allclose(np.exp(own).sum(axis=1), 1, atol=1e-3):
        return "", (_LOG_P.format(ending.last),)  # logarithms of probabilities already
    if bounded or set(ending.squashed) - {"log_softmax"}:
        raise UnsupportedNetworkError(
            tr(
                "This network ends in {last}, and what comes out is neither a distribution nor "
                "plain logits; save it up to its softmax or its last dense layer.",
                last=ending.last,
            )
        )
    return "", ()


def compared(
    graph: Any, squash: Squash, tail: Tail, own: Array, logits: Array, *, quantised: bool
) -> None:
    """Make sure that the copy says what the network says.

    Args:
        graph: the network.
        squash: what its scores go through.
        tail: what its copy makes logits by.
        own: what it says to a few pictures, `(n, scores)`.
        logits: what its copy says to them, `(n, classes)`.
        quantised: whether the network's weights are.

    Raises:
        UnsupportedNetworkError: it does not: better not read than read wrong.
    """
    found = logits[:, -own.shape[1] :].astype(np.float64)
    own = np.exp(own) if squash == "log_softmax" else own
    difference = np.abs(_squashed(found, squash, tail) - own).max()
    if quantised and not difference <= _QUANTISED_CLOSE:
        raise UnsupportedNetworkError(
            tr(
                "This network is quantised, and rounds so coarsely that its weights alone say "
                "something else; save it with full weights."
            )
        )
    allowed = _HALF_CLOSE if _is_half(graph) else _CLOSE
    # NaN is not close either.
    if not quantised and not difference <= allowed * max(1.0, float(np.abs(found).max())):
        raise UnsupportedNetworkError(
            tr(
                "This network could not be copied so that the copy says the same, so "
                "InkLens does not read it; build it of Keras's own layers, without state "
                "of its own."
            )
        )


def _squashed(logits: Array, squash: Squash, tail: Tail) -> Array:
    """Logits as what the network gives in their place, or its exponential."""
    if squash in ("softmax", "log_softmax"):
        powers = np.exp(logits - logits.max(axis=1, keepdims=True))
        shares: Array = powers / powers.sum(axis=1, keepdims=True)
        return shares
    if squash == "sigmoid" or tail == "odds":
        chances: Array = 1 / (1 + np.exp(-np.clip(logits, -700, 700)))
        return chances
    return np.exp(logits) if tail == "log" else logits


def _is_half(graph: Any) -> bool:
    types = {str(getattr(each, "compute_dtype", "")) for each in operations(graph)}
    return bool(types & {"float16", "bfloat16"})
