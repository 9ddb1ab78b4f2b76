"""Where things lie, and how files are written: whole or not at all."""

import os
from collections.abc import Callable
from pathlib import Path

from engine.errors import OutputError

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
MNIST_FILE = RESOURCES / "mnist.npz"
SHIPPED_NETWORK = RESOURCES / "network.keras"


def write_whole(path: Path | str, write: Callable[[Path], object]) -> Path:
    """Let `write` fill a temporary file beside `path`, then put it in place in one move.

    A reader, or a person whose machine stops half-way, sees the old file or the new one.

    Raises:
        OutputError: the folder is missing or cannot be written to.
    """
    path = Path(path)
    draft = path.with_name(f".{path.stem}.{os.getpid()}.part{path.suffix}")
    try:
        write(draft)
        draft.replace(path)
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written ({error.strerror or error}); choose another folder."
        ) from error
    finally:
        draft.unlink(missing_ok=True) if draft.parent.is_dir() else None
    return path
