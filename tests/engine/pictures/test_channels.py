"""Maps of colour networks: one value a pixel, over the picture at its own resolution."""

import numpy as np
import pytest

from engine.pictures.channels import merged, over_picture
from engine.render import heatmap

VALUES = np.array([[[1, -3, 1], [0, 0, 0]], [[2, 2, -1], [-4, 1, 1]]], np.float32)


def test_the_sum_keeps_the_sign_and_the_total():
    np.testing.assert_array_equal(merged(VALUES), [[-1, 0], [3, -2]])
    assert merged(VALUES).sum() == VALUES.sum()


def test_the_largest_has_no_sign():
    np.testing.assert_array_equal(merged(VALUES, "largest"), [[3, 0], [2, 4]])


def test_values_without_channels_are_refused():
    with pytest.raises(ValueError, match=r"\(H, W, C\)"):
        merged(np.zeros((4, 4), np.float32))


def test_a_map_covers_the_picture_pixel_by_pixel_where_it_is_strong():
    picture = np.full((40, 60, 3), 0.5, np.float32)
    values = np.zeros((4, 6), np.float32)
    values[1, 2], values[3, 5] = 2.0, -2.0
    seen = over_picture(picture, values)
    colours = heatmap(values).pixels
    assert seen.shape == (40, 60, 4)
    assert (seen[10:20, 20:30] == colours[1, 2]).all()
    assert (seen[30:, 50:] == colours[3, 5]).all()
    assert (seen[:10, :20, :3] == 128).all()
