"""Occlusion Sensitivity each epoch."""

from pathlib import Path
from typing import Any

from engine.callbacks.base import ExplanationCallback
from engine.core.base import Classes, Data, Grid
from engine.core.occlusion_sensitivity import OcclusionSensitivity


class OcclusionSensitivityCallback(ExplanationCallback):
    """Draws how much of the score is lost when a patch is covered, each epoch.

    Zeiler, Fergus 2013, arXiv 1311.2901.
    """

    tag = "Occlusion Sensitivity"

    def __init__(
        self,
        validation_data: Data,
        class_index: Classes,
        patch_size: int,
        output_dir: Path | str = Path("./logs/occlusion_sensitivity"),
        **options: Any,
    ) -> None:
        """Make the folder and the event file.

        Args:
            validation_data: images `(N, H, W, C)`, and labels or None.
            class_index: one class, one an image, or None for the predicted one.
            patch_size: side of the square that is covered, in pixels.
            output_dir: folder of the event files.
            options: `every_batches`, and keywords of `OcclusionSensitivity.explain`.
        """
        super().__init__(validation_data, output_dir, **options)
        self.class_index = class_index
        self.patch_size = patch_size

    def explain(self, **options: Any) -> Grid:
        """The picture of the model as it is now."""
        return OcclusionSensitivity().explain(
            self.validation_data, self.explained, self.class_index, self.patch_size, **options
        )
