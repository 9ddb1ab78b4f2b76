"""What activations keep a value within: by it a gate is told from a signal."""

from typing import Any

import keras
import numpy as np
import tensorflow as tf

Bounds = tuple[float, float]
_GATES = ("sigmoid", "hard_sigmoid", "sparse_sigmoid", "softmax")
_OPERATIONS = ("Sigmoid", "HardSigmoid", "SparseSigmoid")
_ROUNDING = 1e-6  # of a third or a sixth, as hard sigmoids multiply by


def within(layer: Any, before: Bounds | None) -> Bounds | None:
    """The bounds of what a layer's activation gives; those of what it is given, if it has none."""
    if isinstance(layer, keras.layers.ReLU):
        top = layer.max_value
        return (0.0, float(top)) if top is not None and not layer.negative_slope else None
    name = getattr(getattr(layer, "activation", None), "__name__", "")
    if name in _GATES or type(layer).__name__ in _OPERATIONS:
        return 0.0, 1.0
    if name == "relu6" or type(layer).__name__ == "Relu6":
        return 0.0, 6.0
    return before if isinstance(layer, keras.layers.Identity) else None


def scaled(bounds: Bounds | None, affine: tuple[Any, Any]) -> Bounds | None:
    """Bounds of x · scale + shift, where both are one known number."""
    known = [tf.get_static_value(each) for each in affine]
    if bounds is None or any(each is None or np.size(each) != 1 for each in known):
        return None
    scale, shift = (float(np.reshape(each, ())) for each in known)
    ends = sorted(bound * scale + shift for bound in bounds)
    return ends[0], ends[1]


def is_gate(bounds: Bounds | None) -> bool:
    """Whether a factor only opens and shuts: it lies between 0 and 1 whatever the image."""
    return bounds is not None and bounds[0] >= -_ROUNDING and bounds[1] <= 1 + _ROUNDING
