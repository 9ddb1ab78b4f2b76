"""Vanilla gradients of a chain, asked for and answered as `engine.attribution.live` does."""

import time
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from engine.attribution.frame import Frame, meant, require_classes
from engine.chain.chain import Chain
from engine.chain.steps import Array, Back
from engine.softmax import softmax


class ChainExplainer:
    """Explains single images by the gradient, without TensorFlow.

    Attributes:
        chain: the network.
    """

    def __init__(self, chain: Chain) -> None:
        """Let `chain` answer."""
        self.chain = chain
        self._last: tuple[Array, Array, Back] | None = None  # an image, its logits, the way back

    def frame(
        self, pixels: NDArray[np.float32], target: int | None = None, versus: int | None = None
    ) -> Frame:
        """Explain one image, as `LiveExplainer.frame`.

        Args:
            pixels: `(H, W)` or `(H, W, C)` in [0, 1].
            target: a class, or None for the predicted one.
            versus: the class that it is set against, `RUNNER_UP` for the strongest other, or None.
                A class set against itself is explained alone.

        Raises:
            TargetError: a class that the network does not have.
        """
        require_classes(target, versus, self.chain.classes)
        began = time.perf_counter()
        image = np.asarray(pixels, np.float32).reshape(self.chain.input_shape)
        logits, back = self.chain.there(image)
        self._last = image.copy(), logits, back
        explained, against = alone(target, versus, logits)
        return Frame(
            logits,
            softmax(logits),
            explained,
            shown(back(class_weights(explained, against, logits))),
            versus=against,
            way="NumPy",
            seconds=time.perf_counter() - began,
        )

    def there(self, image: Array) -> tuple[Array, Back]:
        """As `Chain.there`, which an image that was explained last has been gone through already.

        Args:
            image: float32 `(H, W, C)` in [0, 1].
        """
        if self._last is not None and np.array_equal(self._last[0], image):
            return self._last[1:]
        return self.chain.there(image)

    def frames(
        self,
        pixels: NDArray[np.float32],
        target: int | None = None,
        versus: int | None = None,
        *,
        passes: int | None = None,
    ) -> Iterator[Frame]:
        """The same as the one estimate that there is of a gradient; `passes` changes nothing."""
        yield self.frame(pixels, target, versus)


def alone(
    target: int | None, versus: int | None, logits: NDArray[np.float32]
) -> tuple[int, int | None]:
    """As `meant`; a class that is set against itself is explained alone."""
    explained, against = meant(target, versus, logits)
    return explained, None if against == explained else against


def class_weights(
    target: int, versus: int | None, logits: NDArray[np.float32]
) -> NDArray[np.float32]:
    """1 for the target, −1 for the class that it is set against, `(classes,)`; 0 if it is the same.

    Args:
        target: the explained class.
        versus: the other one, or None.
        logits: as many as there are classes.
    """
    weights = np.zeros_like(logits)
    weights[target] += 1
    if versus is not None:
        weights[versus] -= 1
    return weights


def shown(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """`(H, W, C)` as a map has it: without an axis for the one channel of a grey picture."""
    return values[..., 0] if values.shape[-1] == 1 else values
