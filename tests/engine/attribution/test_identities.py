"""Gradients and what is made of them, against differences and identities, in float64."""

import keras
import numpy as np
import pytest
import tensorflow as tf

from engine import Classifier, explain
from engine.softmax import softmax
from tests.engine.support import networks
from tests.engine.support.networks import TERMS
from tests.engine.support.rounding import assert_rounded


def doubled(model, **changes):
    return Classifier(networks.randomised(model, **changes), dtype="float64")


def central_differences(function, images, step=1e-5):
    """d function / d pixel of each image; `function` maps `(N, H, W, C)` to `(N,)`."""
    flat = images.reshape(len(images), -1)
    columns = []
    for pixel in range(flat.shape[1]):
        nudge = np.zeros_like(flat)
        nudge[:, pixel] = step
        up, down = ((flat + sign * nudge).reshape(images.shape) for sign in (1, -1))
        columns.append((function(up) - function(down)) / (2 * step))
    return np.stack(columns, axis=1).reshape(images.shape)


@pytest.mark.parametrize("score", ["logit", "probability"])
@pytest.mark.parametrize("build", [networks.smooth, networks.nested, networks.branched])
def test_the_gradient_is_what_central_differences_say(build, score):
    classifier = doubled(build())
    images = networks.images(classifier.model, 2)

    def read(batch):
        logits = explain(classifier, batch, "vanilla_gradients", 3).logits
        return (logits if score == "logit" else softmax(logits))[:, 3]

    expected = central_differences(read, images)
    found = explain(classifier, images, "vanilla_gradients", 3, score=score).values
    # A logit's rounding over twice the step, and the step's square, are some 1e-11 of a logit each:
    # a thousandth of this, as logits are larger than their gradients.
    np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-8 * np.abs(expected).max())


def test_gradients_inputs_is_the_gradient_times_the_image():
    classifier = doubled(networks.plain())
    images = networks.images(classifier.model)
    gradient = explain(classifier, images, "vanilla_gradients", 2).values
    found = explain(classifier, images, "gradients_inputs", 2).values
    assert_rounded(found, images * gradient, TERMS)


def test_in_a_linear_network_every_share_is_weight_times_pixel():
    classifier = doubled(networks.linear())
    images = networks.images(classifier.model)
    zero = np.zeros_like(images[:1])
    weights = np.stack(
        [classifier.logits(unit)[:, 4] - classifier.logits(zero)[:, 4] for unit in _units(images)]
    ).reshape(images.shape[1:])
    for method, expected in [
        ("vanilla_gradients", np.broadcast_to(weights, images.shape)),
        ("smoothgrad", np.broadcast_to(weights, images.shape)),
        ("gradients_inputs", weights * images),
        ("integrated_gradients", weights * images),
    ]:
        found = explain(classifier, images, method, 4).values
        assert_rounded(found, expected, TERMS)


def _units(images):
    count = images[0].size
    return np.eye(count).reshape(count, 1, *images.shape[1:])


def test_integrated_gradients_of_a_known_function_are_known():
    """f = 5 x0 + x1² + sin x2: the shares from 0 are the three terms (Sundararajan et al. 2017)."""
    image = keras.Input((1, 3, 1))
    flat = keras.layers.Flatten()(image)
    five, square, sine = (
        keras.layers.Dense(1, name=name)(flat) for name in ("five", "squared", "wave")
    )
    terms = [five, keras.ops.square(square), keras.ops.sin(sine)]
    model = keras.Model(image, keras.layers.Dense(2)(keras.layers.Concatenate()(terms)))
    for place, layer in enumerate(("five", "squared", "wave")):
        weight = np.zeros((3, 1))
        weight[place] = 5 if layer == "five" else 1
        model.get_layer(layer).set_weights([weight, np.zeros(1)])
    model.layers[-1].set_weights([np.array([[1, 0]] * 3), np.zeros(2)])
    classifier = Classifier(model, dtype="float64")
    x = np.array([0.3, -1.7, 2.5])
    found = explain(classifier, x.reshape(1, 1, 3, 1), "integrated_gradients", 0)
    expected = np.array([5 * x[0], x[1] ** 2, np.sin(x[2])])
    assert_rounded(found.values.ravel(), expected, TERMS)
    assert abs(found.details["gap"][0]) < 1e-12
    assert_rounded(found.details["explained"], expected.sum(), TERMS)
    elsewhere = explain(classifier, x.reshape(1, 1, 3, 1), "integrated_gradients", 0, baseline=1.0)
    gained = expected - np.array([5, 1, np.sin(1)])
    assert_rounded(elsewhere.values.ravel(), gained, TERMS)


