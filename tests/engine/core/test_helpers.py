"""tf-explain's static helpers and `tf_explain.utils`: each by its name, and with right numbers."""

import subprocess
import sys

import keras
import numpy as np
import pytest
from PIL import Image

import engine
from engine import core
from engine.core.copies import classifier_of
from engine.errors import (
    InputShapeError,
    MethodError,
    OutputError,
    TargetError,
    UnsupportedNetworkError,
)
from engine.utils.display import filter_display, grid_display, heatmap_display, image_to_uint_255
from engine.utils.image import apply_grey_patch, transform_to_normalized_grayscale
from engine.utils.saver import save_grayscale, save_rgb

CLOSE = {"rtol": 2e-4, "atol": 2e-5}


@pytest.fixture(scope="module")
def model():
    starts = [keras.initializers.GlorotUniform(seed=seed) for seed in range(2)]
    return keras.Sequential(
        [
            keras.Input((10, 8, 1)),
            keras.layers.Conv2D(4, 3, activation="relu", kernel_initializer=starts[0], name="maps"),
            keras.layers.MaxPooling2D(name="pool"),
            keras.layers.Flatten(),
            keras.layers.Dense(3, activation="softmax", kernel_initializer=starts[1]),
        ]
    )


@pytest.fixture(scope="module")
def images():
    return np.random.default_rng(1).random((2, 10, 8, 1), np.float32)


def explained(model, images, method, target=1, **options):
    return engine.explain(classifier_of(model), images, method, target, **options).values


# --- Numbers


def test_the_score_model_gives_logits_and_is_a_copy(model, images):
    score_model = core.VanillaGradients().get_score_model(model)
    logits = np.asarray(score_model(images))
    np.testing.assert_allclose(logits, classifier_of(model).logits(images), **CLOSE)
    chances = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    np.testing.assert_allclose(chances, np.asarray(model(images)), **CLOSE)
    assert not {id(layer) for layer in score_model.layers} & {id(layer) for layer in model.layers}
    shown = core.VanillaGradients().explain_score_model((images, None), score_model, 1)
    np.testing.assert_array_equal(shown, core.VanillaGradients().explain((images, None), model, 1))


@pytest.mark.parametrize("kind", [core.VanillaGradients, core.GradientsInputs])
def test_gradients_are_those_of_the_logit(model, images, kind):
    found = kind.compute_gradients(images, model, 1).numpy()
    np.testing.assert_array_equal(found, explained(model, images, kind.method))


def test_noisy_images_are_those_of_the_method_whose_mean_they_give(model, images):
    for noise in (0.2, None):
        noisy = core.SmoothGrad.generate_noisy_images(images, 3, noise)
        assert noisy.shape == (6, 10, 8, 1)
        for kind in (core.SmoothGrad, core.GuidedSmoothGrad):
            mean = kind.get_averaged_gradients(noisy, model, 1, 3).numpy()
            whole = explained(model, images, kind.method, samples=3, sigma=noise)
            np.testing.assert_allclose(mean, whole, **CLOSE)


def test_a_linear_path_has_both_ends_and_even_steps():
    path = core.IntegratedGradients.generate_linear_path(np.zeros((2, 2)), np.full((2, 2), 3.0), 4)
    np.testing.assert_allclose(path, [np.full((2, 2), value) for value in (0, 1, 2, 3)])


def test_integrated_gradients_of_a_fine_path_add_up_to_what_the_score_gains(model, images):
    path = core.IntegratedGradients.generate_interpolations(images, 200)
    assert path.shape == (400, 10, 8, 1)
    np.testing.assert_array_equal(path[[199, 399]], images)
    shares = core.IntegratedGradients.get_integrated_gradients(path, model, 1, 200).numpy()
    gained = classifier_of(model).logits(images) - classifier_of(model).logits(0 * images)
    np.testing.assert_allclose(shares.sum(axis=(1, 2, 3)), gained[:, 1], rtol=0.01, atol=2e-3)


def test_grad_cams_parts_make_grad_cam(model, images):
    layer = core.GradCAM.infer_grad_cam_target_layer(model)
    assert layer == "maps"
    for guided, which in ((False, "all"), (True, "guided")):
        maps, gradients = core.GradCAM.get_gradients_and_filters(model, images, layer, 1, guided)
        assert maps.shape == gradients.shape == (2, 8, 6, 4)
        sums = core.GradCAM.generate_ponderated_output(maps, gradients)
        whole = engine.explain(classifier_of(model), images, "grad_cam", 1, gradients=which)
        coarse = whole.details["coarse"][..., 0]
        np.testing.assert_allclose(np.maximum(0, sums), coarse, **CLOSE)


