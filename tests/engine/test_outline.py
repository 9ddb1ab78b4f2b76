"""The outline of ink: where it runs, and that it closes."""

import numpy as np
import pytest

from engine.outline import outline


def test_a_blank_image_has_no_outline():
    assert outline(np.zeros((28, 28))).shape == (0, 2, 2)


def test_one_bright_pixel_is_surrounded_half_way_to_its_neighbours():
    image = np.zeros((5, 5), np.float32)
    image[2, 3] = 1
    pieces = outline(image)
    ends = {tuple(end) for end in pieces.reshape(-1, 2).tolist()}
    # the centre of row 2, column 3 lies at (3.5, 2.5)
    assert ends == {(3.5, 2.0), (4.0, 2.5), (3.5, 3.0), (3.0, 2.5)}


def test_a_brighter_pixel_pushes_its_outline_further_out():
    image = np.zeros((5, 5))
    image[2, 2] = 2.0
    assert outline(image)[..., 0].max() == pytest.approx(2.5 + 0.75)


def test_every_outline_is_closed_also_at_the_edge_of_the_image(digits):
    framed = np.ones((28, 28))
    framed[5:20, 5:20] = 0
    for image in (*digits[:50], framed):
        ends = np.round(outline(image).reshape(-1, 2).astype(np.float64), 4)
        _, times = np.unique(ends, axis=0, return_counts=True)
        assert (times % 2 == 0).all()


def test_the_outline_parts_bright_pixels_from_dark_ones(digits):
    """Walking along a row, ink begins and ends just where the outline is crossed."""
    for image in digits[:20]:
        pieces = outline(image).astype(np.float64)
        for row in range(28):
            y = row + 0.5 + 1e-7  # along the centres, and not through a corner
            ys = pieces[..., 1]
            crossing = pieces[(ys.min(axis=1) < y) & (ys.max(axis=1) > y)]
            bright = np.pad(image[row] >= 0.5, 1)
            assert len(crossing) == np.count_nonzero(np.diff(bright.astype(int)))


def test_pixels_that_touch_at_a_corner_stay_two_islands():
    image = np.zeros((4, 4))
    image[1, 1] = image[2, 2] = 1
    assert len(outline(image)) == 8
