"""Pen strokes as training images and as an honest test: whole writers apart, within the canvas."""

import numpy as np
import pytest

from engine.data import pen_writers
from engine.data.pen import PenDigit, read_pen_digits
from engine.data.pen_writers import BRUSHES, CANVAS, COPIES, HELD_OUT, SIZES, as_drawn
from engine.errors import DataError

LINE = np.array([[0, 0], [30, 100]], np.float32)


@pytest.fixture
def written(monkeypatch):
    """Two digits by each of eleven writers, in place of a file."""
    digits = [
        PenDigit(writer % 10, writer, (LINE * [1 + digit, 1], LINE[:1]))
        for writer in range(1, 12)
        for digit in range(2)
    ]
    monkeypatch.setattr(pen_writers, "read_pen_digits", lambda _path: digits)
    return digits


def test_writers_held_out_are_never_trained_on(written):
    training, held = pen_writers.training_images("", 1), pen_writers.held_out_images("")
    assert set(held.writers) == {5, 10}
    assert set(training.writers) == {1, 2, 3, 4, 6, 7, 8, 9, 11}
    assert len(training.labels) == 9 * 2 * COPIES
    assert len(held.labels) == 2 * 2


def test_every_image_has_its_label_and_its_writer(written):
    training = pen_writers.training_images("", 1)
    assert training.images.shape == (len(training.labels), 28, 28)
    assert training.images.dtype == training.labels.dtype == np.uint8
    np.testing.assert_array_equal(training.labels, training.writers % 10)
    assert (training.images.max(axis=(1, 2)) > 100).all()


def test_the_seed_decides_how_they_are_drawn_and_each_copy_differs(written):
    first = pen_writers.training_images("", 1).images
    np.testing.assert_array_equal(first, pen_writers.training_images("", 1).images)
    assert (first != pen_writers.training_images("", 2).images).any()
    assert len(np.unique(first[:COPIES].reshape(COPIES, -1), axis=0)) == COPIES


def test_held_out_digits_are_the_same_whatever_the_run(written):
    first, again = (pen_writers.held_out_images("").images for _ in range(2))
    np.testing.assert_array_equal(first, again)


def test_drawings_have_the_sizes_places_and_brushes_of_a_canvas():
    rng = np.random.default_rng(4)
    drawn = [as_drawn([LINE, LINE + 5], rng) for _ in range(400)]
    points = [np.concatenate([np.asarray(s) for s in ink.strokes]) for ink in drawn]
    assert min(p.min() for p in points) >= 0
    assert max(p.max() for p in points) <= CANVAS
    longest = np.array([np.ptp(p, axis=0).max() for p in points]) / CANVAS
    assert longest.min() >= SIZES[0] - 1 / CANVAS
    assert longest.max() <= SIZES[1] + 1 / CANVAS
    assert np.ptp(longest) > 0.5
    widths = [ink.width for ink in drawn]
    assert BRUSHES[0] <= min(widths) < 10 < 26 < max(widths) <= BRUSHES[1]
    assert all((p == np.rint(p)).all() for p in points)


def test_a_dot_can_be_drawn():
    ink = as_drawn([np.zeros((1, 2), np.float32)], np.random.default_rng(1))
    assert ink.digit().pixels.max() > 0.3


def test_another_hand_keeps_the_strokes_and_changes_them_a_little():
    rng = np.random.default_rng(2)
    strokes = [LINE, LINE[::-1] + 3]
    for _ in range(100):
        other = pen_writers.by_another_hand(strokes, rng)
        assert [s.shape for s in other] == [s.shape for s in strokes]
        before = LINE[1] - LINE[0]
        after = other[0][1] - other[0][0]
        turned = np.degrees(np.arctan2(*after) - np.arctan2(*before))
        assert abs(turned) < 30
        assert 0.5 < np.linalg.norm(after) / np.linalg.norm(before) < 2


@pytest.mark.parametrize(
    ("writers", "read", "fault"),
    [
        ((5, 10), lambda p: pen_writers.training_images(p, 0), "All writers in .* are held out"),
        ((1, 2), pen_writers.held_out_images, "No writer in .* is held out"),
    ],
)
def test_a_file_without_a_writer_of_the_kind_that_is_wanted_is_refused(
    monkeypatch, writers, read, fault
):
    digits = [PenDigit(3, writer, (LINE,)) for writer in writers]
    monkeypatch.setattr(pen_writers, "read_pen_digits", lambda _path: digits)
    with pytest.raises(DataError, match=fault + ".*; give a file"):
        read("some.unipen")


def test_a_stroke_without_points_does_not_keep_the_others_from_being_drawn(monkeypatch):
    digits = [PenDigit(3, writer, (LINE, LINE[:0])) for writer in (4, 5)]
    monkeypatch.setattr(pen_writers, "read_pen_digits", lambda _path: digits)
    assert len(pen_writers.training_images("", 0).images) == COPIES
    assert pen_writers.held_out_images("").images.max() > 100


def test_a_file_that_is_missing_is_named(tmp_path):
    for read in (lambda p: pen_writers.training_images(p, 0), pen_writers.held_out_images):
        with pytest.raises(DataError, match="cannot be read as pen strokes"):
            read(tmp_path / "missing.unipen")


@pytest.mark.slow
@pytest.mark.parametrize("file", ["pen_sample", "pen_file"])
def test_the_real_writers_held_out_wrote_every_digit(file, request):
    path = request.getfixturevalue(file)
    held = pen_writers.held_out_images(path)
    every = read_pen_digits(path)
    assert set(held.writers) == {d.writer for d in every if d.writer % HELD_OUT == 0}
    assert set(held.labels) == set(range(10))
    assert len(held.labels) == sum(d.writer % HELD_OUT == 0 for d in every)
