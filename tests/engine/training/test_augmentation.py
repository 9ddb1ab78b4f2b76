"""Training images as by other hands: repeatable, in range, and within the limits that are named."""

import math

import numpy as np
import pytest
import tensorflow as tf

from engine.training.varying import augmentation
from engine.training.varying.augmentation import SHIFT, SIDE, SIZE, SLANT, TURN, as_by_other_hands
from tests.engine.support.rounding import rounding

LIMITS = {"TURN": TURN, "SLANT": SLANT, "SIZE": SIZE, "SHIFT": SHIFT}


def varied(images, seed=1, step=2):
    return as_by_other_hands(tf.constant(images), tf.constant([seed, step])).numpy()


def only(monkeypatch, *names):
    """Leave every kind of change but these out."""
    for name in {*LIMITS, "BEND", "WIDTH", "BOLDNESS"} - set(names):
        monkeypatch.setattr(augmentation, name, 0.0)


def centres(images):
    """Row and column of each image's centre of mass, in float64: `(N, 2)`."""
    mass = images[..., 0].astype(np.float64)
    total = mass.sum(axis=(1, 2))
    line = np.arange(SIDE)
    return np.stack([(mass.sum(axis=2) @ line) / total, (mass.sum(axis=1) @ line) / total], axis=1)


def spots(row, column, count, deviation=1.5):
    """The same soft spot so many times."""
    line = np.arange(SIDE)
    spot = np.exp(-((line[:, None] - row) ** 2 + (line - column) ** 2) / (2 * deviation**2))
    return np.repeat(spot[None, ..., None].astype(np.float32), count, axis=0)


def test_the_same_seed_and_step_give_the_same_images_and_others_do_not(digits):
    images = digits[:20, ..., None]
    first = varied(images)
    np.testing.assert_array_equal(first, varied(images))
    assert (varied(images, step=3) != first).any(axis=(1, 2, 3)).all()
    assert (varied(images, seed=3) != first).any(axis=(1, 2, 3)).all()


def test_each_image_of_a_batch_is_varied_in_its_own_way(digits):
    same = np.repeat(digits[:1, ..., None], 30, axis=0)
    assert len(np.unique(varied(same).reshape(30, -1), axis=0)) == 30


def test_what_happens_to_an_image_does_not_depend_on_the_others(digits):
    images = digits[:10, ..., None]
    other = images.copy()
    other[1:] = 0
    np.testing.assert_array_equal(varied(images)[0], varied(other)[0])


@pytest.mark.parametrize("count", [1, 7, 300])
def test_values_stay_within_zero_and_one_and_shapes_as_they_were(digits, count):
    images = digits[:count, ..., None]
    result = varied(images)
    assert (result.shape, result.dtype) == (images.shape, np.float32)
    assert 0 <= result.min() <= result.max() <= 1
    assert np.isfinite(result).all()


def test_an_empty_image_stays_empty_and_a_full_one_loses_only_its_edge():
    assert not varied(np.zeros((5, SIDE, SIDE, 1), np.float32)).any()
    full = varied(np.ones((50, SIDE, SIDE, 1), np.float32))
    np.testing.assert_allclose(full[:, 8:20, 8:20], 1, rtol=rounding(4))  # between four pixels


def test_nothing_changes_when_no_change_is_allowed(digits, monkeypatch):
    only(monkeypatch)
    images = digits[:20, ..., None]
    # Places are rounded as numbers up to 32, the width with its edges, in both directions.
    np.testing.assert_allclose(varied(images), images, atol=rounding(2 * 32))


def test_a_shift_goes_to_its_limit_either_way_and_not_beyond(monkeypatch):
    only(monkeypatch, "SHIFT")
    moved = centres(varied(spots(13.5, 13.5, 500))) - 13.5
    assert np.abs(moved).max() <= SHIFT + 1e-3
    assert (moved.min(axis=0) < -0.95 * SHIFT).all()
    assert (moved.max(axis=0) > 0.95 * SHIFT).all()
    assert np.abs(moved.mean(axis=0)).max() < 0.15  # of 500 uniform draws: three deviations


def test_turning_goes_to_its_limit_either_way_and_not_beyond(monkeypatch):
    only(monkeypatch, "TURN")
    row, column = (centres(varied(spots(13.5, 22.5, 500))) - 13.5).T
    angles = np.arctan2(row, column)
    assert np.abs(angles).max() <= TURN + math.radians(0.2)
    assert angles.min() < -0.95 * TURN < 0.95 * TURN < angles.max()
    np.testing.assert_allclose(np.hypot(row, column), 9, atol=0.05)


def test_size_goes_to_its_limit_either_way_and_not_beyond(monkeypatch):
    only(monkeypatch, "SIZE")
    row, column = (centres(varied(spots(13.5, 20.5, 500))) - 13.5).T
    # what lies 7 pixels out is fetched from 7 x (1 ± SIZE): the spot comes to lie at 7 / (1 ± SIZE)
    assert column.min() > 7 / (1 + SIZE) - 0.05
    assert column.max() < 7 / (1 - SIZE) + 0.15
    assert np.ptp(column) > 1.5
    np.testing.assert_allclose(row, 0, atol=1e-3)


def test_slant_moves_columns_by_row_and_not_beyond_its_limit(monkeypatch):
    only(monkeypatch, "SLANT")
    row, column = (centres(varied(spots(20.5, 13.5, 500))) - 13.5).T
    np.testing.assert_allclose(row, 7, atol=0.05)
    assert np.abs(column).max() <= 7 * SLANT + 0.05
    assert column.min() < -6 * SLANT
    assert column.max() > 6 * SLANT


def test_bending_displaces_smoothly_and_on_average_not_at_all(monkeypatch):
    only(monkeypatch, "BEND")
    field = augmentation.bends(400, tf.constant([1, 2])).numpy()
    assert field.shape == (400, SIDE, SIDE, 2)
    # of 400 draws the mean deviates by a twentieth of the nodes; 1,568 of them, rarely beyond five
    assert np.abs(field.mean(axis=0)).max() < 5 * augmentation.BEND / 20
    assert 0.2 < field.std() < augmentation.BEND * 1.05
    # from node to node, not pixel: neighbours that know nothing of each other would differ by √2
    assert np.diff(field, axis=1).std() < 0.5 * field.std()


def test_boldness_changes_brightness_between_black_and_white_only(monkeypatch):
    only(monkeypatch, "BOLDNESS")
    image = np.zeros((400, SIDE, SIDE, 1), np.float32)
    image[:, :10], image[:, 10:20] = 1, 0.5
    result = varied(image)
    np.testing.assert_array_equal(result[:, :10], 1)
    np.testing.assert_array_equal(result[:, 20:], 0)
    exponents = np.log(result[:, 15, 5, 0]) / np.log(0.5)
    assert np.log(exponents).std() == pytest.approx(augmentation.BOLDNESS, rel=0.15)
    assert np.log(exponents).mean() == pytest.approx(0, abs=0.05)


def test_digits_stay_about_where_they_were(digits):
    before = centres(digits[..., None])
    moved = centres(varied(digits[..., None])) - before
    assert np.abs(moved.mean(axis=0)).max() < 0.3
    assert np.abs(moved).max() < SHIFT + 3
