"""How maps change with the weights and with the image, and what is left behind."""

import gc
import threading

import keras
import numpy as np
import pytest
import tensorflow as tf

from engine import Classifier, explain, measure
from engine.attribution.compiled import compiled
from engine.attribution.table import METHODS
from engine.measures.ranks import rank_correlation, ranks
from engine.scrambling.scrambled import new_weights
from tests.engine.support import networks
from tests.engine.support.graphs import operations, traced_by
from tests.engine.support.networks import TERMS
from tests.engine.support.outcome import final
from tests.engine.support.rounding import rounding

layers = keras.layers
EXACT = 8 * rounding(TERMS, "float64")  # scores, and sums of maps, are not above 8


def hand_correlation(one, other):
    """Spearman's, from ranks found by counting."""
    counted = [
        [(each < mine).sum() + ((each == mine).sum() + 1) / 2 for mine in each]
        for each in (np.ravel(one), np.ravel(other))
    ]
    return np.corrcoef(*counted)[0, 1]


@pytest.fixture
def copies(monkeypatch):
    """The networks that forget, held."""
    made = []
    twin = Classifier.twin

    def held(classifier):
        made.append(twin(classifier))
        return made[-1]

    monkeypatch.setattr(Classifier, "twin", held)
    return made


@pytest.fixture(scope="module")
def plain():
    return Classifier(networks.randomised(networks.plain()), dtype="float64")


@pytest.fixture
def unmeasured():
    """The same, of which there is no copy yet."""
    return Classifier(networks.randomised(networks.plain()), dtype="float64")


@pytest.fixture(scope="module")
def image(plain):
    return networks.images(plain.model, 1)[0]


def test_equal_values_share_the_mean_of_their_ranks():
    assert ranks(np.array([3, 1, 3, 3, -2])).tolist() == [4, 2, 4, 4, 1]


def test_rank_correlations_known_by_hand():
    assert rank_correlation(np.array([1, 2, 2, 3]), np.array([1, 2, 3, 4])) == pytest.approx(
        4.5 / np.sqrt(4.5 * 5)
    )
    # Without ties: 1 − 6 Σ d² / (n (n² − 1)), with d = −1, 1, 0, −1, 1.
    one, other = np.array([10, 20, 30, 40, 50]), np.array([2, 1, 3, 5, 4])
    assert rank_correlation(one, other) == pytest.approx(1 - 6 * 4 / 120)
    assert rank_correlation(one, np.exp(one)) == 1
    assert rank_correlation(one, -one) == -1


def test_a_constant_map_has_no_rank_correlation():
    assert rank_correlation(np.zeros(4), np.arange(4)) is None
    assert rank_correlation(np.arange(4), np.full(4, 0.1)) is None


def forgetting(first, second):
    """Two layers without bias; one that forgot hands its input on."""
    model = keras.Sequential(
        [
            keras.Input((3, 2, 1)),
            layers.Flatten(),
            layers.Dense(6, use_bias=False, kernel_initializer="identity", name="lower"),
            layers.Dense(6, use_bias=False, kernel_initializer="identity", name="upper"),
        ]
    )
    model.set_weights([first, second])
    return Classifier(model, dtype="float64")


def test_layers_forget_from_the_last_one_down_and_stay_forgotten():
    rng = np.random.default_rng(8)
    first, second = rng.normal(size=(2, 6, 6))
    found = final(forgetting(first, second), np.ones((3, 2)), "randomised_weights", target=4)
    map_, upper, both = (first @ second)[:, 4], first[:, 4], np.eye(6)[4]
    assert [layer.name for layer in found.layers] == ["upper", "lower"]
    for layer, left in zip(found.layers, (upper, both), strict=True):
        assert layer.signed == pytest.approx(hand_correlation(map_, left), abs=EXACT)
        expected = hand_correlation(np.abs(map_), np.abs(left))
        assert layer.absolute == pytest.approx(expected, abs=EXACT)
    assert found.value == found.layers[-1].absolute


