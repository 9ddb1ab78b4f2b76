"""Over ninety small networks: each end, each input, each layer that Keras has for images.

Probabilities are Keras's own, and gradients those of TensorFlow's tape through the network itself.
"""

# ruff: noqa: PLW0108 - a layer is made when its network is, not before
from functools import partial

import keras
import numpy as np
import pytest
import tensorflow as tf

import engine
from engine import Classifier
from engine.errors import UnsupportedNetworkError

L = keras.layers
K = keras.ops
SHAPE = (8, 8, 3)
CLASSES = 4


def stack(*layers, shape=SHAPE):
    return keras.Sequential([keras.Input(shape), *layers])


def graph(build, shape=SHAPE):
    image = keras.Input(shape)
    return keras.Model(image, build(image))


def features(x, units=CLASSES, activation=None):
    x = L.Conv2D(3, 3, activation="relu")(x)
    return L.Dense(units, activation=activation)(L.Flatten()(x))


def softmaxed(x):
    return features(x, activation="softmax")


def adapted(shape=SHAPE):
    layer = L.Normalization()
    layer.adapt(np.random.default_rng(1).random((50, *shape)))
    return layer


def turned(x):
    return L.Activation("softmax")(L.Reshape((1, 1, CLASSES))(features(x)))


# What a network ends in -> how it is built.
SOFTMAX = {
    "softmax, fused": softmaxed,
    "a Softmax layer": lambda x: L.Softmax()(features(x)),
    "an Activation layer": lambda x: L.Activation("softmax")(features(x)),
    "keras.ops.softmax": lambda x: K.softmax(features(x)),
    "keras.activations.softmax": lambda x: keras.activations.softmax(features(x)),
    "tf.nn.softmax as activation": lambda x: features(x, activation=tf.nn.softmax),
    "a Softmax object as activation": lambda x: features(x, activation=L.Softmax()),
    "a Softmax object in an Activation": lambda x: L.Activation(L.Softmax())(features(x)),
    "a linear Activation behind it": lambda x: L.Activation("linear")(softmaxed(x)),
    "a Reshape behind it": lambda x: L.Reshape((CLASSES,))(softmaxed(x)),
    "a Flatten behind it": lambda x: L.Flatten()(turned(x)),
    "keras.ops.reshape behind it": lambda x: K.reshape(turned(x), (-1, CLASSES)),
    "keras.ops.squeeze behind it": lambda x: K.squeeze(turned(x), (1, 2)),
    "one place of a map": turned,
    "pooling of one place behind it": lambda x: L.GlobalAveragePooling2D()(turned(x)),
    "a Dropout behind it": lambda x: L.Dropout(0.5)(softmaxed(x)),
    "noise behind it": lambda x: L.GaussianNoise(0.5)(softmaxed(x)),
    "clipping behind it": lambda x: K.clip(softmaxed(x), 1e-7, 1 - 1e-7),
    "an Identity behind it": lambda x: L.Identity()(softmaxed(x)),
    "a penalty behind it": lambda x: L.ActivityRegularization(1e-3)(softmaxed(x)),
    "a ReLU up to 1 behind it": lambda x: L.ReLU(max_value=1.0)(softmaxed(x)),
    "a cast behind it": lambda x: K.cast(softmaxed(x), "float32"),
    "several of them": lambda x: L.Dropout(0.1)(L.Activation("linear")(L.Flatten()(turned(x)))),
    "all in a nested network": lambda x: stack(*[L.Flatten(), L.Dense(4), L.Softmax()])(x),
    "what does nothing around a nested network": lambda x: L.Activation("linear")(
        stack(L.Flatten(), L.Dense(4, activation="softmax"), L.Dropout(0.1))(x)
    ),
    "a temperature before it": lambda x: K.softmax(features(x) / 3.0),
    "two classes": lambda x: features(x, 2, "softmax"),
}
OTHER = {
    "log_softmax, fused": ("log_softmax", lambda x: features(x, activation="log_softmax")),
    "keras.ops.log_softmax": ("log_softmax", lambda x: K.log_softmax(features(x))),
    "tf.nn.log_softmax": ("log_softmax", lambda x: features(x, activation=tf.nn.log_softmax)),
    "plain logits": ("none", features),
    "a sum of logits": ("none", lambda x: features(x) + features(x)),
    "an average of logits": ("none", lambda x: L.Average()([features(x), features(x)])),
    "a map averaged": ("none", lambda x: L.GlobalAveragePooling2D()(L.Conv2D(CLASSES, 3)(x))),
    "a logarithm of a softmax": ("log_softmax", lambda x: K.log(softmaxed(x))),
    "one sigmoid": ("sigmoid", lambda x: features(x, 1, "sigmoid")),
    "one sigmoid as a layer": ("sigmoid", lambda x: L.Activation("sigmoid")(features(x, 1))),
    "keras.ops.sigmoid": ("sigmoid", lambda x: K.sigmoid(features(x, 1))),
    "tf.nn.sigmoid as activation": ("sigmoid", lambda x: features(x, 1, tf.nn.sigmoid)),
    "one sigmoid, reshaped": ("sigmoid", lambda x: L.Reshape((1,))(features(x, 1, "sigmoid"))),
    "many sigmoids": ("sigmoid", lambda x: features(x, CLASSES, "sigmoid")),
    "many sigmoids, clipped": (
        "sigmoid",
        lambda x: K.clip(features(x, CLASSES, "sigmoid"), 1e-7, 1 - 1e-7),
    ),
    "one score": ("score", lambda x: features(x, 1)),
    "an average of two softmaxes": (
        "log p",
        lambda x: L.Average()([softmaxed(x), softmaxed(x)]),
    ),
    "two softmaxes added and halved": ("log p", lambda x: (softmaxed(x) + softmaxed(x)) / 2.0),
    "a softmax at each place, averaged": (
        "log p",
        lambda x: L.GlobalAveragePooling2D()(L.Conv2D(CLASSES, 3, activation="softmax")(x)),
    ),
    "an average of two networks": (
        "log p",
        lambda x: L.Average()([graph(softmaxed)(x), graph(softmaxed)(x)]),
    ),
    "an average of two sigmoids": (
        "odds",
        lambda x: L.Average()([features(x, 1, "sigmoid"), features(x, 1, "sigmoid")]),
    ),
}


