"""Corrections are kept as soon as they are made: a program that is killed loses none."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QObject, Signal

from engine.errors import CorrectionsError, InkLensError, OutputError
from engine.teaching.corrections import MOST, Corrections
from engine.teaching.corrections_file import SUFFIX, read_corrections, text_of, write_corrections
from engine.turns import WHILE_SEEN, turn
from engine.words import tr
from gui.bridge.problems import Problem, problem_from
from gui.kept import beside
from gui.kept.corrections_change import Change, applied, change_between, missing_in, room_for
from gui.kept.writer import Writer

DOING = tr("Keeping the corrections")
AGAIN = 1500
"""Milliseconds after which what could not be written is tried again."""
_LOCK = "corrections"
_log = logging.getLogger(__name__)


class KeptCorrections(QObject):
    """A file in the state's folder, written in a thread of its own, the newest last.

    Other windows write it too. So each reads it again when it has something to change, and does to
    what it finds what the person did in its own list. What finds no room there, or no turn as the
    window closes, is kept beside it, in one file for each window. It is taken in when the window
    that put it there changes something and there is room, or at a later start.

    Signals:
        failed(Problem): they cannot be kept where they should be. Said once, until they can be.
        worked(str): they can be again; what could not be done.
    """

    failed = Signal(object)
    worked = Signal(str)

    def __init__(self, folder: Path, parent: QObject) -> None:
        """Keep them in `folder`; nothing is made before there is anything."""
        super().__init__(parent)
        self._folder = folder
        self._file = folder / f"corrections{SUFFIX}"
        self._shown: Corrections = ()
        self._changes: list[Change] = []  # to be written, the oldest first
        self._beside = beside.Beside(folder)  # of the thread, and of `end` when that has ended
        self._lock = Lock()
        self._writer = Writer(DOING, lambda: self._write, self, again=AGAIN)
        self._writer.failed.connect(self.failed)
        self._writer.worked.connect(self.worked)

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
        self._writer.end()
        try:
            self._write()
        except Exception:  # whatever it is: nothing of it is lost
            _log.info("the corrections could not be kept where they should be", exc_info=True)
            self._leave(told=self._writer.is_failing)

    # -- in the window's thread -----------------------------------------------------------------

    def _keep(self, change: Change) -> None:
        with self._lock:
            self._changes.append(change)
        self._writer.request()

    def _with_those_beside(self, found: Corrections) -> Corrections:
        """Take in what was kept beside the file, where there is room for all of it."""
        held = beside.held_by(
            file for file in beside.lying_beside(self._folder) if file != self._beside.file
        )
        missing = missing_in(found, [each for some in held.values() for each in some])
        if held and len(found) + len(missing) <= MOST:
            self._keep(Change((), missing, beside=tuple(held)))
            self._shown = (*found, *missing)
        return self._shown

    def _leave(self, *, told: bool) -> None:
        """Keep beside the file what was added: the window has closed, and it was not its turn.

        Where that fails too, the log says so, unless the person was told while they could read it.
        """
        changes = [change for change in self._changes if not change.beside]  # else it lies there
        try:
            self._beside.let_go()
            self._beside.corrections = applied(self._beside.corrections, changes)
            self._beside.write()
        except (InkLensError, OSError):
            if not told:
                _log.warning("the newest corrections could not be kept")
            _log.info("why", exc_info=True)

    # -- in a thread of its own, or when the window has closed ----------------------------------

    def _write(self) -> None:
        """Write what is still to be written.

        Raises:
            InkLensError, OSError: it cannot be written, or another window is busy there.
        """
        with self._lock:
            changes = tuple(self._changes)
        if changes or not self._beside.is_written:
            with turn(self._folder, _LOCK):
                self._change_file(changes)

    def _change_file(self, changes: Sequence[Change]) -> None:
        """Do to what the file holds, and what lies beside it, what the person did here.

        Raises:
            InkLensError, OSError: something cannot be written. While it is the file, all is as it
                was; later, what has no room there is still to be written beside it.
        """
        self._beside.let_go()
        stored = self._read_or_put_aside()
        held = beside.held_by(file for change in changes for file in change.beside)
        changes = [_as_held(change, held) for change in changes]
        kept, beyond = room_for(applied((*stored, *self._beside.corrections), changes))
        if text_of(kept) != text_of(stored):
            write_corrections(kept, self._file)
        self._beside.corrections = beyond
        with self._lock:
            del self._changes[: len(changes)]
        beside.remove(held)
        if file := self._beside.write():
            words = tr(
                "There are {most} corrections already, or as many as a file holds, with those of "
                "other windows; what you add is kept in {name} until you remove some.",
                most=MOST,
                name=file.name,
            )
            self.failed.emit(Problem(words))

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
            aside = beside.free_name(self._folder, "unreadable")
            try:
                self._file.rename(aside)
            except OSError:
                raise OutputError(str(error)) from error
            told = problem_from(error, DOING)
            words = tr("{reason} It is now called {name}.", reason=told.sentence, name=aside.name)
            self.failed.emit(replace(told, sentence=words))
            return ()


def _as_held(change: Change, held: Mapping[Path, Corrections]) -> Change:
    """What is taken in as it lies there now: its window may have taken some of it back."""
    files = tuple(file for file in change.beside if file in held)
    if not change.beside:
        return change
    return replace(change, added=tuple(each for file in files for each in held[file]), beside=files)
