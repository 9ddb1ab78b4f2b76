"""Look at a stranger's network before TensorFlow is there and before anything is built.

In a process of its own: the HDF5 library can be kept busy for ever, or brought down, by a few
wrong bits, and there is no other way to stop it. The process reads all that Keras will read.
"""

import json
import logging
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from engine.errors import NetworkFileError
from engine.machine.again import LOOK, command
from engine.vetting.looking import Vetted, look
from engine.words import tr

SECONDS = 0.8
"""Of a processor's time for a small file; a large one has more."""
BYTES_A_SECOND = 100e6
MEMORY = 2 * 1024**3
PATIENCE = 60.0
"""Seconds on the clock, where a processor's time cannot be bounded."""

_log = logging.getLogger(__name__)
_ROOT = Path(__file__).resolve().parents[2]
_START = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from engine.machine.tongue import speak; speak(); "  # before there are constants with words
    "from engine.vetting.vet import main; main()"
)


def vet(path: Path | str) -> Vetted:
    """Look at the file of a network.

    Raises:
        NetworkFileError: it is none, or not one that can be opened safely; the text says why, and
            what to do.
    """
    path, began = Path(path), time.perf_counter()
    words = [*command(LOOK, "-P", "-c", _START, str(_ROOT)), os.path.abspath(path)]  # noqa: PTH100
    quiet = os.environ | {"OPENBLAS_NUM_THREADS": "1", "PYTHONIOENCODING": "utf-8"}
    try:
        done = subprocess.run(  # noqa: S603
            words,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=PATIENCE,
            env=quiet,
        )
        said = json.loads(done.stdout)
    except (ValueError, RecursionError, subprocess.TimeoutExpired):
        raise NetworkFileError(
            tr(
                "{name} cannot be read: it is broken, or made to keep a reader busy; open "
                "another file.",
                name=path.name,
            )
        ) from None
    except OSError:  # no process can be started: there is none to be had, or no memory
        return look(path)
    _log.debug("A network was looked at in %.2f s", time.perf_counter() - began)
    if "refused" in said:
        raise NetworkFileError(said["refused"])
    return Vetted(**said)


def main() -> None:
    """What the other process does: look, and say what it found as JSON on standard output."""
    path = Path(sys.argv[-1])
    import h5py  # noqa: F401  # before time and memory are counted

    _bound(path)
    said: dict[str, Any]
    try:
        found = look(path)
        said = {"h5": found.h5, "config": found.config, "sure": found.sure}
    except NetworkFileError as error:
        said = {"refused": str(error)}
    sys.stdout.write(json.dumps(said))


def _bound(path: Path) -> None:
    """Let the system end this process where it takes too long or too much memory."""
    if sys.platform == "win32":
        return
    import resource
    import signal
    from contextlib import suppress

    size = path.stat().st_size if path.is_file() else 0
    signal.setitimer(signal.ITIMER_PROF, SECONDS + size / BYTES_A_SECOND)
    with suppress(ValueError, OSError):  # where the system knows no such limit
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, resource.RLIM_INFINITY))
