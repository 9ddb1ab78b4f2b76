"""The product of a large dense layer, in blocks: the same numbers, gradients included."""

import keras
import numpy as np
import pytest
import tensorflow as tf

from engine.attribution.products import LARGE, computed, dense_product, in_blocks


@pytest.mark.parametrize("rows", [1, 2, 7])
@pytest.mark.parametrize("height", [24, 35, 22])
def test_product_and_both_gradients_are_those_of_numpy_in_float64(rows, height):
    rng = np.random.default_rng(0)
    x, w = rng.normal(size=(rows, height)), rng.normal(size=(height, 3))
    up = rng.normal(size=(rows, 3))
    given, kernel = tf.constant(x), tf.constant(w)
    with tf.GradientTape() as tape:
        tape.watch([given, kernel])
        y = dense_product(given, kernel)
    by_x, by_w = tape.gradient(y, [given, kernel], tf.constant(up))
    np.testing.assert_allclose(y, x @ w, atol=1e-12)
    np.testing.assert_allclose(by_x, up @ w.T, atol=1e-12)
    np.testing.assert_allclose(by_w, x.T @ up, atol=1e-12)


def large(**how):
    layer = keras.layers.Dense(1024, **how)
    layer.build((None, LARGE // 1024))
    return layer


@pytest.mark.parametrize("how", [{}, {"activation": "relu"}, {"use_bias": False}])
def test_a_large_dense_layer_gives_what_keras_gives(how):
    layer = large(**how)
    if layer.bias is not None:
        layer.bias.assign(np.linspace(-1, 1, 1024))
    x = tf.constant(np.random.default_rng(1).normal(size=(3, LARGE // 1024)).astype(np.float32))
    assert in_blocks(x, layer.kernel)
    np.testing.assert_allclose(computed(layer, x), layer(x), atol=1e-4)


def test_what_cannot_be_cut_into_blocks_is_left_to_keras():
    prime = tf.zeros((1031, 1024))
    assert not in_blocks(tf.zeros((1, 1031)), prime)  # no divisor from 2 to 8
    assert not in_blocks(tf.zeros((1, 8)), tf.zeros((8, 8)))  # small
    assert not in_blocks(tf.zeros((2, 2, 1024)), tf.zeros((1024, 1024)))  # not one row an image


def test_a_layer_that_is_more_than_a_dense_layer_is_left_to_itself():
    class Doubled(keras.layers.Dense):
        def call(self, inputs):
            return 2 * super().call(inputs)

    layer = Doubled(1024)
    layer.build((None, 1024))
    x = tf.ones((1, 1024))
    np.testing.assert_allclose(computed(layer, x), layer(x), atol=1e-4)
