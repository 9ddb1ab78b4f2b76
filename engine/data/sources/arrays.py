"""A `.npz` file in the layout of Keras's data sets."""

import numpy as np

from engine.data import brightness, npz
from engine.data.described import LARGEST, SMALLEST, Described
from engine.data.notes import worded
from engine.data.sources.source import (
    Colours,
    Labels,
    Look,
    Pictures,
    Shape,
    Source,
    Tell,
    counter,
    counts,
    fitted_to,
    one_of_each,
)
from engine.errors import DataError
from engine.networks.names import names_beside
from engine.words import tr

_LOOKED_AT = 500  # first pictures, among which samples are looked for


class FileOfArrays(Source):
    """Pictures and labels, for training and for the test."""

    def look(self, side: int, colours: Colours) -> Look:
        """As `Source`."""
        described, numbers = self._described(side, colours)
        headers = npz.headers_of(self.path)
        labels = self._labels("train", numbers)
        white = npz.white_of(self.path)
        first = npz.pictures_in(self.path, "train", white, _LOOKED_AT)
        rows = one_of_each(labels[: len(first)])
        return Look(
            described,
            len(labels),
            headers.x_test.shape[0],
            counts(labels, len(described.classes)),
            fitted_to(first[rows], described.shape, None),
            tuple(int(label) for label in labels[rows]),
            worded(
                *_guesses(white, numbers, described.classes),
                *_notes(labels, headers.x_train.shape, described),
            ),
        )

    def read(self, side: int, colours: Colours, tell: Tell | None) -> Pictures:
        """As `Source`."""
        described, numbers = self._described(side, colours)
        headers = npz.headers_of(self.path)
        total = headers.x_train.shape[0] + headers.x_test.shape[0]
        self.require_room(total, described.shape)
        white = npz.white_of(self.path)
        train, test = (npz.pictures_in(self.path, part, white) for part in ("train", "test"))
        counted = counter(tell, total)
        return Pictures(
            described,
            fitted_to(train, described.shape, counted),
            self._labels("train", numbers),
            fitted_to(test, described.shape, counted),
            self._labels("test", numbers),
            worded(*_guesses(white, numbers, described.classes)),
        )

    def read_test(self, shape: Shape, tell: Tell | None) -> Pictures:
        """As `Source`."""
        classes, numbers = self._classes()
        self.require_room(npz.headers_of(self.path).x_test.shape[0], shape)
        white = npz.white_of(self.path)
        images = fitted_to(npz.pictures_in(self.path, "test", white), shape, None)
        labels = self._labels("test", numbers)
        noted = worded(*_guesses(white, numbers, classes))
        return self.test_alone(images, labels, classes, noted)

    def require_there(self) -> None:
        """As `Source`."""
        npz.headers_of(self.path)

    def _described(self, side: int, colours: Colours) -> tuple[Described, Labels]:
        """What the file holds, and the label that stands for each class in it."""
        self._require_trained()
        shape = npz.headers_of(self.path).x_train.shape
        own = 3 if shape[3:] == (3,) else 1
        channels = {"auto": own, "grey": 1, "colour": 3}[colours]
        classes, numbers = self._classes()
        height, width = (side, side) if side else _within_bounds(shape[1], shape[2])
        described = Described(self.name, str(self.path), height, width, channels, classes)
        return described, numbers

    def _require_trained(self) -> None:
        """See that there is something to learn each class from.

        Raises:
            DataError: the test part has a class that the training part has not.
        """
        train, test = (npz.labels_in(self.path, part) for part in ("train", "test"))
        only_tested = np.setdiff1d(test, train)
        if len(only_tested):
            raise DataError(
                tr(
                    "{name} has no training picture of class {label}, but tests it; add some, or "
                    "leave that class out.",
                    name=self.name,
                    label=int(only_tested[0]),
                )
            )

    def _classes(self) -> tuple[tuple[str, ...], Labels]:
        """Names, from a file beside it or the labels themselves, and the label of each class."""
        found = [npz.labels_in(self.path, part) for part in ("train", "test")]
        numbers = np.unique(np.concatenate(found))
        beside = names_beside(self.path, len(numbers))
        return beside[0] if beside else tuple(str(number) for number in numbers), numbers

    def _labels(self, part: str, numbers: Labels) -> Labels:
        """Labels as numbers of classes: EMNIST's letters begin at 1."""
        return np.searchsorted(numbers, npz.labels_in(self.path, part)).astype(np.int64)


def _guesses(white: float, numbers: Labels, classes: tuple[str, ...]) -> tuple[str, ...]:
    """What the file does not say: which value is white, and that some label means no class."""
    notes = []
    if white not in (brightness.UNIT, brightness.FULL):
        notes.append(
            tr(
                "The brightest value in the file, {white:g}, is taken as white, and 0 as black.",
                white=white,
            )
        )
    label = _label_of_none(numbers)
    if label is not None and str(label) in classes:  # nobody gave it a name
        notes.append(
            tr(
                "The label {label} is taken as a class of its own; if it marks pictures without "
                "a class, leave them out of the file.",
                label=label,
            )
        )
    return tuple(notes)


def _label_of_none(numbers: Labels) -> int | None:
    """The label that looks as if it marked pictures without a class: -1, or 255 as its byte.

    Without -1 it may be another negative one. Of two classes it is one: -1 and 1, or 0 and 255.
    """
    if len(numbers) <= 2:
        return None
    if numbers[0] < 0:
        return -1 if -1 in numbers else int(numbers[0])
    return 255 if numbers[-1] == 255 and numbers[-2] != 254 else None


def _within_bounds(height: int, width: int) -> tuple[int, int]:
    """The size of pictures, made smaller in proportion where a ConvNet of it would be too large."""
    shrink = min(1.0, LARGEST / max(height, width))
    tall, wide = (round(side * shrink) for side in (height, width))
    return max(SMALLEST, tall), max(SMALLEST, wide)


def _notes(labels: Labels, shape: tuple[int, ...], described: Described) -> tuple[str, ...]:
    """What is odd about labels in this order, and pictures of this shape."""
    notes = []
    if len(labels) > 1 and (np.diff(labels) >= 0).all():
        notes.append(
            tr(
                "The training pictures are in the order of their classes, so that "
                "validation, which takes the last ones, sees few of them: hold nothing "
                "out, or mix the file first."
            )
        )
    own = shape[1:3]
    if own != (described.height, described.width):
        notes.append(
            tr(
                "Pictures of {height} × {width} are fitted to that size.",
                height=own[0],
                width=own[1],
            )
        )
    return tuple(notes)
