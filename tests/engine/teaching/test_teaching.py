"""A copy learns what it was told, by the steps that the formulas say, and little else changes."""

from types import SimpleNamespace

import keras
import numpy as np
import pytest

from engine.classifier import Classifier
from engine.data import mnist
from engine.drawing import Drawing, Picture
from engine.errors import CorrectionsError
from engine.ink import Ink
from engine.networks.reading import Reading
from engine.teaching import teaching
from engine.teaching.corrections import Correction
from engine.teaching.events import Checking, GettingReady, Learning, Lesson
from engine.teaching.teaching import Pace, teach, why_not

INK = Reading(subject="ink")
SEVEN = Drawing(Ink([[(70, 60), (205, 62), (120, 235)]]))
SHORT = Pace(steps=25, rate=3e-4, corrections=6, rehearsed=12, known=400, tests=200)


def sample(number, label=None):
    pixels, own = mnist.test_sample(number)
    drawing = Drawing(Ink(), Picture(pixels, f"test sample {number}", own, number))
    return Correction(drawing, own if label is None else label)


def linear(**options):
    start = keras.initializers.RandomNormal(stddev=0.05, seed=3)
    layers = [
        keras.Input((28, 28, 1)),
        keras.layers.Flatten(),
        keras.layers.Dense(10, kernel_initializer=start, **options),
    ]
    return Classifier(keras.Sequential(layers), reading=INK)


@pytest.fixture(scope="module")
def lesson(shipped_network):
    """The shipped network is taught its mistake: test digit 1901 is a 9, read as a 4."""
    classifier = Classifier(shipped_network, reading=INK)
    before = classifier.model.get_weights()
    twin = classifier.twin()
    told = list(teach(twin, (sample(1901),), pace=SHORT))
    for kept, now in zip(before, classifier.model.get_weights(), strict=True):
        np.testing.assert_array_equal(kept, now)  # the live one is not touched
    return classifier, twin, told


def test_a_copy_learns_what_it_misread_and_goes_on_reading_the_rest(lesson):
    classifier, twin, told = lesson
    found = told[-1]
    assert isinstance(found, Lesson)
    assert found.labels == (9,)
    assert found.before.read == (4,)
    assert found.after.read == (9,)
    assert (found.corrected(found.before), found.corrected(found.after)) == (0, 1)
    pixels, _ = mnist.test_sample(1901)
    for network, said in ((classifier, found.before), (twin, found.after)):
        np.testing.assert_allclose(
            network.probabilities(pixels), said.probabilities, rtol=1e-3, atol=1e-5
        )
    assert abs(found.change) <= 0.01
    pairs = zip(classifier.model.weights, twin.model.weights, strict=True)
    moved = [new.path for old, new in pairs if not np.array_equal(old.numpy(), new.numpy())]
    assert {path.split("/")[0] for path in moved} == {"dense_128", "classes"}


def test_the_accuracies_are_those_of_both_networks_on_digits_that_were_not_taught(lesson):
    classifier, twin, told = lesson
    found, (images, labels) = told[-1], mnist.test_set()
    assert found.tested == 200  # 1901 lies beyond them
    for network, said in ((classifier, found.before), (twin, found.after)):
        read = network.logits(images[:200].astype(np.float32) / 255).argmax(axis=1)
        assert said.right == (read == labels[:200]).sum()
        assert found.accuracy(said) == said.right / 200


def test_it_tells_how_far_it_has_come(lesson):
    kinds = [type(event) for event in lesson[2]]
    assert [*dict.fromkeys(kinds)] == [GettingReady, Learning, Checking, Lesson]
    steps = [event for event in lesson[2] if isinstance(event, Learning)]
    assert [event.step for event in steps] == list(range(1, 26))
    assert [event.part for event in steps] == pytest.approx(np.arange(1, 26) / 25)
    tests = [event for event in lesson[2] if isinstance(event, Checking)]
    assert (tests[-1].done, tests[-1].total) == (200, 200)


def test_digits_that_are_taught_do_not_test():
    classifier = linear()
    taught = (sample(3), sample(5), Correction(SEVEN, 7))
    *_, found = teach(classifier, taught, pace=Pace(steps=1, known=20, tests=10))
    assert (found.tested, found.left_out) == (8, 2)
    images, labels = mnist.test_set()
    rows = [0, 1, 2, 4, 6, 7, 8, 9]
    read = classifier.logits(images[rows] / np.float32(255)).argmax(axis=1)
    assert found.after.right == (read == labels[rows]).sum()


def softmax(logits):
    power = np.exp(logits - logits.max())
    return power / power.sum()