@pytest.mark.parametrize("score", ["logit", "probability"])
def test_the_gap_of_integrated_gradients_closes_with_more_steps(score):
    classifier = doubled(networks.smooth())
    images = networks.images(classifier.model)
    read = classifier.logits if score == "logit" else classifier.probabilities
    gained = read(images)[:, 1] - read(np.full_like(images, 0.5))[:, 1]
    gaps = []
    for steps in (1, 2, 8, 32):
        found = explain(
            classifier, images, "integrated_gradients", 1, score=score, steps=steps, baseline=0.5
        )
        gap = found.values.sum(axis=(1, 2, 3)) - gained
        assert_rounded(found.details["gap"], gap, TERMS, size=np.abs(gained).max())
        gaps.append(np.abs(gap).max())
    assert gaps[0] > 10 * gaps[1] > 100 * gaps[2]
    assert gaps[3] < 1e-10


def test_smoothgrad_without_noise_is_the_gradient():
    classifier = doubled(networks.plain())
    images = networks.images(classifier.model)
    still = explain(classifier, images, "smoothgrad", 5, sigma=0.0, samples=3).values
    gradient = explain(classifier, images, "vanilla_gradients", 5).values
    assert_rounded(still, gradient, TERMS)


def test_smoothgrad_is_the_mean_gradient_of_noise_of_the_given_spread():
    """On s = Σ x³ the mean gradient is 3 (x² + σ²): the spread can be read off."""
    image = keras.Input((4, 4, 1))
    cubes = keras.layers.Flatten(name="cubes")(image)
    dense = keras.layers.Dense(2, kernel_initializer="ones")
    cubed = keras.layers.Activation("linear", name="cube")(cubes)
    classifier = Classifier(keras.Model(image, dense(cubed)), dtype="float64")
    classifier.model.get_layer("cube").activation = lambda x: x**3
    images = np.random.default_rng(0).random((2, 4, 4, 1)) * [[[[1.0]]], [[[4.0]]]]
    reach = (images.max(axis=(1, 2, 3)) - images.min(axis=(1, 2, 3)))[:, None, None, None]
    for sigma, expected in [(None, 0.15 * reach), (0.3, 0.3)]:
        found = explain(classifier, images, "smoothgrad", 0, sigma=sigma, samples=4096).values
        variance = (found / 3 - images**2).mean(axis=(1, 2, 3), keepdims=True)
        np.testing.assert_allclose(
            np.sqrt(variance), np.broadcast_to(expected, variance.shape), 0.05
        )


def test_the_same_seed_gives_the_same_noise_and_another_another():
    classifier = doubled(networks.plain())
    images = networks.images(classifier.model)

    def smooth(batch, seed):
        return explain(classifier, batch, "smoothgrad", 5, samples=4, seed=seed).values

    np.testing.assert_array_equal(smooth(images, 7), smooth(images, 7))
    assert np.abs(smooth(images, 7) - smooth(images, 8)).max() > 1e-3
    # 2^24 and 2^24 + 1 are one number in float32: seeds are not rounded.
    assert np.abs(smooth(images, 2**24) - smooth(images, 2**24 + 1)).max() > 1e-3
    assert_rounded(smooth(images[1:2], 7), smooth(images, 7)[1:2], TERMS)


@pytest.mark.parametrize(
    "method",
    [
        "vanilla_gradients",
        "gradients_inputs",
        "integrated_gradients",
        "smoothgrad",
        "guided_smoothgrad",
        "occlusion_sensitivity",
        "lrp",
    ],
)
@pytest.mark.parametrize("score", ["logit", "probability"])
def test_a_versus_b_is_a_minus_b(method, score):
    # Guided backprop is not linear in what it starts from, unless no ReLU lies on the way.
    build = networks.linear if method == "guided_smoothgrad" else networks.plain
    classifier = doubled(build())
    images = networks.images(classifier.model)
    one, other = np.array([1, 2, 3]), np.array([4, 0, 3])
    contrast = explain(classifier, images, method, one, versus=other, score=score).values
    difference = (
        explain(classifier, images, method, one, score=score).values
        - explain(classifier, images, method, other, score=score).values
    )
    assert_rounded(contrast, difference, TERMS)
    assert np.abs(contrast[2]).max() == 0
    assert np.abs(contrast[:2]).max() > 1e-6


@pytest.mark.parametrize("name", networks.RELU_NETWORKS)
def test_a_logit_is_made_of_pixels_and_biases(name):
    """s = Σ x ds/dx + Σ b ds/db in a piecewise linear network, here in float32."""
    classifier = Classifier(networks.randomised(networks.RELU_NETWORKS[name]()))
    images = networks.images(classifier.model).astype(np.float32)
    constants = ("bias", "beta", "moving_mean")  # a BatchNorm is γ (x − mean) / σ + β
    biases = [w.value for w in classifier.model.weights if w.name in constants]
    pixels = explain(classifier, images, "gradients_inputs", 6).values.sum(axis=(1, 2, 3))
    for row, image in enumerate(images):
        with tf.GradientTape() as tape:
            tape.watch(biases)
            logit = classifier.model(image[None], training=False)[0, 6]
        shares = tape.gradient(logit, biases)
        from_biases = sum(float(tf.reduce_sum(b * g)) for b, g in zip(biases, shares, strict=True))
        size = max(np.abs(pixels[row]), abs(from_biases), 1)
        assert_rounded(pixels[row] + from_biases, float(logit), TERMS, "float32", size=size)
