"""Small maps: each is what `explain` says, and a series of them can be abandoned."""

import keras
import numpy as np
import pytest

from engine import Classifier, explain
from engine.attribution.explaining import refine_classes
from engine.attribution.small_maps import by_all_methods, of_classes
from engine.attribution.table import METHODS
from engine.errors import InputShapeError, TargetError
from tests.engine.support import networks
from tests.engine.support.graphs import operations, traced_by
from tests.engine.support.networks import TERMS
from tests.engine.support.rounding import assert_rounded, assert_same_map

OF_CLASSES = [method for method in METHODS if method != "activations"]
FEW = {"integrated_gradients": {"steps": 5}, "smoothgrad": {"samples": 5}}
FEW["guided_smoothgrad"] = FEW["smoothgrad"]


def last(steps):
    *_, final = steps
    return final


@pytest.mark.parametrize("method", ["vanilla_gradients", "lrp", "grad_cam", "smoothgrad"])
def test_each_class_has_the_map_that_explain_gives(classifier, digits, method):
    few = {"samples": 8} if method == "smoothgrad" else {}
    alone = explain(classifier, [digits[0]] * 10, method, range(10), **few)
    expected = alone.values.sum(axis=-1)
    for classes, given in ((list(range(10)), {}), ([9, 4], {"classes": (9, 4)})):
        maps = last(of_classes(classifier, digits[0], method, **given, **few))
        assert [each.target for each in maps] == classes
        for each in maps:
            assert each.signed == alone.signed
            assert_same_map(each.values, expected[each.target])


def test_set_against_a_class_that_class_itself_has_a_map_of_zeros(classifier, digits):
    maps = last(of_classes(classifier, digits[0], "vanilla_gradients", versus=3))
    assert not maps[3].values.any()
    expected = explain(classifier, digits[0], target=5, versus=3).values[0, ..., 0]
    assert_same_map(maps[5].values, expected)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["plain", "normalised", "nested"])
@pytest.mark.parametrize("method", OF_CLASSES)
def test_classes_that_share_an_image_are_explained_as_each_is_alone(method, name):
    model = networks.randomised(networks.RELU_NETWORKS[name]())
    classifier = Classifier(model, dtype="float64")
    image, classes = networks.images(model, 1), [7, 0, 3]
    few = FEW.get(method, {})
    together = last(refine_classes(classifier, image, method, classes, versus=2, **few)).attribution
    for row, target in enumerate(classes):
        alone = explain(classifier, image, method, target, versus=2, **few)
        assert_rounded(together.values[row], alone.values[0], TERMS)
        assert_rounded(together.logits[row], alone.logits[0], TERMS)
        for detail, values in alone.details.items():
            size = max(np.abs(values).max(), np.abs(alone.logits).max())  # a gap is a difference
            assert_rounded(together.details[detail][row], values[0], TERMS, size=size)
    np.testing.assert_array_equal(together.target, classes)


@pytest.mark.parametrize("method", OF_CLASSES)
def test_the_image_goes_through_the_network_once_for_all_classes(method):
    classifier = Classifier(networks.randomised(networks.plain()))
    image = networks.images(classifier.model, 1)
    traced = traced_by(lambda: list(refine_classes(classifier, image, method, range(10))))
    forward = operations(traced, "Conv2D")
    assert forward
    assert not [name for name in forward if "pfor" in name]  # what is done for every class


def test_several_images_share_no_classes(classifier, digits):
    with pytest.raises(InputShapeError, match="give one"):
        next(refine_classes(classifier, digits[:2], "lrp", [1, 2]))


@pytest.mark.parametrize(("classes", "count"), [(None, 10), ((9, 4), 2)])
def test_a_costly_method_sharpens_in_several_steps(classifier, digits, classes, count):
    steps = list(of_classes(classifier, digits[0], "smoothgrad", classes=classes, samples=16))
    assert len(steps) == 4
    assert all(len(step) == count for step in steps)


def test_activations_have_no_maps_of_classes(classifier, digits):
    assert list(of_classes(classifier, digits[0], "activations")) == [()]
    assert list(of_classes(classifier, digits[0], "activations", classes=(9, 4))) == [()]


@pytest.mark.slow
def test_each_method_has_the_map_that_explain_gives(classifier, digits):
    options = {"smoothgrad": {"samples": 4}, "integrated_gradients": {"steps": 8}}
    maps = last(by_all_methods(classifier, digits[1], 4, versus=9, options=options))
    assert [each.method for each in maps] == list(METHODS)
    for each in maps[:-1]:
        given = options.get(each.method, {})
        alone = explain(classifier, digits[1], each.method, 4, versus=9, **given)
        assert_same_map(each.values, alone.values[0].sum(axis=-1))
    activations = explain(classifier, digits[1], "activations").values[0]
    assert_same_map(maps[-1].values, np.abs(activations).mean(axis=-1))


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
