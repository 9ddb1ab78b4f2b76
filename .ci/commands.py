"""Starting other programs, and telling the person."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence


class SetupError(Exception):
    """Something only the person can mend; the message says how, in one line."""


def say(words: str) -> None:
    """Report on standard error, which leaves standard output to the program itself."""
    print(words, file=sys.stderr, flush=True)


def succeeds(command: Sequence[str]) -> bool:
    """Whether a command, run in silence, can be started and ends with status 0."""
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def tells(command: Sequence[str]) -> bool:
    """Whether a command ends with status 0; the person sees all it says, on standard error."""
    return subprocess.run(command, stdout=2, check=False).returncode == 0
