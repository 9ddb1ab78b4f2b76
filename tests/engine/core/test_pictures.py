"""tf-explain's classes: what their pictures show, and how a sheet of them is laid out."""

import cv2
import keras
import numpy as np
import pytest
from PIL import Image

import engine
from engine import core
from engine.attribution.methods.grad_cam import guided_mean_weights
from engine.core import sheet
from engine.core.colours import black_and_white, colour_table, overlay_tiles
from engine.errors import MethodError, OutputError


def small_network(last="softmax", channels=1):
    """Three convolutions' worth of nothing much, but of a known seed."""
    starts = [keras.initializers.GlorotUniform(seed=seed) for seed in range(3)]
    return keras.Sequential(
        [
            keras.Input((12, 10, channels)),
            keras.layers.Conv2D(
                4, 3, activation="relu", kernel_initializer=starts[0], name="first"
            ),
            keras.layers.Conv2D(
                6, 3, activation="relu", kernel_initializer=starts[1], name="second"
            ),
            keras.layers.Flatten(),
            keras.layers.Dense(
                5, activation="softmax" if last == "fused" else None, kernel_initializer=starts[2]
            ),
            *([keras.layers.Softmax()] if last == "layer" else []),
        ]
    )


@pytest.fixture(scope="module")
def model():
    return small_network("fused")


@pytest.fixture(scope="module")
def images():
    return np.random.default_rng(0).random((5, 12, 10, 1), np.float32)


GREY = [
    (core.VanillaGradients, {}, {}),
    (core.GradientsInputs, {}, {}),
    (core.IntegratedGradients, {"n_steps": 7}, {"steps": 7}),
    (core.SmoothGrad, {"num_samples": 3, "noise": 0.2}, {"samples": 3, "sigma": 0.2}),
    (core.SmoothGrad, {"noise": None}, {"samples": 5}),
    (core.GuidedSmoothGrad, {"num_samples": 3}, {"samples": 3, "sigma": 1.0}),
    (core.LRP, {"composite": "epsilon"}, {"composite": "epsilon"}),
]
COLOURED = [
    (core.GradCAM, {"use_guided_grads": False}, {}),
    (core.GradCAM, {}, {"gradients": "guided"}),
    (core.GradCAM, {"layer_name": "first"}, {"layer": "first", "gradients": "guided"}),
    (core.GradCAMPlusPlus, {}, {}),
    (core.OcclusionSensitivity, {"patch_size": 3}, {"patch_size": 3, "stride": 3}),
    (core.OcclusionSensitivity, {"patch_size": 3, "stride": 1}, {"patch_size": 3, "stride": 1}),
]


def parts(grid, rows, columns):
    """The tiles of a sheet, row by row."""
    return [tile for row in np.split(grid, rows) for tile in np.split(row, columns, axis=1)]


def rises_with(shown, values):
    """Whether what is shown never falls where the values rise."""
    return (np.diff(shown.ravel()[np.argsort(values.ravel())].astype(int)) >= 0).all()


# --- What a picture shows


@pytest.mark.parametrize(("kind", "given", "meant"), GREY)
def test_a_grey_picture_rises_with_the_magnitude_from_black_to_white(
    model, images, kind, given, meant
):
    grid = kind().explain((images, None), model, 2, **given)
    assert (grid.dtype, grid.shape) == (np.uint8, (36, 30))
    found = engine.explain(engine.Classifier(model), images, kind.method, 2, **meant)
    for tile, magnitude in zip(parts(grid, 3, 3), found.magnitude, strict=False):
        assert rises_with(tile, magnitude)
        assert tile.max() == 255
        assert np.abs(tile / 255 - magnitude / magnitude.max()).max() < 0.003


@pytest.mark.parametrize(("kind", "given", "meant"), COLOURED)
def test_a_coloured_map_without_its_image_rises_with_the_values(model, images, kind, given, meant):
    grid = kind().explain((images, None), model, 2, image_weight=0, **given)
    assert (grid.dtype, grid.shape) == (np.uint8, (36, 30, 3))
    found = engine.explain(engine.Classifier(model), images, kind.method, 2, **meant)
    table = {tuple(colour): place for place, colour in enumerate(colour_table("viridis").tolist())}
    for tile, values in zip(parts(grid, 3, 3), found.values[..., 0], strict=False):
        shown = np.array([[table[tuple(pixel)] for pixel in row] for row in tile.tolist()])
        assert rises_with(shown, values)
        assert shown.min() == 0
        assert shown.max() == (255 if np.ptp(values) > 0 else 0)


