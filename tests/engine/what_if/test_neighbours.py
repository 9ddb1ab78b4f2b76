"""The nearest training digits are those whose activations lie nearest."""

import keras
import numpy as np
import pytest

from engine.data import mnist
from engine.what_if import neighbours
from engine.what_if.neighbours import KnownDigits, known_digits

COUNT = 250


@pytest.mark.slow
def test_the_nearest_are_those_of_all_distances(exact_classifier, digits):
    images, labels = mnist.training_digits(COUNT)
    known = KnownDigits(exact_classifier, images, labels)
    assert known.nearest(exact_classifier, digits[0]) == ()
    for _ in known.learn(exact_classifier):
        pass
    assert known.known == known.total == COUNT
    found = known.nearest(exact_classifier, digits[0])
    model = exact_classifier.model
    last = next(layer for layer in reversed(model.layers) if isinstance(layer, keras.layers.Dense))
    hidden = keras.Model(model.inputs[0], last.input)
    batch = np.concatenate([digits[:1], images / 255])[..., None]
    seen = np.asarray(hidden(batch, training=False))
    apart = np.linalg.norm(seen[1:] - seen[0], axis=1)
    assert [each.number for each in found] == list(np.argsort(apart)[:5])
    assert [each.distance for each in found] == pytest.approx(np.sort(apart)[:5], rel=1e-5)
    assert [each.label for each in found] == [labels[each.number] for each in found]


def test_a_training_digit_is_nearest_to_itself(classifier):
    images, labels = mnist.training_digits(COUNT)
    known = KnownDigits(classifier, images, labels)
    for _ in known.learn(classifier):
        pass
    first = known.nearest(classifier, images[9] / 255)[0]
    assert (first.number, first.label) == (9, labels[9])
    assert first.distance == pytest.approx(0, abs=1e-3)


def test_looking_goes_on_where_it_stopped_and_begins_anew_with_other_weights(classifier):
    twin = classifier.twin()
    known = known_digits(twin, COUNT)
    next(known.learn(twin))
    seen = known.known
    assert 0 < seen < COUNT
    assert known_digits(twin, COUNT) is known
    next(known.learn(twin))
    assert known.known > seen
    twin.set_weights(twin.model.get_weights())
    assert known_digits(twin, COUNT).known == 0


def test_of_a_wide_layer_fewer_digits_are_kept(classifier, monkeypatch):
    monkeypatch.setattr(neighbours, "_ROOM", 1)
    images, labels = mnist.training_digits(COUNT)
    known = KnownDigits(classifier, images, labels)
    for _ in known.learn(classifier):
        pass
    assert known.known == known.total < COUNT
