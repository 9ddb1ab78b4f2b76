"""Let a copy of a network forget what it learned, from the last layer down."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from engine.words import tr
from gui.bridge.live_network import LiveNetwork
from gui.bridge.message import Engine, Message, Urgency


@dataclass(frozen=True, slots=True, eq=False)
class ScrambleWeights(Message):
    """Let the copy of a network have this many new layers; which is made once.

    Attributes:
        network: which network; never changed.
        depth: how many layers are new, the last ones of the network. With 0 no copy is made: that
            asks which layers there are.
    """

    urgency: ClassVar = Urgency.NETWORK

    network: LiveNetwork
    depth: int

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Scrambling a copy of the network")

    def answer(self, engine: Engine) -> "Iterator[WeightsScrambled]":
        """One answer, once the weights are there."""
        from engine.scrambling.scrambled import forgetful

        source = engine.networks[self.network]
        if self.depth == 0:
            yield WeightsScrambled(self, tuple(forgetful(source.classifier)))
            return
        scrambled = engine.networks.scrambled(self.network)
        scrambled.set_depth(self.depth)
        yield WeightsScrambled(self, scrambled.copy.layers)


@dataclass(frozen=True, slots=True, eq=False)
class WeightsScrambled:
    """A copy has forgotten as much as was asked for.

    Attributes:
        request: what was asked.
        layers: path of each layer that has something to forget, the last of the network first.
    """

    request: ScrambleWeights
    layers: tuple[str, ...]
