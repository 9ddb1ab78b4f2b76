"""Digits of 28 x 28 pixels, as they are drawn, for networks that read ink in another size.

What is drawn is scaled and centred as MNIST's digits were, and then smoothly made as large as the
network wants it: that is one more linear step between the drawing and the network.
"""

from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.ink import SIZE
from engine.networks.pictures import digit_for

if TYPE_CHECKING:
    from engine.classifier import Classifier

Numbers = NDArray[np.float64]


def as_read(classifier: "Classifier", digits: NDArray[Any]) -> NDArray[np.float32]:
    """Digits in the size that a network reads.

    Args:
        classifier: reads ink.
        digits: `(N, 28, 28)` in [0, 1].

    Returns:
        `(N, H, W)` in [0, 1].
    """
    height, width, _ = classifier.input_shape
    if digits.shape[1:] == (height, width):
        return np.asarray(digits, np.float32)
    return np.stack([digit_for(digit, (height, width, 1))[..., 0] for digit in digits])


def of_digits(classifier: "Classifier", gradients: NDArray[Any]) -> Numbers:
    """A gradient by the pixels of digits, from that by what the network read of them.

    Args:
        classifier: reads ink.
        gradients: `(N, H, W, C)`; ink has the same brightness in all channels.

    Returns:
        `(N, 28, 28)`, by the chain rule.
    """
    height, width, _ = classifier.input_shape
    summed = gradients.sum(axis=-1, dtype=np.float64)
    if (height, width) == (SIZE, SIZE):
        return summed
    found: Numbers = _resizing(height).T @ summed @ _resizing(width)
    return found


@lru_cache(maxsize=8)
def _resizing(side: int) -> Numbers:
    """What a column of 28 pixels is multiplied by to become one of `side`, `(side, 28)`."""
    every = Image.fromarray(np.eye(SIZE, dtype=np.float32))
    return np.asarray(every.resize((SIZE, side), Image.Resampling.BILINEAR), np.float64)
