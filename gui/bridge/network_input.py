"""What a network takes and tells: what the window needs to know of it before it is asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from engine.networks.reading import PLAIN, Found

if TYPE_CHECKING:
    from gui.bridge.network_in_use import NetworkInUse

DIGIT = (28, 28, 1)
KNOWN = Found(PLAIN, MappingProxyType({"range": "known", "polarity": "known"}))
NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class NetworkInput:
    """What a network takes, and what its classes are called.

    Attributes:
        shape: `(H, W, C)` of a picture.
        ink: whether it reads one sign in ink, which can be drawn; else whole pictures.
        names: of its classes.
        notes: what a person should know about how it is read, a sentence each.
        path: its file; None of the shipped one, and of those that are trained here.
        found: how a picture becomes what it takes, and what of that is guessed.
        obstacles: id of each method that cannot explain it -> why, in one sentence.
    """

    shape: tuple[int, int, int] = DIGIT
    ink: bool = True
    names: tuple[str, ...] = tuple(str(digit) for digit in range(10))
    notes: tuple[str, ...] = ()
    path: Path | None = field(default=None, compare=False)
    found: Found = field(default=KNOWN, compare=False)
    obstacles: Mapping[str, str] = field(default_factory=lambda: NONE, compare=False)

    @property
    def draws(self) -> bool:
        """Whether strokes are drawn for it as for MNIST; else pictures are painted on."""
        return self.ink

    @property
    def reads_digits(self) -> bool:
        """Whether its classes are the ten digits, in their order."""
        return self.draws and self.names == DIGITS.names


DIGITS = NetworkInput()
"""What the shipped network takes, and is taken for granted until a network has been opened."""


def input_of(network: "NetworkInUse") -> NetworkInput:
    """What a network in use takes and tells."""
    classifier = network.classifier
    height, width, channels = classifier.input_shape
    return NetworkInput(
        (height, width, channels),
        classifier.reading.subject == "ink",
        tuple(classifier.names),
        tuple(classifier.notes),
        network.path,
        classifier.found,
        network.obstacles,
    )
