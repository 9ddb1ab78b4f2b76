"""`explain`: any number of images, one method, one class an image; `refine`: estimates too."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

import numpy as np
import tensorflow as tf
from numpy.typing import ArrayLike, NDArray

from engine.attribution.base import SCORES, Attribution, Score, Settings
from engine.attribution.compiled import Partial, compiled, rows_at_once
from engine.attribution.stepwise import on_device
from engine.attribution.table import NO_CLASS, PREDICTED, Method, method_named
from engine.classifier import Classifier
from engine.errors import InputShapeError, MethodError, TargetError, UnsupportedNetworkError
from engine.words import tr

Classes = int | Sequence[int] | NDArray[np.integer[Any]]
Progress = Callable[[float, int], None]
"""Is told how many images are done, a part of one too, and how many there are."""
Array = NDArray[Any]

FIRST_PASSES = 8  # passes of `refine` in one call: a first estimate after an eighth of SmoothGrad


@dataclass(frozen=True, slots=True, eq=False)
class Refinement:
    """An estimate after some of the passes.

    Attributes:
        attribution: the values so far.
        done: passes behind them.
        total: passes of the whole; where `done` equals it, the values are final.
    """

    attribution: Attribution
    done: int
    total: int


@dataclass(frozen=True, slots=True, eq=False)
class _Question:
    """What is asked, checked; classes as in `Compiled.run`."""

    classifier: Classifier
    method: Method
    settings: Settings
    score: Score
    images: Array
    target: NDArray[np.int32]
    versus: NDArray[np.int32] | None
    shared: bool = False  # one image for all classes

    def run(self, part: slice, portion: int) -> Iterator[Partial]:
        ready = compiled(
            self.classifier, self.method.id, self.score, self.settings, shared=self.shared
        )
        images, target = self.images[part], self.target if self.shared else self.target[part]
        versus = np.full_like(target, NO_CLASS) if self.versus is None else self.versus[part]
        return ready.run(self.classifier, images, (target, versus), self.settings, portion)

    def answer(self, logits: Array, values: Array, details: Mapping[str, Array]) -> Attribution:
        target = np.where(self.target == PREDICTED, logits.argmax(axis=-1), self.target)
        return Attribution(
            values,
            self.method.signed,
            self.method.id,
            target.astype(np.int64),
            None if self.versus is None else self.versus.astype(np.int64),
            logits,
            self.score,
            MappingProxyType(dict(details)),
        )


def explain(
    classifier: Classifier,
    images: ArrayLike,
    method: str = "vanilla_gradients",
    target: Classes | None = None,
    *,
    versus: Classes | None = None,
    score: Score = "logit",
    progress: Progress | None = None,
    **options: Any,
) -> Attribution:
    """Say which pixels counted for a class.

    Args:
        classifier: from `load_classifier`, or `Classifier(model)`.
        images: `(N, H, W, C)` in [0, 1]; `(H, W)`, `(N, H, W)` and one `(H, W, C)` work too.
        method: an id from `METHODS`.
        target: one class, one class an image, or None for what the network predicts.
        versus: explain "target and not versus": the difference of their scores. Maps of gradients
            and of occlusion and LRP become the difference of the two maps; Grad-CAM takes the
            gradient of the difference; activations know no class.
        score: "logit" (default) or "probability", whose gradient vanishes where it saturates.
        progress: called with (images done, images) after each portion, on the way too.
        options: of the method, as `METHODS[method].options` lists them.

    Returns:
        An `Attribution`. Any number of images takes a bounded amount of memory besides the result.

    Raises:
        MethodError: no such method, score or option, or a value out of its range.
        UnsupportedNetworkError: the method cannot handle this network.
        TargetError: a class that the network does not have, or not one class an image.
        InputShapeError: images that do not fit the network.
    """
    question = _question(classifier, images, method, (target, versus), score=score, options=options)
    count, rows = len(question.images), rows_at_once(classifier)
    if not count:
        return _without_images(question)
    whole: list[Array] = []
    names: list[str] = []
    for start in range(0, count, rows):
        part = slice(start, min(start + rows, count))
        size = part.stop - part.start
        with tf.device(classifier.device):
            for partial in question.run(part, max(1, rows // size)):
                if progress is not None:
                    progress(start + size * partial.done / partial.total, count)
            logits, values, details = partial.read()
        found = [tensor.numpy() for tensor in (logits, values, *details.values())]
        if not whole:
            names = list(details)
            whole = [np.empty((count, *array.shape[1:]), array.dtype) for array in found]
        for array, portion in zip(whole, found, strict=True):
            array[part] = portion
    return question.answer(whole[0], whole[1], dict(zip(names, whole[2:], strict=True)))


def refine(
    classifier: Classifier,
    images: ArrayLike,
    method: str = "smoothgrad",
    target: Classes | None = None,
    *,
    versus: Classes | None = None,
    score: Score = "logit",
    passes: int = FIRST_PASSES,
    **options: Any,
) -> Iterator[Refinement]:
    """Explain a few images, and yield what is known after every `passes` passes.

    The last refinement is what `explain` gives. SmoothGrad's earlier ones are means over fewer
    samples, those of Integrated Gradients a quadrature with the nodes so far, their weights scaled
    to sum to 1, those of Occlusion the coarse patches alone. Methods of one pass yield once.
    Whoever stops asking stops the work.

    Args:
        classifier: as in `explain`, like all arguments not listed here.
        images: at most as many as go into one call.
        method: an id from `METHODS`.
        target: one class, one class an image, or None.
        versus: as in `explain`.
        score: as in `explain`.
        passes: how many passes lie between two estimates.
        options: of the method.

    Raises:
        MethodError: too many images, or as in `explain`.
        UnsupportedNetworkError, TargetError, InputShapeError: as in `explain`.
    """
    question = _question(classifier, images, method, (target, versus), score=score, options=options)
    most = rows_at_once(classifier)
    if len(question.images) > most:
        raise MethodError(
            tr(
                "refine takes at most {most} images of this network at once; use explain for more.",
                most=most,
            )
        )
    yield from on_device(classifier.device, _refinements(question, max(1, passes)))


def refine_classes(
    classifier: Classifier,
    image: ArrayLike,
    method: str,
    target: Sequence[int] | NDArray[np.integer[Any]],
    *,
    versus: int | Sequence[int] | NDArray[np.integer[Any]] | None = None,
    passes: int = FIRST_PASSES,
    **options: Any,
) -> Iterator[Refinement]:
    """`refine` for several classes of one image, which goes through the network once for all.

    Args:
        classifier: as in `refine`, like all arguments not listed here.
        image: one, `(H, W)` or `(H, W, C)`.
        method: an id from `METHODS`; activations know no class.
        target: the classes; the attribution has one row each.
        versus: the class that all are set against, or each its own, or None.
        passes: how many passes lie between two estimates.
        options: of the method.

    Raises:
        MethodError, UnsupportedNetworkError, TargetError, InputShapeError: as in `refine`.
    """
    batch = _batch(classifier, image)
    if len(batch) != 1:
        raise InputShapeError(
            tr("Classes share one image, but here are {batch}; give one.", batch=len(batch))
        )
    given, classes = np.asarray(target), classifier.classes
    wanted = _classes(given, len(given), classes)
    against = None if versus is None else _classes(versus, len(given), classes)
    chosen = method_named(method)
    settings = chosen.settings(options)
    question = _Question(classifier, chosen, settings, "logit", batch, wanted, against, shared=True)
    yield from on_device(classifier.device, _refinements(question, max(1, passes)))


def _refinements(question: _Question, passes: int) -> Iterator[Refinement]:
    for partial in question.run(slice(None), passes):
        logits, values, details = partial.read()
        arrays = {name: each.numpy() for name, each in details.items()}
        found = question.answer(logits.numpy(), values.numpy(), arrays)
        yield Refinement(found, partial.done, partial.total)


def _without_images(question: _Question) -> Attribution:
    """What one blank image is answered, without that image: the shapes are right."""
    blank = np.zeros((1, *question.classifier.input_shape), question.classifier.dtype)
    one = replace(question, images=blank, target=np.full(1, PREDICTED, np.int32), versus=None)
    with tf.device(question.classifier.device):
        logits, values, details = next(one.run(slice(None), 1)).read()
    nothing = {name: each.numpy()[:0] for name, each in details.items()}
    return question.answer(logits.numpy()[:0], values.numpy()[:0], nothing)


def _question(
    classifier: Classifier,
    images: ArrayLike,
    method: str,
    asked: tuple[Classes | None, Classes | None],
    *,
    score: Score,
    options: Mapping[str, Any],
) -> _Question:
    if score not in SCORES:
        raise MethodError(
            tr("There is no score {score!r}; choose logit or probability.", score=score)
        )
    chosen = method_named(method)
    settings = chosen.settings(options)
    batch = _batch(classifier, images)
    count, classes = len(batch), classifier.classes
    target, versus = asked
    predicted = np.full(count, PREDICTED, np.int32)
    wanted = predicted if target is None else _classes(target, count, classes)
    against = None if versus is None else _classes(versus, count, classes)
    return _Question(classifier, chosen, settings, score, batch, wanted, against)


def _batch(classifier: object, images: ArrayLike) -> Array:
    """The images as the classifier takes them; scripts that hand a Keras model are told so."""
    if not isinstance(classifier, Classifier):
        kind = type(classifier).__name__
        raise UnsupportedNetworkError(
            f"A {kind} is no Classifier; make one of a Keras model with engine.Classifier(model)."
        )
    return classifier.as_batch(images)


def _classes(wanted: Classes, images: int, classes: int) -> NDArray[np.int32]:
    given = np.asarray(wanted)
    if not np.issubdtype(given.dtype, np.integer) or given.ndim > 1:
        raise TargetError(tr("A class is a whole number; give one, or one for each image."))
    if given.ndim == 1 and len(given) != images:
        raise TargetError(
            tr(
                "There are {images} images but {given} classes; give one for each.",
                images=images,
                given=len(given),
            )
        )
    if given.size and not (given.min() >= 0 and given.max() < classes):
        worst = given.max() if given.max() >= classes else given.min()
        raise TargetError(
            tr(
                "The network has no class {worst}; choose 0 to {last}.",
                worst=worst,
                last=classes - 1,
            )
        )
    return np.broadcast_to(given, (images,)).astype(np.int32)
