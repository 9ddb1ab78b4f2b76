"""The drawing is kept while one draws, so that a program that is killed loses a moment of it."""

import logging
import os
import shutil
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot

from engine.data.inklens_file import SUFFIX, KeptDrawing, write_drawing
from engine.errors import InkLensError, OutputError
from engine.files import make_folder
from engine.locks import locked, locked_if_possible
from engine.words import tr
from gui.bridge.problems import problem_from

EVERY = 1500
"""Milliseconds from a change to its being written: a killed program loses 3 s at most."""
MOST_RECOVERED = 10
DOING = tr("Keeping the drawing")
DRAWING = f"drawing{SUFFIX}"
"""Name of the drawing in the folder of a window."""
_log = logging.getLogger(__name__)


class Autosave(QObject):
    """Writes a drawing a moment after it has changed, in a thread of its own.

    Each window writes to a folder that it holds the lock of. A killed program lets go of its lock,
    and leaves the folder: that is what `recover` finds.

    Signals:
        failed(Problem): the drawing cannot be kept. Said once, until it can be again.
        worked(str): it can be again; what could not be done.
    """

    failed = Signal(object)
    worked = Signal(str)
    _written = Signal(object)

    def __init__(self, folder: Path, gather: Callable[[], KeptDrawing], parent: QObject) -> None:
        """Write what `gather` says below `folder`; nothing is made before there is anything."""
        super().__init__(parent)
        self._gather = gather
        self._own = new_folder(folder)
        self._holding = ExitStack()
        # Not Python's threads: their `start` waits until the new one runs, on a busy machine long.
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._writing = False
        self._failing = self._held = self._ended = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._write)
        self._written.connect(self._on_written)

    def request(self) -> None:
        """The drawing is another one."""
        if not self._timer.isActive() and not self._ended:
            self._timer.start()

    def end(self) -> None:
        """The drawing is kept elsewhere now: leave nothing."""
        self._stop()
        if self._held:
            with suppress(OSError):  # while it is locked, so that no window finds it
                (self._own / DRAWING).unlink(missing_ok=True)
        self._holding.close()
        if self._held:
            shutil.rmtree(self._own, ignore_errors=True)

    def leave(self, kept: KeptDrawing) -> None:
        """The drawing could not be kept elsewhere: leave it here, as a killed program would.

        What was written of it last stays where not even that can be written.
        """
        self._stop()
        try:
            self._hold()
            write_drawing(kept, self._own / DRAWING)
        except InkLensError:
            _log.warning("the newest drawing could not be left for the next start")
            _log.info("why", exc_info=True)
        self._holding.close()

    def _stop(self) -> None:
        self._ended = True
        self._timer.stop()
        self._pool.waitForDone()

    def _write(self) -> None:
        if self._writing:
            self._timer.start()  # a slow disk: the newest drawing follows
            return
        kept = self._gather()  # never changed again, so that a thread may read it
        self._writing = True
        self._pool.start(partial(self._write_aside, kept))

    def _write_aside(self, kept: KeptDrawing) -> None:
        try:
            self._hold()
            write_drawing(kept, self._own / DRAWING)
        except Exception as error:  # told at the edge; the next drawing is tried again
            self._written.emit(error)
        else:
            self._written.emit(None)

    def _hold(self) -> None:
        """Make the folder, and lock it, with the first drawing."""
        if not self._held:
            make_folder(self._own)
            self._holding.enter_context(locked_if_possible(self._own))
            self._held = True

    @Slot(object)
    def _on_written(self, error: Exception | None) -> None:
        self._writing = False
        if error is None and self._failing:
            self.worked.emit(DOING)
        elif error is not None:
            if not self._failing:
                self.failed.emit(problem_from(error, DOING))
            self.request()  # the disk may have room again
        self._failing = error is not None


def new_folder(folder: Path) -> Path:
    """A name below `folder` that no other window has: `recover` looks into those."""
    return folder / f"{os.getpid()}-{time.time_ns():x}"


def recover(folder: Path, into: Path) -> list[Path]:
    """Move what windows left below `folder`; return it, the newest drawing first.

    Programs that were killed leave a drawing there, those that could not keep it as they closed,
    and those that closed after another window had.

    What another window holds, or may hold, is left alone; so is what cannot be moved.
    """
    found = []
    for left in sorted(folder.glob("*-*")):
        with suppress(OSError, OutputError), locked(left):
            file = left / DRAWING
            if file.is_file():
                stamp = time.strftime("%Y-%m-%d_%H-%M-%S", time.localtime(file.stat().st_mtime))
                make_folder(into)
                found.append(file.rename(into / f"{stamp}_{left.name}{SUFFIX}"))
        if not (left / DRAWING).exists():
            _remove(left)
    kept = [each for each in sorted(into.glob(f"*{SUFFIX}"), reverse=True) if each not in found]
    for old in kept[max(0, MOST_RECOVERED - len(found)) :]:  # what was just found stays in any case
        with suppress(OSError):
            old.unlink()
    return sorted(found, key=lambda file: file.name, reverse=True)


def _remove(left: Path) -> None:
    """A folder without a drawing, unless a window has just made it and is about to write one."""
    with suppress(OSError, OutputError), locked(left):
        shutil.rmtree(left, ignore_errors=True)
