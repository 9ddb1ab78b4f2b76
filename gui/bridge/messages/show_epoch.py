"""Let a network answer as it was after a past epoch."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from engine.training.runs import RunFolder
from gui.bridge.message import Engine, Message, Urgency


@dataclass(frozen=True, slots=True)
class ShowEpoch(Message):
    """Let the network as it was after an epoch of a run, 0 for its start, answer as "epoch"."""

    urgency: ClassVar = Urgency.NETWORK

    run: Path
    epoch: int

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return "Travelling to the epoch"

    def answer(self, engine: Engine) -> "Iterator[EpochShown]":
        """One answer, once it is loaded."""
        weights = RunFolder(self.run).load_snapshot(self.epoch)
        engine.networks.give("epoch", weights, self.epoch)
        yield EpochShown(self)


@dataclass(frozen=True, slots=True)
class EpochShown:
    """The network as it was after that epoch answers from now on."""

    request: ShowEpoch
