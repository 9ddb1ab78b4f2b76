"""Digits as pen strokes, in UNIPEN text: UCI's "Pen-Based Recognition of Handwritten Digits".

Alpaydin and Alimoglu 1998, CC BY 4.0. The files are not shipped; a path must be given.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.errors import DataError
from engine.files import is_file
from engine.words import tr

MOST_BYTES = 256 * 1024**2
"""More than that no collection of pen strokes has; a device never ends."""

_FARTHEST = 2.0**24
"""Beyond it float32 no longer tells one unit of a tablet from the next."""


@dataclass(frozen=True, slots=True, eq=False)
class PenDigit:
    """One digit as a person wrote it.

    Attributes:
        label: the digit, 0 to 9.
        writer: number of the person, 0 to 255, so that whole people can be held out.
        strokes: float32 `(n, 2)` in the tablet's unit, x right and y **down** as in `Ink`; read
            from a file, at least one has a point.
    """

    label: int
    writer: int
    strokes: tuple[NDArray[np.float32], ...]


def read_pen_digits(path: Path | str) -> list[PenDigit]:
    """Every digit of a UNIPEN file, in its order.

    Raises:
        DataError: the file is missing, or is not UNIPEN text with labelled digits; or one of them
            has no point, or a label or a writer out of range.
    """
    path = Path(path)
    if path.exists() and not (is_file(path) and path.stat().st_size <= MOST_BYTES):
        raise DataError(
            tr("{path} is no file of at most 256 MiB; give a UNIPEN file of digits.", path=path)
        )
    try:
        opening, *segments = path.read_text("ascii").split(".SEGMENT DIGIT")
        digits = [_digit(segment) for segment in segments]
    except (OSError, ValueError, IndexError, OverflowError) as error:
        why = error.strerror if isinstance(error, OSError) else tr("it is not UNIPEN text")
        raise DataError(
            tr(
                "{path} cannot be read as pen strokes ({why}); give a UNIPEN file of digits.",
                path=path,
                why=why,
            )
        ) from error
    if not digits:
        raise DataError(
            tr(
                "{path} has no pen strokes ({beginning!r}); give a UNIPEN file.",
                path=path,
                beginning=opening[:20],
            )
        )
    for number, digit in enumerate(digits, 1):
        if fault := _fault(digit):
            raise DataError(
                tr(
                    "Digit {number} of {path} has {fault}; take it out of the file, or give "
                    "another UNIPEN file of digits.",
                    number=number,
                    path=path,
                    fault=fault,
                )
            )
    return digits


def _fault(digit: PenDigit) -> str:
    """Why it cannot be learned from; empty if it can."""
    if not 0 <= digit.label <= 9:
        return tr("a label that is not 0 to 9")
    if not 0 <= digit.writer <= 255:
        return tr("a writer that is not 0 to 255")
    return "" if any(len(stroke) for stroke in digit.strokes) else tr("no point of a stroke")


def _digit(segment: str) -> PenDigit:
    """From what follows `.SEGMENT DIGIT`: the components, a quality mark and the quoted label."""
    head, comment, *lines = segment.splitlines()
    label, writer = int(head.split('"')[1]), int(comment.split()[2])
    return PenDigit(label, writer, tuple(_strokes(lines)))


def _strokes(lines: list[str]) -> Iterator[NDArray[np.float32]]:
    """The points between each `.PEN_DOWN` and `.PEN_UP`; on a tablet y grows upwards."""
    points: list[list[int]] = []
    for line in lines:
        if line.startswith(".PEN_UP"):
            tablet = np.array(points, np.float64).reshape(-1, 2)
            if np.abs(tablet).max(initial=0) > _FARTHEST:
                raise ValueError("not a point of a tablet")
            yield (tablet * [1, -1]).astype(np.float32)
        if line.startswith("."):
            points = []
        elif line.strip():
            points.append([int(number) for number in line.split()])
