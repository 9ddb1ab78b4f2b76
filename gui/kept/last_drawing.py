"""The drawing that was on the canvas when a window closed, also where several windows close."""

import shutil
from contextlib import suppress
from functools import partial
from pathlib import Path

from engine.data.inklens_file import KeptDrawing, read_drawing, text_of, write_drawing
from engine.errors import DrawingFileError, OutputError
from engine.files import make_folder, write_whole
from engine.locks import locked_if_possible
from engine.turns import turn
from gui.kept.autosave import DRAWING, new_folder

_Stamp = tuple[int, int, int]


class LastDrawing:
    """One file for all windows; each knows what it has read from it, or written to it, itself.

    What stands there otherwise is another window's, and is not lost: an empty drawing does not
    take its place, and any other one sets it aside first, to where `recover` finds it.
    """

    def __init__(self, file: Path, aside: Path) -> None:
        """Keep it in `file`; what is set aside lies in a folder of its own below `aside`."""
        self._file, self._aside = file, aside
        self._known: _Stamp | None = None

    def load(self) -> KeptDrawing | None:
        """What the last window left; None if there is nothing that can be read."""
        stamp = self._stamp()  # before it is read: what replaces it meanwhile is not known
        try:
            kept = read_drawing(self._file)
        except DrawingFileError:
            return None
        self._known = stamp
        return kept

    def save(self, kept: KeptDrawing) -> None:
        """Write the drawing of the session that ends, whole or not at all.

        Raises:
            OutputError: the folder cannot be written to, or another window is busy there. What
                stood there stands there still.
        """
        with turn(self._file.parent, "drawing"):
            aside = None
            if self._is_of_another_window:
                if kept.drawing.is_empty:
                    return
                if not self._holds_nothing_but(kept):
                    aside = self._set_aside()
            try:
                write_drawing(kept, self._file)
            except OutputError:
                if aside is not None:  # it is still in its place
                    shutil.rmtree(aside, ignore_errors=True)
                raise
            self._known = self._stamp()

    @property
    def _is_of_another_window(self) -> bool:
        stamp = self._stamp()
        return stamp is not None and stamp != self._known

    def _holds_nothing_but(self, kept: KeptDrawing) -> bool:
        """Whether nothing would be missed of what stands there; what cannot be read would be."""
        try:
            other = read_drawing(self._file)
        except DrawingFileError:
            return False
        return other.drawing.is_empty or _ink_of(other) == _ink_of(kept)

    def _set_aside(self) -> Path:
        """Copy what stands there, with its date; return the folder of the copy.

        Raises:
            OutputError: there is no room for it.
        """
        folder = new_folder(self._aside)
        make_folder(folder)
        try:
            # Else a window that starts might take it for an empty one.
            with locked_if_possible(folder):
                write_whole(folder / DRAWING, partial(shutil.copy2, self._file))
        except OutputError:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        return folder

    def _stamp(self) -> _Stamp | None:
        """Tells one writing of the file from another; None while it holds nothing."""
        with suppress(OSError):
            found = self._file.stat()
            if found.st_size:
                return found.st_mtime_ns, found.st_size, found.st_ino
        return None


def _ink_of(kept: KeptDrawing) -> str:
    """Strokes and what lies under them, without how they are looked at."""
    return text_of(KeptDrawing(kept.drawing))
