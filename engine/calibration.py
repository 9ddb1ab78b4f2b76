"""Whether a network is right as often as it is sure: calibration, and a temperature that mends it.

Guo, Pleiss, Sun, Weinberger 2017, "On Calibration of Modern Neural Networks", arXiv 1706.04599.
"""

import numpy as np
from numpy.typing import NDArray

from engine.softmax import softmax

BINS = 15
"""Of confidence, equally wide, as in the paper."""
LEAST, MOST = 0.05, 20.0
"""Bounds of a temperature: where nothing is read wrong, no temperature is the best one."""

_HALVINGS = 60  # of the logarithm of the temperature's range: to the last bit of float64


def calibration_error(
    probabilities: NDArray[np.floating], labels: NDArray[np.integer], bins: int = BINS
) -> float:
    """Expected calibration error, in [0, 1].

    The mean, over all images, of how far the accuracy of an image's bin lies from that bin's mean
    confidence.

    Args:
        probabilities: `(N, classes)`, N at least 1, each row in [0, 1] with sum 1; an image is in
            the bin of its largest one, from k / bins, itself not included, to (k + 1) / bins.
        labels: `(N,)`.
        bins: how many there are.
    """
    chances = np.asarray(probabilities, np.float64)
    sure, right = chances.max(axis=1), chances.argmax(axis=1) == labels
    bin_of = np.clip(np.ceil(sure * bins).astype(int) - 1, 0, bins - 1)
    excess = np.bincount(bin_of, sure - right, bins)  # summed over the images of each bin
    return float(np.abs(excess).sum() / len(labels))


def fitted_temperature(logits: NDArray[np.floating], labels: NDArray[np.integer]) -> float:
    """The temperature with the least cross-entropy, between `LEAST` and `MOST`.

    The cross-entropy is convex in the temperature's inverse, so its slope there has one zero.

    Args:
        logits: `(N, classes)`, before softmax, of images that were not trained on.
        labels: `(N,)`.
    """
    scores = np.asarray(logits, np.float64)
    own = scores[np.arange(len(labels)), labels].mean()
    low, high = np.log(LEAST), np.log(MOST)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        expected = (softmax(scores / np.exp(middle)) * scores).sum(axis=1).mean()
        if expected > own:  # too sure: more than the labels say
            low = middle
        else:
            high = middle
    return float(np.exp((low + high) / 2))
