"""Any Keras image classifier, seen as logits and probabilities."""

from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import ArrayLike, NDArray

from engine import network
from engine.errors import InputShapeError, UnsupportedNetworkError
from engine.files import SHIPPED_NETWORK

Array = NDArray[Any]
CHUNK = 256  # images in one compiled call; bounds memory for any number of images


class Classifier:
    """A Keras Sequential or functional classifier, with or without a final softmax.

    It owns a copy of the network whose softmax is split off, so that explanations are of the
    *logit*: a saturated softmax has no gradient left (149 of 200 test images of a classic ConvNet
    give an all-zero one). The network that was handed in is never touched.

    Attributes:
        input_shape: `(H, W, C)` of one image.
        classes: number of classes.
        head: where the softmax was: "fused", "layer" or "none" (the outputs are logits).
        model: the copy, uncompiled, whose output is the logits `(N, classes)`.
        device: TensorFlow's name of the place where it computes.
    """

    def __init__(
        self, model: keras.Model, *, device: str | None = None, dtype: str = "float32"
    ) -> None:
        """Copy `model` to `device` and split its softmax off.

        Args:
            model: the classifier; stays as it is.
            device: TensorFlow's name of a device; None leaves it to TensorFlow.
            dtype: of weights and arithmetic; "float64" is for checking numbers.

        Raises:
            UnsupportedNetworkError: a subclassed model, several inputs or outputs, inputs that
                are not images of a fixed size, or a last activation other than softmax or none.
        """
        self.input_shape, self.classes = _shapes(model)
        self.device = device
        self.dtype = dtype
        last = _last_layer(model)
        self.head = _head(last)
        with tf.device(device):
            self.model = _logit_copy(model, last, dtype)
            self.set_weights(model.get_weights())
        spec = tf.TensorSpec((None, *self.input_shape), dtype)
        self._logits = tf.function(
            lambda x: self.model(x, training=False), input_signature=[spec], autograph=False
        )

    def logits(self, images: ArrayLike) -> Array:
        """Class scores before softmax, `(N, classes)`, of images `(N, H, W, C)` in [0, 1].

        Raises:
            InputShapeError: images of another shape, or values that are not finite.
        """
        batch = self.as_batch(images)
        with tf.device(self.device):
            parts = [
                self._logits(batch[i : i + CHUNK]).numpy() for i in range(0, len(batch), CHUNK)
            ]
        return np.concatenate(parts) if parts else np.zeros((0, self.classes), self.dtype)

    def probabilities(self, images: ArrayLike) -> Array:
        """Softmax of the logits, `(N, classes)`, each row summing to 1."""
        return softmax(self.logits(images))

    def set_weights(self, weights: list[Array]) -> None:
        """Take over weights by value, in the order of the original network's `get_weights`."""
        network.set_weights(self.model, weights)

    def as_batch(self, images: ArrayLike) -> Array:
        """Images as an array `(N, H, W, C)` of this classifier's dtype.

        `(H, W)` and `(H, W, C)` count as one image, `(N, H, W)` as one channel.

        Raises:
            InputShapeError: the shape does not fit, or a value is not a finite number.
        """
        batch = np.asarray(images, self.dtype)
        height, width, channels = self.input_shape
        if batch.shape == (height, width):
            batch = batch[None]
        if batch.ndim == 3 and channels == 1 and batch.shape[1:] == (height, width):
            batch = batch[..., None]
        if batch.shape == self.input_shape:
            batch = batch[None]
        if batch.shape[1:] != self.input_shape or batch.ndim != 4:
            raise InputShapeError(
                f"The network reads images of {_times(self.input_shape)}, but got an array of "
                f"{_times(np.shape(images))}; resize the images first."
            )
        if not np.isfinite(batch).all():
            raise InputShapeError(
                "An image has values that are not finite numbers; replace NaN and infinity first."
            )
        return batch


def load_classifier(path: Path | str | None = None, *, device: str | None = None) -> Classifier:
    """The classifier in a `.keras` file; without a path, the one that InkLens ships.

    Raises:
        NetworkFileError: the file is not a network that can be read safely.
        UnsupportedNetworkError: the network is not an image classifier of a known kind.
    """
    return Classifier(network.load(path or SHIPPED_NETWORK), device=device)


