"""How well a network reads labelled digits."""

import numpy as np
from numpy.typing import NDArray

from engine.classifier import Classifier
from engine.training_data import Images, Labels


def evaluate(
    classifier: Classifier, images: Images, labels: Labels
) -> tuple[float, float, NDArray[np.int64]]:
    """Loss in nats, accuracy, and confusion `(classes, classes)`: row true, column read.

    Args:
        classifier: reads 28 x 28 x 1 images.
        images: uint8 `(N, 28, 28)` in 0..255.
        labels: `(N,)`.
    """
    logits = classifier.logits(images.astype(np.float32) / 255)
    chances = logits - logits.max(axis=1, keepdims=True)
    chances -= np.log(np.exp(chances).sum(axis=1, keepdims=True))
    confusion = np.zeros((classifier.classes, classifier.classes), np.int64)
    np.add.at(confusion, (labels, logits.argmax(axis=1)), 1)
    loss = -float(chances[np.arange(len(labels)), labels].mean())
    return loss, float(np.trace(confusion) / confusion.sum()), confusion
