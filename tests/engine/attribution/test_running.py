"""What all methods share: batches, classes, weights, traces, and leaving the network alone."""

import gc
import weakref
from typing import Any

import keras
import numpy as np
import pytest

from engine import METHODS, Classifier, explain
from engine.attribution import compiled as compiling
from engine.attribution.compiled import compiled
from engine.attribution.live import LiveExplainer
from engine.errors import InputShapeError, TargetError
from tests.engine.support import networks
from tests.engine.support.graphs import operations, traced_by
from tests.engine.support.networks import TERMS
from tests.engine.support.rounding import assert_rounded

FEW = {"integrated_gradients": {"steps": 5}, "smoothgrad": {"samples": 5}}
FEW["guided_smoothgrad"] = FEW["smoothgrad"]


@pytest.fixture(scope="module")
def plain():
    return Classifier(networks.randomised(networks.plain()))


def few(method):
    return FEW.get(method, {})


def size_of(*arrays):
    return max(np.abs(each).max() for each in arrays)


@pytest.mark.slow
@pytest.mark.parametrize("name", networks.RELU_NETWORKS)
@pytest.mark.parametrize("method", METHODS)
def test_every_method_explains_every_kind_of_network(method, name):
    classifier = Classifier(networks.randomised(networks.RELU_NETWORKS[name]()))
    images = networks.images(classifier.model, 2).astype(np.float32)
    found = explain(classifier, images, method, [1, 2], **few(method))
    channels = {"grad_cam": 1, "grad_cam_plus_plus": 1}.get(method, images.shape[-1])
    if method != "activations":
        assert found.values.shape == (*images.shape[:3], channels)
    assert found.values.dtype == np.float32
    assert np.isfinite(found.values).all()
    assert_rounded(found.logits, classifier.logits(images), TERMS, "float32")
    np.testing.assert_array_equal(found.target, [1, 2])
    assert found.signed is METHODS[method].signed


@pytest.mark.parametrize("method", METHODS)
def test_blank_full_and_dead_images_give_finite_maps(plain, method):
    images = np.stack([np.full(networks.SHAPE, level, np.float32) for level in (0, 1, 0.5)])
    assert np.isfinite(explain(plain, images, method, **few(method)).values).all()
    alone = explain(plain, images[0], method, 3, **few(method))
    if method in ("gradients_inputs", "integrated_gradients", "occlusion_sensitivity", "lrp"):
        assert not alone.values.any()  # nothing was drawn, and nothing is covered or missing


@pytest.mark.parametrize("method", METHODS)
def test_a_network_in_which_no_unit_fires_gives_constant_maps(method):
    dead = networks.plain()
    for weight in dead.weights:
        weight.assign(-np.ones(weight.shape))
    options = {"epsilon": 0.0} if method == "lrp" else few(method)
    images = networks.images(dead, 2)
    assert not explain(Classifier(dead), images, method, 3, **options).values.any()


@pytest.fixture(scope="module")
def trained():
    """A compiled network with moments and a layer that stays as it is; and what it learned from."""
    model = networks.randomised(networks.normalised())
    model.layers[0].trainable = False
    model.compile("adam", "sparse_categorical_crossentropy")
    images = networks.images(model, 4).astype(np.float32)
    model.fit(images, np.array([0, 1, 2, 3]), verbose=0)
    return model, images


@pytest.mark.parametrize("method", METHODS)
def test_nothing_about_the_network_changes_by_being_explained(trained, method):
    model, images = trained
    classifier = Classifier(model)

    def state():
        mine = [w.numpy().tobytes() for w in (*model.weights, *model.optimizer.variables)]
        copied = [w.numpy().tobytes() for w in classifier.model.weights]
        layers = [*model.layers, *classifier.model.layers]
        flags = [(layer.name, layer.trainable, layer.built) for layer in layers]
        activations = [getattr(layer, "activation", None) for layer in layers]
        calls = [len(layer._inbound_nodes) for layer in layers]
        return mine, copied, flags, activations, calls, model.get_config()

    before = state()
    explain(classifier, images, method, 1, **few(method))
    assert state() == before


@pytest.mark.parametrize("method", METHODS)
def test_one_trace_serves_all_classes_images_counts_and_options(method):
    classifier = Classifier(networks.randomised(networks.plain()))
    images = networks.images(classifier.model, 10)
    changes: dict[str, Any] = {
        "integrated_gradients": [{"steps": 3, "baseline": 0.1}, {"steps": 7, "baseline": 0.2}],
        "smoothgrad": [{"samples": 3, "sigma": 0.1, "seed": 4}, {"samples": 2}],
        "occlusion_sensitivity": [{"patch_size": 3, "stride": 3, "fill": 1.0}],
        "lrp": [{"epsilon": 0.1}, {"epsilon": 0.2}],
    }
    changes["guided_smoothgrad"] = changes["smoothgrad"]
    explain(classifier, images[:1], method, 0, **few(method))

    def ask_otherwise():
        for target in range(10):
            explain(classifier, images[: target + 1], method, target, **few(method))
        explain(classifier, images, method, np.arange(10), versus=2, **few(method))
        explain(classifier, images, method, **few(method))
        for options in changes.get(method, []):
            explain(classifier, images, method, 3, **options)

    assert not operations(traced_by(ask_otherwise), "Conv2D")
    assert compiled(classifier, method).traces == 1


