"""What is asked of each kind of data, what is said of it, and what all kinds have in common."""

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from engine.data import npz
from engine.data.described import Described
from engine.data.notes import Note, words_of
from engine.errors import DataError
from engine.pictures.fitting import fitted
from engine.words import tr

Images = NDArray[np.uint8]
Labels = NDArray[np.int64]
Shape = tuple[int, int, int]
"""`(H, W, C)` of what a network reads, C 1 or 3."""
Colours = Literal["auto", "grey", "colour"]
Tell = Callable[[int, int], None]

SIDE_OF_FOLDERS = 28
"""To which the pictures of a folder are fitted where nobody says otherwise."""
SAMPLES = 8
"""Classes of which one picture is shown."""


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What is said of data before anything is trained on it.

    Attributes:
        described: what a network of it takes and tells.
        training: pictures, before some are held out for validation.
        test: pictures.
        of_class: training pictures of each class.
        samples: a few of them as a network receives them, uint8 `(K, H, W)` or `(K, H, W, 3)`.
        sample_labels: the class of each.
        noted: what is left out or odd.
    """

    described: Described
    training: int
    test: int
    of_class: tuple[int, ...]
    samples: Images
    sample_labels: tuple[int, ...]
    noted: tuple[Note, ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """The same, a sentence each."""
        return words_of(self.noted)


@dataclass(frozen=True, slots=True, eq=False)
class Pictures:
    """Pictures with their classes.

    Attributes:
        described: what a network of them takes and tells.
        images: uint8 `(N, H, W)`, or `(N, H, W, 3)` in colour.
        labels: `(N,)`, numbers in `described.classes`.
        test_images: likewise.
        test_labels: likewise.
        noted: what was left out or is odd.
    """

    described: Described
    images: Images
    labels: Labels
    test_images: Images
    test_labels: Labels
    noted: tuple[Note, ...] = ()

    @property
    def notes(self) -> tuple[str, ...]:
        """The same, a sentence each."""
        return words_of(self.noted)


class Source(ABC):
    """Data at one path. See `engine.data.datasets` for arguments and errors of each question."""

    def __init__(self, path: Path) -> None:
        """Nothing is opened yet."""
        self.path = path

    @property
    def name(self) -> str:
        """What messages call it."""
        return self.path.name or str(self.path)

    @abstractmethod
    def look(self, side: int, colours: Colours) -> Look:
        """What there is: in well under a second, but for a large file of floats."""

    @abstractmethod
    def read(self, side: int, colours: Colours, tell: Tell | None) -> Pictures:
        """All of it, as `look` described it."""

    @abstractmethod
    def read_test(self, shape: Shape, tell: Tell | None) -> Pictures:
        """What is held out for the test, in the size of a network; it may be nothing."""

    @abstractmethod
    def require_there(self) -> None:
        """Find out by its outside whether it can be trained on."""

    def test_alone(
        self, images: Images, labels: Labels, classes: tuple[str, ...], noted: tuple[Note, ...] = ()
    ) -> Pictures:
        """What `read_test` answers with: nothing to train on."""
        nothing = np.empty((0, *images.shape[1:]), np.uint8)
        described = Described(self.name, str(self.path), classes=classes)
        return Pictures(described, nothing, labels[:0], images, labels, noted)

    def require_room(self, count: int, shape: Shape) -> None:
        """Find out beforehand whether there is memory for so many pictures of this shape.

        Raises:
            DataError: they take more than `engine.data.npz.MOST_BYTES`.
        """
        taken = count * int(np.prod(shape))
        if taken > npz.MOST_BYTES:
            raise DataError(
                tr(
                    "{name}: {count} pictures of {height} × {width} take {taken} MiB, and "
                    "{allowed} are allowed; give fewer, or make them smaller.",
                    name=self.name,
                    count=count,
                    height=shape[0],
                    width=shape[1],
                    taken=taken >> 20,
                    allowed=npz.MOST_BYTES >> 20,
                )
            )


def counter(tell: Tell | None, total: int) -> Callable[[], None]:
    """What counts the pictures that are done, and tells."""
    done = 0

    def count() -> None:
        nonlocal done
        done += 1
        if tell is not None:
            tell(done, total)

    return count


def fitted_to(images: Images, shape: Shape, tell: Callable[[], None] | None) -> Images:
    """Pictures `(N, H, W)` or `(N, H, W, 3)` in another size, or in grey, or in three channels."""
    height, width, channels = shape
    size = (height, width, 3) if channels == 3 else (height, width)
    if images.shape[1:] == size:
        return images
    made = np.empty((len(images), *size), np.uint8)
    for number, each in enumerate(images):
        colours = each if each.ndim == 3 else np.repeat(each[..., None], 3, axis=-1)
        picture = colours.astype(np.float32) / np.float32(255)
        image = np.rint(fitted(picture, height, width, channels) * 255)
        made[number] = image if channels == 3 else image[..., 0]
        if tell is not None:
            tell()
    return made


def one_of_each(labels: Labels) -> NDArray[np.int64]:
    """Where the first picture of each of the first classes stands."""
    _, first = np.unique(labels, return_index=True)
    return np.asarray(first[:SAMPLES], np.int64)


def counts(labels: Labels, classes: int) -> tuple[int, ...]:
    """How many pictures of each class there are."""
    return tuple(int(count) for count in np.bincount(labels, minlength=classes))
