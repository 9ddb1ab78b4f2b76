"""Vanilla gradients each epoch."""

from pathlib import Path
from typing import Any, ClassVar

from engine.callbacks.base import ExplanationCallback
from engine.core.base import Classes, Data, Grid
from engine.core.vanilla_gradients import VanillaGradients


class VanillaGradientsCallback(ExplanationCallback):
    """Draws the gradient of the class score by the pixels, each epoch, for TensorBoard.

    Simonyan, Vedaldi, Zisserman 2013, arXiv 1312.6034.

    Example:
        >>> callback = VanillaGradientsCallback((x_test, y_test), class_index=0, output_dir="logs")
        >>> model.fit(x_train, y_train, epochs=5, callbacks=[callback])

    Attributes:
        explainer: what draws.
        default_output_subdir: folder in `./logs` where no `output_dir` is given.
    """

    explainer: ClassVar[VanillaGradients] = VanillaGradients()
    default_output_subdir: ClassVar[str] = "vanilla_gradients"

    tag = "VanillaGradients"

    def __init__(
        self,
        validation_data: Data,
        class_index: Classes,
        output_dir: Path | str | None = None,
        **options: Any,
    ) -> None:
        """Make the folder and the event file.

        Args:
            validation_data: images `(N, H, W, C)`, and labels or None.
            class_index: one class, one an image, or None for the predicted one.
            output_dir: folder of the event files; None takes `./logs/<default_output_subdir>`.
            options: `every_batches`, and keywords of the explainer.
        """
        where = output_dir or Path("./logs") / self.default_output_subdir
        super().__init__(validation_data, where, **options)
        self.class_index = class_index

    def explain(self, **options: Any) -> Grid:
        """The picture of the model as it is now."""
        return self.explainer.explain(
            self.validation_data, self.explained, self.class_index, **options
        )
