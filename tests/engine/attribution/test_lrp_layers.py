"""LRP through the layers of today's networks: folded, gated, normalised, in several results."""

import keras
import numpy as np
import pytest
import tensorflow as tf

from engine import Classifier, explain
from engine.attribution.relevance import linear
from engine.attribution.relevance.scaling import affine_of, held
from engine.errors import UnsupportedNetworkError
from tests.engine.support import networks
from tests.engine.support.networks import TERMS
from tests.engine.support.relevance import Bent
from tests.engine.support.rounding import assert_rounded

layers, ops = keras.layers, keras.ops
IMAGE = (6, 6, 4)
CANCELLED = 1e4
"""Sums that relevance is divided by may cancel down to so small a part of their terms."""


def of_graph(body, seed=0, shape=IMAGE):
    """A network of ten classes behind `body`, which takes a symbolic tensor."""
    image = keras.Input(shape)
    model = keras.Model(image, layers.Dense(10)(layers.Flatten()(body(image))))
    return Classifier(networks.randomised(model, seed=seed), dtype="float64")


def relevance(classifier, **options):
    return explain(classifier, networks.images(classifier.model, 2), "lrp", 4, **options).values


def assert_same(found, expected):
    assert_rounded(found, expected, TERMS, size=CANCELLED * np.abs(expected).max())


# Weights written out


@pytest.mark.parametrize(
    "layer",
    [
        layers.Conv2D(4, 3, groups=2, padding="same"),
        layers.Conv2D(8, 3, groups=4, padding="same", strides=2),
        layers.Conv2D(8, 3, groups=4, dilation_rate=2),
        layers.Conv2D(4, 3, groups=4, strides=(1, 2)),
        layers.SeparableConv2D(3, 3, strides=2, depth_multiplier=2),
        layers.Conv2DTranspose(3, 3, strides=2, padding="same", output_padding=1),
        layers.DepthwiseConv2D(2, dilation_rate=2, depth_multiplier=2, use_bias=False),
        layers.Dense(3),
    ],
)
def test_the_parts_of_a_layer_make_the_layer_whatever_is_folded_into_them(layer):
    layer = type(layer).from_config({**layer.get_config(), "dtype": "float64"})
    layer.build((None, *IMAGE))
    networks.randomised(layer)
    rng = np.random.default_rng(1)
    x = tf.constant(rng.normal(size=(2, *IMAGE)))
    parts = linear.parts(layer)
    first = parts[0].preceded_by(
        tf.constant(scale := rng.normal(size=4)), tf.constant(shift := rng.normal(size=(1, *IMAGE)))
    )
    z = first(x)
    for part in parts[1:]:
        z = part(z)
    expected = layer(x * scale + shift)
    assert_rounded(z, expected, TERMS)
    outer, added = rng.normal(size=(2, expected.shape[-1]))
    last = parts[-1].followed_by(tf.constant(outer), tf.constant(added))
    given = parts[0](x) if len(parts) > 1 else x
    assert_rounded(last(given), np.asarray(layer(x)) * outer + added, TERMS)


@pytest.mark.parametrize(
    "layer",
    [
        layers.LayerNormalization(),
        layers.LayerNormalization(axis=(1, 2), scale=False),
        layers.GroupNormalization(2),
        layers.GroupNormalization(-1),
        layers.GroupNormalization(3, axis=1),
        layers.UnitNormalization(axis=-1),
        layers.RMSNormalization(),
    ],
)
def test_a_normalisation_that_is_held_is_the_layer_and_affine(layer):
    layer = type(layer).from_config({**layer.get_config(), "dtype": "float64"})
    layer.build((None, *IMAGE))
    networks.randomised(layer)
    x = tf.constant(np.random.default_rng(1).normal(size=(2, *IMAGE)))
    apply = held(layer, x)
    assert_rounded(apply(x), layer(x), TERMS, form="float64")
    assert_rounded((apply(x) + apply(3 * x)) / 2, apply(2 * x), TERMS)


@pytest.mark.parametrize(
    "layer",
    [
        layers.BatchNormalization(),
        layers.BatchNormalization(scale=False),
        layers.Rescaling(1 / 127.5, offset=-1),
        layers.Rescaling([1.0, 2.0, 3.0, 4.0]),
        layers.Normalization(mean=[1, 2, 3, 4], variance=[1, 4, 9, 2]),
        layers.Normalization(mean=[1, 2, 3, 4], variance=[1, 4, 9, 2], invert=True),
    ],
)
def test_scale_and_shift_are_those_that_the_layer_applies(layer):
    layer = type(layer).from_config({**layer.get_config(), "dtype": "float64"})
    layer.build((None, *IMAGE))
    networks.randomised(layer)
    x = tf.constant(np.random.default_rng(1).normal(size=(2, *IMAGE)))
    scale, shift = affine_of(layer, [x], 0, x)
    assert_rounded(x * scale + shift, layer(x), TERMS, form="float32")