def test_the_gradient_of_a_confident_convnet_is_not_black(classifier, digits):
    # tf-explain 0.3.1 shows nothing for two digits in three: their softmax is saturated.
    from engine import network
    from engine.files import SHIPPED_NETWORK

    model = network.load(SHIPPED_NETWORK)
    grid = core.VanillaGradients().explain((digits[:9], None), model, None)
    assert all(tile.max() == 255 for tile in parts(grid, 3, 3))
    assert all(len(np.unique(tile)) > 50 for tile in parts(grid, 3, 3))


def test_the_picture_is_the_same_with_a_softmax_fused_as_a_layer_or_without(images):
    models = [small_network(last) for last in ("fused", "layer", "none")]
    grids = [core.GradientsInputs().explain((images, None), model, 1) for model in models]
    np.testing.assert_array_equal(grids[0], grids[1])
    np.testing.assert_array_equal(grids[0], grids[2])


def test_in_the_signed_view_red_is_for_the_class_and_blue_against_it(model, images):
    grid = core.VanillaGradients().explain((images[:1], None), model, 0, view="signed")
    values = engine.explain(engine.Classifier(model), images[:1], target=0).values[0, ..., 0]
    strong = np.abs(values) > 0.2 * np.abs(values).max()
    redder = grid[..., 0].astype(int) > grid[..., 2]
    np.testing.assert_array_equal(redder[strong], values[strong] > 0)
    assert grid.shape == (12, 10, 3)


@pytest.mark.parametrize("index", [3, np.int64(3), [3] * 5, np.full(5, 3)])
def test_a_class_index_may_be_one_class_or_one_an_image(model, images, index):
    expected = core.VanillaGradients().explain((images, None), model, 3)
    grid = core.VanillaGradients().explain((images, np.arange(5)), model, index)
    np.testing.assert_array_equal(grid, expected)


def test_each_image_is_explained_for_its_own_class_or_for_what_is_predicted(model, images):
    explainer, classes = core.GradientsInputs(), [4, 0, 3, 1, 2]
    tiles = parts(explainer.explain((images, None), model, classes), 3, 3)
    for number, index in enumerate(classes):
        alone = explainer.explain((images[number : number + 1], None), model, index)
        np.testing.assert_array_equal(tiles[number], alone)
    read = model.predict(images, verbose=0).argmax(axis=1)
    np.testing.assert_array_equal(
        explainer.explain((images, None), model, None),
        explainer.explain((images, None), model, read),
    )


def test_contrast_and_score_are_as_in_explain(model, images):
    classifier = engine.Classifier(model)
    for options in ({"versus": 0}, {"versus": [0, 1, 0, 1, 0]}, {"score": "probability"}):
        grid = core.VanillaGradients().explain((images, None), model, 2, **options)
        found = engine.explain(classifier, images, target=2, **options)
        assert rises_with(parts(grid, 3, 3)[1], found.magnitude[1])
    assert not np.array_equal(
        core.VanillaGradients().explain((images, None), model, 2),
        core.VanillaGradients().explain((images, None), model, 2, versus=0),
    )


def test_images_may_be_whole_numbers_without_channels_or_only_one(model, images):
    whole = np.rint(images * 255).astype(np.uint8)
    expected = core.GradCAM().explain((whole.astype(np.float32), None), model, 0)
    for given in (whole, whole[..., 0], whole.tolist()):
        np.testing.assert_array_equal(core.GradCAM().explain((given, None), model, 0), expected)
    for given in (whole[0], whole[0, ..., 0]):
        alone = core.GradCAM().explain((given, None), model, 0)
        np.testing.assert_array_equal(alone, expected[:12, :10])


