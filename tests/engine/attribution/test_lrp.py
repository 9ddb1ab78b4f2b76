"""LRP: each rule against a layer written out as a matrix, and what must hold of the whole."""

import keras
import numpy as np
import pytest
import tensorflow as tf

from engine import Classifier, explain
from engine.attribution.relevance import linear, rules
from tests.engine.support import networks
from tests.engine.support.networks import TERMS
from tests.engine.support.rounding import assert_rounded

COMPOSITES = ("epsilon", "epsilon_plus", "epsilon_gamma_box")
GAMMA = 0.25


def doubled(model, **changes):
    return Classifier(networks.randomised(model, **changes), dtype="float64")


# A layer as a matrix, from the definition of a convolution


def matrix_of(layer, shape):
    """W `(inputs, outputs)` and b `(outputs,)` of a layer, from its weights alone."""
    kernel, *bias = layer.get_weights()
    if isinstance(layer, keras.layers.Dense):
        return kernel, bias[0] if bias else np.zeros(kernel.shape[1])
    height, width, channels = shape
    spread = isinstance(layer, keras.layers.DepthwiseConv2D)
    step, gap = layer.strides[0], layer.dilation_rate[0]
    (tall, top), (wide, left) = (
        _grid(side, reach, step, gap, layer.padding)
        for side, reach in zip((height, width), kernel.shape[:2], strict=True)
    )
    filters = channels * kernel.shape[3] if spread else kernel.shape[3]
    matrix = np.zeros((height, width, channels, tall, wide, filters))
    for row, column, i, j in np.ndindex(tall, wide, *kernel.shape[:2]):
        y, x = row * step + i * gap - top, column * step + j * gap - left
        if not (0 <= y < height and 0 <= x < width):
            continue
        for channel in range(channels):
            if spread:
                ours = slice(channel * kernel.shape[3], (channel + 1) * kernel.shape[3])
                matrix[y, x, channel, row, column, ours] = kernel[i, j, channel]
            else:
                matrix[y, x, channel, row, column] = kernel[i, j, channel]
    biases = np.broadcast_to(bias[0] if bias else np.zeros(filters), (tall, wide, filters))
    return matrix.reshape(height * width * channels, -1), biases.reshape(-1)


