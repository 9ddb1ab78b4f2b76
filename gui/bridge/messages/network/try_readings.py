"""Read what lies on the canvas under each reading that the network may have."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from engine.drawing import Drawing
from engine.networks.trying import Tried, tried
from engine.words import tr
from gui.bridge.message import Engine, Message, Urgency


@dataclass(frozen=True, slots=True, eq=False)
class TryReadings(Message):
    """Let the loaded network read this drawing under each of them; what is drawn next ends it."""

    urgency: ClassVar = Urgency.ASIDE
    ended_by: ClassVar = frozenset({Urgency.LIVE, Urgency.WARM_UP})

    drawing: Drawing

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Trying how the network reads the picture")

    def answer(self, engine: Engine) -> "Iterator[ReadingsTried]":
        """All at once: they are one batch."""
        network = engine.networks["loaded"]
        pixels = network.pixels(self.drawing)
        if pixels is None:
            return  # of the network before
        yield ReadingsTried(tried(network.classifier, pixels), network.classifier.names)


@dataclass(frozen=True, slots=True, eq=False)
class ReadingsTried:
    """What the network says under each reading; `names` of its classes."""

    tried: tuple[Tried, ...]
    names: tuple[str, ...]
