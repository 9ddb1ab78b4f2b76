"""What can be said about the window on the command line, and what sub-commands share with it.

No TensorFlow, not even later: the window reads its arguments before anything else.
"""

import argparse
import sys
from pathlib import Path
from typing import Any, NoReturn

from engine.machine.again import PROGRAM
from engine.machine.wish import WISHES
from engine.words import LANGUAGES, one_line

TARGET_WORDS = ("predicted",)


class Parser(argparse.ArgumentParser):
    """A parser whose mistakes are one line on standard error and exit status 2."""

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Take `--range -1..1` as `--range=-1..1`: argparse takes what begins so for an option."""
        given = list(sys.argv[1:] if args is None else args)
        while "--range" in given[:-1]:
            place = given.index("--range")
            given[place : place + 2] = [f"--range={given[place + 1]}"]
        return super().parse_known_args(given, namespace)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and where help is, then exit."""
        print(f"{self.prog}: {one_line(message)}; --help lists what can be said.", file=sys.stderr)
        sys.exit(2)


def named_path(text: str) -> Path:
    """A path that was said; an empty one would mean the current folder."""
    if not text.strip():
        raise argparse.ArgumentTypeError("an empty name is no place; give a path")
    return Path(text)


def window_parser() -> Parser:
    """`python main.py`: the window, or one picture of it."""
    parser = Parser(
        prog=PROGRAM,
        description="InkLens: draw a digit, see which pixels made the network say so.",
        epilog="Sub-commands: read, explain, report, measure, train, evaluate; each has its own "
        "--help.",
    )
    parser.add_argument(
        "file",
        nargs="?",
        type=named_path,
        metavar="FILE",
        help="a drawing, a network, a picture or a folder of pictures, to open",
    )
    add_network(parser)
    parser.add_argument(
        "--screenshot", type=named_path, metavar="FILE.png", help="render the window once and end"
    )
    parser.add_argument("--sample", type=int, metavar="N", help="test sample on the canvas, 0-9999")
    parser.add_argument(
        "--language",
        choices=("system", *LANGUAGES),
        help="language of the window (default: as set in it, or else the system's)",
    )
    parser.add_argument("--target", type=target, metavar="K", help="class to explain, 0-9")
    return parser


def target(text: str) -> int | None:
    """A class, or None for "predicted"."""
    if text in TARGET_WORDS:
        return None
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is neither a class nor 'predicted'") from None


def named_class(text: str) -> int | str | None:
    """A class by its number or its name, or None for "predicted"."""
    if not text.strip():
        raise argparse.ArgumentTypeError("an empty name is no class; give a number or a name")
    try:
        return target(text)
    except argparse.ArgumentTypeError:
        return text


def add_network(parser: argparse.ArgumentParser) -> None:
    """Which network, and where it computes."""
    parser.add_argument(
        "--model", type=named_path, metavar="FILE", help="network (default: the shipped)"
    )
    add_device(parser)


def add_device(parser: argparse.ArgumentParser) -> None:
    """Where to compute, and how much is said about it."""
    parser.add_argument(
        "--device", choices=WISHES, default="auto", help="where to compute (default: %(default)s)"
    )
    parser.add_argument(
        "--verbose", action="store_true", help="say on standard error what is done, and how long"
    )
