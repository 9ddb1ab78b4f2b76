"""The way back through large dense layers: other products than TensorFlow's, the same numbers."""

import gc
import weakref

import keras
import numpy as np
import pytest
import tensorflow as tf

from engine import METHODS, Classifier, explain
from engine.attribution import recording
from engine.attribution.compiled import compiled
from engine.attribution.small_maps import of_classes
from tests.engine.support import networks
from tests.engine.support.graphs import operations, traced_by
from tests.engine.support.networks import TERMS
from tests.engine.support.rounding import assert_rounded

layers = keras.layers
FEW = {"integrated_gradients": {"steps": 5}, "smoothgrad": {"samples": 5}}
FEW["guided_smoothgrad"] = FEW["smoothgrad"]


@pytest.fixture(autouse=True)
def every_dense_layer_counts_as_large(monkeypatch):
    monkeypatch.setattr(recording, "LARGE", 1)


def doubled(*body, shape=(5, 4, 2)):
    model = keras.Sequential([keras.Input(shape), *body, layers.Dense(10)])
    return Classifier(networks.randomised(model), dtype="float64")


def by_tensorflow(classifier, images, target):
    """The gradient as TensorFlow makes it of the whole network."""
    x = tf.constant(classifier.as_batch(images))
    with tf.GradientTape() as tape:
        tape.watch(x)
        score = classifier.model(x, training=False)[:, target]
    return tape.gradient(score, x).numpy()


def relu_network():
    return doubled(
        layers.Conv2D(4, 2, activation="relu"),
        layers.Flatten(),
        layers.Dropout(0.5),
        layers.Dense(7, activation="relu"),
        layers.Dense(6, activation="tanh", use_bias=False),
    )


def without_relu():
    return doubled(layers.Conv2D(4, 2), layers.Flatten(), layers.Dense(7, activation="elu"))


def reading_pixels():
    return doubled(layers.Flatten(), layers.Dense(7, activation="relu"))


def relus_as_layers():
    return doubled(
        layers.Conv2D(4, 2),
        layers.ReLU(max_value=1.5),
        layers.MaxPooling2D(2),
        layers.Reshape((-1,)),
        layers.Dense(7),
        layers.Activation("relu"),
    )


class Leaking(keras.layers.ReLU):
    """Somebody's own layer, made of Keras's: what is below 0 leaks through."""

    def call(self, inputs):
        """Half of what is below 0, and what is above."""
        return tf.maximum(inputs, inputs / 2)


def relus_of_somebodys_own():
    return doubled(layers.Conv2D(4, 2), Leaking(), layers.Flatten(), layers.Dense(7))


def of_operations():
    """Operations beside layers: numbers among what they are given, and tensors by name."""
    image = keras.Input((5, 4, 2))
    features = layers.Conv2D(4, 2, activation="relu")(image)
    twice = keras.ops.multiply(features, 2.0)
    wave = keras.ops.subtract(x1=keras.ops.sin(features), x2=twice)
    found = layers.Dense(7, activation="relu")(layers.Flatten()(wave))
    model = networks.randomised(keras.Model(image, layers.Dense(10)(found)))
    return Classifier(model, dtype="float64")


BUILDERS = [relu_network, without_relu, reading_pixels, relus_as_layers, relus_of_somebodys_own]
BUILDERS += [of_operations]


@pytest.mark.parametrize("build", BUILDERS)
@pytest.mark.parametrize("count", [1, 5])
def test_the_gradient_is_tensorflows(build, count):
    classifier = build()
    images = networks.images(classifier.model, count)
    images[images < 0.4] = 0  # black paper, where a gradient is asked for all the same
    found = explain(classifier, images, target=3).values
    expected = by_tensorflow(classifier, images, 3)
    assert_rounded(found, expected, TERMS)
    assert np.abs(expected).max() > 0


@pytest.mark.parametrize("ink", [0.0, 0.05, 1.0])
def test_few_rows_and_many_rows_of_the_weights_give_the_same_gradient(ink):
    """Of several images at once: with little ink most inputs of the dense layer are 0 in all."""
    classifier = doubled(
        layers.Conv2D(4, 3, activation="relu", use_bias=False),
        layers.Flatten(),
        layers.Dense(7, activation="relu"),
        shape=(16, 16, 1),
    )
    images = np.zeros((6, 16, 16, 1))
    images[:, : max(1, int(16 * ink)), : max(1, int(16 * ink))] = ink
    found = explain(classifier, images, target=3)
    expected = by_tensorflow(classifier, images, 3)
    assert_rounded(found.values, expected, TERMS)
    said = classifier.model(images, training=False).numpy()
    assert_rounded(found.logits, said, TERMS)


