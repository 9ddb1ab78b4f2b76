"""One live explanation, and what is asked for it; no TensorFlow, so that others can compute it."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from engine.attribution.table import RUNNER_UP
from engine.errors import TargetError
from engine.words import tr

Way = Literal["TensorFlow", "NumPy"]


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One live explanation, or an estimate of it.

    Attributes:
        logits: float32 `(classes,)`.
        probabilities: float32 `(classes,)`, summing to 1 unless each class has its own sigmoid.
        target: the explained class.
        values: float32 `(H, W)`; `(H, W, C)` of a picture in colour; `(h, w, K)` for activations.
        done: passes behind the values.
        total: passes of the whole.
        versus: the class that the target is set against, or None.
        way: what computed it.
        passes: of the call that made it.
        seconds: that this call took.
    """

    logits: NDArray[np.float32]
    probabilities: NDArray[np.float32]
    target: int
    values: NDArray[np.float32]
    done: int = 1
    total: int = 1
    versus: int | None = None
    way: Way = "TensorFlow"
    passes: int = 1
    seconds: float = 0.0

    @property
    def predicted(self) -> int:
        """The class with the largest logit."""
        return int(self.logits.argmax())


def require_classes(target: int | None, versus: int | None, classes: int) -> None:
    """See that the network has the classes that are asked about.

    Raises:
        TargetError: it does not.
    """
    for known in (target, None if versus == RUNNER_UP else versus):
        if known is not None and not 0 <= known < classes:
            raise TargetError(
                tr(
                    "The network has no class {known}; choose 0 to {last}.",
                    known=known,
                    last=classes - 1,
                )
            )


def meant(
    target: int | None, versus: int | None, logits: NDArray[np.float32]
) -> tuple[int, int | None]:
    """The explained class and the one that it is set against, once the logits are known.

    Args:
        target: a class, or None for the predicted one.
        versus: a class, `RUNNER_UP` for the strongest other, or None.
        logits: `(classes,)`.
    """
    explained = int(logits.argmax()) if target is None else target
    if versus != RUNNER_UP:
        return explained, versus
    others = logits.copy()
    others[explained] = -np.inf
    return explained, int(others.argmax())
