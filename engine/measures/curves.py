"""Deletion and insertion: the class probability while pixels go or come."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from engine.attribution.compiled import rows_at_once
from engine.measures.subject import Array, Subject
from engine.measures.table import MOST_STEPS, Curve, Measured
from engine.words import tr

ROWS = 16  # images in one call: some tens of milliseconds of a ConvNet on two cores


def deletion(subject: Subject) -> Iterator[Measured]:
    """Probability of the target while its pixels are set to the fill, the most relevant first.

    Petsiuk, Das, Saenko 2018, arXiv 1806.07421, section 3.3.
    """
    sheet = np.full_like(subject.image, subject.options["curve_fill"])
    return _curve("deletion", subject, subject.image, sheet)


def insertion(subject: Subject) -> Iterator[Measured]:
    """Probability of the target while its pixels are put on a sheet of the fill, as above."""
    sheet = np.full_like(subject.image, subject.options["curve_fill"])
    return _curve("insertion", subject, sheet, subject.image)


def relevance(values: Array) -> Array:
    """How much each pixel speaks for the class, `(H, W)`: the sum of the channels' values.

    Signed values keep their sign: what speaks against the class comes last.
    """
    summed: Array = values[0].sum(axis=-1)
    return summed


def _curve(measure: str, subject: Subject, before: Array, after: Array) -> Iterator[Measured]:
    """Replace pixels of one image by those of another, all channels of a pixel at once.

    The order is stable: of equally relevant pixels the upper ones come first, in a row the left
    ones. A step that changes no pixel costs no forward pass.
    """
    target = subject.target
    if subject.found.method == "activations":
        reason = tr("Activations speak for no class, so no pixel comes first.")
        yield Measured(measure, 1, 1, reason=reason, target=target)
        return
    counted = relevance(subject.found.values)
    if np.ptp(counted) == 0:
        reason = tr("The map is the same everywhere, so no pixel comes first.")
        yield Measured(measure, 1, 1, reason=reason, target=target)
        return
    order = np.argsort(-counted.ravel(), kind="stable")
    steps = _steps(order.size, subject.options["curve_steps"])
    differs = (before != after).any(axis=-1).ravel()[order]
    changed = np.concatenate([[0], np.cumsum(differs)])[steps]  # pixels changed at each step
    counts = np.unique(changed)
    probabilities = np.zeros(len(counts))
    rows = min(ROWS, rows_at_once(subject.classifier))
    for start in range(0, len(counts), rows):
        some = counts[start : start + rows]
        logits = subject.classifier.logits(_mixed(before, after, order[differs], some))
        chances = subject.classifier.chances(logits.astype(np.float64))
        probabilities[start : start + rows] = chances[:, target]
        known = changed <= some[-1]
        reached = np.searchsorted(counts, changed[known])
        curve = Curve(steps[known] / order.size, probabilities[reached])
        whole = len(curve.fractions) == len(steps)
        yield Measured(
            *(measure, len(curve.fractions), len(steps)),
            value=curve.area if whole else None,
            target=target,
            curve=curve,
        )


def _steps(pixels: int, wanted: int | None) -> NDArray[np.int64]:
    """How many pixels each step has behind it, from 0 to all of them."""
    steps = min(pixels, MOST_STEPS if wanted is None else wanted)
    return np.arange(steps + 1) * pixels // steps


def _mixed(before: Array, after: Array, order: Array, counts: Array) -> Array:
    """`before` with the first pixels in an order from `after`: one image a count."""
    place = np.full(before[0, ..., 0].size, order.size)
    place[order] = np.arange(order.size)
    taken = place < counts[:, None]
    return np.where(taken.reshape(-1, *before.shape[1:3], 1), after, before)
