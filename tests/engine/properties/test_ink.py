"""Whatever is drawn: a digit of finite numbers, the same wherever and however large it is drawn."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from engine import ink as module
from engine.drawing import DAB, SIDE, Drawing
from engine.ink import BOX, Ink
from tests.engine.support.properties import ANY, FINITE, NEAR, examples, strokes

from hypothesis import assume, given, strategies as st  # isort: skip


def is_a_digit(pixels):
    return (
        pixels.shape == (28, 28)
        and pixels.dtype == np.float32
        and bool(np.isfinite(pixels).all())
        and 0 <= pixels.min() <= pixels.max() <= 1
    )


@examples(80)
@given(strokes(ANY), st.sampled_from([0.0, DAB]))
def test_any_numbers_are_a_digit_or_refused_where_they_are_not_finite(drawn, dab):
    finite = all(np.isfinite(stroke).all() for stroke in drawn)
    if not finite:
        with pytest.raises(ValueError, match="not a finite number"):
            Ink(drawn)
        return
    pixels = Ink(drawn).digit(dab=dab).pixels
    assert is_a_digit(pixels)
    assert bool(pixels.any()) == any(len(stroke) for stroke in drawn)


@examples(60)
@given(strokes(NEAR))
def test_the_longest_side_of_the_ink_fills_the_box(drawn):
    points = np.concatenate([*drawn, np.empty((0, 2), np.float32)])
    assume(len(points) and np.ptp(points, axis=0).max() > 1)
    rows, columns = np.nonzero(Ink(drawn).digit().pixels)
    longest = max(np.ptp(rows), np.ptp(columns)) + 1
    # On the box's own edge a pixel is covered by nothing but rounding.
    assert BOX - 1 <= longest <= BOX + 1


@examples(60)
@given(strokes(NEAR), st.integers(-20, 20))
def test_a_digit_is_the_same_at_any_size(drawn, power):
    larger = [stroke * np.float32(2.0**power) for stroke in drawn]
    here, there = Ink(drawn).digit().pixels, Ink(larger).digit().pixels
    np.testing.assert_array_equal(here, there)  # a power of two costs no bit


@examples(40)
@given(st.lists(strokes(NEAR, most=3), min_size=2, max_size=5))
def test_what_was_drawn_before_leaves_no_trace(drawings):
    """Each thread goes on from the strokes that it drew last; another one has none."""
    for drawn in drawings:
        pixels = Ink(drawn).digit().pixels
        with ThreadPoolExecutor(1) as apart:
            again = apart.submit(Ink(drawn).digit).result()
        np.testing.assert_array_equal(pixels, again.pixels)


@examples(40)
@given(strokes(NEAR), strokes(NEAR, most=1), st.floats(1, 60, width=32))
def test_nothing_is_left_where_an_eraser_went(drawn, path, radius):
    assume(path and len(path[0]))
    erased = Drawing(Ink(drawn)).erased(path[0], radius)
    for stroke in erased.ink.strokes:
        apart = np.linalg.norm(stroke[:, None] - path[0][None], axis=-1)
        assert apart.min() > radius * (1 - 1e-5)
    assert is_a_digit(erased.digit().pixels)


@examples(40)
@given(strokes(FINITE, most=5), st.data())
def test_a_stroke_that_is_left_out_and_brought_back_is_the_same_drawing(drawn, data):
    drawing = Drawing(Ink(drawn))
    assume(drawing.all_strokes)
    number = data.draw(st.integers(0, len(drawing.all_strokes) - 1))
    again = drawing.toggled(number).toggled(number)
    assert len(again.ink.strokes) == len(drawing.ink.strokes)
    assert all(map(np.array_equal, again.ink.strokes, drawing.ink.strokes))
    assert not again.aside


@examples(30)
@given(strokes(FINITE, most=3), st.floats(2**-10, 2**14, width=32))
def test_ink_on_a_picture_of_any_canvas_is_a_digit(drawn, width):
    picture = np.linspace(0, 1, 784, dtype=np.float32).reshape(28, 28)
    for side in (1.0, SIDE, 1e9):
        pixels = Ink(drawn, width).on_picture(picture, side).pixels
        assert is_a_digit(pixels)
        assert (pixels >= picture).all()


def test_a_stroke_of_a_million_points_is_a_digit():
    rng = np.random.default_rng(1)
    wandering = np.cumsum(rng.normal(0, 1, (1_000_000, 2)), axis=0).astype(np.float32)
    assert is_a_digit(Ink([wandering]).digit().pixels)
    del module._last.rasteriser  # some 30 MB of what was drawn last
