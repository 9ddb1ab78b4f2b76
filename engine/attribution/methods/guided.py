"""Guided backpropagation: the gradient in which every ReLU hands back positive parts only."""

from typing import Any

from engine.attribution.base import Run
from engine.attribution.layers import activation_of, rectifies, run_through, without_activation
from engine.attribution.methods.hidden_relus import require_open
from engine.attribution.recording import Recording


def guided(model: Any) -> Run:
    """Logits as ever, but the gradient at each ReLU is dy · [x > 0] · [dy > 0].

    Springenberg et al. 2014, arXiv 1412.6806, section 3.4. A ReLU is a layer, an `Activation` or
    fused into another layer; ReLU6 counts too, with its own slope in place of [x > 0]. LeakyReLU
    and smooth activations are none: they keep their gradient.

    The network stays as it is: its layers are called one by one, and only what follows is new.

    Raises:
        UnsupportedNetworkError: a ReLU inside a layer, where it cannot be reached.
    """
    require_open(model)

    def run(images: Any, recording: Recording) -> Any:
        def visit(layer: Any, _: str, *inputs: Any, **arguments: Any) -> Any:
            if not rectifies(layer):
                return recording.layer(layer, *inputs, **arguments)
            activation = activation_of(layer)
            if activation is None:
                return recording.guided(layer, *inputs)
            linear = recording.layer(without_activation(layer), *inputs, **arguments)
            return recording.guided(activation, linear)

        return run_through(model, images, visit)

    return run
