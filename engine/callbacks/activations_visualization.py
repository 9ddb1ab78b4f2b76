"""Feature maps each epoch."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from engine.callbacks.base import ExplanationCallback
from engine.core.activations import ExtractActivations
from engine.core.base import Data, Grid


class ActivationsVisualizationCallback(ExplanationCallback):
    """Draws what the feature maps of layers see, each epoch, for TensorBoard.

    Zeiler, Fergus 2013, arXiv 1311.2901.
    """

    tag = "Activations Visualization"

    def __init__(
        self,
        validation_data: Data,
        layers_name: Sequence[str] | str | None = None,
        output_dir: Path | str = Path("./logs/activations_visualizations"),
        **options: Any,
    ) -> None:
        """Make the folder and the event file.

        Args:
            validation_data: images `(N, H, W, C)`, and labels or None.
            layers_name: names of layers that make feature maps; None for the last convolution.
            output_dir: folder of the event files.
            options: `every_batches` and `max_images`.
        """
        super().__init__(validation_data, output_dir, **options)
        self.layers_name = layers_name

    def explain(self, **options: Any) -> Grid:
        """The picture of the model as it is now."""
        return ExtractActivations().explain(
            self.validation_data, self.explained, self.layers_name, **options
        )
