"""Small things that are kept by a key in one JSON file, of which the oldest go first."""

import json
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from engine.errors import OutputError
from engine.files import write_whole
from engine.turns import turn
from engine.words import tr


class Entries:
    """What such a file holds now; it is read whenever it is asked, as others may write it too.

    A file that is broken, too large or not there holds nothing, and is written anew. One that only
    cannot be read at this moment is not written over.
    """

    def __init__(self, file: Path, *, most: int, most_bytes: int) -> None:
        """Keep entries in a file.

        Args:
            file: its place; its folder is made when something is put there.
            most: entries; the one that was put there longest ago is forgotten first.
            most_bytes: that are read.
        """
        self._file, self._most, self._most_bytes = file, most, most_bytes

    def get(self, key: str) -> object:
        """What JSON made of an entry, or None."""
        try:
            return self._read().get(key)
        except OutputError:
            return None

    def put(self, key: str, value: object) -> None:
        """Keep a value that JSON can hold; entries of other keys stay.

        Raises:
            OutputError: the folder cannot be written to, or the file not be read, or another
                program is busy there.
        """
        with self._turn():
            entries = self._read()
            entries.pop(key, None)
            entries[key] = value
            self._write(dict(list(entries.items())[-self._most :]))

    def drop(self, key: str) -> None:
        """Keep nothing of this key any more.

        Raises:
            OutputError: as `put`.
        """
        with self._turn():
            entries = self._read()
            if key in entries:
                del entries[key]
                self._write(entries)

    def _turn(self) -> AbstractContextManager[None]:
        """From reading to writing: what another program puts there meanwhile would be lost."""
        return turn(self._file.parent, self._file.stem)

    def _read(self) -> dict[str, Any]:
        """What it holds.

        Raises:
            OutputError: it cannot be read at this moment.
        """
        try:
            found = read_json(self._file, most_bytes=self._most_bytes)
        except (FileNotFoundError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def _write(self, entries: dict[str, Any]) -> None:
        said = json.dumps(entries, indent=1)
        write_whole(self._file, lambda draft: draft.write_text(said, "utf-8"))


def read_json(file: Path, *, most_bytes: int) -> object:
    """What JSON makes of a small file, for those who write it again afterwards.

    Raises:
        FileNotFoundError: there is none.
        ValueError: it is broken or too large.
        OutputError: it is there and cannot be read at this moment; it must not be written over.
    """
    try:
        if file.stat().st_size > most_bytes:
            raise ValueError(f"more than {most_bytes} bytes")
        return json.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        raise
    except OSError as error:
        raise unreadable(file, error.strerror or str(error)) from error
    except RecursionError as error:
        raise ValueError("too deep") from error


def unreadable(file: Path, reason: str) -> OutputError:
    """Says that a file is left as it is, for what it holds is not known."""
    return OutputError(
        tr(
            "{path} cannot be read ({reason}) and is left as it is; try again, or move it away.",
            path=file,
            reason=reason,
        )
    )
