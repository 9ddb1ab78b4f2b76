"""What a person calls the networks that are kept: accuracy and date, or a name they gave."""

import json
import logging
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDateTime

from engine.errors import CheckpointError, OutputError
from engine.files import write_text
from engine.training.runs import RunFolder
from engine.words import percent, tr
from gui.language import locale

STAMP = "trained_%Y-%m-%d_%H-%M-%S"
_MOST_BYTES = 1024**2
_log = logging.getLogger(__name__)


class KeptNames:
    """Names of the networks in a folder, in a file beside them."""

    def __init__(self, folder: Path) -> None:
        """Name what lies in `folder`."""
        self._folder = folder

    @property
    def _file(self) -> Path:
        return self._folder / "names.json"

    def of(self, network: Path) -> str:
        """What it is called: "98.9 %, 26 November, 12:10", or what the person chose."""
        known = self._read().get(network.name, {})
        if isinstance(named := known.get("name"), str) and named:
            return named
        accuracy, when = known.get("accuracy"), _date_of(network)
        if isinstance(accuracy, int | float) and 0 <= accuracy <= 1:
            return f"{percent(accuracy)}, {when}"
        return when

    @property
    def given(self) -> set[str]:
        """Names of the files that a person, or what was kept of a lesson, gave another name."""
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
            OutputError: the folder cannot be written to.
        """
        self._write(network, name=name.strip())

    def _change(self, network: Path, **known: Any) -> None:
        try:
            self._write(network, **known)
        except OutputError:  # its date names it still
            _log.info("what is known of %s could not be kept", network.name)

    def _write(self, network: Path, **known: Any) -> None:
        names = {k: v for k, v in self._read().items() if (self._folder / k).exists()}
        names[network.name] = {**names.get(network.name, {}), **known}
        text = json.dumps(names)
        write_text(self._file, text)

    def _read(self) -> dict[str, Mapping[str, Any]]:
        try:
            if self._file.stat().st_size > _MOST_BYTES:
                return {}
            stored = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        entries = stored.items() if isinstance(stored, dict) else ()
        return {name: known for name, known in entries if isinstance(known, dict)}


def _date_of(network: Path) -> str:
    """When it was trained, as one says it; its file's name where that does not tell."""
    try:
        when = time.strptime(network.stem[: len("trained_0000-00-00_00-00-00")], STAMP)
    except ValueError:
        return network.stem
    moment = QDateTime.fromSecsSinceEpoch(int(time.mktime(when)))
    this_year = when.tm_year == time.localtime().tm_year
    return locale().toString(moment, tr("d MMMM, HH:mm") if this_year else tr("d MMMM yyyy, HH:mm"))
