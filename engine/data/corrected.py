"""Corrections as data to train on: each drawn many times, before MNIST's own digits."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.data import mnist
from engine.data.described import DIGITS, Described
from engine.errors import CorrectionsError, DataError
from engine.teaching.corrections import Corrections, taught_samples
from engine.teaching.corrections_file import SUFFIX, read_corrections
from engine.words import tr

TIMES = 50
"""As often each correction is drawn: of one among 60,000 digits little is learned."""
_SEED = 0  # the same file gives the same images: a run is resumed with them


@dataclass(frozen=True, slots=True, eq=False)
class Corrected:
    """Images uint8 `(N, 28, 28)` and labels `(N,)`: the corrections before MNIST, and the test."""

    described: Described
    images: NDArray[np.uint8]
    labels: NDArray[np.int64]
    test_images: NDArray[np.uint8]
    test_labels: NDArray[np.int64]


def is_corrections(path: Path) -> bool:
    """Whether a file is called as corrections are."""
    return path.suffix.lower() == SUFFIX


def described(path: Path) -> Described:
    """What a network of them takes and tells."""
    return Described(path.name, str(path), classes=DIGITS)


def corrections_in(path: Path) -> Corrections:
    """The corrections in a file, at least one.

    Raises:
        DataError: it cannot be read, or has none.
    """
    try:
        found = read_corrections(path)
    except CorrectionsError as error:
        raise DataError(str(error)) from error
    if not found:
        raise DataError(
            tr("{name} has no correction to train on; choose another file.", name=path.name)
        )
    return found


def corrected_digits(path: Path) -> Corrected:
    """All that is trained and tested on.

    MNIST's test digits that were corrected are trained on, so that they cannot test.

    Raises:
        DataError: as `corrections_in`; or MNIST is missing.
    """
    from engine.teaching.variation import drawn_again  # brings numpy.random, which starts late

    corrections = corrections_in(path)
    drawn, said = drawn_again(corrections, TIMES, _SEED)
    (images, labels), (test_images, test_labels) = mnist.load_data()
    tests = np.setdiff1d(np.arange(len(test_labels)), sorted(taught_samples(corrections)))
    return Corrected(
        described(path),
        np.concatenate([drawn, images]),
        np.concatenate([said, labels.astype(np.int64)]),
        test_images[tests],
        test_labels[tests].astype(np.int64),
    )
