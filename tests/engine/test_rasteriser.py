"""Strokes that grow: what was drawn is not drawn again, and the result is the same bit for bit."""

import numpy as np
import pytest

from engine import rasteriser
from engine.ink import SIZE, Ink, Transform
from engine.rasteriser import Rasteriser

PLACE = Transform(0.1, 0.0, 0.0)


def drawn(strokes, by=None, key=PLACE, width=2.5):
    return (by or Rasteriser(SIZE)).draw(strokes, PLACE.to_digit, key, width)


@pytest.fixture
def looked_at(monkeypatch):
    """How many pieces of strokes were looked at."""
    pieces, real = [], rasteriser._near

    def near(a, b, half):
        pieces.append(len(a))
        return real(a, b, half)

    monkeypatch.setattr(rasteriser, "_near", near)
    return pieces


def wandering(rng, count, step):
    return (np.cumsum(rng.normal(0, step, (count, 2)), axis=0) + 140).astype(np.float32)


def test_growing_strokes_are_the_same_as_strokes_drawn_at_once():
    rng, by = np.random.default_rng(3), Rasteriser(SIZE)
    for _ in range(40):
        done = []
        for _ in range(rng.integers(1, 4)):
            stroke = wandering(rng, rng.integers(1, 50), rng.choice([0.3, 3, 30]))
            if rng.random() < 0.3:
                stroke = np.repeat(stroke, 2, axis=0)  # points that come twice
            end = 0
            while end < len(stroke):
                end = min(len(stroke), end + rng.integers(1, 6))
                now = [*done, stroke[:end]]
                np.testing.assert_array_equal(drawn(now, by), drawn(now))
            done.append(stroke)


def test_a_stroke_that_goes_on_is_drawn_only_where_it_is_new(looked_at):
    by = Rasteriser(SIZE)
    long = wandering(np.random.default_rng(1), 20_000, 3)
    drawn([long[:-1]], by)
    assert sum(looked_at) > 1000
    looked_at.clear()
    drawn([long], by)
    assert sum(looked_at) <= 10


def test_a_new_stroke_leaves_those_before_it_alone(looked_at):
    by, long = Rasteriser(SIZE), wandering(np.random.default_rng(1), 20_000, 3)
    drawn([long], by)
    looked_at.clear()
    drawn([long, np.float32([[9, 9], [20, 9]])], by)
    assert sum(looked_at) <= 10


@pytest.mark.parametrize("change", ["place", "width", "shorter", "other", "fewer"])
def test_whatever_is_no_more_of_the_same_is_drawn_anew(change):
    rng, by = np.random.default_rng(2), Rasteriser(SIZE)
    one, two = wandering(rng, 30, 9), wandering(rng, 30, 9)
    drawn([one, two], by)
    moved = Transform(0.2, 3.0, 4.0)
    if change == "place":
        found = by.draw([one, two], moved.to_digit, moved, 2.5)
        expected = Rasteriser(SIZE).draw([one, two], moved.to_digit, moved, 2.5)
    elif change == "width":
        found, expected = drawn([one, two], by, width=5), drawn([one, two], width=5)
    else:
        strokes = {"shorter": [one, two[:9]], "other": [two, one], "fewer": [one]}[change]
        found, expected = drawn(strokes, by), drawn(strokes)
    np.testing.assert_array_equal(found, expected)


def test_what_was_handed_out_does_not_change_when_a_stroke_goes_on():
    by, stroke = Rasteriser(SIZE), wandering(np.random.default_rng(4), 40, 9)
    first = drawn([stroke[:20]], by)
    kept = first.copy()
    drawn([stroke], by)
    np.testing.assert_array_equal(first, kept)


@pytest.mark.slow
def test_a_million_points_are_drawn_in_little_memory(looked_at):
    t = np.linspace(0, 50_000, 1_000_000)
    stroke = np.stack([140 + 99 * np.cos(t) * np.cos(t / 3), 140 + 99 * np.sin(t)], axis=1)
    digit = Ink([stroke.astype(np.float32)]).digit()
    assert np.isfinite(digit.pixels).all()
    assert max(looked_at) * (2 * 3 + 1) ** 2 <= rasteriser._AT_ONCE


@pytest.mark.parametrize("width", [1e3, 1e30])
def test_the_widest_pen_covers_everything_in_bounded_memory(width, looked_at):
    digit = Ink([[[140, 140]]], width).on_picture(np.zeros((28, 28), np.float32), 280)
    assert digit.pixels.min() == 1
    assert sum(looked_at) == 1


@pytest.mark.parametrize("width", [0, -1, np.nan, np.inf])
def test_a_pen_of_no_width_is_refused(width):
    with pytest.raises(ValueError, match="wide"):
        Ink([[[1, 2]]], width)
