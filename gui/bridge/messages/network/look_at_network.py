"""Tell all that there is to know of a network: for its card."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from engine.words import tr
from gui.bridge.live_network import LiveNetwork
from gui.bridge.message import Engine, Message, Urgency
from gui.bridge.network_input import NetworkInput, input_of

if TYPE_CHECKING:
    from engine.attribution.layer_rows import LayerRow


@dataclass(frozen=True, slots=True)
class LookAtNetwork(Message):
    """Look at the layers of a network, and at which methods explain it."""

    urgency: ClassVar = Urgency.ASIDE

    network: LiveNetwork

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Looking at the network")

    def answer(self, engine: Engine) -> "Iterator[NetworkCard]":
        """One answer."""
        from engine.attribution.layer_rows import layer_rows

        network = engine.networks[self.network]
        classifier = network.classifier
        yield NetworkCard(
            network.state,
            input_of(network),
            layer_rows(classifier),
            classifier.head,
            classifier.scores,
        )


@dataclass(frozen=True, slots=True, eq=False)
class NetworkCard:
    """What there is to know of a network.

    Attributes:
        name: what a person calls it.
        takes: its file, its input, its classes, notes, and what cannot explain it.
        layers: first to last.
        head: where its softmax or sigmoid was, as in `engine.classifier.Classifier`.
        scores: "softmax" or "sigmoid".
    """

    name: str
    takes: NetworkInput
    layers: "tuple[LayerRow, ...]"
    head: str
    scores: str

    @property
    def parameters(self) -> int:
        """Numbers in all its layers."""
        return sum(row.parameters for row in self.layers)
