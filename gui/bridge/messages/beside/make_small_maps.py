"""Make the small maps beside an explanation, a few at a time: the pen goes first."""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from gui.bridge.message import Engine, Message, Urgency
from gui.bridge.small_maps import (
    SmallMapsMade,
    first_maps_beside,
    maps_beside,
    maps_one_by_one,
)

if TYPE_CHECKING:
    from gui.bridge.messages.explain import Explained
    from gui.bridge.network_in_use import NetworkInUse

PATIENCE = 0.005  # seconds: by portions of a class, ten tiles are whole within 0.07


@dataclass(frozen=True, slots=True, eq=False)
class MakeSmallMaps(Message):
    """Make what was requested beside this explanation.

    A newer one takes its place, and an empty canvas or another network ends it.

    Attributes:
        explained: the explanation.
        changes: how often the network's weights had been replaced then; with others the maps would
            not belong to it, and what explains the drawing by those brings its own.
    """

    urgency: ClassVar = Urgency.TILES
    ended_by: ClassVar = frozenset({Urgency.WARM_UP})
    patience: ClassVar = PATIENCE

    explained: "Explained"
    changes: int

    def answer(self, engine: Engine) -> "Iterator[SmallMapsMade | None]":
        """All of them, sharper each time; while the pen moves once, as nobody waits for more."""
        network = engine.networks[self.explained.network]
        if network.changes != self.changes:
            return
        took, began = 0.0, time.perf_counter()
        for maps in self._maps(network):
            took += time.perf_counter() - began
            engine.small_maps_took = took
            if network.changes != self.changes:
                return
            yield maps
            began = time.perf_counter()

    def _maps(self, network: "NetworkInUse") -> "Iterator[SmallMapsMade | None]":
        explained, request = self.explained, self.explained.request
        explainer = network.explainer(request.method, request.options)
        one_by_one = maps_one_by_one(explained, explainer)
        if one_by_one is not None:
            return one_by_one
        make = first_maps_beside if request.moving else maps_beside
        return make(explained, network.classifier)