@pytest.mark.parametrize("method", METHODS)
def test_a_batch_is_explained_as_its_images_are_and_in_portions(method, monkeypatch):
    classifier = Classifier(networks.randomised(networks.plain()), dtype="float64")
    images = networks.images(classifier.model, 7)
    targets = np.arange(7)
    whole = explain(classifier, images, method, targets, versus=9, **few(method))
    seen = []
    monkeypatch.setattr(compiling, "MOST_ROWS", 3)
    portions = explain(
        classifier,
        images,
        method,
        targets,
        versus=9,
        progress=lambda done, total: seen.append((done, total)),
        **few(method),
    )
    assert_rounded(portions.values, whole.values, TERMS)
    assert_rounded(portions.logits, whole.logits, TERMS)
    assert list(whole.details) == list(portions.details)
    for name, rows in whole.details.items():
        assert_rounded(portions.details[name], rows, TERMS, size=size_of(rows, whole.logits))
    assert seen == sorted(seen)
    assert seen[-1] == (7, 7)
    alone = explain(classifier, images[4], method, 4, versus=9, **few(method))
    assert_rounded(alone.values[0], whole.values[4], TERMS)


@pytest.mark.parametrize("method", METHODS)
def test_no_images_give_no_maps(plain, method):
    found = explain(plain, np.zeros((0, *networks.SHAPE)), method, **few(method))
    assert found.values.shape[0] == 0
    assert found.values.ndim == 4
    assert found.target.shape == (0,)


def test_the_predicted_class_is_explained_where_none_is_named(plain):
    images = networks.images(plain.model, 5)
    predicted = plain.logits(images).argmax(axis=1)
    for method in ("gradients_inputs", "occlusion_sensitivity"):
        found = explain(plain, images, method)
        np.testing.assert_array_equal(found.target, predicted)
        named = explain(plain, images, method, predicted)
        np.testing.assert_array_equal(found.values, named.values)


@pytest.mark.parametrize("method", METHODS)
def test_new_weights_are_explained_without_a_new_trace(method):
    model = networks.randomised(networks.plain())
    classifier = Classifier(model)
    images = networks.images(model, 2)
    before = explain(classifier, images, method, 1, **few(method)).values
    networks.randomised(model, seed=9)
    classifier.set_weights(model.get_weights())
    after = explain(classifier, images, method, 1, **few(method)).values
    fresh = explain(Classifier(model), images, method, 1, **few(method)).values
    assert_rounded(after, fresh, TERMS, "float32")
    assert np.abs(after - before).max() > 1e-3


@pytest.mark.slow
def test_a_classifier_that_nobody_holds_is_forgotten_with_all_that_was_compiled():
    classifier = Classifier(networks.randomised(networks.plain()))
    images = networks.images(classifier.model, 1)
    for method in METHODS:
        explain(classifier, images, method, 1, **few(method))
    kept = weakref.ref(classifier)
    del classifier
    gc.collect()
    assert kept() is None


@pytest.mark.parametrize("target", [10, -1, [1, 2, 3], 1.5, [[1]]])
def test_a_class_that_there_is_not_is_named(plain, target):
    images = networks.images(plain.model, 2)
    with pytest.raises(TargetError):
        explain(plain, images, "smoothgrad", target)
    with pytest.raises(TargetError):
        explain(plain, images, "smoothgrad", 0, versus=target)


def test_images_that_do_not_fit_are_named(plain):
    with pytest.raises(InputShapeError, match="resize"):
        explain(plain, np.zeros((1, 5, 5, 2)), "lrp")
    with pytest.raises(InputShapeError, match="finite"):
        explain(plain, np.full((1, *networks.SHAPE), np.nan), "lrp")


@pytest.mark.parametrize("method", METHODS)
def test_the_live_view_shows_what_explain_computes(method):
    layers = [keras.layers.Conv2D(3, 3, activation="relu"), keras.layers.Flatten()]
    model = keras.Sequential([keras.Input((8, 8, 1)), *layers, keras.layers.Dense(10)])
    classifier = Classifier(networks.randomised(model))
    pixels = np.random.default_rng(0).random((8, 8)).astype(np.float32)
    live = LiveExplainer(classifier, method, **few(method))
    found = explain(classifier, pixels, method, **few(method))
    frame = live.frame(pixels)
    expected = found.values[0] if method == "activations" else found.values[0, :, :, 0]
    assert_rounded(frame.values, expected, TERMS, "float32")
    assert frame.target == found.target[0]
    *_, last = live.frames(pixels, 3, 4, passes=2)
    against = explain(classifier, pixels, method, 3, versus=4, **few(method)).values
    expected = against[0] if method == "activations" else against[0, :, :, 0]
    assert_rounded(last.values, expected, TERMS, "float32")
    assert last.done == last.total
    assert live.traces == 1
