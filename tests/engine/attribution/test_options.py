"""What can be said about a method, and what is answered to a mistake."""

import subprocess
import sys

import keras
import numpy as np
import pytest

from engine import METHODS, Classifier, explain, layer_names, refine
from engine.attribution.options import Option
from engine.errors import MethodError, UnsupportedNetworkError

IDS = [
    *("vanilla_gradients", "gradients_inputs", "integrated_gradients"),
    *("smoothgrad", "guided_smoothgrad", "grad_cam", "grad_cam_plus_plus"),
    *("occlusion_sensitivity", "lrp", "activations"),
]


@pytest.fixture(scope="module")
def images():
    return np.random.default_rng(1).random((2, 8, 8, 1)).astype(np.float32)


@pytest.fixture(scope="module")
def classifier():
    keras.utils.set_random_seed(1)
    inner = keras.Sequential(
        [keras.Input((6, 6, 3)), keras.layers.Conv2D(4, 3, name="conv")], name="inner"
    )
    return Classifier(
        keras.Sequential(
            [
                keras.Input((8, 8, 1)),
                keras.layers.Conv2D(3, 3, activation="relu", name="first"),
                inner,
                keras.layers.Flatten(),
                keras.layers.Dense(3),
            ]
        )
    )


def test_the_table_lists_the_ten_methods_in_the_order_of_the_definitions():
    assert list(METHODS) == IDS


def test_the_table_is_read_without_tensorflow():
    code = "import sys, engine.attribution.table; sys.exit('tensorflow' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("method", "defaults"),
    [
        ("integrated_gradients", {"steps": 64, "baseline": 0.0}),
        ("smoothgrad", {"samples": 64, "sigma": None, "seed": 0}),
        ("guided_smoothgrad", {"samples": 64, "sigma": None, "seed": 0}),
        ("grad_cam", {"layer": None}),
        ("grad_cam_plus_plus", {"layer": None}),
        ("occlusion_sensitivity", {"patch_size": 4, "stride": 2, "fill": 0.0}),
        ("lrp", {"composite": "epsilon_plus", "epsilon": 1e-6, "canonize": "on"}),
        ("activations", {"layer": None}),
        ("vanilla_gradients", {}),
        ("gradients_inputs", {}),
    ],
)
def test_defaults_are_those_of_the_definitions(method, defaults):
    assert METHODS[method].settings({}) == defaults


def test_every_option_says_in_a_sentence_what_it_means():
    for method in METHODS.values():
        assert method.summary.endswith(".")
        for option in method.options:
            assert isinstance(option, Option)
            assert option.meaning.endswith(".")
            assert option.default is not None or option.unset


@pytest.mark.parametrize(
    ("method", "options", "says"),
    [
        ("grad_kam", {}, "choose vanilla_gradients"),
        ("vanilla_gradients", {"steps": 3}, "has no option 'steps'; it has none"),
        ("smoothgrad", {"noise": 3}, "it has samples, sigma, seed"),
        ("integrated_gradients", {"steps": 0}, "steps is 0; give a whole number from 1 to 4096"),
        ("integrated_gradients", {"steps": 2.5}, "give a whole number"),
        ("integrated_gradients", {"steps": True}, "give a whole number"),
        ("integrated_gradients", {"steps": None}, "give a whole number"),
        ("integrated_gradients", {"baseline": float("nan")}, "give a number"),
        ("smoothgrad", {"sigma": -1.0}, "sigma is -1.0; give a number from 0"),
        ("occlusion_sensitivity", {"patch_size": 2, "stride": 3}, "stride of at most the patch"),
        ("lrp", {"composite": "flat"}, "one of epsilon, epsilon_plus, epsilon_gamma_box"),
        ("grad_cam", {"layer": 3}, "give the name of a layer"),
        ("grad_cam", {"layer": "nowhere"}, "choose first, inner/conv"),
        ("activations", {"layer": "dense"}, "choose first, inner/conv"),
        ("vanilla_gradients", {"score": "loss"}, "choose logit or probability"),
    ],
)
def test_a_mistake_is_named_with_what_to_do(classifier, images, method, options, says):
    with pytest.raises(MethodError, match=says):
        explain(classifier, images, method, 0, **options)


def test_a_layer_is_found_by_its_path_and_by_its_bare_name(classifier, images):
    assert layer_names(classifier) == ("first", "inner/conv")
    by_path = explain(classifier, images, "activations", layer="inner/conv")
    by_name = explain(classifier, images, "activations", layer="conv")
    last = explain(classifier, images, "activations")
    np.testing.assert_array_equal(by_path.values, by_name.values)
    np.testing.assert_array_equal(by_path.values, last.values)


def test_a_bare_name_that_several_layers_have_is_asked_back():
    def block(name, channels):
        layers = [
            keras.Input((8, 8, channels)),
            keras.layers.Conv2D(2, 3, padding="same", name="c"),
        ]
        return keras.Sequential(layers, name=name)

    flat = [keras.layers.Flatten(), keras.layers.Dense(2)]
    model = keras.Sequential([keras.Input((8, 8, 1)), block("a", 1), block("b", 2), *flat])
    with pytest.raises(MethodError, match="Several layers are called 'c'; choose a/c, b/c"):
        explain(Classifier(model), np.zeros((8, 8)), "grad_cam", layer="c")


@pytest.mark.parametrize("method", ["grad_cam", "grad_cam_plus_plus", "activations"])
def test_a_network_without_convolutions_has_no_default_layer(method):
    layers = [keras.Input((8, 8, 1)), keras.layers.Flatten(), keras.layers.Dense(2)]
    with pytest.raises(UnsupportedNetworkError, match=r"no convolution.*integrated_gradients"):
        explain(Classifier(keras.Sequential(layers)), np.zeros((8, 8)), method)


def test_lrp_names_the_layer_that_it_has_no_rule_for():
    layers = [keras.layers.Softmax(axis=1, name="part"), keras.layers.Flatten()]
    model = keras.Sequential([keras.Input((8, 8, 1)), *layers, keras.layers.Dense(2)])
    with pytest.raises(UnsupportedNetworkError, match=r"'part' \(Softmax\).*integrated"):
        explain(Classifier(model), np.zeros((8, 8)), "lrp")


def test_refine_takes_only_as_many_images_as_go_into_one_call(classifier):
    with pytest.raises(MethodError, match=r"at most 128 images.*use explain"):
        next(refine(classifier, np.zeros((129, 8, 8)), "smoothgrad"))
