"""On a GPU, where a call costs more than what it computes, one call takes all passes.

There is no GPU here: what is placed on "/GPU:0" is computed by the CPU.
"""

import numpy as np
import pytest
import tensorflow as tf

from engine.attribution import compiled as module
from engine.attribution.explaining import explain
from engine.attribution.live import LiveExplainer
from engine.classifier import Classifier
from engine.softmax import softmax
from tests.engine.support.networks import images, plain

METHODS = {
    "smoothgrad": {"samples": 9},
    "guided_smoothgrad": {"samples": 5},
    "integrated_gradients": {"steps": 7},
    "occlusion_sensitivity": {"patch_size": 4, "stride": 2},
}


@pytest.fixture(scope="module")
def networks():
    model = plain()
    return Classifier(model), Classifier(model, device="/GPU:0")


@pytest.fixture(scope="module")
def image():
    return images(plain(), count=1)[0]


@pytest.mark.parametrize("method", METHODS)
def test_the_map_is_that_of_portions_and_all_of_it_is_one_call(
    networks, image, method, monkeypatch
):
    here, there = (LiveExplainer(each, method, **METHODS[method]) for each in networks)
    for versus in (None, 2):
        *_, portions = here.frames(image, 1, versus, passes=2)
        with monkeypatch.context() as patch:
            patch.setattr(networks[1], "logits", lambda _: pytest.fail("a call of its own"))
            (found,) = there.frames(image, 1, versus, passes=1000)
        assert found.done == portions.total
        np.testing.assert_allclose(found.logits, portions.logits, rtol=1e-6, atol=1e-6)
        np.testing.assert_allclose(found.probabilities, softmax(portions.logits), atol=1e-6)
        scale = np.abs(portions.values).max()
        np.testing.assert_allclose(found.values, portions.values, atol=1e-5 * scale)


def test_a_map_in_one_call_reports_how_far_it_misses_the_score(networks, image):
    here, there = (explain(each, image, "integrated_gradients", 1, steps=7) for each in networks)
    np.testing.assert_allclose(there.details["gap"], here.details["gap"], atol=1e-5)


def test_a_cpu_traces_nothing_for_it(networks, monkeypatch):
    here, there = networks
    left_to_tensorflow = Classifier(plain())
    with monkeypatch.context() as patch:
        patch.setattr(tf.config, "get_visible_devices", lambda kind: [kind])
        module.compiled(left_to_tensorflow, "smoothgrad")
    asked = (here, there, left_to_tensorflow)
    counts = [len(module.compiled(each, "smoothgrad")._functions) for each in asked]
    assert counts == [3, 4, 4]
