"""A stroke is only proposed if the real drawing with it is really read as something else."""

import numpy as np
import pytest

from engine.data import mnist
from engine.drawing import Drawing, Picture
from engine.ink import SIZE, Ink
from engine.what_if.brush import Brushed, part_of, seeds, worth
from engine.what_if.flip import CLEAR, flip, runner_up

SEVEN = Drawing(Ink([[(70, 60), (205, 62), (120, 235)]]))


def drawings():
    images, _ = mnist.test_set()
    for image in images[:4]:
        yield Drawing(Ink(), Picture(image.astype(np.float32) / 255, "a sample"))
    yield SEVEN


@pytest.mark.slow
def test_what_is_found_flips_the_drawing_it_is_done_to(classifier):
    found = 0
    for drawing in drawings():
        second = runner_up(classifier.logits(drawing.digit().pixels)[0])
        proposed = flip(classifier, drawing, seconds=60)
        if proposed is None:
            continue
        found += 1
        pixels = proposed.found.brushed.applied(drawing).digit().pixels
        np.testing.assert_array_equal(pixels, proposed.found.pixels)
        logits = classifier.logits(pixels)[0]  # alone: in a batch sums are rounded otherwise
        assert logits.argmax() == second == proposed.wanted
        assert logits[second] - np.delete(logits, second).max() > CLEAR / 2
        differ = np.abs(pixels - drawing.digit().pixels) > 0.1
        assert proposed.changed == differ.sum() > 0
    assert found >= 4


def test_nothing_is_found_for_the_class_that_is_read_or_without_time(classifier):
    read = int(classifier.logits(SEVEN.digit().pixels)[0].argmax())
    assert flip(classifier, SEVEN, read) is None
    assert flip(classifier, SEVEN, seconds=0) is None


@pytest.mark.parametrize(("erases", "width"), [(False, 16), (False, 28), (True, 16), (True, 28)])
def test_the_worth_of_a_dab_is_what_the_gradient_says_of_its_change(erases, width):
    rng = np.random.default_rng(0)
    pixels = rng.random((SIZE, SIZE)).astype(np.float32) if erases else np.zeros((SIZE, SIZE))
    gradient = rng.normal(size=(SIZE, SIZE))
    drawing = Drawing(Ink((), width), Picture(pixels.astype(np.float32), "noise"))
    way = Brushed(np.array([[105, 145]], np.float32), erases)  # the middle of pixel (14, 10)
    change = way.applied(drawing).digit().pixels.astype(np.float64) - pixels
    said = worth(gradient, drawing.digit().pixels, drawing, erases=erases)[14, 10]
    assert said == pytest.approx((gradient * change).sum(), abs=1e-5)


def test_seeds_are_the_best_places_and_do_not_touch():
    worths = -np.ones((SIZE, SIZE))
    worths[3, 4], worths[3, 5], worths[20, 9] = 5, 4, 3
    assert seeds(worths, 9) == [(3, 4), (20, 9)]


def test_a_path_is_cut_by_its_length():
    path = np.array([[0, 0], [10, 0], [10, 30]], np.float32)
    np.testing.assert_allclose(part_of(path, 0.125, 0.5), [[5, 0], [10, 0], [10, 10]], atol=1e-5)