def test_the_way_back_through_a_deep_network_is_traced_once():
    deep = [layers.Conv2D(2, 3, padding="same", activation="relu") for _ in range(12)]
    classifier = doubled(*deep, layers.Flatten(), shape=(6, 6, 1))
    assert back_through_convolutions(classifier) == 12


def test_so_is_that_through_branches_that_meet_again():
    image = there = keras.Input((6, 6, 1))
    for _ in range(6):
        branch = layers.Conv2D(2, 3, padding="same", activation="relu")(there)
        other = layers.Conv2D(2, 3, padding="same")(there)
        there = layers.ReLU()(layers.Add()([branch, other]))
    classifier = Classifier(keras.Model(image, layers.Dense(3)(layers.Flatten()(there))))
    assert back_through_convolutions(classifier) <= 2 * 12


def back_through_convolutions(classifier):
    traced = traced_by(lambda: compiled(classifier, "vanilla_gradients"))
    return len(operations(traced, "Conv2DBackpropInput"))


def test_a_path_round_a_dense_layer_counts_once():
    image = keras.Input((3, 3, 1))
    flat = layers.Flatten()(image)
    first = layers.Dense(9, activation="relu")(flat)
    around = layers.Add()([layers.Dense(9, activation="relu")(first), first, flat])
    model = keras.Model(image, layers.Dense(4)(around))
    classifier = Classifier(networks.randomised(model), dtype="float64")
    images = networks.images(classifier.model, 3)
    expected = by_tensorflow(classifier, images, 1)
    assert_rounded(explain(classifier, images, target=1).values, expected, TERMS)


@pytest.mark.slow
@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("name", ["plain", "nested", "branched"])
def test_every_method_says_what_it_says_with_tensorflows_products(method, name, monkeypatch):
    model = networks.randomised(networks.RELU_NETWORKS[name]())
    images = networks.images(model, 3)
    ours = explain(Classifier(model, dtype="float64"), images, method, 2, **FEW.get(method, {}))
    monkeypatch.setattr(recording, "LARGE", 2**60)
    theirs = explain(Classifier(model, dtype="float64"), images, method, 2, **FEW.get(method, {}))
    assert_rounded(ours.values, theirs.values, TERMS)


def test_products_are_cut_out_of_the_tape_here(monkeypatch):
    """Else the tests above compare a thing with itself."""
    cuts = []
    original = recording.Recording.cut

    def counted(self, *arguments):
        cuts.append(arguments)
        return original(self, *arguments)

    monkeypatch.setattr(recording.Recording, "cut", counted)
    explain(relu_network(), np.zeros((5, 4, 2)))
    assert len(cuts) == 5


@pytest.mark.slow
@pytest.mark.parametrize("method", METHODS)
def test_no_graph_and_no_weights_outlive_the_network(method):
    made = [Classifier(networks.randomised(networks.plain()))]
    image = networks.images(made[0].model, 1)

    def work():
        explain(made[0], image, method, 1, **FEW.get(method, {}))
        list(of_classes(made[0], image, method))

    graphs = [each for each in traced_by(work) if operations([each], "Conv2D")]
    assert len(graphs) >= (1 if method == "activations" else 2)
    kept = [weakref.ref(each) for each in (*made, *made[0].model.weights, *graphs)]
    made.clear()
    graphs.clear()
    for _ in range(2):  # the first one ends functions, which then let go of their graphs
        gc.collect()
    assert [each() for each in kept if each() is not None] == []


def test_a_blank_image_that_reaches_no_weight_is_explained_too():
    """Fresh networks have no biases yet: all is 0, and oneDNN aborts on a kernel without rows."""
    body = (layers.Flatten(), layers.Dense(16, "relu"), layers.Dense(16, "relu"))
    fresh = Classifier(keras.Sequential([keras.Input((5, 4, 1)), *body, layers.Dense(10)]))
    blank = np.zeros((5, 4), np.float32)
    *_, maps = of_classes(fresh, blank, "vanilla_gradients")
    assert len(maps) == 10
    assert all(not each.values.any() for each in maps)