def conv(x, *layers):
    for layer in layers:
        x = layer(x)
    return x


def attended(x):
    rows = L.Reshape((16, 12))(x)
    return L.MultiHeadAttention(2, 3)(rows, rows)


def gated(x):
    weights = L.Dense(3, activation="sigmoid")(L.GlobalAveragePooling2D()(x))
    return L.Multiply()([x, L.Reshape((1, 1, 3))(weights)])


def twice(x):
    layer = L.Conv2D(3, 3, padding="same")
    return layer(layer(x))


def merged(kind):
    return lambda x: kind()([L.Conv2D(3, 3, padding="same")(x), x])


# Each layer -> what it does to a picture of 8 x 8 x 3.
LAYERS = {
    "Conv2D, strided": L.Conv2D(4, 3, strides=2, padding="same"),
    "Conv2D, dilated": L.Conv2D(4, 3, dilation_rate=2),
    "Conv2D in groups": lambda x: L.Conv2D(6, 3, groups=3)(x),
    "Conv2DTranspose": L.Conv2DTranspose(4, 3, strides=2),
    "DepthwiseConv2D": L.DepthwiseConv2D(3, depth_multiplier=2),
    "SeparableConv2D": L.SeparableConv2D(4, 3, activation="relu"),
    "Conv1D": lambda x: L.Conv1D(4, 3)(L.Reshape((8, 24))(x)),
    "Conv3D": lambda x: L.Conv3D(2, 2)(L.Reshape((8, 8, 3, 1))(x)),
    "EinsumDense": L.EinsumDense("abcd,de->abce", (8, 8, 5)),
    "MaxPooling2D": L.MaxPooling2D(2),
    "AveragePooling2D": L.AveragePooling2D(3, padding="same"),
    "GlobalMaxPooling2D": L.GlobalMaxPooling2D(),
    "GlobalAveragePooling2D": L.GlobalAveragePooling2D(keepdims=True),
    "BatchNormalization": L.BatchNormalization(),
    "LayerNormalization": L.LayerNormalization(),
    "GroupNormalization": L.GroupNormalization(3),
    "UnitNormalization": L.UnitNormalization(),
    "SpectralNormalization": lambda x: L.SpectralNormalization(L.Conv2D(4, 3))(x),
    "Normalization": lambda x: adapted()(x),
    "Normalization of given moments": L.Normalization(mean=[0.1, 0.2, 0.3], variance=[1, 2, 3]),
    "Rescaling": L.Rescaling(2.0, -1.0),
    "Resizing": L.Resizing(6, 6),
    "CenterCrop": L.CenterCrop(5, 5),
    "ZeroPadding2D": L.ZeroPadding2D(1),
    "Cropping2D": L.Cropping2D(1),
    "UpSampling2D": L.UpSampling2D(2, interpolation="bilinear"),
    "Permute": L.Permute((2, 3, 1)),
    "ReLU": lambda x: L.ReLU(max_value=0.6, negative_slope=0.1)(x),
    "LeakyReLU": lambda x: L.LeakyReLU()(x - 0.5),
    "PReLU": lambda x: L.PReLU()(x - 0.5),
    "ELU": lambda x: L.ELU()(x - 0.5),
    "Softmax inside": L.Softmax(),
    "swish": L.Activation("swish"),
    "gelu": L.Activation("gelu"),
    "a layer as activation": L.Conv2D(4, 3, activation=L.LeakyReLU(negative_slope=0.3)),
    "tf.nn.relu as activation": L.Conv2D(4, 3, activation=tf.nn.relu),
    "Dropout": L.Dropout(0.5),
    "SpatialDropout2D": L.SpatialDropout2D(0.5),
    "AlphaDropout": L.AlphaDropout(0.5),
    "GaussianDropout": L.GaussianDropout(0.5),
    "RandomFlip and others": lambda x: conv(
        x, L.RandomFlip(), L.RandomRotation(0.2), L.RandomZoom(0.2), L.RandomContrast(0.2)
    ),
    "RandomTranslation and others": lambda x: conv(
        x, L.RandomTranslation(0.1, 0.1), L.RandomBrightness(0.1, value_range=(0, 1))
    ),
    "Add": merged(L.Add),
    "Subtract": merged(L.Subtract),
    "Multiply": merged(L.Multiply),
    "Average": merged(L.Average),
    "Maximum": merged(L.Maximum),
    "Minimum": merged(L.Minimum),
    "Concatenate": merged(L.Concatenate),
    "squeeze and excite": gated,
    "MultiHeadAttention": attended,
    "LSTM": lambda x: L.LSTM(3, unroll=True)(L.Reshape((2, 96))(x)),
    "GRU, both ways": lambda x: L.Bidirectional(L.GRU(3, unroll=True))(L.Reshape((2, 96))(x)),
    "ConvLSTM2D": lambda x: L.ConvLSTM2D(2, 2, unroll=True)(L.Reshape((2, 4, 8, 3))(x)),
    "TimeDistributed": lambda x: L.TimeDistributed(L.Dense(3))(L.Reshape((8, 24))(x)),
    "x / 255": lambda x: x / 0.5 - 0.5,
    "a slice": lambda x: x[:, 1:-1, ::2],
    "keras.ops": lambda x: K.sqrt(K.square(x) + 1.0) * K.sigmoid(x),
    "a layer used twice": twice,
    "a nested network": lambda x: stack(L.Conv2D(3, 3), L.ReLU())(x),
    "a nested network of any size": lambda x: stack(L.Conv2D(3, 3), shape=(None, None, 3))(x),
}


