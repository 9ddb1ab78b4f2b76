"""Keep the copy that was taught, as a network's file."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from engine.errors import CorrectionsError
from engine.networks.remembered import Remembered, digest_of, remember
from engine.words import tr
from gui.bridge.message import Engine, Message, Urgency


@dataclass(frozen=True, slots=True, eq=False)
class KeepTaught(Message):
    """Write it, even if the window closes meanwhile; it is read as the network it was made of.

    Attributes:
        keep: gives what it is called with a file to write the network to.
    """

    urgency: ClassVar = Urgency.COMMAND
    outlives_window: ClassVar = True

    keep: Callable[[Callable[[Path], Path]], Path]

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Keeping the taught network")

    def answer(self, engine: Engine) -> "Iterator[TaughtKept]":
        """One answer, once it is written."""
        networks = engine.networks
        pupil = networks.pupil
        if pupil is None:
            raise CorrectionsError(tr("The taught copy is gone by now: teach it once more."))
        kept = self.keep(pupil.save)
        yield TaughtKept(self, kept)  # it is, also where the following fails, which is told
        if networks.remembered is not None:
            reading = Remembered(pupil.copy.reading)
            remember(networks.remembered, digest_of(kept), reading)


@dataclass(frozen=True, slots=True, eq=False)
class TaughtKept:
    """The taught network was written."""

    request: KeepTaught
    path: Path
