"""From strokes to the 28 x 28 image that MNIST would have had of them."""

import numpy as np
import pytest

from engine.ink import BOX, CENTRE, SIZE, STROKE, Ink, Transform

HOOK = np.array([[0, 0], [30, 10], [60, 80], [10, 90]], float)


@pytest.fixture(scope="module")
def drawn(pen_digits):
    """Pen digits drawn at a random size, at a random place, with a random brush."""
    rng = np.random.default_rng(0)

    def somewhere(strokes):
        size, place = np.exp(rng.uniform(-4, 4)), rng.uniform(-2000, 2000, 2)
        return Ink([(s + place) * size for s in strokes], width=rng.uniform(1, 60))

    return [(somewhere(p.strokes), Ink(p.strokes)) for p in pen_digits]


def inked(pixels):
    """First and last inked row, first and last inked column."""
    return tuple(np.flatnonzero(pixels.any(axis=axis))[[0, -1]] for axis in (1, 0))


def centre_of_mass(pixels):
    rows, columns = np.mgrid[:SIZE, :SIZE]
    return (rows * pixels).sum() / pixels.sum(), (columns * pixels).sum() / pixels.sum()


def distance_to_strokes(points, strokes):
    """Exact distance from each point `(n, 2)` to the nearest of all straight pieces."""
    nearest = np.full(len(points), np.inf)
    for stroke in strokes:
        starts, ends = (stroke[:-1], stroke[1:]) if len(stroke) > 1 else (stroke, stroke)
        for a, b in zip(starts.astype(float), ends.astype(float), strict=True):
            along = (points - a) @ (b - a) / max((b - a) @ (b - a), 1e-30)
            foot = a + np.clip(along, 0, 1)[:, None] * (b - a)
            nearest = np.minimum(nearest, np.linalg.norm(points - foot, axis=1))
    return nearest


# --- Like MNIST


def test_the_longest_inked_side_is_exactly_20_px_whatever_the_hand_did(drawn):
    for ink, _ in drawn:
        (top, bottom), (left, right) = inked(ink.digit().pixels)
        assert max(bottom - top, right - left) + 1 == BOX


def test_the_centre_of_mass_is_14_to_within_half_a_pixel_unless_ink_would_leave_the_image(drawn):
    held_back = 0
    for ink, _ in drawn:
        pixels = ink.digit().pixels
        for mass, (first, last) in zip(centre_of_mass(pixels), inked(pixels), strict=True):
            at_the_edge = first == 0 if mass > CENTRE else last == SIZE - 1
            held_back += abs(mass - CENTRE) > 0.501
            assert abs(mass - CENTRE) <= 0.501 or at_the_edge
    assert held_back < 0.01 * len(drawn)


def test_the_same_strokes_give_the_same_digit_at_any_size_and_place_and_with_any_brush(drawn):
    differences = [np.abs(a.digit().pixels - b.digit().pixels).max() for a, b in drawn]
    assert np.max(differences) < 0.01


@pytest.mark.parametrize("degrees", [0, 7, 30, 45, 71, 90])
def test_a_straight_stroke_is_two_and_a_half_pixels_wide_in_any_direction(degrees):
    direction = np.array([np.cos(np.radians(degrees)), np.sin(np.radians(degrees))])
    digit = Ink([np.outer([0, 40], direction)]).digit()
    length = 40 * digit.transform.scale
    round_ends = np.pi * (STROKE / 2) ** 2
    assert (digit.pixels.sum() - round_ends) / length == pytest.approx(2.5, rel=0.06)


def test_written_strokes_are_as_wide_but_where_they_overlap_and_turn(drawn):
    widths = []
    for ink, _ in drawn:
        digit = ink.digit()
        paths = [digit.transform.to_digit(s) for s in ink.strokes]
        length = sum(np.linalg.norm(np.diff(path, axis=0), axis=1).sum() for path in paths)
        round_ends = len(paths) * np.pi * (STROKE / 2) ** 2
        widths.append((digit.pixels.sum() - round_ends) / length)
    assert 2.2 < np.median(widths) < 2.5


def test_digits_move_by_whole_pixels_so_that_strokes_stay_as_sharp_as_they_were(drawn):
    for ink, _ in drawn:
        points = ink.digit().transform.to_digit(np.concatenate(ink.strokes))
        middle = (points.min(axis=0) + points.max(axis=0)) / 2 - (SIZE - 1) / 2
        np.testing.assert_allclose(middle, np.rint(middle), atol=2e-3)


def test_a_pixel_is_as_bright_as_the_part_of_it_that_strokes_cover(pen_digits):
    offsets = (np.arange(8) + 0.5) / 8 - 0.5
    columns, rows = np.meshgrid(
        *[(np.arange(SIZE)[:, None] + offsets).ravel()] * 2
    )  # 64 samples a pixel
    samples = np.stack([columns.ravel(), rows.ravel()], axis=1)
    for pen in pen_digits[:12]:
        digit = Ink(pen.strokes).digit()
        strokes = [digit.transform.to_digit(s) for s in pen.strokes]
        inside = distance_to_strokes(samples, strokes) <= STROKE / 2
        covered = inside.reshape(SIZE, 8, SIZE, 8).mean(axis=(1, 3))
        assert digit.pixels.sum() == pytest.approx(covered.sum(), rel=0.02)
        assert np.abs(digit.pixels - covered).mean() < 0.005
        assert np.abs(digit.pixels - covered).max() < 0.5  # in the corner between two strokes


# --- The simplest inks


