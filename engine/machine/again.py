"""This program, started again for a job of its own: from its sources, or as a bundle.

In a bundle `sys.executable` is InkLens itself, which knows no `-c` and no `-m`: `main.py` takes the
name of a job instead.
"""

import sys

BUNDLED = bool(getattr(sys, "frozen", False))
"""Whether this is a program without a Python beside it (PyInstaller says so)."""
PROGRAM = "inklens" if BUNDLED else "main.py"
"""What the program is called on its command line."""
CALLED = (PROGRAM,) if BUNDLED else ("python", PROGRAM)
"""What one types to start it."""
LOOK, BOARD = "look-at-network", "tensorboard"
JOBS = {LOOK: ("engine.vetting.vet", "main"), BOARD: ("tensorboard.main", "run_main")}
"""What a bundle is started again for: module and function, which reads the words after the name."""


def command(job: str, *otherwise: str) -> list[str]:
    """The command of a job, to which its words are added.

    Args:
        job: one of `JOBS`.
        otherwise: what Python is told to do the same, where there is a Python.
    """
    return [sys.executable, *((job,) if BUNDLED else otherwise)]


def do(job: str) -> None:
    """Do a job, with the words after its name as if they were all that was said."""
    from importlib import import_module

    from engine.machine.tongue import speak

    speak()  # before there are constants with words
    module, function = JOBS[job]
    sys.argv = [sys.argv[0], *sys.argv[2:]]
    sys.exit(getattr(import_module(module), function)())
