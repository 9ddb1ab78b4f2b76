"""Where a network fails: counts by hand, and the order in which digits are looked at."""

import numpy as np

from engine.evaluation import Confusion

LABELS = np.array([0, 1, 1, 1, 2, 2], np.uint8)
CHANCES = np.array(
    [
        [0.9, 0.1, 0.0],
        [0.6, 0.4, 0.0],  # a 1 read as 0, hardly
        [0.9, 0.1, 0.0],  # a 1 read as 0, surely
        [0.1, 0.6, 0.3],  # a 1 read right, unsurely
        [0.0, 0.1, 0.9],
    ],
    np.float32,
)


def test_the_matrix_counts_what_was_read_so_far():
    known = Confusion(LABELS, CHANCES)
    assert (known.done, known.total) == (5, 6)
    np.testing.assert_array_equal(known.matrix, [[1, 0, 0], [2, 1, 0], [0, 0, 1]])
    assert known.accuracy == 0.6


def test_the_worst_mistakes_of_a_cell_come_first():
    assert Confusion(LABELS, CHANCES).cell(1, 0).tolist() == [2, 1]


def test_of_those_read_right_the_least_sure_come_first():
    labels = np.array([1, 1, 1], np.uint8)
    chances = np.array([[0.1, 0.9], [0.4, 0.6], [0.3, 0.7]], np.float32)
    assert Confusion(labels, chances).cell(1, 1).tolist() == [1, 2, 0]


def test_before_the_first_image_there_is_nothing_to_count():
    nothing = Confusion(LABELS, np.empty((0, 3), np.float32))
    assert nothing.accuracy == 0
    assert not nothing.matrix.any()
    assert nothing.cell(0, 0).size == 0
