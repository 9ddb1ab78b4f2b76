"""Explainers by what is traced: other option values find them ready, and not too many are kept."""

import gc
import weakref
from itertools import combinations

import keras
import numpy as np
import pytest

from engine import METHODS, Classifier, explain
from engine.attribution import compiled as compiling
from engine.attribution import live
from engine.attribution.compiled import Compiled, compiled
from engine.attribution.explainers import Explainers
from engine.attribution.recent import Recent
from engine.attribution.small_maps import made_ready, small_maps
from engine.errors import MethodError
from tests.engine.support import networks
from tests.engine.support.rounding import assert_rounded

NUMBERS = [
    ("smoothgrad", [{"samples": 3}, {"samples": 40}, {"sigma": 0.3}, {"seed": 7}]),
    ("guided_smoothgrad", [{"samples": 3, "sigma": 0.0}, {"samples": 200}]),
    ("integrated_gradients", [{"steps": 3}, {"steps": 90}, {"baseline": 0.5}]),
    ("occlusion_sensitivity", [{"patch_size": 3}, {"stride": 1}, {"fill": 1.0}]),
    ("lrp", [{"epsilon": 0.1}, {"epsilon": 0.0}]),
]
STATIC = [
    ("grad_cam", [{}, {"layer": "first"}, {"gradients": "guided"}]),
    ("lrp", [{}, {"composite": "epsilon"}]),
    ("activations", [{}, {"layer": "first"}]),
]

PRODUCTS = 2 * (9 + 18 + 48)  # of the network `small`, there and back


@pytest.fixture
def small():
    layers = [
        keras.layers.Conv2D(2, 3, activation="relu", name="first"),
        keras.layers.Conv2D(3, 3, activation="relu", name="second"),
        keras.layers.Flatten(),
        keras.layers.Dense(10),
    ]
    return Classifier(networks.randomised(keras.Sequential([keras.Input((8, 8, 1)), *layers])))


@pytest.fixture
def work(monkeypatch):
    """What was traced, and how many passes were computed, since the test began."""
    monkeypatch.setattr(live, "on_a_cpu", lambda _: False)  # trying two ways takes passes too
    seen = {"traces": 0, "passes": 0}
    make, run = Compiled.__init__, Compiled.run

    def made(self, *given, **how):
        seen["traces"] += 1
        make(self, *given, **how)

    def counted(self, *given):
        before = 0
        for partial in run(self, *given):
            seen["passes"] += partial.done - before
            before = partial.done
            yield partial

    monkeypatch.setattr(Compiled, "__init__", made)
    monkeypatch.setattr(Compiled, "run", counted)
    return seen


def drawing():
    return np.random.default_rng(0).random((8, 8)).astype(np.float32)


def last(explainer, *asked):
    *_, frame = explainer.frames(drawing(), *asked)
    return frame


def one_channel(values):
    return values[..., 0] if values.shape[-1] == 1 else values


@pytest.mark.parametrize("method", METHODS)
def test_a_method_is_made_ready_by_a_single_pass(small, work, method):
    Explainers(small).of(method)
    assert work == {"traces": 1, "passes": 1}


@pytest.mark.parametrize(("method", "values"), NUMBERS)
def test_another_number_needs_no_new_trace_and_no_blank_image(small, work, method, values):
    explainers = Explainers(small)
    explainers.of(method)
    for options in values:
        before = work["passes"]
        explainer = explainers.of(method, **options)
        assert work == {"traces": 1, "passes": before}
        frame = last(explainer, 3)
        assert work == {"traces": 1, "passes": before + frame.total}
        assert explainer.traces == 1
        expected = explain(small, drawing(), method, 3, **options).values[0]
        assert_rounded(frame.values, one_channel(expected), PRODUCTS, "float32")


@pytest.mark.parametrize(("method", "values"), STATIC)
def test_what_is_computed_otherwise_has_a_trace_of_its_own(small, work, method, values):
    explainers = Explainers(small)
    maps = {}
    for options in values:
        frames = [last(explainers.of(method, **options), target) for target in range(10)]
        maps[str(options)] = np.stack([frame.values for frame in frames])
        fresh = Classifier(small.model)
        images = np.repeat(drawing()[None], 10, axis=0)
        expected = explain(fresh, images, method, range(10), **options).values
        assert_rounded(maps[str(options)], one_channel(expected), PRODUCTS, "float32")
    assert work["traces"] == 2 * len(values)  # half of them by the fresh classifiers
    for one, other in combinations(maps.values(), 2):
        assert one.shape != other.shape or np.abs(one - other).max() > 1e-3


@pytest.mark.parametrize(
    ("kind", "ready"),
    [("none", 0), ("classes", 1), ("pair", 1), ("methods", len(METHODS) - 1)],
)
def test_small_maps_are_made_ready_by_a_pass_for_each_method(small, work, kind, ready):
    for _ in made_ready(small, kind, "smoothgrad", options={"samples": 200}):
        pass
    assert work == {"traces": ready, "passes": ready}
    if kind in ("classes", "methods"):
        *_, maps = small_maps(small, drawing(), kind, "smoothgrad", 3, options={"samples": 4})
        assert work["traces"] == ready
        assert len(maps) == (10 if kind == "classes" else len(METHODS))


def test_an_explainer_keeps_its_option_values_when_others_are_asked_for(small):
    explainers = Explainers(small)
    few = explainers.of("smoothgrad", samples=3)
    before = last(few, 3)
    assert last(explainers.of("smoothgrad", samples=40), 3).total == 40
    after = last(few, 3)
    assert before.total == after.total == 3
    np.testing.assert_array_equal(after.values, before.values)


@pytest.mark.parametrize(
    ("method", "options"),
    [("smoothgrad", {"samples": 0}), ("lrp", {"layer": "first"}), ("tea_leaves", {})],
)
def test_what_a_method_does_not_have_is_named_though_it_is_ready(small, method, options):
    explainers = Explainers(small)
    for known in ("smoothgrad", "lrp"):
        explainers.of(known)
    with pytest.raises(MethodError):
        explainers.of(method, **options)


def test_traces_past_the_bound_are_discarded_and_made_again_when_needed(small, monkeypatch):
    monkeypatch.setattr(compiling, "MOST_TRACES", 2)
    choices = [{"layer": "first"}, {"layer": "second"}, {"gradients": "guided"}, {"layer": None}]
    settings = [METHODS["grad_cam"].settings(options) for options in choices]
    kept = [weakref.ref(compiled(small, "grad_cam", "logit", each)) for each in settings]
    gc.collect()
    assert [each() is not None for each in kept] == [False, False, True, True]
    again = explain(small, drawing(), "grad_cam", 3, layer="first").values
    fresh = Classifier(small.model)
    expected = explain(fresh, drawing(), "grad_cam", 3, layer="first").values
    assert_rounded(again, expected, PRODUCTS, "float32")


def test_the_least_recently_used_is_discarded_first():
    made = []

    def get(key):
        return recent.get(key, lambda: made.append(key) or key.upper())

    recent = Recent(2)
    assert [get(key) for key in "abacab"] == list("ABACAB")
    assert made == ["a", "b", "c", "b"]
    assert len(recent) == 2


def test_what_could_not_be_made_takes_no_place():
    recent = Recent(1)
    recent.get("a", lambda: 1)
    with pytest.raises(ZeroDivisionError):
        recent.get("b", lambda: 1 // 0)
    assert recent.get("a", lambda: 2) == 1