@pytest.mark.parametrize("scores", ["softmax", "sigmoid"])
def test_steps_are_those_of_adam_on_what_was_said_and_what_was_known(scores, monkeypatch):
    """By hand, in float64, for a linear network that sees one drawing and one known digit.

    The known one has its ink where the drawing has it, at half the brightness: were there a pixel
    of its own, Adam would make a whole step of the rounding of logits that have not changed yet.
    """
    drawing, label = SEVEN.digit().pixels, 7
    image = np.rint(drawing * 255).astype(np.uint8)
    monkeypatch.setattr(teaching, "drawing_again", lambda *_: iter([image] * 200))
    monkeypatch.setattr(mnist, "training_digits", lambda _: (image[None] // 2, None))
    classifier = linear(activation="sigmoid") if scores == "sigmoid" else linear()
    kernel, bias = (each.astype(np.float64) for each in classifier.model.get_weights())
    pace = Pace(steps=4, rate=1e-3, corrections=2, rehearsed=3, known=1, guard=30, tests=1)
    list(teach(classifier, (Correction(SEVEN, label),), pace=pace))

    new = image.reshape(-1) / 255
    old = (image // 2).reshape(-1) / 255
    known, wanted = old @ kernel + bias, np.eye(10)[label]
    moments = [np.zeros_like(each) for each in (kernel, kernel, bias, bias)]
    for step in range(1, 5):
        rate = 1e-3 * 0.5 * (1 + np.cos(np.pi * (step - 1) / 4))
        said = new @ kernel + bias
        chances = softmax(said) if scores == "softmax" else 1 / (1 + np.exp(-said))
        wrong = chances - wanted
        forgot = 30 * 2 * (old @ kernel + bias - known) / 10
        gradients = np.outer(new, wrong) + np.outer(old, forgot), wrong + forgot
        for number, (values, gradient) in enumerate(zip((kernel, bias), gradients, strict=True)):
            first, second = moments[2 * number : 2 * number + 2]
            first += 0.1 * (gradient - first)
            second += 0.001 * (gradient**2 - second)
            size = np.sqrt(second / (1 - 0.999**step)) + 1e-7 / np.sqrt(1 - 0.999**step)
            np.subtract(values, rate * first / (1 - 0.9**step) / size, out=values)
    for by_hand, weight in zip((kernel, bias), classifier.model.get_weights(), strict=True):
        np.testing.assert_allclose(weight, by_hand, rtol=0, atol=2e-5)  # of steps of 1e-3


def test_where_time_is_short_the_least_steps_are_learned_and_it_says_so():
    pace = Pace(steps=50, least=3, seconds=0, known=20, tests=20)
    *_, found = teach(linear(), (Correction(SEVEN, 7),), pace=pace)
    assert (found.steps, found.ran_out) == (3, True)
    pace = Pace(steps=5, least=3, seconds=999, known=20, tests=20)
    *_, found = teach(linear(), (Correction(SEVEN, 7),), pace=pace)
    assert (found.steps, found.ran_out) == (5, False)


def test_where_time_is_short_the_steps_are_larger():
    def way(pace):
        classifier = linear()
        before = classifier.model.get_weights()[0]
        list(teach(classifier, (Correction(SEVEN, 7),), pace=pace))
        return np.abs(classifier.model.get_weights()[0] - before).max()

    whole = way(Pace(steps=10, known=20, tests=20))
    hurried = way(Pace(steps=40, least=10, seconds=0, known=20, tests=20))
    assert 1.4 * whole < hurried <= 2.1 * whole  # the first of ten steps is the largest


def test_a_lesson_is_no_shorter_for_what_went_first(monkeypatch):
    now = [0.0]
    monkeypatch.setattr(teaching, "time", SimpleNamespace(monotonic=lambda: now[0]))
    pace = Pace(steps=6, least=2, seconds=5, known=20, tests=20)
    told = []
    for event in teach(linear(), (Correction(SEVEN, 7),), pace=pace):
        told.append(event)
        now[0] += 100  # somebody draws between two steps
    assert (told[-1].steps, told[-1].ran_out) == (6, False)


def test_it_can_be_broken_off_at_any_moment():
    for kind in (GettingReady, Learning, Checking):
        going = teach(linear(), (Correction(SEVEN, 7),), pace=Pace(steps=3, known=20, tests=200))
        assert any(isinstance(event, kind) for event in going)
        going.close()


def test_what_cannot_be_taught_is_refused_in_a_sentence():
    with pytest.raises(CorrectionsError, match="correct a drawing first"):
        next(teach(linear(), ()))
    clothes = linear()
    clothes.names = ("shirt", "shoe", *clothes.names[2:])
    small = keras.Sequential(
        [keras.Input((9, 8, 3)), keras.layers.Flatten(), keras.layers.Dense(10)]
    )
    quantised = linear()
    quantised.is_quantised = True
    for network, why in (
        (clothes, "digits 0 to 9"),
        (Classifier(small), "9 × 8 × 3"),
        (quantised, "quantised"),
    ):
        assert why in why_not(network)
        with pytest.raises(CorrectionsError, match=why):
            next(teach(network, (Correction(SEVEN, 7),)))
    assert not why_not(linear())
