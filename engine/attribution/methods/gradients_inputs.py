"""Gradients × Inputs: what each pixel would contribute, were the network linear."""

from typing import Any

from engine.attribution.base import Details, Kernel, Knobs, Pick, Score, score_gradient
from engine.attribution.recording import recorded


def kernel(model: Any, score: Score) -> Kernel:
    """The gradient times the image, x · ds_c/dx. Shrikumar et al. 2016, arXiv 1605.01713."""

    def compute(images: Any, pick: Pick, _: Knobs) -> tuple[Any, Any, Details]:
        logits, gradient = score_gradient(recorded(model), images, pick, score)
        return logits, images * gradient, {}

    return Kernel(compute)
