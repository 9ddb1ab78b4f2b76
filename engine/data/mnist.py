"""MNIST (LeCun, Cortes, Burges; CC BY-SA 3.0) from resources/mnist.npz, without a network."""

import math
import zipfile
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from engine.arrays import read_array
from engine.errors import DataError
from engine.files import BROKEN_ARCHIVE, MNIST_FILE
from engine.words import tr

Images = NDArray[np.uint8]
Labels = NDArray[np.uint8]

TEST_SAMPLES = 10_000
_SHAPES = {
    "x_train": (60_000, 28, 28),
    "y_train": (60_000,),
    "x_test": (TEST_SAMPLES, 28, 28),
    "y_test": (TEST_SAMPLES,),
}


def load_data(path: Path | str = MNIST_FILE) -> tuple[tuple[Images, Labels], tuple[Images, Labels]]:
    """Return `(x_train, y_train), (x_test, y_test)` as `keras.datasets.mnist.load_data` does.

    Images are uint8 `(60000, 28, 28)` and `(10000, 28, 28)` in 0..255, labels uint8.

    Raises:
        DataError: the file is missing, unreadable or not MNIST.
    """
    x_train, y_train, x_test, y_test = (_array(Path(path), name) for name in _SHAPES)
    return (x_train, y_train), (x_test, y_test)


@lru_cache(maxsize=1)
def test_set() -> tuple[Images, Labels]:
    """The 10,000 test images and labels, read-only, without unpacking the training set."""
    images, labels = _array(MNIST_FILE, "x_test"), _array(MNIST_FILE, "y_test")
    images.flags.writeable = labels.flags.writeable = False
    return images, labels


def training_digits(count: int) -> tuple[Images, Labels]:
    """The first training images and labels, without unpacking the others.

    Args:
        count: how many, up to 60,000.

    Raises:
        DataError: the file is missing, unreadable or not MNIST.
    """
    return _first(MNIST_FILE, "x_train", count), _first(MNIST_FILE, "y_train", count)


def training_labels() -> Labels:
    """The labels of all training digits, `(60000,)`.

    Raises:
        DataError: the file is missing, unreadable or not MNIST.
    """
    return _array(MNIST_FILE, "y_train")


def _first(path: Path, name: str, count: int) -> NDArray[np.uint8]:
    """The first entries of an array; the rest of it stays packed."""
    shape = (min(count, _SHAPES[name][0]), *_SHAPES[name][1:])
    try:
        with zipfile.ZipFile(path) as archive, archive.open(f"{name}.npy") as file:
            npy.read_magic(file)
            found, by_columns, kind = npy.read_array_header_1_0(file)
            if (found, by_columns, kind) != (_SHAPES[name], False, np.dtype(np.uint8)):
                raise ValueError(f"{name} is {kind} {found}")
            array = np.frombuffer(file.read(math.prod(shape)), np.uint8).reshape(shape)
    except (*BROKEN_ARCHIVE, ValueError, KeyError, TypeError) as error:
        raise DataError(
            tr(
                "{path} cannot be read as MNIST ({error}); put Keras's mnist.npz there.",
                path=path,
                error=error,
            )
        ) from error
    return array


def test_sample(index: int) -> tuple[NDArray[np.float32], int]:
    """Test image `index` as float32 `(28, 28)` in [0, 1], and its label.

    Raises:
        DataError: `index` is not in 0..9999.
    """
    images, labels = test_set()
    if not 0 <= index < len(images):
        raise DataError(
            tr(
                "Test sample {index} does not exist; choose 0 to {last}.",
                index=index,
                last=len(images) - 1,
            )
        )
    return images[index].astype(np.float32) / 255, int(labels[index])


def _array(path: Path, name: str) -> NDArray[np.uint8]:
    try:
        array = read_array(path, name, _SHAPES[name], np.uint8)
    except (*BROKEN_ARCHIVE, ValueError, KeyError, TypeError) as error:
        raise DataError(
            tr(
                "{path} cannot be read as MNIST ({error}); put Keras's mnist.npz there.",
                path=path,
                error=error,
            )
        ) from error
    if array is None:
        raise DataError(
            tr(
                "{path} is not MNIST ({name} has another shape or type); put Keras's mnist.npz "
                "there.",
                path=path,
                name=name,
            )
        )
    return array
