"""Small things that are kept by a key in one JSON file, of which the oldest go first."""

import json
from pathlib import Path
from typing import Any

from engine.files import write_whole


class Entries:
    """What such a file holds now; it is read whenever it is asked, as others may write it too.

    A file that is broken, too large or not there holds nothing.
    """

    def __init__(self, file: Path, *, most: int, most_bytes: int) -> None:
        """Keep entries in a file.

        Args:
            file: its place; the folder must exist before something is put there.
            most: entries; the one that was put there longest ago is forgotten first.
            most_bytes: that are read.
        """
        self._file, self._most, self._most_bytes = file, most, most_bytes

    def get(self, key: str) -> object:
        """What JSON made of an entry, or None."""
        return self._read().get(key)

    def put(self, key: str, value: object) -> None:
        """Keep a value that JSON can hold; entries of other keys stay.

        Raises:
            OutputError: the folder cannot be written to.
        """
        entries = self._read()
        entries.pop(key, None)
        entries[key] = value
        self._write(dict(list(entries.items())[-self._most :]))

    def drop(self, key: str) -> None:
        """Keep nothing of this key any more.

        Raises:
            OutputError: the folder cannot be written to.
        """
        entries = self._read()
        if key in entries:
            del entries[key]
            self._write(entries)

    def _read(self) -> dict[str, Any]:
        try:
            if self._file.stat().st_size > self._most_bytes:
                return {}
            found = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}

    def _write(self, entries: dict[str, Any]) -> None:
        said = json.dumps(entries, indent=1)
        write_whole(self._file, lambda draft: draft.write_text(said, "utf-8"))
