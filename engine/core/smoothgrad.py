"""SmoothGrad, by tf-explain's class."""

from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import ArrayLike, NDArray

from engine.attribution.methods.smoothgrad import RANGE, noise_of
from engine.core.base import Classes, Data, Grid, Model, PixelExplainer, values_of
from engine.errors import MethodError
from engine.words import tr


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

    @staticmethod
    def generate_noisy_images(
        images: ArrayLike, num_samples: int, noise: float | None, *, seed: int = 0
    ) -> NDArray[np.float32]:
        """Noisy copies `(N · num_samples, H, W, C)`, image by image: those of the method.

        Args:
            images: `(N, H, W, C)`.
            num_samples: copies of each.
            noise: standard deviation, in units of brightness; None takes 0.15 · (max − min) of each
                image.
            seed: which noise is drawn.

        Raises:
            MethodError: fewer than one sample.
        """
        if num_samples < 1:
            raise MethodError(
                tr(
                    "There is one sample at least; num_samples is {num_samples}.",
                    num_samples=num_samples,
                )
            )
        clean = np.asarray(images, np.float32)
        reach = RANGE * np.ptp(clean, axis=(1, 2, 3)) if noise is None else np.array(noise)
        widths = np.broadcast_to(reach, len(clean)).reshape(-1, 1, 1, 1, 1)
        drawn = np.stack([noise_of(clean.shape[1:], seed, each) for each in range(num_samples)])
        noisy: NDArray[np.float32] = (clean[:, None] + widths * drawn).astype(np.float32)
        return noisy.reshape(-1, *clean.shape[1:])

    @classmethod
    def get_averaged_gradients(
        cls, noisy_images: ArrayLike, model: Model, class_index: Classes, num_samples: int
    ) -> Any:
        """Means of the gradients, each over `num_samples` images that follow each other.

        Args:
            noisy_images: `(N · num_samples, H, W, C)` from `generate_noisy_images`.
            model: the classifier.
            class_index: one class, or one for each noisy image.
            num_samples: copies of each image.

        Returns:
            A tensor float32 `(N, H, W, C)`.

        Raises:
            MethodError: the images cannot be divided among so many samples.
        """
        images = np.asarray(noisy_images)
        if num_samples < 1 or len(images) % num_samples:
            raise MethodError(
                tr(
                    "{images} images are no whole lots of {num_samples} samples.",
                    images=len(images),
                    num_samples=num_samples,
                )
            )
        still: dict[str, Any] = {"samples": 1, "sigma": 0.0}  # the noise is in the images
        gradients = values_of(cls.method, images, model, class_index, **still)
        lots = gradients.reshape(-1, num_samples, *gradients.shape[1:])
        return tf.constant(lots.mean(axis=1))
