"""What a network is trained, validated and tested with. No TensorFlow."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.data import mnist, pen_writers

Images = NDArray[np.uint8]
Labels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True, eq=False)
class TrainingData:
    """Images uint8 `(N, 28, 28)` in 0..255 and labels `(N,)`, for training and for the test.

    Attributes:
        images: to train with; validation takes the last ones.
        labels: theirs.
        test_images: never trained with.
        test_labels: theirs.
        pen_strokes: the file of the pen strokes among `images`, or None.
    """

    images: Images
    labels: Labels
    test_images: Images
    test_labels: Labels
    pen_strokes: Path | None = None

    @classmethod
    def mnist(cls) -> "TrainingData":
        """The whole of MNIST.

        Raises:
            DataError: resources/mnist.npz is missing or broken.
        """
        (images, labels), (test_images, test_labels) = mnist.load_data()
        return cls(images, labels, test_images, test_labels)

    def with_pen_strokes(
        self, path: Path | str, seed: int, *, tell: Callable[[int, int], None] | None = None
    ) -> "TrainingData":
        """Pen strokes put before the other images.

        Args:
            path: of UCI's pendigits; every fifth writer is left out.
            seed: of how they are drawn: the run's.
            tell: called with how many of how many are drawn; what it raises breaks off.

        Raises:
            DataError: the file is missing, or is not UNIPEN text with labelled digits.
        """
        written = pen_writers.training_images(path, seed, tell=tell)
        return replace(
            self,
            images=np.concatenate([written.images, self.images]),
            labels=np.concatenate([written.labels, self.labels]),
            pen_strokes=Path(path),
        )

    def digest(self) -> str:
        """Hexadecimal SHA-256 of all images and labels; 0.1 s for MNIST."""
        digest = hashlib.sha256()
        for array in (self.images, self.labels, self.test_images, self.test_labels):
            digest.update(str((array.shape, array.dtype)).encode())
            digest.update(np.ascontiguousarray(array).data)
        return digest.hexdigest()