def require_digits(classifier: Classifier, name: str) -> Classifier:
    """Return `classifier` if it reads 28 x 28 x 1 images of ten classes, as the window draws them.

    Raises:
        InputShapeError: it does not; `name` says which network in the message.
    """
    if classifier.input_shape != network.INPUT_SHAPE or classifier.classes != network.CLASSES:
        raise InputShapeError(
            f"{name} reads images of {_times(classifier.input_shape)} and knows "
            f"{classifier.classes} classes, but InkLens draws 28 × 28 × 1 digits of 10 classes; "
            "open a network for digits."
        )
    return classifier


def softmax(logits: Array) -> Array:
    """Softmax over the last axis, safe for large logits."""
    powers = np.exp(logits - logits.max(axis=-1, keepdims=True))
    result: Array = powers / powers.sum(axis=-1, keepdims=True)
    return result


def _shapes(model: keras.Model) -> tuple[tuple[int, int, int], int]:
    if not isinstance(model, keras.Sequential | keras.Model) or not getattr(model, "inputs", None):
        raise UnsupportedNetworkError(
            "This network is subclassed or not built; wrap it as a Sequential or functional model."
        )
    if type(model).__name__ not in ("Sequential", "Functional", "Model"):
        raise UnsupportedNetworkError(
            f"This network is of the class {type(model).__name__}; InkLens explains Sequential "
            "and functional models, so rebuild it as one."
        )
    if len(model.inputs) != 1 or len(model.outputs) != 1:
        raise UnsupportedNetworkError(
            f"This network has {len(model.inputs)} inputs and {len(model.outputs)} outputs; "
            "InkLens explains networks with one image and one row of class scores."
        )
    inputs, outputs = tuple(model.inputs[0].shape[1:]), tuple(model.outputs[0].shape[1:])
    if len(inputs) != 3 or None in inputs or len(outputs) != 1 or outputs[0] is None:
        raise UnsupportedNetworkError(
            f"This network maps {_times(inputs)} to {_times(outputs)}; InkLens explains "
            "height × width × channels to one row of class scores."
        )
    height, width, channels = inputs
    return (height, width, channels), outputs[0]


def _last_layer(model: keras.Model) -> keras.Layer:
    """The layer that makes the output, looked for inside nested models too."""
    # keras_history names the operation that made a tensor: the only public way to the last layer
    # of a functional graph, whose `layers` need not end with the output.
    layer = model.outputs[0]._keras_history.operation
    return _last_layer(layer) if isinstance(layer, keras.Model) else layer


class PassedOn(keras.layers.Identity):
    """Stands where a softmax layer was, and is called as one: with a mask."""

    def call(self, inputs: Any, mask: Any = None) -> Any:
        """`inputs` as they are."""
        return inputs

    def compute_output_spec(self, inputs: Any, mask: Any = None) -> Any:
        """The shape and type of `inputs`."""
        return super().compute_output_spec(inputs)


def _head(layer: keras.Layer) -> str:
    # keras.ops.softmax makes an operation named Softmax, whose class is not public.
    if type(layer).__name__ == "Softmax":
        return "layer"
    activation = getattr(layer, "activation", None)
    if activation is None or activation is keras.activations.linear:
        return "none"
    if activation is keras.activations.softmax:
        return "layer" if isinstance(layer, keras.layers.Activation) else "fused"
    raise UnsupportedNetworkError(
        f"The last layer {layer.name!r} ends in {getattr(activation, '__name__', activation)}; "
        "InkLens explains classifiers that end in softmax or in plain logits."
    )


def _logit_copy(model: keras.Model, last: keras.Layer, dtype: str) -> keras.Model:
    """A copy of the network in `dtype` whose last layer has no softmax; weights are not copied."""
    head = _head(last)

    def copied(layer: keras.Layer) -> keras.Layer:
        if layer is last and head == "layer":
            return PassedOn(dtype=dtype)
        try:
            copy = network.layer_copy(layer, dtype)
        except Exception as error:  # a layer's own code, or Keras refusing a Lambda
            raise UnsupportedNetworkError(
                f"The layer {layer.name!r} ({type(layer).__name__}) cannot be copied; build the "
                "network of Keras's own layers."
            ) from error
        if layer is last and head == "fused":
            copy.activation = keras.activations.linear
        return copy

    image = keras.Input(model.inputs[0].shape[1:], dtype=dtype, name="image")
    # The same graph as a plain model: not compiled, no list or dictionary around its input.
    graph = keras.Model(model.inputs[0], model.outputs[0])
    return keras.models.clone_model(
        graph, input_tensors=image, clone_function=copied, recursive=True
    )


def _times(shape: Any) -> str:
    return " × ".join("any" if n is None else str(n) for n in shape) or "one number"
