"""Small maps: each is what `explain` says, and a series of them can be abandoned."""

import keras
import numpy as np
import pytest

from engine import Classifier, explain
from engine.errors import TargetError
from engine.methods import METHODS
from engine.multiples import by_all_methods, of_all_classes


def last(steps):
    *_, final = steps
    return final


def assert_same(values, expected):
    np.testing.assert_allclose(values, expected, atol=1e-3 * max(np.abs(expected).max(), 1e-6))


@pytest.mark.parametrize("method", ["vanilla_gradients", "lrp", "grad_cam", "smoothgrad"])
def test_each_class_has_the_map_that_explain_gives(classifier, digits, method):
    few = {"samples": 8} if method == "smoothgrad" else {}
    maps = last(of_all_classes(classifier, digits[0], method, **few))
    assert [each.target for each in maps] == list(range(10))
    for each in maps:
        alone = explain(classifier, digits[0], method, each.target, **few)
        assert each.signed == alone.signed
        assert_same(each.values, alone.values[0].sum(axis=-1))


def test_set_against_a_class_that_class_itself_has_a_map_of_zeros(classifier, digits):
    maps = last(of_all_classes(classifier, digits[0], "vanilla_gradients", versus=3))
    assert not maps[3].values.any()
    expected = explain(classifier, digits[0], target=5, versus=3).values[0, ..., 0]
    assert_same(maps[5].values, expected)


def test_a_costly_method_sharpens_in_several_steps(classifier, digits):
    steps = list(of_all_classes(classifier, digits[0], "smoothgrad", samples=16))
    assert len(steps) == 4
    assert all(len(step) == 10 for step in steps)


def test_activations_have_no_maps_of_classes(classifier, digits):
    assert list(of_all_classes(classifier, digits[0], "activations")) == [()]


def test_each_method_has_the_map_that_explain_gives(classifier, digits):
    options = {"smoothgrad": {"samples": 4}, "integrated_gradients": {"steps": 8}}
    maps = last(by_all_methods(classifier, digits[1], 4, versus=9, options=options))
    assert [each.method for each in maps] == list(METHODS)
    for each in maps[:-1]:
        given = options.get(each.method, {})
        alone = explain(classifier, digits[1], each.method, 4, versus=9, **given)
        assert_same(each.values, alone.values[0].sum(axis=-1))
    activations = explain(classifier, digits[1], "activations").values[0]
    assert_same(maps[-1].values, np.abs(activations).mean(axis=-1))


def test_methods_that_cannot_handle_the_network_are_left_out():
    flat = keras.Sequential(
        [keras.Input((28, 28, 1)), keras.layers.Flatten(), keras.layers.Dense(10)]
    )
    few = {name: {"samples": 2} for name in ("smoothgrad", "guided_smoothgrad")}
    maps = last(by_all_methods(Classifier(flat), np.ones((28, 28), np.float32), 0, options=few))
    missing = set(METHODS) - {each.method for each in maps}
    assert missing == {"grad_cam", "grad_cam_plus_plus", "activations"}


def test_a_class_that_is_not_there_is_named(classifier, digits):
    with pytest.raises(TargetError, match="choose 0 to 9"):
        next(by_all_methods(classifier, digits[0], 10))
