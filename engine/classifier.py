"""Any Keras image classifier, seen as logits and probabilities."""

import logging
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, Literal

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import ArrayLike, NDArray

from engine import network
from engine.errors import InputShapeError
from engine.files import SHIPPED_NETWORK, is_file
from engine.networks.copying import LogitCopy, Tail, quantizations, require_finite
from engine.networks.heads import Ending, ending_of
from engine.networks.inference import reading_of
from engine.networks.layout import layout_of, times
from engine.networks.names import names_beside, read_names
from engine.networks.outputs import one_output, scores_of
from engine.networks.probing import (
    ONE_SCORE,
    compared,
    ending_by_numbers,
    needs_proof,
    own_answers,
)
from engine.networks.reading import AS_SAID, PLAIN, Found, Reading
from engine.networks.remembered import digest_of, recalled
from engine.networks.written import as_graph
from engine.softmax import softmax
from engine.traced import traced
from engine.words import tr

_log = logging.getLogger(__name__)
Array = NDArray[Any]
CHUNK = 256  # images in one compiled call; bounds memory for any number of images
Scores = Literal["softmax", "sigmoid"]


class Classifier:
    """A Keras Sequential or functional classifier, whatever it takes pictures as and ends in.

    It owns a copy of the network whose softmax or sigmoid is split off, so that explanations are of
    the *logit*: a saturated softmax has no gradient left (128 of 200 test images give the
    shipped network an all-zero one). The copy takes pictures: what a network wants in their place,
    as its reading says, is computed inside it, so that maps are per unit of a picture's brightness
    and 0 is black for every network. The network that was handed in is never touched.

    Attributes:
        input_shape: `(H, W, C)` of one picture.
        classes: number of classes; two where the network has one score.
        head: where the softmax or sigmoid was: "fused", "layer" or "none" (the outputs are
            logits); "log p" where it cannot be reached, and logits are logarithms of the
            probabilities.
        scores: what makes probabilities of logits: "softmax", or "sigmoid" of each by itself.
        reading: how a picture becomes what the network takes.
        notes: what a person should know about how this network is read, a sentence each.
        model: the copy, uncompiled: pictures `(N, H, W, C)` to logits `(N, classes)`.
        names: of the classes; their numbers where nobody gave any.
        found: how its reading came about; what is guessed, a person should be asked.
        changes: how often its weights were set.
        is_quantised: whether the network's weights are stored in few bits.
    """

    def __init__(
        self,
        model: keras.Model,
        *,
        device: str | None = None,
        dtype: str = "float32",
        reading: Reading = PLAIN,
        output: str | None = None,
    ) -> None:
        """Copy `model` to `device`, split its end off, and make sure that both say the same.

        Args:
            model: the classifier; stays as it is.
            device: TensorFlow's name of a device; None leaves it to TensorFlow.
            dtype: of weights and arithmetic; "float64" is for checking numbers.
            reading: how pictures in [0, 1] become what it takes; by default, as they are.
            output: which output is explained, where there are several.

        Raises:
            UnsupportedNetworkError: a subclassed model that was never called, several inputs,
                inputs that are no images, an end that makes no class scores, weights that are no
                numbers.
            ReadingError: a reading that this network cannot have.
        """
        model = as_graph(model)
        graph = one_output(model, output)
        ending = ending_of(graph)
        require_finite(model)
        layout = layout_of(graph, reading.size)
        self.device, self.dtype, self.reading = device, dtype, reading
        self.changes = 0
        self.input_shape, self._layout = layout.picture, layout
        proof = needs_proof(graph, ending.squash, layout)
        tail: Tail = ""
        notes: tuple[str, ...] = ()
        with tf.device(device):
            if proof:
                pictures, own = own_answers(graph, layout, reading)
                tail, notes = ending_by_numbers(ending, own)
            self._copy: LogitCopy | _Alone = LogitCopy(
                model, graph, layout, reading, ending, dtype=dtype, tail=tail
            )
        self.model = self._copy.model
        self.classes = int(self.model.outputs[0].shape[-1])
        self.head = "log p" if tail else _head(ending)
        one = scores_of(graph) == 1
        independent = ending.squash == "sigmoid" or tail == "odds" or one
        self.scores: Scores = "sigmoid" if independent else "softmax"
        self.found = Found(reading, {})
        self.names = tuple(str(number) for number in range(self.classes))
        self._logits = self._traced()
        quantised = quantizations(graph)
        if proof:
            with tf.device(device):
                said = self._logits()(tf.constant(pictures, dtype)).numpy()
            compared(graph, ending.squash, tail, own, said, quantised=bool(quantised))
        if one and ending.squash in ("none", "unknown") and not tail:
            notes = (*notes, ONE_SCORE)
        self.is_quantised = bool(quantised)
        if quantised:
            notes = (*notes, _DEQUANTISED.format(tr(" and ").join(quantised)))
        self.notes = notes

    def logits(self, images: ArrayLike) -> Array:
        """Class scores before softmax, `(N, classes)`, of images `(N, H, W, C)` in [0, 1].

        Raises:
            InputShapeError: images of another shape, or values that are not finite.
        """
        batch = self.as_batch(images)
        with tf.device(self.device):
            logits = self._logits()
            parts = [logits(batch[i : i + CHUNK]).numpy() for i in range(0, len(batch), CHUNK)]
        return np.concatenate(parts) if parts else np.zeros((0, self.classes), self.dtype)

    def probabilities(self, images: ArrayLike) -> Array:
        """What the network itself says, `(N, classes)`.

        Each row sums to 1, unless the network has a sigmoid for each of several classes.
        """
        return self.chances(self.logits(images))

    def chances(self, logits: Array) -> Array:
        """Logits `(..., classes)` as probabilities, of their shape."""
        return softmax(logits) if self.scores == "softmax" else sigmoid(logits)

    def set_weights(self, weights: Sequence[Array]) -> None:
        """Take over weights by value, in the order of the original network's `get_weights`."""
        self._copy.set_weights(weights)
        self.changes += 1

    def follows(self, model: keras.Model) -> list[tuple[Any, Any]]:
        """Each variable of the copy with the one of `model` that it stands for, if there is one.

        Args:
            model: the network that this was made of, or one built alike.
        """
        return self._copy.pairs(model)

    def twin(self, *, device: str | None = None) -> "Classifier":
        """One of its own with the weights of this moment: `set_weights` takes those of `model`.

        Args:
            device: where it computes; where this one does if None.
        """
        other = copy(self)
        other.device = device or self.device
        with tf.device(other.device):
            other.model = network.with_dtype(self.model, self.dtype)
        other._copy = _Alone(other.model)
        other._logits = other._traced()
        return other

    def as_batch(self, images: ArrayLike) -> Array:
        """Images as an array `(N, H, W, C)` of this classifier's dtype.

        `(H, W)` and `(H, W, C)` count as one image, `(N, H, W)` as grey ones, whatever the
        network's channels; and as many numbers in the order in which the network takes them are
        put in that of a picture.

        Raises:
            InputShapeError: the shape does not fit, or a value is not a finite number.
        """
        batch = np.asarray(images, self.dtype)
        height, width, channels = self.input_shape
        if batch.shape == (height, width):
            batch = batch[None]
        if batch.shape[1:] == (height, width) and batch.shape != self.input_shape:
            batch = np.repeat(batch[..., None], channels, axis=-1)
        if batch.shape == self.input_shape:
            batch = batch[None]
        if batch.shape[1:] != self.input_shape:
            batch = self._layout.restored(batch)
        if batch.shape[1:] != self.input_shape or batch.ndim != 4:
            raise InputShapeError(
                tr(
                    "The network reads images of {input_shape}, but got an array of {times}; "
                    "resize the images first.",
                    input_shape=times(self.input_shape),
                    times=times(np.shape(images)),
                )
            )
        if not np.isfinite(batch).all():
            raise InputShapeError(
                tr(
                    "An image has values that are not finite numbers; replace NaN and "
                    "infinity first."
                )
            )
        return batch

    def _traced(self) -> Callable[[], Any]:
        model = self.model  # not the classifier: it would never be forgotten
        spec = tf.TensorSpec((None, *self.input_shape), self.dtype)
        return traced(lambda x: model(x, training=False), spec)