def ended(layer):
    return graph(lambda x: L.Dense(CLASSES, activation="softmax")(L.Flatten()(layer(x))))


# What a network takes -> how it is built, and what turns pictures (N, H, W, C) into it.
INPUTS = {
    "height × width": (
        lambda: stack(L.Flatten(), L.Dense(4, activation="softmax"), shape=(8, 9)),
        lambda x: x[..., 0],
    ),
    "one row": (
        lambda: stack(L.Dense(4, activation="softmax"), shape=(64,)),
        lambda x: x.reshape(-1, 64),
    ),
    "one row of colours": (
        lambda: stack(L.Dense(4, activation="softmax"), shape=(48,)),
        lambda x: x.reshape(-1, 48),
    ),
    "one column": (
        lambda: stack(L.Flatten(), L.Dense(4, activation="softmax"), shape=(64, 1)),
        lambda x: x.reshape(-1, 64, 1),
    ),
    "any size, grey": (
        lambda: stack(
            L.Conv2D(3, 3),
            L.GlobalMaxPooling2D(),
            L.Dense(4, activation="softmax"),
            shape=(None, None, 1),
        ),
        lambda x: x,
    ),
    "channels first": (
        lambda: stack(
            L.Conv2D(3, 3, data_format="channels_first", activation="relu"),
            L.MaxPooling2D(2, data_format="channels_first"),
            L.BatchNormalization(axis=1),
            L.Flatten(data_format="channels_first"),
            L.Dense(4, activation="softmax"),
            shape=(3, 9, 8),
        ),
        lambda x: x.transpose(0, 3, 1, 2),
    ),
    "channels first, pooled": (
        lambda: stack(
            L.ZeroPadding2D(1, data_format="channels_first"),
            L.SeparableConv2D(5, 3, data_format="channels_first"),
            L.GlobalAveragePooling2D(data_format="channels_first", keepdims=True),
            L.Flatten(data_format="channels_first"),
            L.Dense(4, activation="softmax"),
            shape=(3, 9, 8),
        ),
        lambda x: x.transpose(0, 3, 1, 2),
    ),
    "channels first, dense": (
        lambda: stack(L.Flatten(), L.Dense(4, activation="softmax"), shape=(3, 9, 8)),
        lambda x: x.transpose(0, 3, 1, 2),
    ),
    "four channels": (
        lambda: stack(
            L.Conv2D(3, 3), L.Flatten(), L.Dense(4, activation="softmax"), shape=(8, 9, 4)
        ),
        lambda x: x,
    ),
    "two channels": (
        lambda: stack(L.Flatten(), L.Dense(4, activation="softmax"), shape=(8, 5, 2)),
        lambda x: x,
    ),
}