def test_a_level_line_is_20_px_long_and_covers_its_rows_by_2_and_a_half():
    pixels = Ink([[[10, 50], [90, 50]]]).digit().pixels
    assert [list(ends) for ends in inked(pixels)] == [[12, 15], [4, 23]]
    np.testing.assert_array_equal(pixels[:, 6:22], pixels[:, 6:7].repeat(16, axis=1))
    # 2.5 px centred between rows 13 and 14 cover two rows whole, and a quarter of one either side
    np.testing.assert_allclose(pixels[12:16, 10], [0.25, 1, 1, 0.25], atol=1e-6)


def test_an_upright_line_is_a_level_one_turned():
    upright, level = Ink([[[0, 0], [0, 9]]]), Ink([[[0, 0], [9, 0]]])
    np.testing.assert_allclose(upright.digit().pixels, level.digit().pixels.T, atol=1e-6)


@pytest.mark.parametrize("dot", [[[3, 4]], [3, 4], [[3, 4]] * 5], ids=["one", "flat", "repeated"])
def test_a_dot_is_a_disc_as_wide_as_a_stroke_in_the_middle(dot):
    digit = Ink([dot]).digit()
    assert digit.pixels.sum() == pytest.approx(np.pi * 1.25**2, rel=0.1)
    assert centre_of_mass(digit.pixels) == pytest.approx((13.5, 13.5))
    assert [last - first + 1 for first, last in inked(digit.pixels)] == [4, 4]


@pytest.mark.parametrize("strokes", [(), [[]], [np.zeros((0, 2))]])
def test_ink_without_points_is_empty_and_gives_a_blank_digit(strokes):
    ink = Ink(strokes)
    assert ink.is_empty
    assert ink.strokes == ()
    assert ink.digit().transform is None
    np.testing.assert_array_equal(ink.digit().pixels, np.zeros((SIZE, SIZE), np.float32))


# --- What a mouse, a tablet or a script may send


@pytest.mark.parametrize("size", [1e-40, 1e-6, 1e9, 3e36])
def test_any_unit_will_do_however_small_or_huge(size):
    np.testing.assert_allclose(
        Ink([HOOK * size]).digit().pixels, Ink([HOOK]).digit().pixels, atol=1e-3
    )


def test_points_that_come_twice_change_nothing():
    np.testing.assert_allclose(
        Ink([np.repeat(HOOK, 3, axis=0)]).digit().pixels, Ink([HOOK]).digit().pixels, atol=1e-6
    )


def test_it_does_not_matter_how_many_points_a_device_sends(pen_digits):
    different = 0
    for pen in pen_digits:
        dense = []
        for stroke in pen.strokes:
            at = np.arange(len(stroke))
            fine = np.linspace(0, len(stroke) - 1, 9 * (len(stroke) - 1) + 1)
            dense.append(np.stack([np.interp(fine, at, stroke[:, i]) for i in (0, 1)], axis=1))
        few, many = Ink(pen.strokes).digit().pixels, Ink(dense).digit().pixels
        different += np.abs(few - many).mean() > 0.002
    assert different <= 0.01 * len(pen_digits)  # a centre of mass may fall to the next pixel


@pytest.mark.parametrize("bad", [np.nan, np.inf, 1e300])
def test_a_point_that_is_no_finite_float32_is_refused(bad):
    with pytest.raises(ValueError, match="finite"):
        Ink([[[0, 0], [bad, 1]]])


@pytest.mark.parametrize("shape", [(4,), (2, 3), (3, 2, 1)])
def test_points_that_are_not_pairs_are_refused_rather_than_taken_apart(shape):
    with pytest.raises(ValueError, match=r"\(n, 2\)"):
        Ink([np.zeros(shape)])


def test_symmetric_ink_is_the_same_digit_wherever_it_is_drawn():
    rng = np.random.default_rng(0)
    turn = np.linspace(0, 2 * np.pi, 81)
    circle = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    first = Ink([circle]).digit().pixels
    for _ in range(50):
        moved = (circle + rng.uniform(-10, 10, 2)) * np.exp(rng.uniform(-4, 4))
        np.testing.assert_allclose(Ink([moved]).digit().pixels, first, atol=1e-3)


# --- What others rely on


def test_a_digit_is_float32_28_by_28_between_0_and_1(drawn):
    for ink, _ in drawn[:100]:
        pixels = ink.digit().pixels
        assert (pixels.dtype, pixels.shape) == (np.float32, (28, 28))
        assert pixels.min() == 0
        assert 0.9 < pixels.max() <= 1


def test_neither_ink_nor_digit_can_be_written_to():
    points = HOOK.astype(np.float32)
    ink = Ink([points])
    points[0] = 99  # the caller's own array stays the caller's
    assert ink.strokes[0][0].tolist() == [0, 0]
    for array in (ink.strokes[0], ink.digit().pixels, Ink().digit().pixels):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 1


def test_the_transform_leads_from_drawing_to_digit_and_back(drawn):
    for ink, _ in drawn:
        transform = ink.digit().transform
        points = np.concatenate(ink.strokes)
        back = transform.to_drawing(transform.to_digit(points))
        np.testing.assert_allclose(back, points, atol=1e-4 * np.abs(points).max())


def test_the_transform_says_where_the_ink_went(pen_digits):
    for pen in pen_digits:
        digit = Ink(pen.strokes).digit()
        columns, rows = np.rint(digit.transform.to_digit(np.concatenate(pen.strokes))).astype(int).T
        assert digit.pixels[rows, columns].min() > 0.9


def test_a_transform_scales_first_and_shifts_then():
    transform = Transform(scale=2, dx=1, dy=-3)
    np.testing.assert_array_equal(transform.to_digit([[5, 7]]), [[11, 11]])
    np.testing.assert_array_equal(transform.to_drawing([[11, 11]]), [[5, 7]])
