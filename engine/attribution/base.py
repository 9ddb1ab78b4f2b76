"""What every method shares: the shape of its computation, and its result."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from engine.attribution.recording import Recording
from engine.errors import UnsupportedNetworkError
from engine.words import tr

NO_GRADIENT = tr(
    "The class scores of this network have no gradient by the pixels, as one "
    "of its layers rounds or picks; choose occlusion_sensitivity, which "
    "needs none."
)
NO_GRADIENT_BY_MAPS = tr(
    "The class scores of this network have no gradient by the feature maps "
    "of that layer, which is beside the way to the classes or before a layer "
    "that rounds or picks; choose another layer."
)
Score = Literal["logit", "probability"]
SCORES: tuple[Score, ...] = ("logit", "probability")
Explained = Literal["logit", "probability", "sigmoid"]
"""What a number of a method is of: "probability" is softmax, "sigmoid" that of one class."""

Pick = Callable[[Any], Any]
"""`logits (N, classes) -> (N, classes)`: the weight of each class in the explained score.

1 for the target and −1 for `versus`. It sees the logits, so that "the predicted class" costs no
second forward pass."""

Knobs = Mapping[str, Any]
"""Options as scalar tensors, by name: changing one retraces nothing."""

Settings = Mapping[str, Any]
"""Options as plain values, by name."""

Run = Callable[[Any, Recording], Any]
"""`(images (N, H, W, C), recording) -> logits (N, classes)`: a network whose way back is known."""

Details = Mapping[str, Any]
"""What a method reports beside its values, by name, one row an image."""


@dataclass(frozen=True, slots=True)
class Kernel:
    """A method of one pass.

    Attributes:
        compute: `(images (N, H, W, C), pick, knobs) -> (logits (N, classes), values, details)`,
            as tensors. Logits whatever the score. Runs inside a `tf.function`.
        knobs: names of the options that it takes as tensors.
    """

    compute: Callable[[Any, Pick, Knobs], tuple[Any, Any, Details]]
    knobs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Batch:
    """What every portion of passes is about, as tensors.

    Attributes:
        images: `(N, H, W, C)`.
        logits: what the network says to them, `(N, classes)`.
        class_weights: weight of each class in the explained score, `(N, classes)`.
        knobs: options.
    """

    images: Any
    logits: Any
    class_weights: Any
    knobs: Knobs


@dataclass(frozen=True, slots=True)
class Series:
    """A method that is a sum over passes, in any order and in portions of any size.

    Attributes:
        passes: `settings -> (P, k)`: what tells each pass from the others, the most telling first.
        add: `(batch, passes (p, k)) -> sums`: a tuple of tensors, to be added up over all
            portions. Runs inside a `tf.function`. It is given what `prepare` made of the passes, if
            there is such.
        read: `(batch, sums) -> (values, details)`: what the sums so far amount to; in a
            `tf.function` too.
        knobs: names of the options that all take as tensors.
        prepare: `(spec of an image, passes, knobs) -> tensor (p, ...)`: what neither an image nor
            a class has a part in, so that it is kept from one to the other.
        prepared_by: names of the options that `prepare` takes.
    """

    passes: Callable[[Settings], NDArray[np.float64]]
    add: Callable[[Batch, Any], tuple[Any, ...]]
    read: Callable[[Batch, tuple[Any, ...]], tuple[Any, Details]]
    knobs: tuple[str, ...] = ()
    prepare: Callable[[Any, Any, Knobs], Any] | None = None
    prepared_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Attribution:
    """The values behind a heatmap.

    Attributes:
        values: float32. `(N, H, W, C)` for most methods; `(N, H, W, 1)` for Grad-CAM and
            Grad-CAM++; `(N, h, w, K)`, the feature maps of the layer, for activations.
        signed: whether the values have a sign.
        method: id of the method.
        target: explained class of each image, int `(N,)`.
        versus: contrasted class of each image, int `(N,)`, or None.
        logits: what the network said, float32 `(N, classes)`.
        score: "logit" or "probability".
        details: what the method reports beside its values, one row an image:
            "explained" `(N,)`, the number that was explained, in IG, occlusion and LRP;
            "gap" `(N,)` in IG: sum of the values less the score gained since the baseline;
            "relevance" `(N,)` in LRP: sum of the values, to be read next to "explained";
            "coarse" `(N, h, w, 1)` in Grad-CAM and Grad-CAM++: the map before it is enlarged.
    """

    values: NDArray[np.float32]
    signed: bool
    method: str
    target: NDArray[np.int64]
    versus: NDArray[np.int64] | None
    logits: NDArray[np.float32]
    score: Score = "logit"
    details: Mapping[str, NDArray[Any]] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def magnitude(self) -> NDArray[np.float32]:
        """How strongly each pixel counted: max over channels of |value|, `(N, H, W)`.

        As in Simonyan, Vedaldi, Zisserman 2013, arXiv 1312.6034, section 3.1.
        """
        strongest: NDArray[np.float32] = np.abs(self.values).max(axis=-1)
        return strongest


def class_score(logits: Any, class_weights: Any, score: Explained) -> Any:
    """The explained number of each image, `(N,)`: logits or probabilities, weighted."""
    if score != "logit":
        logits = tf.nn.softmax(logits) if score == "probability" else tf.nn.sigmoid(logits)
    return tf.reduce_sum(logits * class_weights, axis=-1)


def score_gradient(run: Run, images: Any, pick: Pick, score: Explained) -> tuple[Any, Any]:
    """Logits `(N, classes)` and the gradient of each image's score by its pixels.

    Args:
        run: the network.
        images: `(N, H, W, C)`.
        pick: says what is explained.
        score: what is explained.

    Raises:
        UnsupportedNetworkError: the score has no gradient by the pixels.
    """
    with Recording() as recording:
        recording.watch(images)
        logits = run(images, recording)
        explained = class_score(logits, pick(logits), score)
    gradient = recording.gradient(explained, images)
    if gradient is None:
        raise UnsupportedNetworkError(NO_GRADIENT)
    return logits, gradient
