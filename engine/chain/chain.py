"""A chain of layers: what it says to an image, and the gradient of that by the pixels."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engine.chain.steps import Array, Step


@dataclass(frozen=True, slots=True, eq=False)
class Chain:
    """A classifier whose layers follow each other, its softmax left out.

    Attributes:
        input_shape: `(H, W, C)` of an image.
        classes: number of classes.
        steps: from the image to the logits.
    """

    input_shape: tuple[int, int, int]
    classes: int
    steps: Sequence[Step]

    def logits(self, image: Array) -> Array:
        """Logits `(classes,)` of an image `(H, W, C)`."""
        x = image
        for step in self.steps:
            x, _ = step(x)
        return x

    def gradient(self, image: Array, weigh: Callable[[Array], Array]) -> tuple[Array, Array]:
        """Logits `(classes,)`, and the gradient of the explained score by the pixels `(H, W, C)`.

        Args:
            image: float32 `(H, W, C)` in [0, 1].
            weigh: the weight of each class in the explained score, `(classes,)`, from the logits.
        """
        x, backs = image, []
        for step in self.steps:
            x, back = step(x)
            backs.append(back)
        arrived = weigh(x)
        for back in reversed(backs):
            arrived = back(arrived)
        return x, arrived
