"""Small networks of many kinds, with random weights and biases, to be explained in tests."""

import keras
import numpy as np

layers = keras.layers
SHAPE = (9, 8, 2)
CLASSES = 10
TERMS = 2 * 300
"""Products behind a gradient, there and back: 9, 16 and 224 there in `leaky`, the largest."""


def randomised(model, seed=0, biases=True):
    """Give every weight a random value; moments of BatchNorm stay positive."""
    rng = np.random.default_rng(seed)
    for weight in model.weights:
        value = rng.normal(0, 0.4, weight.shape)
        if "variance" in weight.path or "gamma" in weight.path:
            value = 0.5 + np.abs(value)
        if not biases and weight.name in ("bias", "beta", "moving_mean"):
            value = np.zeros(weight.shape)
        weight.assign(value)
    return model


def sequential(*body, shape=SHAPE, head=None):
    """Layers behind each other; the last are ten classes, unless another `head` is given."""
    head = layers.Dense(CLASSES, activation="softmax") if head is None else head
    return keras.Sequential([keras.Input(shape), *body, head])


def plain():
    return sequential(
        layers.Conv2D(4, 3, activation="relu", name="first"),
        layers.Conv2D(5, 2, activation="relu", name="last"),
        layers.Flatten(),
        layers.Dense(6, activation="relu"),
    )


def pooled():
    return sequential(
        layers.Conv2D(4, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(5, 2, strides=2, padding="same", use_bias=False),
        layers.ReLU(),
        layers.AveragePooling2D(2, padding="same"),
        layers.GlobalAveragePooling2D(),
    )


def normalised():
    return sequential(
        layers.Conv2D(4, 3, use_bias=False),
        layers.BatchNormalization(),
        layers.Activation("relu"),
        layers.Dropout(0.5),
        layers.Conv2D(3, 2, dilation_rate=2, activation="relu"),
        layers.GlobalMaxPooling2D(),
    )


def leaky():
    return sequential(
        layers.ZeroPadding2D(1),
        layers.DepthwiseConv2D(3, depth_multiplier=2),
        layers.LeakyReLU(negative_slope=0.2),
        layers.Conv2D(4, 2),
        layers.LeakyReLU(negative_slope=0.1),
        layers.Flatten(),
        head=layers.Dense(CLASSES),
    )


def nested():
    inner = keras.Sequential(
        [keras.Input((7, 6, 4)), layers.Conv2D(3, 3, activation="relu", name="conv")], name="inner"
    )
    return sequential(
        layers.Conv2D(4, 3, activation="relu", name="outer"),
        inner,
        layers.Flatten(),
        layers.Dropout(0.3),
        layers.Dense(CLASSES),
        head=layers.Softmax(),
    )


def branched():
    image = keras.Input((7, 7, 3))
    stem = layers.Conv2D(4, 3, padding="same", activation="relu")(image)
    branch = layers.Conv2D(4, 3, padding="same")(stem)
    joined = layers.ReLU()(layers.Add()([stem, branch]))
    both = layers.Concatenate()([joined, stem])
    pooled = layers.GlobalAveragePooling2D()(both)
    return keras.Model(image, layers.Dense(CLASSES, activation="softmax")(pooled))


RELU_NETWORKS = {
    build.__name__: build for build in (plain, pooled, normalised, leaky, nested, branched)
}
"""Piecewise linear networks: ReLU or LeakyReLU, and nothing else that is not linear."""


def smooth():
    return sequential(
        layers.Conv2D(4, 3, activation="tanh"),
        layers.Flatten(),
        layers.Dense(6, activation="softplus"),
    )


def linear():
    return sequential(layers.Conv2D(3, 3), layers.Flatten(), head=layers.Dense(CLASSES))


def images(model, count=3, seed=5, spread=1.0):
    """Random images in [0, spread], float64."""
    shape = (count, *model.input_shape[1:])
    return np.random.default_rng(seed).random(shape) * spread
