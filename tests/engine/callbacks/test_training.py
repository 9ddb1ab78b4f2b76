"""Callbacks: training is the same with them as without, in bounded memory; the seed's scripts."""

import tracemalloc
from typing import ClassVar

import keras
import numpy as np
import pytest

from engine import callbacks
from engine.attribution import compiled as compilation
from engine.classifier import Classifier
from engine.core import copies


def network(seed=3):
    """A network in which chance has a part: Dropout, and statistics of batches."""
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            keras.layers.Conv2D(2, 5, strides=2, activation="relu"),
            keras.layers.BatchNormalization(),
            keras.layers.Flatten(),
            keras.layers.Dropout(0.5),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    model.layers[1].trainable = False
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


@pytest.fixture(scope="module")
def training(digits):
    return digits[:200, ..., None], np.arange(200) % 10


def trained(data, *made, epochs=2):
    model = network()
    history = model.fit(
        *data, batch_size=50, epochs=epochs, verbose=0, validation_split=0.2, callbacks=list(made)
    )
    return model, history.history


def all_callbacks(data, folder, **options):
    shown = (data[0][:4], data[1][:4])
    more = {"OcclusionSensitivityCallback": {"patch_size": 7}}
    return [
        getattr(callbacks, name)(
            shown,
            **({} if name.startswith("Activations") else {"class_index": None}),
            **more.get(name, {}),
            output_dir=folder,
            **options,
        )
        for name in callbacks.__all__
    ]


# --- The training itself


class Counted(Classifier):
    made = 0

    def __init__(self, *arguments, **keywords):
        Counted.made += 1
        super().__init__(*arguments, **keywords)


class Traced(compilation.Compiled):
    made: ClassVar[list[compilation.Compiled]] = []

    def __init__(self, *arguments, **keywords):
        super().__init__(*arguments, **keywords)
        Traced.made.append(self)


@pytest.fixture(scope="module")
def watched(training, tmp_path_factory):
    """A training with ten callbacks, while copies and traces are counted."""
    every = all_callbacks(training, tmp_path_factory.mktemp("ten"), every_batches=3)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(copies, "Classifier", Counted)
        patch.setattr(compilation, "Compiled", Traced)
        return trained(training, *every)


@pytest.mark.slow
def test_a_training_with_ten_callbacks_is_bit_for_bit_the_one_without(watched, training):
    (model, said), (alone, said_alone) = watched, trained(training)
    assert said == said_alone
    pairs = zip(
        [*alone.variables, *alone.optimizer.variables],
        [*model.variables, *model.optimizer.variables],
        strict=True,
    )
    for expected, variable in pairs:
        np.testing.assert_array_equal(variable.numpy(), expected.numpy())
    flags = [[layer.trainable for layer in each.layers] for each in (model, alone)]
    assert flags[0] == flags[1]
    assert model.layers[-1].activation is keras.activations.softmax


@pytest.mark.usefixtures("watched")
def test_the_model_is_copied_once_and_each_method_traced_once_in_a_training():
    assert Counted.made == 1
    assert [each.traces for each in Traced.made] == [1] * 10


def test_thousands_of_images_are_explained_in_bounded_memory(training, tmp_path, digits):
    many = np.tile(digits[:250], (8, 1, 1))[..., None]  # 2,000 images: 6 MB
    model = network()
    every = {
        callbacks.VanillaGradientsCallback: {},
        callbacks.IntegratedGradientsCallback: {"n_steps": 2},
        callbacks.GradCAMCallback: {},
    }
    for kind, options in every.items():
        callback = kind((many, None), 0, output_dir=tmp_path / kind.tag, **options)
        callback.set_model(model)
        callback.on_train_begin()
        tracemalloc.start()
        callback.on_epoch_end(0)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        sheet = 45 * 45 * 28 * 28 * 3
        portion = 1000 * 28 * 28 * 8  # doubles, while a portion is turned into colours
        assert peak < 3 * sheet + 8 * portion, kind.tag


# --- The two scripts of the seed tutorial, on little data and for one epoch


def convnet(loss):
    from keras.layers import Conv2D, Dense, Flatten

    model = keras.models.Sequential(
        [
            Conv2D(32, (3, 3), activation="relu", input_shape=(28, 28, 1)),
            Conv2D(64, (3, 3), activation="relu"),
            Conv2D(128, (3, 3), activation="relu"),
            Flatten(),
            Dense(128, activation="relu"),
            Dense(10, activation="softmax"),
        ]
    )
    model.compile(optimizer="adam", loss=loss, metrics=["accuracy"])
    return model


def mnist_data():
    from engine.data import mnist

    (x_train, y_train), (x_test, y_test) = mnist.load_data()
    x_train = x_train.reshape(-1, 28, 28, 1).astype("float32") / 255
    x_test = x_test.reshape(-1, 28, 28, 1).astype("float32") / 255
    return (x_train[:200], y_train[:200]), (x_test[:36], y_test[:36])


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:Do not pass an `input_shape`:UserWarning")
@pytest.mark.parametrize("loss", ["sparse_categorical_crossentropy", "categorical_crossentropy"])
def test_the_tutorial_s_training_with_a_callback_runs(tmp_path, loss):
    from engine.callbacks.vanilla_gradients import VanillaGradientsCallback

    (x_train, y_train), (x_test, y_test) = mnist_data()
    if loss == "categorical_crossentropy":
        y_train, y_test = (keras.utils.to_categorical(each, 10) for each in (y_train, y_test))
    model = convnet(loss)
    model.fit(
        x_train,
        y_train,
        batch_size=50,
        epochs=1,
        validation_split=0.2,
        verbose=0,
        callbacks=[
            VanillaGradientsCallback(
                validation_data=(x_test, y_test), class_index=0, output_dir=str(tmp_path)
            )
        ],
    )
    (folder,) = tmp_path.iterdir()
    (events,) = folder.iterdir()
    assert events.stat().st_size > 10_000  # a picture of 36 gradients is no blank sheet


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore:Do not pass an `input_shape`:UserWarning")
def test_the_tutorial_s_explanation_of_sample_25_runs():
    from engine.core.vanilla_gradients import VanillaGradients

    (x_train, y_train), (x_test, _) = mnist_data()
    model = convnet("sparse_categorical_crossentropy")
    model.fit(x_train, y_train, batch_size=50, epochs=1, validation_split=0.2, verbose=0)
    explainer = VanillaGradients()
    grid = explainer.explain((x_test[25:26], None), model, class_index=0)
    assert (grid.shape, grid.dtype) == ((28, 28), np.uint8)  # what imshow(grid, cmap="gray") shows
    assert grid.max() == 255
    assert len(np.unique(grid)) > 50
