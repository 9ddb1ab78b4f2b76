"""Methods of many passes over a chain, which can be given up after each piece of the work.

Passes of a portion share their way through the dense layers alone, whose weights take long to read.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.chain.chain import Chain
from engine.chain.steps import Array

RANGE = 0.15  # default noise of SmoothGrad: this part of an image's own range

Add = Callable[[NDArray[np.float64]], Iterator[None]]
"""Adds some passes, `(p, k)`, and may be given up wherever it yields."""
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

    def gradients(self, points: list[Array]) -> Iterator[Array | None]:
        """Of the explained score at each point; None where the work may be given up before."""
        yield from self.chain.gradients(points, self.weights)

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

    def add(some: NDArray[np.float64]) -> Iterator[None]:
        nonlocal summed, count
        for gradient in asked.gradients([image + spread * noise(int(one[0])) for one in some]):
            if gradient is not None:
                summed += gradient
                count += 1
            yield

    return add, lambda: summed / np.float32(count)


def integrated_gradients(asked: Asked, _: Noise) -> tuple[Add, Read]:
    """As `engine.attribution.methods.integrated_gradients`: a pass is a place and its weight."""
    baseline = np.float32(asked.settings["baseline"])
    path = asked.image - baseline
    summed, weights = np.zeros_like(path), 0.0

    def add(some: NDArray[np.float64]) -> Iterator[None]:
        nonlocal summed, weights
        left = iter(some[:, 1])
        points = [baseline + np.float32(place) * path for place in some[:, 0]]
        for gradient in asked.gradients(points):
            if gradient is not None:
                weight = next(left)
                summed += np.float32(weight) * gradient
                weights += weight
            yield

    return add, lambda: path * summed / np.float32(weights)


def occlusion(asked: Asked, _: Noise) -> tuple[Add, Read]:
    """As `engine.attribution.methods.occlusion_sensitivity`: a pass is the corner of a patch."""
    image, side, fill = asked.image, asked.settings["patch_size"], asked.settings["fill"]
    explained = asked.score(asked.logits)
    drops, covers = np.zeros(image.shape[:2], np.float32), np.zeros(image.shape[:2], np.float32)

    def add(some: NDArray[np.float64]) -> Iterator[None]:
        places, images = [], []
        for row, column in some.astype(int):
            place = slice(row, row + side), slice(column, column + side)
            covers[place] += 1
            if (image[place] != np.float32(fill)).any():
                covered = image.copy()
                covered[place] = fill
                places.append(place)
                images.append(covered)
        for logits in asked.chain.logits_of(images) if images else ():
            for place, left in zip(places, logits, strict=True) if logits is not None else ():
                drops[place] += explained - asked.score(left)
            yield

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
