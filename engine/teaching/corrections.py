"""Corrections: drawings that were misread, each with what it is."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from engine.drawing import SIDE, Drawing
from engine.errors import CorrectionsError
from engine.words import tr

MOST = 100
"""Corrections that are kept together: a few teach, and a data set is trained on from the start."""
CLASSES = 10
MOST_LENGTH = 20_000.0
"""Of a drawing's ink, in canvas units, some 70 widths: it is drawn hundreds of times."""


@dataclass(frozen=True, slots=True, eq=False)
class Correction:
    """A drawing with the class that it should be read as.

    Attributes:
        drawing: what was drawn, or the picture that was read.
        label: what it is, 0 to 9.
        read: what it was read as when it was corrected; None if that is not known.
    """

    drawing: Drawing
    label: int
    read: int | None = None

    def __post_init__(self) -> None:
        """Check what others may have made.

        Raises:
            CorrectionsError: nothing is drawn, or far more than a digit has, or a class is none of
                the ten.
        """
        if self.drawing.is_empty:
            raise CorrectionsError(tr("Nothing is drawn yet: draw the digit, then say what it is."))
        strokes = self.drawing.ink.strokes
        length = sum(float(np.hypot(*np.diff(each, axis=0).T).sum()) for each in strokes)
        if length > MOST_LENGTH or sum(map(len, strokes)) > MOST_LENGTH:
            raise CorrectionsError(
                tr(
                    "This is {length:.0f} canvas widths of ink, more than a digit has: undo some "
                    "strokes.",
                    length=length / SIDE,
                )
            )
        if self.label not in range(CLASSES) or self.read not in (None, *range(CLASSES)):
            raise CorrectionsError(tr("A correction says one of the ten digits, 0 to 9."))

    @property
    def sample(self) -> int | None:
        """Its number in MNIST's test set, where it is one of those images; ink over it or not."""
        return None if self.drawing.picture is None else self.drawing.picture.sample


Corrections = tuple[Correction, ...]
"""In the order in which they were made."""


def with_one_more(corrections: Corrections, correction: Correction) -> Corrections:
    """These corrections and one more, which takes the place of any of the same drawing.

    Raises:
        CorrectionsError: there are as many as may be.
    """
    others = tuple(each for each in corrections if each.drawing is not correction.drawing)
    if len(others) >= MOST:
        raise CorrectionsError(
            tr(
                "There are {most} corrections already: save them and train on that file instead.",
                most=MOST,
            )
        )
    return (*others, correction)


def taught_samples(corrections: Iterable[Correction]) -> frozenset[int]:
    """Numbers of MNIST's test images among them: what is taught cannot test."""
    return frozenset(each.sample for each in corrections if each.sample is not None)
