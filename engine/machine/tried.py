"""What was found by trying on this very machine, kept so that it need not be tried again."""

import hashlib
import os
import platform
from contextlib import suppress
from pathlib import Path

from engine.entries import Entries
from engine.errors import OutputError

FILE_NAME = "tried.json"
_MOST = 100  # findings
_MOST_BYTES = 64 * 1024


class Tried:
    """Findings in one small JSON file. A broken file holds none, and a full disk keeps none.

    Another processor, device or version of TensorFlow is another machine: what was found there says
    nothing here, though both may share a home folder.
    """

    def __init__(self, file: Path) -> None:
        """Keep findings in `file`; it is read when it is asked."""
        self._entries = Entries(file, most=_MOST, most_bytes=_MOST_BYTES)

    def found(self, *what: object) -> str | None:
        """What was found of this here, or None."""
        entry = self._entries.get(_digest(what))
        return entry if isinstance(entry, str) else None

    def keep(self, finding: str, *what: object) -> None:
        """Keep what was found, as well as that can be done: it can always be tried again."""
        with suppress(OutputError):
            self._entries.put(_digest(what), finding)


def _digest(what: tuple[object, ...]) -> str:
    """Of the machine and the question; nothing about either can be read from it."""
    said = "|".join(map(str, (*what, *_machine())))
    return hashlib.sha256(said.encode()).hexdigest()


def _machine() -> tuple[str, ...]:
    limits = (os.environ.get(name, "") for name in ("ONEDNN_MAX_CPU_ISA", "CUDA_VISIBLE_DEVICES"))
    return (platform.platform(), _processor(), str(os.cpu_count()), *limits)


def _processor() -> str:
    said = ""
    with suppress(OSError), Path("/proc/cpuinfo").open(encoding="utf-8") as file:
        known = (line.strip() for line in file if line.startswith(("model name", "flags")))
        said = "|".join(line for line, _ in zip(known, range(2), strict=False))
    return said or platform.processor()
