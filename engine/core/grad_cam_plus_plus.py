"""Grad-CAM++, by a class in tf-explain's style."""

from typing import Any

from engine.core.base import Classes, Data, Grid, Model, OverlayExplainer
from engine.core.colours import VIRIDIS


class GradCAMPlusPlus(OverlayExplainer):
    """Grad-CAM with weights that count every place where a feature map helps.

    Chattopadhyay, Sarkar, Howlader, Balasubramanian 2017, arXiv 1710.11063.
    """

    method = "grad_cam_plus_plus"

    def explain(
        self,
        validation_data: Data,
        model: Model,
        class_index: Classes,
        layer_name: str | None = None,
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
            colormap: a name, or OpenCV's number of it.
            image_weight: of the image below a map, in [0, 1]; 0 shows the map alone.
            options: `max_images`, `versus`, `score`.
        """
        return self._pictures(
            validation_data,
            model,
            class_index,
            layer=layer_name,
            colormap=colormap,
            image_weight=image_weight,
            **options,
        )
