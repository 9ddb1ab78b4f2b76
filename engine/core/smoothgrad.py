"""SmoothGrad, by tf-explain's class."""

from typing import Any

from engine.core.base import Classes, Data, Grid, Model, PixelExplainer


class SmoothGrad(PixelExplainer):
    """The gradient averaged over noisy copies of the image.

    Smilkov, Thorat, Kim, Viégas, Wattenberg 2017, arXiv 1706.03825. The noise is seeded: the same
    call gives the same picture.
    """

    method = "smoothgrad"

    def explain(
        self,
        validation_data: Data,
        model: Model,
        class_index: Classes,
        num_samples: int = 5,
        noise: float | None = 1.0,
        **options: Any,
    ) -> Grid:
        """Pictures of the averaged gradients, on one sheet.

        Args:
            validation_data: images `(N, H, W, C)`, and labels or None.
            model: the classifier.
            class_index: one class, one an image, or None for the predicted one.
            num_samples: noisy copies of each image.
            noise: standard deviation of the noise, in units of brightness; None takes
                0.15 · (max − min) of each image. tf-explain's default 1 is as wide as images in
                [0, 1] are bright.
            options: `seed`, `view`, `max_images`, `versus`, `score`.
        """
        settings: dict[str, Any] = {"samples": num_samples, "sigma": noise}
        return self._pictures(validation_data, model, class_index, **settings, **options)
