"""What was found by trying on this very machine, kept so that it need not be tried again."""

import hashlib
import json
import os
import platform
from contextlib import suppress
from pathlib import Path
from typing import Any

from engine.errors import OutputError
from engine.files import make_folder, write_whole

FILE_NAME = "tried.json"
_MOST = 100  # findings; the oldest is forgotten first
_MOST_BYTES = 64 * 1024


class Tried:
    """Findings in one small JSON file. A broken file holds none, and a full disk keeps none.

    Another processor, device or version of TensorFlow is another machine: what was found there says
    nothing here, though both may share a home folder.
    """

    def __init__(self, file: Path) -> None:
        """Keep findings in `file`; it is read when it is asked."""
        self._file = file

    def found(self, *what: object) -> str | None:
        """What was found of this here, or None."""
        entry = self._entries().get(_digest(what))
        return entry if isinstance(entry, str) else None

    def keep(self, finding: str, *what: object) -> None:
        """Keep what was found, as well as that can be done: it can always be tried again."""
        entries = self._entries()
        entries.pop(_digest(what), None)
        entries[_digest(what)] = finding
        kept = json.dumps(dict(list(entries.items())[-_MOST:]), indent=1)
        with suppress(OutputError):
            make_folder(self._file.parent)
            write_whole(self._file, lambda draft: draft.write_text(kept, "utf-8"))

    def _entries(self) -> dict[str, Any]:
        try:
            if self._file.stat().st_size > _MOST_BYTES:
                return {}
            found = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return found if isinstance(found, dict) else {}


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
