"""The networks in use, without a window."""

import gc
import weakref
from types import SimpleNamespace

import numpy as np
import pytest

from engine.errors import UnsupportedNetworkError
from engine.networks.reading import Reading
from engine.networks.remembered import Remembered, digest_of, remember
from engine.training.moments import Moment
from gui.bridge.live_network import SHIPPED_NAME
from gui.bridge.messages.open_network import OpenNetwork
from gui.bridge.network_in_use import NetworkInUse
from gui.bridge.networks import Networks

PIXELS = np.random.default_rng(0).uniform(0, 1, (28, 28)).astype(np.float32)


@pytest.fixture
def replaced():
    return []


@pytest.fixture
def networks(shipped, replaced):
    """The shipped network is loaded; nothing was trained."""
    networks = Networks(replaced.append)
    networks.open(None)
    return networks


@pytest.fixture(scope="session")
def two_weights(shipped):
    """Weights of two other networks."""
    from engine.network import build_convnet

    return [tuple(build_convnet(seed).get_weights()) for seed in range(2)]


def test_the_loaded_network_answers_until_another_was_trained(networks, two_weights):
    for network in ("training", "epoch"):
        assert networks[network] is networks["loaded"]
    networks.give("training", two_weights[0], steps=7)
    assert networks["training"].id == "training"
    assert networks["training"].steps == 7
    assert networks["epoch"] is networks["loaded"]
    assert networks["loaded"].steps is None


def test_each_is_called_by_a_name_that_a_person_knows(networks, two_weights):
    networks.give("training", two_weights[0], steps=7)
    networks.give("epoch", two_weights[1], moment=Moment(3))
    titles = [networks[network].title for network in ("loaded", "training", "epoch")]
    assert titles == [SHIPPED_NAME, "the network in training", "the network after epoch 3"]


def test_new_weights_are_answered_with_at_once_by_the_explainers_that_are_ready(
    networks, two_weights
):
    first = networks.give("training", two_weights[0], steps=1)
    before = first.explainer("vanilla_gradients").frame(PIXELS).logits
    changes = first.changes
    assert networks.give("training", two_weights[1], steps=2) is first
    assert first.changes == changes + 1
    after = first.explainer("vanilla_gradients").frame(PIXELS).logits
    assert not np.allclose(before, after)
    np.testing.assert_allclose(after, first.classifier.logits(PIXELS)[0], rtol=1e-4, atol=1e-4)


def test_who_makes_ready_hears_of_another_network_but_not_of_other_weights(
    networks, replaced, two_weights
):
    assert replaced == ["loaded"]
    networks["loaded"].warm.add("something")
    networks.open(None)
    networks.give("training", two_weights[0], steps=1)
    networks.give("training", two_weights[1], steps=2)
    assert replaced == ["loaded", "loaded", "training"]
    assert not networks["loaded"].warm


def test_a_copy_keeps_its_weights(networks, two_weights):
    networks.give("training", two_weights[0], steps=1)
    copy = networks.copy_of("training")
    before = copy.logits(PIXELS)
    networks.give("training", two_weights[1], steps=2)
    np.testing.assert_array_equal(copy.logits(PIXELS), before)


def test_a_network_that_cannot_be_explained_does_not_take_the_place_of_one_that_can(
    networks, replaced, monkeypatch
):
    def refuse(self, method, options=()):
        raise UnsupportedNetworkError("It cannot.")

    before = networks["loaded"]
    monkeypatch.setattr(NetworkInUse, "explainer", refuse)
    with pytest.raises(UnsupportedNetworkError):
        networks.open(None)
    assert networks["loaded"] is before
    assert replaced == ["loaded"]


def test_until_all_that_a_window_asks_first_is_there_the_network_before_answers(
    networks, replaced, monkeypatch
):
    def fail(_):
        raise AttributeError("a layer with several results")

    before = networks["loaded"]
    monkeypatch.setattr("engine.attribution.layers.layer_names", fail)
    with pytest.raises(AttributeError):
        networks.open(None)
    assert networks["loaded"] is before
    assert replaced == ["loaded"]
    assert networks["loaded"].explainer("vanilla_gradients").frame(PIXELS).values.any()


def test_a_network_of_another_range_is_opened_as_it_reads(networks, tmp_path):
    import keras

    layers = keras.layers
    stack = [keras.Input((28, 28)), layers.Rescaling(1 / 255), layers.Flatten(), layers.Dense(10)]
    model = keras.Sequential(stack)
    model.save(tmp_path / "wide.keras")
    (tmp_path / "wide.txt").write_text("\n".join("abcdefghij"))
    (opened,) = OpenNetwork(tmp_path / "wide.keras").answer(SimpleNamespace(networks=networks))
    frame = networks["loaded"].explainer("vanilla_gradients").frame(PIXELS)
    np.testing.assert_allclose(frame.logits, model(255 * PIXELS[None])[0], atol=1e-4)
    assert frame.values.shape == (28, 28)
    assert opened.names == tuple("abcdefghij")
    assert (opened.found.reading.range, opened.found.guessed) == ("0..255", ("polarity",))

    said = OpenNetwork(tmp_path / "wide.keras", (("range", "0..1"), ("polarity", "dark")))
    (opened,) = said.answer(SimpleNamespace(networks=networks))
    frame = networks["loaded"].explainer("vanilla_gradients").frame(PIXELS)
    np.testing.assert_allclose(frame.logits, model(1 - PIXELS[None])[0], atol=1e-4)
    assert opened.found.guessed == ()


def test_what_was_said_of_a_network_is_remembered(networks, tmp_path):
    import keras

    model = keras.Sequential([keras.Input((28, 28, 1)), keras.layers.Flatten()])
    model.add(keras.layers.Dense(10))
    model.save(tmp_path / "own.keras")
    networks.remembered = tmp_path / "networks.json"
    remember(networks.remembered, digest_of(tmp_path / "own.keras"), Remembered(Reading("-1..1")))
    assert networks.open(tmp_path / "own.keras").classifier.reading.range == "-1..1"


def test_a_network_that_was_replaced_is_forgotten_with_all_that_was_made_of_it(networks):
    networks["loaded"].explainer("grad_cam").frame(PIXELS)
    networks.scrambled("loaded").set_depth(1)
    made = [networks[network].classifier.model for network in ("loaded", "scrambled")]
    traces = [weakref.ref(model) for model in made]
    del made
    networks.open(None)
    gc.collect()
    assert [trace() for trace in traces] == [None, None]
