"""A network cut in two says what it said, and only its last layers can change."""

import keras
import numpy as np
import pytest

from engine.classifier import Classifier
from engine.teaching.halves import Halves
from tests.engine.support import networks


@pytest.mark.parametrize("build", [*networks.RELU_NETWORKS.values(), networks.linear])
def test_both_parts_together_are_the_network(build):
    classifier = Classifier(networks.randomised(build()))
    images = networks.images(classifier.model).astype(np.float32)
    logits = classifier.logits(images)
    halves = Halves(classifier.model)
    seen = halves.kept(images)
    np.testing.assert_allclose(halves.learned(seen), logits, rtol=1e-5, atol=1e-5)
    before = halves.weights()
    halves.set_weights([np.zeros(each.shape) for each in before])
    assert np.ptp(classifier.logits(images), axis=0).max() < 1e-6  # it is the network's own weights
    again = halves.learned_with(before, halves.kept(images))
    np.testing.assert_allclose(again, logits, rtol=1e-5, atol=1e-5)


def names(halves):
    return {variable.path.split("/")[0] for variable in halves.variables}


def test_the_last_two_layers_with_kernels_learn(shipped_network):
    halves = Halves(Classifier(shipped_network).model)
    assert names(halves) == {"dense_128", "classes"}


def test_where_there_is_a_way_past_the_cut_lies_before_the_branches():
    halves = Halves(Classifier(networks.randomised(networks.branched())).model)
    kernels = [v for v in halves.variables if v.name == "kernel"]
    assert len(kernels) == 2  # both convolutions of the branch lie between: the second is passed by
    image = keras.Input((6, 6, 1))
    one = keras.layers.Conv2D(2, 3, name="one")(image)
    two = keras.layers.Conv2D(2, 3, padding="same", name="two")(one)
    flat = keras.layers.Flatten()(keras.layers.Add()([one, two]))
    model = keras.Model(image, keras.layers.Dense(10, name="three")(flat))
    assert names(Halves(Classifier(model).model)) == {"two", "three"}


def test_frozen_layers_of_somebody_elses_network_learn_if_they_are_the_last():
    model = networks.plain()
    for layer in model.layers:
        layer.trainable = False
    assert Halves(Classifier(model).model).variables