def test_colour_images_are_explained_and_shown_in_colour():
    model = small_network("layer", channels=3)
    images = np.random.default_rng(1).random((2, 12, 10, 3), np.float32)
    grid = core.GradCAM().explain((images, None), model, 0, image_weight=1.0)
    alone = core.GradCAM().explain((images, None), model, 0, image_weight=0)
    mixed = (alone[:12, :10] + 255.0 * images[0]) / 2
    assert np.abs(grid[:12, :10] - mixed).max() <= 1
    assert core.VanillaGradients().explain((images, None), model, 0).shape == (24, 20)


def test_bright_ink_does_not_drown_the_map_over_it():
    values = np.linspace(0, 1, 12, dtype=np.float32).reshape(1, 3, 4)
    tile = overlay_tiles(np.ones((1, 3, 4, 1)), values, "viridis", 0.7)[0]
    assert len(np.unique(tile.reshape(-1, 3), axis=0)) == 12


@pytest.mark.parametrize(
    ("images", "ends"),
    [
        (np.array([0, 200], np.uint8), (0, 255)),
        (np.array([0.0, 0.9]), (0, 1)),
        (np.array([0.0, 254.0]), (0, 255)),
        (np.array([-0.5, 0.9]), (-1, 1)),
        (np.array([-0.4, 2.8]), (-1, 2.8)),
        (np.array([-500, 900]), (-500, 900)),
    ],
)
def test_black_and_white_follow_from_the_range_of_the_images(images, ends):
    assert black_and_white(images) == pytest.approx(ends)


def test_guided_gradients_are_those_that_are_positive_where_the_map_is_active():
    maps = np.array([[[[5.0], [0.0]], [[2.0], [3.0]]]], np.float32)
    gradient = np.array([[[[4.0], [8.0]], [[-6.0], [2.0]]]], np.float32)
    weights = guided_mean_weights(maps, gradient).numpy()
    assert weights.ravel().tolist() == [(4 + 0 + 0 + 2) / 4]


@pytest.mark.parametrize("number", range(22))
def test_opencv_s_numbers_mean_opencv_s_colours(number):
    levels = np.arange(256, dtype=np.uint8)[:, None]
    expected = cv2.cvtColor(cv2.applyColorMap(levels, number), cv2.COLOR_BGR2RGB)[:, 0]
    np.testing.assert_array_equal(colour_table(number), expected)


def test_opencv_s_16_is_viridis():
    np.testing.assert_array_equal(colour_table(16), colour_table("viridis"))


# --- The sheet


