"""Write the script that computes the map on the screen again."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from engine.errors import RepeatError
from engine.words import tr
from gui.bridge.message import Engine, Message, Urgency
from gui.bridge.messages.explain import Explained
from gui.bridge.messages.files.same_network import require_same

NO_FILE = tr(
    "A network in training has no file that a script could open: save the "
    "trained network, open it, and copy the code then."
)


@dataclass(frozen=True, slots=True, eq=False)
class WriteScript(Message):
    """Write Python that needs no InkLens, for the clipboard.

    Attributes:
        explained: what it computes.
        network: file of the loaded network; None for the shipped one.
    """

    urgency: ClassVar = Urgency.ERRAND

    explained: Explained
    network: Path | None

    @property
    def doing(self) -> str:
        """For the words of a problem."""
        return tr("Writing the code")

    def answer(self, engine: Engine) -> "Iterator[ScriptWritten]":
        """One answer.

        Raises:
            RepeatError: no short script can say the same of this network.
        """
        from engine.repeat.asking import asked_of
        from engine.repeat.script import script_of

        explained = self.explained
        if explained.network != "loaded":
            raise RepeatError(NO_FILE)
        require_same(engine.networks["loaded"], explained)
        asked = asked_of(
            engine.networks["loaded"].classifier,
            self.network,
            explained.pixels,
            explained.method,
            target=explained.target,
            versus=explained.versus,
            options=dict(explained.request.options),
        )
        yield ScriptWritten(script_of(asked))


@dataclass(frozen=True, slots=True)
class ScriptWritten:
    """The script."""

    text: str
