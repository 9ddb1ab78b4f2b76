"""Vanilla gradients, by tf-explain's class."""

from typing import Any

from engine.core.base import Classes, Data, Grid, Model, PixelExplainer


class VanillaGradients(PixelExplainer):
    """How much the class score would change if a pixel became a little brighter.

    Simonyan, Vedaldi, Zisserman 2013, arXiv 1312.6034.

    Example:
        >>> explainer = VanillaGradients()
        >>> grid = explainer.explain((x_test[25:26], None), model, class_index=0)
        >>> explainer.save(grid, ".", "vanilla_gradients.png")
    """

    method = "vanilla_gradients"

    def explain(
        self, validation_data: Data, model: Model, class_index: Classes, **options: Any
    ) -> Grid:
        """Pictures of the gradients, on one sheet.

        Args:
            validation_data: images `(N, H, W, C)`, and labels or None.
            model: the classifier.
            class_index: one class, one an image, or None for the predicted one.
            options: `view`, `max_images`, `versus`, `score`.
        """
        return self._pictures(validation_data, model, class_index, **options)
