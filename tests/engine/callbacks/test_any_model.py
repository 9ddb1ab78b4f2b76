"""Callbacks on models and data of other kinds: they work, or say so before the first batch."""

from copy import deepcopy

import keras
import numpy as np
import pytest
import tensorflow as tf

from engine import callbacks
from engine.errors import InputShapeError, UnsupportedNetworkError

layers = keras.layers
SHAPE = (8, 8, 1)


@keras.saving.register_keras_serializable("tests")
class Written(keras.Model):
    """A network written in Python."""

    def __init__(self):
        super().__init__()
        self.conv = layers.Conv2D(3, 3, activation="relu")
        self.flat, self.dense = layers.Flatten(), layers.Dense(4, activation="softmax")

    def call(self, inputs):
        return self.dense(self.flat(self.conv(inputs)))


def several_outputs():
    image = keras.Input(SHAPE)
    flat = layers.Flatten()(layers.Conv2D(3, 3, activation="relu")(image))
    outputs = [
        layers.Dense(n, activation="softmax", name=name)(flat) for n, name in ((4, "a"), (3, "b"))
    ]
    return keras.Model(image, outputs)


@pytest.fixture(scope="module")
def data():
    rng = np.random.default_rng(0)
    return rng.random((8, *SHAPE), np.float32), np.arange(8) % 4


def trained(model, data, callback, epochs=1):
    x, y = data
    loss = "sparse_categorical_crossentropy"
    single = len(getattr(model, "outputs", None) or [0]) == 1
    labels = y if single else [y, y % 3]
    model.compile("sgd", loss if single else [loss] * 2)
    model.fit(x, labels, epochs=epochs, verbose=0, callbacks=[callback])
    return model


def pictures(callback):
    """The steps of the pictures that it wrote."""
    from tensorboard.backend.event_processing.event_file_loader import EventFileLoader

    files = map(str, callback.output_dir.iterdir())
    events = [each for file in files for each in EventFileLoader(file).Load()]
    return [event.step for event in events if event.summary.value]


class Batches(keras.utils.PyDataset):
    """Of four images each."""

    def __init__(self, data):
        super().__init__()
        self.data = data

    def __len__(self):
        return 2

    def __getitem__(self, number):
        return tuple(each[4 * number : 4 * number + 4] for each in self.data)


def endless(data):
    while True:
        yield data[0][:4], data[1][:4]


@pytest.mark.parametrize(
    ("streamed", "taken"),
    [
        (lambda data: tf.data.Dataset.from_tensor_slices(data).batch(3), 8),
        (lambda data: tf.data.Dataset.from_tensor_slices(data[0]).batch(3), 8),
        (Batches, 8),
        (endless, 64),
        (lambda data: data, 8),
    ],
)
def test_pictures_are_of_the_first_images_of_whatever_streams_them(streamed, taken, data, tmp_path):
    callback = callbacks.VanillaGradientsCallback(streamed(data), 0, tmp_path)
    assert callback.validation_data[0].shape == (taken, *SHAPE)
    np.testing.assert_array_equal(callback.validation_data[0][:4], data[0][:4])


def test_what_streams_nothing_is_named(tmp_path):
    with pytest.raises(InputShapeError, match="no image"):
        callbacks.VanillaGradientsCallback(iter([]), 0, tmp_path)


METHODS = {
    "VanillaGradients": {},
    "SmoothGrad": {"num_samples": 2},
    "IntegratedGradients": {"n_steps": 2},
    "OcclusionSensitivity": {"patch_size": 4},
}


@pytest.mark.parametrize("name", METHODS)
def test_a_network_written_in_python_is_drawn_by_gradients_and_outputs(name, data, tmp_path):
    kind = getattr(callbacks, f"{name}Callback")
    callback = kind(data, class_index=0, output_dir=tmp_path, **METHODS[name])
    trained(Written(), data, callback, epochs=2)
    assert pictures(callback) == [0, 1]


@pytest.mark.parametrize("name", ["GradCAM", "LRP", "GuidedSmoothGrad"])
def test_methods_that_need_layers_refuse_it_before_anything_is_trained(name, data, tmp_path):
    callback = getattr(callbacks, f"{name}Callback")(data, class_index=0, output_dir=tmp_path)
    model = Written()
    model(data[0])
    before = model.get_weights()
    with pytest.raises(UnsupportedNetworkError, match=r"(?i)written|inside|no rule"):
        trained(model, data, callback)
    for weight, value in zip(model.get_weights(), before, strict=True):
        np.testing.assert_array_equal(weight, value)


def test_its_gradient_is_that_of_the_logarithm_of_what_it_gives(data):
    from engine import Classifier, explain

    model = Written()
    model(data[0])
    x = tf.constant(data[0])
    with tf.GradientTape() as tape:
        tape.watch(x)
        score = tf.math.log(model(x)[:, 2])
    expected = tape.gradient(score, x)
    found = explain(Classifier(model), data[0], target=2)
    np.testing.assert_allclose(found.values, expected, rtol=0, atol=1e-5)


def test_one_of_several_outputs_is_named_or_none_is_trained(data, tmp_path):
    callback = callbacks.VanillaGradientsCallback(data, 1, tmp_path / "a", output="b")
    trained(several_outputs(), data, callback)
    assert len(pictures(callback)) == 1
    unnamed = callbacks.VanillaGradientsCallback(data, 1, tmp_path / "b")
    with pytest.raises(UnsupportedNetworkError, match="2 outputs; name one of a, b"):
        trained(several_outputs(), data, unnamed)


def test_a_copy_as_tuners_make_it_writes_to_a_folder_of_its_own(data, tmp_path):
    callback = callbacks.GradCAMCallback(data, 1, output_dir=tmp_path, every_batches=1)
    first = keras.Sequential(
        [keras.Input(SHAPE), layers.Conv2D(2, 3), layers.Flatten(), layers.Dense(4)]
    )
    callback.set_model(first)
    other = deepcopy(callback)
    assert other.validation_data is callback.validation_data
    assert other.output_dir != callback.output_dir
    assert (other.every_batches, other.class_index) == (1, 1)
    trained(keras.models.clone_model(first), data, other)
    assert len(pictures(other)) == 2
    assert not pictures(callback)
