"""Deletion, insertion, completeness and the biases, against numbers found in another way."""

import keras
import numpy as np
import pytest
import tensorflow as tf

import engine
from engine import MEASURES, METHODS, Classifier, explain, measure
from engine.errors import InputShapeError, MethodError, TargetError
from engine.measures import curves
from engine.measures.completeness import missed
from engine.measures.table import Curve
from engine.softmax import softmax
from tests.engine.support import networks
from tests.engine.support.networks import TERMS
from tests.engine.support.outcome import final
from tests.engine.support.rounding import CONVNET, rounding

layers = keras.layers
EXACT = 8 * rounding(TERMS, "float64")  # scores, and sums of maps, are not above 8
FEW = {"integrated_gradients": {"steps": 20}, "smoothgrad": {"samples": 10}}
FEW["guided_smoothgrad"] = FEW["smoothgrad"]


def doubled(model, **changes):
    return Classifier(networks.randomised(model, **changes), dtype="float64")


def linear(weights, bias, shape):
    model = keras.Sequential([keras.Input(shape), layers.Flatten(), layers.Dense(len(bias))])
    model.set_weights([np.asarray(weights, float), np.asarray(bias, float)])
    return Classifier(model, dtype="float64")


def first_class(*scores):
    """Probability of the first of two classes when the score of the second is 0."""
    return [1 / (1 + np.exp(-score)) for score in scores]


def trapezoid(heights, dx):
    return (sum(heights) - (heights[0] + heights[-1]) / 2) * dx


@pytest.fixture(scope="module")
def plain():
    return doubled(networks.plain())


@pytest.fixture(scope="module")
def image(plain):
    """A third of its pixels are background."""
    picture = networks.images(plain.model, 1)[0]
    picture[np.random.default_rng(4).random(picture.shape[:2]) < 1 / 3] = 0
    return picture


TWO = linear([[3, 0], [-2, 0], [1, 0], [3, 0]], [-1, 0], (2, 2, 1))
PIXELS = np.array([[1.0, 0.5], [0.0, 0.5]])  # scores 3, −1, 0 and 1.5, and −1 of the bias


def test_deletion_takes_what_speaks_for_the_class_first_and_what_speaks_against_it_last():
    found = final(TWO, PIXELS, "deletion", target=0)
    # The two weights of 3 tie: the upper pixel goes first. The pixel of 0 changes nothing.
    expected = first_class(2.5, -0.5, -2, -2, -1)
    np.testing.assert_array_equal(found.curve.fractions, [0, 0.25, 0.5, 0.75, 1])
    np.testing.assert_allclose(found.curve.probabilities, expected, atol=EXACT)
    assert found.value == pytest.approx(trapezoid(expected, dx=0.25), abs=EXACT)


def test_insertion_starts_from_the_fill_and_adds_in_the_same_order():
    found = final(TWO, PIXELS, "insertion", target=0, curve_fill=0.5)
    expected = first_class(1.5, 3, 3, 2.5, 2.5)
    np.testing.assert_allclose(found.curve.probabilities, expected, atol=EXACT)


def test_with_a_contrasted_class_the_curve_is_the_probability_of_the_target():
    three = linear([[1, 0, 5], [0, 2, 0]], [0, 0, 0], (1, 2, 1))
    found = final(three, np.ones((1, 2)), "deletion", target=0, versus=1)
    # s_0 − s_1 has the weights 1 and −2: the first pixel goes first.
    expected = [softmax(np.array(scores))[0] for scores in ([1.0, 2, 5], [0.0, 2, 0], [0.0, 0, 0])]
    np.testing.assert_allclose(found.curve.probabilities, expected, atol=EXACT)


def test_a_pixel_of_several_channels_counts_by_the_sum_of_its_values():
    # Channels of the pixels: 5 and −4.5; 1 and 1.
    colours = linear([[5, 0], [-4.5, 0], [1, 0], [1, 0]], [0, 0], (1, 2, 2))
    found = final(colours, np.ones((1, 2, 2)), "deletion", target=0)
    np.testing.assert_allclose(found.curve.probabilities, first_class(2.5, 0.5, 0), atol=EXACT)


@pytest.mark.parametrize("method", ["vanilla_gradients", "grad_cam", "lrp"])
@pytest.mark.parametrize("name", ["deletion", "insertion"])
def test_the_curve_is_that_of_taking_pixel_after_pixel(plain, image, name, method):
    found = final(plain, image, name, method, 2, curve_fill=0.1)
    counted = explain(plain, image, method, 2).values[0].sum(axis=-1)
    before, after = np.copy(image), np.full_like(image, 0.1)
    if name == "insertion":
        before, after = after, before
    expected = [plain.probabilities(before)[0, 2]]
    for place in sorted(np.ndindex(counted.shape), key=lambda place: -counted[place]):
        before[place] = after[place]
        expected.append(plain.probabilities(before)[0, 2])
    np.testing.assert_allclose(found.curve.probabilities, expected, atol=EXACT)
    assert found.value == pytest.approx(trapezoid(expected, dx=1 / 72), abs=EXACT)


