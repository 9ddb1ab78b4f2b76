"""What is measured: one image, and the map that explains it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.attribution.base import Attribution, Settings
from engine.attribution.explaining import Refinement, refine
from engine.classifier import Classifier

Array = NDArray[Any]
PASSES = 8  # of a method of many passes, between two moments at which the work can be given up


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """One image and its map.

    Attributes:
        classifier: the network that is explained.
        image: `(1, H, W, C)`.
        found: the map of the image.
        settings: every option of the method.
        options: every option of the measures, and the seed.
    """

    classifier: Classifier
    image: Array
    found: Attribution
    settings: Settings
    options: Settings

    @property
    def target(self) -> int:
        """The explained class."""
        return int(self.found.target[0])

    @property
    def class_weights(self) -> Array:
        """Weight of each logit in the explained score, `(1, classes)`: 1, −1 for `versus`."""
        weights = np.zeros_like(self.found.logits)
        weights[0, self.target] += 1
        if self.found.versus is not None:
            weights[0, self.found.versus[0]] -= 1
        return weights

    @property
    def score(self) -> float:
        """The explained score: the logit of the class, less that of `versus`."""
        return float((self.found.logits.astype(np.float64) * self.class_weights).sum())

    def explained(self, image: Array, classifier: Classifier | None = None) -> Iterator[Refinement]:
        """Explain the same class by the same method: of another image, or by another network."""
        return refine(
            classifier or self.classifier,
            image,
            self.found.method,
            self.found.target,
            versus=self.found.versus,
            passes=PASSES,
            **self.settings,
        )
