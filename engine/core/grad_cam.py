"""Grad-CAM, by tf-explain's class."""

from collections.abc import Iterable
from typing import Any

import tensorflow as tf
from numpy.typing import ArrayLike

from engine.attribution.layers import feature_layer
from engine.attribution.methods.grad_cam import guided_gradients, maps_and_gradient
from engine.core.base import Classes, Data, Grid, Model, OverlayExplainer, per_image
from engine.core.colours import VIRIDIS
from engine.core.copies import classifier_of


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

    @staticmethod
    def infer_grad_cam_target_layer(model: Model) -> str:
        """The layer that is taken where none is named: the last convolution.

        (tf-explain takes the last layer with feature maps, a pooling for instance.)
        """
        return feature_layer(classifier_of(model).model, None)

    @staticmethod
    def get_gradients_and_filters(
        model: Model,
        images: ArrayLike,
        layer_name: str | None,
        class_index: Classes,
        use_guided_grads: bool,
    ) -> tuple[Any, Any]:
        """Feature maps A and the gradient of the logit by them, tensors `(N, h, w, K)`.

        Args:
            model: the classifier.
            images: `(N, H, W, C)`.
            layer_name: whose feature maps; None for the last convolution.
            class_index: one class, one an image, or None for the predicted one.
            use_guided_grads: keep of the gradients those that are positive where A is active.
        """
        classifier = classifier_of(model)
        batch = classifier.as_batch(images)
        target = per_image(class_index, classifier, batch)
        chosen = feature_layer(classifier.model, layer_name)

        def pick(logits: Any) -> Any:
            return tf.one_hot(target, classifier.classes, dtype=logits.dtype)

        with tf.device(classifier.device):
            given = tf.constant(batch)
            _, maps, gradient = maps_and_gradient(classifier.model, given, chosen, pick, "logit")
        return maps, guided_gradients(maps, gradient) if use_guided_grads else gradient

    @staticmethod
    def generate_ponderated_output(
        outputs: Iterable[ArrayLike], grads: Iterable[ArrayLike]
    ) -> list[Any]:
        """`ponderate_output` for each image: a list of N tensors `(h, w)`."""
        return [
            GradCAM.ponderate_output(output, grad)
            for output, grad in zip(outputs, grads, strict=True)
        ]

    @staticmethod
    def ponderate_output(output: ArrayLike, grad: ArrayLike) -> Any:
        """Σ_k w_k A^k, w_k the mean of the gradient over the map, as a tensor `(h, w)`.

        Not cut off at 0, as in tf-explain; `explain` and the paper do.

        Args:
            output: feature maps A `(h, w, K)`.
            grad: gradients by them `(h, w, K)`.
        """
        maps, gradients = tf.convert_to_tensor(output), tf.convert_to_tensor(grad)
        return tf.reduce_sum(tf.reduce_mean(gradients, axis=(0, 1)) * maps, axis=-1)
