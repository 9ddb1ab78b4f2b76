"""Let a network answer as it was at a past moment of its run."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from engine.training.moments import Moment
from engine.training.runs import RunFolder
from engine.words import tr, trn
from gui.bridge.message import Engine, Message, Urgency


@dataclass(frozen=True, slots=True)
class ShowEpoch(Message):
    """Let the network as it was at a moment of a run answer as "epoch"."""

    urgency: ClassVar = Urgency.NETWORK

    run: Path
    moment: Moment

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        moment = self.moment
        if moment.epoch:
            return tr("Travelling to the network after epoch {epoch}", epoch=moment.epoch)
        if moment.step:
            return trn(
                "Travelling to the network after {n} step",
                "Travelling to the network after {n} steps",
                moment.step,
            )
        return tr("Travelling to the network with random weights")

    def answer(self, engine: Engine) -> "Iterator[EpochShown]":
        """One answer, once it is loaded."""
        run = RunFolder(self.run)
        weights = run.load_snapshot(self.moment)
        network = engine.networks.give("epoch", weights, moment=self.moment, data=run.data)
        yield EpochShown(self, network.layers)


@dataclass(frozen=True, slots=True)
class EpochShown:
    """The network as it was at that moment answers from now on; layers with feature maps."""

    request: ShowEpoch
    layers: tuple[str, ...] = ()
