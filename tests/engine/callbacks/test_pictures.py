"""Callbacks: what is in TensorBoard's event file afterwards, and when."""

import inspect
import io
import re
from importlib import import_module
from pathlib import Path

import keras
import numpy as np
import pytest
from PIL import Image

import engine
from engine import callbacks, core
from engine.errors import (
    MethodError,
    OutputError,
    SettingsError,
    TargetError,
    UnsupportedNetworkError,
)

REQUIRED = inspect.Parameter.empty

# From tf-explain 0.3.1: module, class, tag, arguments of the constructor after validation_data.
THEIRS = [
    ("vanilla_gradients", "VanillaGradientsCallback", "VanillaGradients",
     {"class_index": REQUIRED, "output_dir": None}),
    ("gradients_inputs", "GradientsInputsCallback", "GradientsInputs",
     {"class_index": REQUIRED, "output_dir": None}),
    ("integrated_gradients", "IntegratedGradientsCallback", "IntegratedGradients",
     {"class_index": REQUIRED, "n_steps": 5, "output_dir": Path("logs/integrated_gradients")}),
    ("smoothgrad", "SmoothGradCallback", "SmoothGrad",
     {"class_index": REQUIRED, "num_samples": 5, "noise": 1.0,
      "output_dir": Path("logs/smoothgrad")}),
    ("grad_cam", "GradCAMCallback", "Grad CAM",
     {"class_index": REQUIRED, "layer_name": None, "output_dir": Path("logs/grad_cam"),
      "use_guided_grads": True}),
    ("occlusion_sensitivity", "OcclusionSensitivityCallback", "Occlusion Sensitivity",
     {"class_index": REQUIRED, "patch_size": REQUIRED,
      "output_dir": Path("logs/occlusion_sensitivity")}),
]  # fmt: skip
OURS = [
    ("activations_visualization", "ActivationsVisualizationCallback", "Activations Visualization"),
    ("activations", "ActivationsVisualizationCallback", "Activations Visualization"),
    ("activations", "ExtractActivationsCallback", "Activations Visualization"),
    ("grad_cam_plus_plus", "GradCAMPlusPlusCallback", "Grad CAM++"),
    ("guided_smoothgrad", "GuidedSmoothGradCallback", "GuidedSmoothGrad"),
    ("lrp", "LRPCallback", "LRP"),
]
ARGUMENTS = {
    "ActivationsVisualizationCallback": {"layers_name": ["maps"]},
    "OcclusionSensitivityCallback": {"class_index": 0, "patch_size": 4},
}


