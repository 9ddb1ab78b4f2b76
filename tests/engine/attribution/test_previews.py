"""What each layer sees, in small."""

import keras
import numpy as np

from engine import Classifier, explain
from engine.attribution.layers import default_layer, layer_names
from engine.attribution.previews import layer_previews
from tests.engine.support.rounding import CONVNET, assert_rounded


def test_a_preview_is_the_mean_size_of_the_layers_feature_maps(classifier, digits):
    found = layer_previews(classifier, digits[0])
    assert tuple(found) == layer_names(classifier)
    for layer, preview in found.items():
        maps = explain(classifier, digits[0], "activations", layer=layer).values[0]
        assert_rounded(preview, np.abs(maps).mean(axis=-1), CONVNET, "float32")


def test_the_default_layer_is_the_last_convolution(classifier):
    assert default_layer(classifier) == "conv_128"


def test_a_network_without_feature_maps_has_no_previews_and_no_default():
    flat = keras.Sequential(
        [keras.Input((28, 28, 1)), keras.layers.Flatten(), keras.layers.Dense(10)]
    )
    classifier = Classifier(flat)
    assert layer_previews(classifier, np.zeros((28, 28), np.float32)) == {}
    assert default_layer(classifier) is None
