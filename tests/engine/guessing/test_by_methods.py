"""Every method's map is compared, and it is the map that `explain` gives."""

import numpy as np
import pytest

from engine import Classifier, explain
from engine.attribution.table import METHODS
from engine.guessing.agreement import agreement
from engine.guessing.by_methods import agreements
from tests.engine.support import networks


def test_each_agreement_is_that_with_the_whole_map_and_they_come_one_by_one():
    given = Classifier(networks.randomised(networks.plain()))
    image = networks.images(given.model, 1)[0]
    marks = np.zeros(image.shape[:2], bool)
    marks[2:5, 1:4] = True
    few = {name: {"samples": 4} for name in ("smoothgrad", "guided_smoothgrad")}
    steps = list(agreements(given, image, marks, 3, versus=1, options=few))
    assert [each.method for each in steps[-1]] == list(METHODS)
    assert {len(step) for step in steps} == set(range(1, len(METHODS) + 1))
    for each in steps[-1]:
        if each.method == "activations":
            continue
        values = (
            explain(given, image, each.method, 3, versus=1, **few.get(each.method, {}))
            .values[0]
            .sum(axis=-1)
        )
        expected = agreement(each.method, marks, values)
        assert (each.overlap, each.auc) == pytest.approx((expected.overlap, expected.auc), abs=0.02)
