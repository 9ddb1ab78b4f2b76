"""InkLens: draw a digit, see which pixels made the network say so.

Without an argument: the window. `read`, `explain`, `measure`, `train`, `evaluate`: the same engine
from a shell.
"""

import contextlib
import faulthandler
import io
import sys

from engine.machine import again

COMMANDS = ("read", "explain", "report", "measure", "train", "evaluate")


def main(arguments: list[str]) -> int:
    """Run the window or a sub-command; return the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal that knows no "×" is shown a "?"
            stream.reconfigure(errors="replace")
    if arguments and arguments[0] in again.JOBS:
        again.do(arguments[0])
    if arguments and arguments[0] in COMMANDS:
        from engine.shell.program import run_command

        return run_command(arguments)
    from gui.language import begin

    begin(arguments)  # before any module makes its words
    from gui.app import run_window  # Qt first, TensorFlow second, and only in its thread

    return run_window(arguments)


if __name__ == "__main__":
    with contextlib.suppress(OSError, ValueError, RuntimeError):  # there may be no standard error
        faulthandler.enable()  # where it was, if TensorFlow or Qt brings it down
    sys.exit(main(sys.argv[1:]))
