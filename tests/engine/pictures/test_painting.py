"""What is painted on a picture: only what a stroke covers changes, and undo is free."""

import numpy as np
import pytest

from engine.pictures.painting import Painting

RED = (1.0, 0.0, 0.0)


@pytest.fixture
def picture():
    """A ramp of greys with a bright square, `(60, 80, 3)`."""
    ramp = np.tile(np.linspace(0.2, 0.6, 80, dtype=np.float32)[None, :, None], (60, 1, 3))
    ramp[20:40, 30:50] = (0.9, 0.8, 0.1)
    return ramp


def disc(x, y, radius):
    """Which pixels of 60 x 80 have their centre within a circle."""
    rows, columns = np.mgrid[:60, :80] + 0.5
    return np.hypot(columns - x, rows - y) <= radius


def test_a_dot_covers_a_disc_and_nothing_else(picture):
    painted = Painting(picture).with_touch([(40, 30)], 20, colour=RED).painted
    np.testing.assert_allclose(painted[disc(40, 30, 9)], np.tile(RED, (disc(40, 30, 9).sum(), 1)))
    outside = ~disc(40, 30, 13)
    np.testing.assert_array_equal(painted[outside], picture[outside])


def test_a_line_reaches_from_end_to_end_at_its_width(picture):
    painted = Painting(picture).with_touch([(10, 50), (70, 50)], 8, colour=RED).painted
    red = (painted[..., 0] > 0.99) & (painted[..., 1] < 0.01)
    rows, columns = np.flatnonzero(red.any(axis=1)), np.flatnonzero(red.any(axis=0))
    assert np.ptp(rows) + 1 == pytest.approx(8, abs=1)
    assert (columns[0], columns[-1]) == pytest.approx((6, 73), abs=1)


def test_the_eraser_brings_the_picture_back_and_not_black(picture):
    painted = Painting(picture).with_touch([(40, 30)], 20, colour=RED)
    erased = painted.with_touch([(40, 30)], 30, "eraser")
    np.testing.assert_allclose(erased.painted, picture, atol=1e-6)


def test_a_stroke_that_nobody_would_see_is_none(picture):
    painting = Painting(picture)
    assert painting.with_touch([(5, 5), (20, 9)], 6, "eraser") is painting
    assert painting.with_touch([(500, 500)], 6) is painting
    even = Painting(np.full((60, 80, 3), 0.4, np.float32))
    assert even.with_touch([(30, 30)], 9, "brush", (0.4, 0.4, 0.4)) is even
    assert even.with_touch([(30, 30)], 9, "blur") is even
    lighter = even.with_touch([(30, 30)], 9, "brush", (0.404, 0.404, 0.404))
    assert len(lighter.touches) == 1  # a step of a screen's colours
    painted = painting.with_touch([(5, 5)], 6, "brush", (0.1, 0.2, 0.3))
    assert len(painted.with_touch([(5, 5), (20, 9)], 6, "eraser").touches) == 2


def test_blur_smears_an_edge_and_keeps_what_is_even(picture):
    even = np.full((60, 80, 3), 0.4, np.float32)
    np.testing.assert_allclose(
        Painting(even).with_touch([(40, 30)], 20, "blur").painted, even, atol=1e-6
    )
    blurred = Painting(picture).with_touch([(30, 30)], 16, "blur").painted
    step = np.abs(np.diff(picture[30, 26:34, 0])).max()
    assert np.abs(np.diff(blurred[30, 26:34, 0])).max() < step / 3


def test_background_paints_out_with_what_lies_around(picture):
    gone = Painting(picture).with_touch([(40, 24), (40, 36)], 32, "background").painted
    ramp = np.linspace(0.2, 0.6, 80)
    middle = gone[25:35, 35:45]
    assert np.abs(middle - ramp[None, 35:45, None]).max() < 0.1
    assert np.abs(picture[25:35, 35:45] - ramp[None, 35:45, None]).max() > 0.3


def test_a_painting_is_the_same_stroke_by_stroke_and_all_at_once(picture):
    strokes = [
        ([(10, 10), (60, 50)], 6, "brush"),
        ([(30, 30)], 20, "blur"),
        ([(15, 15)], 9, "eraser"),
    ]
    step = Painting(picture)
    for points, width, tool in strokes:
        step = step.with_touch(points, width, tool, RED)
        _ = step.painted
    again = Painting(picture, "", step.touches)
    np.testing.assert_array_equal(step.painted, again.painted)
    np.testing.assert_array_equal(step.without_touches().painted, picture)


def test_a_stroke_beside_the_picture_or_of_no_number_changes_nothing(picture):
    painting = Painting(picture)
    np.testing.assert_array_equal(painting.with_touch([(500, 500)], 5).painted, picture)
    assert painting.with_touch([(np.nan, 1)], 5) is painting
    assert painting.with_touch([], 5) is painting


def test_the_colour_under_a_place_is_picked_from_what_is_painted(picture):
    painting = Painting(picture)
    assert painting.colour_at(40.5, 30.5) == pytest.approx((0.9, 0.8, 0.1))
    assert painting.with_touch([(40, 30)], 20, colour=RED).colour_at(40, 30) == RED
    assert painting.colour_at(-5, 900) == pytest.approx(tuple(picture[59, 0]))


@pytest.mark.parametrize("shape", [(5, 5), (5, 5, 4), (0, 5, 3)])
def test_what_is_no_picture_in_colour_is_refused(shape):
    with pytest.raises(ValueError, match="a picture is"):
        Painting(np.zeros(shape, np.float32))
