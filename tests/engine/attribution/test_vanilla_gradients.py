"""Vanilla gradients against numbers that were not made by differentiating."""

from math import ceil

import keras
import numpy as np
import pytest

import engine
from engine import Classifier, explain
from engine.attribution.compiled import compiled
from engine.errors import InputShapeError, MethodError, TargetError
from engine.softmax import softmax
from tests.engine.support.rounding import assert_rounded, rounding

L = keras.layers
RNG = np.random.default_rng(2013)
TERMS = 200  # products behind a gradient of the networks here, there and back


def differences(score, image, pixels, step):
    """Forward and backward differences of `score(images) -> (N,)` at flat pixel numbers."""
    moves = np.zeros((2 * len(pixels), image.size))
    moves[np.arange(len(pixels)), pixels] = step
    moves[len(pixels) + np.arange(len(pixels)), pixels] = -step
    scores = score(image + moves.reshape(-1, *image.shape))
    here = score(image[None])[0]
    return (scores[: len(pixels)] - here) / step, (here - scores[len(pixels) :]) / step


@pytest.fixture(scope="module")
def smooth():
    """A small network without a kink anywhere, in double precision."""
    model = keras.Sequential(
        [
            keras.Input((6, 5, 2)),
            L.Conv2D(4, 3, activation="softplus"),
            L.BatchNormalization(),
            L.Conv2D(4, 2, padding="same", activation="tanh"),
            L.AveragePooling2D(2),
            L.Flatten(),
            L.Dense(3, activation="softmax"),
        ]
    )
    # Kernels so small that tanh is nowhere flat; variances above 0.
    weights = model.get_weights()
    rng = np.random.default_rng(1)
    model.set_weights([rng.uniform(0.2, 1, w.shape) - 0.6 * (w.ndim > 1) for w in weights])
    return Classifier(model, dtype="float64")


@pytest.fixture(scope="module")
def linear():
    """A linear classifier: flatten, dense, softmax. And its weights `(6, 6, 1, 4)`."""
    model = keras.Sequential(
        [keras.Input((6, 6, 1)), L.Flatten(), L.Dense(4, activation="softmax")]
    )
    rng = np.random.default_rng(2)
    model.layers[-1].set_weights([rng.normal(size=(36, 4)), rng.normal(size=4)])
    return Classifier(model), model.layers[-1].get_weights()[0].reshape(6, 6, 1, 4)


@pytest.fixture(scope="module")
def images():
    return np.random.default_rng(3).random((5, 6, 6, 1), np.float32)


# --- Against central differences and by hand


@pytest.mark.parametrize("score", ["logit", "probability"])
@pytest.mark.parametrize("versus", [None, 0])
def test_values_are_the_central_differences_of_a_smooth_network(smooth, score, versus):
    image = RNG.random((6, 5, 2))

    def explained(images):
        logits = smooth.logits(images)
        shown = logits if score == "logit" else softmax(logits)
        return shown[:, 2] - (0 if versus is None else shown[:, versus])

    forward, backward = differences(explained, image, np.arange(image.size), step=1e-5)
    found = explain(smooth, image, target=2, versus=versus, score=score).values[0]
    largest = np.abs(found).max()
    assert largest > 1e-3
    # A logit's rounding over twice the step, and the step's square, are some 1e-11 each.
    np.testing.assert_allclose(found.ravel(), (forward + backward) / 2, atol=1e-8 * largest)


@pytest.mark.slow
def test_values_of_the_shipped_network_are_differences_away_from_its_kinks(
    exact_classifier, digits
):
    checked = 0
    for number, image in enumerate(digits[:6, :, :, None].astype(np.float64)):
        target = number % 10
        pixels = RNG.choice(image.size, 60, replace=False)
        forward, backward = differences(
            lambda images, target=target: exact_classifier.logits(images)[:, target],
            image, pixels, step=1e-6,
        )  # fmt: skip
        found = explain(exact_classifier, image, target=target).values.ravel()
        # A network of ReLUs is straight between kinks: both differences agree where none is near.
        smooth = np.abs(forward - backward) < 1e-6 * np.abs(found).max()
        np.testing.assert_allclose(
            found[pixels][smooth], forward[smooth], atol=1e-6 * np.abs(found).max()
        )
        checked += smooth.sum()
    assert checked > 180  # half of them