def test_new_weights_come_from_the_layers_own_initialiser_with_our_seed():
    layer = layers.Dense(50, kernel_initializer=keras.initializers.RandomUniform(2, 3, seed=1))
    layer.build((None, 40))
    drawn = [new_weights(layer, np.random.default_rng(seed))[0] for seed in (0, 0, 1)]
    np.testing.assert_array_equal(drawn[0], drawn[1])
    assert (drawn[0] != drawn[2]).any()
    assert (drawn[0] != layer.get_weights()[0]).any()
    for each in drawn:
        assert 2 <= each.min() < 2.05 < 2.95 < each.max() <= 3
    norm = layers.BatchNormalization()
    norm.build((None, 3))
    norm.set_weights([np.full(3, value) for value in (5, 6, 7, 8)])
    fresh = new_weights(norm, np.random.default_rng(0))
    assert [weight.tolist() for weight in fresh] == [[1] * 3, [0] * 3, [0] * 3, [1] * 3]


@pytest.mark.parametrize("build", networks.RELU_NETWORKS.values())
def test_the_network_stays_as_it_is_while_a_copy_forgets_everything(build, copies):
    given = Classifier(networks.randomised(build()))
    before = [weight.numpy().tobytes() for weight in given.model.weights]
    picture = networks.images(given.model, 1)[0]
    found = final(given, picture, "randomised_weights", "smoothgrad", 2, samples=9)
    assert [weight.numpy().tobytes() for weight in given.model.weights] == before
    (copy,) = copies
    for old, new in zip(given.model.weights, copy.model.weights, strict=True):
        assert old.path.split("/")[-2:] == new.path.split("/")[-2:]
        assert (old.numpy() != new.numpy()).any(), new.path
    assert len(found.layers) == len({id(w) for w in _owners(copy.model)})


def _owners(model):
    from engine.attribution.layers import layers_of

    return [layer for layer in layers_of(model).values() if layer.weights]


@pytest.mark.parametrize("method", ["vanilla_gradients", "smoothgrad", "grad_cam", "lrp"])
def test_one_trace_serves_all_layers_that_forget(image, method, copies):
    given = Classifier(networks.randomised(networks.plain()), dtype="float64")
    settings = METHODS[method].settings({})
    steps = measure(given, image, method, 3, measures=["randomised_weights"])
    for step in steps:
        if step.layers:
            break
    (copy,) = copies
    ready = compiled(copy, method, "logit", settings)
    rest = []
    assert not operations(traced_by(lambda: rest.extend(steps)), "Conv2D")
    assert len(rest[-1].layers) == 4
    assert ready.traces == 1
    assert compiled(copy, method, "logit", settings) is ready


def test_feature_maps_do_not_change_with_the_layers_above_them(plain, image):
    found = final(plain, image, "randomised_weights", "activations", layer="first")
    assert [layer.name for layer in found.layers][-2:] == ["last", "first"]
    assert [layer.signed == 1 for layer in found.layers] == [True, True, True, False]


@pytest.mark.slow
def test_guided_backpropagation_hardly_follows_what_the_network_learned(classifier, digits):
    """As Adebayo et al. found; its plain sister does."""
    few = {"samples": 8, "target": 3}
    plain, guided = (
        final(classifier, digits[0], "randomised_weights", method, **few).layers
        for method in ("smoothgrad", "guided_smoothgrad")
    )
    for followed, kept in zip(plain[:3], guided[:3], strict=True):
        assert kept.signed > followed.signed + 0.3


def test_the_class_explained_stays_that_of_the_network_before(unmeasured, image, copies):
    steps = list(measure(unmeasured, image, measures=["randomised_weights"], seed=6))
    read = int(unmeasured.logits(image).argmax())
    assert {step.target for step in steps} == {read}
    expected = rank_correlation(
        explain(unmeasured, image).values, explain(copies[0], image, target=read).values
    )
    assert steps[-1].layers[-1].signed == pytest.approx(expected, abs=EXACT)


def test_the_same_seed_measures_the_same(plain, image):
    def all_of(seed):
        steps = measure(plain, image, target=2, seed=seed)
        return [(step.value, step.layers) for step in steps if step.final]

    assert all_of(3) == all_of(3)
    assert all_of(3)[-1] != all_of(4)[-1]
    assert all_of(3)[-2] != all_of(4)[-2]


