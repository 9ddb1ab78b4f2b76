"""Grad-CAM each epoch."""

from pathlib import Path
from typing import Any

from engine.callbacks.base import ExplanationCallback
from engine.core.base import Classes, Data, Grid
from engine.core.grad_cam import GradCAM


class GradCAMCallback(ExplanationCallback):
    """Draws where the feature maps that raise the score are active, each epoch.

    Selvaraju, Cogswell, Das, Vedantam, Parikh, Batra 2016, arXiv 1610.02391.
    """

    tag = "Grad CAM"

    def __init__(
        self,
        validation_data: Data,
        class_index: Classes,
        layer_name: str | None = None,
        output_dir: Path | str = Path("./logs/grad_cam"),
        use_guided_grads: bool = True,
        **options: Any,
    ) -> None:
        """Make the folder and the event file.

        Args:
            validation_data: images `(N, H, W, C)`, and labels or None.
            class_index: one class, one an image, or None for the predicted one.
            layer_name: whose feature maps; None for the last convolution.
            output_dir: folder of the event files.
            use_guided_grads: as in `GradCAM.explain`; False is the paper's Grad-CAM.
            options: `every_batches`, and keywords of `GradCAM.explain`.
        """
        super().__init__(validation_data, output_dir, **options)
        self.class_index = class_index
        self.layer_name = layer_name
        self.use_guided_grads = use_guided_grads

    def explain(self, **options: Any) -> Grid:
        """The picture of the model as it is now."""
        return GradCAM().explain(
            self.validation_data,
            self.explained,
            self.class_index,
            self.layer_name,
            self.use_guided_grads,
            **options,
        )
