"""Integrated gradients: each pixel's share in the score gained between a baseline and the image."""

from functools import lru_cache
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from engine.attribution.base import Batch, Details, Score, Series, Settings, class_score
from engine.attribution.layers import inference
from engine.attribution.methods.tiling import each, gradients
from engine.attribution.recording import recorded


def series(model: Any, score: Score) -> Series:
    """(x − x') · ∫₀¹ ds_c/dx(x' + α(x − x')) dα by Gauss-Legendre quadrature.

    Sundararajan, Taly, Yan 2017, arXiv 1703.01365. Before all nodes are done, the estimate is the
    weighted mean over those that are: they come in an order that spreads over the whole path.
    """
    run, there_and_back = inference(model), recorded(model)

    def add(batch: Batch, passes: Any) -> tuple[Any, ...]:
        place, weight = (each(passes[:, column], batch.images) for column in (0, 1))
        baseline = batch.knobs["baseline"]
        points = baseline + place * (batch.images - baseline)
        weighted = weight * gradients(there_and_back, points, batch.class_weights, score)
        return tf.reduce_sum(weighted, axis=0), tf.reduce_sum(passes[:, 1])

    def read(batch: Batch, sums: tuple[Any, ...]) -> tuple[Any, Details]:
        images, baseline = batch.images, batch.knobs["baseline"]
        values = (images - baseline) * sums[0] / sums[1]
        at_baseline = run(tf.fill((1, *images.shape[1:]), baseline))
        explained = class_score(batch.logits, batch.class_weights, score)
        gained = explained - class_score(at_baseline, batch.class_weights, score)
        gap = tf.reduce_sum(values, axis=(1, 2, 3)) - gained
        return values, {"explained": explained, "gap": gap}

    return Series(_nodes, add, read, ("baseline",))


def _nodes(settings: Settings) -> NDArray[np.float64]:
    return _gauss_legendre(settings["steps"])


@lru_cache(maxsize=8)
def _gauss_legendre(steps: int) -> NDArray[np.float64]:
    """Places α in (0, 1) and weights that sum to 1, `(steps, 2)`, each far from the one before.

    The order is that of the golden-ratio sequence: any number of first nodes is spread evenly.
    Kept, because the eigenvalues behind them wake NumPy's own threads, which then keep the cores
    from TensorFlow's: 64 steps took 167 ms instead of 133.
    """
    places, weights = np.polynomial.legendre.leggauss(steps)
    golden = np.arange(len(places)) * (np.sqrt(5) - 1) / 2 % 1
    order = np.argsort(np.argsort(golden))
    nodes = np.stack([(places + 1) / 2, weights / 2], axis=1)[order]
    nodes.flags.writeable = False
    return nodes
