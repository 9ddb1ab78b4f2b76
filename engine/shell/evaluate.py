"""`python main.py evaluate`: how well a network reads a test set, and where it fails."""

import argparse
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.calibration import calibration_error
from engine.data import datasets
from engine.errors import InputShapeError
from engine.networks.called import paired
from engine.shell.opening import opened, tell
from engine.words import one_line

if TYPE_CHECKING:
    from engine.classifier import Classifier

DIGITS = 10
_WIDEST = 12  # letters of a name in the table of confusion


def evaluate_network(options: argparse.Namespace, device: str | None) -> None:
    """Print loss, accuracy, calibration and confusion on MNIST's test set, or on other data's."""
    from engine.evaluation import judged, logits_of

    if options.data is not None:
        datasets.require_there(options.data)  # a mistake is said at once
    classifier = opened(options, device)
    tested = _digits(options, classifier) if options.data is None else _own(options, classifier)
    logits = logits_of(classifier, tested.images)
    loss, accuracy, confusion = judged(classifier, logits, tested.labels)
    print(f"Test loss {loss:.4f}, accuracy {accuracy:.2%} on {len(tested.labels)} images")
    print(_calibration(classifier.chances(logits), tested.labels))
    print(f"Confusion (row: {tested.row}, column: what the network read)")
    wide = max(6, *(min(len(name), _WIDEST) + 1 for name in classifier.names))
    names = [name[:_WIDEST] for name in classifier.names]
    print(" " * wide + "".join(f"{name:>{wide}}" for name in names) + "   right")
    for number, (name, row) in enumerate(zip(names, confusion, strict=True)):
        right = row[number] / max(1, row.sum())
        print(f"{name:>{wide}}" + "".join(f"{n:{wide}d}" for n in row) + f"{right:8.1%}")
    tell(options, classifier)


def _calibration(probabilities: Any, labels: Any) -> str:
    """How sure the network is, beside how often it is right."""
    sure, error = probabilities.max(axis=1).mean(), calibration_error(probabilities, labels)
    return f"Sure of what it read: {sure:.2%} on average, expected calibration error {error:.2%}"


@dataclass(frozen=True, slots=True, eq=False)
class _Tested:
    """Images uint8 and the numbers of their classes; what a row of the table stands for."""

    images: Any
    labels: Any
    row: str


def _digits(options: argparse.Namespace, classifier: "Classifier") -> _Tested:
    """MNIST's test set in the size of the network.

    Raises:
        InputShapeError: the network has not ten classes.
    """
    from engine.data import mnist

    if classifier.classes != DIGITS:
        raise InputShapeError(
            f"{options.model.name} knows {classifier.classes} classes, and MNIST's test set has "
            "ten; open a network for digits, or give --data."
        )
    images, labels = mnist.test_set()
    return _Tested(_fitted(images, classifier), labels, "the digit")


def _own(options: argparse.Namespace, classifier: "Classifier") -> _Tested:
    """The test pictures of other data in the size of the network, with its numbers of classes.

    Raises:
        DataError: they cannot be read.
        InputShapeError: the network has other classes, or takes other channels.
    """
    if classifier.input_shape[2] not in (1, 3):
        raise InputShapeError(
            f"The network takes {classifier.input_shape[2]} channels, and pictures have one or "
            "three; open a network for pictures."
        )
    found = datasets.read_test(options.data, classifier.input_shape)
    for note in found.notes:
        print(f"{one_line(options.data.name)}: {note}", file=sys.stderr)
    theirs, ours = found.described.classes, classifier.names
    if len(theirs) != classifier.classes:
        raise InputShapeError(
            f"The network knows {classifier.classes} classes, and {options.data.name} has "
            f"{len(theirs)}; give data of its classes."
        )
    places, told = paired(theirs, ours)  # a folder's are in the order of the alphabet, say
    if told:
        print(f"{one_line(options.data.name)}: {told}", file=sys.stderr)
    return _Tested(found.test_images, np.array(places)[found.test_labels], "the class")


def _fitted(images: Any, classifier: "Classifier") -> Any:
    """Digits `(N, 28, 28)` in 0..255 in the size that a network reads."""
    from PIL import Image

    height, width, _ = classifier.input_shape
    if images.shape[1:] == (height, width):
        return images
    smooth = Image.Resampling.BILINEAR
    made = [Image.fromarray(each).resize((width, height), smooth) for each in images]
    return np.stack([np.asarray(each) for each in made])
