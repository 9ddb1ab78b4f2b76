"""What a drawing is like: the training digits that the network's last hidden layer finds nearest.

NumPy alone until digits are looked at.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from engine.hidden_layers import seen
from engine.networks.digit_size import as_read

if TYPE_CHECKING:
    from engine.classifier import Classifier

NEAREST = 5
_PORTION = 50  # digits that are looked at in one go
_ROOM = 1 << 24  # numbers that are kept: of a wide layer, those of fewer digits


@dataclass(frozen=True, slots=True, eq=False)
class Neighbour:
    """A training digit that lies near.

    Attributes:
        number: in the training set.
        pixels: uint8 `(28, 28)`.
        label: what it is.
        distance: Euclidean, between activations of the last hidden layer.
    """

    number: int
    pixels: NDArray[np.uint8]
    label: int
    distance: float


class KnownDigits:
    """What a network makes of training digits, as far as they were looked at.

    Attributes:
        known: how many were looked at.
        total: how many there will be.
    """

    def __init__(
        self, classifier: "Classifier", images: NDArray[np.uint8], labels: NDArray[np.uint8]
    ) -> None:
        """Look at none yet.

        Args:
            classifier: the network; its weights are those of now.
            images: training digits, `(N, 28, 28)`.
            labels: their classes, `(N,)`.
        """
        self.known = 0
        self._changes = classifier.changes
        self._images, self._labels = images, labels
        self._hidden: NDArray[np.float32] | None = None
        self.total = len(images)

    def is_of(self, classifier: "Classifier") -> bool:
        """Whether the network's weights are still those that looked."""
        return classifier.changes == self._changes

    def learn(self, classifier: "Classifier") -> Iterator[None]:
        """Look at those that were not looked at; whoever stops asking goes on later.

        Raises:
            UnsupportedNetworkError: the network has no hidden layer, or one too wide to compare.
        """
        while self.known < self.total:
            part = slice(self.known, min(self.known + _PORTION, self.total))
            digits = self._images[part].astype(np.float32) / 255
            batch = classifier.as_batch(as_read(classifier, digits))
            _, hidden = seen(classifier, batch)
            if self._hidden is None:
                self.total = min(self.total, max(len(hidden), _ROOM // hidden.shape[1]))
                self._hidden = np.empty((self.total, hidden.shape[1]), np.float32)
            self._hidden[part] = hidden
            self.known = part.stop
            yield

    def nearest(
        self, classifier: "Classifier", pixels: NDArray[Any], count: int = NEAREST
    ) -> tuple[Neighbour, ...]:
        """The nearest of those that were looked at, nearest first.

        Args:
            classifier: as before.
            pixels: of a digit, `(28, 28)` in [0, 1].
            count: how many.
        """
        if self._hidden is None:
            return ()
        digit = as_read(classifier, np.asarray(pixels)[None])
        own = seen(classifier, classifier.as_batch(digit))[1][0]
        apart = np.linalg.norm(self._hidden[: self.known] - own, axis=1)
        return tuple(
            Neighbour(int(at), self._images[at], int(self._labels[at]), float(apart[at]))
            for at in np.argsort(apart, kind="stable")[:count]
        )


_known: "WeakKeyDictionary[Classifier, KnownDigits]" = WeakKeyDictionary()


def known_digits(classifier: "Classifier", most: int) -> KnownDigits:
    """What is known of up to `most` training digits: one for each network, while it stays so."""
    from engine.data import mnist

    found = _known.get(classifier)
    if found is None or not found.is_of(classifier):
        found = _known[classifier] = KnownDigits(classifier, *mnist.training_digits(most))
    return found
