"""What every method shares: the shape of its computation, and its result."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

Score = Literal["logit", "probability"]
SCORES: tuple[Score, ...] = ("logit", "probability")

Pick = Callable[[Any], Any]
"""`logits (N, classes) -> seeds (N, classes)`: the weight of each class in the explained score.

1 for the target and -1 for `versus`. It sees the logits, so that "the predicted class" costs no
second forward pass."""

Kernel = Callable[[Any, Pick], tuple[Any, Any]]
"""`(images (N, H, W, C), pick) -> (logits (N, classes), values (N, H, W, C))`, as tensors.

Logits whatever the score. Runs inside a `tf.function`: the class is a tensor, never retraced."""


@dataclass(frozen=True, slots=True, eq=False)
class Attribution:
    """The values behind a heatmap.

    Attributes:
        values: float32 `(N, H, W, C)`; change of the score per unit of a pixel for gradients.
        signed: whether the values have a sign.
        method: id of the method.
        target: explained class of each image, int `(N,)`.
        versus: contrasted class of each image, int `(N,)`, or None.
        logits: what the network said, float32 `(N, classes)`.
        score: "logit" or "probability".
    """

    values: NDArray[np.float32]
    signed: bool
    method: str
    target: NDArray[np.int64]
    versus: NDArray[np.int64] | None
    logits: NDArray[np.float32]
    score: Score = "logit"

    @property
    def magnitude(self) -> NDArray[np.float32]:
        """How strongly each pixel counted: max over channels of |value|, `(N, H, W)`.

        As in Simonyan, Vedaldi, Zisserman 2013, arXiv 1312.6034, section 3.1.
        """
        strongest: NDArray[np.float32] = np.abs(self.values).max(axis=-1)
        return strongest
