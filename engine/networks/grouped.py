"""Convolutions in groups, of operations that have a gradient on every machine.

TensorFlow computes a convolution in groups on a CPU, but not its gradient: only oneDNN does, for
float32, where TensorFlow was built with it. In float64, on other processors, and with oneDNN turned
off the gradient of ConvNeXt or ResNeXt would be an error of TensorFlow's.
"""

from collections.abc import Callable
from typing import Any

import keras
import tensorflow as tf


def product(layer: Any) -> Callable[[Any, Any], Any]:
    """`(x, kernel) -> x * kernel` of a convolution, channels last, without bias and activation."""

    def whole(x: Any, kernel: Any) -> Any:
        padding = layer.padding.upper()
        return tf.nn.convolution(x, kernel, layer.strides, padding, dilations=layer.dilation_rate)

    def causal(x: Any, kernel: Any) -> Any:
        before = layer.dilation_rate[0] * (layer.kernel_size[0] - 1)
        x = tf.pad(x, ((0, 0), (before, 0), (0, 0)))
        return tf.nn.convolution(x, kernel, layer.strides, "VALID", dilations=layer.dilation_rate)

    one = causal if layer.padding == "causal" else whole
    if layer.groups == 1:
        return one
    if _is_depthwise(layer):
        shape = (*layer.kernel_size, layer.groups, layer.filters // layer.groups)
        each = depthwise(layer)
        return lambda x, kernel: each(x, tf.reshape(kernel, shape))

    def by_groups(x: Any, kernel: Any) -> Any:
        inputs, kernels = (tf.split(each, layer.groups, axis=-1) for each in (x, kernel))
        return tf.concat([one(*pair) for pair in zip(inputs, kernels, strict=True)], axis=-1)

    return by_groups


def depthwise(layer: Any) -> Callable[[Any, Any], Any]:
    """The same of a depthwise convolution, its kernel `(..., C, m)`."""

    def apply(x: Any, kernel: Any) -> Any:
        return keras.ops.depthwise_conv(
            x, kernel, layer.strides, layer.padding, layer.data_format, layer.dilation_rate
        )

    return apply


def _is_depthwise(layer: Any) -> bool:
    """Whether a convolution in groups has one channel in each, as ConvNeXt's.

    One operation computes that; as many convolutions as there are channels are hundreds, which
    TensorFlow takes minutes to put in order.
    """
    strides, steps = (set(each) for each in (layer.strides, layer.dilation_rate))
    simple = len(strides) == 1 and (strides == {1} or steps == {1})
    alone = layer.kernel.shape[-2] == 1 and len(layer.kernel_size) < 3
    return bool(alone and simple and layer.padding != "causal")


class _Grouped:
    """In place of Keras's own way to compute it."""

    def call(self: Any, inputs: Any) -> Any:
        """The convolution, its bias and its activation."""
        z = product(self)(inputs, self.kernel)
        z = z if self.bias is None else z + self.bias
        return z if self.activation is None else self.activation(z)


class Conv1D(_Grouped, keras.layers.Conv1D):
    """Keras's, in groups."""


class Conv2D(_Grouped, keras.layers.Conv2D):
    """Keras's, in groups."""


class Conv3D(_Grouped, keras.layers.Conv3D):
    """Keras's, in groups."""


_OURS: dict[type, type] = {
    keras.layers.Conv1D: Conv1D,
    keras.layers.Conv2D: Conv2D,
    keras.layers.Conv3D: Conv3D,
}


def kind_for(layer: Any, config: dict[str, Any]) -> Any:
    """The class that a layer of a network is copied as.

    Args:
        layer: of the network.
        config: of the copy.
    """
    in_groups = config.get("groups", 1) != 1 and config.get("data_format") == "channels_last"
    own: type = type(layer)
    return _OURS.get(own, own) if in_groups else own