@pytest.mark.parametrize(("count", "side"), [(1, 1), (2, 2), (4, 2), (5, 3), (9, 3), (10, 4)])
def test_n_tiles_lie_row_by_row_in_a_square_of_the_root_of_n_rounded_up(count, side):
    tiles = np.arange(1, 1 + count * 6, dtype=np.uint8).reshape(count, 2, 3)
    made = sheet.Sheet(count, (2, 3))
    made.put(0, tiles[: count // 2])
    made.put(count // 2, tiles[count // 2 :])
    blank = [np.zeros((2, 3), np.uint8)] * (side**2 - count)
    rows = [[*tiles, *blank][row * side : (row + 1) * side] for row in range(side)]
    np.testing.assert_array_equal(made.picture, np.block(rows))


def test_of_more_images_than_fit_the_first_are_shown_with_a_warning(model, images, monkeypatch):
    monkeypatch.setattr(sheet, "SHEET_PIXELS", 4 * 120 + 100)
    with pytest.warns(UserWarning, match="first 4 of 5 images"):
        grid = core.VanillaGradients().explain((images, None), model, [0, 1, 2, 3, 4])
    expected = core.VanillaGradients().explain((images[:4], None), model, [0, 1, 2, 3])
    np.testing.assert_array_equal(grid, expected)
    quiet = core.VanillaGradients().explain((images, None), model, 0, max_images=5)
    assert quiet.shape == (24, 20)


def test_max_images_shows_the_first_so_many(model, images):
    grid = core.GradCAM().explain((images, None), model, [4, 3, 2, 1, 0], max_images=2)
    expected = core.GradCAM().explain((images[:2], None), model, [4, 3])
    np.testing.assert_array_equal(grid, expected)
    many = core.GradCAM().explain((images, None), model, 0, max_images=1000)
    np.testing.assert_array_equal(many, core.GradCAM().explain((images, None), model, 0))


@pytest.mark.parametrize("batch_size", [1, 2, 1000])
def test_batch_size_changes_nothing_that_is_shown(model, images, batch_size):
    expected = core.OcclusionSensitivity().explain((images, None), model, [0, 1, 2, 3, 4], 4)
    explainer = core.OcclusionSensitivity(batch_size=batch_size)
    grid = explainer.explain((images, None), model, [0, 1, 2, 3, 4], 4)
    assert np.abs(grid.astype(int) - expected).max() <= 1
    maps = core.ExtractActivations(batch_size).explain((images, None), model, ["first"])
    expected = core.ExtractActivations().explain((images, None), model, ["first"])
    assert np.abs(maps.astype(int) - expected).max() <= 1


# --- Activations


def test_activations_are_all_maps_of_an_image_then_those_of_the_next(model, images):
    grid = core.ExtractActivations().explain((images[:2], None), model, ["first"])
    assert (grid.dtype, grid.shape) == (np.uint8, (3 * 10, 3 * 8))
    classifier = engine.Classifier(model)
    maps = engine.explain(classifier, images[:2], "activations", layer="first").values
    tiles = parts(grid, 3, 3)
    for number in range(8):
        image, k = divmod(number, 4)
        part = (maps[image, ..., k] - maps.min()) / np.ptp(maps)
        assert np.abs(tiles[number] / 255 - part).max() < 0.003
    assert not tiles[8].any()


def test_without_a_name_the_last_convolution_is_shown_and_several_stand_below_each_other(
    model, images
):
    explainer, data = core.ExtractActivations(), (images[:1], None)
    first, second = (explainer.explain(data, model, name) for name in ("first", "second"))
    np.testing.assert_array_equal(explainer.explain(data, model), second)
    both = explainer.explain(data, model, ["first", "second"])
    assert both.shape == (first.shape[0] + second.shape[0], max(first.shape[1], second.shape[1]))
    np.testing.assert_array_equal(both[: first.shape[0], : first.shape[1]], first)
    np.testing.assert_array_equal(both[first.shape[0] :, : second.shape[1]], second)


def test_maps_that_are_constant_are_black(images):
    model = small_network("fused")
    model.get_layer("first").set_weights([np.zeros((3, 3, 1, 4)), np.full(4, 3.0)])
    assert not core.ExtractActivations().explain((images, None), model, "first").any()


def test_as_many_images_as_fit_with_all_their_maps_are_shown(model, images, monkeypatch):
    monkeypatch.setattr(sheet, "SHEET_PIXELS", 16 * 80)
    with pytest.warns(UserWarning, match="first 4 of 5 images"):
        grid = core.ExtractActivations().explain((images, None), model, "first")
    expected = core.ExtractActivations().explain((images[:4], None), model, "first")
    np.testing.assert_array_equal(grid, expected)


# --- Saving


@pytest.mark.parametrize("shape", [(6, 4), (6, 4, 1), (6, 4, 3)])
def test_a_saved_picture_reads_back_as_it_was_in_a_folder_made_for_it(tmp_path, shape):
    grid = np.arange(np.prod(shape), dtype=np.uint8).reshape(shape)
    core.GradCAM().save(grid, tmp_path / "new" / "folder", "grid.png")
    with Image.open(tmp_path / "new" / "folder" / "grid.png") as image:
        np.testing.assert_array_equal(np.asarray(image), grid.reshape(np.asarray(image).shape))
    core.GradCAM().save(grid, str(tmp_path), "grid.jpg")
    assert (tmp_path / "grid.jpg").exists()


def test_what_cannot_be_saved_is_named(tmp_path):
    grid = np.zeros((2, 2), np.uint8)
    for name in ("grid", "grid.txt"):
        with pytest.raises(OutputError, match=r"end it in \.png"):
            core.LRP().save(grid, tmp_path, name)
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="another folder"):
        core.LRP().save(grid, tmp_path / "file" / "folder", "grid.png")
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


# --- What is asked wrongly


@pytest.mark.parametrize("colormap", [99, -1, "", "no such map"])
def test_a_colour_map_that_does_not_exist_is_named(model, images, colormap):
    with pytest.raises(MethodError, match="no colour map"):
        core.GradCAM().explain((images, None), model, 0, colormap=colormap)
