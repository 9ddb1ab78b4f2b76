"""Texts of a log without what is nobody's business: no file names, no home folder, no name."""

import re
import sys
import sysconfig
from functools import cache
from pathlib import Path

from engine.files import RESOURCES

LEFT_OUT = "‹file›"
"""Stands where a file's name stood."""
UNSAID = "(the message names a file and is left out)"
_KINDS = (
    "keras|h5|hdf5|inklens|npz|npy|png|jpe?g|gif|bmp|webp|tiff?|ppm|pgm|svg|heic|pdf|txt|csv|json|"
    "html?|unipen|zip|docx?|xlsx?|pptx?"
)
_FRAME = re.compile(r'^(?P<before>[\s|+-]*File ")(?P<path>[^"]*)(?P<after>",? line .*)$')
_OURS = re.compile(r"^(?P<name>(?:engine\.errors\.)\w+): .*$")
_ERROR = re.compile(
    r"^(?P<name>[A-Za-z_][\w.]*(?:Error|Exception|Warning|Interrupt)): (?P<said>.*)$"
)
_QUOTED = re.compile(r"(['\"])(?P<said>(?:(?!\1)[^\n\\]|\\.)*)\1")
_FILE = re.compile(rf"[/\\]|\.(?:{_KINDS})\b", re.IGNORECASE)
# From a root, a drive or a share to the line's end: names may hold anything but a line's end.
_PLACE = re.compile(
    r"(?:(?<![\w/.~›])~?/(?!job:|device:|[CG]PU:)(?=[^/\s])|\b[A-Za-z]:[\\/]|\\\\\w).*"
)
# Tried once a word: from each of its letters on, a line of thousands would take minutes.
_NAME = re.compile(rf"(?<![^\s'\"(),:;])[^\s'\"(),:;]+\.(?:{_KINDS})\b", re.IGNORECASE)


def without_private(text: str) -> str:
    """The same text without file names and without what the home folder is called.

    Where the program's own code lies stays, from its root on; so does that of its libraries.
    Errors that InkLens words itself name files in them, with blanks or not: of those the kind
    stays and the sentence goes, as with any other error's sentence that names one unquoted.
    """
    return "\n".join(_line(line) for line in text.split("\n"))


def _line(line: str) -> str:
    if frame := _FRAME.match(line):
        return f"{frame['before']}{_code(frame['path'])}{frame['after']}"
    if ours := _OURS.match(line):
        return f"{ours['name']}: {UNSAID}"
    error = _ERROR.match(line)
    rest = _QUOTED.sub(_quoted, error["said"] if error else line)
    cleaned = _NAME.sub(LEFT_OUT, _PLACE.sub(_place, rest))
    if error and cleaned.count(LEFT_OUT) > rest.count(LEFT_OUT):
        return f"{error['name']}: {UNSAID}"
    cleaned = _person().sub("‹person›", cleaned)
    return f"{error['name']}: {cleaned}" if error else cleaned


@cache
def _person() -> re.Pattern[str]:
    """What the home folder is called, where that is a person's name and no word of logs."""
    try:
        name = Path.home().name
    except RuntimeError:  # there is none
        name = ""
    telling = len(name) > 2 and name not in {"root", "home", "Users", "user", "data"}
    return re.compile(rf"\b{re.escape(name)}\b" if telling else "(?!)")


def _quoted(found: re.Match[str]) -> str:
    return f"'{LEFT_OUT}'" if _FILE.search(found["said"]) else found[0]


def _place(found: re.Match[str]) -> str:
    kept = _code(found[0])
    if kept == LEFT_OUT:
        return kept
    own, blank, rest = kept.partition(" ")
    return own + blank + _PLACE.sub(_place, rest)


def _code(path: str) -> str:
    """A file of the program or of a library, from its root on; anything else has no name."""
    if path.startswith("<"):
        return path  # "<string>", "<frozen importlib._bootstrap>"
    for root, name in _roots():
        if path.startswith(root):
            return name + path[len(root) :]
    return LEFT_OUT


@cache
def _roots() -> list[tuple[str, str]]:
    """Folders of code and what they are called, the innermost first."""
    paths = sysconfig.get_paths()
    named = {
        str(RESOURCES.parent): "",
        paths["purelib"]: "libraries/",
        paths["platlib"]: "libraries/",
        paths["stdlib"]: "python/",
        str(Path(sys.base_prefix) / "lib"): "python/",
    }
    ends = [(root.rstrip("/\\") + end, name) for root, name in named.items() for end in "/\\"]
    return sorted(ends, key=lambda pair: -len(pair[0]))
