"""Lend a copy of a network, to be taught."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from engine.errors import CorrectionsError
from engine.words import tr
from gui.bridge.live_network import LiveNetwork
from gui.bridge.message import Engine, Message, Urgency
from gui.bridge.teaching.pupil import Pupil


@dataclass(frozen=True, slots=True, eq=False)
class LendCopy(Message):
    """Make copies of this network as it is now; those of an earlier lesson are let go."""

    urgency: ClassVar = Urgency.ASIDE

    network: LiveNetwork

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Teaching the network")

    def answer(self, engine: Engine) -> "Iterator[CopyLent | None]":
        """One answer; None where something may go first.

        Raises:
            CorrectionsError: this network cannot be taught.
        """
        from engine.teaching.teaching import why_not

        network = engine.networks[self.network]
        if why := why_not(network.classifier):
            raise CorrectionsError(why)
        engine.networks.pupil = None  # before others of its size are made
        pupil = yield from Pupil.making(network)
        engine.networks.pupil = pupil
        yield CopyLent(self, pupil)


@dataclass(frozen=True, slots=True, eq=False)
class CopyLent:
    """A copy that nobody else uses until it is asked about."""

    request: LendCopy
    pupil: Pupil


@dataclass(frozen=True, slots=True)
class ForgetCopy(Message):
    """The taught copy was thrown away."""

    urgency: ClassVar = Urgency.ASIDE

    def answer(self, engine: Engine) -> "Iterator[None]":
        """Nothing to tell."""
        engine.networks.pupil = None
        yield None
