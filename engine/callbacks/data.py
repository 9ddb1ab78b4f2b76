"""What pictures are drawn of: arrays as they are, and the first images of anything that streams."""

from collections.abc import Iterable
from itertools import count
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from engine.core.base import Data
from engine.errors import InputShapeError

FIRST = 64
"""Images of a data set or generator, where nobody says how many: they may have no end."""


def images_and_labels(given: Any, most: int | None) -> Data:
    """A tuple of images and labels, or None in place of labels.

    Args:
        given: such a tuple; or a `tf.data.Dataset`, a `keras.utils.PyDataset`, a generator or any
            other iterable of batches, each of images or a tuple that begins with them. Of a
            generator what is taken is gone.
        most: images that are taken of what is no tuple; `FIRST` if None.

    Raises:
        InputShapeError: there is no image in it.
    """
    if isinstance(given, tuple | list | np.ndarray) or tf.is_tensor(given):
        return given
    wanted, taken = most or FIRST, 0
    images: list[Any] = []
    labels: list[Any] = []
    for batch in _batches(given):
        pair = batch if isinstance(batch, tuple | list) else (batch,)
        some = np.asarray(pair[0])[: wanted - taken]
        images.append(some)
        taken += len(some)
        if len(pair) > 1 and pair[1] is not None:
            labels.append(np.asarray(pair[1])[: len(some)])
        if taken >= wanted:
            break
    if not taken:
        raise InputShapeError("validation_data has no image; give one batch at least.")
    known = len(labels) == len(images)
    return np.concatenate(images), np.concatenate(labels) if known else None


def _batches(given: Any) -> Iterable[Any]:
    if isinstance(given, keras.utils.PyDataset):  # its own iterator has no end
        length = given.num_batches
        return (given[number] for number in (count() if length is None else range(length)))
    if isinstance(given, Iterable):
        return given
    raise InputShapeError(
        "validation_data is a tuple of images and labels, a tf.data.Dataset or a generator of "
        "batches; give (images, None) without labels."
    )
