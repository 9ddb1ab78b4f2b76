"""Write a trained network."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from gui.bridge.message import Engine, Message, Urgency
from gui.bridge.messages.take_weights import Weights


@dataclass(frozen=True, slots=True, eq=False)
class SaveNetwork(Message):
    """Write these weights as a network file, even if the window closes meanwhile."""

    urgency: ClassVar = Urgency.COMMAND
    outlives_window: ClassVar = True

    weights: Weights
    path: Path

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return "Saving the network"

    def answer(self, engine: Engine) -> "Iterator[NetworkSaved]":
        """One answer, once it is written."""
        from engine import network

        trained = network.build_convnet()
        trained.set_weights(list(self.weights.arrays))
        yield NetworkSaved(network.save(trained, self.path))


@dataclass(frozen=True, slots=True)
class NetworkSaved:
    """The trained network was written."""

    path: Path
