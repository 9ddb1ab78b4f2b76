"""Pen strokes as people would draw them in the window: training images, and an honest test.

Whole writers are held out: digits of the same hand look alike, and a test on a writer whose other
digits were trained on says nothing about the next person.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.data.pen import PenDigit, read_pen_digits
from engine.data.pen_hands import by_many_hands
from engine.errors import DataError
from engine.ink import Ink
from engine.words import tr

CANVAS = 280
"""Side of the canvas on which a digit is drawn, in pixels."""
SIZES = (0.25, 0.85)
"""Longest side of a drawing, as a part of the canvas."""
BRUSHES = (8.0, 28.0)
"""Width of the brush, in pixels of the canvas."""
HELD_OUT = 5
"""Every fifth writer is never trained on."""
COPIES = 4  # of each training digit, each drawn differently
SEEN = 2
"""How often an epoch shows the one drawing of a digit that it has, where all are drawn anew."""
_TURN, _SLANT, _STRETCH, _TREMBLE = np.radians(10), 0.15, 0.1, 0.4


@dataclass(frozen=True, slots=True, eq=False)
class PenImages:
    """Digits as the network receives them: uint8 `(N, 28, 28)`, labels and writers `(N,)`."""

    images: NDArray[np.uint8]
    labels: NDArray[np.uint8]
    writers: NDArray[np.uint8]


def training_images(
    path: Path | str, seed: int, *, tell: Callable[[int, int], None] | None = None
) -> PenImages:
    """Digits of the writers that are trained on, each drawn `COPIES` times, differently.

    Args:
        path: of UCI's pendigits.
        seed: of how they are drawn.
        tell: called after each drawing with how many of how many are done, for it takes ten
            seconds; what it raises breaks off.

    Raises:
        DataError: the file is missing, or is not UNIPEN text with labelled digits, or has none of
            a writer that is trained on.
    """
    rng = np.random.default_rng((seed, 1))
    known = training_digits(path)
    wanted = (digit for digit in known for _ in range(COPIES))
    total = len(known) * COPIES
    return _rendered(_counted(wanted, total, tell) if tell else wanted, rng, vary=True)


def training_digits(path: Path | str) -> list[PenDigit]:
    """Digits of the writers that are trained on.

    Raises:
        DataError: the file is missing, or is not UNIPEN text with labelled digits, or has none of
            a writer that is trained on.
    """
    known = [digit for digit in read_pen_digits(path) if digit.writer % HELD_OUT]
    if not known:
        raise DataError(
            tr(
                "All writers in {path} are held out, as every fifth is; give a file with "
                "digits of other writers too.",
                path=path,
            )
        )
    return known


def drawn_anew(
    digits: Sequence[PenDigit],
    seed: tuple[int, int],
    *,
    vary: bool,
    tell: Callable[[int, int], None] | None = None,
) -> NDArray[np.uint8]:
    """Each digit drawn once, as the network receives it: uint8 `(N, 28, 28)`.

    Args:
        digits: one at the least.
        seed: of how they are drawn.
        vary: by many hands; otherwise a little turned, slanted and stretched.
        tell: called after each drawing with how many of how many are done; what it raises breaks
            off.
    """
    rng = np.random.default_rng((*seed, 3))
    drawn = np.zeros((len(digits), 28, 28), np.uint8)
    wanted = iter(digits)
    for number, digit in enumerate(_counted(wanted, len(digits), tell) if tell else wanted):
        hand = by_many_hands(digit.label, digit.strokes, rng) if vary else None
        strokes = hand or by_another_hand(digit.strokes, rng)
        drawn[number] = np.rint(as_drawn(strokes, rng).digit().pixels * 255)
    return drawn


def held_out_images(path: Path | str, seed: int = 0) -> PenImages:
    """Digits of the writers held out, each drawn once: any size, place and brush, as written.

    Raises:
        DataError: the file is missing, or is not UNIPEN text with labelled digits, or has none of
            a writer that is held out.
    """
    rng = np.random.default_rng((seed, 2))
    unknown = [digit for digit in read_pen_digits(path) if digit.writer % HELD_OUT == 0]
    if not unknown:
        raise DataError(
            tr(
                "No writer in {path} is held out, as those numbered 0, 5, 10 … are; give a "
                "file with digits of one of them too.",
                path=path,
            )
        )
    return _rendered(unknown, rng, vary=False)


def as_drawn(strokes: Sequence[NDArray[np.floating]], rng: np.random.Generator) -> Ink:
    """Strokes at a random size and place of the canvas with a random brush, in whole pixels."""
    points = np.concatenate(strokes).astype(np.float64)
    low, high = points.min(axis=0), points.max(axis=0)
    longest = max(float((high - low).max()), 1e-6)
    scale = rng.uniform(*SIZES) * CANVAS / longest
    corner = rng.uniform(0, CANVAS - (high - low) * scale)
    placed = [np.rint((stroke - low) * scale + corner) for stroke in strokes]
    return Ink(placed, width=rng.uniform(*BRUSHES))


def _counted(
    digits: Iterator[PenDigit], total: int, tell: Callable[[int, int], None]
) -> Iterator[PenDigit]:
    for number, digit in enumerate(digits, 1):
        yield digit
        tell(number, total)


def _rendered(digits: Iterable[PenDigit], rng: np.random.Generator, *, vary: bool) -> PenImages:
    images, labels, writers = [], [], []
    for digit in digits:
        strokes = by_another_hand(digit.strokes, rng) if vary else digit.strokes
        pixels = as_drawn(strokes, rng).digit().pixels
        images.append(np.rint(pixels * 255).astype(np.uint8))
        labels.append(digit.label)
        writers.append(digit.writer)
    return PenImages(np.stack(images), np.array(labels, np.uint8), np.array(writers, np.uint8))


def by_another_hand(
    strokes: Sequence[NDArray[np.float32]], rng: np.random.Generator
) -> list[NDArray[np.float64]]:
    """Strokes turned, slanted, stretched and trembled a little."""
    angle, slant = rng.uniform(-_TURN, _TURN), rng.uniform(-_SLANT, _SLANT)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    wide, tall = np.exp(rng.normal(0, _STRETCH, 2))
    matrix = turn @ np.array([[wide, slant], [0.0, tall]])
    everything = np.concatenate(strokes)
    tremble = _TREMBLE / CANVAS * float(np.ptp(everything, axis=0).max())
    return [stroke @ matrix.T + rng.normal(0, tremble, stroke.shape) for stroke in strokes]
