"""Spearman's rank correlation, with average ranks where values are equal."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]


def ranks(values: Array) -> NDArray[np.float64]:
    """1 for the smallest of `values`, flattened; equal ones share the mean of their ranks."""
    _, place, counts = np.unique(values.ravel(), return_inverse=True, return_counts=True)
    average = np.cumsum(counts) - (counts - 1) / 2
    return np.asarray(average[place.ravel()])


def rank_correlation(one: Array, other: Array) -> float | None:
    """Pearson's correlation of the ranks, in [−1, 1]; None where one of both is constant.

    Spearman 1904, The American Journal of Psychology 15(1).
    """
    first, second = (each - each.mean() for each in (ranks(one), ranks(other)))
    spread = np.sqrt((first @ first) * (second @ second))
    return float(np.clip(first @ second / spread, -1, 1)) if spread else None
