"""Explain what is on the canvas at several moments of a run, one after the other."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from engine.errors import CheckpointError
from engine.pictures.scene import Scene
from engine.training.moments import Moment
from engine.training.runs import RunFolder
from engine.words import tr
from gui.bridge.message import Engine, Message, Urgency
from gui.bridge.messages.explain import Explain

if TYPE_CHECKING:
    from engine.attribution.frame import Frame


@dataclass(frozen=True, slots=True, eq=False)
class FillFilmstrip(Message):
    """Explain a drawing by a run's network as it was at these moments.

    What is live goes first, between two moments.

    Attributes:
        request: what is explained and how; its network does not matter.
        run: folder of the run.
        moments: in the order in which they are wanted.
    """

    urgency: ClassVar = Urgency.ERRAND

    request: Explain
    run: Path
    moments: tuple[Moment, ...]

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Explaining the drawing at earlier moments of the run")

    def answer(self, engine: Engine) -> "Iterator[MomentExplained | MomentMissing | None]":
        """An answer a moment."""
        run, request = RunFolder(self.run), self.request
        if isinstance(request.drawing, Scene) or not run.data.can_be_drawn:
            return  # the canvas does not draw what the other reads
        pixels = request.drawing.digit().pixels
        for moment in self.moments:
            try:
                network = engine.networks.aside(run.load_snapshot(moment))
            except CheckpointError:  # thinned out or deleted since it was asked for
                yield MomentMissing(self, moment)
                continue
            explainer = network.explainer(request.method, request.options)
            yield None
            frame = explainer.frame(pixels, request.target, request.versus)
            yield MomentExplained(self, moment, frame, run.data.classes)


@dataclass(frozen=True, slots=True, eq=False)
class MomentExplained:
    """What the network said of the drawing at one moment, with the names of its classes."""

    message: FillFilmstrip
    moment: Moment
    frame: "Frame"
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class MomentMissing:
    """The weights of this moment are not kept any more, or cannot be read."""

    message: FillFilmstrip
    moment: Moment
