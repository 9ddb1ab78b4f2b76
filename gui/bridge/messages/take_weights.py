"""Let the network in training answer with the weights it has now."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from engine.data.described import MNIST, Described
from gui.bridge.message import Engine, Message, Urgency


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """A network's weights by value, after so many training steps, and what it was trained on."""

    arrays: tuple[NDArray[np.float32], ...]
    steps: int
    data: Described = MNIST


@dataclass(frozen=True, slots=True, eq=False)
class TakeWeights(Message):
    """Let the network in training answer with these weights."""

    urgency: ClassVar = Urgency.NETWORK

    weights: Weights

    def answer(self, engine: Engine) -> "Iterator[WeightsTaken]":
        """One answer: whoever looks at that network asks again."""
        given = self.weights
        network = engine.networks.give("training", given.arrays, steps=given.steps, data=given.data)
        yield WeightsTaken(given.steps, network.layers)


@dataclass(frozen=True, slots=True)
class WeightsTaken:
    """The network in training answers as it is after so many steps; layers with feature maps."""

    steps: int
    layers: tuple[str, ...] = ()
