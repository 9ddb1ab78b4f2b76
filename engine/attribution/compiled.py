"""A method made ready for one classifier: fixed signatures, so that one trace serves everything."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from engine.attribution.base import Batch, Details, Kernel, Score, Series, Settings
from engine.attribution.kernels import computation_of
from engine.attribution.layers import inference, is_keras_own, layers_of, shape_of
from engine.attribution.prepared import Prepared
from engine.attribution.recent import Recent
from engine.attribution.table import METHODS, PREDICTED, RUNNER_UP, method_named
from engine.classifier import Classifier
from engine.machine.device import is_on_gpu

MOST_ROWS = 128  # images times passes in one call; more is no faster
MOST_TRACES = 48  # of one classifier: all methods with their options' usual values, twice over
_MAPS_OF_CODE = 64
_MEMORY = 512 * 1024**2  # bytes that the layers' outputs of one call may take, gradients included

Key = tuple[str, Score, tuple[tuple[str, Any], ...], bool]
_ready: WeakKeyDictionary[Classifier, Recent[Key, "Compiled"]] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True, eq=False)
class Partial:
    """Some of the passes, computed.

    Attributes:
        done: passes behind it.
        total: passes of the whole.
        read: what they amount to: `(logits (N, classes), values, details)`, as tensors.
        look: the same without details, some of which take another pass: `(logits, values)`.
    """

    done: int
    total: int
    read: Callable[[], tuple[Any, Any, Details]]
    look: Callable[[], tuple[Any, Any]]


class Compiled:
    """One method with one score and one choice of static options, for one classifier."""

    def __init__(
        self,
        classifier: Classifier,
        method: str,
        score: Score,
        settings: Settings,
        *,
        shared: bool = False,
    ) -> None:
        """Trace the functions, once and for all.

        Args:
            classifier: what is explained.
            method: an id from `METHODS`.
            score: "logit" or "probability".
            settings: the method's options; only the static ones matter here.
            shared: whether one image is explained for many classes, which share its way through
                the network, instead of many images for a class each.
        """
        self._dtype, self._shared = classifier.dtype, shared
        self._computation = computation_of(method, classifier, score, settings)
        self._kinds = {option.name: option.kind for option in METHODS[method].options}
        image = tf.TensorSpec((1 if shared else None, *classifier.input_shape), classifier.dtype)
        rows = tf.TensorSpec((None, classifier.classes), classifier.dtype)
        asked = (tf.TensorSpec((None,), tf.int32), tf.TensorSpec((None,), tf.int32))
        knobs = {name: tf.TensorSpec((), self._type(name)) for name in self._computation.knobs}
        if isinstance(self._computation, Kernel):
            compute = _one_pass(self._computation)
            compute = _shared(compute) if shared else compute
            functions = [_function(compute, [image, asked, knobs])]
        else:
            add, read = _portion(self._computation), _reading(self._computation)
            if shared:
                add, read = _shared_portion(add), _shared_reading(read)
            self._prepared = Prepared(
                self._computation, classifier.input_shape, classifier.dtype, knobs
            )
            add = _function(add, [image, rows, asked, self._prepared.spec, knobs])
            sums = add.get_concrete_function().structured_outputs
            specs = tuple(tf.TensorSpec(each.shape, each.dtype) for each in sums)
            reads = [image, rows, asked, specs, knobs]
            functions = [add, _function(read, reads), _function(_looking(read), reads)]
            if not shared and on_a_gpu(classifier):
                whole = _whole(inference(classifier.model), add, _looking(read))
                functions.append(_function(whole, [image, asked, self._prepared.spec, knobs]))
        self._functions = functions
        # Called without asking what to trace: nothing else is ever traced.
        self._traced = [function.get_concrete_function() for function in functions]

    @property
    def traces(self) -> int:
        """How often any of it was traced: once each, whatever class, image, count or option."""
        return max(int(f.experimental_get_tracing_count()) for f in self._functions)

    def passes(self, settings: Settings) -> int:
        """How many passes these options ask for."""
        every = self.all_passes(settings)
        return 1 if every is None else len(every)

    def all_passes(self, settings: Settings) -> NDArray[np.float64] | None:
        """What tells each pass from the others, `(P, k)`; None of a method of one pass."""
        series = self._computation
        return None if isinstance(series, Kernel) else series.passes(settings)

    def run(
        self,
        classifier: Classifier,
        images: Any,
        asked: tuple[Any, Any],
        settings: Settings,
        portion: int,
    ) -> Iterator[Partial]:
        """Compute, `portion` passes at a time; a method of one pass yields once.

        Args:
            classifier: the same as ever: kept here, it would never be forgotten.
            images: `(N, H, W, C)`; one, where classes share it, and N is their number below.
            asked: explained class of each image, int32 `(N,)`, or `PREDICTED`; and contrasted
                class, or `NO_CLASS` or `RUNNER_UP`.
            settings: every option of the method.
            portion: passes in one call.
        """
        knobs, asked = self._tensors(settings), (tf.constant(asked[0]), tf.constant(asked[1]))
        if isinstance(self._computation, Kernel):
            found = self._traced[0](tf.constant(images), asked, knobs)
            yield Partial(1, 1, lambda: found, lambda: found[:2])
            return
        add, read, look, *whole = self._traced
        passes = self._computation.passes(settings).astype(self._dtype)
        needed = self._prepared.of(passes, settings, knobs)
        if whole and portion >= len(passes):
            images = tf.constant(images)
            logits, values, *all_sums = whole[0](images, asked, needed(slice(None)), knobs)
            yield Partial(
                *(len(passes), len(passes)),
                lambda: (logits, *read(images, logits, asked, tuple(all_sums), knobs)),
                lambda: (logits, values),
            )
            return
        logits, images = tf.constant(classifier.logits(images)), tf.constant(images)
        said = tf.repeat(logits, asked[0].shape[0], axis=0) if self._shared else logits
        sums: tuple[Any, ...] = ()
        for start in range(0, len(passes), portion):
            some = needed(slice(start, start + portion))
            part = add(images, logits, asked, some, knobs)
            sums = tuple(a + b for a, b in zip(sums, part, strict=True)) if sums else part

            def so_far(sums: tuple[Any, ...] = sums) -> tuple[Any, Any, Details]:
                return said, *read(images, logits, asked, sums, knobs)

            def seen(sums: tuple[Any, ...] = sums) -> tuple[Any, Any]:
                return said, look(images, logits, asked, sums, knobs)

            yield Partial(min(start + portion, len(passes)), len(passes), so_far, seen)

    def _tensors(self, settings: Settings) -> dict[str, Any]:
        """Options as tensors, NaN for those that follow from the image."""
        values = {name: settings[name] for name in self._computation.knobs}
        return {
            name: tf.constant(np.nan if value is None else value, self._type(name))
            for name, value in values.items()
        }

    def _type(self, name: str) -> Any:
        return tf.int32 if self._kinds[name] == "int" else self._dtype


def compiled(
    classifier: Classifier,
    method: str,
    score: Score = "logit",
    settings: Settings | None = None,
    *,
    shared: bool = False,
) -> Compiled:
    """The method made ready, one for each choice of static options, kept with the classifier.

    At most `MOST_TRACES` are kept; the one that was used least recently is discarded first.

    Args:
        classifier: what is explained.
        method: an id from `METHODS`.
        score: "logit" or "probability".
        settings: the method's options; its defaults if None.
        shared: as in `Compiled`.

    Raises:
        MethodError: there is no such method or layer.
        UnsupportedNetworkError: the method cannot handle this network.
    """
    described = method_named(method)
    chosen = described.settings({}) if settings is None else settings
    key = (method, score, tuple(described.static(chosen).items()), shared)
    kept = _ready.setdefault(classifier, Recent(MOST_TRACES))
    return kept.get(key, lambda: Compiled(classifier, method, score, chosen, shared=shared))


def rows_at_once(classifier: Classifier) -> int:
    """How many images, or images times passes, one call may take: bounds its memory."""
    layers = layers_of(classifier.model).values()
    numbers = sum(int(np.prod(shape_of(layer))) for layer in layers)
    if not all(map(is_keras_own, layers)):  # what code makes of an image is not known: maps, say
        numbers += _MAPS_OF_CODE * int(np.prod(classifier.input_shape))
    copies = 4  # output, its gradient, and what kernels need to compute both
    return int(np.clip(_MEMORY // (copies * 8 * max(1, numbers)), 1, MOST_ROWS))


def _function(python: Callable[..., Any], signature: list[Any]) -> Any:
    return tf.function(python, input_signature=signature, autograph=False)


def _one_pass(kernel: Kernel) -> Callable[..., Any]:
    def compute(images: Any, asked: Any, knobs: Any) -> Any:
        return kernel.compute(images, lambda logits: _class_weights(logits, asked), knobs)

    return compute


def _portion(series: Series) -> Callable[..., Any]:
    def add(images: Any, logits: Any, asked: Any, passes: Any, knobs: Any) -> Any:
        return series.add(Batch(images, logits, _class_weights(logits, asked), knobs), passes)

    return add


def _reading(series: Series) -> Callable[..., Any]:
    def read(images: Any, logits: Any, asked: Any, sums: Any, knobs: Any) -> Any:
        return series.read(Batch(images, logits, _class_weights(logits, asked), knobs), sums)

    return read


def _looking(read: Callable[..., Any]) -> Callable[..., Any]:
    """The values alone: TensorFlow leaves out what only the details need."""
    return lambda images, logits, asked, sums, knobs: read(images, logits, asked, sums, knobs)[0]


def on_a_gpu(classifier: Classifier) -> bool:
    """Whether a call costs more than what it computes."""
    return is_on_gpu(classifier.device)


def _whole(
    logits_of: Callable[[Any], Any], add: Callable[..., Any], look: Callable[..., Any]
) -> Callable[..., Any]:
    """All passes in one call, the way to the logits included: logits, values, and the sums."""

    def compute(images: Any, asked: Any, passes: Any, knobs: Any) -> Any:
        logits = logits_of(images)
        sums = add(images, logits, asked, passes, knobs)
        return logits, look(images, logits, asked, sums, knobs), *sums

    return compute


def _shared(compute: Callable[..., Any]) -> Callable[..., Any]:
    """One image for many classes: what does not depend on the class is computed once."""

    def of_each(images: Any, asked: Any, knobs: Any) -> Any:
        return _without_images(_of_each(lambda one: compute(images, one, knobs), asked))

    return of_each


def _shared_portion(add: Callable[..., Any]) -> Callable[..., Any]:
    def of_each(images: Any, logits: Any, asked: Any, passes: Any, knobs: Any) -> Any:
        return _of_each(lambda one: add(images, logits, one, passes, knobs), asked)

    return of_each


def _shared_reading(read: Callable[..., Any]) -> Callable[..., Any]:
    def of_each(images: Any, logits: Any, asked: Any, sums: Any, knobs: Any) -> Any:
        return _without_images(
            _of_each(lambda one, own: read(images, logits, one, own, knobs), asked, sums)
        )

    return of_each


def _of_each(function: Callable[..., Any], asked: tuple[Any, Any], *own: Any) -> Any:
    """What a function of one question, and of what is its own, gives for each of them, stacked."""

    def of_one(question: Any) -> Any:
        (target, versus), *rest = question
        return function((target[None], versus[None]), *rest)

    return tf.vectorized_map(of_one, (asked, *own))


def _without_images(stacked: Any) -> Any:
    """`(classes, 1, ...)` as `(classes, ...)`."""
    return tf.nest.map_structure(lambda each: tf.squeeze(each, axis=1), stacked)


def _class_weights(logits: Any, asked: tuple[Any, Any]) -> Any:
    """1 for the target of each image, or for what it is read as; −1 for the contrasted class."""
    target, versus = asked
    classes = logits.shape[-1]
    read = tf.argmax(logits, axis=-1, output_type=tf.int32)
    wanted = tf.one_hot(tf.where(target == PREDICTED, read, target), classes, dtype=logits.dtype)
    others = tf.where(wanted > 0, tf.cast(-np.inf, logits.dtype), logits)
    rival = tf.argmax(others, axis=-1, output_type=tf.int32)
    versus = tf.where(versus == RUNNER_UP, rival, versus)
    return wanted - tf.one_hot(versus, classes, dtype=logits.dtype)  # no class: a row of zeros
