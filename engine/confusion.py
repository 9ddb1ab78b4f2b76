"""Where a network fails: what it read each test image as, and how sure it was. No TensorFlow."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, eq=False)
class Confusion:
    """What was read so far.

    Attributes:
        labels: what the images are, `(N,)`.
        probabilities: what the network says of the first of them, float32 `(done, classes)`.
    """

    labels: NDArray[np.uint8]
    probabilities: NDArray[np.float32]

    @property
    def done(self) -> int:
        """Images read so far."""
        return len(self.probabilities)

    @property
    def total(self) -> int:
        """Images in all."""
        return len(self.labels)

    @property
    def read(self) -> NDArray[np.int64]:
        """What each image read so far was read as, `(done,)`."""
        winners: NDArray[np.int64] = self.probabilities.argmax(axis=1)
        return winners

    @property
    def matrix(self) -> NDArray[np.int64]:
        """How many of each digit (row) were read as which (column), `(classes, classes)`."""
        classes = self.probabilities.shape[1]
        counts = np.zeros((classes, classes), np.int64)
        np.add.at(counts, (self.labels[: self.done], self.read), 1)
        return counts

    @property
    def accuracy(self) -> float:
        """Part that was read right, in [0, 1]; 0 before the first."""
        return float((self.read == self.labels[: self.done]).mean()) if self.done else 0.0

    def cell(self, true: int, read: int) -> NDArray[np.int64]:
        """Numbers of the images of `true` that were read as `read`, the worst first.

        The worst are those for which the wrong class got most more than their own; of those that
        were read right, the least sure come first.
        """
        found = np.flatnonzero((self.labels[: self.done] == true) & (self.read == read))
        chances = self.probabilities[found, true]
        if true != read:
            chances = chances - self.probabilities[found, read]
        return found[np.argsort(chances, kind="stable")]
