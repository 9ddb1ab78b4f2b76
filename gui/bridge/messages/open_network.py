"""Let the network in a file answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from engine.networks.reading import Found
from engine.words import tr
from gui.bridge.live_network import Said
from gui.bridge.message import Engine, Message, Urgency
from gui.bridge.network_input import DIGITS, NetworkInput, input_of


@dataclass(frozen=True, slots=True)
class OpenNetwork(Message):
    """Load the network in a file; None is the shipped one. Each is loaded, in its order.

    Attributes:
        path: the file.
        said: fields of its reading that a person gave.
        labels: file of the names of its classes; None for one beside it, if any.
        keep: whether what was said is remembered for that very network.
    """

    urgency: ClassVar = Urgency.COMMAND

    path: Path | None
    said: Said = ()
    labels: Path | None = None
    keep: bool = False

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Opening the network")

    def answer(self, engine: Engine) -> "Iterator[NetworkOpened]":
        """One answer, once it is loaded and has explained a picture."""
        network = engine.networks.open(self.path, said=self.said, labels=self.labels)
        classifier = network.classifier
        yield NetworkOpened(
            network.title,
            network.layers,
            self.path,
            classifier.names,
            classifier.found,
            classifier.notes,
            input_of(network),
        )
        if self.keep:  # after it was told: it answers, whether that can be written or not
            reading = classifier.reading if self.said else None
            engine.networks.keep(reading=reading, labels=self.labels)


@dataclass(frozen=True, slots=True)
class NetworkOpened:
    """Another network answers from now on.

    Attributes:
        name: what a person calls it.
        layers: those that have feature maps.
        path: its file; None for the shipped one.
        names: of its classes.
        found: how its input is read, and what of that is guessed.
        notes: what a person should know about it, a sentence each.
        takes: what it takes and tells.
    """

    name: str
    layers: tuple[str, ...] = ()
    path: Path | None = None
    names: tuple[str, ...] = ()
    found: Found | None = None
    notes: tuple[str, ...] = ()
    takes: NetworkInput = DIGITS