def network(**first):
    model = keras.Sequential(
        [
            *([] if first else [keras.Input((8, 8, 1))]),
            keras.layers.Conv2D(3, 3, activation="relu", name="maps"),
            keras.layers.Flatten(),
            keras.layers.Dropout(0.2),
            keras.layers.Dense(4, activation="softmax"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy")
    return model


@pytest.fixture(scope="module")
def data():
    random = np.random.default_rng(0)
    return random.random((40, 8, 8, 1), np.float32), random.integers(0, 4, 40)


def made(kind, data, folder, **options):
    """A callback that explains five images for class 0."""
    wanted = ARGUMENTS.get(kind.__name__, {"class_index": 0})
    validation = (data[0][:5], data[1][:5])
    return kind(validation_data=validation, output_dir=folder, **{**wanted, **options})


def read(folder):
    """tag -> [(step, picture)], as TensorBoard reads the event files of a folder."""
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    events = EventAccumulator(str(folder), size_guidance={"tensors": 0})
    events.Reload()
    found = {}
    for tag in events.Tags()["tensors"]:
        assert events.SummaryMetadata(tag).plugin_data.plugin_name == "images"
        found[tag] = [(event.step, _picture(event)) for event in events.Tensors(tag)]
    return found


def _picture(event):
    _, _, *pictures = event.tensor_proto.string_val  # width and height come first
    (picture,) = pictures
    with Image.open(io.BytesIO(picture)) as image:
        return np.asarray(image)


def fit(model, data, *made, epochs=3, **options):
    given = {"batch_size": 8, "verbose": 0, **options}
    model.fit(*data, epochs=epochs, callbacks=list(made), **given)


class Watch(keras.callbacks.Callback):
    """Draws each epoch by the class in engine.core, from a copy of the model with its weights."""

    def __init__(self, draw):
        super().__init__()
        self.draw, self.pictures = draw, []

    def on_epoch_end(self, epoch, logs=None):
        self.pictures.append(self.draw(_copied(self.model)))


# --- The same names


@pytest.mark.parametrize(("module", "name", "tag", "arguments"), THEIRS)
def test_a_callback_takes_tf_explain_s_arguments_with_their_defaults(module, name, tag, arguments):
    kind = getattr(import_module(f"engine.callbacks.{module}"), name)
    assert kind is getattr(callbacks, name)
    assert kind.tag == tag
    given = list(inspect.signature(kind.__init__).parameters.values())
    expected = {"self": REQUIRED, "validation_data": REQUIRED, **arguments}
    positional = [each for each in given if each.kind is each.POSITIONAL_OR_KEYWORD]
    assert {each.name: each.default for each in positional} == expected
    assert [each.name for each in positional] == list(expected)


@pytest.mark.parametrize(("module", "name", "tag"), OURS)
def test_every_method_has_a_callback_in_a_module_of_its_id(module, name, tag):
    assert getattr(import_module(f"engine.callbacks.{module}"), name).tag == tag


def test_activations_take_layers_by_name():
    taken = inspect.signature(callbacks.ActivationsVisualizationCallback).parameters
    assert list(taken)[:3] == ["validation_data", "layers_name", "output_dir"]


@pytest.mark.parametrize("name", ["VanillaGradientsCallback", "GradientsInputsCallback"])
def test_without_a_folder_the_logs_lie_below_the_working_folder(data, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    made(getattr(callbacks, name), data, None)
    default = getattr(callbacks, name).default_output_subdir
    assert [path.name for path in (tmp_path / "logs").iterdir()] == [default]


# --- What is written


@pytest.fixture(scope="module")
def ten(data, tmp_path_factory):
    """Ten callbacks in one training of two epochs."""
    folder, model = tmp_path_factory.mktemp("ten"), network()
    kinds = [getattr(callbacks, name) for name in callbacks.__all__]
    every = [made(kind, data, folder / kind.tag, every_batches=4) for kind in kinds]
    fit(model, data, *every, epochs=2)
    return every, [_drawn(each, _copied(model)) for each in every]


def _copied(model):
    copy = keras.models.clone_model(model)
    copy.set_weights(model.get_weights())
    return copy


def _drawn(callback, model):
    given, name = callback.validation_data, type(callback).__name__.removesuffix("Callback")
    if name == "ActivationsVisualization":
        return core.ExtractActivations().explain(given, model, ["maps"])
    kind = getattr(core, name)
    more = {core.OcclusionSensitivity: (4,), core.IntegratedGradients: (5,)}.get(kind, ())
    return kind().explain(given, model, 0, *more)


@pytest.mark.slow
@pytest.mark.parametrize("place", range(10))
def test_each_epoch_has_one_picture_that_of_the_model_then(ten, place):
    every, drawn = ten
    found = read(every[place].output_dir)[every[place].tag]
    assert [step for step, _ in found] == [0, 1]
    np.testing.assert_array_equal(found[1][1], drawn[place])
    assert not np.array_equal(found[0][1], found[1][1])


@pytest.mark.parametrize("place", range(10))
def test_the_event_file_lies_in_a_folder_named_by_date_and_time(ten, place):
    callback = ten[0][place]
    assert re.fullmatch(r"\d{8}-\d{6}\.\d{6}", callback.output_dir.name)
    (file,) = callback.output_dir.iterdir()
    assert file.name.startswith("events.out.tfevents.")


def test_pictures_every_few_batches_have_a_tag_and_a_count_of_their_own(ten):
    callback = ten[0][0]  # 40 images in batches of 8: five batches an epoch
    found = read(callback.output_dir)
    assert set(found) == {callback.tag, f"{callback.tag}/batches"}
    assert [step for step, _ in found[f"{callback.tag}/batches"]] == [4, 8]


def test_without_every_batches_there_is_nothing_but_the_epochs(data, tmp_path):
    callback = made(callbacks.VanillaGradientsCallback, data, tmp_path)
    fit(network(), data, callback, epochs=1)
    assert list(read(callback.output_dir)) == ["VanillaGradients"]


def test_batches_that_keras_runs_together_are_counted_all(data, tmp_path):
    model = network()
    model.compile("adam", "sparse_categorical_crossentropy", steps_per_execution=2)
    callback = made(callbacks.VanillaGradientsCallback, data, tmp_path, every_batches=3)
    fit(model, data, callback, epochs=2, batch_size=4)  # ten batches an epoch, two at a time
    steps = [step for step, _ in read(callback.output_dir)["VanillaGradients/batches"]]
    assert steps == [4, 6, 10, 12, 16, 18]


def test_a_picture_is_there_as_soon_as_its_epoch_is_over(data, tmp_path):
    seen = []
    callback = made(callbacks.GradCAMCallback, data, tmp_path)
    look = keras.callbacks.LambdaCallback(
        on_epoch_end=lambda epoch, logs: seen.append(len(read(callback.output_dir)["Grad CAM"]))
    )
    fit(network(), data, callback, look, epochs=2)
    assert seen == [1, 2]


def test_keywords_go_to_the_class_that_draws(data, tmp_path):
    options = {"view": "signed", "max_images": 2, "versus": 1, "score": "probability"}
    callback = made(callbacks.LRPCallback, data, tmp_path, composite="epsilon", **options)
    drawn = Watch(lambda m: core.LRP().explain((data[0][:5], None), m, 0, "epsilon", **options))
    fit(network(), data, callback, drawn, epochs=1)
    ((_, picture),) = read(callback.output_dir)["LRP"]
    assert picture.shape == (16, 16, 3)
    np.testing.assert_array_equal(picture, drawn.pictures[0])


def test_a_model_whose_input_is_known_only_in_training_is_explained_too(data, tmp_path):
    callback = made(callbacks.VanillaGradientsCallback, data, tmp_path)
    fit(network(deferred=True), data, callback, epochs=2)
    assert [step for step, _ in read(callback.output_dir)["VanillaGradients"]] == [0, 1]


@pytest.mark.slow
def test_one_callback_serves_two_models_one_after_the_other(data, tmp_path):
    callback = made(callbacks.VanillaGradientsCallback, data, tmp_path)
    watch = Watch(lambda model: core.VanillaGradients().explain((data[0][:5], None), model, 0))
    for model in (network(), network()):
        fit(model, data, callback, watch, epochs=1)
    found = read(callback.output_dir)["VanillaGradients"]
    for (_, picture), expected in zip(found, watch.pictures, strict=True):
        np.testing.assert_array_equal(picture, expected)


# --- What is asked wrongly


def begun(model, data, callback):
    """Whether training had begun when it failed."""
    batches = []
    count = keras.callbacks.LambdaCallback(
        on_train_batch_begin=lambda batch, logs: batches.append(batch)
    )
    try:
        fit(model, data, count, callback)
    finally:
        assert not batches


@pytest.mark.parametrize(
    ("name", "options", "error"),
    [
        ("VanillaGradientsCallback", {"class_index": 4}, TargetError),
        ("VanillaGradientsCallback", {"class_index": [0, 1]}, TargetError),
        ("VanillaGradientsCallback", {"view": "loud"}, MethodError),
        ("SmoothGradCallback", {"num_samples": 0}, MethodError),
        ("GradCAMCallback", {"layer_name": "nowhere"}, MethodError),
        ("ActivationsVisualizationCallback", {"layers_name": ["nowhere"]}, MethodError),
        ("OcclusionSensitivityCallback", {"patch_size": 0}, MethodError),
    ],
)
def test_a_mistake_shows_before_anything_is_trained(data, tmp_path, name, options, error):
    callback = made(getattr(callbacks, name), data, tmp_path, **options)
    with pytest.raises(error):
        begun(network(), data, callback)


def test_a_network_without_convolutions_has_no_grad_cam_and_is_told_before_training(data, tmp_path):
    model = keras.Sequential(
        [keras.Input((8, 8, 1)), keras.layers.Flatten(), keras.layers.Dense(4)]
    )
    model.compile("adam", keras.losses.SparseCategoricalCrossentropy(from_logits=True))
    with pytest.raises(UnsupportedNetworkError, match="no convolution"):
        begun(model, data, made(callbacks.GradCAMCallback, data, tmp_path))


def test_what_the_constructor_cannot_do_is_named(data, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="another folder"):
        made(callbacks.LRPCallback, data, tmp_path / "file")
    with pytest.raises(SettingsError, match="every_batches is 0"):
        made(callbacks.LRPCallback, data, tmp_path, every_batches=0)


def test_the_callbacks_are_those_of_all_ten_methods():
    assert len(callbacks.__all__) == len(engine.METHODS)
