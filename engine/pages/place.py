"""Ink as MNIST has it: in a box of 20 pixels, its centre of mass at 14.0."""

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.ink import BOX, CENTRE, SIZE, Pixels
from engine.pages.greys import paper_level
from engine.pages.paper import paper_bright
from engine.pages.stages import FAINTEST, Cleaned, Grey, Mask
from engine.pages.threshold import seen
from engine.words import tr

_PLAIN_PAPER, _FULL_INK = 0.02, 0.9  # what MNIST's own pictures have at most, and at least
_SEEN = 0.2  # brightness of ink that makes a digit as large as it looks
_BOXED = (14, 24)  # longest side of a digit, in pixels of 28, that is left as it is
_FEWEST = 12  # pixels of a digit in a larger picture, below which it is a guess
TOO_SMALL = tr("The digit in the picture is very small; a larger picture is read better.")
NOT_ALONE = tr(
    "The picture seems to show several digits, of which one is read; crop it to another to read "
    "that one."
)


def cut_out(ink: Grey, inked: Mask) -> Grey | None:
    """Ink cut to the edges of what is inked; None where nothing is."""
    rows, columns = (np.flatnonzero(inked.any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return None
    return ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def in_box(cut: Grey) -> Pixels:
    """Ink cut to its edges, as MNIST has it: 20-px box, centre of mass at 14.0."""
    scale = BOX / max(cut.shape)
    height, width = (max(1, round(side * scale)) for side in cut.shape)
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
    small = np.clip(cv2.resize(cut, (width, height), interpolation=method), 0, 1)
    small /= max(float(small.max()), 1e-6)
    return centred(small)


def centred(small: Grey) -> Pixels:
    """Ink of at most 28 x 28, with its centre of mass as near to 14.0 as whole pixels allow."""
    height, width = small.shape
    digit = np.zeros((SIZE, SIZE), np.float32)
    top, left = _start(small.sum(axis=1)), _start(small.sum(axis=0))
    digit[top : top + height, left : left + width] = small
    return digit


def as_it_is(picture: Grey) -> Pixels:
    """What a paper-bright or ink-bright picture becomes if nothing is done but to box its ink."""
    ink = 1 - paper_bright(picture)
    return boxed(np.clip(ink - paper_level(ink), 0, 1))


def boxed(ink: Grey) -> Pixels:
    """All ink there is, in the box; blank where there is none."""
    cut = cut_out(ink, seen(ink)) if float(ink.max()) > FAINTEST else None
    return np.zeros((SIZE, SIZE), np.float32) if cut is None else in_box(cut)


def doubts(cut: Grey, *, others: int) -> tuple[str, ...]:
    """What is odd about a digit in a larger picture.

    Args:
        cut: its ink, cut to its edges.
        others: pieces of ink beside it that were left out and might be digits.
    """
    small = (TOO_SMALL,) if max(cut.shape) < _FEWEST else ()
    return (*small, NOT_ALONE) if others else small


def of_mnist_size(grey: Grey) -> Cleaned:
    """A picture of 28 x 28: as it is, but for grey paper and for ink of another size."""
    ink = 1 - paper_bright(grey)
    paper = paper_level(ink)
    if paper > _PLAIN_PAPER or 0 < ink.max() < _FULL_INK:
        ink = np.clip(ink - paper, 0, 1)
        ink = ink / ink.max() if ink.max() > FAINTEST else np.zeros_like(ink)
    cut = cut_out(ink, ink > _SEEN)
    longest = BOX if cut is None else max(cut.shape)
    if cut is None or _BOXED[0] <= longest <= _BOXED[1]:
        return Cleaned(np.array(ink, np.float32), upright=grey)
    small = (TOO_SMALL,) if longest < _BOXED[0] else ()
    return Cleaned(in_box(cut.astype(np.float32)), doubts=small, upright=grey)


def _start(profile: NDArray[np.float32]) -> int:
    """Where a side of the box begins, so that its centre of mass is nearest to 14.0."""
    mass = float(profile @ np.arange(len(profile)) / profile.sum())
    return int(np.clip(round(CENTRE - mass), 0, SIZE - len(profile)))
