"""A network cut in two: the part that stays as it is, and the last layers, which are taught.

Two layers with kernels are taught: of the classic ConvNet, its dense ones. What its convolutions
see stays what it was, so that it forgets less, and a step takes half the time.
"""

from collections.abc import Sequence
from typing import Any

import keras
import tensorflow as tf


class Halves:
    """A network seen as what is kept, and what learns; both share its weights.

    Attributes:
        variables: what learns.
    """

    def __init__(self, model: keras.Model) -> None:
        """Cut `model`, uncompiled, pictures to logits; its weights change as it is taught."""
        self._below: keras.Model | None = None
        self._above = model
        for layer in _cuts(model):
            parts = _cut(model, layer)
            if parts is not None:
                self._below, self._above = parts
                break
        for layer in self._above.layers:
            layer.trainable = True  # of a copy that nobody else has
        self.variables: Sequence[Any] = self._above.trainable_variables
        if not self.variables:
            raise ValueError("a network without weights learns nothing")

    def kept(self, pictures: Any) -> Any:
        """What the part that stays makes of pictures `(N, H, W, C)`."""
        return pictures if self._below is None else self._below(pictures, training=False)

    def learned(self, seen: Any) -> Any:
        """Logits `(N, classes)` of what `kept` gave.

        Layers are as when reading: dropout would need more steps than there are, and averages of a
        normalisation are those of the training.
        """
        return self._above(seen, training=False)

    def learned_with(self, weights: Sequence[Any], seen: Any) -> Any:
        """The same with other values of what learns."""
        others = [each.value for each in self._above.non_trainable_variables]
        return self._above.stateless_call(weights, others, seen, training=False)[0]

    def weights(self) -> list[Any]:
        """What learns, by value, as tensors."""
        return [tf.identity(variable.value) for variable in self.variables]

    def set_weights(self, weights: Sequence[Any]) -> None:
        """Let what learns have these values."""
        for variable, value in zip(self.variables, weights, strict=True):
            variable.assign(value)


def _cuts(model: keras.Model) -> list[keras.Layer]:
    """Where to cut, the best place first: before the last layers with kernels, else earlier."""
    with_kernels = [
        layer
        for layer in model.layers
        if any(len(weight.shape) >= 2 for weight in layer.trainable_weights)
    ]
    return list(reversed(with_kernels[:-1]))


def _cut(model: keras.Model, layer: keras.Layer) -> tuple[keras.Model, keras.Model] | None:
    """The parts before and from a layer on; None where there are several ways past it."""
    try:
        seam = layer.input
        parts = keras.Model(model.inputs[0], seam), keras.Model(seam, model.outputs[0])
    except (AttributeError, ValueError):
        return None
    return parts if isinstance(seam, keras.KerasTensor) else None