def test_the_logit_of_a_linear_network_changes_by_its_weights_whatever_the_image(linear, images):
    classifier, weights = linear
    for target in range(4):
        values = explain(classifier, images, target=target).values
        np.testing.assert_allclose(
            values, np.broadcast_to(weights[..., target], values.shape), rtol=rounding(1)
        )


def test_the_probability_of_a_linear_network_changes_as_the_softmax_does(linear, images):
    classifier, weights = linear
    chances = classifier.probabilities(images).astype(np.float64)
    found = explain(classifier, images, target=2, score="probability").values
    mean = np.einsum("nk,hwck->nhwc", chances, weights)
    expected = chances[:, 2, None, None, None] * (weights[..., 2] - mean)
    # A softmax is off by the part that its logits are off by, sums of 36 products of such a size.
    reach = np.einsum("nhwc,hwck->nk", images, np.abs(weights)).max()
    assert_rounded(found, expected, 4 + 36 * ceil(1 + 2 * reach), "float32")


def test_a_network_that_is_quite_sure_still_has_a_gradient_of_the_logit(images):
    model = keras.Sequential(
        [keras.Input((6, 6, 1)), L.Flatten(), L.Dense(4, activation="softmax")]
    )
    kernel = RNG.normal(size=(36, 4))
    model.layers[-1].set_weights([kernel, np.array([500.0, 0, 0, 0])])  # sure of class 0
    classifier = Classifier(model)
    assert (classifier.probabilities(images)[:, 0] == 1).all()
    assert not explain(classifier, images, target=0, score="probability").values.any()
    values = explain(classifier, images, target=0).values
    np.testing.assert_allclose(
        values.reshape(5, 36), np.tile(kernel[:, 0], (5, 1)), rtol=rounding(36)
    )


def test_the_shipped_network_shows_where_its_saturated_softmax_would_show_nothing(classifier):
    from engine.data import mnist

    image, label = mnist.test_sample(25)  # an all-black picture in tf-explain 0.3.1
    score = explain(classifier, image, target=label).values
    probability = explain(classifier, image, target=label, score="probability").values
    assert np.abs(probability).max() < np.abs(score).max() / 255  # no step of a colour


# --- Classes


def test_a_against_b_is_a_minus_b(smooth):
    images = RNG.random((3, 6, 5, 2))
    one, other = (explain(smooth, images, target=k).values for k in (2, 1))
    found = explain(smooth, images, target=2, versus=1)
    assert np.abs(other).max() > 1e-3
    assert_rounded(found.values, one - other, TERMS)
    assert (found.target.tolist(), found.versus.tolist()) == ([2, 2, 2], [1, 1, 1])


def test_each_image_may_have_a_class_of_its_own(smooth):
    images = RNG.random((3, 6, 5, 2))
    together = explain(smooth, images, target=[2, 0, 1], versus=np.array([0, 1, 2])).values
    for number, (target, versus) in enumerate([(2, 0), (0, 1), (1, 2)]):
        alone = explain(smooth, images[number], target=target, versus=versus).values
        assert_rounded(together[number : number + 1], alone, TERMS)


def test_without_a_class_it_is_the_one_that_the_network_reads(classifier, digits):
    read = classifier.logits(digits).argmax(axis=1)
    found = explain(classifier, digits)
    assert len(set(read.tolist())) == 10
    np.testing.assert_array_equal(found.target, read)
    np.testing.assert_array_equal(found.values, explain(classifier, digits, target=read).values)


@pytest.mark.parametrize("target", [-1, 4, 99, [0, 1, 2, 3, 4]])
def test_a_class_that_the_network_does_not_have_is_named(linear, images, target):
    with pytest.raises(TargetError, match="choose 0 to 3"):
        explain(linear[0], images, target=target)
    with pytest.raises(TargetError, match="choose 0 to 3"):
        explain(linear[0], images, target=0, versus=target)


