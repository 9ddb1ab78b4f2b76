"""From values to colours."""

import numpy as np
import pytest
from PIL import Image

from engine.errors import OutputError
from engine.render import (
    STEPS,
    VIEWS,
    enlarged,
    feature_grid,
    grey,
    grid,
    grid_place,
    heatmap,
    lookup_table,
    overlay,
    save_png,
)
from tests.engine.support.colours import lightness

RNG = np.random.default_rng(1)
VALUES = RNG.normal(size=(28, 28))


def place(colours, view):
    """Where in the colour table each colour stands."""
    table = {tuple(colour): number for number, colour in enumerate(lookup_table(view).tolist())}
    return np.array([table[tuple(c)] for c in colours.reshape(-1, 4).tolist()]).reshape(
        colours.shape[:-1]
    )


# --- Colours


def test_blue_speaks_against_white_is_neutral_and_red_speaks_for():
    against, neutral, for_it = heatmap(np.array([[-2.0, 0.0, 2.0]])).pixels[0, :, :3].astype(int)
    assert against[2] > against[1] > against[0]
    assert np.ptp(neutral) < 10
    assert neutral.min() > 230
    assert for_it[0] > 150 > 20 > for_it[1:].max()


def test_a_signed_map_is_symmetric_so_that_turning_the_sign_mirrors_the_colours():
    shown = heatmap(VALUES)
    assert (shown.low, shown.high) == (-np.abs(VALUES).max(), np.abs(VALUES).max())
    here, there = place(shown.pixels, "signed"), place(heatmap(-VALUES).pixels, "signed")
    np.testing.assert_array_equal(here + there, STEPS - 1)


def test_zero_has_the_neutral_middle_colour_however_lopsided_the_values():
    shown = heatmap(np.array([[0.0, 5.0, 1.0]]))
    assert place(shown.pixels, "signed")[0, 0] == STEPS // 2


@pytest.mark.parametrize("view", VIEWS)
def test_nearly_every_colour_of_a_table_is_another_so_that_a_picture_can_be_read_back(view):
    colours = lookup_table(view)
    assert colours.shape == (STEPS, 4)
    assert len({tuple(colour) for colour in colours.tolist()}) >= STEPS - 3


def test_a_larger_magnitude_never_looks_darker():
    steps = lightness(lookup_table("magnitude"))
    assert (np.diff(steps) > -0.05).all()  # eight bits a channel
    assert steps[-1] - steps[0] > 60


def test_a_larger_value_of_either_sign_never_looks_brighter_than_a_smaller_one():
    steps = lightness(lookup_table("signed"))
    middle = STEPS // 2
    assert (np.diff(steps[: middle + 1]) > -0.1).all()
    assert (np.diff(steps[middle:]) < 0.1).all()


@pytest.mark.parametrize(("view", "number"), [("signed", lambda v: v), ("magnitude", np.abs)])
def test_colours_follow_the_values_order(view, number):
    colours = place(heatmap(VALUES, view).pixels, view).ravel()
    assert (np.diff(colours[np.argsort(number(VALUES), axis=None)]) >= 0).all()
    assert len(set(colours.tolist())) > 100


@pytest.mark.parametrize("view", VIEWS)
def test_the_strongest_value_has_the_last_colour(view):
    strongest = np.unravel_index(VALUES.argmax(), VALUES.shape)
    values = np.where(np.abs(VALUES) > VALUES.max(), 0, VALUES)
    assert place(heatmap(values, view).pixels, view)[strongest] == STEPS - 1


# --- Limits


def test_a_shared_limit_makes_two_maps_comparable_and_clips_what_is_larger():
    shown = heatmap(np.array([[-3.0, -1.0, 0.0, 1.0, 3.0]]), limit=2)
    assert (shown.low, shown.high, shown.view) == (-2, 2, "signed")
    assert place(shown.pixels, "signed").tolist() == [[0, 64, 127, 190, 254]]


def test_a_magnitude_map_starts_at_zero():
    shown = heatmap(VALUES, "magnitude")
    assert (shown.low, shown.high) == (0, np.abs(VALUES).max())


