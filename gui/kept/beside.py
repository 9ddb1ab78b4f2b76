"""Corrections that lie beside the file of all windows, until there is room for them there."""

import os
import time
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from engine.errors import CorrectionsError
from engine.teaching.corrections import Corrections
from engine.teaching.corrections_file import SUFFIX, read_corrections, text_of, write_corrections
from gui.kept.corrections_change import missing_in


class Beside:
    """What of one window lies there: in one file, which has to hold `corrections`.

    Attributes:
        corrections: what the file holds once it is written; without any there is no file.
        file: where they lie; None while there is none.
    """

    def __init__(self, folder: Path) -> None:
        """Nothing lies in `folder` yet."""
        self._folder = folder
        self.file: Path | None = None
        self.corrections: Corrections = ()
        self._written: Corrections = ()

    @property
    def is_written(self) -> bool:
        """Whether the file holds what it has to."""
        return self.corrections == self._written

    def let_go(self) -> None:
        """Of what a window that started later has taken in: it is that file's no more."""
        if self.file is not None and not self.file.exists():
            self.corrections = missing_in(self._written, self.corrections)
            self.file, self._written = None, ()

    def write(self) -> Path | None:
        """Write what differs; return the file if it holds more than before.

        Raises:
            OutputError: the folder cannot be written to.
            CorrectionsError: they are too large for a file.
            OSError: what is not needed any more cannot be removed.
        """
        if self.is_written:
            return None
        more = missing_in(self._written, self.corrections)
        if self.corrections:
            file = self.file or free_name(self._folder, f"beside_{os.getpid()}")
            self.file = write_corrections(self.corrections, file)
        elif self.file is not None:
            self.file.unlink(missing_ok=True)
            self.file = None
        self._written = self.corrections
        return self.file if more else None


def lying_beside(folder: Path) -> list[Path]:
    """The files of all windows, those that are closed too."""
    return sorted(folder.glob(f"beside_*{SUFFIX}"))


def held_by(files: Iterable[Path]) -> dict[Path, Corrections]:
    """What those of the files hold that can be read."""
    held = {}
    for file in files:
        with suppress(CorrectionsError):  # another window has taken it in, or it is no such file
            held[file] = read_corrections(file)
    return held


def remove(held: dict[Path, Corrections]) -> None:
    """Remove files, unless one holds something else by now: its window has gone on."""
    for file, corrections in held.items():
        with suppress(CorrectionsError, OSError):
            if text_of(read_corrections(file)) == text_of(corrections):
                file.unlink()


def free_name(folder: Path, word: str) -> Path:
    """A name that no file has yet: nothing takes the place of what was put there before."""
    stamp, number = time.strftime("%Y-%m-%d_%H-%M-%S"), 1
    file = folder / f"{word}{SUFFIX}"
    while file.exists():
        file = folder / f"{word}_{stamp}{f'_{number}' if number > 1 else ''}{SUFFIX}"
        number += 1
    return file