@pytest.mark.parametrize("target", [1.0, "1", True, [0.5] * 5, [[0] * 5]])
def test_a_class_is_a_whole_number(linear, images, target):
    with pytest.raises(TargetError, match="whole number"):
        explain(linear[0], images, target=target)


def test_more_or_fewer_classes_than_images_are_refused(linear, images):
    with pytest.raises(TargetError, match="5 images but 2 classes"):
        explain(linear[0], images, target=[0, 1])


# --- What an attribution says about itself


def test_an_attribution_says_what_it_is_of(linear, images):
    classifier, _ = linear
    found = explain(classifier, images, target=3)
    assert (found.method, found.signed, found.score, found.versus) == (
        "vanilla_gradients", True, "logit", None,
    )  # fmt: skip
    assert (found.values.shape, found.values.dtype) == (images.shape, np.float32)
    assert found.target.tolist() == [3] * 5
    np.testing.assert_allclose(found.logits, classifier.logits(images), rtol=rounding(36))


def test_the_logits_are_reported_whatever_the_score(linear, images):
    classifier, _ = linear
    found = explain(classifier, images, target=3, score="probability")
    assert found.score == "probability"
    np.testing.assert_allclose(found.logits, classifier.logits(images), rtol=rounding(36))


def test_the_magnitude_is_the_largest_absolute_value_over_the_channels(smooth):
    found = explain(smooth, RNG.random((2, 6, 5, 2)), target=0)
    by_hand = np.maximum(np.abs(found.values[..., 0]), np.abs(found.values[..., 1]))
    np.testing.assert_array_equal(found.magnitude, by_hand)


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"method": "tea_leaves"}, "no method 'tea_leaves'; choose vanilla_gradients"),
        ({"score": "loss"}, "no score 'loss'; choose logit or probability"),
        ({"steps": 3}, "no option 'steps'"),
    ],
)
def test_what_cannot_be_asked_is_named(linear, images, asked, says):
    with pytest.raises(MethodError, match=says):
        explain(linear[0], images, **asked)


def test_images_that_do_not_fit_are_named(linear):
    with pytest.raises(InputShapeError, match="6 × 6 × 1"):
        explain(linear[0], np.zeros((2, 7, 6, 1)))


# --- Batches


def test_many_images_give_what_each_gives_alone(linear):
    classifier, _ = linear
    model = keras.Sequential(
        [keras.Input((6, 6, 1)), L.Conv2D(3, 3, activation="tanh"), L.Flatten(), L.Dense(4)]
    )
    classifier = Classifier(model, dtype="float64")
    many, targets = RNG.random((600, 6, 6, 1)), RNG.integers(0, 4, 600)
    together = explain(classifier, many, target=targets)
    for number in (0, 127, 128, 255, 256, 511, 512, 599):
        alone = explain(classifier, many[number], target=targets[number])
        assert_rounded(together.values[number], alone.values[0], TERMS)
        assert_rounded(together.logits[number], alone.logits[0], TERMS)


def test_no_images_give_no_maps(linear):
    found = explain(linear[0], np.zeros((0, 6, 6, 1)), target=1)
    assert (found.values.shape, found.logits.shape, found.target.shape) == (
        (0, 6, 6, 1), (0, 4), (0,),
    )  # fmt: skip
    assert explain(linear[0], np.zeros((0, 6, 6, 1))).values.shape == (0, 6, 6, 1)


def test_blank_and_full_images_have_finite_maps(classifier):
    both = np.stack([np.zeros((28, 28)), np.ones((28, 28))])
    for method in engine.METHODS:
        assert np.isfinite(explain(classifier, both, method).values).all()


@pytest.mark.parametrize("versus", [None, 3])
def test_one_trace_serves_every_class_image_and_number_of_images(images, versus):
    model = keras.Sequential([keras.Input((6, 6, 1)), L.Flatten(), L.Dense(10)])
    classifier = Classifier(model)
    for target in (*range(10), None):
        explain(classifier, images, target=target, versus=versus)
        explain(classifier, images[:2], target=target, versus=versus)
    assert compiled(classifier, "vanilla_gradients").traces == 1
