"""The pictures of a folder, to be paged through."""

import re
from collections.abc import Sequence
from pathlib import Path

from engine.errors import ImageFileError
from engine.images import SUFFIXES
from engine.words import tr


class PictureFolder:
    """Pictures one after the other, and which of them is shown.

    Attributes:
        paths: in the order in which people count: 2 before 10.
        place: of the one that is shown, from 0.
    """

    def __init__(self, paths: Sequence[Path] = (), place: int = 0) -> None:
        """Show `paths[place]`."""
        self.paths, self.place = tuple(paths), place

    @classmethod
    def around(cls, path: Path) -> "PictureFolder":
        """A picture among those that lie beside it."""
        try:
            paths = pictures_in(path.parent)
        except ImageFileError:
            paths = ()
        return cls(paths, paths.index(path)) if path in paths else cls((path,))

    @property
    def shown(self) -> Path | None:
        """The one that is shown, or None."""
        return self.paths[self.place] if self.paths else None

    @property
    def words(self) -> str:
        """Which of how many; empty where there is only one."""
        if len(self.paths) < 2:
            return ""
        return tr("{place} of {pictures}", place=self.place + 1, pictures=len(self.paths))

    def step(self, by: int) -> Path | None:
        """Go on or back, round the end; None where there is nowhere to go."""
        if len(self.paths) < 2:
            return None
        self.place = (self.place + by) % len(self.paths)
        return self.shown


def pictures_in(folder: Path) -> tuple[Path, ...]:
    """The pictures of a folder, hidden ones left out.

    Raises:
        ImageFileError: there is none, or the folder cannot be read.
    """
    try:
        found = [
            path
            for path in folder.iterdir()
            if path.suffix.lower() in SUFFIXES and not path.name.startswith(".")
        ]
    except OSError as error:
        raise ImageFileError(
            tr("The folder {folder} cannot be read; open another one.", folder=folder.name)
        ) from error
    if not found:
        raise ImageFileError(
            tr("There is no picture in the folder {folder}; open another one.", folder=folder.name)
        )
    return tuple(sorted(found, key=lambda path: _counted(path.name)))


def _counted(name: str) -> list[tuple[int, int | str]]:
    pieces = re.split(r"(\d+)", name.lower())
    return [(0, int(piece)) if piece.isdecimal() else (1, piece) for piece in pieces]