def test_a_weighted_sum_is_that_of_hand_arrays():
    grad = np.ones((3, 3, 3)) * [1, 2, 3]
    output = np.ones((3, 3, 3)) * [1, 2, -4]
    summed = core.GradCAM.ponderate_output(output, grad)
    np.testing.assert_allclose(summed, np.full((3, 3), 1 + 4 - 12))


def test_a_sensitivity_map_is_occlusions(model, images):
    found = core.OcclusionSensitivity().get_sensitivity_map(model, images[0], 1, 3)
    options = {"patch_size": 3, "stride": 3}
    whole = explained(model, images[:1], "occlusion_sensitivity", **options)
    np.testing.assert_array_equal(found, whole[0, ..., 0])


def test_an_activations_graph_gives_the_outputs_of_its_layers(model, images):
    graph = core.ExtractActivations.generate_activations_graph(model, ["maps", "pool"])
    maps, pooled = graph(images)
    np.testing.assert_allclose(maps, explained(model, images, "activations", layer="maps"), **CLOSE)
    assert pooled.shape == (2, 4, 3, 4)


def test_an_activations_graph_reaches_into_a_nested_network(model, images):
    outer = keras.Sequential(
        [keras.Input((10, 8, 1)), keras.layers.Rescaling(2.0, name="double"), model]
    )
    expected = core.ExtractActivations.generate_activations_graph(model, "maps")(2 * images)
    for name in ("maps", f"{model.name}/maps"):
        graph = core.ExtractActivations.generate_activations_graph(outer, [name, "double"])
        maps, scaled = graph(images)
        np.testing.assert_array_equal(maps, expected)
        np.testing.assert_array_equal(scaled, 2 * images)


def test_an_activations_graph_is_of_this_network_where_a_layer_is_in_two(model, images):
    before = model.get_layer("maps").output
    image = tensor = keras.Input((10, 8, 1))
    for layer in [keras.layers.Rescaling(2.0), *model.layers]:
        tensor = layer(tensor)
    other = keras.Model(image, tensor)
    maps = core.ExtractActivations.generate_activations_graph(other, "maps")(images)
    expected = core.ExtractActivations.generate_activations_graph(model, "maps")(2 * images)
    np.testing.assert_array_equal(maps, expected)
    assert model.get_layer("maps").output is before


def test_layers_inside_code_or_of_no_size_are_refused_in_a_sentence():
    unbuilt = keras.Sequential([keras.layers.Conv2D(2, 3, name="maps")])
    with pytest.raises(UnsupportedNetworkError, match="call a Sequential model once"):
        core.ExtractActivations.generate_activations_graph(unbuilt, "maps")


@pytest.mark.parametrize(
    ("call", "error"),
    [
        (lambda m, x: core.GradCAM.get_gradients_and_filters(m, x, None, 3, True), TargetError),
        (lambda m, x: core.IntegratedGradients.generate_interpolations(x, 1), MethodError),
        (
            lambda m, x: core.IntegratedGradients.get_integrated_gradients(x, m, 0, 3),
            MethodError,
        ),
        (lambda m, x: core.SmoothGrad.get_averaged_gradients(x, m, 0, 3), MethodError),
        (
            lambda m, x: core.ExtractActivations.generate_activations_graph(m, "none"),
            MethodError,
        ),
        (lambda m, x: grid_display(np.zeros(3)), InputShapeError),
        (lambda m, x: grid_display(x, num_rows=0), MethodError),
        (lambda m, x: filter_display(x[0]), InputShapeError),
        (lambda m, x: heatmap_display(x, x[0]), InputShapeError),
        (lambda m, x: save_grayscale(x, "here", "a.png"), InputShapeError),
        (
            lambda m, x: core.VanillaGradients.compute_gradients(x, "m.h5", 0),
            UnsupportedNetworkError,
        ),
        (lambda m, x: save_rgb(np.zeros((2, 2, 3), np.uint8), "here", "a.nothing"), OutputError),
    ],
)
def test_mistakes_are_named(model, images, call, error, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(error):
        call(model, images)


# --- Pictures


@pytest.mark.parametrize(
    ("layout", "shape"),
    [
        ({}, (9, 6, 3)),
        ({"num_rows": 7}, (21, 2, 3)),
        ({"num_columns": 4}, (6, 8, 3)),
        ({"num_rows": 3, "num_columns": 5}, (9, 10, 3)),
    ],
)
def test_a_grid_is_square_unless_told_otherwise(layout, shape):
    tiles = np.arange(1, 8, dtype=np.uint8)[:, None, None, None] * np.ones((3, 2, 3), np.uint8)
    sheet = grid_display(tiles, **layout)
    assert (sheet.shape, sheet.dtype) == (shape, np.uint8)
    places = sheet[::3, ::2, 0].ravel()
    np.testing.assert_array_equal(places[:7], np.arange(1, 8))
    assert not places[7:].any()


def test_a_grid_too_small_for_its_images_grows_and_says_so():
    with pytest.warns(UserWarning, match="need 4 rows of 2"):
        assert grid_display(np.ones((7, 1, 1)), num_rows=1, num_columns=2).shape == (4, 2)


def test_filters_stand_image_by_image():
    maps = np.arange(8.0).reshape(2, 1, 1, 4)
    np.testing.assert_array_equal(filter_display(maps, num_rows=2).ravel(), np.arange(8))


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ([0.0, 0.2, 1.0], [0, 51, 255]),
        ([-1.0, 0.0, 1.0], [0, 128, 255]),
        ([0.0, 100.0, 254.6], [0, 100, 255]),
        (np.array([3, 200], np.uint8), [3, 200]),
        (np.array([0, 1], np.int64), [0, 1]),
    ],
)
def test_images_become_bytes_by_what_their_range_means(given, expected):
    bytes_of = image_to_uint_255(np.array(given))
    assert bytes_of.dtype == np.uint8
    np.testing.assert_array_equal(bytes_of, expected)


