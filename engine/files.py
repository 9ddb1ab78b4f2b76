"""Where things lie, and how files are written: whole or not at all."""

import errno
import os
import re
import shutil
import stat
import sys
import threading
import time
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkdtemp

from engine.errors import OutputError
from engine.words import tr

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
MNIST_FILE = RESOURCES / "mnist.npz"
SHIPPED_NETWORK = RESOURCES / "network.keras"
EXAMPLES = RESOURCES / "examples"
"""Networks and drawings that show something worth knowing."""

BROKEN_ARCHIVE = (OSError, EOFError, zipfile.BadZipFile, zlib.error, RuntimeError)
"""What reading a broken, encrypted or strangely packed zip archive raises."""
_UNFINISHED = ".unfinished_"
_DRAFT = re.compile(rf"{re.escape(_UNFINISHED)}.*|\..*\.\d+\.\d+\.part(\..*)?", re.DOTALL)
_DAY = 24 * 60 * 60.0  # seconds


def is_file(path: Path) -> bool:
    """Whether there is a file; a name that no file can have counts as none."""
    try:
        return path.is_file()
    except OSError:
        return False


def first_bytes(path: Path, most: int) -> bytes:
    """The beginning of a file, at most so many bytes.

    Raises:
        OSError, ValueError: there is none, or it cannot be read, as a pipe, which might keep its
            reader waiting for ever.
    """
    if path.is_fifo():
        raise OSError(errno.EINVAL, tr("it is no file"))
    with path.open("rb") as file:
        return file.read(most)


def require_ending(path: Path | str, ending: str) -> None:
    """Find out before the work whether a file can be called so.

    Raises:
        OutputError: its name does not say what it holds.
    """
    name = Path(path).name
    if not name.lower().endswith(ending):
        raise OutputError(
            tr("{name}: this file's name must end in {ending}.", name=name, ending=ending)
        )


