"""Methods of many passes over a chain: each pass by itself, so that they can end after any of them.

TensorFlow computes a batch faster than one image after the other, NumPy does not: there is nothing
to be gained from a large call, and a new stroke waits for one pass only.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.chain.chain import Chain
from engine.chain.steps import Array

RANGE = 0.15  # default noise of SmoothGrad: this part of an image's own range

Add = Callable[[NDArray[np.float64]], None]
Read = Callable[[], Array]


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """What is explained.

    Attributes:
        chain: the network.
        image: float32 `(H, W, C)`.
        logits: of the image, `(classes,)`.
        weights: weight of each class in the explained score, `(classes,)`.
        settings: the method's options.
    """

    chain: Chain
    image: Array
    logits: Array
    weights: Array
    settings: Mapping[str, Any]

    def gradient(self, point: Array) -> Array:
        """Of the explained score, at a point."""
        return self.chain.gradient(point, lambda _: self.weights)[1]

    def score(self, logits: Array) -> float:
        """The explained number."""
        return float(logits @ self.weights)


Noise = Callable[[int], Array]
"""Number of a sample -> standard normal noise `(H, W, C)`."""


def smoothgrad(asked: Asked, noise: Noise) -> tuple[Add, Read]:
    """As `engine.attribution.methods.smoothgrad`: a pass is the number of a sample."""
    image, sigma = asked.image, asked.settings["sigma"]
    spread = np.float32(RANGE * np.ptp(image) if sigma is None else sigma)
    summed, count = np.zeros_like(image), 0

    def add(one: NDArray[np.float64]) -> None:
        nonlocal summed, count
        summed += asked.gradient(image + spread * noise(int(one[0])))
        count += 1

    return add, lambda: summed / np.float32(count)


def integrated_gradients(asked: Asked, _: Noise) -> tuple[Add, Read]:
    """As `engine.attribution.methods.integrated_gradients`: a pass is a place and its weight."""
    baseline = np.float32(asked.settings["baseline"])
    path = asked.image - baseline
    summed, weights = np.zeros_like(path), 0.0

    def add(one: NDArray[np.float64]) -> None:
        nonlocal summed, weights
        summed += np.float32(one[1]) * asked.gradient(baseline + np.float32(one[0]) * path)
        weights += one[1]

    return add, lambda: path * summed / np.float32(weights)


def occlusion(asked: Asked, _: Noise) -> tuple[Add, Read]:
    """As `engine.attribution.methods.occlusion_sensitivity`: a pass is the corner of a patch."""
    image, side, fill = asked.image, asked.settings["patch_size"], asked.settings["fill"]
    explained = asked.score(asked.logits)
    drops, covers = np.zeros(image.shape[:2], np.float32), np.zeros(image.shape[:2], np.float32)

    def add(one: NDArray[np.float64]) -> None:
        row, column = int(one[0]), int(one[1])
        place = slice(row, row + side), slice(column, column + side)
        covers[place] += 1
        if (image[place] != np.float32(fill)).any():
            covered = image.copy()
            covered[place] = fill
            drops[place] += explained - asked.score(asked.chain.logits(covered))

    def read() -> Array:
        mean = np.divide(drops, covers, out=np.zeros_like(drops), where=covers > 0)
        return np.broadcast_to(mean[..., None], image.shape)

    return add, read


SERIES: dict[str, Callable[[Asked, Noise], tuple[Add, Read]]] = {
    "smoothgrad": smoothgrad,
    "integrated_gradients": integrated_gradients,
    "occlusion_sensitivity": occlusion,
}
"""Method id -> what adds a pass, and what reads the values so far."""
