"""Which stroke did it: read the drawing with each stroke left out."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import ClassVar

from engine.drawing import Drawing
from engine.what_if.strokes import StrokeEffects, leaving_out
from engine.words import tr
from gui.bridge.live_network import LiveNetwork
from gui.bridge.message import Engine, Message, Urgency


@dataclass(frozen=True, slots=True, eq=False)
class LeaveStrokesOut(Message):
    """Read a drawing with each of its strokes left out; what is drawn next ends it.

    Attributes:
        drawing: what is on the canvas.
        network: which network reads it.
        target: class whose score counts.
        versus: class whose score is taken off it, or None.
    """

    urgency: ClassVar = Urgency.ASIDE
    ended_by: ClassVar = frozenset({Urgency.LIVE})

    drawing: Drawing
    network: LiveNetwork
    target: int
    versus: int | None

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Leaving strokes out")

    def answer(self, engine: Engine) -> "Generator[StrokesLeftOut | None, None, None]":
        """All strokes together; None after each."""
        network = engine.networks[self.network]
        classes = [self.target] if self.versus is None else [self.target, self.versus]
        if not network.reads(self.drawing) or max(classes) >= network.classifier.classes:
            return
        classifier = network.classifier
        steps = leaving_out(classifier, self.drawing, self.target, self.versus)
        effects = yield from steps
        yield StrokesLeftOut(self, effects)


@dataclass(frozen=True, slots=True, eq=False)
class StrokesLeftOut:
    """What each stroke does."""

    request: LeaveStrokesOut
    effects: StrokeEffects
