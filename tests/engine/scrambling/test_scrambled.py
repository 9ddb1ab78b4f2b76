"""A network forgets from the last layer down and comes back; maps notice as much as is said."""

import keras
import numpy as np
import pytest

from engine import Classifier, measure
from engine.attribution.compiled import compiled
from engine.attribution.table import METHODS
from engine.scrambling import noticing
from engine.scrambling import scrambled as module
from engine.scrambling.noticing import Question, compared, similarities
from engine.scrambling.scrambled import Scrambled
from tests.engine.support import networks

layers = keras.layers


@pytest.fixture(scope="module")
def given():
    return Classifier(networks.randomised(networks.plain()))


@pytest.fixture(scope="module")
def scrambled(given):
    return Scrambled(given)


@pytest.fixture(scope="module")
def image(given):
    return networks.images(given.model, 1)[0]


def weights(classifier):
    return [weight.numpy().copy() for weight in classifier.model.weights]


def as_before(scrambled, given):
    """Whether each layer's weights are those of the network itself, the first layer first."""
    pairs = zip(weights(scrambled.classifier), weights(given), strict=True)
    return [bool((one == other).all()) for one, other in pairs]


def test_layers_are_new_from_the_last_one_down_and_come_back_by_value(given, scrambled):
    before = weights(given)
    assert scrambled.layers[0] == given.model.layers[-1].name
    assert scrambled.layers[-2:] == ("last", "first")
    for depth in (1, 3, 4, 2, 0):
        scrambled.set_depth(depth, given)
        kept = 2 * (4 - depth)  # a kernel and a bias each
        assert as_before(scrambled, given) == [True] * kept + [False] * (8 - kept)
    for one, other in zip(weights(given), before, strict=True):
        np.testing.assert_array_equal(one, other)


def test_a_layer_is_the_same_new_one_whichever_way_the_slider_came(given, scrambled):
    scrambled.set_depth(2, given)
    there = weights(scrambled.classifier)
    scrambled.set_depth(4, given)
    scrambled.set_depth(1, given)
    scrambled.set_depth(2, given)
    for one, other in zip(weights(scrambled.classifier), there, strict=True):
        np.testing.assert_array_equal(one, other)
    scrambled.take(given, seed=1)
    scrambled.set_depth(2, given)
    assert (weights(scrambled.classifier)[-2] != there[-2]).any()
    scrambled.take(given)


@pytest.mark.parametrize(("room", "draws"), [(1 << 20, 4), (0, 8)])
def test_new_weights_are_drawn_once_while_there_is_room_to_keep_them(
    given, monkeypatch, room, draws
):
    drawn, draw = [], module.new_weights
    monkeypatch.setattr(module, "MOST_KEPT", room)
    monkeypatch.setattr(module, "new_weights", lambda *what: drawn.append(what) or draw(*what))
    scrambled = Scrambled(given)
    for depth in (4, 0, 4):
        scrambled.set_depth(depth, given)
    assert len(drawn) == draws


def test_other_weights_of_the_network_are_taken_over(scrambled):
    given = Classifier(networks.randomised(networks.plain(), seed=3))
    scrambled.take(given)
    scrambled.set_depth(1, given)
    assert as_before(scrambled, given) == [True] * 6 + [False] * 2


def test_in_a_linear_network_the_number_is_the_rank_correlation_of_old_and_new_weights():
    model = keras.Sequential([keras.Input((4, 3, 1)), layers.Flatten(), layers.Dense(3)])
    old = np.random.default_rng(2).normal(size=(12, 3)).astype(np.float32)
    model.set_weights([old, np.zeros(3)])
    given = Classifier(model)
    scrambled = Scrambled(given, seed=4)
    scrambled.set_depth(1, given)
    new = weights(scrambled.classifier)[0]
    *_, found = similarities(
        given, scrambled.classifier, Question(np.ones((4, 3)), 1, None, {}), {}
    )
    (gradients,) = (each for each in found if each.method == "vanilla_gradients")

    def places(values):
        return np.argsort(np.argsort(values))

    # Without ties: 1 − 6 Σ d² / (n (n² − 1)).
    for number, one, other in (
        (gradients.signed, old[:, 1], new[:, 1]),
        (gradients.absolute, np.abs(old[:, 1]), np.abs(new[:, 1])),
    ):
        apart = places(one) - places(other)
        assert number == pytest.approx(1 - 6 * (apart**2).sum() / (12 * 143), abs=1e-9)


def test_the_numbers_are_those_of_the_measure_at_each_depth(given, scrambled, image):
    options = {name: {"samples": 8} for name in ("smoothgrad", "guided_smoothgrad")}
    scrambled.take(given)
    asked, known = Question(image, 3, None, options), {}
    for depth in (1, 2):
        scrambled.set_depth(depth, given)
        *_, found = similarities(given, scrambled.classifier, asked, known)
        assert [each.method for each in found] == list(METHODS)
        for each in found:
            if each.method not in ("vanilla_gradients", "guided_smoothgrad", "activations"):
                continue
            *_, measured = measure(
                *(given, image, each.method, 3),
                measures=["randomised_weights"],
                **options.get(each.method, {}),
            )
            layer = measured.layers[depth - 1]
            assert (each.signed, each.absolute) == pytest.approx((layer.signed, layer.absolute))


def test_maps_of_the_network_itself_are_computed_once_and_nothing_is_traced_again(
    given, scrambled, image
):
    asked, known = Question(image, 3, None, {"smoothgrad": {"samples": 8}}), {}
    settings = METHODS["smoothgrad"].settings({"samples": 8})
    for depth in (1, 3):
        scrambled.set_depth(depth, given)
        before = dict(known)
        steps = list(similarities(given, scrambled.classifier, asked, known))
        assert all(known[method] is values for method, values in before.items())
        ready = compiled(scrambled.classifier, "smoothgrad", "logit", settings)
        assert ready.traces == 1
        assert None in steps
    assert set(known) == set(METHODS)


def test_a_comparison_that_was_broken_off_goes_on_where_it_was(
    given, scrambled, image, monkeypatch
):
    asked = Question(image, 3, None, {"smoothgrad": {"samples": 8}})
    scrambled.set_depth(2, given)
    whole = [each for each in similarities(given, scrambled.classifier, asked, {}) if each][-1]
    known, done, made, one = {}, {}, [], noticing.compared
    for found in similarities(given, scrambled.classifier, asked, known, done):
        if found and len(found) == 4:
            break
    monkeypatch.setattr(noticing, "compared", lambda *what: made.append(what[0]) or one(*what))
    *_, found = similarities(given, scrambled.classifier, asked, known, done)
    assert made == list(METHODS)[4:]
    assert found == whole


def test_a_network_without_weights_has_no_layers_to_forget():
    bare = Classifier(
        keras.Sequential([keras.Input((2, 2, 1)), layers.Rescaling(9.0), layers.Flatten()])
    )
    scrambled = Scrambled(bare)
    scrambled.set_depth(3, bare)
    assert scrambled.layers == ()
    assert scrambled.depth == 0


def test_of_a_map_of_millions_a_part_is_ranked_and_says_nearly_the_same():
    rng = np.random.default_rng(1)
    one = rng.normal(size=(1, 80, 80, 64))
    other = one + rng.normal(size=one.shape)
    found = compared("activations", one, other)
    # Spearman's of two normal variables with Pearson's r = 1 / √2: 6 / π · arcsin(r / 2).
    assert found.signed == pytest.approx(6 / np.pi * np.arcsin(np.sqrt(0.5) / 2), abs=0.01)
    assert compared("activations", one, one).absolute == pytest.approx(1)