# Whole networks, against the gradient of a bent one


def residual(x):
    for _ in range(2):
        y = layers.Conv2D(4, 3, padding="same", use_bias=False)(x)
        y = layers.ReLU()(layers.BatchNormalization()(y))
        y = layers.BatchNormalization()(layers.DepthwiseConv2D(3, padding="same")(y))
        x = layers.Add()([x, y])
    return x


def preactivated(x):
    x = layers.Conv2D(4, 3, padding="same")(layers.ZeroPadding2D(1)(x))
    return layers.Conv2D(3, 3)(layers.ReLU()(layers.BatchNormalization()(x)))


def squeezed(x):
    x = layers.Conv2D(4, 3, activation="silu")(x)
    gate = layers.Conv2D(4, 1, activation="sigmoid")(
        layers.GlobalAveragePooling2D(keepdims=True)(x)
    )
    return layers.Multiply()([gate, x])


def hard_squeezed(x):
    x = layers.Conv2D(4, 3, activation="hard_silu")(x)
    gate = layers.GlobalAveragePooling2D(keepdims=True)(x)
    gate = layers.ReLU(6.0)(layers.Conv2D(4, 1)(gate) + 3.0) * (1 / 6)
    return layers.Multiply()([x, gate])


def separable(x):
    x = layers.SeparableConv2D(5, 3, use_bias=False)(x)
    return layers.ReLU()(layers.BatchNormalization()(x))


def rescaled(x):
    x = layers.Rescaling(1 / 127.5, offset=-1)(x)
    x = layers.Normalization(mean=[0.1, 0.2, 0.3, 0.4], variance=[1, 2, 3, 4])(x)
    return layers.Conv2D(4, 3, activation="relu")(layers.ZeroPadding2D(1)(x))


def normalised(x):
    x = layers.Conv2D(8, 3, groups=4)(x)
    return layers.Dense(4, activation="gelu")(layers.LayerNormalization()(x))


def never_still(x):
    """Activations that give something for 0."""
    x = layers.Conv2D(4, 3, activation="sigmoid")(x)
    x = layers.Activation("softplus")(layers.Conv2D(3, 2)(x))
    return layers.Dense(5, activation="sigmoid")(x)


def behind_a_sum(x):
    """BatchNorm that nothing can take over, as in the second edition of ResNet."""
    x = layers.Conv2D(4, 3, padding="same")(x)
    for _ in range(2):
        y = layers.ReLU()(layers.BatchNormalization()(x))
        x = layers.Add()([x, layers.Conv2D(4, 3, padding="same")(y)])
    return layers.ReLU()(layers.BatchNormalization()(x))


WHOLE = [residual, preactivated, squeezed, hard_squeezed, separable, rescaled, normalised]
WHOLE += [behind_a_sum, never_still]


@pytest.mark.parametrize("body", WHOLE)
def test_relevance_is_the_gradient_times_input_of_a_network_bent_to_the_rules(body):
    classifier = of_graph(body)
    images = networks.images(classifier.model, 2)
    assert_same(relevance(classifier), Bent(classifier.model).relevance(images, 4))


@pytest.mark.parametrize("canonize", [True, False])
@pytest.mark.parametrize("body", [residual, preactivated, behind_a_sum])
def test_by_epsilon_alone_relevance_is_gradient_times_input_wherever_batch_norm_is(body, canonize):
    classifier = of_graph(body)
    found = relevance(classifier, composite="epsilon", epsilon=0.0, canonize=canonize)
    images = networks.images(classifier.model, 2)
    assert_same(found, explain(classifier, images, "gradients_inputs", 4).values)


def test_by_epsilon_alone_a_normalisation_is_its_gradient_with_the_divisor_held():
    classifier = of_graph(lambda x: layers.LayerNormalization()(layers.Conv2D(5, 3)(x)))
    conv, norm, dense = [layer for layer in classifier.model.layers if layer.weights]
    x = tf.constant(networks.images(classifier.model, 2))
    with tf.GradientTape() as tape:
        tape.watch(x)
        z = conv(x)
        spread = tf.stop_gradient(tf.math.reduce_std(z, axis=-1, keepdims=True) ** 2 + norm.epsilon)
        z = (z - tf.reduce_mean(z, axis=-1, keepdims=True)) / spread**0.5 * norm.gamma + norm.beta
        score = tf.reduce_sum(dense(tf.reshape(z, (2, -1)))[:, 4])
    found = relevance(classifier, composite="epsilon", epsilon=0.0)
    assert_same(found, x * tape.gradient(score, x))


