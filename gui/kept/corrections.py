"""Corrections are kept as soon as they are made: a program that is killed loses none."""

import logging
import os
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot

from engine.errors import CorrectionsError, InkLensError, OutputError
from engine.teaching.corrections import MOST, Correction, Corrections
from engine.teaching.corrections_file import SUFFIX, read_corrections, write_corrections
from engine.turns import WHILE_SEEN, turn
from engine.words import tr
from gui.bridge.problems import Problem, problem_from
from gui.kept.corrections_change import Change, applied, change_between, missing_in, room_for

DOING = tr("Keeping the corrections")
AGAIN = 1500
"""Milliseconds after which what could not be written is tried again."""
_LOCK = "corrections"
_log = logging.getLogger(__name__)


class KeptCorrections(QObject):
    """A file in the state's folder, written in a thread of its own, the newest last.

    Other windows write it too. So each reads it again when it has something to change, and does to
    what it finds what the person did in its own list. What finds no room there, or no turn as the
    window closes, is kept beside it, and taken in at a later start.

    Signals:
        failed(Problem): they cannot be kept where they should be. Said once, until they can be.
        worked(str): they can be again; what could not be done.
    """

    failed = Signal(object)
    worked = Signal(str)
    _tried = Signal(object)

    def __init__(self, folder: Path, parent: QObject) -> None:
        """Keep them in `folder`; nothing is made before there is anything."""
        super().__init__(parent)
        self._folder = folder
        self._file = folder / f"corrections{SUFFIX}"
        self._shown: Corrections = ()
        self._changes: list[Change] = []  # to be written, the oldest first
        self._lock = Lock()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._failing = self._ended = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AGAIN)
        self._timer.timeout.connect(self._begin)
        self._tried.connect(self._on_tried)

    def load(self) -> Corrections:
        """Those of the last time; a file that cannot be read is put aside, and that is said."""
        found: Corrections = ()
        try:
            found = self._read()
        except CorrectionsError as error:
            try:
                with turn(self._folder, _LOCK, patience=WHILE_SEEN):
                    found = self._read_or_put_aside()  # another window may have done so
            except OutputError:
                self.failed.emit(problem_from(error, DOING))
        self._shown = found
        return self._with_those_beside(found)

    def save(self, corrections: Corrections) -> None:
        """Keep what differs from the corrections before: from those of `load`, or saved last."""
        self._keep(change_between(self._shown, corrections))
        self._shown = corrections

    def end(self) -> None:
        """Wait until the newest are written; what cannot be is tried once more, then left beside.

        Nobody sees any more what is said.
        """
        self._ended = True
        self._timer.stop()
        self._pool.waitForDone()
        told = self._failing
        if self._changes:
            self._write()
        if self._changes:
            self._leave(told=told)

    # -- in the window's thread -----------------------------------------------------------------

    def _keep(self, change: Change) -> None:
        with self._lock:
            self._changes.append(change)
        self._begin()

    @Slot()
    def _begin(self) -> None:
        self._pool.start(self._write)

    @Slot(object)
    def _on_tried(self, error: Exception | None) -> None:
        if error is None and self._failing:
            self.worked.emit(DOING)
        elif error is not None and not self._ended:
            if not self._failing:
                self.failed.emit(problem_from(error, DOING))
            self._timer.start()
        self._failing = error is not None

    def _with_those_beside(self, found: Corrections) -> Corrections:
        """Take in what was kept beside the file, where there is room for all of it."""
        beside: dict[Path, Corrections] = {}
        for file in sorted(self._folder.glob(f"beside_*{SUFFIX}")):
            with suppress(CorrectionsError):
                beside[file] = read_corrections(file)
        missing = missing_in(found, [each for some in beside.values() for each in some])
        if beside and len(found) + len(missing) <= MOST:
            self._keep(Change((), missing, beside=tuple(beside)))
            self._shown = (*found, *missing)
        return self._shown

    def _leave(self, *, told: bool) -> None:
        """Keep beside the file what was added: the window has closed, and it was not its turn.

        Where that fails too, the log says so, unless the person was told while they could read it.
        """
        changes = [change for change in self._changes if not change.beside]  # else it lies there
        added = [each for change in changes for each in change.added if each in self._shown]
        try:
            if added:
                self._write_beside(added)
        except InkLensError:
            if not told:
                _log.warning("the newest corrections could not be kept")
            _log.info("why", exc_info=True)

    # -- in a thread of its own, or when the window has closed ----------------------------------

    def _write(self) -> None:
        with self._lock:
            changes = tuple(self._changes)
        if not changes:
            return
        try:
            with turn(self._folder, _LOCK):
                self._change_file(changes)
        except Exception as error:  # told at the edge; all of it is tried again
            self._tried.emit(error)
            return
        with self._lock:
            del self._changes[: len(changes)]
        self._tried.emit(None)

    def _change_file(self, changes: Sequence[Change]) -> None:
        """Do to what the file holds what the person did here.

        Raises:
            InkLensError: something cannot be written; the file is as it was.
        """
        kept, beyond = room_for(applied(self._read_or_put_aside(), changes))
        if beyond:
            beside = self._write_beside(beyond)
            words = tr(
                "There are {most} corrections already, or as many as a file holds, with those of "
                "other windows; what you add is kept in {name} until you remove some.",
                most=MOST,
                name=beside.name,
            )
            self.failed.emit(Problem(words))
        write_corrections(kept, self._file)
        for file in (file for change in changes for file in change.beside):
            with suppress(OSError):  # another window has taken it in too
                file.unlink()

    def _read(self) -> Corrections:
        """What the file holds.

        Raises:
            CorrectionsError: it cannot be read.
        """
        return read_corrections(self._file) if self._file.is_file() else ()

    def _read_or_put_aside(self) -> Corrections:
        """What the file holds; nothing, where what it holds cannot be read and was put aside.

        Raises:
            OutputError: it can be neither read nor put aside, so that it must not be written.
        """
        try:
            return self._read()
        except CorrectionsError as error:
            aside = self._free("unreadable")
            try:
                self._file.rename(aside)
            except OSError:
                raise OutputError(str(error)) from error
            told = problem_from(error, DOING)
            words = tr("{reason} It is now called {name}.", reason=told.sentence, name=aside.name)
            self.failed.emit(replace(told, sentence=words))
            return ()

    def _write_beside(self, corrections: Sequence[Correction]) -> Path:
        return write_corrections(tuple(corrections), self._free(f"beside_{os.getpid()}"))

    def _free(self, word: str) -> Path:
        """A name that no file has yet: nothing takes the place of what was put there before."""
        stamp, number = time.strftime("%Y-%m-%d_%H-%M-%S"), 1
        file = self._folder / f"{word}{SUFFIX}"
        while file.exists():
            file = self._folder / f"{word}_{stamp}{f'_{number}' if number > 1 else ''}{SUFFIX}"
            number += 1
        return file