def _grid(side, reach, step, gap, padding):
    """Number of outputs along a side, and pixels added before it."""
    reach = (reach - 1) * gap + 1
    if padding == "valid":
        return (side - reach) // step + 1, 0
    count = -(-side // step)
    return count, max((count - 1) * step + reach - side, 0) // 2


# The rules, on matrices


def stab(z, epsilon):
    return np.where(z >= 0, z + epsilon, z - epsilon)


def epsilon_on(w, b, x, r, epsilon):
    return x * ((r / stab(x @ w + b, epsilon)) @ w.T)


def z_plus_on(w, b, x, r, epsilon):
    up, down = np.maximum(w, 0), np.minimum(w, 0)
    high, low = np.maximum(x, 0), np.minimum(x, 0)
    s = r / stab(high @ up + low @ down + np.maximum(b, 0), epsilon)
    return high * (s @ up.T) + low * (s @ down.T)


def gamma_on(w, b, x, r, epsilon):
    """One output after the other, as the definition reads."""
    result = np.zeros_like(x)
    for n, k in np.ndindex(*r.shape):
        weights, bias, z = w[:, k], b[k], x[n] @ w[:, k] + b[k]
        favoured = np.maximum if z >= 0 else np.minimum
        same = weights + GAMMA * favoured(weights, 0)
        mirrored = weights + GAMMA * (np.minimum if z >= 0 else np.maximum)(weights, 0)
        terms = np.where(x[n] > 0, x[n] * same, x[n] * mirrored)
        total = terms.sum() + bias + GAMMA * favoured(bias, 0)
        result[n] += terms * r[n, k] / stab(total, epsilon)
    return result


def box_on(w, b, x, r, epsilon, low=0.0, high=1.0):
    terms = x[:, :, None] * w - low * np.maximum(w, 0) - high * np.minimum(w, 0)
    return (terms * (r / stab(terms.sum(axis=1), epsilon))[:, None]).sum(axis=2)


LAYERS = {
    "dense": (keras.layers.Dense(5), (7,)),
    "valid": (keras.layers.Conv2D(4, 3), (6, 5, 2)),
    "strided": (keras.layers.Conv2D(3, (3, 2), strides=2, padding="same"), (7, 6, 2)),
    "dilated": (keras.layers.Conv2D(3, 2, dilation_rate=2, use_bias=False), (6, 5, 2)),
    "depthwise": (keras.layers.DepthwiseConv2D(3, depth_multiplier=2, padding="same"), (5, 5, 2)),
}


@pytest.mark.parametrize("name", LAYERS)
@pytest.mark.parametrize(
    ("rule", "on_matrix"),
    [
        (rules.z_plus_rule, z_plus_on),
        (rules.gamma_rule, gamma_on),
        (rules.box_rule, box_on),
        ("epsilon", epsilon_on),
    ],
)
def test_a_rule_on_a_layer_is_the_rule_on_its_matrix(name, rule, on_matrix):
    made, shape = LAYERS[name]
    layer = type(made).from_config({**made.get_config(), "dtype": "float64"})
    layer.build((None, *shape))
    rng = np.random.default_rng(3)
    layer.set_weights([rng.normal(size=w.shape) for w in layer.get_weights()])
    x = rng.random((2, *shape)) if rule is rules.box_rule else rng.normal(size=(2, *shape))
    output = layer(x)
    r, epsilon = rng.normal(size=output.shape), 0.01
    matrix, bias = matrix_of(layer, shape)
    np.testing.assert_allclose(
        x.reshape(2, -1) @ matrix + bias, np.reshape(output, (2, -1)), atol=1e-12
    )
    tensors = tf.constant(x), tf.constant(r), tf.constant(epsilon, tf.float64)
    if rule == "epsilon":
        [found] = rules.epsilon_rule(layer, [tensors[0]], *tensors[1:])
    else:
        box = [(tf.zeros_like(x), tf.ones_like(x))] if rule is rules.box_rule else []
        found = rule(linear.parts(layer)[0], *box, *tensors)
    expected = on_matrix(matrix, bias, x.reshape(2, -1), r.reshape(2, -1), epsilon)
    assert_rounded(np.reshape(found, (2, -1)), expected, TERMS)


@pytest.mark.parametrize("composite", COMPOSITES)
def test_a_composite_applies_its_rules_layer_by_layer(composite):
    classifier = doubled(networks.plain())
    images = networks.images(classifier.model)
    _, first, last, _, dense, head = classifier.model.layers
    middle = {"epsilon": epsilon_on, "epsilon_plus": z_plus_on, "epsilon_gamma_box": gamma_on}
    at_image = box_on if composite == "epsilon_gamma_box" else middle[composite]
    way = [
        (first, (9, 8, 2), at_image),
        (last, (7, 6, 4), middle[composite]),
        (dense, None, epsilon_on),
        (head, None, epsilon_on),
    ]
    x, steps = images.reshape(len(images), -1), []
    for layer, shape, rule in way:
        matrix, bias = matrix_of(layer, shape)
        steps.append((rule, matrix, bias, x))
        x = np.maximum(x @ matrix + bias, 0) if layer is not head else x @ matrix + bias
    assert_rounded(x, classifier.logits(images), TERMS)
    r = np.zeros_like(x)
    r[:, 4], r[:, 1] = x[:, 4], -x[:, 1]
    for rule, matrix, bias, entered in reversed(steps):
        r = rule(matrix, bias, entered, r, 0.01)
    found = explain(classifier, images, "lrp", 4, versus=1, composite=composite, epsilon=0.01)
    assert_rounded(found.values, r.reshape(images.shape), TERMS)
    assert_rounded(found.details["explained"], x[:, 4] - x[:, 1], TERMS)
    assert_rounded(found.details["relevance"], r.sum(axis=1), TERMS)


# The whole


@pytest.mark.slow
@pytest.mark.parametrize("score", ["logit", "probability"])
@pytest.mark.parametrize("name", networks.RELU_NETWORKS)
def test_without_epsilon_the_epsilon_rule_is_gradients_times_inputs(name, score):
    """Ancona et al. 2018, arXiv 1711.06104, proposition 1."""
    classifier = doubled(networks.RELU_NETWORKS[name]())
    images = networks.images(classifier.model)
    exact = explain(classifier, images, "gradients_inputs", 6, score=score).values
    for epsilon, tolerance in [(1e-3, 0.5), (1e-6, 1e-3), (1e-12, 1e-7), (0.0, 1e-10)]:
        found = explain(
            classifier, images, "lrp", 6, score=score, composite="epsilon", epsilon=epsilon
        )
        np.testing.assert_allclose(found.values, exact, atol=tolerance * np.abs(exact).max())


@pytest.mark.slow
@pytest.mark.parametrize("composite", COMPOSITES)
@pytest.mark.parametrize("name", networks.RELU_NETWORKS)
def test_without_biases_nothing_of_the_score_is_lost(name, composite):
    classifier = doubled(networks.RELU_NETWORKS[name](), biases=False)
    images = networks.images(classifier.model)
    found = explain(classifier, images, "lrp", 6, composite=composite, epsilon=1e-12)
    if (name, composite) == ("leaky", "epsilon_plus"):
        # A negative output that nothing spoke for: z⁺ = 0, and z⁺ has no one to hand it to.
        assert (found.details["relevance"] < found.details["explained"]).all()
        return
    assert np.abs(found.details["explained"]).min() > 1e-3
    np.testing.assert_allclose(found.details["explained"], classifier.logits(images)[:, 6], 1e-6)
    np.testing.assert_allclose(found.details["relevance"], found.details["explained"], rtol=1e-6)


def cancelled(model, images, explained):
    """How many times larger than a sum its terms are, at most: relevance is divided by sums.

    A sum is rounded as its terms are, so that relevance is uncertain by as many times a rounding.
    Of a convolution that is the sum of the rule for boxes, x W - 0 W+ - 1 W-, which nothing but
    its own positive terms make up; of the classes it is the score that is explained.
    """
    conv, classes = (layer for layer in model.layers if layer.weights)
    kernel, bias = conv.get_weights()
    conv.activation = keras.activations.linear

    def product(inputs, weights):
        conv.set_weights([weights, 0 * bias])
        return np.array(conv(inputs))

    below = product(np.ones_like(images), np.minimum(kernel, 0))
    sums = product(images, kernel) - below
    terms = product(images, np.abs(kernel)) - below
    hidden = np.maximum(product(images, kernel) + bias, 0).reshape(len(images), -1)
    shares = hidden * classes.get_weights()[0][:, explained]
    scores = shares.sum(axis=-1) + classes.get_weights()[1][explained]
    of_score = np.abs(shares).sum(axis=-1) / np.abs(scores)
    return max((terms / sums).max(), of_score.max())


def test_the_box_follows_what_comes_before_the_first_weights():
    """Padding beforehand is padding; rescaling beforehand is a box of another size."""

    def network(*before, padding="valid"):
        conv = keras.layers.Conv2D(3, 3, padding=padding, activation="relu")
        body = [*before, conv, keras.layers.Flatten(), keras.layers.Dense(10)]
        return doubled(keras.Sequential([keras.Input((5, 5, 1)), *body]))

    images = np.random.default_rng(0).random((2, 5, 5, 1))

    def relevance(classifier):
        # An epsilon would count at the rescaling too, and more where a pixel is darker.
        options = {"composite": "epsilon_gamma_box", "epsilon": 0.0}
        return explain(classifier, images, "lrp", 3, **options).values

    inside = relevance(network(padding="same"))
    before = relevance(network(keras.layers.ZeroPadding2D(1)))
    size = cancelled(network(padding="same").model, images, 3) * np.abs(inside).max()
    assert_rounded(before, inside, TERMS, size=size)
    # Half the pixels and twice the weights are the same network.
    halved = network(keras.layers.Rescaling(0.5))
    stretched = network(keras.layers.Rescaling(1.0))
    conv = next(layer for layer in halved.model.layers if layer.name.startswith("conv2d"))
    conv.set_weights([conv.get_weights()[0] * 2, conv.get_weights()[1]])
    expected = relevance(stretched)
    assert_rounded(relevance(halved), expected, TERMS, size=size)


def test_a_larger_epsilon_absorbs_relevance():
    classifier = doubled(networks.plain(), biases=False)
    images = networks.images(classifier.model)
    kept = [
        np.abs(explain(classifier, images, "lrp", 6, epsilon=epsilon).values).sum()
        for epsilon in (1e-6, 0.1, 10.0)
    ]
    assert kept[0] > kept[1] > kept[2]
