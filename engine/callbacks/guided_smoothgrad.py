"""Guided SmoothGrad each epoch."""

from pathlib import Path
from typing import Any

from engine.callbacks.smoothgrad import SmoothGradCallback
from engine.core.base import Classes, Data
from engine.core.guided_smoothgrad import GuidedSmoothGrad


class GuidedSmoothGradCallback(SmoothGradCallback):
    """Draws SmoothGrad with guided backpropagation, each epoch, for TensorBoard.

    Springenberg, Dosovitskiy, Brox, Riedmiller 2014, arXiv 1412.6806.
    """

    explainer = GuidedSmoothGrad()

    tag = "GuidedSmoothGrad"

    def __init__(
        self,
        validation_data: Data,
        class_index: Classes,
        num_samples: int = 5,
        noise: float | None = 1.0,
        output_dir: Path | str = Path("./logs/guided_smoothgrad"),
        **options: Any,
    ) -> None:
        """Make the folder and the event file; arguments as in `SmoothGradCallback`."""
        super().__init__(validation_data, class_index, num_samples, noise, output_dir, **options)
