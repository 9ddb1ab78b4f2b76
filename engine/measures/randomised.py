"""Randomised weights: what is left of a map when the network forgets, layer by layer."""

from collections.abc import Iterator
from weakref import WeakKeyDictionary

import numpy as np

from engine.classifier import Classifier
from engine.measures.ranks import rank_correlation
from engine.measures.subject import Subject
from engine.measures.table import Layer, Measured
from engine.scrambling.scrambled import Scrambled
from engine.words import tr


def randomised_weights(subject: Subject) -> Iterator[Measured]:
    """Rank correlation with the map while layers are made new, from the last one down.

    Adebayo et al. 2018, arXiv 1810.03292, section 3.1: layers stay new once they are. The class
    is the one explained at first. It happens to a copy, which is traced once.
    """
    original = subject.found.values
    given = subject.classifier
    yield Measured("randomised_weights", 0, 1, target=subject.target)
    copy = _copy_of(given, subject.options["seed"])
    yield Measured("randomised_weights", 0, 1, target=subject.target)
    if not copy.layers:
        reason = tr("The network has no weights to forget.")
        yield Measured("randomised_weights", 1, 1, reason=reason, target=subject.target)
        return
    left: list[Layer] = []
    for path in copy.layers:
        copy.set_depth(len(left) + 1, given)
        for step in subject.explained(subject.image, copy.classifier):
            if step.done < step.total:
                done = len(left) * step.total + step.done
                yield _so_far(subject, left, done, len(copy.layers) * step.total)
        values = step.attribution.values
        signed = rank_correlation(original, values)
        left.append(Layer(path, signed, rank_correlation(np.abs(original), np.abs(values))))
        yield _so_far(subject, left, len(left) * step.total, len(copy.layers) * step.total)


_copies: WeakKeyDictionary[Classifier, Scrambled] = WeakKeyDictionary()


def _copy_of(given: Classifier, seed: int) -> Scrambled:
    """A copy to be spoilt, with the weights of now: one for each classifier, traced once."""
    if given not in _copies:
        _copies[given] = Scrambled(given, seed=seed)
    else:
        _copies[given].take(given, seed=seed)
    return _copies[given]


def _so_far(subject: Subject, left: list[Layer], done: int, total: int) -> Measured:
    value = left[-1].absolute if done == total else None
    constant = done == total and value is None
    return Measured(
        *("randomised_weights", done, total),
        value=value,
        reason=tr("A map that is the same everywhere has no ranks to compare.") if constant else "",
        target=subject.target,
        layers=tuple(left),
    )
