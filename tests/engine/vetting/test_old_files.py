"""Whole networks as `.h5`: those of Keras 2 answer as the same network built today."""

import json

import h5py
import keras
import numpy as np
import pytest

from engine import network
from engine.errors import NetworkFileError
from engine.network import load
from engine.vetting.looking import look
from tests.engine.support.hostile import old_file, without_modules
from tests.engine.support.rounding import rounding

L = keras.layers
RNG = np.random.default_rng(5)


@pytest.fixture(autouse=True)
def vetted_here(monkeypatch):
    monkeypatch.setattr(network, "vet", look)


def old(kind, name, **settings):
    """A layer as Keras 2.10 writes it."""
    return {
        "class_name": kind,
        "config": {"name": name, "trainable": True, "dtype": "float32"} | settings,
    }


def called(layer, *nodes):
    return layer | {"name": layer["config"]["name"], "inbound_nodes": list(nodes)}


def given(name, call=0, **kwargs):
    return [[name, call, 0, kwargs]]


def image(name="image", shape=(8, 8, 3)):
    settings = {"batch_input_shape": [None, *shape], "sparse": False, "ragged": False}
    return called(old("InputLayer", name, **settings))


def functional(layers, inputs, outputs, name="model"):
    config = {"name": name, "layers": layers, "input_layers": inputs, "output_layers": outputs}
    return {"class_name": "Functional", "config": config}


def drawn(*shape):
    return RNG.uniform(0.1, 0.9, shape).astype(np.float32)


def answers(model, pictures):
    return np.asarray(model(pictures, training=False))


def same(one, two):
    np.testing.assert_allclose(one, two, rtol=rounding(30), atol=rounding(30))


PICTURES = RNG.uniform(-1, 1, (4, 8, 8, 3)).astype(np.float32)
CONV = {
    "filters": 4,
    "kernel_size": [3, 3],
    "strides": [1, 1],
    "padding": "same",
    "data_format": "channels_last",
    "dilation_rate": [1, 1],
    "groups": 1,
    "activation": "linear",
    "use_bias": False,
    "kernel_initializer": {"class_name": "GlorotUniform", "config": {"seed": None}},
    "bias_initializer": {"class_name": "Zeros", "config": {}},
}
NORM = {"axis": [3], "momentum": 0.99, "epsilon": 0.001, "center": True, "scale": True}


def block_of_mobilenet(name="block"):
    """A convolution, its norm, ReLU6, a depthwise convolution: names with slashes, as V3 has."""
    depthwise = {k: v for k, v in CONV.items() if k not in ("filters", "kernel_initializer")}
    layers = [
        image("inner"),
        called(old("Conv2D", f"{name}/conv", **CONV), given("inner")),
        called(old("BatchNormalization", f"{name}/bn", **NORM), given(f"{name}/conv")),
        called(
            old("ReLU", "relu6", max_value=6.0, negative_slope=0.0, threshold=0.0),
            given(f"{name}/bn"),
        ),
        called(old("DepthwiseConv2D", "dw", depth_multiplier=1, **depthwise), given("relu6")),
        called(old("LeakyReLU", "leaky", alpha=0.25), given("dw")),
    ]
    return functional(layers, [["inner", 0, 0]], [["leaky", 0, 0]], name)


def block_weights():
    return {
        "block/conv/kernel": drawn(3, 3, 3, 4),
        "block/bn/gamma": drawn(4),
        "block/bn/beta": drawn(4),
        "dw/depthwise_kernel": drawn(3, 3, 4, 1),
        "block/bn/moving_mean": drawn(4),
        "block/bn/moving_variance": drawn(4),
    }


def block_today(weights):
    model = keras.Sequential(
        [
            keras.Input((8, 8, 3)),
            L.Conv2D(4, 3, padding="same", use_bias=False),
            L.BatchNormalization(epsilon=0.001),
            L.ReLU(6.0),
            L.DepthwiseConv2D(3, padding="same", use_bias=False),
            L.LeakyReLU(negative_slope=0.25),
        ]
    )
    conv, gamma, beta, depthwise, mean, variance = weights.values()
    model.set_weights([conv, gamma, beta, mean, variance, depthwise])
    return model


def test_transfer_learning_as_the_tutorials_have_it_answers_as_today(tmp_path):
    """`preprocess_input`, a network inside, a pooled row, one sigmoid."""
    inner, kernel, bias = block_weights(), drawn(4, 1), drawn(1)
    layers = [
        image(),
        called(
            old("TFOpLambda", "tf.math.truediv", function="math.truediv"),
            ["image", 0, 0, {"y": 127.5, "name": None}],
        ),
        called(
            old("TFOpLambda", "tf.math.subtract", function="math.subtract"),
            ["tf.math.truediv", 0, 0, {"y": 1.0, "name": None}],
        ),
        called(block_of_mobilenet() | {}, given("tf.math.subtract", training=False)),
        called(
            old("GlobalAveragePooling2D", "pool", data_format="channels_last", keepdims=False),
            given("block", 1),
        ),
        called(old("Dropout", "drop", rate=0.2, noise_shape=None, seed=None), given("pool")),
        called(old("Dense", "dense", units=1, activation="sigmoid"), given("drop")),
    ]
    config = functional(layers, [["image", 0, 0]], [["dense", 0, 0]])
    path = old_file(
        tmp_path / "net.h5", config, {"block": inner, "dense": {"kernel": kernel, "bias": bias}}
    )
    pictures = RNG.uniform(0, 255, (4, 8, 8, 3)).astype(np.float32)
    row = answers(block_today(inner), pictures / 127.5 - 1).mean((1, 2))
    same(answers(load(path), pictures), 1 / (1 + np.exp(-(row @ kernel + bias))))


