"""One digit, one compiled call: what the network says, and which pixels made it say so."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from engine.attribution.table import kernel_of
from engine.classifier import Classifier, softmax
from engine.errors import TargetError
from engine.methods import method_named

FOLLOW = -1
"""The target that stands for "whatever the network predicts"."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One live explanation.

    Attributes:
        logits: float32 `(classes,)`.
        probabilities: float32 `(classes,)`, summing to 1.
        target: the explained class.
        values: float32 `(H, W)`, signed.
    """

    logits: NDArray[np.float32]
    probabilities: NDArray[np.float32]
    target: int
    values: NDArray[np.float32]

    @property
    def predicted(self) -> int:
        """The class with the largest logit."""
        return int(self.logits.argmax())


class LiveExplainer:
    """Explains single one-channel images fast: one fixed signature, the class as a tensor."""

    def __init__(self, classifier: Classifier, method: str = "vanilla_gradients") -> None:
        """Compile `method` for `classifier` and run it once, so that no stroke pays for tracing."""
        self.classifier = classifier
        self.method = method_named(method)
        kernel = kernel_of(method, classifier.model, "logit")

        def step(image: Any, wanted: Any) -> tuple[Any, Any, Any]:
            def target(logits: Any) -> Any:
                return tf.where(wanted < 0, tf.argmax(logits[0], output_type=tf.int32), wanted)

            def pick(logits: Any) -> Any:
                return tf.one_hot(target(logits), classifier.classes, dtype=image.dtype)[None]

            logits, values = kernel(image, pick)
            return target(logits), logits[0], values[0, :, :, 0]

        shape = tf.TensorSpec((1, *classifier.input_shape), classifier.dtype)
        self._step = tf.function(
            step, input_signature=[shape, tf.TensorSpec((), tf.int32)], autograph=False
        )
        self.frame(np.zeros(classifier.input_shape[:2], np.float32))

    def frame(self, pixels: NDArray[np.float32], target: int = FOLLOW) -> Frame:
        """Explain one image, `(H, W)` in [0, 1], for `target` or for the predicted class.

        Raises:
            TargetError: a class that the network does not have.
        """
        if not FOLLOW <= target < self.classifier.classes:
            raise TargetError(
                f"The network has no class {target}; choose 0 to {self.classifier.classes - 1}."
            )
        with tf.device(self.classifier.device):
            explained, logits, values = self._step(pixels[None, :, :, None], target)
        said = logits.numpy()
        return Frame(said, softmax(said), int(explained), values.numpy())

    @property
    def traces(self) -> int:
        """How often the computation was traced: 1, whatever was explained."""
        return int(self._step.experimental_get_tracing_count())
