"""Layers with weights, as z = xW + b: what the rules of LRP need to know of them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import keras
import tensorflow as tf

from engine.networks.grouped import depthwise, product

layers = keras.layers
DENSE = (layers.Dense,)
SEPARABLE = (layers.SeparableConv1D, layers.SeparableConv2D)
DEPTHWISE = (layers.DepthwiseConv1D, layers.DepthwiseConv2D)
TRANSPOSED = (layers.Conv1DTranspose, layers.Conv2DTranspose, layers.Conv3DTranspose)
PLAIN = (layers.Conv1D, layers.Conv2D, layers.Conv3D)
CONVOLUTIONS = (*PLAIN, *DEPTHWISE, *SEPARABLE, *TRANSPOSED)

Shaped = Callable[[Any], Any]
"""A vector of numbers a channel -> the shape in which it meets a kernel."""


@dataclass(frozen=True, slots=True)
class Linear:
    """A layer as z = xW + b.

    Attributes:
        apply: `(x, W) -> xW`.
        kernel: W.
        bias: b, a scalar 0 where the layer has none.
        by_input: a number for each channel of x, `(C,)`, as it meets W.
        by_output: a number for each channel of z, `(K,)`, as it meets W.
    """

    apply: Callable[[Any, Any], Any]
    kernel: Any
    bias: Any
    by_input: Shaped
    by_output: Shaped

    def __call__(self, x: Any) -> Any:
        """Z = xW + b."""
        return self.apply(x, self.kernel) + self.bias

    def spread(self, x: Any, kernel: Any, s: Any) -> Any:
        """x_j Σ_k W_jk s_k."""
        with tf.GradientTape(watch_accessed_variables=False) as tape:
            tape.watch(x)
            z = self.apply(x, kernel)
        return x * tape.gradient(z, x, s)

    def followed_by(self, scale: Any, shift: Any) -> "Linear":
        """The same with z · scale + shift behind it, both `(K,)`: what BatchNorm does."""
        return replace(
            self, kernel=self.kernel * self.by_output(scale), bias=self.bias * scale + shift
        )

    def preceded_by(self, scale: Any, shift: Any) -> "Linear":
        """The same with x · scale + shift before it.

        Args:
            scale: `(C,)`.
            shift: `(1, ..., C)`, of the whole size of x: where x is padded, nothing is added.
        """
        bias = self.bias + self.apply(shift, self.kernel)
        return replace(self, kernel=self.kernel * self.by_input(scale), bias=bias)


def parts(layer: Any) -> tuple[Linear, ...]:
    """The products that a layer consists of, first to last, its activation left out.

    Two in a separable convolution: each channel by itself, then all of them at each place.
    """
    if isinstance(layer, SEPARABLE):
        first = tf.convert_to_tensor(layer.depthwise_kernel)
        none = tf.zeros((), first.dtype)
        each = Linear(depthwise(layer), first, none, _column, _by_pair(first))
        second = tf.convert_to_tensor(layer.pointwise_kernel)
        return each, Linear(_pointwise, second, _bias(layer, second), _column, _row)
    kernel = tf.convert_to_tensor(layer.kernel)
    bias = _bias(layer, kernel)
    if isinstance(layer, DENSE):
        return (Linear(lambda x, w: tf.tensordot(x, w, 1), kernel, bias, _column, _row),)
    if isinstance(layer, DEPTHWISE):
        return (Linear(depthwise(layer), kernel, bias, _column, _by_pair(kernel)),)
    if isinstance(layer, TRANSPOSED):
        return (Linear(_transposed(layer), kernel, bias, _row, _column),)
    return (Linear(product(layer), kernel, bias, _by_group(layer.groups, kernel), _row),)


def _bias(layer: Any, kernel: Any) -> Any:
    return tf.zeros((), kernel.dtype) if layer.bias is None else tf.convert_to_tensor(layer.bias)


def _row(vector: Any) -> Any:
    return vector


def _column(vector: Any) -> Any:
    return vector[:, None]


def _by_pair(kernel: Any) -> Shaped:
    """Outputs of a depthwise convolution: those of the first channel, of the second..."""
    return lambda vector: tf.reshape(vector, kernel.shape[-2:])


def _by_group(groups: int, kernel: Any) -> Shaped:
    def shaped(vector: Any) -> Any:
        of_each = tf.transpose(tf.reshape(vector, (groups, -1)))
        return tf.repeat(of_each, kernel.shape[-1] // groups, axis=1)

    return shaped


def _pointwise(x: Any, kernel: Any) -> Any:
    return tf.nn.convolution(x, kernel)


def _transposed(layer: Any) -> Callable[[Any, Any], Any]:
    def product(x: Any, kernel: Any) -> Any:
        return keras.ops.conv_transpose(
            x,
            kernel,
            strides=list(layer.strides),
            padding=layer.padding,
            output_padding=layer.output_padding,
            data_format=layer.data_format,
            dilation_rate=layer.dilation_rate,
        )

    return product
