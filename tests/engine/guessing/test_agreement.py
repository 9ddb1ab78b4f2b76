"""Overlap, AUC and places, against numbers found by hand and by counting pairs."""

import numpy as np
import pytest

from engine.guessing.agreement import Agreement as Found
from engine.guessing.agreement import agreement, auc, edges, enlarged, overlap, places, strongest


def marks_of(rows):
    return np.array([[letter == "x" for letter in row] for row in rows])


def test_the_overlap_is_the_marked_part_of_as_many_strongest_pixels():
    strength = np.array([[9, 8, 7], [6, 5, 4], [3, 2, 1]])
    assert overlap(marks_of(["xxx", "...", "..."]), strength) == 1
    assert overlap(marks_of(["x.x", "..x", "..."]), strength) == pytest.approx(2 / 3)
    assert overlap(marks_of(["...", "...", "xxx"]), strength) == 0


def test_pixels_as_strong_as_the_last_one_share_the_places_that_are_left():
    strength = np.array([[5, 1, 1], [1, 1, 0]])
    # Of three places one is taken; the other two are shared by four pixels.
    np.testing.assert_allclose(strongest(strength, 3), [[1, 0.5, 0.5], [0.5, 0.5, 0]])
    assert overlap(marks_of(["xx.", "..x"]), strength) == pytest.approx((1 + 0.5 + 0) / 3)
    # A map that is the same everywhere says nothing: what lots would give.
    assert overlap(marks_of(["xx.", "..."]), np.ones((2, 3))) == pytest.approx(2 / 6)


def test_shared_places_are_what_lots_give_on_average():
    rng = np.random.default_rng(3)
    strength = rng.integers(0, 3, (4, 5))
    marks = rng.random((4, 5)) < 0.4
    count = int(marks.sum())
    drawn = []
    for _ in range(4000):
        order = np.lexsort((rng.random(20), -strength.ravel()))[:count]
        drawn.append(marks.ravel()[order].mean())
    assert overlap(marks, strength) == pytest.approx(np.mean(drawn), abs=0.02)


def test_the_auc_is_the_share_of_pairs_in_which_the_marked_pixel_is_stronger():
    rng = np.random.default_rng(5)
    for _ in range(5):
        strength, marks = rng.integers(0, 6, (5, 6)), rng.random((5, 6)) < 0.3
        inside, outside = strength[marks][:, None], strength[~marks][None]
        pairs = (inside > outside) + (inside == outside) / 2
        assert auc(marks, strength) == pytest.approx(pairs.mean(), abs=1e-12)
    assert auc(marks_of(["x.", ".."]), np.array([[4, 3], [2, 1]])) == 1
    assert auc(marks_of(["..", ".x"]), np.array([[4, 3], [2, 1]])) == 0
    assert auc(marks_of(["x.", ".."]), np.ones((2, 2))) == 0.5


def test_a_map_counts_by_size_whatever_its_sign_and_a_coarse_one_is_enlarged():
    marks = marks_of(["xx..", "xx..", "....", "...."])
    found = agreement("grad_cam", marks, np.array([[-7.0, 1.0], [2.0, 0.5]]))
    assert (found.overlap, found.auc) == (1, 1)
    np.testing.assert_array_equal(enlarged(np.array([[1, 2]]), (2, 5)), [[1, 1, 1, 2, 2]] * 2)


def test_the_one_that_agrees_best_is_first_and_equal_ones_share_a_place():
    found = [Found("a", 0.5, 0.7), Found("b", 0.5, 0.9), Found("c", 0.1, 0.9), Found("d", 0.5, 0.7)]
    assert places(found) == (2, 1, 4, 2)


def test_the_edges_of_pixels_are_where_a_marked_one_borders_on_another():
    found = {tuple(map(tuple, piece)) for piece in edges(marks_of(["..", ".x"])).tolist()}
    assert found == {((1, 1), (2, 1)), ((1, 2), (2, 2)), ((1, 1), (1, 2)), ((2, 1), (2, 2))}
    assert len(edges(marks_of(["xx", "xx"]))) == 8
    assert len(edges(np.zeros((3, 3), bool))) == 0
