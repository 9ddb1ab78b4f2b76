"""Convolutions in groups: scores as Keras's, and gradients also where TensorFlow has none."""

import keras
import numpy as np
import pytest

from engine import Classifier, explain
from tests.engine.support import networks
from tests.engine.support.rounding import assert_rounded

L = keras.layers
SHAPE = (9, 8, 6)
STEP = 1e-6
BODIES = {
    "two groups": [L.Conv2D(4, 3, groups=2, activation="tanh")],
    "one channel each": [L.Conv2D(12, 3, groups=6, padding="same", strides=2)],
    "one channel each, apart": [L.Conv2D(6, 2, groups=6, dilation_rate=2)],
    "one channel each, by unequal strides": [L.Conv2D(6, 2, groups=6, strides=(1, 2))],
    "without bias": [L.Conv2D(9, 3, groups=3, use_bias=False)],
    "in a row": [L.Reshape((72, 6)), L.Conv1D(6, 3, groups=6, padding="causal")],
}


def logits(classifier, pictures):
    return explain(classifier, pictures).logits  # traced once: TensorFlow warns of more


def assert_same(classifier, model, pictures):
    assert_rounded(logits(classifier, pictures), model(pictures), 6 * 9 * 72, form="float32")


def made(name):
    body = [type(each).from_config(each.get_config()) for each in BODIES[name]]
    return networks.randomised(
        keras.Sequential([keras.Input(SHAPE), *body, L.Flatten(), L.Dense(4)])
    )


@pytest.mark.parametrize("name", BODIES)
def test_scores_are_those_of_the_network_and_gradients_what_a_small_change_does(name):
    model = made(name)
    pictures = np.random.default_rng(0).random((2, *SHAPE))
    assert_same(Classifier(model), model, pictures)
    exact = Classifier(model, dtype="float64")
    gradient = explain(exact, pictures, "vanilla_gradients", 1).values
    way = np.random.default_rng(1).normal(size=pictures.shape)
    ahead, behind = (logits(exact, pictures + sign * STEP * way)[:, 1] for sign in (1, -1))
    expected = (ahead - behind) / (2 * STEP)
    np.testing.assert_allclose((gradient * way).sum(axis=(1, 2, 3)), expected, rtol=1e-6)


def test_weights_are_taken_over_and_copied():
    model = made("one channel each")
    classifier = Classifier(model)
    twin = classifier.twin()
    weights = [2 * each for each in model.get_weights()]
    classifier.set_weights(weights)
    pictures = np.random.default_rng(0).random((1, *SHAPE))
    assert_same(twin, model, pictures)
    model.set_weights(weights)
    assert_same(classifier, model, pictures)
