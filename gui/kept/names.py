"""What a person calls the networks that are kept: accuracy and date, or a name they gave."""

import json
import logging
import time
from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDateTime

from engine.entries import read_json, unreadable
from engine.errors import CheckpointError, OutputError
from engine.files import is_file, write_text
from engine.training.runs import RunFolder
from engine.turns import WHILE_SEEN, turn
from engine.words import percent, tr
from gui.language import locale

STAMP = "trained_%Y-%m-%d_%H-%M-%S"
_MOST_BYTES = 1024**2
_log = logging.getLogger(__name__)


class KeptNames:
    """Names of the networks in a folder, in a file beside them, which other windows write too.

    A network that has a name is never removed. So a file of names that cannot be read is not taken
    for one without names: nothing takes its place, and what would depend on it is not done.
    """

    def __init__(self, folder: Path) -> None:
        """Name what lies in `folder`."""
        self._folder = folder

    @property
    def _file(self) -> Path:
        return self._folder / "names.json"

    def of(self, network: Path) -> str:
        """What it is called: "98.9 %, 26 November, 12:10", or what the person chose."""
        known = self._readable().get(network.name, {})
        if isinstance(named := known.get("name"), str) and named:
            return named
        accuracy, when = known.get("accuracy"), _date_of(network)
        if isinstance(accuracy, int | float) and 0 <= accuracy <= 1:
            return f"{percent(accuracy)}, {when}"
        return when

    @property
    def given(self) -> set[str]:
        """Names of the files that a person, or what was kept of a lesson, gave another name.

        Raises:
            OutputError: that cannot be told now.
        """
        return {file for file, known in self._read().items() if known.get("name")}

    def note(self, network: Path, run: Path | None) -> None:
        """Remember how well a network reads that was just kept; only a run to its end says so."""
        try:
            finished = None if run is None else RunFolder(run).record().finished
        except CheckpointError:
            finished = None
        if finished is not None:
            self._change(network, accuracy=finished.test_accuracy)

    def rename(self, network: Path, name: str) -> None:
        """Call it so; without a name it has accuracy and date again.

        Raises:
            OutputError: the folder cannot be written to, another window is busy there, or the names
                that are there cannot be read.
        """
        self._write(network, name=name.strip())

    def turn(self, *, patience: float | None = None) -> AbstractContextManager[None]:
        """No other window gives or takes a name while the block runs.

        Args:
            patience: as for `engine.turns.turn`, whose errors it raises.
        """
        return turn(self._folder, "names", patience=patience)

    def _change(self, network: Path, **known: Any) -> None:
        try:
            self._write(network, **known)
        except OutputError:  # its date names it still
            _log.info("what is known of %s could not be kept", network.name)

    def _write(self, network: Path, **known: Any) -> None:
        with self.turn(patience=WHILE_SEEN):
            names = {k: v for k, v in self._read().items() if is_file(self._folder / k)}
            names[network.name] = {**names.get(network.name, {}), **known}
            write_text(self._file, json.dumps(names))

    def _readable(self) -> dict[str, Mapping[str, Any]]:
        """What it holds, for those who only show it; nothing where that cannot be read."""
        try:
            return self._read()
        except OutputError:
            return {}

    def _read(self) -> dict[str, Mapping[str, Any]]:
        """What it holds.

        Raises:
            OutputError: it is there, and cannot be read.
        """
        try:
            stored = read_json(self._file, most_bytes=_MOST_BYTES)
        except FileNotFoundError:
            return {}
        except ValueError as error:
            raise unreadable(self._file, tr("it holds no names")) from error
        if not isinstance(stored, dict):
            raise unreadable(self._file, tr("it holds no names"))
        return {name: known for name, known in stored.items() if isinstance(known, dict)}


def _date_of(network: Path) -> str:
    """When it was trained, as one says it; its file's name where that does not tell."""
    try:
        when = time.strptime(network.stem[: len("trained_0000-00-00_00-00-00")], STAMP)
    except ValueError:
        return network.stem
    moment = QDateTime.fromSecsSinceEpoch(int(time.mktime(when)))
    this_year = when.tm_year == time.localtime().tm_year
    return locale().toString(moment, tr("d MMMM, HH:mm") if this_year else tr("d MMMM yyyy, HH:mm"))
