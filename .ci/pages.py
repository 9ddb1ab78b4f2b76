"""`make docs`: the pages of docs/ and the docstrings as a site of files, without a network.

The tools have an environment of their own, `.venv-docs`; they read InkLens's sources and do not
import them, so that TensorFlow and Qt are not needed.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

from commands import say
from environment import ROOT, Environment

PAGES = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", "CITATION.cff", "docs")
BESIDE = ("resources/README.md", "resources/screenshots", "resources/icons/inklens.svg")
COPY = ROOT / "build" / "docs"


def build(environment: Environment, arguments: Sequence[str]) -> int:
    """Put the pages together and build `site/` of them; return the exit status."""
    gather(ROOT, COPY)
    command = [str(environment.python), "-m", "zensical", "build", "--strict", "-f", "mkdocs.yml"]
    status = subprocess.call([*command, *arguments], cwd=ROOT)
    if not status:
        say(f"Open {ROOT / 'site' / 'docs' / 'start.html'}.")
    return status


def gather(root: Path, copy: Path) -> None:
    """Copy every page and picture of the site, each to the place that it has in the repository."""
    shutil.rmtree(copy, ignore_errors=True)
    for name in (*PAGES, *BESIDE):
        source, place = root / name, copy / name
        place.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, place)
        else:
            shutil.copy(source, place)
