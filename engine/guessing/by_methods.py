"""A guess of where a network looks, compared with the map of every method."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.attribution.small_maps import by_all_methods
from engine.classifier import Classifier
from engine.guessing.agreement import Agreement, Marks, agreement


def agreements(
    classifier: Classifier,
    image: NDArray[np.floating],
    marks: Marks,
    target: int,
    *,
    versus: int | None = None,
    options: Mapping[str, Mapping[str, Any]] | None = None,
) -> Iterator[tuple[Agreement, ...]]:
    """How well it agrees with each map: those so far, after each step of the work.

    A pixel is as strong as the size of its value, summed over colours; for activations the mean
    size of the layer's feature maps over it.

    Args:
        classifier: any.
        image: one image, `(H, W)` or `(H, W, C)`.
        marks: which pixels are marked, `(H, W)`; some, and not all.
        target: the explained class.
        versus: the class that it is set against, or None.
        options: method id -> its options, where they are not at their default.

    Raises:
        TargetError, InputShapeError: as `explain`.
    """
    known: dict[int, Agreement] = {}
    for maps in by_all_methods(classifier, image, target, versus=versus, options=options):
        newest = len(maps) - 1
        for place, each in enumerate(maps):
            if place == newest or place not in known:
                known[place] = agreement(each.method, marks, each.values)
        yield tuple(known[place] for place in range(len(maps)))
