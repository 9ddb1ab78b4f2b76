"""Windows that write to the same file take turns, and none waits long for another."""

import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from engine.errors import InUseError, OutputError
from engine.files import make_folder
from engine.locks import locked_if_possible
from engine.words import tr

PATIENCE = 2.0
"""Seconds: a window that writes is done in a fraction of one, unless its disk hangs."""
WHILE_SEEN = 0.2
"""Seconds that a window on the screen waits for what can also be done another time."""
_EVERY = 0.01


@contextmanager
def turn(folder: Path, what: str, *, patience: float | None = None) -> Iterator[None]:
    """Keep other windows from writing something in a folder while the block runs.

    Where nothing at all can be locked it runs all the same.

    Args:
        folder: made, if it is not there yet.
        what: names the lock, `<what>.lock`, which may stay behind, unlocked.
        patience: seconds to wait for another window; `PATIENCE` without.

    Raises:
        InUseError: another window did not come to an end in that time.
        OutputError: the folder cannot be made.
    """
    make_folder(folder)
    deadline = time.monotonic() + (PATIENCE if patience is None else patience)
    with ExitStack() as holding:
        while not _taken(holding, folder, what):
            if time.monotonic() >= deadline:
                raise InUseError(
                    tr(
                        "Another window of InkLens has been writing to {folder} for too long; "
                        "close that window.",
                        folder=folder,
                    )
                )
            time.sleep(_EVERY)
        yield


def _taken(holding: ExitStack, folder: Path, what: str) -> bool:
    """Whether it is this window's turn now."""
    try:
        holding.enter_context(locked_if_possible(folder, f"{what}.lock"))
    except InUseError:
        return False
    except OutputError:  # a folder that cannot be written says so by itself
        return True
    return True
