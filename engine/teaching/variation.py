"""A corrected drawing as other hands, and the same hand another time, would have drawn it.

Strokes are varied as strokes, then drawn anew, as those of the pen data are for the shipped
network: turned, slanted, stretched, trembling, at any size and place. Where there is only a
picture, it is varied as one: turned, slanted, stretched and moved.
"""

from collections.abc import Iterator, Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.data.pen_writers import as_drawn, by_another_hand
from engine.drawing import Drawing
from engine.ink import SIZE, Pixels
from engine.teaching.corrections import Correction

Images = NDArray[np.uint8]

TURN, SLANT, STRETCH, SHIFT = np.radians(10), 0.15, 0.1, 1.0
"""Of pictures: either way; stretch is a standard deviation of a logarithm, shift in pixels."""


def drawn_again(
    corrections: Sequence[Correction], times: int, seed: int
) -> tuple[Images, NDArray[np.int64]]:
    """Each correction `times` times: as it is, then varied.

    Args:
        corrections: at least one.
        times: how often each, at least once.
        seed: of how they are varied.

    Returns:
        Images uint8 `(N, 28, 28)` as a network receives them, and their labels `(N,)`; those of
        one correction follow each other.
    """
    images = np.stack(list(drawing_again(corrections, times, seed)))
    return images, np.repeat([each.label for each in corrections], times).astype(np.int64)


def drawing_again(corrections: Sequence[Correction], times: int, seed: int) -> Iterator[Images]:
    """The same images, one after the other, each uint8 `(28, 28)`."""
    rng = np.random.default_rng((seed, 3))
    for each in corrections:
        for pixels in variants(each.drawing, times, rng):
            yield np.rint(pixels * 255).astype(np.uint8)


def variants(drawing: Drawing, count: int, rng: np.random.Generator) -> Iterator[Pixels]:
    """The digit as it is, and `count - 1` others like it, float32 `(28, 28)` in [0, 1]."""
    own = drawing.digit().pixels
    yield own
    for _ in range(count - 1):
        if drawing.picture is None:
            strokes = by_another_hand(drawing.ink.strokes, rng)
            yield as_drawn(strokes, rng).digit().pixels
        else:
            yield _moved(own, rng)


def _moved(pixels: Pixels, rng: np.random.Generator) -> Pixels:
    """A picture turned, slanted, stretched and shifted a little, around its middle."""
    angle, slant = rng.uniform(-TURN, TURN), rng.uniform(-SLANT, SLANT)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    wide, tall = np.exp(rng.normal(0, STRETCH, 2))
    matrix = turn @ np.array([[wide, slant], [0.0, tall]])
    middle = np.full(2, (SIZE - 1) / 2)
    shift = middle - matrix @ middle + rng.uniform(-SHIFT, SHIFT, 2)
    moved = cv2.warpAffine(
        np.asarray(pixels, np.float32), np.column_stack([matrix, shift]), (SIZE, SIZE)
    )
    return np.clip(moved, 0, 1).astype(np.float32)
