"""Data of other people, to be trained on or evaluated with: a `.npz` file, a folder, corrections.

`look` says what there is, cheaply; `read` reads all of it, and decides size and colours the same.
"""

from dataclasses import replace
from pathlib import Path

from engine.data import corrected
from engine.data.oddities import oddities, oddities_seen
from engine.data.sources.arrays import FileOfArrays
from engine.data.sources.corrections import CorrectionsFile
from engine.data.sources.folders import FolderOfClasses
from engine.data.sources.source import Colours, Look, Pictures, Shape, Source, Tell
from engine.errors import DataError
from engine.files import is_file
from engine.words import tr

__all__ = ["Colours", "Look", "Pictures", "look", "read", "read_test", "require_there"]


def look(path: Path | str, side: int = 0, colours: Colours = "auto") -> Look:
    """What there is: labels, names, a few pictures.

    It takes well under a second, but for a large file of floats, which all have to be looked at
    to know which value is white.

    Args:
        path: of a `.npz` file, of corrections, or of a folder with a folder for each class.
        side: to which pictures are fitted; 0 for their own, of a folder 28.
        colours: "auto" takes what the pictures have.

    Raises:
        DataError: it cannot be trained on; says why.
    """
    seen = _source_at(path).look(side, colours)
    return replace(seen, noted=(*seen.noted, *oddities_seen(seen)))


def read(
    path: Path | str, side: int = 0, colours: Colours = "auto", *, tell: Tell | None = None
) -> Pictures:
    """All of it, as `look` described it.

    Args:
        path: as in `look`.
        side: likewise.
        colours: likewise.
        tell: called with how many of how many pictures are done; what it raises breaks off.

    Raises:
        DataError: likewise; or of some class no picture can be read.
    """
    pictures = _source_at(path).read(side, colours, tell)
    return replace(pictures, noted=(*pictures.noted, *oddities(pictures)))


def read_test(path: Path | str, shape: Shape, *, tell: Tell | None = None) -> Pictures:
    """What is held out for the test, in the size of a network; nothing to train on.

    Args:
        path: as in `look`.
        shape: `(H, W, C)` of what the network reads, C 1 or 3, of any size.
        tell: as in `read`.

    Raises:
        DataError: likewise; or it takes too much memory in that size.
    """
    source = _source_at(path)
    pictures = source.read_test(shape, tell)
    if not len(pictures.test_labels):
        raise DataError(
            tr("{name} has no test picture that can be read; give other data.", name=source.name)
        )
    return replace(pictures, noted=(*pictures.noted, *oddities(pictures)))


def require_there(path: Path) -> None:
    """Find out before the work that data is not there, or cannot be trained on by its outside.

    Raises:
        DataError: likewise.
    """
    _source_at(path).require_there()


def _source_at(path: Path | str) -> Source:
    """What lies there, by its outside.

    Raises:
        DataError: nothing does.
    """
    path = Path(path)
    if _is_folder(path):
        return FolderOfClasses(path)
    if not is_file(path):
        raise DataError(
            tr(
                "There is no {path}; give a .npz file, corrections or a folder of pictures.",
                path=path,
            )
        )
    return CorrectionsFile(path) if corrected.is_corrections(path) else FileOfArrays(path)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name that no file can have
        return False
