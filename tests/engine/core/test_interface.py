"""tf-explain's classes: the same names and arguments; models stay as they are; named errors."""

import gc
import inspect
import weakref
from importlib import import_module

import keras
import numpy as np
import pytest

import engine
from engine import core
from engine.attribution.compiled import compiled
from engine.core.copies import classifier_of
from engine.errors import (
    InputShapeError,
    MethodError,
    TargetError,
    UnsupportedNetworkError,
)

REQUIRED = inspect.Parameter.empty

# From tf-explain 0.3.1: module, class, arguments of `explain` after validation_data and model.
THEIRS = [
    ("vanilla_gradients", "VanillaGradients", {"class_index": REQUIRED}),
    ("gradients_inputs", "GradientsInputs", {"class_index": REQUIRED}),
    ("integrated_gradients", "IntegratedGradients", {"class_index": REQUIRED, "n_steps": 10}),
    ("smoothgrad", "SmoothGrad", {"class_index": REQUIRED, "num_samples": 5, "noise": 1.0}),
    (
        "grad_cam",
        "GradCAM",
        {
            "class_index": REQUIRED,
            "layer_name": None,
            "use_guided_grads": True,
            "colormap": 16,
            "image_weight": 0.7,
        },
    ),
    (
        "occlusion_sensitivity",
        "OcclusionSensitivity",
        {"class_index": REQUIRED, "patch_size": REQUIRED, "colormap": 16},
    ),
]
OURS = [
    ("grad_cam_plus_plus", "GradCAMPlusPlus"),
    ("guided_smoothgrad", "GuidedSmoothGrad"),
    ("lrp", "LRP"),
    ("activations", "ExtractActivations"),
]
ARGUMENTS = {"OcclusionSensitivity": {"patch_size": 4}}


def network(**last):
    return keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            keras.layers.Conv2D(3, 3, activation="relu"),
            keras.layers.BatchNormalization(),
            keras.layers.Dropout(0.5),
            keras.layers.Flatten(),
            keras.layers.Dense(4, **(last or {"activation": "softmax"})),
        ]
    )


@pytest.fixture(scope="module")
def images():
    return np.random.default_rng(0).random((4, 8, 8, 1), np.float32)


def every_class():
    return [getattr(core, name) for name in core.__all__]


def draw(kind, images, model):
    wanted = () if kind is core.ExtractActivations else (0,)
    return kind().explain((images, None), model, *wanted, **ARGUMENTS.get(kind.__name__, {}))


# --- The same names


@pytest.mark.parametrize(("module", "name", "arguments"), THEIRS)
def test_explain_takes_tf_explain_s_arguments_with_their_defaults(module, name, arguments):
    kind = getattr(import_module(f"engine.core.{module}"), name)
    assert kind is getattr(core, name)
    given = list(inspect.signature(kind.explain).parameters.values())
    expected = {"self": REQUIRED, "validation_data": REQUIRED, "model": REQUIRED, **arguments}
    positional = [each for each in given if each.kind is each.POSITIONAL_OR_KEYWORD]
    assert {each.name: each.default for each in positional} == expected
    assert [each.name for each in positional] == list(expected)


def test_activations_take_layers_by_name_and_both_batched_classes_a_batch_size():
    taken = list(inspect.signature(core.ExtractActivations.explain).parameters)
    assert taken[:4] == ["self", "validation_data", "model", "layers_name"]
    for kind in (core.ExtractActivations, core.OcclusionSensitivity):
        assert kind().batch_size is None
        assert kind(batch_size=7).batch_size == 7


@pytest.mark.parametrize(("module", "name"), OURS)
def test_every_method_has_a_class_in_a_module_of_its_id(module, name):
    assert getattr(import_module(f"engine.core.{module}"), name).method == module


def test_the_classes_are_those_of_all_ten_methods():
    assert sorted(kind.method for kind in every_class()) == sorted(engine.METHODS)


def test_importing_engine_alone_brings_neither_tensorflow_nor_the_classes(run_python):
    loaded, _ = run_python(
        "import sys, json, engine\n"
        "before = [name in sys.modules for name in ('tensorflow', 'keras', 'engine.core')]\n"
        "from engine.machine.startup import import_tensorflow\n"
        "import_tensorflow()\n"
        "after = engine.core.VanillaGradients.__name__, engine.callbacks.LRPCallback.__name__\n"
        "print(json.dumps([before, after]))"
    )
    assert loaded == [[False, False, False], ["VanillaGradients", "LRPCallback"]]


# --- The model


@pytest.fixture(scope="module")
def trained(images):
    model = network()
    model.layers[0].trainable = False
    model.compile("adam", "sparse_categorical_crossentropy")
    model.fit(images, np.arange(4), epochs=2, verbose=0)
    return model


@pytest.mark.parametrize("kind", every_class())
def test_explaining_changes_nothing_about_the_model(kind, trained, images):
    model = trained
    state = [*model.variables, *model.optimizer.variables]
    before = [variable.numpy() for variable in state]
    flags = [layer.trainable for layer in model.layers]
    layers, optimizer, said = list(model.layers), model.optimizer, model(images).numpy()
    draw(kind, images, model)
    for variable, value in zip(state, before, strict=True):
        np.testing.assert_array_equal(variable.numpy(), value)
    assert [layer.trainable for layer in model.layers] == flags
    assert model.layers == layers
    assert model.optimizer is optimizer
    assert model.layers[-1].activation is keras.activations.softmax
    np.testing.assert_array_equal(model(images).numpy(), said)


