"""Questions about strokes, of networks that read ink in another size than MNIST's."""

import keras
import numpy as np
import pytest
from PIL import Image

from engine.classifier import Classifier
from engine.data import mnist
from engine.drawing import Drawing
from engine.ink import Ink
from engine.networks.digit_size import as_read, of_digits
from engine.networks.reading import Reading
from engine.what_if.flip import CLEAR, flip, runner_up
from engine.what_if.neighbours import KnownDigits
from engine.what_if.strokes import stroke_effects

L = keras.layers
BAR, STEM, SERIF = [(70, 60), (205, 62)], [(205, 62), (120, 235)], [(70, 60), (70, 90)]


@pytest.fixture(scope="module")
def larger():
    """Reads digits of 40 x 36 x 3: the class whose mean is nearest."""
    images, labels = mnist.training_digits(1000)
    means = np.stack([images[labels == k].mean(axis=0).ravel() / 255 for k in range(10)])
    model = keras.Sequential(
        [
            keras.Input((40, 36, 3)),
            L.Conv2D(1, 1, use_bias=False),
            L.Resizing(28, 28),
            L.Flatten(),
            L.Dense(10),
        ]
    )
    model.layers[0].set_weights([np.full((1, 1, 3, 1), 1 / 3)])
    model.layers[-1].set_weights([means.T, -np.square(means).sum(axis=1) / 2])
    return Classifier(model, reading=Reading(subject="ink"), dtype="float64")


def in_size(drawing):
    picture = Image.fromarray(drawing.digit().pixels)
    large = np.asarray(picture.resize((36, 40), Image.Resampling.BILINEAR))
    return np.repeat(large[..., None], 3, axis=-1)


def test_each_stroke_does_what_is_read_without_it(larger):
    strokes = [BAR, STEM, SERIF]
    whole = larger.logits(in_size(Drawing(Ink(strokes))))[0]
    effects = stroke_effects(larger, Drawing(Ink(strokes)), 7, 1)
    for number, effect in enumerate(effects.strokes):
        left = [each for at, each in enumerate(strokes) if at != number]
        without = larger.logits(in_size(Drawing(Ink(left))))[0]
        np.testing.assert_allclose(effect.logits, without, rtol=1e-6, atol=1e-6)
        expected = (without[7] - without[1]) - (whole[7] - whole[1])
        assert effect.change == pytest.approx(expected, abs=1e-6)


def test_a_gradient_by_the_digit_is_what_a_change_of_the_digit_does(larger):
    rng = np.random.default_rng(2)
    gradients = rng.normal(size=(2, 40, 36, 3))
    digits, steps = rng.random((2, 28, 28)), rng.normal(0, 0.01, (2, 28, 28))
    change = as_read(larger, digits + steps) - as_read(larger, digits)
    expected = (gradients.sum(axis=-1) * change).sum(axis=(1, 2))
    found = (of_digits(larger, gradients) * steps).sum(axis=(1, 2))
    np.testing.assert_allclose(found, expected, atol=1e-4 * np.abs(gradients).sum() / 1000)


def test_a_stroke_that_flips_flips_what_the_network_is_shown(larger):
    drawing = Drawing(Ink([BAR, STEM]))
    second = runner_up(larger.logits(in_size(drawing))[0])
    proposed = flip(larger, drawing, seconds=60)
    assert proposed is not None
    logits = larger.logits(in_size(proposed.found.brushed.applied(drawing)))[0]
    assert logits.argmax() == proposed.wanted == second
    assert logits[second] - np.delete(logits, second).max() > CLEAR / 2


def test_a_training_digit_is_nearest_to_itself_in_any_size(larger):
    images, labels = mnist.training_digits(30)
    known = KnownDigits(larger, images, labels)
    for _ in known.learn(larger):
        pass
    first = known.nearest(larger, images[9] / 255)[0]
    assert (first.number, first.label) == (9, labels[9])
    assert first.distance == pytest.approx(0, abs=1e-3)
