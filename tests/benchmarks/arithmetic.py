"""What a network has to compute for one image, counted layer by layer."""

from dataclasses import dataclass
from typing import Any

import keras
import numpy as np


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """Of one image.

    Attributes:
        forward: additions and multiplications on the way to the logits.
        back: the same on the way back to the pixels: those of every product again.
        weights: bytes that are read on one way.
    """

    forward: float
    back: float
    weights: float


def of(model: Any) -> Arithmetic:
    """Count the products of a network of convolutions and dense layers."""
    products = 0.0
    for layer in model.layers:
        if isinstance(layer, keras.layers.Conv2D):
            products += float(np.prod(layer.output.shape[1:3]) * np.prod(layer.kernel.shape))
        elif isinstance(layer, keras.layers.Dense):
            products += float(np.prod(layer.kernel.shape))
    weights = float(sum(np.prod(weight.shape) for weight in model.weights)) * 4
    return Arithmetic(2 * products, 2 * products, weights)
