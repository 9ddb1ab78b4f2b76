"""Work in steps, each on a device that is let go between two of them."""

from collections.abc import Iterator
from typing import TypeVar

import tensorflow as tf

Each = TypeVar("Each")


def on_device(device: str | None, steps: Iterator[Each]) -> Iterator[Each]:
    """Each step computed on a device, which is let go between two of them.

    Held, it would be where whoever asks computes too, and work abandoned by another thread than
    the one that began it could not be closed.

    Args:
        device: TensorFlow's name of it; None leaves it to TensorFlow.
        steps: computes when it is asked for the next.
    """
    while True:
        with tf.device(device):
            try:
                step = next(steps)
            except StopIteration:
                return
        yield step