def make_folder(path: Path) -> None:
    """Make a folder, and those that it lies in, if they are not there yet.

    Raises:
        OutputError: it cannot be made.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            tr(
                "{path} cannot be made ({strerror}); choose another folder.",
                path=path,
                strerror=error.strerror,
            )
        ) from error


def write_whole(path: Path | str, write: Callable[[Path], object]) -> Path:
    """Let `write` fill a temporary file beside `path`, then put it in place in one move.

    A reader, or a person whose machine stops half-way or loses its power, sees the old file or the
    new one: the new one is on the disk before it takes the old one's name. Whoever may read the old
    one may read the new one, as far as the system lets its owner and group be kept, and nobody else
    may, the temporary file neither. A link stays one: what it leads to is written.

    Raises:
        OutputError: the folder is missing, full, or cannot be written to, or `require_replaceable`
            finds what is there already not to be replaced.
    """
    path = Path(path)
    with _draft_of(path) as (draft, file):
        write(draft)
        _settle(draft)
        _take_place(draft, file)
        _settle_folder(file.parent)
    return path


def write_text(path: Path | str, text: str) -> Path:
    """Write a text in UTF-8, whole or not at all; halves of letters, as in names, become "?".

    Raises:
        OutputError: as `write_whole`.
    """
    return write_whole(path, lambda draft: draft.write_text(text, "utf-8", "replace"))


def write_lightly(path: Path | str, text: str) -> Path:
    """The same for what is no loss where the power fails: a busy disk is not waited for.

    Raises:
        OutputError: as `write_whole`.
    """
    path = Path(path)
    with _draft_of(path) as (draft, file):
        draft.write_text(text, "utf-8", "replace")
        _take_place(draft, file)
    return path


def require_replaceable(path: Path) -> None:
    """Find out whether what has this name, if anything has, may be replaced by a new file.

    A device or a pipe would be gone for every program, and whoever reads from it would get nothing.

    Raises:
        OutputError: it is no file, or a write-protected one; a link is what it leads to.
    """
    file = _where(path)
    try:
        kind = file.lstat().st_mode
        if not stat.S_ISREG(kind):
            raise OutputError(
                tr(
                    "{path} is something other than a file, such as a folder or a device; choose "
                    "another name.",
                    path=path,
                )
            )
        if not kind & 0o222 or not os.access(file, os.W_OK):
            raise OutputError(
                tr(
                    "{path} is write-protected; choose another name, or remove the protection.",
                    path=path,
                )
            )
    except FileNotFoundError:
        return
    except OSError as error:
        raise _cannot_be_written(path, error) from error


@contextmanager
def _draft_of(path: Path) -> Iterator[tuple[Path, Path]]:
    """An empty file to write first, and the name that it is to take, where `path` leads.

    If it does not take it, it is deleted.

    Raises:
        OutputError: the draft cannot be written, or cannot take the name, or what has it is not to
            be replaced.
    """
    require_replaceable(path)
    file = _where(path)
    # Two windows, or two threads of one, may write the same file; names end at 255 bytes.
    stem = file.stem.encode("utf-8", "ignore")[:60].decode("utf-8", "ignore")
    draft = file.with_name(f".{stem}.{os.getpid()}.{threading.get_ident()}.part{file.suffix}")
    try:
        _begin(draft, file)
        yield draft, file
    except OSError as error:
        raise _cannot_be_written(path, error) from error
    finally:
        with suppress(OSError):  # where nothing could be written, nothing is left
            draft.unlink()


def write_under_free_name(
    folder: Path, names: Iterable[str], ending: str, write: Callable[[Path], object]
) -> Path:
    """Let `write` fill a file, which takes the first of some names that is free once it is whole.

    So no file of such a name is ever empty or cut short, and no two programs take the same name.

    Args:
        folder: it must exist. Until the file is whole, it lies in a hidden folder of its own there.
        names: without the ending, asked for when it is whole; they must not run out.
        ending: with its dot.
        write: fills the file that it is given.

    Returns:
        the file.

    Raises:
        OutputError: the folder is missing, full, or cannot be written to.
    """
    unfinished: Path | None = None
    try:
        unfinished = Path(mkdtemp(prefix=_UNFINISHED, dir=folder))
        draft = unfinished / f"draft{ending}"
        write(draft)
        _settle(draft)
        files = (folder / f"{name}{ending}" for name in names)
        file = next(file for file in files if _take_free_name(draft, file))
        _settle_folder(folder)
    except OSError as error:
        raise _cannot_be_written(folder, error) from error
    finally:
        if unfinished is not None:
            shutil.rmtree(unfinished, ignore_errors=True)
    return file


def drop_stale_drafts(folder: Path) -> None:
    """Delete what programs that ended while they wrote have left in a folder."""
    for left in folder.glob(".*"):
        if _DRAFT.fullmatch(left.name) and is_stale(left):
            with suppress(OSError):  # it goes another time
                shutil.rmtree(left) if left.is_dir() else left.unlink()


def is_stale(path: Path) -> bool:
    """Whether it was written a day ago or longer, so that nobody is writing it any more."""
    try:
        return path.stat().st_mtime < time.time() - _DAY
    except OSError:
        return False


def _take_free_name(draft: Path, file: Path) -> bool:
    """Give a whole file a name; False if another file has it.

    Raises:
        OSError: it cannot have any name there.
    """
    try:
        os.link(draft, file)  # unlike a move, never in another file's place
    except FileExistsError:
        return False
    except OSError:  # a drive without hard links, as FAT
        return _take_name_first(draft, file)
    return True


def _take_name_first(draft: Path, file: Path) -> bool:
    """The same with an empty file, for a moment."""
    try:
        file.open("xb").close()
    except FileExistsError:
        return False
    try:
        draft.replace(file)
    except OSError:
        file.unlink()
        raise
    return True


def _cannot_be_written(path: Path, error: OSError) -> OutputError:
    return OutputError(
        tr(
            "{path} cannot be written ({reason}); choose another folder.",
            path=path,
            reason=error.strerror or error,
        )
    )


def _where(path: Path) -> Path:
    """Where a name leads, if it is that of a link."""
    with suppress(OSError):  # a name that no file can have: writing says so
        if path.is_symlink():
            return Path(os.path.realpath(path))
    return path


def _begin(draft: Path, file: Path) -> None:
    """Make an empty draft: while an old file is there, only who writes the new one may read it.

    Raises:
        OSError: it cannot be made.
    """
    draft.unlink(missing_ok=True)  # of a program that was killed, and had the same number
    draft.touch(0o600 if file.exists() else 0o666, exist_ok=False)  # less what the umask takes


def _take_place(draft: Path, file: Path) -> None:
    """Give the draft its name, and to those who may read what it replaces.

    Raises:
        OSError: it cannot take the name.
    """
    with suppress(FileNotFoundError):  # there is none yet
        _let_read(draft, file.stat())
    draft.replace(file)


def _let_read(draft: Path, old: os.stat_result) -> None:
    """Give the draft the group, mode and owner of the file that it replaces, where permitted."""
    mode = stat.S_IMODE(old.st_mode)
    if sys.platform != "win32":
        with suppress(OSError):
            os.chown(draft, -1, old.st_gid)
        if draft.stat().st_gid != old.st_gid:  # another group may do no more than anybody
            mode = mode & ~0o070 | (mode & 0o007) << 3
    with suppress(OSError):  # its disk knows no such thing
        draft.chmod(mode)
    if sys.platform != "win32":
        with suppress(OSError):  # last, as a file of another person's may not be changed
            os.chown(draft, old.st_uid, -1)


def _settle(file: Path) -> None:
    """Wait until what was written is on the disk.

    Raises:
        OSError: it could not be written after all.
    """
    with file.open("rb+") as written:
        os.fsync(written.fileno())


def _settle_folder(folder: Path) -> None:
    """Wait until a new name is on the disk, where the system lets one ask for it."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
