"""How well a guess of where a network looks agrees with a map; no TensorFlow.

A map says how strongly each pixel counted: the size of its value. A guess is a set of pixels.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.measures.ranks import ranks

Marks = NDArray[np.bool_]
Strength = NDArray[np.floating[Any]]


@dataclass(frozen=True, slots=True)
class Agreement:
    """How well a guess agrees with the map of a method.

    Attributes:
        method: id of the method.
        overlap: as `overlap` says, in [0, 1].
        auc: as `auc` says, in [0, 1].
    """

    method: str
    overlap: float
    auc: float


def strongest(strength: Strength, count: int) -> NDArray[np.float64]:
    """How much of each pixel belongs to the `count` strongest ones, in [0, 1]; sums to `count`.

    1 for each that is stronger than the last of them, 0 for each that is weaker. Pixels as strong
    as the last one share the places that are left: that is what they get on average if lots are
    drawn.

    Args:
        strength: of each pixel, `(H, W)`, at least 0.
        count: from 1 to all pixels.
    """
    least = np.partition(strength.ravel(), -count)[-count]
    above, equal = strength > least, strength == least
    share = (count - above.sum()) / equal.sum()
    return np.asarray(above + equal * share, np.float64)


def overlap(marks: Marks, strength: Strength) -> float:
    """Which part of a guess lies in the strongest pixels of a map, as many of them as are marked.

    As both areas have the same size, it is also the part of the map's area that was guessed; the
    ratio of intersection and union (IoU) is overlap / (2 − overlap). A guess drawn by lot gets the
    marked part of all pixels, on average. It is the "relevance rank accuracy" of Arras, Osman,
    Samek 2022, Information Fusion 81, arXiv 2003.07258, with the guess as the ground truth.

    Args:
        marks: which pixels are marked, `(H, W)`; at least one.
        strength: of each pixel, `(H, W)`, at least 0.
    """
    count = int(marks.sum())
    return float(strongest(strength, count)[marks].sum() / count)


def auc(marks: Marks, strength: Strength) -> float:
    """How likely a marked pixel is stronger than one that is not, ties counting half.

    0.5 is what lots would give, 1 that every marked pixel is stronger than all others. The area
    under the ROC curve, from the ranks of the pixels: Mann, Whitney 1947, The Annals of
    Mathematical Statistics 18(1). For maps of where people look: Bylinskii, Judd, Oliva, Torralba,
    Durand 2019, IEEE TPAMI 41(3), arXiv 1604.03605.

    Args:
        marks: which pixels are marked, `(H, W)`; some, and not all.
        strength: of each pixel, `(H, W)`.
    """
    marked = marks.ravel()
    count = int(marked.sum())
    above = ranks(strength)[marked].sum() - count * (count + 1) / 2
    return float(above / (count * (marked.size - count)))


def agreement(method: str, marks: Marks, values: NDArray[np.floating[Any]]) -> Agreement:
    """How well a guess agrees with a map.

    Args:
        method: id of the method.
        marks: `(H, W)`; some pixels, and not all.
        values: of the map, `(h, w)`; a coarser one is enlarged, each value as a patch.
    """
    strength = np.abs(enlarged(values, (marks.shape[0], marks.shape[1])))
    return Agreement(method, overlap(marks, strength), auc(marks, strength))


def enlarged(
    values: NDArray[np.floating[Any]], shape: tuple[int, int]
) -> NDArray[np.floating[Any]]:
    """A map of another size in a shape `(H, W)`: each pixel has the value that lies over it."""
    rows, columns = (
        (np.arange(wanted) * own) // wanted for wanted, own in zip(shape, values.shape, strict=True)
    )
    return np.asarray(values[np.ix_(rows, columns)])


def places(found: Sequence[Agreement]) -> tuple[int, ...]:
    """The place of each among all: 1 agrees best. By overlap, then by AUC; equal ones share it."""
    keys = [(each.overlap, each.auc) for each in found]
    return tuple(1 + sum(other > own for other in keys) for own in keys)


def edges(marks: Marks) -> NDArray[np.float32]:
    """The edges of a set of pixels, float32 `(pieces, 2, 2)` as `engine.outline.outline` has them.

    Args:
        marks: which pixels belong to it, `(H, W)`.
    """
    padded = np.pad(marks, 1)
    rows, columns = np.nonzero(padded[1:, 1:-1] != padded[:-1, 1:-1])  # between two rows
    level = np.stack([np.stack([columns, rows], 1), np.stack([columns + 1, rows], 1)], 1)
    rows, columns = np.nonzero(padded[1:-1, 1:] != padded[1:-1, :-1])
    upright = np.stack([np.stack([columns, rows], 1), np.stack([columns, rows + 1], 1)], 1)
    return np.concatenate([level, upright]).astype(np.float32)
