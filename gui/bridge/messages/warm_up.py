"""Make ready what the next stroke will ask for."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from engine.errors import InkLensError
from engine.ink import SIZE
from gui.bridge.live_network import LiveNetwork, Options
from gui.bridge.message import Engine, Message, Urgency
from gui.bridge.small_maps import SmallMapsKind, traced


@dataclass(frozen=True, slots=True)
class WarmUp(Message):
    """Trace what is on the screen, with nothing drawn: else the first stroke would wait for it.

    Attributes:
        network, method, options, small_maps: as in the `Explain` to come.
    """

    urgency: ClassVar = Urgency.WARM_UP
    ended_by: ClassVar = frozenset({Urgency.LIVE})

    network: LiveNetwork
    method: str
    options: Options = ()
    small_maps: SmallMapsKind = "none"

    def answer(self, engine: Engine) -> Iterator[None]:
        """Nothing to tell. A method that cannot handle the network says so when it is asked."""
        engine.screen = self
        network = engine.networks[self.network]
        if self in network.warm:
            return
        with suppress(InkLensError):
            network.explainer(self.method, self.options)
            yield from traced(self.small_maps, network.classifier, self.method, dict(self.options))
            network.unlikeness(np.zeros((SIZE, SIZE), np.float32))
        network.warm.add(self)
