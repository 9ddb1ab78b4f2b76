"""Occlusion Sensitivity, by tf-explain's class."""

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from engine.core.base import Classes, Data, Grid, Model, OverlayExplainer, values_of
from engine.core.colours import VIRIDIS


class OcclusionSensitivity(OverlayExplainer):
    """How much of the score is lost when the surroundings of a pixel are covered.

    Zeiler, Fergus 2013, arXiv 1311.2901.
    """

    method = "occlusion_sensitivity"

    def __init__(self, batch_size: int | None = None) -> None:
        """Explain so many images at a time."""
        self.batch_size = batch_size

    def explain(
        self,
        validation_data: Data,
        model: Model,
        class_index: Classes,
        patch_size: int,
        colormap: int | str = VIRIDIS,
        *,
        stride: int | None = None,
        image_weight: float = 0.7,
        **options: Any,
    ) -> Grid:
        """Pictures of the score lost, over the images, on one sheet.

        Args:
            validation_data: images `(N, H, W, C)`, and labels or None.
            model: the classifier.
            class_index: one class, one an image, or None for the predicted one.
            patch_size: side of the square that is covered, in pixels.
            colormap: a name, or OpenCV's number of it.
            stride: pixels from one square to the next; None sets them side by side, as tf-explain.
            image_weight: of the image below a map, in [0, 1]; 0 shows the map alone.
            options: `fill`, what a square is covered with: 0, the background, where tf-explain
                takes 127.5; `max_images`, `versus`, `score`.
        """
        return self._pictures(
            validation_data,
            model,
            class_index,
            patch_size=patch_size,
            stride=patch_size if stride is None else stride,
            colormap=colormap,
            image_weight=image_weight,
            **options,
        )

    @staticmethod
    def get_sensitivity_map(
        model: Model, image: ArrayLike, class_index: Classes, patch_size: int
    ) -> NDArray[np.float32]:
        """The score that is lost around each pixel of one image, float32 `(H, W)`.

        Args:
            model: the classifier.
            image: `(H, W, C)`.
            class_index: the class, or None for the predicted one.
            patch_size: side of the squares, which lie side by side.
        """
        sides: dict[str, Any] = {"patch_size": patch_size, "stride": patch_size}
        one = np.asarray(image)[None]
        lost: NDArray[np.float32] = values_of(
            "occlusion_sensitivity", one, model, class_index, **sides
        )[0, ..., 0]
        return lost