def test_a_heatmap_over_an_image_is_the_classes_picture(model, images):
    whole = core.OcclusionSensitivity().explain((images[:1], None), model, 1, 3)
    values = core.OcclusionSensitivity.get_sensitivity_map(model, images[0], 1, 3)
    laid = heatmap_display(values, images[0]).astype(int)
    assert np.abs(laid - whole).max() <= 1  # the image went through bytes
    small = heatmap_display(values[:5, :4], images[0], "magma", 0)
    assert (small.shape, small.dtype) == ((10, 8, 3), np.uint8)
    np.testing.assert_array_equal(heatmap_display(values[..., None], images[0]), laid)


def test_a_grey_patch_covers_its_square_in_a_copy():
    image = np.zeros((4, 6, 3))
    covered = apply_grey_patch(image, 4, 1, 3)
    assert not image.any()
    assert (covered[1:4, 4:] == 127.5).all()
    assert covered.sum() == 127.5 * 3 * 2 * 3
    assert apply_grey_patch(image[..., 0], 0, 0, 2, fill=0.5).sum() == 2


def test_gradients_in_grey_keep_their_order():
    gradients = np.array([[[[0.0, 0.0], [-2.0, 1.0], [0.5, -1.0]]]])
    grey = transform_to_normalized_grayscale(gradients).numpy()
    np.testing.assert_array_equal(grey, [[[0, 255, 128]]])


def test_pictures_are_saved_as_they_are(tmp_path):
    grey = np.arange(6, dtype=np.uint8).reshape(2, 3, 1)
    colour = np.arange(18, dtype=np.uint8).reshape(2, 3, 3)
    save_grayscale(grey, tmp_path / "new", "grey.png")
    save_rgb(colour, str(tmp_path), "colour.png")
    for name, picture in (("new/grey.png", grey[..., 0]), ("colour.png", colour)):
        with Image.open(tmp_path / name) as saved:
            np.testing.assert_array_equal(np.asarray(saved), picture)


@pytest.mark.parametrize(
    ("given", "expected"),
    [([[0.0, 0.2, 1.0]], [[0, 51, 255]]), ([[0.0, 99.6, 255.0]], [[0, 100, 255]])],
)
def test_pictures_of_other_numbers_are_saved_as_their_range_means(given, expected, tmp_path):
    save_grayscale(np.array(given), tmp_path, "grey.png")
    with Image.open(tmp_path / "grey.png") as saved:
        np.testing.assert_array_equal(np.asarray(saved), expected)


def test_modules_are_attributes_before_anybody_imports_them():
    script = (
        "import engine; engine.core.grad_cam.GradCAM; engine.utils.display.grid_display; "
        "engine.callbacks.grad_cam.GradCAMCallback"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
    assert not hasattr(engine.core, "nothing")
    assert not hasattr(engine.utils, "nothing")


def test_utils_are_found_where_tf_explain_has_them():
    assert engine.utils.__name__ == "engine.utils"
    from engine.utils import display, image, saver

    names = (display.grid_display, image.apply_grey_patch, saver.save_rgb)
    assert all(map(callable, names))


def test_no_noisy_image_is_refused_in_a_sentence(images):
    with pytest.raises(MethodError, match="one sample at least"):
        core.SmoothGrad.generate_noisy_images(images, 0, 0.1)
