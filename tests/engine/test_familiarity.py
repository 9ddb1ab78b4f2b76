"""What is unlike all training digits is called strange, and digits hardly ever are."""

import keras
import numpy as np
import pytest

from engine import Classifier, familiarity
from engine.arrays import write_arrays
from engine.data import mnist
from engine.errors import InputShapeError, NetworkFileError, UnsupportedNetworkError
from engine.hidden_layers import seen
from tests import not_digits
from tests.benchmarks.familiarity import roc_auc
from tests.engine.support.rounding import rounding


@pytest.fixture(scope="module")
def shipped():
    return familiarity.load()


@pytest.fixture(scope="module")
def small():
    """A small network with random weights, and what it makes of 600 training digits."""
    keras.utils.set_random_seed(3)
    network = keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            keras.layers.Conv2D(6, 5, strides=2, activation="relu"),
            keras.layers.Flatten(),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    classifier = Classifier(network, device="/CPU:0")
    images, labels = mnist.test_set()
    return classifier, familiarity.fit(classifier, images[:600], labels[:600])


@pytest.mark.slow
def test_at_most_one_test_digit_in_a_hundred_is_strange(shipped, classifier):
    images, _ = mnist.test_set()
    assert shipped.is_strange(classifier, images[::4].astype(np.float32) / 255).mean() <= 0.01


@pytest.mark.slow
def test_people_whose_hand_was_never_seen_are_hardly_ever_warned(shipped, classifier, pen_file):
    from engine.data.pen_writers import held_out_images

    images = held_out_images(pen_file).images
    assert shipped.is_strange(classifier, images.astype(np.float32) / 255).mean() <= 0.01


@pytest.mark.parametrize(
    ("draw", "least", "area"),
    [(not_digits.letters, 0.65, 0.985), (not_digits.scribbles, 0.75, 0.985)],
    ids=["letters", "scribbles"],
)
def test_most_of_what_is_no_digit_is_strange(shipped, classifier, digits, draw, least, area):
    distances = shipped.distance(classifier, draw(20, seed=11))
    assert (distances > 1).mean() >= least
    assert roc_auc(shipped.distance(classifier, digits), distances) >= area


def test_every_dab_that_stays_small_is_strange(shipped, classifier):
    assert shipped.is_strange(classifier, not_digits.small_dabs(30, seed=11)).all()


def test_of_dabs_enlarged_to_the_box_half_are_strange(shipped, classifier):
    assert shipped.is_strange(classifier, not_digits.dabs(30, seed=11)).mean() >= 0.5


def test_saved_and_loaded_gives_the_same_numbers(small, digits, tmp_path):
    classifier, known = small
    loaded = familiarity.load(known.save(tmp_path / "known.npz"))
    before, after = (each.distance(classifier, digits[:50]) for each in (known, loaded))
    assert np.array_equal(before, after)


def test_a_network_of_another_kind_is_measured_by_its_own_training_digits(small, digits):
    classifier, known = small
    noise = np.random.default_rng(0).random((50, 28, 28), np.float32)
    assert known.is_strange(classifier, digits).mean() <= 0.06
    assert known.is_strange(classifier, noise).all()


def test_the_numbers_follow_from_their_definition(small, digits):
    classifier, known = small
    grid, hidden = seen(classifier, classifier.as_batch(digits[:5]))
    placed = grid.astype(np.float64) - known.channel_mean
    placed = (placed @ known.channel_axes.astype(float)).reshape(5, -1) - known.map_mean
    placed = placed @ known.map_axes.astype(float)
    unit = hidden.astype(np.float64) / np.linalg.norm(hidden, axis=1, keepdims=True)
    unit = (unit - known.hidden_mean) @ known.hidden_axes.astype(float)
    scales = known.scales.astype(float)
    for number, distance in enumerate(known.distance(classifier, digits[:5])):
        apart = min(
            sum((factor.astype(float) @ (placed[number] - mean)) ** 2) + volume
            for factor, mean, volume in zip(
                known.class_factors, known.class_means, known.class_volumes, strict=True
            )
        )
        third = np.sort(np.linalg.norm(known.examples.astype(float) - unit[number], axis=1))[2]
        total = (apart - scales[0]) / scales[1] + (third - scales[2]) / scales[3]
        expected = max(total / scales[4], known.least_ink[0] / digits[number].sum(), 0)
        # In float32: products of a thousand numbers; squares of distances cancel to a fourth.
        assert distance == pytest.approx(expected, rel=rounding(4 * 1000), abs=rounding(4 * 1000))


def test_blank_is_nothing_to_warn_of_and_white_or_broken_images_are_strange(shipped, classifier):
    images = np.zeros((4, 28, 28), np.float32)
    images[1], images[2], images[3, 5, 5] = 1.0, 0.5, np.nan
    distances = shipped.distance(classifier, images)
    assert distances[0] == 0
    assert distances[1] > 1
    assert np.isfinite(distances[2])
    assert distances[3] == np.inf
    assert shipped.distance(classifier, np.full((28, 28), np.inf))[0] == np.inf


def test_a_network_without_a_hidden_layer_is_refused_with_a_reason():
    images, labels = mnist.test_set()
    linear = keras.Sequential(
        [keras.Input((28, 28, 1)), keras.layers.Flatten(), keras.layers.Dense(10)]
    )
    with pytest.raises(UnsupportedNetworkError, match="no hidden layer"):
        familiarity.fit(Classifier(linear), images[:100], labels[:100])


def test_a_network_without_feature_maps_is_measured_by_the_image_itself(digits):
    images, labels = mnist.test_set()
    layers = [keras.layers.Flatten(), keras.layers.Dense(12, "relu"), keras.layers.Dense(10)]
    classifier = Classifier(keras.Sequential([keras.Input((28, 28, 1)), *layers]))
    known = familiarity.fit(classifier, images[:400], labels[:400])
    assert known.distance(classifier, digits).shape == (300,)


def test_statistics_of_another_network_are_refused(shipped, small, digits):
    with pytest.raises(InputShapeError, match="other layers"):
        shipped.distance(small[0], digits[:1])


@pytest.mark.parametrize(
    "fault", ["absent", "other arrays", "other sizes", "no list", "not finite"]
)
def test_a_file_that_is_not_statistics_is_refused(small, tmp_path, fault):
    path = tmp_path / "known.npz"
    arrays = {name: np.array(getattr(small[1], name)) for name in small[1].__slots__}
    if fault == "other arrays":
        del arrays["scales"]
    elif fault == "other sizes":
        arrays["examples"] = arrays["examples"][:, 1:]
    elif fault == "no list":
        arrays["class_volumes"] = np.array(1, np.float32)
    elif fault == "not finite":
        arrays["class_volumes"][0] = np.nan
    if fault != "absent":
        write_arrays(path, arrays)
    with pytest.raises(NetworkFileError, match="measure them again"):
        familiarity.load(path)
