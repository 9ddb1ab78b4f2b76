"""Editing a drawing: strokes, an eraser, a picture under the ink."""

import tracemalloc

import numpy as np
import pytest

from engine.drawing import SIDE, Drawing, Path, Picture, blank
from engine.ink import Ink
from engine.pages.page import Page
from engine.pages.stages import Corrections

LINE = [[0.0, 140.0], [280.0, 140.0]]
FAR = [[20.0, 20.0], [40.0, 60.0], [90.0, 30.0]]


@pytest.fixture
def picture(digits):
    return Picture(digits[0].copy(), name="test sample 7", label=3)


def inked_part(drawing):
    """Each stroke's first and last x."""
    return [(float(stroke[0, 0]), float(stroke[-1, 0])) for stroke in drawing.ink.strokes]


# --- Strokes


def test_a_new_drawing_is_empty_until_it_has_a_stroke_or_a_picture(picture):
    assert blank().is_empty
    assert not blank().with_stroke(LINE).is_empty
    assert not Drawing(Ink(), picture).is_empty
    assert not blank().digit().pixels.any()


def test_a_stroke_is_added_in_a_new_drawing_and_the_old_one_stays_for_undo():
    before = blank(width=9).with_stroke(FAR)
    after = before.with_stroke(LINE)
    assert [len(before.ink.strokes), len(after.ink.strokes)] == [1, 2]
    np.testing.assert_array_equal(after.ink.strokes[1], LINE)
    assert after.ink.width == 9


def test_an_edit_shares_the_strokes_that_it_leaves_alone():
    before = blank().with_stroke(FAR)
    for after in (before.with_stroke(LINE), before.with_width(20)):
        assert after.ink.strokes[0] is before.ink.strokes[0]


def test_another_width_changes_the_ink_and_not_what_the_network_receives():
    thin, thick = blank(8).with_stroke(FAR), blank(8).with_stroke(FAR).with_width(28)
    assert (thin.ink.width, thick.ink.width) == (8, 28)
    np.testing.assert_array_equal(thin.digit().pixels, thick.digit().pixels)


# --- The eraser


def test_an_eraser_cuts_a_stroke_in_two_where_it_went_through():
    cut = blank().with_stroke(LINE).erased([[140, 145]], radius=20)
    reach = np.sqrt(20**2 - 5**2)  # of a circle 5 above the line
    (begin, left), (right, end) = inked_part(cut)
    assert (begin, end) == (0, 280)
    assert 140 - reach - 2 <= left < 140 - reach
    assert 140 + reach < right <= 140 + reach + 2
    assert {float(y) for stroke in cut.ink.strokes for y in stroke[:, 1]} == {140.0}


def test_a_stroke_that_is_all_under_the_eraser_goes():
    drawing = blank().with_stroke(LINE).with_stroke(FAR)
    path = np.stack([np.arange(0, 281, 5), np.full(57, 140)], axis=1)
    left = drawing.erased(path, radius=10)
    assert [stroke.tolist() for stroke in left.ink.strokes] == [FAR]


def test_strokes_far_from_the_eraser_stay_the_very_same_arrays():
    drawing = blank().with_stroke(FAR).with_stroke(LINE)
    erased = drawing.erased([[200, 140]], radius=10)
    assert erased.ink.strokes[0] is drawing.ink.strokes[0]
    assert len(drawing.ink.strokes) == 2  # the old drawing is as it was
    assert len(erased.ink.strokes) == 3


def test_a_dot_is_erased_whole_or_not_at_all():
    drawing = blank().with_stroke([[50, 50]])
    assert drawing.erased([[55, 50]], radius=6).is_empty
    assert not drawing.erased([[57, 50]], radius=6).is_empty


def test_an_eraser_that_went_nowhere_erases_nothing():
    drawing = blank().with_stroke(LINE)
    assert drawing.erased([], radius=10) is drawing


def test_an_eraser_turns_the_pixels_of_a_picture_under_it_black():
    picture = Picture(np.ones((28, 28), np.float32), name="white", label=8)
    wiped = Drawing(Ink(), picture).erased([[100, 60]], radius=25).picture
    rows, columns = np.mgrid[:28, :28] * 10 + 5  # centres of the pixels in canvas units
    under = np.hypot(columns - 100, rows - 60) <= 25
    np.testing.assert_array_equal(wiped.pixels, np.where(under, 0, 1))
    assert (wiped.name, wiped.label, wiped.pixels.dtype) == ("white", 8, np.float32)
    assert picture.pixels.all()  # the old picture is as it was


def test_a_picture_that_the_eraser_misses_stays_the_same_object(picture):
    drawing = Drawing(Ink(), picture)
    assert drawing.erased([[-100, -100]], radius=5).picture is picture


# --- A picture under the ink


def test_a_picture_alone_goes_to_the_network_as_it_is(picture):
    np.testing.assert_array_equal(Drawing(Ink(), picture).digit().pixels, picture.pixels)


def test_ink_on_a_picture_lies_where_it_was_drawn_as_wide_as_the_brush(picture):
    empty = Picture(np.zeros((28, 28), np.float32), name="black")
    pixels = Drawing(Ink([LINE], width=30), empty).digit().pixels
    # y = 140 is the border of rows 13 and 14; 30 units are 3 px
    np.testing.assert_allclose(pixels[11:17, 14], [0, 0.5, 1, 1, 0.5, 0], atol=1e-6)
    np.testing.assert_allclose(pixels[:, 14].sum(), 3, atol=1e-6)


def test_the_brighter_of_ink_and_picture_shows(picture):
    alone = Drawing(Ink([LINE], width=16), Picture(np.zeros((28, 28), np.float32), "black"))
    both = Drawing(Ink([LINE], width=16), picture).digit().pixels
    np.testing.assert_array_equal(both, np.maximum(alone.digit().pixels, picture.pixels))


