"""A folder that one program writes to at a time; the lock of a killed one is gone with it."""

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from engine.errors import InUseError, OutputError
from engine.words import tr

LOCK = "lock"
"""Name of the file in the folder that is locked; it may stay behind, unlocked."""
_HELD = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)


@contextmanager
def locked(folder: Path, name: str = LOCK) -> Iterator[None]:
    """Keep other programs from training in a folder while the block runs.

    Args:
        folder: it must exist.
        name: of the file that is locked, where one folder has several locks.

    Raises:
        InUseError: another program trains in it.
        OutputError: it cannot be written to, or lies where nothing can be locked.
    """
    try:
        file = (folder / name).open("wb")
    except OSError as error:
        raise OutputError(
            tr(
                "{folder} cannot be written to ({strerror}); choose another folder.",
                folder=folder,
                strerror=error.strerror,
            )
        ) from error
    with file:
        try:
            _lock(file)
        except OSError as error:
            kind = InUseError if error.errno in _HELD else OutputError
            raise kind(
                tr("Another program is training the run in {folder}; stop it first.", folder=folder)
            ) from None
        yield


def _lock(file: IO[bytes]) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
