"""Read the whole test set, to see where a network fails."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from engine.data import mnist
from engine.errors import InputShapeError
from engine.evaluation import Confusion
from engine.words import tr
from gui.bridge.live_network import LiveNetwork
from gui.bridge.message import Engine, Message, Urgency
from gui.bridge.network_input import input_of

PORTION = 50  # images at a time: what is drawn then waits no longer than for some gradients


@dataclass(frozen=True, slots=True)
class ReadTestSet(Message):
    """Read MNIST's test set with this network, with its weights of the moment it begins."""

    urgency: ClassVar = Urgency.ERRAND

    network: LiveNetwork

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Reading the test set")

    def answer(self, engine: Engine) -> "Iterator[DigitsRead]":
        """All that is read so far, after each portion."""
        network = engine.networks[self.network]
        if not input_of(network).draws:
            return  # it was opened since: it reads no digits
        if not network.data.knows_mnist:
            raise InputShapeError(
                tr(
                    "This network was trained on {name} and knows no digits of MNIST; its own test "
                    "is in the table of past runs.",
                    name=network.data.name,
                )
            )
        name = network.state
        classifier = engine.networks.copy_of(self.network)
        images, labels = mnist.test_set()
        read = np.empty((len(labels), classifier.classes), np.float32)
        for start in range(0, len(labels), PORTION):
            part = slice(start, start + PORTION)
            digits = images[part].astype(np.float32) / 255
            read[part] = classifier.probabilities(np.stack([network.fitted(d) for d in digits]))
            done = min(part.stop, len(labels))
            yield DigitsRead(Confusion(labels, read[:done].copy()), name)


@dataclass(frozen=True, slots=True, eq=False)
class DigitsRead:
    """What the network made of the test set so far; `name` of the network."""

    confusion: Confusion
    name: str
