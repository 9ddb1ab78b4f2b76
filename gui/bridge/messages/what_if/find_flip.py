"""Draw to flip: look for a short stroke with which another class is read."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from engine.drawing import Drawing
from engine.words import tr
from gui.bridge.live_network import LiveNetwork
from gui.bridge.message import Engine, Message, Urgency

if TYPE_CHECKING:
    from engine.what_if.flip import Flip


@dataclass(frozen=True, slots=True, eq=False)
class FindFlip(Message):
    """Look for a short stroke; the live map goes first, and the search goes on after it.

    One about nothing ends the search before it.

    Attributes:
        drawing: what is on the canvas; None to stop.
        network: which network reads it.
        wanted: the class to be read, or None for the one that came second.
    """

    urgency: ClassVar = Urgency.ASIDE

    drawing: Drawing | None
    network: LiveNetwork
    wanted: int | None

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Looking for a stroke that flips the answer")

    def answer(self, engine: Engine) -> "Generator[FlipFound | None, None, None]":
        """What was found, once; of weights that changed meanwhile nothing is known."""
        from engine.what_if.flip import flipping

        if self.drawing is None:
            return
        network = engine.networks[self.network]
        if not network.reads(self.drawing) or (self.wanted or 0) >= network.classifier.classes:
            return
        changes = network.changes
        found: Flip | None = yield from flipping(network.classifier, self.drawing, self.wanted)
        if found is None or network.changes != changes:
            yield FlipFound(self, None, changed=network.changes != changes)
            return
        chances = network.classifier.chances(found.found.logits)
        yield FlipFound(self, found, float(chances[found.wanted]))


@dataclass(frozen=True, slots=True, eq=False)
class FlipFound:
    """A stroke with which another class is read.

    Attributes:
        request: what was asked.
        flip: what was found, or None.
        chance: probability of the class that is read then.
        changed: whether the network's weights changed meanwhile, so that nothing is known.
    """

    request: FindFlip
    flip: "Flip | None"
    chance: float = 0.0
    changed: bool = False
