"""Write a trained network."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from engine.networks.names import write_names
from engine.words import tr
from gui.bridge.message import Engine, Message, Urgency
from gui.bridge.messages.take_weights import Weights


@dataclass(frozen=True, slots=True, eq=False)
class SaveNetwork(Message):
    """Write these weights as a network file, even if the window closes meanwhile.

    Names of classes go into a file beside it, from where they are read when it is opened.
    """

    urgency: ClassVar = Urgency.COMMAND
    outlives_window: ClassVar = True

    weights: Weights
    path: Path

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Saving the network")

    def answer(self, engine: Engine) -> "Iterator[NetworkSaved]":
        """One answer, once it is written."""
        from engine import network

        data = self.weights.data
        trained = network.build_convnet(shape=data.shape, classes=len(data.classes))
        trained.set_weights(list(self.weights.arrays))
        saved = network.save(trained, self.path)
        write_names(saved, data.classes)
        yield NetworkSaved(saved)


@dataclass(frozen=True, slots=True)
class NetworkSaved:
    """The trained network was written."""

    path: Path
