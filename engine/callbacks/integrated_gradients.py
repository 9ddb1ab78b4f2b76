"""Integrated Gradients each epoch."""

from pathlib import Path
from typing import Any

from engine.callbacks.base import ExplanationCallback
from engine.core.base import Classes, Data, Grid
from engine.core.integrated_gradients import IntegratedGradients


class IntegratedGradientsCallback(ExplanationCallback):
    """Draws each pixel's share in the score gained since the baseline, each epoch.

    Sundararajan, Taly, Yan 2017, arXiv 1703.01365.
    """

    tag = "IntegratedGradients"

    def __init__(
        self,
        validation_data: Data,
        class_index: Classes,
        n_steps: int = 5,
        output_dir: Path | str = Path("./logs/integrated_gradients"),
        **options: Any,
    ) -> None:
        """Make the folder and the event file.

        Args:
            validation_data: images `(N, H, W, C)`, and labels or None.
            class_index: one class, one an image, or None for the predicted one.
            n_steps: points on the path.
            output_dir: folder of the event files.
            options: `every_batches`, and keywords of `IntegratedGradients.explain`.
        """
        super().__init__(validation_data, output_dir, **options)
        self.class_index = class_index
        self.n_steps = n_steps

    def explain(self, **options: Any) -> Grid:
        """The picture of the model as it is now."""
        return IntegratedGradients().explain(
            self.validation_data, self.explained, self.class_index, self.n_steps, **options
        )