def test_a_nested_sequential_network_called_twice_answers_as_today(tmp_path):
    conv = drawn(3, 3, 3, 4)
    inner = {
        "class_name": "Sequential",
        "config": {"name": "twice", "layers": [image("first"), old("Conv2D", "conv", **CONV)]},
    }
    layers = [
        image(),
        called(inner, given("image"), given("image")),
        called(old("Add", "add"), [["twice", 1, 0, {}], ["twice", 2, 0, {}]]),
        called(old("GlobalMaxPooling2D", "pool"), given("add")),
    ]
    layers[1]["name"] = "twice"
    config = functional(layers, [["image", 0, 0]], [["pool", 0, 0]])
    path = old_file(tmp_path / "net.h5", config, {"twice": {"conv/kernel": conv}})
    alone = keras.Sequential(
        [keras.Input((8, 8, 3)), L.Conv2D(4, 3, padding="same", use_bias=False)]
    )
    alone.set_weights([conv])
    same(answers(load(path), PICTURES), 2 * answers(alone, PICTURES).max((1, 2)))


def test_a_network_whose_first_layer_says_the_size_answers_as_today(tmp_path):
    conv = drawn(3, 3, 3, 4)
    first = old("Conv2D", "conv", batch_input_shape=[None, 8, 8, 3], **CONV)
    config = {
        "class_name": "Sequential",
        "config": [first, old("ThresholdedReLU", "over", theta=0.5), old("Flatten", "flat")],
    }
    path = old_file(tmp_path / "net.h5", config, {"conv": {"kernel": conv}, "over": {}}, "2.2.0")
    model = keras.Sequential(
        [keras.Input((8, 8, 3)), L.Conv2D(4, 3, padding="same", use_bias=False), L.Flatten()]
    )
    model.set_weights([conv])
    found = answers(model, PICTURES)
    same(answers(load(path), PICTURES), np.where(found > 0.5, found, 0))


def test_a_call_with_two_arrays_by_name_answers_as_today(tmp_path):
    layers = [
        image(shape=(5, 4)),
        called(
            old("MultiHeadAttention", "look", num_heads=2, key_dim=3, query_shape=[None, 5, 4]),
            [["image", 0, 0, {"value": ["image", 0, 0]}]],
        ),
    ]
    config = functional(layers, [["image", 0, 0]], [["look", 0, 0]])
    today = L.MultiHeadAttention(2, 3)
    row = RNG.uniform(-1, 1, (2, 5, 4)).astype(np.float32)
    today(row, row)
    names = [f"w{i}" for i in range(8)]
    weights = [drawn(*w.shape) for w in today.get_weights()]
    today.set_weights(weights)
    path = old_file(tmp_path / "net.h5", config, {"look": dict(zip(names, weights, strict=True))})
    same(answers(load(path), row), np.asarray(today(row, row)))


@pytest.mark.parametrize("ending", [".h5", ".hdf5", ".model", ".weights.h5"])
@pytest.mark.filterwarnings("ignore:You are saving your model as an HDF5 file")
@pytest.mark.expects_log("Keras warns of the old format")
def test_an_h5_file_of_keras_3_answers_as_before_whatever_its_ending(tmp_path, ending):
    picture = keras.Input((8, 8, 3))
    row = L.Flatten()(keras.Sequential([L.Conv2D(4, 3)])(picture * 2.0 - 1.0))
    model = keras.Model(picture, L.Dense(4, activation="softmax")(row))
    model.save(tmp_path / "net.h5")
    (tmp_path / "net.h5").rename(tmp_path / f"net{ending}")
    same(answers(load(tmp_path / f"net{ending}"), PICTURES), answers(model, PICTURES))


def test_an_operation_of_tensorflow_that_keras_has_not_is_named(tmp_path):
    layers = [
        image(),
        called(
            old("TFOpLambda", "tf.raw", function="io.read_file"), ["image", 0, 0, {"name": None}]
        ),
    ]
    config = functional(layers, [["image", 0, 0]], [["tf.raw", 0, 0]])
    with pytest.raises(NetworkFileError, match=r"needs code from tf\.io\.read_file"):
        load(old_file(tmp_path / "net.h5", config, {}))


def test_weights_alone_say_what_is_missing(tmp_path):
    with h5py.File(tmp_path / "net.weights.h5", "w") as file:
        file.create_group("model_weights")
    with pytest.raises(NetworkFileError, match="without the network that they belong to"):
        load(tmp_path / "net.weights.h5")


def test_a_subclassed_network_says_so(tmp_path):
    with pytest.raises(NetworkFileError, match="MyModel is no network of layers"):
        load(old_file(tmp_path / "net.h5", {"class_name": "MyModel", "config": {}}, {}))


def test_the_configurations_of_both_keras_mean_the_same_network():
    model = block_today(block_weights())
    written = json.loads(model.to_json())
    from engine.vetting.graph import total_of
    from engine.vetting.legacy import modernised

    one, two = total_of(written), total_of(modernised(without_modules(written)))
    assert one == two
    assert one.parameters == model.count_params()
