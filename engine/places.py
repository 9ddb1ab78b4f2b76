"""Where a map is strong, in words: for who hears it, and for who wants one sentence about it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.words import tr

PLACES = (
    *(tr("upper left"), tr("top"), tr("upper right")),
    *(tr("left"), tr("middle"), tr("right")),
    *(tr("lower left"), tr("bottom"), tr("lower right")),
)
"""The ninths of a map, row by row: each side is cut in three."""
_LINES = {
    frozenset((0, 1, 2)): tr("all along the top"),
    frozenset((3, 4, 5)): tr("all across the middle"),
    frozenset((6, 7, 8)): tr("all along the bottom"),
    frozenset((0, 3, 6)): tr("all down the left side"),
    frozenset((1, 4, 7)): tr("all down the middle"),
    frozenset((2, 5, 8)): tr("all down the right side"),
}
_ENOUGH = 0.5  # of all that speaks one way: the strongest places that hold so much are named
_MOST = 4  # of nine places: where more are needed, it lies everywhere
_LITTLE = 0.05  # of all strength: less than that on one side is not worth a place
EVERYWHERE = tr("spread over the whole picture")
HARDLY = tr("hardly anything")
BOTH = tr("Strongest for {subject}: {places}; against: {others}.")
ONLY_FOR = tr("Strongest for {subject}: {places}.")
STRENGTH = tr("Strongest for {subject}: {places}. The values have no sign.")
NOTHING = tr("The map is 0 everywhere: no pixel counts for {subject}.")


@dataclass(frozen=True, slots=True)
class Strongest:
    """What of a map lies where.

    Attributes:
        speaks_for: places that hold half of the sum of positive values, the strongest first.
        speaks_against: likewise of the negative values.
        part_against: sum of the negative values as a part of all strength, in [0, 1].
        is_blank: every value is 0, or there is no number at all.
    """

    speaks_for: tuple[str, ...]
    speaks_against: tuple[str, ...]
    part_against: float
    is_blank: bool


def strongest(values: NDArray[np.floating]) -> Strongest:
    """The places of a map `(H, W)` where what speaks for a class lies, and what speaks against it.

    Args:
        values: of any size; what is not finite counts for nothing.
    """
    known = np.where(np.isfinite(values), values, 0.0).astype(np.float64)
    speaks_for, against = np.maximum(known, 0.0), np.maximum(-known, 0.0)
    whole = float(speaks_for.sum() + against.sum())
    return Strongest(
        _places(speaks_for),
        _places(against),
        float(against.sum()) / whole if whole else 0.0,
        whole == 0.0,
    )


def in_words(values: NDArray[np.floating], subject: str, *, signed: bool = True) -> str:
    """A map `(H, W)` in one sentence, as "Strongest for the 4: upper left; against: top." is one.

    Args:
        values: of the map.
        subject: what it explains, as it stands in a sentence: "the 4", "the 4 and not the 9".
        signed: whether values of the method have a sign.
    """
    found = strongest(values)
    if found.is_blank:
        return NOTHING.format(subject=subject)
    if not signed:
        sizes = strongest(np.abs(values))
        return STRENGTH.format(subject=subject, places=_listed(sizes.speaks_for))
    hardly_for = 1 - found.part_against < _LITTLE
    places = HARDLY if hardly_for else _listed(found.speaks_for)
    if found.part_against == 0:
        return ONLY_FOR.format(subject=subject, places=places)
    others = HARDLY if found.part_against < _LITTLE else _listed(found.speaks_against)
    return BOTH.format(subject=subject, places=places, others=others)


def _places(strength: NDArray[np.float64]) -> tuple[str, ...]:
    """Names of the fewest ninths that hold `_ENOUGH` of it, the strongest first."""
    sums = _ninths(strength)
    whole = sums.sum()
    if whole == 0:
        return ()
    order = np.argsort(-sums, kind="stable")
    count = int(np.searchsorted(np.cumsum(sums[order]), _ENOUGH * whole * (1 - 1e-9))) + 1
    if count > _MOST:
        return (EVERYWHERE,)
    named = [int(number) for number in order[:count]]
    line = _LINES.get(frozenset(named))
    return (line,) if line else tuple(PLACES[number] for number in named)


def _ninths(strength: NDArray[np.float64]) -> NDArray[np.float64]:
    """How much lies in each ninth, `(9,)`; a pixel on a border is shared out by its area."""
    rows, columns = (_thirds(length) for length in strength.shape)
    return (rows @ strength @ columns.T).ravel()


def _thirds(length: int) -> NDArray[np.float64]:
    """What part of each of `length` pixels lies in each third of a side: `(3, length)`."""
    edges, starts = np.linspace(0, length, 4), np.arange(length)
    ends = np.minimum(edges[1:, None], starts + 1)
    return np.clip(ends - np.maximum(edges[:-1, None], starts), 0.0, None)


def _listed(places: Sequence[str]) -> str:
    return ", ".join(places)