HEADS = {name: ("softmax", build) for name, build in SOFTMAX.items()} | OTHER
CASES = {
    **{f"end: {name}": (kind, partial(graph, b)) for name, (kind, b) in HEADS.items()},
    **{f"layer: {name}": ("softmax", partial(ended, b)) for name, b in LAYERS.items()},
    **{f"input: {name}": ("softmax", build) for name, (build, _) in INPUTS.items()},
}
ARRANGED = {f"input: {name}": arrange for name, (_, arrange) in INPUTS.items()}


def scrambled(model):
    """Every weight another value than the one it starts with; variances stay above 0."""
    rng = np.random.default_rng(7)
    for weight in model.weights:
        if weight.path.startswith("normalization") or weight.name in ("count", "vector_u"):
            continue
        value = rng.uniform(-0.4, 0.4, weight.shape)
        if "variance" in weight.path or "gamma" in weight.path:
            value = np.abs(value) + 0.5
        weight.assign(value)
    return model


def expected_chances(kind, own):
    """What the network itself says, as probabilities."""
    own = own.reshape(len(own), -1)
    if kind == "log_softmax":
        return np.exp(own)
    if kind == "none":
        return np.exp(own) / np.exp(own).sum(axis=1, keepdims=True)
    if kind == "score":
        own = 1 / (1 + np.exp(-own))
    return np.concatenate([1 - own, own], axis=1) if own.shape[1] == 1 else own


def require_computable(model, images):
    """What a network says of images; the test is skipped where TensorFlow has no way to compute it.

    That is so of channels first on a CPU without oneDNN.
    """
    try:
        return model(images, training=False)
    except tf.errors.UnimplementedError:
        return pytest.skip("TensorFlow itself cannot compute this network here")


