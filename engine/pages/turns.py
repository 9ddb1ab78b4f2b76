"""Whether a digit lies on its side: the network's reading of it under the four turns.

A photograph does not say which way is up, and a network is as sure of a 2 on its side as of a 5.
So the digit is read after each quarter turn as well.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.ink import Pixels
from engine.pages.place import centred, cut_out
from engine.words import tr

Logits = Callable[[NDArray[np.float32]], NDArray[np.floating]]
Unlikeness = Callable[[Pixels], float | None]

_MARGIN = 0.4  # of unlikeness, by which a quarter turn may look stranger and yet be the right one
_UPSIDE_DOWN = 0.9  # times the unlikeness of the digit as it lies, which half a turn is less than
"""A margin, not a factor: where a digit on its side looks very much like another one, 0.1 say, the
right turn need not look nearly as much like its own.

Of 2,500 training digits that are upright, 5.7 % are warned of, a 6 that could be a 9 for instance;
of those on their side, either way, 3 in 5,000 are read wrong, over 90 % sure, and not warned of. A
factor of 1.6 had 4.8 % and 8. Test digits 6,000 to 7,999, which had no part in the choice:
4.1 % and 1 in 4,000; by the factor 3.0 % and 4.
"""
_SURER = 2.0  # of the largest logit, where nothing is known of the training digits
STRANGE = tr("The result looks like no digit that the network has learned from: do not rely on it.")
_TURNED = (
    "",
    tr(
        "The digit may not stand upright: turned a quarter to the right it is read as "
        "{read}. Turn the picture if that is so."
    ),
    tr(
        "The digit may not stand upright: turned upside down it is read as "
        "{read}. Turn the picture if that is so."
    ),
    tr(
        "The digit may not stand upright: turned a quarter to the left it is read as "
        "{read}. Turn the picture if that is so."
    ),
)


@dataclass(frozen=True, slots=True, eq=False)
class Around:
    """A digit, read after each quarter turn clockwise.

    Attributes:
        logits: float32 `(4, classes)`, of 0 to 3 quarter turns.
        unlikeness: of the training digits, after each turn; None where nothing is known of them.
    """

    logits: NDArray[np.float32]
    unlikeness: tuple[float | None, ...]

    @property
    def better(self) -> int | None:
        """Quarter turns after which it looks more like a digit, and like another one; or None."""
        read, found = self.logits.argmax(axis=1), []
        for turns in (1, 2, 3):
            by = self._better_by(turns)
            if by > 0 and read[turns] != read[0]:
                found.append((by, turns))
        return max(found)[1] if found else None

    def _better_by(self, turns: int) -> float:
        """How much better a digit it makes; not better if 0 or less."""
        lying, turned = self.unlikeness[0], self.unlikeness[turns]
        if lying is None or turned is None:
            return float(self.logits[turns].max() - self.logits[0].max()) - _SURER
        return (lying * _UPSIDE_DOWN if turns == 2 else lying + _MARGIN) - turned

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is odd about the digit as it lies, a sentence each."""
        lying = self.unlikeness[0]
        strange = (STRANGE,) if lying is not None and lying > 1 else ()
        if self.better is None:
            return strange
        read = int(self.logits[self.better].argmax())
        aside = _TURNED[self.better].format(read=read)
        return *strange, aside


def quarter_turned(digit: Pixels, turns: int) -> Pixels:
    """A digit turned clockwise by quarters, its centre of mass where MNIST has it."""
    turned = np.ascontiguousarray(np.rot90(digit, -turns))
    cut = cut_out(turned, turned > 0)
    return turned if cut is None or turns % 4 == 0 else centred(cut)


def look_around(digit: Pixels, logits: Logits, unlikeness: Unlikeness) -> Around:
    """Read a digit, float32 `(28, 28)`, after each quarter turn.

    Args:
        digit: ink bright.
        logits: of a network, `(N, classes)` of `(N, 28, 28)`.
        unlikeness: of the network's training digits: above 1 a digit is strange; None if nothing
            is known of them.
    """
    turned = [quarter_turned(digit, turns) for turns in range(4)]
    read = np.asarray(logits(np.stack(turned)), np.float32)
    return Around(read, tuple(unlikeness(each) for each in turned))
