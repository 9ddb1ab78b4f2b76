"""Grad-CAM, by tf-explain's class."""

from typing import Any

from engine.core.base import Classes, Data, Grid, Model, OverlayExplainer
from engine.core.colours import VIRIDIS


class GradCAM(OverlayExplainer):
    """Where the feature maps that raise the score are active.

    Selvaraju, Cogswell, Das, Vedantam, Parikh, Batra 2016, arXiv 1610.02391.
    """

    method = "grad_cam"

    def explain(
        self,
        validation_data: Data,
        model: Model,
        class_index: Classes,
        layer_name: str | None = None,
        use_guided_grads: bool = True,
        colormap: int | str = VIRIDIS,
        image_weight: float = 0.7,
        **options: Any,
    ) -> Grid:
        """Pictures of the class maps over the images, on one sheet.

        Args:
            validation_data: images `(N, H, W, C)`, and labels or None.
            model: the classifier.
            class_index: one class, one an image, or None for the predicted one.
            layer_name: whose feature maps; None for the last convolution.
            use_guided_grads: weigh a map by the mean of those gradients that are positive where
                the map is active, as tf-explain does; False takes the mean of all, as the paper
                and `engine.explain` do.
            colormap: a name, or OpenCV's number of it.
            image_weight: of the image below a map, in [0, 1]; 0 shows the map alone.
            options: `max_images`, `versus`, `score`.
        """
        if use_guided_grads:
            options["gradients"] = "guided"
        return self._pictures(
            validation_data,
            model,
            class_index,
            layer=layer_name,
            colormap=colormap,
            image_weight=image_weight,
            **options,
        )
