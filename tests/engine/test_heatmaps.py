"""What the heatmap is for: no picture without content, and no picture that says something else."""

import numpy as np
import pytest

from engine import explain
from engine.render import STEPS, heatmap, lookup_table
from tests.engine.support.colours import lightness
from tests.engine.support.rounding import assert_same_map


@pytest.fixture(scope="module")
def maps(classifier, digits):
    """Gradients of all ten classes for 60 test images: `(60, 10, 28, 28)`."""
    digits = digits[:60]
    repeated, targets = np.repeat(digits, 10, axis=0), np.tile(np.arange(10), len(digits))
    return explain(classifier, repeated, target=targets).values.reshape(len(digits), 10, 28, 28)


@pytest.mark.parametrize(("view", "nothing"), [("signed", STEPS // 2), ("magnitude", 0)])
def test_no_picture_of_a_gradient_is_blank_for_any_class(maps, view, nothing):
    blank = lookup_table(view)[nothing]
    with_gradient = maps.any(axis=(2, 3))
    for image, class_ in np.argwhere(with_gradient):
        picture = heatmap(maps[image, class_], view).pixels
        assert (picture != blank).any(axis=-1).sum() > 10, (image, class_)
    assert with_gradient.mean() == 1


def test_values_are_the_gradients_of_the_logit_in_double_precision(maps, exact_classifier, digits):
    for class_ in (0, 4, 9):
        exact = explain(exact_classifier, digits[:30], target=class_).values[..., 0]
        for ours, map_ in zip(maps[:30, class_], exact, strict=True):
            assert_same_map(ours, map_)


def test_where_a_magnitude_picture_is_brighter_the_value_is_larger(maps):
    for values in maps[:, 5]:
        looks = lightness(heatmap(values, "magnitude").pixels).ravel()
        in_order = looks[np.argsort(np.abs(values), axis=None)]
        assert (np.diff(in_order) > -0.05).all()  # of 100; colours have eight bits a channel


def test_the_further_a_signed_pictures_colour_lies_from_blue_the_larger_the_value(maps):
    table = {tuple(colour): place for place, colour in enumerate(lookup_table("signed").tolist())}
    for values in maps[:, 5]:
        colours = heatmap(values).pixels.reshape(-1, 4).tolist()
        places = np.array([table[tuple(colour)] for colour in colours])
        assert (np.diff(places[np.argsort(values, axis=None)]) >= 0).all()
