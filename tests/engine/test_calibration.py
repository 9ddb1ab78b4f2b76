"""Calibration by hand: bins, the paper's error, and the temperature that makes it least."""

import numpy as np
import pytest

from engine.calibration import LEAST, MOST, calibration_error, fitted_temperature
from engine.softmax import softmax


def two_classes(sure):
    """Probabilities of a network that says class 0 with these chances."""
    return np.stack([sure, 1 - np.asarray(sure)], axis=1)


def test_the_error_is_the_one_computed_by_hand():
    # In tenths. (0.5, 0.6]: 0.55 wrong, 0.6 right: |0.5 - 0.575| of 2. (0.7, 0.8]: 0.8 right three
    # times, wrong once: |0.75 - 0.8| of 4. (0.9, 1]: 0.95 and 1 right, 0.96 wrong: |2/3 - 0.97| of
    # 3. One each of (0.6, 0.7]: 0.7 wrong: 0.7.
    sure = [0.55, 0.6, 0.8, 0.8, 0.8, 0.8, 0.95, 1.0, 0.96, 0.7]
    wrong = [1, 0, 0, 0, 0, 1, 0, 0, 1, 1]
    by_hand = (2 * 0.075 + 4 * 0.05 + 3 * (0.97 - 2 / 3) + 0.7) / 10
    assert calibration_error(two_classes(sure), np.array(wrong), 10) == pytest.approx(by_hand)


def test_who_is_always_sure_and_always_right_has_no_error():
    assert calibration_error(np.eye(10), np.arange(10)) == 0


def test_who_is_always_sure_and_right_half_the_time_has_an_error_of_a_half():
    assert calibration_error(np.eye(2)[[0, 0, 0, 0]], np.array([0, 1, 0, 1])) == pytest.approx(0.5)


def test_errors_of_opposite_signs_in_different_bins_do_not_cancel():
    sure = two_classes([0.6] * 10 + [0.9] * 10)
    labels = np.array([0] * 8 + [1] * 2 + [0] * 7 + [1] * 3)  # 0.8 of those at 0.6, 0.7 at 0.9
    assert calibration_error(sure, labels) == pytest.approx(0.2)


def test_a_temperature_that_was_put_in_is_found():
    rng = np.random.default_rng(1)
    true = rng.normal(0, 2, (40_000, 5))
    labels = (softmax(true).cumsum(axis=1) < rng.random((40_000, 1))).sum(axis=1).clip(max=4)
    assert fitted_temperature(true, labels) == pytest.approx(1, abs=0.03)
    assert fitted_temperature(true * 3, labels) == pytest.approx(
        3 * fitted_temperature(true, labels), rel=1e-9
    )


def test_the_temperature_makes_the_cross_entropy_least():
    rng = np.random.default_rng(2)
    logits, labels = rng.normal(0, 3, (200, 4)), rng.integers(0, 4, 200)
    labels[:120] = logits[:120].argmax(axis=1)

    def loss(temperature):
        return -np.log(softmax(logits / temperature)[np.arange(200), labels]).mean()

    found = fitted_temperature(logits, labels)
    assert LEAST < found < MOST
    assert loss(found) < min(loss(found * 1.01), loss(found / 1.01))


def test_where_nothing_is_wrong_the_temperature_stays_within_bounds():
    assert fitted_temperature(np.eye(3) * 5, np.arange(3)) == pytest.approx(LEAST)
    assert fitted_temperature(np.eye(3), np.array([1, 2, 0])) == pytest.approx(MOST)
