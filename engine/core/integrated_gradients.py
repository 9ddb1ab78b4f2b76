"""Integrated Gradients, by tf-explain's class."""

from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import ArrayLike, NDArray

from engine.core.base import Classes, Data, Grid, Model, PixelExplainer, values_of
from engine.core.copies import classifier_of
from engine.errors import MethodError
from engine.words import tr


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

    @staticmethod
    def generate_linear_path(
        baseline: ArrayLike, target: ArrayLike, n_steps: int
    ) -> list[NDArray[Any]]:
        """`n_steps` images from the baseline to the target, both of them among these."""
        return list(np.linspace(np.asarray(baseline), np.asarray(target), _steps(n_steps)))

    @staticmethod
    def generate_interpolations(images: ArrayLike, n_steps: int) -> NDArray[Any]:
        """The way from black to each image: `(N · n_steps, H, W, C)`, image by image."""
        ends = np.asarray(images)
        paths = np.linspace(np.zeros_like(ends), ends, _steps(n_steps), axis=1)
        return paths.reshape(-1, *ends.shape[1:])

    @staticmethod
    def get_integrated_gradients(
        interpolated_images: ArrayLike, model: Model, class_index: Classes, n_steps: int
    ) -> Any:
        """Shares of the score gained on each way, by the trapezoidal rule.

        With the factor x − x' of the paper, which tf-explain leaves out: the shares add up to what
        the score gains from a way's first image to its last, the better the more steps.

        Args:
            interpolated_images: `(N · n_steps, H, W, C)` from `generate_interpolations`.
            model: the classifier.
            class_index: one class, one a way, or None for what is predicted at its end.
            n_steps: images of a way.

        Returns:
            A tensor float32 `(N, H, W, C)`.

        Raises:
            MethodError: fewer than two steps, or images that are not whole ways.
        """
        images = np.asarray(interpolated_images)
        if len(images) % _steps(n_steps):
            raise MethodError(
                tr(
                    "{images} images are no whole ways of {n_steps} steps.",
                    images=len(images),
                    n_steps=n_steps,
                )
            )
        ways = images.reshape(-1, n_steps, *images.shape[1:])
        if class_index is None:
            class_index = classifier_of(model).logits(ways[:, -1]).argmax(axis=-1)
        classes = np.repeat(np.broadcast_to(class_index, len(ways)), n_steps)
        gradients = values_of("vanilla_gradients", images, model, classes).reshape(ways.shape)
        mean = (gradients[:, :-1] + gradients[:, 1:]).mean(axis=1) / 2
        return tf.constant((ways[:, -1] - ways[:, 0]) * mean, tf.float32)


def _steps(n_steps: int) -> int:
    """So many, if they make a way."""
    if n_steps < 2:
        raise MethodError(
            tr("A way has two steps at least, its ends; n_steps is {n_steps}.", n_steps=n_steps)
        )
    return n_steps
