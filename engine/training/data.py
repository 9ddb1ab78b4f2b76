"""What a network is trained, validated and tested with. No TensorFlow."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.data import datasets, mnist, pen_writers
from engine.data.described import MNIST, Described
from engine.data.notes import Note, words_of
from engine.errors import SettingsError
from engine.training.settings import TrainingSettings
from engine.training.varying.redrawing import Redrawing
from engine.words import tr

Images = NDArray[np.uint8]
Labels = NDArray[np.integer]


@dataclass(frozen=True, slots=True, eq=False)
class TrainingData:
    """Images uint8 in 0..255 and labels `(N,)`, for training and for the test.

    Images are `(N, H, W)`, or `(N, H, W, 3)` in colour; `(N, 28, 28)` those of MNIST.

    Attributes:
        images: to train with; validation takes the last ones.
        labels: theirs.
        test_images: never trained with.
        test_labels: theirs.
        pen_strokes: the file of the pen strokes among `images`, or None.
        described: what a network of it takes and tells, and where it came from.
        noted: what of it was left out, or is odd.
        redrawing: draws the first of `images` anew for each epoch, or None.
    """

    images: Images
    labels: Labels
    test_images: Images
    test_labels: Labels
    pen_strokes: Path | None = None
    described: Described = MNIST
    noted: tuple[Note, ...] = ()
    redrawing: Redrawing | None = None

    @property
    def notes(self) -> tuple[str, ...]:
        """What of it was left out, or is odd, a sentence each."""
        return words_of(self.noted)

    @classmethod
    def mnist(cls) -> "TrainingData":
        """The whole of MNIST.

        Raises:
            DataError: resources/mnist.npz is missing or broken.
        """
        (images, labels), (test_images, test_labels) = mnist.load_data()
        return cls(images, labels, test_images, test_labels)

    @classmethod
    def of(
        cls,
        path: Path | str | None,
        settings: TrainingSettings,
        *,
        tell: Callable[[int, int], None] | None = None,
    ) -> "TrainingData":
        """A `.npz` file or a folder of pictures as the settings want them; MNIST without a path.

        Args:
            path: see `engine.data.datasets`.
            settings: of the run.
            tell: called with how many of how many pictures are read; what it raises breaks off.

        Raises:
            DataError: it cannot be trained on.
            SettingsError: settings that these pictures cannot have.
        """
        if path is None:
            require_shipped(settings)
            return cls.mnist()
        found = datasets.read(path, settings.picture_size, settings.colours, tell=tell)
        require_variable(settings, found.described)
        return cls(
            found.images,
            found.labels,
            found.test_images,
            found.test_labels,
            described=found.described,
            noted=found.noted,
        )

    def with_pen_strokes(
        self,
        path: Path | str,
        seed: int,
        *,
        anew: bool = False,
        tell: Callable[[int, int], None] | None = None,
    ) -> "TrainingData":
        """Pen strokes put before the other images.

        Args:
            path: of UCI's pendigits; every fifth writer is left out.
            seed: of how they are drawn: the run's.
            anew: for each epoch, by many hands, and not for all of them before.
            tell: called with how many of how many are drawn; what it raises breaks off.

        Raises:
            DataError: the file is missing, or is not UNIPEN text with labelled digits.
            SettingsError: the other images are no digits.
        """
        if not self.described.is_shipped:
            raise SettingsError(
                tr(
                    "Pen strokes are digits that go with MNIST, not with {name}; leave one of the "
                    "two out.",
                    name=self.described.name,
                )
            )
        redrawing = Redrawing(pen_writers.training_digits(path), seed) if anew else None
        if redrawing is None:
            written = pen_writers.training_images(path, seed, tell=tell)
            images, labels = written.images, written.labels
        else:
            images, labels = redrawing.images(1, vary=True, tell=tell), redrawing.labels
        return replace(
            self,
            images=np.concatenate([images, self.images]),
            labels=np.concatenate([labels, self.labels]),
            pen_strokes=Path(path),
            redrawing=redrawing,
        )

    def images_of(self, epoch: int, *, vary: bool) -> Images:
        """The training images of an epoch, from 1; those of the first are `images`.

        Args:
            epoch: which.
            vary: whether it shows images varied, and pen strokes by many hands.
        """
        if self.redrawing is None or (epoch == 1 and vary):
            return self.images
        drawn = self.redrawing.images(epoch, vary=vary)
        return np.concatenate([drawn, self.images[len(drawn) :]])

    def digest(self) -> str:
        """Hexadecimal SHA-256 of all images and labels; 0.1 s for MNIST."""
        digest = hashlib.sha256()
        for array in (self.images, self.labels, self.test_images, self.test_labels):
            digest.update(str((array.shape, array.dtype)).encode())
            digest.update(np.ascontiguousarray(array).data)
        return digest.hexdigest()


def require_shipped(settings: TrainingSettings) -> None:
    """MNIST is as it is.

    Raises:
        SettingsError: it is to have another size or colours.
    """
    if settings.picture_size not in (0, 28) or settings.colours == "colour":
        raise SettingsError(
            tr("MNIST's digits are 28 × 28 and grey; size and colours are for data of your own.")
        )


def require_variable(settings: TrainingSettings, described: Described) -> None:
    """Images are varied as if by another hand where they are as MNIST's.

    Raises:
        SettingsError: they are to be varied, and are not.
    """
    if settings.augment and described.shape != MNIST.shape:
        raise SettingsError(
            tr(
                "Images of 28 × 28 in grey can be varied, and {words}; train on them as they are.",
                words=described.words,
            )
        )