def test_a_model_is_copied_once_and_nothing_is_traced_again_for_other_weights(images):
    model, explainer = network(), core.VanillaGradients()
    first = explainer.explain((images, None), model, 0)
    copy = classifier_of(model)
    model.set_weights([weight + 0.1 for weight in model.get_weights()])
    second = explainer.explain((images[:2], None), model, [1, 2])
    assert classifier_of(model) is copy
    assert compiled(copy, "vanilla_gradients").traces == 1
    fresh = keras.models.clone_model(model)
    fresh.set_weights(model.get_weights())
    np.testing.assert_array_equal(second, explainer.explain((images[:2], None), fresh, [1, 2]))
    assert not np.array_equal(first, explainer.explain((images, None), model, 0))


def test_a_model_that_was_rebuilt_is_copied_anew(images):
    model, explainer = network(), core.VanillaGradients()
    model.set_weights([np.sin(np.arange(w.size)).reshape(w.shape) for w in model.get_weights()])
    before = explainer.explain((images, None), model, 0)
    model.layers[0].activation = keras.activations.linear
    assert not np.array_equal(before, explainer.explain((images, None), model, 0))


def test_a_learning_rate_that_changes_is_no_reason_to_copy_anew(images):
    model = network()
    model.compile("adam", "sparse_categorical_crossentropy")
    copy = classifier_of(model)
    model.optimizer.learning_rate = 0.5
    assert classifier_of(model) is copy


def test_a_classifier_is_explained_as_it_is(images):
    classifier = engine.Classifier(network())
    assert classifier_of(classifier) is classifier
    assert draw(core.GradCAM, images, classifier).shape == (16, 16, 3)


def test_a_forgotten_model_takes_its_copy_along(images):
    model = network()
    draw(core.VanillaGradients, images, model)
    gone = [weakref.ref(model), weakref.ref(classifier_of(model))]
    del model
    gc.collect()
    gc.collect()  # the copy is let go when the model has gone
    assert [each() for each in gone] == [None, None]


# --- What is asked wrongly


class Subclassed(keras.Model):
    def call(self, inputs):
        return inputs


@pytest.mark.parametrize(
    ("data", "options", "error", "words"),
    [
        (np.zeros((2, 8, 8, 1)), {}, InputShapeError, r"\(images, None\)"),
        ((np.zeros((2, 8, 8, 1)),), {}, InputShapeError, r"\(images, None\)"),
        ((np.zeros((0, 8, 8, 1)), None), {}, InputShapeError, "at least"),
        ((np.zeros((2, 9, 8, 1)), None), {}, InputShapeError, "9 × 8"),
        ((np.full((2, 8, 8, 1), np.nan), None), {}, InputShapeError, "finite"),
        ((np.zeros((2, 8, 8, 1)), None), {"class_index": 4}, TargetError, "class 4; choose 0 to 3"),
        ((np.zeros((2, 8, 8, 1)), None), {"class_index": [1]}, TargetError, "2 images but 1"),
        ((np.zeros((2, 8, 8, 1)), None), {"class_index": 1.5}, TargetError, "whole number"),
        ((np.zeros((2, 8, 8, 1)), None), {"versus": [1, 2, 3]}, TargetError, "2 images but 3"),
        ((np.zeros((2, 8, 8, 1)), None), {"view": "loud"}, MethodError, "'loud'.*magnitude"),
        ((np.zeros((2, 8, 8, 1)), None), {"score": "odds"}, MethodError, "'odds'"),
        ((np.zeros((2, 8, 8, 1)), None), {"max_images": 0}, MethodError, "1 or more"),
        ((np.zeros((2, 8, 8, 1)), None), {"n_steps": 3}, MethodError, "no option 'n_steps'"),
    ],
)
def test_a_wrong_question_is_a_named_error_that_says_what_to_do(data, options, error, words):
    options = {"class_index": 0, **options}
    with pytest.raises(error, match=words):
        core.VanillaGradients().explain(data, network(), **options)


@pytest.mark.parametrize(
    ("ask", "error", "words"),
    [
        (lambda d: core.VanillaGradients().explain(d, Subclassed(), 0), UnsupportedNetworkError,
         "one row of class scores"),
        (lambda d: core.GradCAM().explain(d, network(), 0, "nowhere"), MethodError, "'nowhere'"),
        (lambda d: core.ExtractActivations().explain(d, network(), ["x"]), MethodError, "'x'"),
        (lambda d: core.OcclusionSensitivity().explain(d, network(), 0, 0), MethodError, "1"),
        (lambda d: core.SmoothGrad().explain(d, network(), 0, noise=-1), MethodError, "sigma"),
    ],
)  # fmt: skip
def test_what_a_method_cannot_do_is_named(images, ask, error, words):
    with pytest.raises(error, match=words):
        ask((images, None))
