"""Layer-wise relevance propagation each epoch."""

from pathlib import Path
from typing import Any

from engine.callbacks.base import ExplanationCallback
from engine.core.base import Classes, Data, Grid
from engine.core.lrp import LRP


class LRPCallback(ExplanationCallback):
    """Draws each pixel's relevance, each epoch, for TensorBoard.

    Bach et al. 2015, PLOS ONE 10(7) e0130140; Montavon et al. 2019, LNCS 11700.
    """

    tag = "LRP"

    def __init__(
        self,
        validation_data: Data,
        class_index: Classes,
        composite: str = "epsilon_plus",
        epsilon: float = 1e-6,
        output_dir: Path | str = Path("./logs/lrp"),
        **options: Any,
    ) -> None:
        """Make the folder and the event file.

        Args:
            validation_data: images `(N, H, W, C)`, and labels or None.
            class_index: one class, one an image, or None for the predicted one.
            composite: "epsilon", "epsilon_plus" or "epsilon_gamma_box".
            epsilon: added to what relevance is divided by, with its sign.
            output_dir: folder of the event files.
            options: `every_batches`, and keywords of `LRP.explain`.
        """
        super().__init__(validation_data, output_dir, **options)
        self.class_index = class_index
        self.composite = composite
        self.epsilon = epsilon

    def explain(self, **options: Any) -> Grid:
        """The picture of the model as it is now."""
        return LRP().explain(
            self.validation_data,
            self.explained,
            self.class_index,
            self.composite,
            self.epsilon,
            **options,
        )