def test_a_map_that_is_constant_has_a_reason_in_place_of_numbers(plain):
    blank = np.zeros(networks.SHAPE)
    for name in ("randomised_weights", "stability"):
        found = final(plain, blank, name, "gradients_inputs")
        assert found.value is None
        assert found.reason
        assert {(layer.signed, layer.absolute) for layer in found.layers} <= {(None, None)}


def test_a_network_without_weights_has_nothing_to_forget():
    bare = Classifier(
        keras.Sequential([keras.Input((2, 2, 1)), layers.Rescaling(9.0), layers.Flatten()])
    )
    found = final(bare, np.ones((2, 2)), "randomised_weights", target=1)
    assert "no weights" in found.reason


@pytest.mark.parametrize("method", ["vanilla_gradients", "smoothgrad", "occlusion_sensitivity"])
def test_without_noise_a_map_is_perfectly_stable(plain, image, method):
    found = final(plain, image, "stability", method, 2, noise_sigma=0.0, noise_draws=2)
    assert found.value == 0
    assert found.figures["correlation"] == pytest.approx(1)


def test_in_a_linear_network_the_change_is_the_noise_times_the_weights():
    rng = np.random.default_rng(1)
    model = keras.Sequential([keras.Input((4, 3, 1)), layers.Flatten(), layers.Dense(2)])
    weights = rng.integers(-9, 9, (12, 2)) / 4  # exact in single precision too
    model.set_weights([weights, np.zeros(2)])
    linear, picture = Classifier(model, dtype="float64"), rng.random((4, 3))
    assert final(linear, picture, "stability", target=1).value == 0
    found = final(linear, picture, "stability", "gradients_inputs", 1, noise_draws=3, seed=5)
    sigma = 0.05 * (picture.max() - picture.min())
    assert found.figures["sigma"] == pytest.approx(sigma)
    noise = np.random.default_rng(5).standard_normal((3, 12)) * sigma
    shares = picture.ravel() * weights[:, 1]
    changes = np.linalg.norm(noise * weights[:, 1], axis=1) / np.linalg.norm(shares)
    assert found.value == pytest.approx(changes.mean(), abs=EXACT)
    kept = [hand_correlation(shares, shares + each * weights[:, 1]) for each in noise]
    assert found.figures["correlation"] == pytest.approx(np.mean(kept), abs=EXACT)


@pytest.mark.parametrize("after", [1, 3, 8, 20, 30])
def test_whoever_stops_asking_leaves_nothing_behind(unmeasured, image, after, copies):
    before = [weight.numpy().tobytes() for weight in unmeasured.model.weights]
    place = tf.constant(0.0).device
    steps = measure(unmeasured, image, "smoothgrad", 2)
    for _ in range(after):
        next(steps)
    steps.close()
    assert [weight.numpy().tobytes() for weight in unmeasured.model.weights] == before
    assert tf.constant(0.0).device == place
    assert len(copies) <= 1  # kept for the next measure, as long as the network itself


@pytest.mark.parametrize("measured", ["deletion", "randomised_weights", "stability"])
def test_work_begun_in_one_thread_can_be_given_up_in_another(image, measured):
    elsewhere = Classifier(networks.randomised(networks.plain()), device="/CPU:0")
    begun = []

    def begin():
        steps = measure(elsewhere, image, "smoothgrad", 2, measures=[measured], noise_draws=2)
        for _ in range(12):
            next(steps)
        begun.append(steps)

    thread = threading.Thread(target=begin)
    thread.start()
    thread.join()
    begun.pop().close()
    gc.collect()  # a generator that cannot be closed warns, which fails the test


def test_the_work_can_be_given_up_often(plain, image):
    for method, least in (("smoothgrad", 8), ("occlusion_sensitivity", 2)):
        steps = list(measure(plain, image, method, 2, measures=["stability"], noise_draws=2))
        assert len(steps) > 2 * least
        assert [step.value is None for step in steps[:-1]] == [True] * (len(steps) - 1)


def test_measuring_again_spoils_the_same_copy_and_says_the_same(image, copies):
    given = Classifier(networks.randomised(networks.plain()))

    def left():
        *_, last = measure(given, image, measures=["randomised_weights"])
        return [(layer.signed, layer.absolute) for layer in last.layers]

    assert left() == left()
    assert len(copies) == 1
