"""Steps that are taken where the data lie: a call takes many, and hands back two numbers a step.

Each is the step of `engine.training.step`, with the images of the same rows, so that losses and
weights are those of as many calls.
"""

from contextlib import suppress
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from engine.training.data import Images, Labels
from engine.training.step import Computation, compiled

MOST_BYTES = 2**30
"""Images that take more stay in the computer's memory, and go over a batch at a time; on the card
they take twice as much."""
HELD = tf.float16
"""The type in which images are held there: exact to 2048. For uint8, TensorFlow has no kernel on a
GPU that takes rows out, and all images would come back to the computer's memory for it."""


def suits(device: str | None, images: Images) -> bool:
    """Whether many steps a call pay here: a call costs as much as a step only on a GPU."""
    return device is not None and "GPU" in device and images.nbytes <= MOST_BYTES


class OnTheCard:
    """Training images and labels beside the network.

    Attributes:
        computation: what takes the steps.
        images: those that lie there, as they were given.
    """

    def __init__(self, computation: Computation, images: Images, labels: Labels) -> None:
        """Carry them there, and trace the call.

        Args:
            computation: what takes the steps.
            images: uint8 `(M, H, W)`, or `(M, H, W, 3)` in colour.
            labels: `(M,)`.
        """
        self.computation = computation
        self._variables = [*computation.model.variables, *computation.optimizer.variables]
        with computation.placed():
            # Many steps may fail half-way: a copy on the card takes no time beside them.
            self._copies = compiled(lambda: [tf.identity(each.value) for each in self._variables])
            # Not int32, which TensorFlow hands to a function in the computer's memory.
            self._labels = tf.constant(labels.astype(np.int64))
            self._call = compiled(
                self._steps,
                tf.TensorSpec((None, *images.shape[1:]), HELD),
                tf.TensorSpec((None,), tf.int64),
                tf.TensorSpec((None, None), tf.int32),
                tf.TensorSpec((None, 2), tf.int32),
                tf.TensorSpec((), tf.bool),
            )
        self.place(images)

    def place(self, images: Images) -> None:
        """Let these take the place of the images that lie there; as many, of the same labels."""
        self._placed: Any = None  # not both at once
        with self.computation.placed():
            self._placed = tf.cast(tf.constant(images), HELD)
        self.images = images

    def steps(
        self, rows: NDArray[np.integer[Any]], seeds: NDArray[np.int32], *, vary: bool
    ) -> list[tuple[float, float]]:
        """Train with several batches, one after the other.

        Args:
            rows: numbers of the images of each batch, `(K, N)`.
            seeds: of what is drawn at random in each, `(K, 2)`.
            vary: as in `Computation.step`.

        Returns:
            Mean loss of each, and how many of its images were read right before.

        Raises:
            tf.errors.OpError: as `Computation.step`; all is as it was before the first of them.
        """
        with self.computation.placed():
            before = self._copies()
            try:
                found = self._called(rows.astype(np.int32), seeds, tf.constant(vary))
            except tf.errors.OpError:  # half-way, perhaps
                with suppress(tf.errors.OpError):  # where it is lost, nothing can be put back
                    self._put_back(before)
                raise
        return [(float(loss), float(right)) for loss, right in found]

    def _called(self, *asked: Any) -> NDArray[np.float32]:
        return self._call(self._placed, self._labels, *asked).numpy()

    def _put_back(self, values: Any) -> None:
        for variable, value in zip(self._variables, values, strict=True):
            variable.assign(value)

    def _steps(self, images: Any, labels: Any, rows: Any, seeds: Any, vary: Any) -> Any:
        count = tf.shape(rows)[0]

        def one(number: Any, found: Any) -> tuple[Any, Any]:
            some = tf.cast(tf.gather(images, rows[number]), tf.uint8)
            theirs = tf.cast(tf.gather(labels, rows[number]), tf.int32)
            loss, right = self.computation.step_in_graph(some, theirs, seeds[number], vary)
            return number + 1, found.write(number, tf.stack([loss, right]))

        given = tf.TensorArray(tf.float32, count, element_shape=(2,))
        _, found = tf.while_loop(
            lambda number, _: number < count, one, (0, given), parallel_iterations=1
        )
        return found.stack()
