"""A folder that one program works in at a time; the lock of a killed one is gone with it.

A drive that knows no locks, as some on a network, has them in this computer's folder for temporary
files instead. There the programs of one person on one computer keep out of each other's way, which
is what a person with such a drive meets; another computer is not seen.
"""

import errno
import hashlib
import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import IO

from engine.errors import InUseError, NoLocksError, OutputError
from engine.words import tr

LOCK = "lock"
"""Name of the file in the folder that is locked; it may stay behind, unlocked."""
_HELD = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)


@contextmanager
def locked(folder: Path, name: str = LOCK, *, in_use: str | None = None) -> Iterator[None]:
    """Keep other programs out of a folder while the block runs, as before something is taken away.

    Args:
        folder: it must exist.
        name: of the file that is locked, where one folder has several locks.
        in_use: the sentence that says what another program does there, and what to do about it.

    Raises:
        InUseError: another program has the lock.
        NoLocksError: nothing can be locked, so that nobody knows what other programs do.
        OutputError: the folder cannot be written to.
    """
    with _opened(folder, name) as file, ExitStack() as holding:
        if not _is_taken(file, folder / name, holding):
            raise InUseError(
                in_use or tr("Another program is using {folder}; close it first.", folder=folder)
            )
        yield


@contextmanager
def locked_if_possible(
    folder: Path, name: str = LOCK, *, in_use: str | None = None
) -> Iterator[None]:
    """The same for a program's own work, which goes on even where nothing at all can be locked.

    Raises:
        InUseError: another program has the lock.
        OutputError: the folder cannot be written to.
    """
    with ExitStack() as holding:
        with suppress(NoLocksError):
            holding.enter_context(locked(folder, name, in_use=in_use))
        yield


def _opened(folder: Path, name: str) -> IO[bytes]:
    try:
        return (folder / name).open("wb")
    except OSError as error:
        raise OutputError(
            tr(
                "{folder} cannot be written to ({strerror}); choose another folder.",
                folder=folder,
                strerror=error.strerror,
            )
        ) from error


def _is_taken(file: IO[bytes], path: Path, holding: ExitStack) -> bool:
    """Whether this program has the lock now; False while another one does.

    Args:
        file: of the lock.
        path: where it lies.
        holding: closes what stands in for it.

    Raises:
        NoLocksError: nobody can have it.
    """
    try:
        return _lock(file)
    except OSError as error:
        try:
            return _lock(holding.enter_context(_stand_in(path)))
        except OSError:
            raise NoLocksError(
                tr(
                    "{folder} cannot be locked ({reason}), so another program may be at work in "
                    "it; choose a folder on another drive.",
                    folder=path.parent,
                    reason=error.strerror or error,
                )
            ) from error


def _stand_in(path: Path) -> IO[bytes]:
    """A file for one that cannot be locked; it stays behind, empty.

    Raises:
        OSError: it cannot be made, or its folder is another person's, who could mislead with it.
    """
    if sys.platform == "win32":  # there the folder for temporary files is one's own
        own = Path(tempfile.gettempdir()) / "inklens-locks"
        own.mkdir(exist_ok=True)
    else:
        own = Path(tempfile.gettempdir()) / f"inklens-locks-{os.getuid()}"
        own.mkdir(mode=0o700, exist_ok=True)
        if own.lstat().st_uid != os.getuid():
            raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))
    name = hashlib.sha256(os.fsencode(os.path.realpath(path))).hexdigest()
    return (own / name).open("ab")


def _lock(file: IO[bytes]) -> bool:
    """Lock a file until it is closed; False if another program has done so.

    Raises:
        OSError: it lies where nothing can be locked.
    """
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _HELD:
            return False
        raise
    return True
