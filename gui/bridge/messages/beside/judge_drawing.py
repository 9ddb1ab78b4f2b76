"""Judge whether a drawing is anything like the digits that the network has learned from."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from engine.drawing import Drawing
from engine.words import tr
from gui.bridge.live_network import LiveNetwork
from gui.bridge.message import Engine, Message, Urgency


@dataclass(frozen=True, slots=True, eq=False)
class JudgeDrawing(Message):
    """Say how unlike all training digits a drawing is; what is drawn next goes first."""

    urgency: ClassVar = Urgency.ASIDE
    ended_by: ClassVar = frozenset({Urgency.LIVE, Urgency.WARM_UP})

    drawing: Drawing
    network: LiveNetwork

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Comparing the drawing with the training digits")

    def answer(self, engine: Engine) -> "Iterator[DrawingJudged]":
        """One number, or none where nothing is known of the network's training digits."""
        network = engine.networks[self.network]
        pixels = network.pixels(self.drawing)
        if pixels is None:
            return  # of the network before
        yield DrawingJudged(self.drawing, network.unlikeness(pixels), network.can_learn_digits)


@dataclass(frozen=True, slots=True, eq=False)
class DrawingJudged:
    """How unlike the training digits a drawing is.

    Attributes:
        drawing: what was judged.
        unlikeness: above 1 it is strange; None where nothing is known of the training digits.
        can_learn: whether `LearnDigits` could find that out.
    """

    drawing: Drawing
    unlikeness: float | None
    can_learn: bool = False

    @property
    def is_strange(self) -> bool:
        """Whether the network is out of its depth."""
        return self.unlikeness is not None and self.unlikeness > 1
