"""Signs over strong pixels: where they stand, and which."""

import numpy as np

from gui.looks.signs import signed_places


def test_strong_pixels_have_their_sign_and_weak_ones_none():
    values = np.zeros((4, 4))
    values[0, 1], values[2, 3], values[3, 0] = 3.0, -1.0, 0.9
    places, positive = signed_places(values, 1)
    assert places.tolist() == [[0, 1], [2, 3]]
    assert positive.tolist() == [True, False]


def test_pixels_too_fine_for_a_sign_share_that_of_their_mean():
    values = np.array([[4.0, -1.0, 0.0], [-1.0, 0.0, 0.0], [0.0, 0.0, -3.0]])
    places, positive = signed_places(values, 2)  # a cell at the edge holds what there is
    assert places.tolist() == [[0, 0], [1, 1]]
    assert positive.tolist() == [True, False]


def test_a_blank_map_has_no_signs_and_what_is_no_number_has_none():
    assert len(signed_places(np.zeros((3, 3)), 1)[0]) == 0
    values = np.array([[np.nan, 1.0], [np.inf, -1.0]])
    assert signed_places(values, 1)[0].tolist() == [[0, 1], [1, 1]]