def load_classifier(
    path: Path | str | None = None,
    *,
    device: str | None = None,
    said: Mapping[str, Any] | None = None,
    labels: Path | str | None = None,
    output: str | None = None,
    settings: Path | None = None,
) -> Classifier:
    """The classifier in a `.keras` file; without a path, the one that InkLens ships.

    It takes pictures in [0, 1] whatever the network takes: see `engine.networks.inference`.

    Args:
        path: of the file.
        device: TensorFlow's name of a device; None leaves it to TensorFlow.
        said: fields of `engine.networks.reading.Reading` that a person gave.
        labels: file of the names of its classes; by default one beside it that fits, if any.
        output: which output is explained, where there are several.
        settings: file in which `engine.networks.remembered` keeps what was said of networks.

    Raises:
        NetworkFileError: the file is not a network that can be read safely.
        UnsupportedNetworkError: the network is not an image classifier of a known kind.
        ReadingError: a reading that it cannot have.
        LabelsError: the file of names cannot be read, or is of another network.
    """
    if path is None or Path(path) == SHIPPED_NETWORK:
        return _shipped(device, said, labels)
    model = network.load(path)
    _log.debug("A network of %d parameters was loaded", model.count_params())
    if settings is not None:
        kept = recalled(settings, digest_of(path))
        if kept is not None:
            known = {} if kept.reading is None else asdict(kept.reading)
            said = {**known, **(said or {})}
            labels = labels or (kept.labels if kept.labels and is_file(kept.labels) else None)
    graph = one_output(model, output)
    classes = max(2, scores_of(graph))
    beside = None if labels is not None else names_beside(path, classes)
    names = beside[0] if beside else None
    if labels is not None:
        names = read_names(labels, classes)
    with tf.device(device):
        found = reading_of(model, graph, said, names)
    classifier = Classifier(model, device=device, reading=found.reading, output=output)
    classifier.found = found
    classifier.names = names or classifier.names
    return classifier


