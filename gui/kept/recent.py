"""The files that were opened or saved last, the newest first."""

import json
import logging
from collections.abc import Callable
from pathlib import Path

from engine.entries import read_json
from engine.errors import InkLensError, OutputError
from engine.files import write_lightly
from engine.turns import WHILE_SEEN, turn

MOST = 8
_MOST_BYTES = 64 * 1024
_log = logging.getLogger(__name__)


class RecentFiles:
    """A list in a file: read anew each time, as another window may have added to it."""

    def __init__(self, file: Path) -> None:
        """Keep the list in `file`."""
        self._file = file

    def paths(self) -> list[Path]:
        """Those that are still there."""
        return [path for path in self._listed() if _exists(path)]

    def add(self, path: Path) -> None:
        """It comes first now; a list that cannot be read or written stays as it is."""
        path = path.absolute()
        self._change(lambda listed: [path, *(each for each in listed if each != path)][:MOST])

    def clear(self) -> None:
        """Forget all."""
        self._change(lambda _: [])

    def _change(self, changed: Callable[[list[Path]], list[Path]]) -> None:
        folder = self._file.parent
        try:
            with turn(folder, self._file.stem, patience=WHILE_SEEN):
                listed = [str(path) for path in changed(self._read())]
                write_lightly(self._file, json.dumps(listed))
        except InkLensError:
            _log.warning("the list of recent files could not be kept")

    def _listed(self) -> list[Path]:
        try:
            return self._read()
        except OutputError:
            return []

    def _read(self) -> list[Path]:
        """What is listed; nothing in a broken list, which is written anew.

        Raises:
            OutputError: it cannot be read at this moment.
        """
        try:
            found = read_json(self._file, most_bytes=_MOST_BYTES)
        except (FileNotFoundError, ValueError):
            return []
        if not isinstance(found, list):
            return []
        return [Path(each) for each in found if isinstance(each, str) and each][:MOST]


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name that no file can have
        return False
