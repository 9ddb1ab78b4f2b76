"""The files that were opened or saved last, the newest first."""

import json
import logging
from pathlib import Path

from engine.errors import InkLensError
from engine.files import make_folder, write_lightly

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
        """It comes first now; a list that cannot be written stays as it is."""
        path = path.absolute()
        listed = [path, *(each for each in self._listed() if each != path)][:MOST]
        self._write(listed)

    def clear(self) -> None:
        """Forget all."""
        self._write([])

    def _write(self, listed: list[Path]) -> None:
        try:
            make_folder(self._file.parent)
            write_lightly(self._file, json.dumps([str(path) for path in listed]))
        except InkLensError:
            _log.warning("the list of recent files could not be kept")

    def _listed(self) -> list[Path]:
        try:
            if self._file.stat().st_size > _MOST_BYTES:
                return []
            found = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return []
        if not isinstance(found, list):
            return []
        return [Path(each) for each in found if isinstance(each, str) and each][:MOST]


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # a name that no file can have
        return False