@pytest.mark.parametrize("view", VIEWS)
def test_a_map_of_zeros_is_one_even_neutral_picture(view):
    shown = heatmap(np.zeros((28, 28)), view)
    neutral = {"signed": STEPS // 2, "magnitude": 0}[view]
    assert (place(shown.pixels, view) == neutral).all()
    assert (shown.low, shown.high) == (0, 0)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("constant", [-2.5, 7.0])
def test_a_constant_map_is_even_and_shows_its_sign(view, constant):
    colours = place(heatmap(np.full((28, 28), constant), view).pixels, view)
    assert (colours == (0 if view == "signed" and constant < 0 else STEPS - 1)).all()


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("size", [1e-45, 1e-30, 1e30])
def test_values_are_seen_however_small_or_large_they_all_are(view, size):
    values = np.array([[0.0, size, -size, 0.0]], np.float32)
    np.testing.assert_array_equal(
        heatmap(values, view).pixels, heatmap(np.array([[0.0, 1.0, -1.0, 0.0]]), view).pixels
    )


def test_an_empty_map_is_an_empty_picture():
    assert heatmap(np.zeros((0, 28))).pixels.shape == (0, 28, 4)


# --- Pictures


def test_ink_is_white_on_black_and_opaque():
    assert grey(np.array([[0.0, 0.5, 1.0, 2.0]])).tolist() == [
        [[0, 0, 0, 255], [128, 128, 128, 255], [255, 255, 255, 255], [255, 255, 255, 255]]
    ]


def test_an_overlay_is_the_heatmap_where_it_is_strong_and_the_ink_where_it_is_nothing():
    pixels, values = np.array([[1.0, 0.0, 0.4]]), np.array([[0.0, 3.0, -1.5]])
    laid = overlay(pixels, values)[0].astype(int)
    colours = heatmap(values).pixels[0].astype(int)
    assert laid[0].tolist() == [255, 255, 255, 255]
    assert laid[1].tolist() == colours[1].tolist()
    half_way = (0.4 * 255 + colours[2, :3]) / 2  # |-1.5| is half of the largest
    np.testing.assert_allclose(laid[2, :3], half_way, atol=0.51)


@pytest.mark.parametrize("size", [0, 1e-45])
def test_an_overlay_of_nothing_is_the_ink_and_of_little_is_not(size):
    pixels, values = np.full((3, 3), 0.5), np.zeros((3, 3), np.float32)
    values[1, 1] = size
    laid = overlay(pixels, values)
    assert (laid[1, 1].tolist() != laid[0, 0].tolist()) is (size > 0)
    assert laid[0, 0].tolist() == [128, 128, 128, 255]


def test_enlarging_makes_squares_and_invents_nothing():
    picture = heatmap(VALUES).pixels
    large = enlarged(picture, 3)
    assert large.shape == (84, 84, 4)
    for row in range(3):
        for column in range(3):
            np.testing.assert_array_equal(large[row::3, column::3], picture)


def test_a_grid_sets_pictures_in_rows_with_gaps_of_black():
    tiles = [np.full((2, 3, 4), 50 + number, np.uint8) for number in range(3)]
    sheet = grid(tiles, columns=2, gap=1)
    assert sheet.shape == (5, 7, 4)
    assert sheet[:, :, 0].tolist() == [
        [50, 50, 50, 0, 51, 51, 51],
        [50, 50, 50, 0, 51, 51, 51],
        [0, 0, 0, 0, 0, 0, 0],
        [52, 52, 52, 0, 0, 0, 0],
        [52, 52, 52, 0, 0, 0, 0],
    ]
    assert sheet[2, 0, 3] == 255


def test_feature_maps_stand_side_by_side_on_one_scale():
    maps = np.stack([np.full((2, 3), value) for value in (0.0, 1.0, 2.0, 4.0, 3.0)], axis=-1)
    sheet = feature_grid(maps, gap=1)
    assert (sheet.low, sheet.high, sheet.view) == (0, 4, "magnitude")
    assert sheet.pixels.shape == (2 * 3 - 1, 3 * 4 - 1, 4)  # two rows of three
    corners = sheet.pixels[np.ix_([0, 3], [0, 4, 8])].reshape(6, 4)[:5]
    assert place(corners, "magnitude").tolist() == [0, 64, 127, 254, 190]  # quarters of 254
    assert sheet.pixels[2].tolist() == [[0, 0, 0, 255]] * 11


def test_a_place_on_the_sheet_of_feature_maps_leads_back_to_the_value_under_it():
    maps = np.arange(2 * 3 * 5, dtype=float).reshape(2, 3, 5)
    sheet = feature_grid(maps, gap=1)
    table = lookup_table("magnitude").tolist()
    found = set()
    for y in range(sheet.pixels.shape[0]):
        for x in range(sheet.pixels.shape[1]):
            where = grid_place(maps.shape, x + 0.5, y + 0.5, gap=1)
            shown = sheet.pixels[y, x].tolist()
            if where is None:
                assert shown == [0, 0, 0, 255]
            else:
                found.add(where)
                assert shown == table[round(254 * maps[where] / 29)]
    assert len(found) == maps.size


def test_a_saved_picture_is_a_png_with_the_same_pixels(tmp_path):
    picture = heatmap(VALUES).pixels
    save_png(picture, tmp_path / "map.png")
    with Image.open(tmp_path / "map.png") as read:
        assert (read.format, read.mode) == ("PNG", "RGBA")
        np.testing.assert_array_equal(np.asarray(read), picture)
    assert [path.name for path in tmp_path.iterdir()] == ["map.png"]


def test_a_place_that_cannot_be_written_to_is_a_named_error(tmp_path):
    (tmp_path / "file").write_text("no folder")
    for place_ in (tmp_path / "none" / "map.png", tmp_path / "file" / "map.png"):
        with pytest.raises(OutputError, match="cannot be written"):
            save_png(grey(np.zeros((2, 2))), place_)


def test_neither_the_colour_table_nor_the_picture_shares_memory_with_the_next():
    with pytest.raises(ValueError, match="read-only"):
        lookup_table("signed")[0] = 0
    first = heatmap(VALUES).pixels
    first[:] = 0
    assert heatmap(VALUES).pixels.any()
