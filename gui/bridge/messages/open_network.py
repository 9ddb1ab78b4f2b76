"""Let the network in a file answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from gui.bridge.message import Engine, Message, Urgency


@dataclass(frozen=True, slots=True)
class OpenNetwork(Message):
    """Load the network in a file; None is the shipped one. Each is loaded, in its order."""

    urgency: ClassVar = Urgency.COMMAND

    path: Path | None

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return "Opening the network"

    def answer(self, engine: Engine) -> "Iterator[NetworkOpened]":
        """One answer, once it is loaded."""
        from engine.attribution.layers import layer_names

        network = engine.networks.open(self.path)
        yield NetworkOpened(network.title, layer_names(network.classifier), self.path)


@dataclass(frozen=True, slots=True)
class NetworkOpened:
    """Another network answers from now on.

    Attributes:
        name: what a person calls it.
        layers: those that have feature maps.
        path: its file; None for the shipped one.
    """

    name: str
    layers: tuple[str, ...] = ()
    path: Path | None = None
