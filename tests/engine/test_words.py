"""Numbers and times as a person says them."""

import pytest

from engine.words import duration, estimate, number, span


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-3, "0 s"),
        (0.4, "0 s"),
        (8, "8 s"),
        (59.6, "1 min 00 s"),
        (125, "2 min 05 s"),
        (3600, "1 h 00 min"),
        (4325, "1 h 12 min"),
    ],
)
def test_times_are_told_as_a_person_says_them(seconds, words):
    assert duration(seconds) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-3, "0 s"),
        (8.4, "8 s"),
        (19.4, "19 s"),
        (38, "40 s"),
        (99, "100 s"),
        (101, "2 min"),
        (1217, "20 min"),
        (3569, "59 min"),
        (3571, "1 h 00 min"),
        (4325, "1 h 12 min"),
    ],
)
def test_an_estimate_is_no_finer_than_it_is_known(seconds, words):
    assert estimate(seconds) == words


@pytest.mark.parametrize("value", [float("nan"), float("inf"), float("-inf")])
def test_what_is_no_finite_number_is_called_so(value):
    assert number(value) == "no number"


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (-1.4637, 1.2, ("−1.46", "1.20")),
        (-2.6, 1.6512, ("−2.60", "1.65")),
        (-0.00997, 0.4261, ("−0.010", "0.426")),
        (-12.34, 3.0, ("−12.3", "3.0")),
        (-213.4, 99.2, ("−213", "99")),
        (0.0, 0.4431, ("0", "0.443")),
        (-1e-7, 0.5, ("−1e−07", "0.500")),
        (-2e-5, 1e-5, ("−2e−05", "1e−05")),
        (float("nan"), 1.0, ("no number", "1")),
    ],
)
def test_two_values_side_by_side_have_as_many_decimals(low, high, words):
    assert span(low, high) == words
