"""Vanilla gradients, by tf-explain's class."""

from typing import Any

import keras
import tensorflow as tf
from numpy.typing import ArrayLike

from engine.classifier import Classifier
from engine.core.base import Classes, Data, Grid, Model, PixelExplainer, values_of


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

    def explain_score_model(
        self, validation_data: Data, score_model: Model, class_index: Classes, **options: Any
    ) -> Grid:
        """`explain`, which splits a softmax off itself where there is one."""
        return self.explain(validation_data, score_model, class_index, **options)

    @staticmethod
    def get_score_model(model: Model) -> keras.Model:
        """A network that ends in the logits, whether `model` has a softmax or not.

        It is a copy, with the weights of this moment: training `model` does not change it.
        """
        return Classifier(model).model if isinstance(model, keras.Model) else model.twin().model

    @classmethod
    def compute_gradients(cls, images: ArrayLike, model: Model, class_index: Classes) -> Any:
        """The values behind the picture: a tensor float32 `(N, H, W, C)`, as `engine.explain` has.

        Args:
            images: `(N, H, W, C)`.
            model: the classifier, with a softmax or without.
            class_index: one class, one an image, or None for the predicted one.
        """
        return tf.constant(values_of(cls.method, images, model, class_index))
