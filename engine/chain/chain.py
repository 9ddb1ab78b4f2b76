"""A chain of layers: what it says to an image, and the gradient of that by the pixels."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from engine.chain.cores import on_all_cores
from engine.chain.steps import Array, Back, Dense, Step, flatten


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

    def there(self, image: Array) -> tuple[Array, Callable[[Array], Array]]:
        """Logits `(classes,)`, and the way back, which may be gone once for each class.

        It takes the weight of each class in the explained score, `(classes,)`, to the gradient of
        that score by the pixels, `(H, W, C)`.
        """
        return _through(self.steps, image)

    def gradients(self, images: Sequence[Array], weights: Array) -> Iterator[Array | None]:
        """The gradient by each of some images; None after each step of the work before it.

        What goes through the dense layers goes through them for all images at once: the weights
        of a large one, which take longer to read than to multiply by, are read once.

        Args:
            images: float32 `(H, W, C)` each.
            weights: of each class in the explained score, `(classes,)`.
        """
        front, tail = self._parts()
        passed: list[tuple[Array, Back]] = []
        for some in on_all_cores(lambda image: _through(front, image), images):
            passed += some
            yield None
        logits, back = _through(tail, np.stack([row for row, _ in passed]))
        yield None
        arrived = back(np.broadcast_to(weights, logits.shape))
        yield None
        ways = [(back, one) for (_, back), one in zip(passed, arrived, strict=True)]
        for gradients in on_all_cores(lambda way: way[0](way[1]), ways):
            yield from gradients

    def logits_of(self, images: Sequence[Array]) -> Iterator[Array | None]:
        """Logits `(N, classes)` of some images, in the same way; None after each step before."""
        front, tail = self._parts()
        rows: list[Array] = []
        for some in on_all_cores(lambda image: _through(front, image)[0], images):
            rows += some
            yield None
        yield _through(tail, np.stack(rows))[0]

    def _parts(self) -> tuple[Sequence[Step], Sequence[Step]]:
        """What each image goes through by itself, and from the first dense layer on all of them."""
        dense = [isinstance(step, Dense) for step in self.steps]
        first = dense.index(True) if True in dense else len(dense)
        rows = [step for step in self.steps[first:] if step is not flatten]  # they are flat
        return self.steps[:first], [s.of_rows if isinstance(s, Dense) else s for s in rows]


def _through(steps: Sequence[Step], x: Array) -> tuple[Array, Back]:
    """What some steps make of an array, and the way back through them."""
    backs: list[Back] = []
    for step in steps:
        x, back = step(x)
        backs.append(back)

    def all_the_way(arrived: Array) -> Array:
        for back in reversed(backs):
            arrived = back(arrived)
        return arrived

    return x, all_the_way
