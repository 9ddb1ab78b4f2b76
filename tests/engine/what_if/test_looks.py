"""How MNIST-like a digit looks, and that a fix brings it to what is usual."""

import numpy as np
import pytest

from engine.data import mnist
from engine.drawing import Drawing, Picture
from engine.ink import Ink, Transform
from engine.what_if.fixes import fixed
from engine.what_if.looks import MEASURED, NAMES, looks_of, measured

HERE = Transform(1.0, 0.0, 0.0)


def line(start, end, width=2.5):
    return Ink([[start, end]]).shape(HERE, width)


def look(pixels, name):
    return next(each for each in looks_of(pixels) if each.name == name)


@pytest.mark.parametrize("degrees", [-30, -10, 0, 20, 40])
def test_a_line_leans_as_it_was_drawn(degrees):
    lean = 9 * np.tan(np.radians(degrees))
    pixels = line((14 - lean, 23), (14 + lean, 5))
    assert look(pixels, "slant").value == pytest.approx(degrees, abs=1.5)


@pytest.mark.parametrize("width", [1.5, 2.5, 4.0])
def test_a_long_line_is_as_wide_as_its_pen(width):
    # Its two ends add to the edge what half a circle has more than a straight line.
    assert look(line((14, 3), (14.3, 25), width), "width").value == pytest.approx(width, rel=0.15)


def test_size_centre_and_ink_are_counted_by_hand():
    pixels = np.zeros((28, 28), np.float32)
    pixels[10:16, 12:14] = 1
    values = {each.name: each.value for each in looks_of(pixels)}
    assert values["size"] == 6
    assert values["ink"] == 12
    assert values["centre"] == pytest.approx(np.hypot(12.5 - 14, 12.5 - 14))


def test_places_are_parts_of_the_training_digits():
    images, _ = mnist.training_digits(MEASURED)
    known = measured(images.astype(np.float32) / 255)
    image = images[7].astype(np.float32) / 255
    for each, column in zip(looks_of(image), known.T, strict=True):
        ranks = [(other < each.value) + (other == each.value) / 2 for other in column]
        assert each.place == pytest.approx(np.mean(ranks))
        assert each.typical == np.median(column)


def test_a_blank_digit_looks_like_nothing():
    assert looks_of(np.zeros((28, 28))) == ()


LEANING = Drawing(Ink([[(150, 40), (90, 240)], [(60, 60), (200, 50)]]))


def samples():
    images, _ = mnist.test_set()
    for image in images[:6]:
        yield Drawing(Ink(), Picture(np.float32(image) / 255, "a sample", 7))
    off = np.roll(images[0], (4, -3), axis=(0, 1))
    yield Drawing(Ink(), Picture(np.float32(off) / 255, "off centre"))


# Half a pixel either way is all that a whole pixel can be put right by; a threshold counts them.
CLOSE = {"slant": 1.5, "width": 0.1, "size": 1.0, "centre": 0.72, "ink": 2.0}


@pytest.mark.parametrize("name", NAMES)
def test_a_fix_makes_a_look_usual(name):
    for drawing in [*samples(), LEANING]:
        before = look(drawing.digit().pixels, name)
        after = look(fixed(drawing, before).digit().pixels, name)
        wanted = 0.0 if name == "centre" else before.typical
        assert after.value == pytest.approx(wanted, abs=CLOSE[name])


def test_leaning_ink_stays_ink_and_a_sample_keeps_its_label():
    upright = fixed(LEANING, look(LEANING.digit().pixels, "slant"))
    assert upright.picture is None
    assert len(upright.ink.strokes) == 2
    sample = next(samples())
    thick = fixed(sample, look(sample.digit().pixels, "width"))
    assert thick.picture is not None
    assert thick.picture.label == 7
    assert thick.picture.name == "a sample, with a stroke of usual width"
