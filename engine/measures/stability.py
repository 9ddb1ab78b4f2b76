"""Stability: how much a map changes when the image hardly does."""

from collections.abc import Iterator

import numpy as np

from engine.measures.ranks import rank_correlation
from engine.measures.subject import Subject
from engine.measures.table import Measured
from engine.words import tr

RANGE = 0.05  # default noise: this part of the image's own range


def stability(subject: Subject) -> Iterator[Measured]:
    """Mean over n draws of ‖m(x + e) − m(x)‖₂ / ‖m(x)‖₂, e ~ N(0, σ²), m the map of one class.

    Beside it the mean rank correlation of m(x + e) with m(x), over the draws whose map is not
    constant. The noise is not clipped, so x + e may leave [0, 1]; the class is the one explained
    at first. Methods that draw themselves draw the same for every m. In the spirit of
    Alvarez-Melis, Jaakkola 2018, arXiv 1806.08049, who take the largest change instead.
    """
    image, original = subject.image, subject.found.values.astype(np.float64)
    draws, sigma = subject.options["noise_draws"], subject.options["noise_sigma"]
    sigma = RANGE * float(np.ptp(image)) if sigma is None else sigma
    size = float(np.linalg.norm(original))
    if not size:
        reason = tr("The map is 0 everywhere, so there is no size to compare its change with.")
        yield Measured("stability", 1, 1, reason=reason, target=subject.target)
        return
    rng = np.random.default_rng(subject.options["seed"])
    changes: list[float] = []
    correlations: list[float] = []
    for draw in range(1, draws + 1):
        noisy = image + sigma * rng.standard_normal(image.shape).astype(image.dtype)
        for step in subject.explained(noisy):
            if step.done < step.total:
                done = (draw - 1) * step.total + step.done
                yield Measured("stability", done, draws * step.total, target=subject.target)
        values = step.attribution.values.astype(np.float64)
        changes.append(float(np.linalg.norm(values - original)) / size)
        correlation = rank_correlation(original, values)
        correlations += [] if correlation is None else [correlation]
        yield Measured(
            *("stability", draw * step.total, draws * step.total),
            value=float(np.mean(changes)) if draw == draws else None,
            target=subject.target,
            figures={
                "correlation": float(np.mean(correlations)) if correlations else None,
                "sigma": sigma,
            },
        )