def test_fewer_steps_are_points_of_the_same_curve(plain, image):
    every = final(plain, image, "deletion", target=2).curve
    few = final(plain, image, "deletion", target=2, curve_steps=8).curve
    np.testing.assert_array_equal(few.fractions, np.arange(9) / 8)
    np.testing.assert_allclose(few.probabilities, every.probabilities[::9], atol=EXACT)
    most = final(plain, image, "deletion", target=2, curve_steps=10_000).curve
    np.testing.assert_array_equal(most.probabilities, every.probabilities)


def test_pixels_that_are_background_already_cost_nothing(plain, image, monkeypatch):
    asked = []
    logits = plain.logits
    monkeypatch.setattr(plain, "logits", lambda some: (asked.append(len(some)), logits(some))[1])
    list(curves.deletion(subject_of(plain, image)))
    assert sum(asked) == 1 + np.count_nonzero(image.any(axis=-1))


def subject_of(classifier, image):
    from engine.measures.subject import Subject
    from engine.measures.table import settings

    found = explain(classifier, image, "vanilla_gradients", 2)
    return Subject(classifier, image[None], found, *settings("vanilla_gradients", {}))


def test_the_area_of_a_known_curve():
    assert Curve(np.array([0, 0.5, 1]), np.array([1, 0.5, 0])).area == 0.5
    assert Curve(np.array([0, 0.25, 1]), np.array([1.0, 0, 0])).area == 0.125


@pytest.mark.parametrize("name", ["deletion", "insertion"])
def test_where_no_pixel_comes_first_there_is_no_curve(plain, image, name):
    for method, says in (("activations", "no class"), ("gradients_inputs", "same everywhere")):
        shown = image if method == "activations" else np.zeros_like(image)
        found = final(plain, shown, name, method)
        assert (found.value, found.curve) == (None, None)
        assert says in found.reason


def test_integrated_gradients_misses_what_its_sum_and_both_scores_say(plain, image):
    found = final(plain, image, "completeness", "integrated_gradients", 4, versus=1, steps=3)
    values = explain(plain, image, "integrated_gradients", 4, versus=1, steps=3).values
    at, blank = plain.logits(np.stack([image, np.zeros_like(image)]))
    gained = (at - blank)[4] - (at - blank)[1]
    assert found.value == pytest.approx(values.sum() - gained, abs=EXACT)
    assert found.figures["shared"] == pytest.approx(gained, abs=EXACT)


def test_lrp_misses_the_logit_by_what_its_biases_absorb(plain, image):
    found = final(plain, image, "completeness", "lrp", 4)
    values = explain(plain, image, "lrp", 4).values
    assert found.value == pytest.approx(values.sum() - plain.logits(image)[0, 4], abs=EXACT)


@pytest.mark.parametrize("versus", [None, 3])
def test_gradients_inputs_miss_the_logit_by_the_biases(plain, image, versus):
    found = final(plain, image, "completeness", "gradients_inputs", 4, versus=versus)
    assert found.value == pytest.approx(-found.figures["bias"], abs=EXACT)
    curved = final(doubled(networks.smooth()), image, "completeness", "gradients_inputs", 4)
    assert curved.value
    assert "bias" not in curved.figures


def test_other_methods_promise_no_sum(plain, image):
    for method in set(METHODS) - {"lrp", "integrated_gradients", "gradients_inputs"}:
        found = final(plain, image, "completeness", method, 4, **FEW.get(method, {}))
        assert found.value is None
        assert METHODS[method].title in found.reason


def rescaled():
    return networks.sequential(
        layers.Rescaling(0.5, offset=-0.3),
        layers.SeparableConv2D(3, 2, activation="leaky_relu"),
        layers.Conv2DTranspose(2, 3),
        layers.PReLU(),
        layers.Flatten(),
    )


