"""Vanilla gradients: how much the class score changes per unit of each pixel."""

from typing import Any

from engine.attribution.base import Details, Kernel, Knobs, Pick, Score, score_gradient
from engine.attribution.recording import recorded


def kernel(model: Any, score: Score) -> Kernel:
    """ds_c/dx by one forward and one backward pass.

    Simonyan, Vedaldi, Zisserman 2013, arXiv 1312.6034, section 3.
    """

    def compute(images: Any, pick: Pick, _: Knobs) -> tuple[Any, Any, Details]:
        return *score_gradient(recorded(model), images, pick, score), {}

    return Kernel(compute)