@pytest.mark.parametrize("activation", ["sigmoid", "softplus", "hard_sigmoid"])
def test_what_an_activation_gives_without_input_is_no_pixels_doing(activation):
    """By hand: two pixels, one hidden unit near 0, whose relevance would be divided by its z."""
    x = keras.Input((1, 2, 1))
    hidden = layers.Dense(1, activation=activation, use_bias=False)(layers.Flatten()(x))
    model = keras.Model(x, layers.Dense(1, use_bias=False)(hidden))
    model.set_weights([np.array([[2.0], [-2.001]]), np.array([[3.0]])])
    classifier = Classifier(model, dtype="float64")
    image = np.full((1, 1, 2, 1), 0.5)
    z = 0.5 * 2 - 0.5 * 2.001
    g = {name: float(getattr(keras.activations, activation)(tf.constant(name, tf.float64)))
         for name in (z, 0.0)}  # fmt: skip
    # 3 g(z) reaches the unit, of which 3 (g(z) − g(0)) goes on, in the parts of z.
    expected = 3 * (g[z] - g[0.0]) * np.array([1.0, -1.0005]) / z
    found = explain(classifier, image, "lrp", 1, epsilon=0.0).values.ravel()
    np.testing.assert_allclose(found, expected, rtol=1e-6)
    assert np.abs(found).max() < 3


# What is written in another way is the same


def shuffled(x):
    first, second = ops.split(x, 2, axis=-1)
    return layers.Conv2D(3, 3)(ops.concatenate([second, ops.flip(first, axis=1)], axis=-1))


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        (lambda x: layers.Conv2D(3, 3)(x / 4 - 0.5), lambda x: layers.Conv2D(3, 3)(
            layers.Rescaling(0.25, offset=-0.5)(x))),
        (lambda x: layers.Conv2D(3, 3)(0.5 - x), lambda x: layers.Conv2D(3, 3)(
            layers.Rescaling(-1.0, offset=0.5)(x))),
        (lambda x: layers.Conv2D(3, 3)(x)[:, 1:3, ::2], lambda x: layers.Conv2D(3, 3)(x)[:, 1:3][
            :, :, ::2]),
        (layers.SpectralNormalization(layers.Conv2D(3, 3)),
         layers.Conv2D(3, 3)),
        (layers.Conv2D(3, 1), layers.Conv2D(3, 1, groups=1)),
        (lambda x: layers.Resizing(3, 3)(layers.Conv2D(2, 1)(x)),
         lambda x: ops.image.resize(layers.Conv2D(2, 1)(x), (3, 3))),
    ],
)  # fmt: skip
@pytest.mark.parametrize("composite", ["epsilon_plus", "epsilon_gamma_box"])
def test_an_operation_hands_back_what_its_layer_does(written, plain, composite):
    ours, theirs = of_graph(written), of_graph(plain)
    weights = [each for each in ours.model.get_weights() if each.shape[:1] != (1,) or each.ndim > 2]
    theirs.model.set_weights(weights[-len(theirs.model.weights) :])
    assert_same(relevance(ours, composite=composite), relevance(theirs, composite=composite))


def test_groups_are_convolutions_side_by_side():
    def beside(x):
        halves = ops.split(x, 2, axis=-1)
        return layers.Concatenate()([layers.Conv2D(3, 3)(half) for half in halves])

    ours, theirs = of_graph(layers.Conv2D(6, 3, groups=2)), of_graph(beside)
    kernel, bias, *rest = ours.model.get_weights()
    split = [part for k in (slice(3), slice(3, 6)) for part in (kernel[..., k], bias[k])]
    theirs.model.set_weights([*split, *rest])
    assert_same(relevance(ours), relevance(theirs))


@pytest.mark.parametrize("kernel", [3, (1, 2)])
def test_groups_of_one_channel_are_a_depthwise_convolution(kernel):
    ours = of_graph(layers.Conv2D(8, kernel, groups=4, padding="same"))
    theirs = of_graph(layers.DepthwiseConv2D(kernel, padding="same", depth_multiplier=2))
    grouped, *rest = ours.model.get_weights()
    theirs.model.set_weights([grouped.reshape(*grouped.shape[:2], 4, 2), *rest])
    assert_same(relevance(ours), relevance(theirs))
    images = tf.TensorSpec((1, *IMAGE), "float64")
    layer = ours.model.layers[1]
    product = tf.function(linear.parts(layer)[0]).get_concrete_function(images)
    assert len(product.graph.get_operations()) < 15  # and not one for each channel


def test_a_constant_takes_nothing_and_what_is_added_to_itself_counts_once():
    def twice(x):
        x = layers.Conv2D(3, 3, activation="relu")(x)
        return layers.Add()([x, x])

    def doubled(x):
        return layers.Conv2D(3, 3, activation="relu")(x) * 2.0

    ours, theirs = of_graph(twice), of_graph(doubled)
    theirs.model.set_weights(ours.model.get_weights())
    assert_same(relevance(ours, epsilon=0.0), relevance(theirs, epsilon=0.0))


