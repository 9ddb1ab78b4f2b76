"""Weights averaged over the last steps, which read better than those of any one step.

Polyak, Juditsky 1992; as a moving average in Tarvainen, Valpola 2017, arXiv 1703.01780. Training
goes on from the weights themselves; what is validated, tested and kept in the end is the average.
NumPy alone, so that it is the same on every device.
"""

import math
from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

Weights = tuple[NDArray[Any], ...]

EVERY = 16
"""Steps from one taking to the next: steps that follow each other hardly differ, and taking all of
the classic network's weights lasts 20 ms."""


def span(epochs: float, steps: int) -> int:
    """Over how many takings is averaged for so many epochs of `steps` steps; 1 at the least."""
    return max(1, math.ceil(epochs * steps / EVERY))


class MovingAverage:
    """The mean of the first `span` weights that are taken; from then on a new one counts 1/span.

    Attributes:
        weights: the average by value, float32; empty before anything is taken.
    """

    def __init__(self, span: int) -> None:
        """Over about so many takings, 1 or more."""
        self._span = span
        self.weights: Weights = ()

    def take(self, weights: Iterable[NDArray[Any]], number: int) -> None:
        """Take the weights of a step into the average.

        Args:
            weights: arrays of the same shapes each time.
            number: the how-maniest taking it is, from 1.
        """
        if not self.weights:
            self.weights = tuple(np.array(each, np.float32) for each in weights)
            return
        part = np.float32(1 / min(number, self._span))
        self.weights = tuple(
            old + (np.asarray(new, np.float32) - old) * part
            for old, new in zip(self.weights, weights, strict=True)
        )


def copies(arrays: Iterable[NDArray[Any]]) -> Weights:
    """By value: what TensorFlow hands out may be the very memory that the next step writes to."""
    return tuple(np.array(array) for array in arrays)
