"""Affine maps of each number by itself, and normalisations with what they divide by held."""

from collections.abc import Callable
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from engine.attribution.relevance.kinds import name_of

Affine = tuple[Any, Any]
"""Scale and shift: what becomes of x is x · scale + shift."""


def affine_of(layer: Any, given: list[Any], place: int, x: Any) -> Affine:
    """Scale and shift of a layer or operation of the kind SCALING, in shapes that meet x.

    Args:
        layer: BatchNorm as it is in inference, Rescaling, Normalization, LayerScale, −x, or one of
            + − · / with a constant.
        given: what it is given, x among it.
        place: where in it x is.
        x: of the type in which it computes.
    """
    known = _BY_LAYER.get(name_of(layer))
    if known is not None:
        scale, shift = known(layer, x)
        return _number(scale, x), _number(shift, x)
    name, other = type(layer).__name__, _number(given[1 - place], x)
    one, none = tf.ones((), x.dtype), tf.zeros((), x.dtype)
    if name == "Add":
        return one, other
    if name == "Subtract":
        return (-one, other) if place else (one, -other)
    return (other if name == "Multiply" else 1 / other), none


def by_channel(numbers: Any, channels: int) -> Any:
    """The same as `(C,)`; None where they differ within a channel."""
    shape = numbers.shape
    if any(side != 1 for side in shape[:-1]) or (shape.rank and shape[-1] not in (1, channels)):
        return None
    return tf.broadcast_to(tf.reshape(numbers, (-1,)), (channels,))


def held(layer: Any, x: Any) -> Callable[[Any], Any]:
    """A normalisation as an affine map: the mean is taken off, and it divides as it does for x.

    Ali et al. 2022, arXiv 2202.07304, section 4.2. What it adds at last keeps its part, as a bias
    does: without it relevance would be divided by numbers that are near 0 where the output is not.
    """
    linear = _grouped(layer, x) if name_of(layer) == "GroupNormalization" else _about(layer, x)
    beta = getattr(layer, "beta", None)
    if beta is None:
        return linear
    shift = _spread(beta, _axes(layer, x), x)
    return lambda given: linear(given) + shift


def _about(layer: Any, x: Any) -> Callable[[Any], Any]:
    name = name_of(layer)
    centred = name == "LayerNormalization" and not layer.rms_scaling
    about_mean = name == "LayerNormalization"  # its deviation is that even where it takes off none
    axes = _axes(layer, x)
    square = tf.square(_less_mean(x, axes) if about_mean else x)
    if name == "UnitNormalization":
        divisor = tf.sqrt(tf.maximum(tf.reduce_sum(square, axes, keepdims=True), 1e-24))
        return lambda given: given / divisor
    divisor = tf.sqrt(tf.reduce_mean(square, axes, keepdims=True) + layer.epsilon)
    weight = layer.scale if name == "RMSNormalization" else layer.gamma
    gain = tf.ones((), x.dtype) if weight is None else _spread(weight, axes, x)
    return lambda given: (_less_mean(given, axes) if centred else given) / divisor * gain


def _axes(layer: Any, x: Any) -> list[int]:
    axes = layer.axis if isinstance(layer.axis, list | tuple) else [layer.axis]
    return [each % x.shape.rank for each in axes]


def _normalisation(layer: Any, x: Any) -> Affine:
    mean, variance = (_number(each, x) for each in (layer.mean, layer.variance))
    spread = tf.maximum(tf.sqrt(variance), tf.cast(keras.config.epsilon(), x.dtype))
    return (spread, mean) if layer.invert else (1 / spread, -mean / spread)


def _batch_norm(layer: Any, x: Any) -> Affine:
    axis = layer.axis % x.shape.rank

    def shaped(weight: Any) -> Any:
        return _spread(weight, [axis], x)

    scale = tf.math.rsqrt(shaped(layer.moving_variance) + layer.epsilon)
    scale = scale if layer.gamma is None else scale * shaped(layer.gamma)
    shift = -shaped(layer.moving_mean) * scale
    return scale, shift if layer.beta is None else shift + shaped(layer.beta)


_BY_LAYER: dict[str, Callable[[Any, Any], Affine]] = {
    "BatchNormalization": _batch_norm,
    "Normalization": _normalisation,
    "Rescaling": lambda layer, _: (layer.scale, layer.offset),
    "LayerScale": lambda layer, _: (layer.gamma, 0),
    "Negative": lambda _, __: (-1, 0),
}


def _grouped(layer: Any, x: Any) -> Callable[[Any], Any]:
    rank, axis = x.shape.rank, layer.axis % x.shape.rank
    order = [*(each for each in range(rank) if each != axis), axis]

    def split(given: Any) -> Any:
        last = tf.transpose(given, order)
        return tf.reshape(last, tf.concat([tf.shape(last)[:-1], [groups, -1]], axis=0))

    groups = x.shape[axis] if layer.groups == -1 else layer.groups
    axes = [*range(1, rank - 1), rank]
    square = tf.square(_less_mean(split(x), axes))
    divisor = tf.sqrt(tf.reduce_mean(square, axes, keepdims=True) + layer.epsilon)
    gain = tf.ones((), x.dtype) if layer.gamma is None else _spread(layer.gamma, [axis], x)

    def apply(given: Any) -> Any:
        whole = tf.reshape(
            _less_mean(split(given), axes) / divisor, tf.shape(tf.transpose(given, order))
        )
        return tf.transpose(whole, np.argsort(order)) * gain

    return apply


def _number(value: Any, x: Any) -> Any:
    """A number or array as x is; not by way of float32, as `tf.cast` takes Python's numbers."""
    if isinstance(value, int | float | list | tuple | np.ndarray):
        return tf.constant(value, x.dtype)
    return tf.cast(value, x.dtype)


def _less_mean(x: Any, axes: list[int]) -> Any:
    return x - tf.reduce_mean(x, axes, keepdims=True)


def _spread(weight: Any, axes: list[int], x: Any) -> Any:
    """Weights of some axes of x in a shape that meets it."""
    shape = [x.shape[axis] if axis in axes else 1 for axis in range(x.shape.rank)]
    return tf.reshape(tf.cast(weight, x.dtype), shape)
