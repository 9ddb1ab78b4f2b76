"""`make bundle`: InkLens as a folder that needs no Python, `dist/inklens`, by PyInstaller.

What goes in and what stays out is said in `bundle/inklens.spec`.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from commands import say
from environment import ROOT, Environment

SPEC = ROOT / ".ci" / "bundle" / "inklens.spec"
MADE = ROOT / "dist" / "inklens"


def build(environment: Environment, arguments: Sequence[str]) -> int:
    """Make the folder anew and say how large it is; return the exit status."""
    work = ("--workpath", str(ROOT / "build" / "bundle"), "--distpath", str(MADE.parent))
    command = [str(environment.python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    say("Making the bundle: some minutes.")
    # TensorFlow is imported on the way, and speaks.
    quiet = {**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3"}
    status = subprocess.call([*command, *work, *arguments, str(SPEC)], cwd=ROOT, env=quiet)
    if not status:
        say(f"{MADE}: {size(MADE) / 1e9:.2f} GB. {MADE / 'inklens'} starts it.")
    return status


def size(folder: Path) -> int:
    """Bytes of all files in a folder; links count for nothing."""
    inside = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in inside)
