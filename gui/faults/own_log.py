"""What one process writes down of itself: its log, and where it was when it crashed."""

import faulthandler
import logging
import os
import shutil
import time
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TextIO

from engine.errors import InkLensError
from engine.files import make_folder
from engine.locks import locked, locked_if_possible
from gui.faults.private import without_private

LOG, FAULT, RUNNING = "inklens.log", "fault.txt", "running"
MOST_BYTES, OLDER = 256 * 1024, 2
"""Of a log's file, and how many full ones are kept beside it."""
PROCESSES_KEPT = 5
LINES = 80
"""Last lines of a log that a report has."""
_TOLD = "fault-told.txt"
_MOST_READ = 64 * 1024
_FORM = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"
_open: list[TextIO] = []  # faulthandler writes to a number: its file must stay open to the end


@dataclass(frozen=True, slots=True)
class Crash:
    """How a process ended that did not end in order.

    Attributes:
        when: what was last written by it, in seconds since the epoch.
        fault: what Python wrote where it crashed; empty where the process was ended from outside.
        log: last lines of its log.
    """

    when: float
    fault: str
    log: str


class OwnLog:
    """The log of this process, in a folder that it holds the lock of.

    Each process has a folder, so that two of them never write one file; what a killed one leaves is
    a folder without a lock, with a file in it that says that it still runs.

    Attributes:
        folder: of this process, below the one that was given.
    """

    def __init__(self, folder: Path) -> None:
        """Prepare to write below `folder`."""
        self._all = folder
        self.folder = folder / f"{os.getpid()}-{time.time_ns():x}"
        self._holding = ExitStack()
        self._handler: logging.Handler | None = None

    def begin(self) -> bool:
        """Write from now on what is logged, and a crash; False where nothing can be written."""
        try:
            make_folder(self.folder)
            self._holding.enter_context(locked_if_possible(self.folder))
            (self.folder / RUNNING).touch()
            self._write_faults()
            self._handler = _handler(self.folder / LOG)
        except (InkLensError, OSError):  # a read-only folder, a full disk: the window goes on
            self._holding.close()
            return False
        logging.getLogger().addHandler(self._handler)
        if logging.getLogger().getEffectiveLevel() > logging.INFO:
            logging.getLogger().setLevel(logging.INFO)
        return True

    def end(self) -> None:
        """It ends in order. A crash after this, on the way out, is still written."""
        with suppress(OSError):
            (self.folder / RUNNING).unlink(missing_ok=True)
        if self._handler is not None:
            logging.getLogger().removeHandler(self._handler)
            self._handler.close()
            self._handler = None
        self._holding.close()

    def lines(self) -> str:
        """The last lines of the log."""
        return _last_lines(self.folder)

    def crashes(self) -> list[Crash]:
        """What other processes left that ended without order, the newest first; each once."""
        found = []
        for left in _folders(self._all):
            if left == self.folder:
                continue
            with suppress(OSError, InkLensError), locked(left):  # a running one has the lock
                if (crash := _crash_in(left)) is not None:
                    found.append(crash)
        for old in _folders(self._all)[PROCESSES_KEPT:]:
            with suppress(OSError, InkLensError), locked(old):
                shutil.rmtree(old, ignore_errors=True)
        return found

    def _write_faults(self) -> None:
        file = (self.folder / FAULT).open("w", encoding="utf-8")
        _open.append(file)
        faulthandler.enable(file, all_threads=True)


class _QuietHandler(RotatingFileHandler):
    """A log that cannot be written, on a full disk, costs nobody anything."""

    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing."""


class _PrivateForm(logging.Formatter):
    """Leaves out what is private before it is on the disk."""

    def format(self, record: logging.LogRecord) -> str:
        """A record as it is written."""
        return without_private(super().format(record))


def _handler(file: Path) -> logging.Handler:
    handler = _QuietHandler(
        file,
        maxBytes=MOST_BYTES,
        backupCount=OLDER,
        encoding="utf-8",
        errors="backslashreplace",
    )
    handler.setLevel(logging.INFO)
    handler.setFormatter(_PrivateForm(_FORM))
    return handler


def _folders(folder: Path) -> list[Path]:
    """Those of processes, what was written last first."""
    with suppress(OSError):
        found = [each for each in folder.glob("*-*") if each.is_dir()]
        return sorted(found, key=_changed, reverse=True)
    return []


def _changed(folder: Path) -> float:
    times = [0.0]
    for name in (LOG, FAULT, RUNNING):
        with suppress(OSError):
            times.append((folder / name).stat().st_mtime)
    return max(times)


def _crash_in(folder: Path) -> Crash | None:
    """How the process of a folder crashed, told once; None if it ended in order."""
    ran, fault = (folder / RUNNING).exists(), _read(folder / FAULT)
    if not ran and not fault.strip():
        return None
    crash = Crash(_changed(folder), without_private(fault), _last_lines(folder))
    if fault:
        (folder / FAULT).replace(folder / _TOLD)
    (folder / RUNNING).unlink(missing_ok=True)
    return crash


def _last_lines(folder: Path) -> str:
    text = _read(folder / f"{LOG}.1") + _read(folder / LOG)
    return "\n".join(text.rstrip("\n").split("\n")[-LINES:])


def _read(file: Path) -> str:
    """The end of a text; empty if it cannot be read."""
    try:
        with file.open("rb") as opened:
            opened.seek(max(0, file.stat().st_size - _MOST_READ))
            return opened.read(_MOST_READ).decode("utf-8", "replace")
    except OSError:
        return ""
