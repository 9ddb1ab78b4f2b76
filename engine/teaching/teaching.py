"""Teaches a copy of a network a few corrections in some seconds, without forgetting the rest.

A batch is a few variations of the corrections among many of MNIST's training digits. For the
corrections the loss is the cross-entropy with what the person said. For the others it is the
distance of the logits from those that the network had before (as Dark Experience does: Buzzega,
Boschini, Porrello, Abati, Calderara 2020, arXiv 2004.07211; the idea of learning without forgetting
is Li's and Hoiem's, arXiv 1606.09282): what it knew it keeps, its mistakes included, but for what
the corrections ask. Half of those digits are among the least sure, which are forgotten first.

How much of what, and how fast, was chosen with a network trained on 50,000 MNIST digits alone: on
pen strokes of writers that the shipped network learned from, and on 3,000 other training digits.
One setting before it, a guard of 0.1, was seen on MNIST's test set and on writers who are held out:
it kept to the bounds, and MNIST fell by 0.06 points where it then fell by 0.03. The shipped network
has been calibrated since: with smaller logits the guard is weaker, and MNIST falls by 0.04 at most.

Where there is time for fewer steps, they are larger ones. With a network trained on 54,000 MNIST
digits for one epoch, of four writers' 14 corrections 100 steps teach 14, 30 steps teach 12, and 30
at twice the rate 13; of 3,000 other training digits they forget 0.06, 0.03 and 0.08 points.
"""

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from engine.classifier import Classifier
from engine.data import mnist
from engine.errors import CorrectionsError
from engine.networks.layout import times
from engine.teaching.corrections import CLASSES, Corrections, taught_samples
from engine.teaching.events import Checking, GettingReady, Learning, Lesson, Reading, TeachingEvent
from engine.teaching.halves import Halves
from engine.teaching.variation import drawing_again
from engine.traced import traced
from engine.words import tr

Array = NDArray[Any]

_PORTION = 100  # test digits at a time: to stop takes no longer than that
_DRAWINGS = 800  # of all corrections together, each varied equally often
_LEAST, _MOST = 8, 200  # of one correction
_HURRY = 2.0  # times the rate, at most, where there is time for fewer steps
_UNSURE = 5  # one in so many of the rehearsed digits is among the least sure


@dataclass(frozen=True, slots=True)
class Pace:
    """How a network is taught.

    Attributes:
        steps: of learning at most.
        least: of them, however long they take.
        seconds: of learning at most, beyond the least steps; neither waiting in between is counted
            nor the first step, which is traced.
        rate: Adam's, which falls to 0 along a cosine; up to twice as much where the time ends
            before the steps do.
        corrections: drawings of corrections in a batch.
        rehearsed: MNIST training digits in a batch.
        known: MNIST training digits that these are drawn from.
        guard: weight of the mean squared change of a logit, beside the cross-entropy.
        tests: MNIST test digits that are read before and after; the first ones.
    """

    steps: int = 100
    least: int = 30
    seconds: float = 5.0
    rate: float = 1e-4
    corrections: int = 12
    rehearsed: int = 36
    known: int = 3000
    guard: float = 1.0
    tests: int = mnist.TEST_SAMPLES


def why_not(classifier: Classifier) -> str:
    """Why a network cannot be taught so, in one sentence; empty where it can."""
    digits = tuple(str(number) for number in range(CLASSES))
    if classifier.input_shape != (28, 28, 1) or classifier.reading.subject != "ink":
        shape = times(classifier.input_shape)
        return tr(
            "Only networks of 28 × 28 ink can be taught here, and this one reads {shape}: "
            "open one of digits.",
            shape=shape,
        )
    if classifier.names != digits:
        return tr(
            "Only networks of the digits 0 to 9 can be taught here, as what they "
            "know is kept with MNIST's digits: open one of those."
        )
    if classifier.is_quantised:
        return tr("A quantised network cannot be taught: open it with its full weights.")
    return ""


