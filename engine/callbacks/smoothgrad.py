"""SmoothGrad each epoch."""

from pathlib import Path
from typing import Any, ClassVar

from engine.callbacks.base import ExplanationCallback
from engine.core.base import Classes, Data, Grid
from engine.core.smoothgrad import SmoothGrad


class SmoothGradCallback(ExplanationCallback):
    """Draws the gradient averaged over noisy copies, each epoch, for TensorBoard.

    Smilkov, Thorat, Kim, Viégas, Wattenberg 2017, arXiv 1706.03825.

    Attributes:
        explainer: what draws.
    """

    explainer: ClassVar[SmoothGrad] = SmoothGrad()

    tag = "SmoothGrad"

    def __init__(
        self,
        validation_data: Data,
        class_index: Classes,
        num_samples: int = 5,
        noise: float | None = 1.0,
        output_dir: Path | str = Path("./logs/smoothgrad"),
        **options: Any,
    ) -> None:
        """Make the folder and the event file.

        Args:
            validation_data: images `(N, H, W, C)`, and labels or None.
            class_index: one class, one an image, or None for the predicted one.
            num_samples: noisy copies of each image.
            noise: standard deviation of the noise; None takes 0.15 · (max − min) of each image.
            output_dir: folder of the event files.
            options: `every_batches`, and keywords of the explainer.
        """
        super().__init__(validation_data, output_dir, **options)
        self.class_index = class_index
        self.num_samples = num_samples
        self.noise = noise

    def explain(self, **options: Any) -> Grid:
        """The picture of the model as it is now."""
        return self.explainer.explain(
            self.validation_data,
            self.explained,
            self.class_index,
            self.num_samples,
            self.noise,
            **options,
        )
