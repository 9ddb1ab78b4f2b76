"""Guided backpropagation: the gradient in which every ReLU hands back positive parts only."""

from collections.abc import Callable
from typing import Any

import keras
import tensorflow as tf

from engine.attribution.layers import activation_of, run_through, without_activation

_NAMES = ("Relu", "ReLU", "Relu6")  # what a bare `keras.ops.relu` is called in a functional graph


def guided(model: Any) -> Callable[[Any], Any]:
    """`images -> logits` as ever, but the gradient at each ReLU is dy · [x > 0] · [dy > 0].

    Springenberg et al. 2014, arXiv 1412.6806, section 3.4. A ReLU is a layer, an `Activation` or
    fused into another layer; ReLU6 counts too, with its own slope in place of [x > 0]. LeakyReLU
    and smooth activations are none: they keep their gradient.

    The network stays as it is: its layers are called one by one, and only what follows is new.
    """

    def visit(layer: Any, _: str, *inputs: Any, **arguments: Any) -> Any:
        if not rectifies(layer):
            return layer(*inputs, **arguments)
        activation = activation_of(layer)
        if activation is None:
            return rectified(layer, *inputs)
        return rectified(activation, without_activation(layer)(*inputs, **arguments))

    return lambda images: run_through(model, images, visit)


def rectified(activation: Callable[[Any], Any], inputs: Any) -> Any:
    """`activation(inputs)`, whose gradient takes in only what is positive.

    Args:
        activation: ReLU in any form.
        inputs: a tensor of any shape.
    """

    @tf.custom_gradient
    def forward(x: Any) -> tuple[Any, Callable[[Any], Any]]:
        def backward(dy: Any) -> Any:
            with tf.GradientTape() as tape:
                tape.watch(x)
                y = activation(x)
            return tape.gradient(y, x, tf.nn.relu(dy))

        return activation(x), backward

    return forward(inputs)


def rectifies(layer: Any) -> bool:
    """Whether a layer is a ReLU or ends in one: nothing below 0 comes out."""
    if isinstance(layer, keras.layers.ReLU):
        return not layer.negative_slope
    fused = activation_of(layer)
    return type(layer).__name__ in _NAMES or fused in (
        keras.activations.relu,
        keras.activations.relu6,
    )
