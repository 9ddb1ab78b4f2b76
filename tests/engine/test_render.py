"""From values to colours."""

import numpy as np
import pytest
from PIL import Image

from engine.errors import OutputError
from engine.render import (
    GROUNDS,
    NO_NUMBER,
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


def test_on_a_dark_ground_zero_is_dark_and_the_signs_keep_their_colours():
    values = np.array([[-2.0, 0.0, 2.0]])
    against, neutral, for_it = heatmap(values, ground="dark").pixels[0, :, :3].astype(int)
    assert against[2] > against[1] > against[0]
    assert np.ptp(neutral) < 10
    assert neutral.max() < 40
    assert for_it[0] > 200 > 90 > for_it[1:].max()
    assert (np.diff(lightness(lookup_table("signed", "dark"))[STEPS // 2 :]) > -0.1).all()


# Matrices of complete dichromacy, in linear sRGB: Machado, Oliveira, Fernandes 2009, "A
# physiologically-based model for simulation of color vision deficiency", severity 1.
BLINDNESS = {
    "protanopia": [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
        [1.255528, -0.076749, -0.178779],
        [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
    ],
}


def lab(colour, blindness):
    """CIE L*a*b* (D65) of an 8-bit sRGB colour as an eye with that blindness sees it."""
    linear = np.asarray(colour, float) / 255
    linear = np.where(linear <= 0.04045, linear / 12.92, ((linear + 0.055) / 1.055) ** 2.4)
    linear = np.clip(np.array(BLINDNESS[blindness]) @ linear, 0, 1)
    to_xyz = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    parts = (np.array(to_xyz) @ linear) / [0.9505, 1.0, 1.089]
    x, y, z = np.where(parts > 0.008856, np.cbrt(parts), 7.787 * parts + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("blindness", BLINDNESS)
def test_the_sign_survives_colour_blindness(ground, blindness):
    colours = lookup_table("signed", ground)[:, :3]
    assert np.linalg.norm(lab(colours[0], blindness) - lab(colours[-1], blindness)) >= 59


def test_the_strongest_red_over_white_ink_stays_red():
    values = np.array([[1.0, 0.25, 0.0]])
    laid = overlay(np.ones((1, 3)), values)[0, :, :3].astype(int)
    assert laid[0].tolist() == heatmap(values).pixels[0, 0, :3].tolist()
    assert laid[1, 0] - laid[1, 2] > 15  # still reddish at a quarter of the largest value
    assert np.ptp(laid[2]) == 0


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
    assert laid[0].tolist() == [153, 153, 153, 255]
    assert laid[1].tolist() == colours[1].tolist()
    opacity = np.sqrt(0.5)  # |-1.5| is half of the largest
    half_way = 0.4 * 0.6 * 255 * (1 - opacity) + colours[2, :3] * opacity
    np.testing.assert_allclose(laid[2, :3], half_way, atol=0.51)


@pytest.mark.parametrize("size", [0, 1e-45])
def test_an_overlay_of_nothing_is_the_ink_and_of_little_is_not(size):
    pixels, values = np.full((3, 3), 0.5), np.zeros((3, 3), np.float32)
    values[1, 1] = size
    laid = overlay(pixels, values)
    assert (laid[1, 1].tolist() != laid[0, 0].tolist()) is (size > 0)
    assert laid[0, 0].tolist() == [76, 76, 76, 255]  # six tenths of 127.5


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


# --- Where there is no number

HOLES = np.array([[np.nan, 1.0], [np.inf, -2.0], [-np.inf, 0.0]])
MISSING = np.array([[True, False], [True, False], [True, False]])


@pytest.mark.parametrize("view", ["signed", "magnitude"])
def test_a_place_without_a_number_has_a_colour_of_its_own_and_changes_no_other(view):
    filled = np.where(MISSING, 0.0, HOLES)
    for found, expected in (
        (heatmap(HOLES, view).pixels, heatmap(filled, view).pixels),
        (overlay(np.zeros((3, 2)), HOLES, view), overlay(np.zeros((3, 2)), filled, view)),
        (grey(HOLES), grey(filled)),
    ):
        assert (found[MISSING][:, :3] == NO_NUMBER).all()
        np.testing.assert_array_equal(found[~MISSING], expected[~MISSING])
        assert (found[..., 3] == 255).all()
    assert heatmap(HOLES, view).high == 2.0


def test_no_colour_of_a_map_and_no_grey_is_that_of_no_number():
    for view in VIEWS:
        for ground in GROUNDS:
            away = np.abs(lookup_table(view, ground)[:, :3].astype(int) - NO_NUMBER).sum(axis=1)
            assert away.min() > 100
    greys = np.arange(256)[:, None] - np.array(NO_NUMBER)
    assert np.abs(greys).sum(axis=1).min() > 100


def test_feature_maps_without_numbers_are_on_the_scale_of_the_others():
    maps = np.stack([np.full((2, 2), np.nan), np.full((2, 2), 3.0)], axis=-1)
    assert feature_grid(maps).high == 3.0
