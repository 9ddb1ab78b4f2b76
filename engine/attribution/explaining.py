"""`explain`: any number of images, one method, one class an image."""

from collections.abc import Sequence
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
import tensorflow as tf
from numpy.typing import ArrayLike, NDArray

from engine.attribution.base import SCORES, Attribution, Score
from engine.attribution.table import kernel_of
from engine.classifier import CHUNK, Classifier
from engine.errors import MethodError, TargetError
from engine.methods import method_named

Classes = int | Sequence[int] | NDArray[np.integer[Any]]

# One compiled function for each classifier, method and score, kept as long as the classifier.
_compiled: WeakKeyDictionary[Classifier, dict[tuple[str, Score], Any]] = WeakKeyDictionary()


def explain(
    classifier: Classifier,
    images: ArrayLike,
    method: str = "vanilla_gradients",
    target: Classes | None = None,
    *,
    versus: Classes | None = None,
    score: Score = "logit",
) -> Attribution:
    """Say which pixels counted for a class.

    Args:
        classifier: from `load_classifier`, or `Classifier(model)`.
        images: `(N, H, W, C)` in [0, 1]; `(H, W)`, `(N, H, W)` and one `(H, W, C)` work too.
        method: an id from `METHODS`.
        target: one class, one class an image, or None for what the network predicts.
        versus: explain "target and not versus": the difference of their scores.
        score: "logit" (default) or "probability", whose gradient vanishes where it saturates.

    Returns:
        An `Attribution` whose values have the images' shape.

    Raises:
        MethodError: no such method or score.
        TargetError: a class that the network does not have, or not one class an image.
        InputShapeError: images that do not fit the network.
    """
    if score not in SCORES:
        raise MethodError(f"There is no score {score!r}; choose logit or probability.")
    chosen = method_named(method)
    batch = classifier.as_batch(images)
    if target is None:
        target = classifier.logits(batch).argmax(axis=1)
    targets = _classes(target, len(batch), classifier.classes)
    against = None if versus is None else _classes(versus, len(batch), classifier.classes)
    seeds = np.eye(classifier.classes, dtype=classifier.dtype)[targets]
    if against is not None:
        seeds -= np.eye(classifier.classes, dtype=classifier.dtype)[against]
    logits, values = _run(classifier, chosen.id, score, batch, seeds)
    return Attribution(values, chosen.signed, chosen.id, targets, against, logits, score)


def compiled(classifier: Classifier, method: str, score: Score = "logit") -> Any:
    """The method's `tf.function` for this classifier: one trace for any class, image and count."""
    functions = _compiled.setdefault(classifier, {})
    if (method, score) not in functions:
        image = tf.TensorSpec((None, *classifier.input_shape), classifier.dtype)
        seed = tf.TensorSpec((None, classifier.classes), classifier.dtype)
        kernel = kernel_of(method, classifier.model, score)
        functions[method, score] = tf.function(
            lambda images, seeds: kernel(images, lambda _: seeds),
            input_signature=[image, seed],
            autograph=False,
        )
    return functions[method, score]


def _run(
    classifier: Classifier, method: str, score: Score, batch: Any, seeds: Any
) -> tuple[NDArray[Any], NDArray[Any]]:
    function = compiled(classifier, method, score)
    logits = np.empty((len(batch), classifier.classes), classifier.dtype)
    values = np.empty_like(batch)
    with tf.device(classifier.device):
        for start in range(0, len(batch), CHUNK):
            part = slice(start, start + CHUNK)
            said, counted = function(batch[part], seeds[part])
            logits[part], values[part] = said.numpy(), counted.numpy()
    return logits, values


def _classes(wanted: Classes, images: int, classes: int) -> NDArray[np.int64]:
    given = np.asarray(wanted)
    if not np.issubdtype(given.dtype, np.integer) or given.ndim > 1:
        raise TargetError("A class is a whole number; give one, or one for each image.")
    if given.ndim == 1 and len(given) != images:
        raise TargetError(f"There are {images} images but {len(given)} classes; give one for each.")
    if given.size and not (given.min() >= 0 and given.max() < classes):
        worst = given.max() if given.max() >= classes else given.min()
        raise TargetError(f"The network has no class {worst}; choose 0 to {classes - 1}.")
    return np.broadcast_to(given, (images,)).astype(np.int64)