@pytest.mark.parametrize("build", [*networks.RELU_NETWORKS.values(), rescaled, networks.linear])
def test_pixels_and_biases_make_up_the_score_of_a_piecewise_linear_network(build):
    classifier = doubled(build())
    picture = networks.images(classifier.model, 1)[0]
    found = final(classifier, picture, "bias_share", target=4, versus=7)
    at = explain(classifier, picture).logits[0]
    figures = found.figures
    assert figures["score"] == pytest.approx(at[4] - at[7], abs=EXACT)
    assert abs(figures["residual"]) < EXACT
    assert figures["inputs"] + figures["bias"] == pytest.approx(figures["score"], abs=EXACT)
    assert found.value == figures["bias"] / figures["score"]
    values = explain(classifier, picture, "gradients_inputs", 4, versus=7).values
    assert figures["inputs"] == pytest.approx(values.sum(), abs=EXACT)


@pytest.mark.parametrize("build", networks.RELU_NETWORKS.values())
def test_the_biases_part_is_what_their_own_gradients_say(build):
    classifier = doubled(build())
    picture = networks.images(classifier.model, 1)
    shifts = [
        weight.value
        for weight in classifier.model.weights
        if weight.name in ("bias", "beta", "moving_mean")
    ]
    with tf.GradientTape() as tape:
        tape.watch(shifts)
        score = engine.attribution.layers.inference(classifier.model)(tf.constant(picture))[0, 4]
    gradients = tape.gradient(score, shifts)
    expected = sum(
        float(tf.reduce_sum(each * by)) for each, by in zip(shifts, gradients, strict=True)
    )
    found = final(classifier, picture[0], "bias_share", target=4)
    assert found.figures["bias"] == pytest.approx(expected, abs=EXACT)


def test_the_shipped_network_meets_the_identity_in_single_precision(classifier, digits):
    for digit in digits[:5]:
        figures = final(classifier, digit, "bias_share").figures
        assert figures["bias"]
        assert abs(figures["residual"]) < rounding(CONVNET) * (
            abs(figures["inputs"]) + abs(figures["bias"])
        )


@pytest.mark.parametrize(
    "layer",
    [
        layers.Conv2D(2, 2, activation="sigmoid", name="bent"),
        layers.Activation("relu6", name="bent"),
        layers.ReLU(max_value=6, name="bent"),
        layers.ReLU(threshold=0.1, name="bent"),
        layers.ELU(name="bent"),
        layers.LayerNormalization(name="bent"),
    ],
)
def test_a_network_that_is_not_piecewise_linear_is_told_by_its_layer(layer):
    classifier = doubled(networks.sequential(layer, layers.Flatten()))
    found = final(classifier, networks.images(classifier.model, 1)[0], "bias_share")
    assert (found.value, dict(found.figures)) == (None, {})
    assert "'bent'" in found.reason


@pytest.mark.parametrize("method", METHODS)
def test_every_measure_of_every_method_ends_once_in_a_number_or_a_reason(plain, image, method):
    ends, seen = [], {}
    for step in measure(plain, image, method, 3, versus=5, **FEW.get(method, {})):
        assert step.target == 3
        assert step.done >= seen.get(step.measure, 0)
        assert not step.final or (step.value is None) == bool(step.reason)
        seen[step.measure] = 0 if step.final else step.done
        ends += [step.measure] if step.final else []
    assert ends == list(MEASURES)


def test_what_a_person_got_wrong_is_named(plain, image):
    for wrong, error, says in (
        ({"measures": ["magic"]}, MethodError, "choose from deletion"),
        ({"measures": []}, MethodError, "No measure is named"),
        ({"curve_steps": 0}, MethodError, "curve_steps is 0"),
        ({"noise_draws": 1.5}, MethodError, "noise_draws is 1.5"),
        ({"samples": 3}, MethodError, "has no option 'samples'"),
        ({"seed": -1}, MethodError, "seed is -1"),
        ({"method": "magic"}, MethodError, "no method 'magic'"),
        ({"target": 10}, TargetError, "no class 10"),
        ({"versus": -3}, TargetError, "no class -3"),
        ({"image": np.stack([image, image])}, InputShapeError, "one image, but got 2"),
    ):
        with pytest.raises(error, match=says):
            next(measure(**{"classifier": plain, "image": image} | wrong))


@pytest.mark.parametrize(
    ("bias", "says"),
    [
        (-1.5, "The pixels add up to 2, and the score is 0.5:"),
        (7.0, "The pixels add up to 2, and the score is 9:"),
        (-0.2, ""),
    ],
)
def test_it_is_said_where_lrp_hands_the_pixels_something_else_than_the_score(bias, says):
    classifier = linear(np.array([[1.0, 0.0]] * 4), [bias, 0.0], (2, 2, 1))
    images = np.full((1, 2, 2, 1), 0.5)
    found = missed(explain(classifier, images, "lrp", 0))
    assert found.startswith(says)
    assert bool(found) == bool(says)
    assert missed(explain(classifier, images, "gradients_inputs", 0)) == ""
