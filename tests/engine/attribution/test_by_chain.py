"""Whichever way computes a method, the map is the same; the faster one is found by trying."""

import keras
import numpy as np
import pytest

from engine import Classifier
from engine.attribution import by_chain
from engine.attribution.by_chain import ByChain, faster_by_chain, trial_image
from engine.attribution.explainers import Explainers
from engine.attribution.live import LiveExplainer
from engine.attribution.small_maps import of_classes
from engine.attribution.table import METHODS, RUNNER_UP
from engine.chain.building import NotAChainError
from engine.chain.chain import Chain
from engine.chain.series import SERIES
from tests.engine.support.rounding import CONVNET, assert_rounded, assert_same_map

OPTIONS: dict[str, list[dict[str, float]]] = {
    "vanilla_gradients": [{}],
    "smoothgrad": [{"samples": 5, "seed": 3}, {"samples": 6, "sigma": 0.3}],
    "integrated_gradients": [{"steps": 6}, {"steps": 5, "baseline": 0.5}],
    "occlusion_sensitivity": [
        {"patch_size": 4, "stride": 3, "fill": 0.5},
        {"patch_size": 9, "stride": 4},
    ],
}
CASES = [(method, options) for method, every in OPTIONS.items() for options in every]


@pytest.fixture(scope="module")
def small():
    """A small chain for images of 12 x 12, with weights of both signs."""
    layers = keras.layers
    model = keras.Sequential(
        [
            keras.Input((12, 12, 1)),
            layers.Conv2D(4, 3, activation="relu"),
            layers.MaxPooling2D(2),
            layers.Flatten(),
            layers.Dense(6, activation="relu"),
            layers.Dense(4, activation="softmax"),
        ]
    )
    rng = np.random.default_rng(4)
    model.set_weights([rng.normal(0.1, 0.4, w.shape) for w in model.get_weights()])
    return Classifier(model, device="/CPU:0")


@pytest.fixture
def choose(monkeypatch):
    """`choose(True)`: the chain is found to be the faster way, or not to be."""

    def chosen(chain):
        monkeypatch.setattr(by_chain, "_found", {})
        monkeypatch.setattr("engine.attribution.live.faster_by_chain", lambda *_: chain)

    return chosen


def image():
    pixels = np.random.default_rng(5).uniform(0, 1, (12, 12)).astype(np.float32)
    pixels[:5] = 0
    return pixels


@pytest.mark.parametrize(("method", "options"), CASES)
@pytest.mark.parametrize("asked", [(2, None), (None, RUNNER_UP), (None, 1), (1, 1)])
def test_both_ways_give_one_map_after_every_portion(small, choose, method, options, asked):
    choose(True)
    plain = list(LiveExplainer(small, method, **options).frames(image(), *asked, passes=2))
    chain = Explainers(small).of(method, **options)
    other = list(chain.frames(image(), *asked, passes=2))
    assert chain.way == "NumPy"
    assert [(f.done, f.total) for f in plain] == [(f.done, f.total) for f in other]
    for one, found in zip(plain, other, strict=True):
        assert (found.target, found.versus) == (one.target, one.versus)
        assert found.values.shape == one.values.shape
        assert_rounded(found.logits, one.logits, 100, "float32")
        assert_same_map(found.values, one.values, relus=2)


@pytest.mark.slow
@pytest.mark.parametrize("method", ["smoothgrad", "integrated_gradients", "occlusion_sensitivity"])
def test_a_real_digit_has_one_map_too(classifier, choose, digits, method):
    choose(True)
    plain = LiveExplainer(classifier, method).frame(digits[0], 3)
    found = Explainers(classifier).of(method).frame(digits[0], 3)
    assert_rounded(found.logits, plain.logits, CONVNET, "float32")
    assert_same_map(found.values, plain.values)


def test_new_weights_are_seen_in_the_next_map(small, choose):
    choose(True)
    classifier = Classifier(small.model, device="/CPU:0")
    live = Explainers(classifier).of()
    before = live.frame(image(), 1)
    classifier.set_weights([2 * w for w in small.model.get_weights()])
    after = live.frame(image(), 1)
    assert_same_map(after.values, LiveExplainer(classifier).frame(image(), 1).values, relus=2)
    assert not np.allclose(after.values, before.values)


