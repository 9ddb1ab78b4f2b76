"""Pen strokes by many hands: repeatable, and each kind of change where it belongs."""

from itertools import pairwise

import numpy as np
import pytest

from engine.data import pen_hands
from engine.data.pen import PenDigit
from engine.data.pen_hands import CHANCES, by_many_hands
from engine.data.pen_writers import drawn_anew

STEM = np.array([[0, 0], [2, 50], [0, 100]], np.float32)
SEVEN = np.array([[0, 0], [60, 0], [20, 100]], np.float32)
FOUR = (
    np.array([[20, 0], [0, 60], [70, 60]], np.float32),
    np.array([[50, 20], [50, 100]], np.float32),
)


@pytest.fixture
def still(monkeypatch):
    """Every kind of change left out; `still("bar")` lets one of them always happen."""
    for name in ("TURN", "SLANT", "STRETCH", "WAVE", "APART", "GROWTH", "TREMBLE"):
        monkeypatch.setattr(pen_hands, name, 0.0)
    for name in ("ROUND", "CUT", "OVERSHOOT"):
        monkeypatch.setattr(pen_hands, name, 0.0)

    def allow(*names):
        chances = {name: 2.0 * (name in names) for name in CHANCES}
        monkeypatch.setattr(pen_hands, "CHANCES", chances)

    allow()
    return allow


def hand(label, strokes, seed=1):
    return by_many_hands(label, strokes, np.random.default_rng(seed))


def length(stroke):
    return np.hypot(*np.diff(stroke, axis=0).T).sum()


def distance(points, stroke):
    """From each point to the nearest of a stroke that is cut into fine steps."""
    fine = np.concatenate([np.linspace(a, b, 200) for a, b in pairwise(stroke)])
    return np.hypot(*(points[:, None] - fine[None]).T).min(axis=0)


def test_the_seed_decides_what_the_hand_does():
    first, again, other = hand(4, FOUR), hand(4, FOUR), hand(4, FOUR, seed=2)
    for ours, theirs in zip(first, again, strict=True):
        np.testing.assert_array_equal(ours, theirs)
    assert len(other) != len(first) or any(
        a.shape != b.shape or (a != b).any() for a, b in zip(first, other, strict=True)
    )


def test_with_every_change_left_out_the_strokes_are_what_they_were_in_a_square_of_one(still):
    for ours, theirs in zip(hand(4, FOUR), FOUR, strict=True):
        assert distance(ours, theirs / 100).max() < 0.01
        np.testing.assert_allclose(ours[[0, -1]], theirs[[0, -1]] / 100, atol=1e-6)


def test_a_digit_stays_about_as_large_and_finite():
    for seed in range(200):
        points = np.concatenate(hand(7, [SEVEN], seed))
        assert np.isfinite(points).all()
        assert 0.5 < np.ptp(points, axis=0).max() < 2


def test_a_bar_is_added_to_a_seven_of_one_stroke_alone(still):
    still("bar")
    barred = hand(7, [SEVEN])
    assert len(barred) == 2
    assert 0.2 < np.ptp(barred[1][:, 0]) < 0.65
    assert np.ptp(barred[1][:, 1]) < 0.3
    middle = barred[1].mean(axis=0, keepdims=True)
    assert distance(middle, SEVEN / 100)[0] < 0.15  # across the stem
    assert len(hand(7, [SEVEN, STEM])) == 2
    assert len(hand(1, [SEVEN])) == 1
    assert len(hand(2, [SEVEN])) == 1


def test_foot_and_flag_are_added_to_an_upright_one_alone(still):
    still("foot", "flag")
    flag, stem, foot = hand(1, [STEM])
    assert distance(stem, STEM / 100).max() < 0.01
    np.testing.assert_allclose(flag[-1], stem[0])
    assert flag[0, 0] < stem[0, 0]
    assert flag[0, 1] > 0
    assert foot[:, 1] == pytest.approx(1, abs=0.1)
    assert foot[0, 0] < 0 < foot[-1, 0]
    for label, strokes in ((1, [SEVEN]), (1, [STEM, STEM]), (7, [STEM]), (4, [STEM])):
        assert len(hand(label, strokes)) == len(strokes)


def test_a_pen_that_is_not_lifted_joins_the_last_two_strokes(still):
    still("join")
    (joined,) = hand(4, FOUR)
    assert length(joined) == pytest.approx(
        sum(length(s) / 100 for s in FOUR) + np.hypot(0.2, 0.4), rel=0.02
    )


def test_a_pen_that_writes_no_more_leaves_a_small_gap(still):
    still("break")
    first, second = hand(7, [SEVEN])
    gap = np.hypot(*(second[0] - first[-1]))
    assert 0.02 < gap < 0.15
    assert length(first) + length(second) == pytest.approx(length(SEVEN) / 100 - gap, rel=0.05)


def test_ends_are_cut_and_drawn_out_within_limits_and_straight_on(still, monkeypatch):
    monkeypatch.setattr(pen_hands, "CUT", 0.06)
    monkeypatch.setattr(pen_hands, "OVERSHOOT", 0.08)
    lengths = np.array([length(hand(3, [STEM], seed)[0]) for seed in range(300)])
    whole = length(STEM) / 100
    assert whole - 0.12 < lengths.min() < whole - 0.08
    assert whole + 0.12 < lengths.max() < whole + 0.17
    for seed in range(20):
        assert np.abs(hand(3, [STEM], seed)[0][:, 0]).max() < 0.03


def test_hooks_have_their_length_and_turn_away(still):
    still("hook")
    (hooked,) = hand(7, [SEVEN])
    low, high = pen_hands.HOOK
    assert 2 * low <= length(hooked) - length(SEVEN) / 100 + 0.02 <= 2 * high + 0.04


def test_corners_are_rounded_and_ends_stay(still, monkeypatch):
    monkeypatch.setattr(pen_hands, "ROUND", 0.2)
    rounded = hand(7, [SEVEN], seed=3)[0]
    corner = np.hypot(*(rounded - [0.6, 0]).T).min()
    assert corner > 0.02
    np.testing.assert_allclose(rounded[[0, -1]], [[0, 0], [0.2, 1]], atol=1e-6)


def test_a_dot_stays_a_digit_that_can_be_drawn():
    dot = PenDigit(0, 1, (np.zeros((1, 2), np.float32),))
    twice = PenDigit(1, 1, (np.ones((2, 2), np.float32),))
    drawn = drawn_anew([dot, twice], (1, 1), vary=True)
    assert (drawn.max(axis=(1, 2)) > 80).all()


def test_drawing_anew_is_decided_by_the_seed_and_can_be_broken_off():
    digits = [PenDigit(7, 1, (SEVEN,)), PenDigit(4, 1, FOUR)] * 3
    first = drawn_anew(digits, (1, 2), vary=True)
    np.testing.assert_array_equal(first, drawn_anew(digits, (1, 2), vary=True))
    assert (first != drawn_anew(digits, (1, 3), vary=True)).any(axis=(1, 2)).all()
    told = []

    def tell(done, total):
        told.append((done, total))
        if done == 4:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        drawn_anew(digits, (1, 2), vary=False, tell=tell)
    assert told == [(1, 6), (2, 6), (3, 6), (4, 6)]
