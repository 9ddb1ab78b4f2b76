"""The drawing is kept while one draws, so that a program that is killed loses a moment of it."""

import logging
import os
import shutil
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from engine.data.inklens_file import SUFFIX, KeptDrawing, write_drawing
from engine.errors import InkLensError, OutputError
from engine.files import make_folder
from engine.locks import locked, locked_if_possible
from engine.words import tr
from gui.kept.writer import Writer

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

    def __init__(self, folder: Path, gather: Callable[[], KeptDrawing], parent: QObject) -> None:
        """Write what `gather` says below `folder`; nothing is made before there is anything."""
        super().__init__(parent)
        self._gather = gather
        self._own = new_folder(folder)
        self._holding = ExitStack()
        self._held = False
        self._writer = Writer(DOING, self._gathered, self, again=EVERY, after=EVERY)
        self._writer.failed.connect(self.failed)
        self._writer.worked.connect(self.worked)

    def request(self) -> None:
        """The drawing is another one."""
        self._writer.request()

    def end(self) -> None:
        """The drawing is kept elsewhere now: leave nothing."""
        self._writer.end()
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
        self._writer.end()
        try:
            self._write(kept)
        except InkLensError:
            _log.warning("the newest drawing could not be left for the next start")
            _log.info("why", exc_info=True)
        self._holding.close()

    def _gathered(self) -> Callable[[], None]:
        return partial(self._write, self._gather())  # never changed again: a thread may read it

    def _write(self, kept: KeptDrawing) -> None:
        self._hold()
        write_drawing(kept, self._own / DRAWING)

    def _hold(self) -> None:
        """Make the folder, and lock it, with the first drawing."""
        if not self._held:
            make_folder(self._own)
            self._holding.enter_context(locked_if_possible(self._own))
            self._held = True


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
