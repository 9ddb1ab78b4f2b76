"""What a network takes and tells: what the window needs to know of it before it is asked."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.classifier import Classifier

DIGIT = (28, 28, 1)


@dataclass(frozen=True, slots=True)
class NetworkInput:
    """What a network takes, and what its classes are called.

    Attributes:
        shape: `(H, W, C)` of a picture.
        ink: whether it reads one sign in ink, which can be drawn; else whole pictures.
        names: of its classes.
        notes: what a person should know about how it is read, a sentence each.
    """

    shape: tuple[int, int, int] = DIGIT
    ink: bool = True
    names: tuple[str, ...] = tuple(str(digit) for digit in range(10))
    notes: tuple[str, ...] = ()

    @property
    def draws(self) -> bool:
        """Whether strokes are drawn for it as for MNIST; else pictures are painted on."""
        return self.ink and self.shape == DIGIT


DIGITS = NetworkInput()
"""What the shipped network takes, and is taken for granted until a network has been opened."""


def input_of(classifier: "Classifier") -> NetworkInput:
    """What a classifier takes and tells."""
    height, width, channels = classifier.input_shape
    return NetworkInput(
        (height, width, channels),
        classifier.reading.subject == "ink",
        tuple(classifier.names),
        tuple(classifier.notes),
    )
