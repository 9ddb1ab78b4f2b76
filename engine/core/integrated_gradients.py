"""Integrated Gradients, by tf-explain's class."""

from typing import Any

from engine.core.base import Classes, Data, Grid, Model, PixelExplainer


class IntegratedGradients(PixelExplainer):
    """A pixel's share in the score gained on the way from the baseline to the image.

    Sundararajan, Taly, Yan 2017, arXiv 1703.01365. (tf-explain leaves out the factor x − x'.)
    """

    method = "integrated_gradients"

    def explain(
        self,
        validation_data: Data,
        model: Model,
        class_index: Classes,
        n_steps: int = 10,
        **options: Any,
    ) -> Grid:
        """Pictures of the integrated gradients, on one sheet.

        Args:
            validation_data: images `(N, H, W, C)`, and labels or None.
            model: the classifier.
            class_index: one class, one an image, or None for the predicted one.
            n_steps: points on the path.
            options: `baseline`, `view`, `max_images`, `versus`, `score`.
        """
        return self._pictures(validation_data, model, class_index, steps=n_steps, **options)