def test_no_ink_leaves_a_picture_as_it_is(picture):
    np.testing.assert_array_equal(Ink().on_picture(picture.pixels, SIDE).pixels, picture.pixels)


def test_ink_on_a_picture_maps_back_to_the_canvas(picture):
    transform = Drawing(Ink([LINE]), picture).digit().transform
    np.testing.assert_allclose(transform.to_drawing([[-0.5, 27.5]]), [[0, SIDE]], atol=1e-3)


def test_the_pixels_of_a_picture_cannot_be_written_to(picture):
    with pytest.raises(ValueError, match="read-only"):
        picture.pixels[0, 0] = 1


@pytest.mark.parametrize("length", [0, 1, 5, 10, 16])
def test_a_dab_stays_a_dot(length):
    pixels = blank().with_stroke([(100, 100), (100 + length, 100)]).digit().pixels
    inked = np.flatnonzero(pixels.max(axis=0))
    assert np.ptp(inked) + 1 <= 7  # 2.5 px long, 2.5 px wide, and its soft edges
    assert pixels.sum() <= 2.5 * 2.5 + np.pi * 1.25**2 + 0.5


def test_what_is_twice_as_long_as_a_dab_fills_the_box_as_any_digit():
    short = blank().with_stroke([(100, 100), (100, 132)]).digit().pixels
    long = blank().with_stroke([(100, 20), (100, 260)]).digit().pixels
    np.testing.assert_allclose(short, long, atol=1e-5)


def test_a_stroke_that_begins_never_jumps():
    """From one mouse event to the next the digit's ink grows by little."""
    lengths = np.arange(0, 60, 1.0)
    ink = [
        blank().with_stroke([(50, 50), (50, 50 + each)]).digit().pixels.sum() for each in lengths
    ]
    assert (np.diff(ink) > -0.5).all()
    assert np.diff(ink).max() < 4  # at most 1.2 px a unit, 2.5 px wide


def test_a_path_is_the_points_that_were_added():
    path, points = Path(), np.random.default_rng(0).uniform(0, 280, (300, 2)).astype(np.float32)
    for point in points[:200]:
        path.append(point)
    path.append(points[200:])
    assert len(path) == 300
    np.testing.assert_array_equal(np.array(path, np.float32), points)
    np.testing.assert_array_equal(path.since(-2), points[-2:])
    assert len(Path().since(-1)) == 0


def test_a_long_eraser_over_long_strokes_takes_little_memory():
    rng = np.random.default_rng(1)
    # Every point against every other at once, with points 2 units apart, would take 1,100 MB.
    long = rng.uniform(0, 280, (2_500, 2)).astype(np.float32)
    drawing = blank().with_stroke(long[:500])
    tracemalloc.start()
    drawing.erased(long, 4.0)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 400e6


def test_a_stroke_set_aside_is_no_ink_and_comes_back_to_its_place():
    strokes = [[[0, 0], [10, 10]], [[50, 0], [50, 90]], [[100, 0], [120, 90]]]
    drawing = Drawing(Ink(strokes))
    without = drawing.toggled(1)
    assert [is_ink for _, is_ink in without.all_strokes] == [True, False, True]
    np.testing.assert_array_equal(
        without.digit().pixels, Drawing(Ink([strokes[0], strokes[2]])).digit().pixels
    )
    back = without.toggled(0).toggled(1).toggled(0)
    assert [s.tolist() for s in back.ink.strokes] == strokes
    assert not back.aside


def test_what_is_set_aside_stays_so_while_more_is_drawn_or_erased():
    drawing = Drawing(Ink([[[0, 0], [10, 10]], [[50, 0], [50, 90]]])).toggled(0)
    for later in (drawing.with_stroke([[9, 9]]), drawing.erased([[50, 45]], 8)):
        assert [is_ink for _, is_ink in later.all_strokes] == [False, True, True]


# --- Whether two are about the same


def test_a_drawing_is_about_the_same_as_what_is_drawn_on_it_or_taken_from_it():
    before = blank().with_stroke(FAR).with_stroke(LINE)
    others = (
        before.with_stroke([[1.0, 2.0]]),
        before.with_width(9),
        before.erased(LINE, 12),
        before.toggled(0),
        before.toggled(0).toggled(1),
    )
    for after in others:
        assert after.is_about_the_same(before)
        assert before.is_about_the_same(after)
    assert not before.is_about_the_same(blank().with_stroke(FAR).with_stroke(LINE))
    assert not before.is_about_the_same(blank())


def test_what_is_wiped_drawn_or_corrected_on_a_picture_leaves_it_the_same(picture, digits):
    before = Drawing(Ink(), picture)
    assert before.erased(LINE, 60).picture is not picture
    assert before.erased(LINE, 60).is_about_the_same(before)
    assert before.with_stroke(FAR).is_about_the_same(before)
    assert not before.is_about_the_same(Drawing(Ink(), Picture(digits[1].copy(), "another", 3)))
    assert not before.is_about_the_same(blank().with_stroke(FAR))
    page = Page(np.zeros((40, 40), np.float32), "sheet.png")
    read = Picture(digits[0].copy(), page.name, page=page)
    again = Picture(digits[1].copy(), page.name, page=page.corrected(Corrections(turn=1)))
    assert Drawing(Ink(), read).is_about_the_same(Drawing(Ink(), again))
    other = Picture(digits[0].copy(), page.name, page=Page(page.grey.copy(), page.name))
    assert not Drawing(Ink(), read).is_about_the_same(Drawing(Ink(), other))
