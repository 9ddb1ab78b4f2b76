"""Which methods work on a network is what they themselves say; layers of many kinds stop none."""

import keras
import numpy as np
import pytest

from engine import METHODS, explain
from engine.attribution.support import obstacles
from engine.errors import UnsupportedNetworkError
from tests.engine.attribution.test_lrp_layers import of_graph
from tests.engine.support import networks

layers, ops = keras.layers, keras.ops
FEW = {"integrated_gradients": {"steps": 2}, "smoothgrad": {"samples": 2}}
FEW |= {"guided_smoothgrad": {"samples": 2}, "occlusion_sensitivity": {"patch_size": 4}}
IMAGE = (6, 6, 4)


class Blackbox(keras.Layer):
    """Somebody's own layer with a ReLU in it."""

    def call(self, inputs):
        return keras.ops.relu(inputs)


class Halved(keras.Layer):
    """Somebody's own layer without one."""

    def call(self, inputs):
        return inputs / 2


def several_results(x):
    sequence, *states = layers.LSTM(3, return_sequences=True, return_state=True)(
        layers.Reshape((36, 4))(layers.Conv2D(4, 3, padding="same")(x))
    )
    mixed, scores = layers.MultiHeadAttention(1, 2)(
        sequence, sequence, return_attention_scores=True
    )
    flat = [layers.Flatten()(each) for each in (mixed, scores, *states)]
    return layers.Concatenate()(flat)


def wrapped(x):
    x = layers.SpectralNormalization(layers.Conv2D(3, 3, activation="relu"))(x)
    return layers.Reshape((4, 4, 3))(layers.TimeDistributed(layers.Dense(3))(x))


NETWORKS = {
    "several results": several_results,
    "wrapped": wrapped,
    "somebody's ReLU": lambda x: Blackbox()(layers.Conv2D(3, 3)(x)),
    "somebody's layer": lambda x: Halved()(layers.Conv2D(3, 3)(x)),
    "rounded": lambda x: ops.round(layers.Conv2D(3, 3)(x)),
    "a ReLU in a recurrent layer": lambda x: layers.SimpleRNN(3, activation="relu")(
        layers.Reshape((36, 4))(x)
    ),
    "no convolution": lambda x: x / 255,
}
STOPPED = {
    "several results": {"lrp"},
    "wrapped": {"lrp"},
    "somebody's ReLU": {"guided_smoothgrad", "lrp"},
    "somebody's layer": {"lrp"},
    "rounded": set(METHODS) - {"occlusion_sensitivity", "activations"},
    "a ReLU in a recurrent layer": {
        *("guided_smoothgrad", "grad_cam", "grad_cam_plus_plus", "lrp", "activations"),
    },
    "no convolution": {"grad_cam", "grad_cam_plus_plus", "activations"},
}


@pytest.mark.slow
@pytest.mark.parametrize("name", NETWORKS)
def test_what_stops_a_method_is_said_beforehand_in_its_own_words(name):
    classifier = of_graph(NETWORKS[name])
    images, said = networks.images(classifier.model, 1), obstacles(classifier)
    assert list(said) == list(METHODS)
    for method, reason in said.items():
        given = FEW.get(method, {})
        if reason is None:
            found = explain(classifier, images, method, 3, **given)
            assert np.isfinite(found.values).all()
        else:
            with pytest.raises(UnsupportedNetworkError) as raised:
                explain(classifier, images, method, 3, **given)
            assert str(raised.value) == reason
    assert {method for method, reason in said.items() if reason} == STOPPED[name]


def test_a_wrapped_convolution_is_the_last_one_for_grad_cam():
    inside = of_graph(layers.SpectralNormalization(layers.Conv2D(3, 3)))
    plain = of_graph(layers.Conv2D(3, 3))
    weights = [w for w in inside.model.get_weights() if w.shape != (1, 3)]
    plain.model.set_weights(weights)
    images = networks.images(plain.model, 2)
    for method in ("grad_cam", "guided_smoothgrad", "activations"):
        ours, theirs = (
            explain(each, images, method, 3, **FEW.get(method, {})) for each in (inside, plain)
        )
        np.testing.assert_allclose(ours.values, theirs.values, atol=1e-12)