def test_signals_share_a_product_and_gates_take_nothing():
    def squared(x):
        x = layers.Conv2D(3, 3, activation="relu")(x)
        return layers.Multiply()([x, x])

    classifier = of_graph(squared)
    found = explain(
        classifier, networks.images(classifier.model, 2), "lrp", 4, composite="epsilon", epsilon=0.0
    )
    # Relevance passes the square whole: a bent network has [x] in place of one factor.
    assert_same(found.values, _held_factor(classifier))


def _held_factor(classifier):
    conv, *_, dense = [layer for layer in classifier.model.layers if layer.weights]
    x = tf.constant(networks.images(classifier.model, 2))
    with tf.GradientTape() as tape:
        tape.watch(x)
        a = conv(x)
        flat = tf.reshape(a * tf.stop_gradient(a), (2, -1))
        score = tf.reduce_sum(dense(flat)[:, 4])
    return (x * tape.gradient(score, x)).numpy()


@pytest.mark.parametrize("composite", ["epsilon", "epsilon_plus", "epsilon_gamma_box"])
def test_batch_norm_folded_is_the_network_with_other_weights(composite):
    def normal(x):
        x = layers.BatchNormalization()(layers.Conv2D(4, 3)(x))
        return layers.BatchNormalization()(layers.Dense(5)(layers.ReLU()(x)))

    ours = of_graph(normal)
    theirs = of_graph(lambda x: layers.Dense(5)(layers.Conv2D(4, 3, activation="relu")(x)))
    weights = []
    own = [layer for layer in ours.model.layers if layer.weights]
    for layer, norm in zip(own[:4:2], own[1:4:2], strict=True):
        (kernel, bias), (gamma, beta, mean, variance) = layer.get_weights(), norm.get_weights()
        scale = gamma / np.sqrt(variance + norm.epsilon)
        weights += [kernel * scale, (bias - mean) * scale + beta]
    theirs.model.set_weights([*weights, *own[-1].get_weights()])
    assert_same(relevance(ours, composite=composite), relevance(theirs, composite=composite))
    assert not np.allclose(relevance(ours, composite=composite, canonize=False),
                           relevance(ours, composite=composite))  # fmt: skip


def mobile(x):
    """Two blocks as in MobileNetV2: wide, depthwise, and narrow without a ReLU, with a bypass."""
    normal = layers.BatchNormalization
    for _ in range(2):
        y = layers.ReLU(6.0)(normal()(layers.Conv2D(16, 1, use_bias=False)(x)))
        y = layers.DepthwiseConv2D(3, padding="same", use_bias=False)(y)
        y = layers.Conv2D(4, 1, use_bias=False)(layers.ReLU(6.0)(normal()(y)))
        x = layers.Add()([x, normal()(y)])
    x = layers.ReLU(6.0)(normal()(layers.Conv2D(12, 1, use_bias=False)(x)))
    return layers.GlobalAveragePooling2D()(x)


@pytest.mark.parametrize("seed", range(3))
def test_a_score_below_0_keeps_its_size_only_where_batch_norm_is_folded(seed):
    classifier = of_graph(mobile, seed)
    for layer in classifier.model.layers:
        if isinstance(layer, layers.BatchNormalization):
            layer.beta.assign(tf.zeros_like(layer.beta))
            layer.moving_mean.assign(0.3 * tf.abs(layer.moving_mean))
        if isinstance(layer, layers.Dense):
            layer.bias.assign(tf.zeros_like(layer.bias))
    images = networks.images(classifier.model, 1)
    target = int(classifier.logits(images)[0].argmin())
    folded, apart = (
        explain(classifier, images, "lrp", target, epsilon=0.0, canonize=canonize).details
        for canonize in (True, False)
    )
    # No bias is above 0, so by z⁺ none takes a part; what is lost has no input of its own sign.
    assert (score := folded["explained"][0]) < 0
    assert folded["relevance"][0] == pytest.approx(score, rel=0.2)
    assert apart["relevance"][0] != pytest.approx(score, rel=0.4)


@pytest.mark.parametrize(
    "body",
    [
        lambda x: layers.LSTM(3)(layers.Reshape((36, 4))(x)),
        lambda x: 1 / layers.Conv2D(3, 3, activation="softplus")(x),
        lambda x: layers.Softmax()(layers.Conv2D(3, 3)(x)),
        lambda x: layers.MultiHeadAttention(1, 2)(*[layers.Reshape((36, 4))(x)] * 2),
    ],
)
def test_a_layer_without_a_rule_is_named(body):
    with pytest.raises(UnsupportedNetworkError, match="has no rule for the layer"):
        relevance(of_graph(body))
