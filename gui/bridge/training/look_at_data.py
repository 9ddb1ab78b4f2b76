"""Look at data before a run trains on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from engine.data.datasets import Colours, Look, look
from engine.words import tr
from gui.bridge.message import Engine, Message, Urgency


@dataclass(frozen=True, slots=True)
class LookAtData(Message):
    """Say what there is in a `.npz` file or a folder, as it would be trained on.

    Attributes:
        path: of the file or folder.
        side: to which pictures are fitted, in pixels; 0 for their own.
        colours: in which the network sees them.
    """

    urgency: ClassVar = Urgency.ASIDE

    path: Path
    side: int = 0
    colours: Colours = "auto"

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Looking at the data")

    def answer(self, engine: Engine) -> "Iterator[DataSeen]":
        """One answer."""
        yield DataSeen(self, look(self.path, self.side, self.colours))


@dataclass(frozen=True, slots=True, eq=False)
class DataSeen:
    """What there is."""

    message: LookAtData
    look: Look
