"""Digits as pen strokes, in UNIPEN text: UCI's "Pen-Based Recognition of Handwritten Digits".

Alpaydin and Alimoglu 1998, CC BY 4.0. The files are not shipped; a path must be given.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.errors import DataError


@dataclass(frozen=True, slots=True, eq=False)
class PenDigit:
    """One digit as a person wrote it.

    Attributes:
        label: the digit, 0 to 9.
        writer: number of the person, so that whole people can be held out.
        strokes: float32 `(n, 2)` in the tablet's unit, x right and y **down** as in `Ink`.
    """

    label: int
    writer: int
    strokes: tuple[NDArray[np.float32], ...]


def read_pen_digits(path: Path | str) -> list[PenDigit]:
    """Every digit of a UNIPEN file, in its order.

    Raises:
        DataError: the file is missing, or is not UNIPEN text with labelled digits.
    """
    path = Path(path)
    try:
        opening, *segments = path.read_text("ascii").split(".SEGMENT DIGIT")
        digits = [_digit(segment) for segment in segments]
    except (OSError, ValueError, IndexError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UNIPEN text"
        raise DataError(
            f"{path} cannot be read as pen strokes ({why}); give a UNIPEN file of digits."
        ) from error
    if not digits:
        raise DataError(f"{path} has no pen strokes ({opening[:20]!r}); give a UNIPEN file.")
    return digits


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
            yield np.array(points, np.float32).reshape(-1, 2) * np.array([1, -1], np.float32)
        if line.startswith("."):
            points = []
        elif line.strip():
            points.append([int(number) for number in line.split()])
