"""Corrections are kept as soon as they are made: a program that is killed loses none."""

from contextlib import suppress
from pathlib import Path
from threading import Lock, Thread

from PySide6.QtCore import QObject, Signal

from engine.errors import CorrectionsError, InkLensError
from engine.files import make_folder
from engine.teaching.corrections import Corrections
from engine.teaching.corrections_file import SUFFIX, read_corrections, write_corrections
from engine.words import tr
from gui.bridge.problems import problem_from

DOING = tr("Keeping the corrections")


class KeptCorrections(QObject):
    """A file in the state's folder, written in a thread of its own, the newest last.

    Signals:
        failed(Problem): they cannot be kept.
    """

    failed = Signal(object)

    def __init__(self, folder: Path, parent: QObject) -> None:
        """Keep them in `folder`; nothing is made before there is anything."""
        super().__init__(parent)
        self._file = folder / f"corrections{SUFFIX}"
        self._newest: Corrections | None = None
        self._lock = Lock()
        self._writing: Thread | None = None

    def load(self) -> Corrections:
        """Those of the last time; a file that cannot be read is put aside, and that is said."""
        if not self._file.is_file():
            return ()
        try:
            return read_corrections(self._file)
        except CorrectionsError as error:
            with suppress(OSError):
                self._file.replace(self._file.with_name(f"unreadable{SUFFIX}"))
            self.failed.emit(problem_from(error, DOING))
            return ()

    def save(self, corrections: Corrections) -> None:
        """Write these; those before them need not be."""
        with self._lock:
            self._newest = corrections
            if self._writing is None:
                self._writing = Thread(target=self._write, name="corrections", daemon=True)
                self._writing.start()

    def end(self) -> None:
        """Wait until the newest are written."""
        writing = self._writing
        if writing is not None:
            writing.join()

    def _write(self) -> None:
        while True:
            with self._lock:
                corrections, self._newest = self._newest, None
                if corrections is None:
                    self._writing = None
                    return
            try:
                make_folder(self._file.parent)
                write_corrections(corrections, self._file)
            except InkLensError as error:
                self.failed.emit(problem_from(error, DOING))
