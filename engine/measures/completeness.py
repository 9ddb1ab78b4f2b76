"""Completeness: whether the values of a map add up to the score that they explain."""

from collections.abc import Iterator
from contextlib import suppress

import numpy as np

from engine.attribution.base import Attribution
from engine.attribution.table import METHODS
from engine.errors import UnsupportedNetworkError
from engine.measures.bias import parts
from engine.measures.subject import Subject
from engine.measures.table import Measured
from engine.words import number, tr

MOSTLY = 0.5  # of the score, by which what LRP hands to the pixels may differ without a word


def completeness(subject: Subject) -> Iterator[Measured]:
    """Σ values less the score to be shared out.

    That is the score gained since the baseline in Integrated Gradients, the score itself in LRP
    and in Gradients × Inputs. The latter miss it by the biases, which are reported beside it where
    the network is piecewise linear.
    """
    method, details = METHODS[subject.found.method], subject.found.details
    if not method.shares:
        values = tr("The values of {title}", title=method.title)
        reason = tr(
            "{values} are no shares of the score, so they need not add up to it.", values=values
        )
        yield Measured("completeness", 1, 1, reason=reason, target=subject.target)
        return
    total = float(subject.found.values.sum(dtype=np.float64))
    gap = float(details["gap"][0]) if "gap" in details else total - subject.score
    figures = {"total": total, "shared": total - gap}
    if method.id == "gradients_inputs":
        with suppress(UnsupportedNetworkError):  # the measure of the biases says why it has none
            figures["bias"] = parts(subject)[1]
    yield Measured("completeness", 1, 1, value=gap, target=subject.target, figures=figures)


def missed(found: Attribution, row: int = 0) -> str:
    """How far what LRP hands to the pixels of an image is from its score; empty if not far.

    Layers that add something keep a part of it, or pass on more where they take away: biases, and
    normalisations that cannot be folded into weights.
    """
    if "relevance" not in found.details:
        return ""
    score, total = (float(found.details[name][row]) for name in ("explained", "relevance"))
    if abs(total - score) <= MOSTLY * abs(score):
        return ""
    return tr(
        "The pixels add up to {total}, and the score is {score}: what layers add or "
        "take away has the rest, so read where it is strong, not how much it is.",
        total=number(total),
        score=number(score),
    )
