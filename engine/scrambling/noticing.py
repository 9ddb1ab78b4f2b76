"""Which maps notice: how like each method's map is to that of the network before it forgot."""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.attribution.explaining import refine
from engine.attribution.table import METHODS
from engine.classifier import Classifier
from engine.errors import UnsupportedNetworkError
from engine.measures.ranks import rank_correlation

Array = NDArray[np.float32]
MOST = 200_000  # values of a map that are ranked
PASSES = 8  # of a method of many passes, between two moments at which the work can be given up


@dataclass(frozen=True, slots=True)
class Similarity:
    """How like a method's map of a scrambled network is to that of the network itself.

    Attributes:
        method: id of the method.
        signed: Spearman's rank correlation of the values, in [−1, 1]; None where a map is constant.
        absolute: the same of their sizes.
    """

    method: str
    signed: float | None
    absolute: float | None


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """What is compared: the maps of one class of one image.

    Attributes:
        image: one image, `(H, W)` or `(H, W, C)`.
        target: the class.
        versus: the class that it is set against, or None.
        options: method id -> its options, where they are not at their default.
    """

    image: Array
    target: int
    versus: int | None
    options: Mapping[str, Mapping[str, Any]]


def similarities(
    given: Classifier,
    scrambled: Classifier,
    asked: Question,
    known: dict[str, Array],
    done: dict[str, Similarity] | None = None,
) -> Iterator[tuple[Similarity, ...] | None]:
    """Compare every method's map, one after the other.

    The numbers are those of the measure "randomised_weights". Feature maps ("activations") are
    compared all at once.

    Args:
        given: the network itself.
        scrambled: the copy that forgot.
        asked: of which maps.
        known: maps of `given` to this very question, by method; what is missing is put in.
        done: what is known already of these two networks and this question, by method; likewise.

    Yields:
        None wherever the work can be given up; after each method those so far. Methods that
        cannot explain the network are left out.

    Raises:
        TargetError, InputShapeError: as `explain`.
    """
    done = {} if done is None else done
    for method in METHODS:
        with suppress(UnsupportedNetworkError):
            if method not in done:
                if method not in known:
                    known[method] = yield from _map_of(given, method, asked)
                new = yield from _map_of(scrambled, method, asked)
                done[method] = compared(method, known[method], new)
            yield tuple(done[each] for each in METHODS if each in done)


def compared(method: str, one: Array, other: Array) -> Similarity:
    """Two maps of one shape compared; of more than `MOST` values so many, drawn by lot."""
    if one.size > MOST:  # feature maps of a large picture: sorting millions would hold the pen up
        drawn = np.random.default_rng(0).integers(0, one.size, MOST)
        one, other = one.ravel()[drawn], other.ravel()[drawn]
    absolute = rank_correlation(np.abs(one), np.abs(other))
    return Similarity(method, rank_correlation(one, other), absolute)


def _map_of(classifier: Classifier, method: str, asked: Question) -> Any:
    """The values of a map, `(1, h, w, K)`, once they are whole; None at each step before."""
    own = dict(asked.options.get(method, {}))
    for step in refine(
        classifier,
        classifier.as_batch(asked.image),
        method,
        asked.target,
        versus=asked.versus,
        passes=PASSES,
        **own,
    ):
        values = step.attribution.values
        yield None
    return values
