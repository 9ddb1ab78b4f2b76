"""What a drawing is read as before and after a lesson, and the map of either."""

from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from engine.attribution.table import GRADIENT
from engine.drawing import Drawing
from engine.errors import InkLensError
from engine.words import tr
from gui.bridge.live_network import Options
from gui.bridge.message import Engine, Message, Urgency
from gui.bridge.network_in_use import NetworkInUse


@dataclass(frozen=True, slots=True, eq=False)
class CompareTaught(Message):
    """Explain a drawing with the network as it was, and with the copy that was taught.

    Attributes:
        drawing: what is on the canvas; not empty.
        method: id of the method.
        options: of the method, by name, those that are not at their default.
        target: class that both maps are of; None: what each one reads.
    """

    urgency: ClassVar = Urgency.ASIDE
    ended_by: ClassVar = frozenset({Urgency.LIVE})

    drawing: Drawing
    method: str
    options: Options = ()
    target: int | None = None

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Comparing the network before and after")

    def answer(self, engine: Engine) -> "Iterator[TaughtCompared | None]":
        """One answer, once both have answered; None where it may be broken off."""
        pupil = engine.networks.pupil
        if pupil is None:
            return
        pixels = self.drawing.digit().pixels
        how = self._how(pupil.before)
        yield None
        before = yield from self._side(pupil.before, pixels, how)
        after = yield from self._side(pupil.after, pixels, how)
        yield TaughtCompared(self, before, after)

    def _how(self, network: NetworkInUse) -> tuple[str, Options]:
        """Method and options; gradients where what is live has another method or other layers."""
        try:
            network.explainer(self.method, self.options)
        except InkLensError:
            return GRADIENT, ()
        return self.method, self.options

    def _side(
        self, network: NetworkInUse, pixels: NDArray[np.float32], how: tuple[str, Options]
    ) -> "Generator[None, None, Side]":
        explainer = network.explainer(*how)
        yield None
        for frame in explainer.steps(pixels, self.target):
            yield None
            if frame is not None:
                last = frame
        chances = last.probabilities
        return Side(last.values, int(last.target), last.predicted, float(chances.max()))


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One of the two.

    Attributes:
        values: of the map, float32 `(28, 28)`.
        target: the class that it is of.
        predicted: what is read.
        chance: its probability.
    """

    values: NDArray[np.float32]
    target: int
    predicted: int
    chance: float


@dataclass(frozen=True, slots=True, eq=False)
class TaughtCompared:
    """Before and after."""

    request: CompareTaught
    before: Side
    after: Side