def _shipped(
    device: str | None, said: Mapping[str, Any] | None, labels: Path | str | None
) -> Classifier:
    """The shipped network, whose reading is known, unless a person says another."""
    why = tr("the network that InkLens ships")
    reasons = dict.fromkeys(("range", "polarity", "orientation"), why)
    given = {name: value for name, value in (said or {}).items() if value is not None}
    reading = replace(Reading(subject="ink"), **given)
    classifier = Classifier(network.load(SHIPPED_NETWORK), device=device, reading=reading)
    classifier.found = Found(reading, reasons | dict.fromkeys(given, AS_SAID))
    if labels is not None:
        classifier.names = read_names(labels, classifier.classes)
    return classifier


def require_digits(classifier: Classifier, name: str) -> Classifier:
    """Return `classifier` if it reads 28 x 28 x 1 images of ten classes, as the window draws them.

    Raises:
        InputShapeError: it does not; `name` says which network in the message.
    """
    if classifier.input_shape != network.INPUT_SHAPE or classifier.classes != network.CLASSES:
        raise InputShapeError(
            tr(
                "{name} reads images of {input_shape} and knows {classes} classes, but InkLens "
                "draws 28 × 28 × 1 digits of 10 classes; open a network for digits.",
                name=name,
                input_shape=times(classifier.input_shape),
                classes=classifier.classes,
            )
        )
    return classifier


def sigmoid(logits: Array) -> Array:
    """1 / (1 + exp(−z)) of each, safe for large logits."""
    power = np.exp(-np.abs(logits))
    result: Array = np.where(logits >= 0, 1, power) / (1 + power)
    return result


_DEQUANTISED = tr(
    "The network is quantised ({}): its weights are explained as the numbers "
    "they stand for, and probabilities may differ a little from its own."
)


class _Alone:
    """The weights of a copy that stands for itself."""

    def __init__(self, model: keras.Model) -> None:
        self._model = model

    def set_weights(self, weights: Sequence[Array]) -> None:
        """By value, in the order of its own."""
        network.set_weights(self._model, list(weights))

    def pairs(self, model: keras.Model) -> list[tuple[Any, Any]]:
        """As in `LogitCopy`."""
        return list(zip(self._model.weights, model.weights, strict=True))


def _head(ending: Ending) -> str:
    if ending.operation is None:
        return "none"
    return "fused" if ending.fused else "layer"