def explained(kind, own):
    """Of the second class, as the network itself gives it: a logit, or a difference of two."""
    own = tf.reshape(own, (own.shape[0], -1))
    chance = own[:, -1]
    return {
        "softmax": lambda: tf.math.log(own[:, 1]) - tf.math.log(own[:, 0]),
        "log_softmax": lambda: own[:, 1] - own[:, 0],
        "none": lambda: own[:, 1],
        "score": lambda: chance,
        "log p": lambda: tf.math.log(own[:, 1]),
        "sigmoid": lambda: tf.math.log(chance) - tf.math.log(1 - chance),
        "odds": lambda: tf.math.log(chance) - tf.math.log(1 - chance),
    }[kind]()


@pytest.mark.parametrize("name", CASES)
def test_a_network_is_read_as_it_reads_itself(name):
    kind, build = CASES[name]
    model = scrambled(build())
    classifier = Classifier(model)
    rng = np.random.default_rng(0)
    images = rng.random((3, *classifier.input_shape), np.float32)
    arrange = ARRANGED.get(name, lambda x: x)
    with tf.GradientTape() as tape:
        pictures = tf.Variable(arrange(images))
        own = require_computable(model, pictures)
        score = explained(kind, own)
    found = classifier.probabilities(images)
    np.testing.assert_allclose(found, expected_chances(kind, np.asarray(own)), atol=1e-5)

    expected = np.asarray(tape.gradient(score, pictures))
    last = classifier.classes - 1
    target, versus = (1, 0) if kind in ("softmax", "log_softmax") else (1, None)
    target = last if kind in ("score", "sigmoid", "odds") else target
    values = engine.explain(classifier, images, target=target, versus=versus).values
    size = max(1.0, float(np.abs(expected).max()))
    assert np.abs(expected).max() > 0
    np.testing.assert_allclose(arrange(values), expected, atol=1e-5 * size)


def test_a_relu_that_cuts_off_probabilities_is_not_passed_over():
    cut = stack(L.Flatten(), L.Dense(CLASSES, "softmax"), L.ReLU(threshold=0.3))
    with pytest.raises(UnsupportedNetworkError):
        Classifier(cut)


def test_there_are_enough_of_them():
    assert len(CASES) >= 80


def in_order(order):
    """A network of layers that name an axis, side by side and one behind another."""
    axis, shape = (1, (3, 9, 8)) if order == "channels_first" else (-1, (9, 8, 3))
    image = keras.Input(shape)
    x = L.SpectralNormalization(L.Conv2D(3, 3, data_format=order, name="inner"), name="conv")(image)
    x = L.ReLU(name="relu")(L.BatchNormalization(axis=axis, name="norm")(x))
    beside = L.Conv2D(3, 3, padding="same", data_format=order)(x)
    x = L.Concatenate(axis=axis, name="both")([L.Add(name="sum")([x, beside]), x])
    x = L.LayerNormalization(axis=axis, name="even")(L.MaxPooling2D(2, data_format=order)(x))
    x = L.GroupNormalization(2, axis=axis, name="groups")(x)
    tanh = L.Activation("tanh")
    x = tanh(L.GlobalAveragePooling2D(data_format=order)(tanh(x)))
    return scrambled(keras.Model(image, L.Dense(CLASSES, activation="softmax")(x)))


@pytest.fixture(scope="module")
def both_orders():
    first, last = in_order("channels_first"), in_order("channels_last")
    last.set_weights(first.get_weights())
    require_computable(first, np.zeros((1, 3, 9, 8), np.float32))
    return Classifier(first), Classifier(last)


MAPS: list[tuple[str, dict[str, str]]] = [
    (method, {}) for method in ("grad_cam", "lrp", "occlusion_sensitivity")
] + [
    (method, {"layer": layer})
    for method, layers in (
        ("grad_cam", ("conv", "norm", "relu", "groups")),
        ("activations", ("sum", "both", "even")),
    )
    for layer in layers
]


@pytest.mark.parametrize(("method", "options"), MAPS)
def test_maps_of_a_network_with_channels_first_are_those_of_one_with_channels_last(
    both_orders, method, options
):
    images = np.random.default_rng(0).random((2, 9, 8, 3), np.float32)
    found, expected = (
        engine.explain(each, images, method, 1, **options).values for each in both_orders
    )
    assert expected.any()
    np.testing.assert_allclose(found, expected, atol=1e-5 * np.abs(expected).max())
