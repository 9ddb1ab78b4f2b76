"""Asks what is publicly known against what the lock files name.

pip-audit ends with status 0 and "no known vulnerabilities" where it reached no advisories and has
skipped every package. Here that is no result, and is said to be none.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import commands
from commands import SetupError, say
from environment import LOCKS, ROOT, WINDOWS

TOOL = "pip-audit==2.10.1"
HOW = ("--disable-pip", "--no-deps", "--progress-spinner", "off", "--format", "json")


def audit(python: Sequence[str]) -> int:
    """Ask in an environment that is thrown away; 0 where all was asked and nothing is known.

    Args:
        python: the command of a Python to make the environment with.

    Raises:
        SetupError: the environment or pip-audit cannot be had.
    """
    with tempfile.TemporaryDirectory() as folder:
        own = Path(folder) / ("Scripts/python.exe" if WINDOWS else "bin/python")
        quiet = ("--quiet", "--disable-pip-version-check", "--no-input")
        made = commands.tells([*python, "-m", "venv", folder])
        if not made or not commands.tells([str(own), "-m", "pip", "install", *quiet, TOOL]):
            raise SetupError("There is no audit: pip-audit cannot be had, see above.")
        return max([asked(str(own), lock) for lock in dict.fromkeys(LOCKS.values())])


def asked(python: str, lock: str) -> int:
    """Ask of one lock file, and say what is known; 0 where nothing is."""
    command = [python, "-m", "pip_audit", *HOW, "-r", str(ROOT / lock)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    try:
        found = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        why = (done.stderr.strip().splitlines() or ["nothing was said"])[-1]
        say(f"{lock}: no result, as pip-audit failed: {why}")
        return 1
    words, well = said(found)
    say(f"{lock}: {words}")
    return 0 if well else 1


def said(found: Sequence[dict[str, Any]]) -> tuple[str, bool]:
    """What pip-audit found, in words, and whether that is all that one could wish."""
    skipped = [each["name"] for each in found if "skip_reason" in each]
    known = [
        f"{each['name']} {each['version']} ({', '.join(v['id'] for v in each['vulns'])})"
        for each in found
        if each.get("vulns")
    ]
    if found and len(skipped) == len(found):
        return f"no result, as advisories of none of its {len(found)} packages were reached", False
    words = f"{len(found) - len(skipped)} packages, " + (
        f"known vulnerabilities of {'; '.join(known)}" if known else "no known vulnerabilities"
    )
    if skipped:
        words += f"; no result for {', '.join(skipped)}"
    return words, not (known or skipped)
