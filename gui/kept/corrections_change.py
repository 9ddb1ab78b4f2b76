"""What a person did to a list of corrections, done to the list that another window has left."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.teaching.corrections import MOST, Correction, Corrections
from engine.teaching.corrections_file import MOST_BYTES, text_of


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a list.

    Attributes:
        removed: what is no longer in it.
        added: what is new in it, in its order.
        beside: the files from which that was taken, not needed once it is in the list; what is
            there already, as another window has taken it too, is not added again.
    """

    removed: Corrections
    added: Corrections
    beside: tuple[Path, ...] = ()


def change_between(before: Corrections, after: Corrections) -> Change:
    """What made the one list, of these very corrections, the other."""
    removed, added = Counter(before), Counter(after)
    return Change(
        tuple((removed - added).elements()),
        tuple((added - removed).elements()),
    )


def applied(corrections: Corrections, changes: Iterable[Change]) -> Corrections:
    """A list that was read from a file, changed in the same ways."""
    found = list(corrections)
    for change in changes:
        for each in change.removed:
            _take_out(each, found)
        found += missing_in(found, change.added) if change.beside else change.added
    return tuple(found)


def missing_in(corrections: Sequence[Correction], wanted: Sequence[Correction]) -> Corrections:
    """Those of `wanted` that a list does not hold."""
    if not wanted:
        return ()
    there = Counter(map(_said, corrections))
    found = []
    for each in wanted:
        said = _said(each)
        if there[said]:
            there[said] -= 1
        else:
            found.append(each)
    return tuple(found)


def room_for(corrections: Corrections) -> tuple[Corrections, Corrections]:
    """What has room in one file, from the first on, and what has not."""
    kept = corrections[:MOST]
    while len(kept) > 1 and len(text_of(kept)) > MOST_BYTES:
        kept = kept[:-1]
    return kept, corrections[len(kept) :]


def _take_out(wanted: Correction, corrections: list[Correction]) -> None:
    """Remove the last one that says the same; another window may have removed it already."""
    said = _said(wanted)
    for place in reversed(range(len(corrections))):
        if corrections[place].label == wanted.label and _said(corrections[place]) == said:
            del corrections[place]
            return


def _said(correction: Correction) -> str:
    """What a file says of it, by which it is known again."""
    return text_of((correction,))
