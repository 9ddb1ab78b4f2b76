"""The outline of ink: where it runs, and that it closes."""

import numpy as np
import pytest

from engine.ink import Ink, Transform
from engine.outline import _with_split_strokes, outline


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


@pytest.mark.parametrize("middle", np.arange(10, 11, 0.125))
@pytest.mark.parametrize("width", [0.8, 1.0])
@pytest.mark.parametrize("runs", ["across", "down"])
def test_a_thin_stroke_has_one_closed_outline_wherever_it_lies_between_two_rows(
    middle, width, runs
):
    ends = np.array([[4, middle], [24, middle]], np.float32)
    place = Transform(1, -0.5, -0.5)
    pixels = Ink([ends if runs == "across" else ends[:, ::-1]], width).shape(place, width)
    pieces = outline(pixels).astype(np.float64)
    along, across = (pieces[..., 0], pieces[..., 1])[:: 1 if runs == "across" else -1]
    assert along.min() == pytest.approx(4, abs=1)
    assert along.max() == pytest.approx(24, abs=1)
    assert middle - 1 <= across.min() < middle < across.max() <= middle + 1
    assert np.ptp(across) > width / 2
    for column in range(6, 22):  # crossed once above and once below: no gap along the stroke
        x = column + 0.5 + 1e-7
        assert np.count_nonzero((along.min(axis=1) < x) & (along.max(axis=1) > x)) == 2


@pytest.mark.parametrize("slant", [0, 4, 8, 12, 15, 20, 25, 30, 40, 45, 60, 75, 90])
def test_a_thin_stroke_at_a_slant_has_an_outline_all_along(slant):
    along, across = np.array([[np.cos(slant := np.deg2rad(slant)), np.sin(slant)], [0, 1]])
    if slant > np.pi / 4:
        across = across[::-1]
    for offset in np.arange(0, 1, 0.05):
        ends = np.stack([14 + across * offset + side * along for side in (-9, 9)])
        pixels = Ink([ends.astype(np.float32)], 0.8).shape(Transform(1, -0.5, -0.5), 0.8)
        seen = _with_split_strokes(np.pad(pixels.astype(np.float64), 2), 0.5) >= 0.5
        steep = slant > np.pi / 4
        inside = np.sort(ends[:, int(steep)]) + 2
        passed = seen.any(axis=int(steep))[int(inside[0]) + 2 : int(inside[1]) - 1]
        assert passed.all(), f"a gap where the stroke is shifted by {offset:.2f}"


def test_the_outline_of_a_split_stroke_changes_little_where_the_ink_does():
    """No jump where one of the two rows alone comes to reach the level."""
    heights = []
    for brighter in np.arange(0.4, 0.8, 0.01):
        image = np.zeros((8, 20))
        image[3, 2:18], image[4, 2:18] = brighter, 0.3
        middle = outline(image)
        at = middle[(middle[..., 0].min(axis=1) < 10.1) & (middle[..., 0].max(axis=1) > 10.1)]
        heights.append(np.ptp(at[..., 1]))
    assert np.abs(np.diff(heights)).max() < 0.3  # pixels, for 0.01 of brightness


def test_the_outline_of_handwriting_is_hardly_changed_by_split_strokes(digits):
    """Its strokes are broad: what lies between two rows there is mostly the end of one."""
    inside = sum(np.count_nonzero(np.asarray(image) >= 0.5) for image in digits[:300])
    grown = sum(
        np.count_nonzero(_with_split_strokes(np.pad(image.astype(np.float64), 2), 0.5) >= 0.5)
        for image in digits[:300]
    )
    assert inside <= grown <= 1.001 * inside


def test_pixels_that_touch_at_a_corner_stay_two_islands():
    image = np.zeros((4, 4))
    image[1, 1] = image[2, 2] = 1
    assert len(outline(image)) == 8
