"""What a stroke does equals what is read of a drawing that never had it."""

import numpy as np
import pytest

from engine import explain
from engine.drawing import Drawing, Picture
from engine.ink import Ink
from engine.what_if.strokes import MOST, stroke_effects

BAR = [(70, 60), (205, 62)]
STEM = [(205, 62), (120, 235)]
SERIF = [(70, 60), (70, 90)]


def read(classifier, drawing):
    return explain(classifier, drawing.digit().pixels).logits[0].astype(np.float64)


@pytest.mark.parametrize("versus", [None, 1])
def test_single_changes_and_their_sum_equal_explanations_of_drawings_without_the_stroke(
    exact_classifier, versus
):
    strokes = [BAR, STEM, SERIF]
    drawing = Drawing(Ink(strokes))
    effects = stroke_effects(exact_classifier, drawing, 7, versus)

    def score(*kept):
        logits = read(exact_classifier, Drawing(Ink(kept)))
        return logits[7] - (0 if versus is None else logits[versus])

    whole = score(*strokes)
    changes = [score(STEM, SERIF) - whole, score(BAR, SERIF) - whole, score(BAR, STEM) - whole]
    assert effects.score == pytest.approx(whole, rel=1e-9)
    assert [it.change for it in effects.strokes] == pytest.approx(changes, rel=1e-9)
    assert effects.sum == pytest.approx(sum(changes), rel=1e-9)
    assert effects.all_out == pytest.approx(score() - whole, rel=1e-9)


def test_a_stroke_set_aside_says_what_it_brings_back(exact_classifier):
    drawing = Drawing(Ink([BAR, STEM]))
    without = drawing.toggled(0)
    there, away = (stroke_effects(exact_classifier, it, 7) for it in (drawing, without))
    assert not away.strokes[0].is_ink
    assert away.strokes[0].change == pytest.approx(-there.strokes[0].change, rel=1e-9)
    assert away.sum == away.strokes[1].change
    assert away.strokes[1].predicted is None  # nothing would be left


def test_a_stroke_on_a_picture_is_left_out_of_it_and_the_picture_stays(exact_classifier, digits):
    sample = Picture(digits[0].copy(), "a sample")
    both = Drawing(Ink([BAR]), sample)
    effect = stroke_effects(exact_classifier, both, 3).strokes[0]
    alone = read(exact_classifier, Drawing(Ink(), sample))
    np.testing.assert_allclose(effect.logits, alone, rtol=1e-9)
    np.testing.assert_allclose(np.maximum(effect.shape, sample.pixels), both.digit().pixels)


def test_shapes_lie_where_the_drawing_has_them(classifier):
    drawing = Drawing(Ink([BAR, STEM]))
    shapes = [it.shape for it in stroke_effects(classifier, drawing, 7).strokes]
    np.testing.assert_allclose(np.max(shapes, axis=0), drawing.digit().pixels, atol=1e-5)


def test_of_very_many_strokes_the_longest_are_left_out(classifier):
    dots = [[(10 * n, 10)] for n in range(20)]
    drawing = Drawing(Ink([*dots, BAR, STEM]))
    effects = stroke_effects(classifier, drawing, 7)
    assert [it.number for it in effects.strokes] == [*range(MOST - 2), 20, 21]
    stem = effects.strokes[-1]
    without = read(classifier, Drawing(Ink([*dots, BAR])))
    assert stem.change == pytest.approx(without[7] - effects.score, abs=1e-3)
