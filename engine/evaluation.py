"""How well a network reads labelled digits, and where it fails."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from engine.classifier import Classifier

PORTION = 2048
"""Images at a time as floats: colour pictures of a whole test set would fill the memory."""


def evaluate(
    classifier: "Classifier", images: NDArray[np.uint8], labels: NDArray[np.integer]
) -> tuple[float, float, NDArray[np.int64]]:
    """Loss in nats, accuracy, and confusion `(classes, classes)`: row true, column read.

    Args:
        classifier: any.
        images: uint8 `(N, H, W)` or `(N, H, W, C)` in 0..255, of the size that it reads.
        labels: `(N,)`.
    """
    return judged(classifier, logits_of(classifier, images), labels)


def logits_of(classifier: "Classifier", images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """What the network says of many images before softmax or sigmoid, `(N, classes)`."""
    parts = [
        classifier.logits(images[start : start + PORTION].astype(np.float32) / 255)
        for start in range(0, len(images), PORTION)
    ]
    return np.concatenate(parts)


def judged(
    classifier: "Classifier", logits: NDArray[np.floating], labels: NDArray[np.integer]
) -> tuple[float, float, NDArray[np.int64]]:
    """Loss, accuracy and confusion, as `evaluate` gives them, of what `logits_of` gave."""
    if classifier.scores == "softmax":
        log_chances = logits - logits.max(axis=1, keepdims=True)
        log_chances -= np.log(np.exp(log_chances).sum(axis=1, keepdims=True))
    else:  # log σ(z) = −log(1 + exp(−z))
        log_chances = -np.logaddexp(0, -logits)
    confusion = _counts(labels, logits)
    loss = -float(log_chances[np.arange(len(labels)), labels].mean())
    return loss, float(np.trace(confusion) / confusion.sum()), confusion


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
        return _counts(self.labels[: self.done], self.probabilities)

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


def _counts(labels: NDArray[np.integer], said: NDArray[np.float32]) -> NDArray[np.int64]:
    """How many images of each label (row) got most for which class (column)."""
    classes = said.shape[1]
    counts = np.zeros((classes, classes), np.int64)
    np.add.at(counts, (labels, said.argmax(axis=1)), 1)
    return counts
