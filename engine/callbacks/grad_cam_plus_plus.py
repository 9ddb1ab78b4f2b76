"""Grad-CAM++ each epoch."""

from pathlib import Path
from typing import Any

from engine.callbacks.base import ExplanationCallback
from engine.core.base import Classes, Data, Grid
from engine.core.grad_cam_plus_plus import GradCAMPlusPlus


class GradCAMPlusPlusCallback(ExplanationCallback):
    """Draws Grad-CAM with weights that count every place where a map helps, each epoch.

    Chattopadhyay, Sarkar, Howlader, Balasubramanian 2017, arXiv 1710.11063.
    """

    tag = "Grad CAM++"

    def __init__(
        self,
        validation_data: Data,
        class_index: Classes,
        layer_name: str | None = None,
        output_dir: Path | str = Path("./logs/grad_cam_plus_plus"),
        **options: Any,
    ) -> None:
        """Make the folder and the event file.

        Args:
            validation_data: images `(N, H, W, C)`, and labels or None.
            class_index: one class, one an image, or None for the predicted one.
            layer_name: whose feature maps; None for the last convolution.
            output_dir: folder of the event files.
            options: `every_batches`, and keywords of `GradCAMPlusPlus.explain`.
        """
        super().__init__(validation_data, output_dir, **options)
        self.class_index = class_index
        self.layer_name = layer_name

    def explain(self, **options: Any) -> Grid:
        """The picture of the model as it is now."""
        return GradCAMPlusPlus().explain(
            self.validation_data, self.explained, self.class_index, self.layer_name, **options
        )
