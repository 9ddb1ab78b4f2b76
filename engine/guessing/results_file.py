"""The guesses of a class as a table: one CSV file, to which each guess adds its lines."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from engine.errors import OutputError
from engine.guessing.agreement import Agreement, places
from engine.words import one_line, tr

COLUMNS = (
    *("name", "time", "picture", "digit", "class", "not", "pixels", "method"),
    *("overlap", "auc", "rank"),
)
LONGEST = 40  # letters of a name
_FORMULA = "=+-@"  # a cell that begins so is computed by a spreadsheet


@dataclass(frozen=True, slots=True)
class Guess:
    """What is written of a guess; nothing of the machine, and no path.

    Attributes:
        name: what the person calls themselves; may be empty.
        picture: "drawing", "picture", or which test sample.
        digit: what it is, where that is known; else empty.
        target: name of the explained class.
        versus: name of the class that it is set against, or empty.
        pixels: how many were marked.
        found: how well it agrees with each method's map.
    """

    name: str
    picture: str
    digit: str
    target: str
    versus: str
    pixels: int
    found: Sequence[Agreement]


def add(path: Path, guess: Guess, *, now: datetime | None = None) -> None:
    """Add a line a method to a file, which is begun if it is not there.

    Args:
        path: of the file.
        guess: what is added.
        now: when; the present moment if None. It is written in UTC.

    Raises:
        OutputError: the file holds something else, or cannot be written to.
    """
    time = (now or datetime.now(UTC)).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    said = tuple(map(_cell, (guess.picture, guess.digit, guess.target, guess.versus)))
    own = (_cell(guess.name[:LONGEST]), time, *said, guess.pixels)
    rows = [
        (*own, each.method, f"{each.overlap:.4f}", f"{each.auc:.4f}", place)
        for each, place in zip(guess.found, places(guess.found), strict=True)
    ]
    try:
        begun = _begun(path)
        text = io.StringIO(newline="")
        csv.writer(text).writerows(rows if begun else (COLUMNS, *rows))
        # The mark at the beginning lets spreadsheets read names as UTF-8.
        with path.open("a", encoding="utf-8" if begun else "utf-8-sig", newline="") as file:
            file.write(text.getvalue())
    except OSError as error:
        raise OutputError(
            tr(
                "{path} cannot be written ({reason}); choose another file.",
                path=path,
                reason=error.strerror or error,
            )
        ) from error


def _begun(path: Path) -> bool:
    """Whether the file holds results already.

    Raises:
        OutputError: it holds something else.
    """
    if not path.exists() or path.stat().st_size == 0:
        return False
    header = ",".join(COLUMNS)
    with path.open("rb") as file:
        first = file.read(len(header) + 5).decode("utf-8-sig", errors="replace")
        file.seek(-1, io.SEEK_END)
        whole = file.read(1) == b"\n"
    if first.splitlines()[:1] != [header] or not whole:
        raise OutputError(
            tr("{name} holds no results of guesses; choose another file.", name=path.name)
        )
    return True


def _cell(text: str) -> str:
    """A text of one line that no spreadsheet takes for a formula."""
    plain = one_line(text).strip()
    return f"'{plain}" if plain[:1] and plain[0] in _FORMULA else plain
