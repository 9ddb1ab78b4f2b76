"""Measure how far a map can be trusted."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar

from engine.measures.table import Measured
from engine.words import tr
from gui.bridge.message import Engine, Message, Urgency
from gui.bridge.messages.explain import Explained


@dataclass(frozen=True, slots=True, eq=False)
class MeasureMap(Message):
    """Measure how far the map on the screen can be trusted, bit by bit.

    What is drawn next ends it, and so does a warm-up, which is posted when the canvas is empty.
    """

    urgency: ClassVar = Urgency.ASIDE
    ended_by: ClassVar = frozenset({Urgency.LIVE, Urgency.WARM_UP})

    explained: Explained

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Measuring the map")

    def answer(self, engine: Engine) -> "Iterator[MapMeasured]":
        """Measure after measure, from the start again where the weights are no longer the same."""
        from engine.measures.measuring import measure

        explained = self.explained
        options: dict[str, Any] = dict(explained.request.options)
        network, changes = engine.networks[explained.network], -1
        while changes != network.changes:
            changes = network.changes
            for measured in measure(
                network.classifier,
                explained.pixels,
                explained.method,
                explained.target,
                versus=explained.versus,
                **options,
            ):
                if network.changes != changes:
                    break
                yield MapMeasured(self, measured)


@dataclass(frozen=True, slots=True, eq=False)
class MapMeasured:
    """What a measure says of a map, or has said so far."""

    request: MeasureMap
    measured: Measured

    @property
    def generation(self) -> int:
        """Of the map."""
        return self.request.explained.generation
