"""`python main.py evaluate`: how well a network reads a test set, and where it fails."""

import argparse
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.errors import InputShapeError
from engine.shell.opening import opened, tell

if TYPE_CHECKING:
    from engine.classifier import Classifier

DIGITS = 10
_WIDEST = 12  # letters of a name in the table of confusion


def evaluate_network(options: argparse.Namespace, device: str | None) -> None:
    """Print loss, accuracy and confusion on MNIST's test set."""
    from engine.data import mnist
    from engine.evaluation import evaluate

    classifier = opened(options, device)
    if classifier.classes != DIGITS:
        raise InputShapeError(
            f"{options.model.name} knows {classifier.classes} classes, and MNIST's test set has "
            "ten; open a network for digits."
        )
    images, labels = mnist.test_set()
    loss, accuracy, confusion = evaluate(classifier, _fitted(images, classifier), labels)
    print(f"Test loss {loss:.4f}, accuracy {accuracy:.2%} on {len(labels)} images")
    print("Confusion (row: the digit, column: what the network read)")
    wide = max(6, *(min(len(name), _WIDEST) + 1 for name in classifier.names))
    names = [name[:_WIDEST] for name in classifier.names]
    print(" " * wide + "".join(f"{name:>{wide}}" for name in names) + "   right")
    for name, digit, row in zip(names, range(DIGITS), confusion, strict=True):
        right = row[digit] / max(1, row.sum())
        print(f"{name:>{wide}}" + "".join(f"{n:{wide}d}" for n in row) + f"{right:8.1%}")
    tell(options, classifier)


def _fitted(images: Any, classifier: "Classifier") -> Any:
    """Digits `(N, 28, 28)` in 0..255 in the size that a network reads."""
    from PIL import Image

    height, width, _ = classifier.input_shape
    if images.shape[1:] == (height, width):
        return images
    smooth = Image.Resampling.BILINEAR
    made = [Image.fromarray(each).resize((width, height), smooth) for each in images]
    return np.stack([np.asarray(each) for each in made])
