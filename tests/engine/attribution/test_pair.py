"""Two classes side by side: each map is what `explain` says of that class alone."""

import numpy as np
import pytest

from engine import explain
from engine.attribution.small_maps import of_classes


@pytest.mark.parametrize("method", ["vanilla_gradients", "lrp", "grad_cam", "smoothgrad"])
def test_each_of_two_classes_has_the_map_that_explain_gives(classifier, digits, method):
    few = {"samples": 8} if method == "smoothgrad" else {}
    *_, maps = of_classes(classifier, digits[0], method, classes=(9, 4), **few)
    assert [each.target for each in maps] == [9, 4]
    for each in maps:
        alone = explain(classifier, digits[0], method, each.target, **few)
        assert each.signed == alone.signed
        expected = alone.values[0].sum(axis=-1)
        np.testing.assert_allclose(
            each.values, expected, atol=1e-3 * max(np.abs(expected).max(), 1e-6)
        )


def test_a_costly_method_sharpens_both_in_several_steps(classifier, digits):
    steps = list(of_classes(classifier, digits[0], "smoothgrad", classes=(9, 4), samples=16))
    assert len(steps) == 4
    assert all(len(step) == 2 for step in steps)


def test_activations_know_no_class_and_give_no_map(classifier, digits):
    assert list(of_classes(classifier, digits[0], "activations", classes=(9, 4))) == [()]
