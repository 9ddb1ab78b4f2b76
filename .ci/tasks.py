"""What the environment's Python runs for a developer, step by step."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence

import commands
from commands import say
from environment import ROOT

LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"
CHECKS = {
    "lint": ("-m", "ruff", "check", "--quiet", "."),
    "format": ("-m", "ruff", "format", "--check", "."),
    "types": ("-m", "mypy"),
    "imports": ("-c", LINT_IMPORTS, "--no-logo"),
}
PYTEST = ("-m", "pytest", "-q", "-n", "auto", "--dist", "worksteal")
COVERAGE = ("--cov=engine", "--cov-report=term:skip-covered", "--cov-fail-under=95")
TASKS: dict[str, dict[str, tuple[str, ...]]] = {
    "test": {**CHECKS, "tests": (*PYTEST, *COVERAGE)},
    "check": {**CHECKS, "quick tests": (*PYTEST, "-m", "not slow")},
    "bench": {"benchmarks": ("-m", "tests.benchmarks")},
    "soak": {"soak": ("-m", "tests.soak")},
    "screenshots": {"screenshots": ("-m", "tests.screenshots")},
    "format": {
        "what ruff can mend": ("-m", "ruff", "check", "--quiet", "--fix-only", "."),
        "format": ("-m", "ruff", "format", "."),
    },
}
"""Titles and commands of stages. The last one gets the arguments."""
BESIDE = ("test", "check")
"""Tasks whose last stage does not wait for those before it: tests leave no core idle meanwhile."""
CHOSEN_TESTS = {"tests": PYTEST}
"""`test` with arguments: nothing to wait for, and no coverage, which only the whole suite has."""


def perform(python: str, task: str, arguments: Sequence[str]) -> int:
    """Run every stage of a task, also after one that failed; return the exit status.

    Those before the last run at the same time. What they say is shown as a whole: before the last
    stage or, where that runs beside them, after it.
    """
    stages = dict(CHOSEN_TESTS if task == "test" and arguments else TASKS[task])
    title, command = stages.popitem()
    running = {before: begin([python, *words]) for before, words in stages.items()}
    failed = [] if task in BESIDE else ended(running)
    say(f"== {title}")
    variables = {**os.environ, **measuring(python)}
    missed = subprocess.call([python, *command, *arguments], cwd=ROOT, env=variables)
    failed += ended(running) if task in BESIDE else []
    failed += [title] if missed else []
    say(f"== failed: {', '.join(failed)}" if failed else "== all well")
    return 1 if failed else 0


def ended(running: Mapping[str, subprocess.Popen[str]]) -> list[str]:
    """Wait for stages, show in order what each says, and return which failed."""
    failed = []
    for title, process in running.items():
        said, _ = process.communicate()
        say(f"== {title}")
        print(said, end="", flush=True)
        if process.returncode:
            failed.append(title)
    return failed


def begin(command: Sequence[str]) -> subprocess.Popen[str]:
    """Start a program whose words, on both streams, are kept until they are read."""
    pipe, same = subprocess.PIPE, subprocess.STDOUT
    return subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=same, encoding="utf-8")


def measuring(python: str) -> dict[str, str]:
    """The variable by which coverage costs least: Python 3.12 and later watch lines themselves."""
    watches = commands.succeeds([python, "-c", "import sys; sys.monitoring"])
    return {"COVERAGE_CORE": "sysmon"} if watches else {}
