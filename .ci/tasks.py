"""What the environment's Python runs for a developer, step by step."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping, Sequence

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
    "screenshots": {"screenshots": ("-m", "tests.screenshots")},
    "format": {
        "what ruff can mend": ("-m", "ruff", "check", "--quiet", "--fix-only", "."),
        "format": ("-m", "ruff", "format", "."),
    },
}
"""Titles and commands of stages. The last one gets the arguments; those before it run at once."""
CHOSEN_TESTS = {"tests": PYTEST}
"""`test` with arguments: nothing to wait for, and no coverage, which only the whole suite has."""


def perform(python: str, task: str, arguments: Sequence[str]) -> int:
    """Run every stage of a task, also after one that failed; return the exit status."""
    stages = dict(CHOSEN_TESTS if task == "test" and arguments else TASKS[task])
    title, command = stages.popitem()
    failed = run_together(python, stages)
    say(f"== {title}")
    if subprocess.call([python, *command, *arguments], cwd=ROOT):
        failed.append(title)
    say(f"== failed: {', '.join(failed)}" if failed else "== all well")
    return 1 if failed else 0


def run_together(python: str, stages: Mapping[str, Sequence[str]]) -> list[str]:
    """Run stages at the same time, show in order what each says, and return which failed."""
    running = {title: begin([python, *command]) for title, command in stages.items()}
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