def teach(
    classifier: Classifier, corrections: Corrections, *, pace: Pace | None = None, seed: int = 0
) -> Generator[TeachingEvent, None, None]:
    """Teach a classifier that nobody else has; closing the generator breaks off within a step.

    Args:
        classifier: a `twin()`; once `Lesson` came, it is the one that was taught.
        corrections: at least one.
        pace: how; the usual one if None.
        seed: of everything drawn at random.

    Yields:
        How far it has come, and at last a `Lesson`.

    Raises:
        CorrectionsError: there is nothing to teach, or this network cannot be taught.
        DataError: MNIST is missing.
    """
    if not corrections:
        raise CorrectionsError(tr("There is nothing to teach yet: correct a drawing first."))
    if why := why_not(classifier):
        raise CorrectionsError(why)
    yield from _Teaching(classifier, corrections, pace or Pace(), seed).run()


class _Teaching:
    """One lesson."""

    def __init__(
        self, classifier: Classifier, corrections: Corrections, pace: Pace, seed: int
    ) -> None:
        self._began = time.monotonic()
        self._classifier, self._corrections, self._pace = classifier, corrections, pace
        self._seed = seed
        with self._placed():
            self._halves = Halves(classifier.model)
            self._old = self._halves.weights()
        picture = tf.TensorSpec((None, *classifier.input_shape), tf.float32)
        halves = self._halves

        def read(pictures: Any) -> Any:
            return halves.learned(halves.kept(pictures))

        def read_twice(pictures: Any) -> Any:
            seen = halves.kept(pictures)
            return halves.learned_with(self._old, seen), halves.learned(seen)

        self._read, self._read_twice = traced(read, picture), traced(read_twice, picture)

    def _placed(self) -> Any:
        """What is made or computed within has its place where the classifier is."""
        return tf.device(self._classifier.device)

    @property
    def _seconds(self) -> float:
        return time.monotonic() - self._began

    def run(self) -> Generator[TeachingEvent, None, None]:
        """See `teach`."""
        again = min(_MOST, max(_LEAST, _DRAWINGS // len(self._corrections)))
        made = []
        for image in drawing_again(self._corrections, again, self._seed):
            made.append(image)
            yield GettingReady()
        drawings = np.stack(made)
        labels = np.repeat([each.label for each in self._corrections], again).astype(np.int64)
        known = mnist.training_digits(self._pace.known)[0]
        logits = yield from self._logits(known)
        steps = yield from self._learn(drawings, labels, known, logits)
        yield from self._compare(steps, drawings[::again])

    def _logits(self, images: Array) -> Generator[TeachingEvent, None, Array]:
        """What the network says of images `(N, 28, 28)` now."""
        found = []
        for start in range(0, len(images), _PORTION):
            with self._placed():
                found.append(self._read()(_pictures(images[start : start + _PORTION])).numpy())
            yield GettingReady()
        return np.concatenate(found)

    # -- learning -------------------------------------------------------------------------------

    def _learn(
        self, drawings: Array, labels: Array, known: Array, logits: Array
    ) -> Generator[TeachingEvent, None, int]:
        """Take steps until there are enough, or the time is over; how many."""
        pace, rng = self._pace, np.random.default_rng((self._seed, 4))
        with self._placed():
            adam = keras.optimizers.Adam(pace.rate)
            adam.build(list(self._halves.variables))
            step = self._compiled(adam)
        unsure = _least_sure(logits)
        number, part, learned, hurry = 0, 0.0, 0.0, 1.0
        while part < 1:
            began = time.monotonic()
            adam.learning_rate.assign(hurry * pace.rate * 0.5 * (1 + np.cos(np.pi * part)))
            new = rng.integers(len(drawings), size=pace.corrections)
            hard = rng.choice(unsure, pace.rehearsed // 2)
            old = np.concatenate([hard, rng.integers(len(known), size=pace.rehearsed - len(hard))])
            with self._placed():
                step(_pictures(drawings[new]), labels[new], _pictures(known[old]), logits[old])
            number += 1
            if number > 1:  # nor is it counted when somebody's drawing goes first
                learned += time.monotonic() - began
            spent = learned / max(pace.seconds, 1e-3)
            part = max(number / pace.steps, min(1.0, spent, number / pace.least))
            hurry = min(_HURRY, part * pace.steps / number)
            yield Learning(number, part)
        return number

    def _compiled(self, adam: Any) -> Callable[[Array, Array, Array, Array], Any]:
        halves, guard, loss_of = self._halves, self._pace.guard, self._loss
        shape, classes = self._classifier.input_shape, self._classifier.classes

        def step(new: Any, labels: Any, old: Any, logits: Any) -> None:
            seen, taught = halves.kept(tf.concat([new, old], 0)), tf.shape(new)[0]
            with tf.GradientTape() as tape:
                said = halves.learned(seen)
                forgot = tf.reduce_mean(tf.square(said[taught:] - logits))
                loss = loss_of(labels, said[:taught]) + guard * forgot
            variables = list(halves.variables)
            adam.apply(tape.gradient(loss, variables), variables)

        compiled: Callable[[Array, Array, Array, Array], Any] = traced(
            step,
            tf.TensorSpec((None, *shape), tf.float32),
            tf.TensorSpec((None,), tf.int64),
            tf.TensorSpec((None, *shape), tf.float32),
            tf.TensorSpec((None, classes), tf.float32),
        )()
        return compiled

    def _loss(self, labels: Any, logits: Any) -> Any:
        """Mean cross-entropy, as the network's scores are meant."""
        if self._classifier.scores == "softmax":
            each = tf.nn.sparse_softmax_cross_entropy_with_logits(labels, logits)
        else:
            wanted = tf.one_hot(labels, self._classifier.classes)
            each = tf.reduce_sum(tf.nn.sigmoid_cross_entropy_with_logits(wanted, logits), axis=1)
        return tf.reduce_mean(each)

    # -- before and after -----------------------------------------------------------------------

    def _compare(self, steps: int, drawings: Array) -> Generator[TeachingEvent, None, None]:
        """Read the corrections and the test digits with both; the part that stays reads once."""
        images, labels = mnist.test_set()
        tests = np.arange(min(self._pace.tests, len(labels)))
        rows = np.setdiff1d(tests, sorted(taught_samples(self._corrections)))
        said = self._both(_pictures(drawings))
        if not all(np.isfinite(each).all() for each in said):
            raise CorrectionsError(
                tr(
                    "The network cannot learn these, as its numbers grow without end: remove "
                    "the one that was added last."
                )
            )
        chances = [self._classifier.chances(each) for each in said]
        right = np.zeros(2, np.int64)
        for start in range(0, len(rows), _PORTION):
            part = rows[start : start + _PORTION]
            said = self._both(_pictures(images[part]))
            right += [int((each.argmax(axis=1) == labels[part]).sum()) for each in said]
            yield Checking(min(start + _PORTION, len(rows)), len(rows))
        before, after = (
            Reading(each, int(count)) for each, count in zip(chances, right, strict=True)
        )
        ran_out = steps < self._pace.steps
        own = tuple(each.label for each in self._corrections)
        yield Lesson(
            own,
            before,
            after,
            tested=len(rows),
            steps=steps,
            seconds=self._seconds,
            ran_out=ran_out,
            left_out=len(tests) - len(rows),
        )

    def _both(self, pictures: Array) -> tuple[Array, Array]:
        """Logits of pictures as the network was, and as it is."""
        with self._placed():
            before, after = self._read_twice()(pictures)
        return before.numpy(), after.numpy()


def _pictures(images: Array) -> Array:
    """uint8 `(N, 28, 28)` as a classifier takes them."""
    found: Array = (images.astype(np.float32) / np.float32(255))[..., None]
    return found


def _least_sure(logits: Array) -> Array:
    """Numbers of the digits whose best two classes lie nearest to each other."""
    best = np.partition(logits, -2, axis=1)[:, -2:]
    margins = best[:, 1] - best[:, 0]
    return np.argsort(margins, kind="stable")[: max(1, len(margins) // _UNSURE)]
