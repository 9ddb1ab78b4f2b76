"""Say by which name and which weights a network is known, for the drawings that it reads."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from engine.words import tr
from gui.bridge.digest import digest_of
from gui.bridge.live_network import LiveNetwork
from gui.bridge.message import Engine, Message, Urgency


@dataclass(frozen=True, slots=True)
class IdentifyNetwork(Message):
    """Say what this network is called, and the digest of its weights.

    Attributes:
        network: which one.
    """

    urgency: ClassVar = Urgency.ASIDE

    network: LiveNetwork = "loaded"

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Identifying the network")

    def answer(self, engine: Engine) -> "Iterator[NetworkIdentified]":
        """One answer."""
        network = engine.networks[self.network]
        yield NetworkIdentified(
            self.network, network.name_in_files(network.moment), digest_of(network.classifier)
        )


@dataclass(frozen=True, slots=True)
class NetworkIdentified:
    """Which network it is.

    Attributes:
        network: as asked.
        name: what files call it, in any language of the window; of an opened one its file's name.
        digest: SHA-256 of its weights in their order, each after its type and shape.
    """

    network: LiveNetwork
    name: str
    digest: str
