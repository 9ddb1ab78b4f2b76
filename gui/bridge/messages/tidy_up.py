"""Give back to the system what was freed."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from engine.machine.memory import give_back
from engine.words import tr
from gui.bridge.message import Engine, Message, Urgency


@dataclass(frozen=True, slots=True)
class TidyUp(Message):
    """Give freed memory back, which takes some milliseconds: before errands, which take long."""

    urgency: ClassVar = Urgency.ASIDE

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Tidying up")

    def answer(self, engine: Engine) -> Iterator[None]:
        """Nothing to tell."""
        give_back()
        yield None