@pytest.mark.parametrize("versus", [None, 2])
def test_classes_one_by_one_have_the_maps_that_they_have_together(small, choose, versus):
    choose(True)
    together = next(of_classes(small, image(), "vanilla_gradients", versus=versus))
    asked = [(each, versus) for each in range(small.classes)]
    found = list(Explainers(small).of().of_classes(image(), asked))
    for one, values in zip(together, found, strict=True):
        assert values.shape == (12, 12)
        assert_same_map(values, one.values, relus=2)
    if versus is not None:
        assert not found[versus].any()


def test_the_way_there_is_gone_once_for_all_classes(small, choose, monkeypatch):
    choose(True)
    ways, there = [], Chain.there
    monkeypatch.setattr(Chain, "there", lambda *given: ways.append(1) or there(*given))
    maps = Explainers(small).of().of_classes(image(), [(k, None) for k in range(4)])
    assert len(list(maps)) == 4
    assert len(ways) == 1


def test_the_way_there_is_not_gone_again_beside_an_explanation_of_the_same_image(
    small, choose, monkeypatch
):
    choose(True)
    explainer, asked = Explainers(small).of(), [(k, None) for k in range(4)]
    explainer.frame(1 - image(), 1)
    alone = list(explainer.of_classes(image(), asked))
    explainer.frame(image(), 1)
    ways, there = [], Chain.there
    monkeypatch.setattr(Chain, "there", lambda *given: ways.append(1) or there(*given))
    beside = list(explainer.of_classes(image(), asked))
    assert not ways
    assert np.array_equal(beside, alone)


def test_classes_are_computed_together_where_tensorflow_goes_on(small, choose):
    choose(False)
    assert Explainers(small).of().of_classes(image(), [(0, None)]) is None


@pytest.mark.parametrize(
    ("method", "options"), [each for each in CASES if each[0] != "vanilla_gradients"]
)
def test_what_sharpens_can_be_left_between_two_estimates(small, choose, method, options):
    choose(True)
    live = Explainers(small).of(method, **options)
    steps = list(live.steps(image(), 2, passes=3))
    frames = list(live.frames(image(), 2, passes=3))
    found = [step for step in steps if step is not None]
    assert [f.done for f in found] == [f.done for f in frames]
    assert found[0].done == 3
    second = steps.index(found[1])
    assert None in steps[steps.index(found[0]) : second]


def test_tensorflow_goes_on_where_it_is_as_fast(small, choose):
    choose(False)
    assert Explainers(small).of().way == "TensorFlow"


def test_each_way_is_tried_once_and_what_was_found_is_kept(small, monkeypatch):
    monkeypatch.setattr(by_chain, "_found", {})
    times = iter(range(1000))
    monkeypatch.setattr(by_chain.time, "perf_counter", lambda: next(times) + late[0])
    late, tried = [0], []

    def slow():
        tried.append("slow")
        late[0] += 10

    def fast():
        tried.append("fast")

    assert faster_by_chain(small, "vanilla_gradients", slow, fast)
    assert tried == ["slow", "fast"] * by_chain.TRIES
    assert faster_by_chain(small, "vanilla_gradients", fast, slow)
    assert len(tried) == 2 * by_chain.TRIES
    assert not faster_by_chain(small, "smoothgrad", fast, slow)


@pytest.mark.parametrize("method", [*OPTIONS])
def test_both_ways_are_tried_with_an_image_on_which_no_pass_costs_nothing(small, method):
    tried = trial_image(method, (12, 12, 1))
    assert tried.shape == (12, 12, 1)
    assert tried.any()
    if method in SERIES:
        assert tried.min() > 0


@pytest.mark.parametrize("method", sorted(set(METHODS) - {"vanilla_gradients", *SERIES}))
def test_a_method_that_has_one_way_keeps_it(small, method):
    with pytest.raises(NotAChainError):
        ByChain(small, method)


def test_double_precision_is_left_to_tensorflow(small):
    exact = Classifier(small.model, device="/CPU:0", dtype="float64")
    assert Explainers(exact).of().way == "TensorFlow"
