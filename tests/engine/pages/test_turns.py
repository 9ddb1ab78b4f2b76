"""A digit that lies on its side is noticed, and one that stands is mostly left in peace."""

import numpy as np
import pytest

from engine import familiarity
from engine.data import mnist
from engine.pages.turns import STRANGE, Around, look_around, quarter_turned

SURE = 0.9


@pytest.fixture(scope="module")
def samples():
    images, labels = mnist.test_set()
    return images[:60].astype(np.float32) / 255, labels[:60]


@pytest.fixture(scope="module")
def looked_at(samples, classifier):
    """`looked_at(turns)`: sixty digits as they lie after so many turns, looked at."""
    digits, _ = samples
    known = familiarity.load()
    all_turns = np.stack([[quarter_turned(digit, k) for k in range(4)] for digit in digits])
    flat = all_turns.reshape(-1, 28, 28)
    logits = np.asarray(classifier.logits(flat)).reshape(60, 4, 10)
    unlike = known.distance(classifier, flat).reshape(60, 4)

    def after(turns):
        order = [(turns + k) % 4 for k in range(4)]
        return [Around(logits[n, order], tuple(map(float, unlike[n, order]))) for n in range(60)]

    return after


def sure(logits):
    return np.exp(logits - logits.max()).sum() < 1 / SURE


@pytest.mark.parametrize("turns", [1, 3])
def test_no_digit_on_its_side_is_read_wrong_and_sure_without_a_warning(turns, samples, looked_at):
    _, labels = samples
    found = looked_at(turns)
    silent = [
        number
        for number, each in enumerate(found)
        if each.logits[0].argmax() != labels[number] and sure(each.logits[0]) and not each.warnings
    ]
    assert silent == []
    better = [each.better for each in found]
    assert better.count((4 - turns) % 4) >= 30  # of those that can be told


def test_few_digits_that_stand_are_said_to_lie(looked_at):
    assert sum(bool(each.warnings) for each in looked_at(0)) <= 4


def test_a_warning_says_which_turn_to_make(looked_at):
    words = [each.warnings[-1] for each in looked_at(1) if each.better == 3]
    assert all("to the left" in each and each.endswith(".") for each in words)


def test_four_quarter_turns_are_none(samples):
    for digit in samples[0][:10]:
        back = digit
        for _ in range(4):
            back = quarter_turned(back, 1)
        shifts = [np.roll(back, (y, x), (0, 1)) for y in (-1, 0, 1) for x in (-1, 0, 1)]
        assert min(np.abs(each - digit).max() for each in shifts) == 0


def test_a_network_of_unknown_training_digits_is_asked_how_sure_it_is(samples, classifier):
    digits, labels = samples
    found = [
        look_around(quarter_turned(digit, 1), classifier.logits, lambda _: None)
        for digit in digits[:20]
    ]
    silent = [
        each
        for each, label in zip(found, labels, strict=False)
        if each.logits[0].argmax() != label and sure(each.logits[0]) and not each.warnings
    ]
    assert len(silent) <= 1


def test_stripes_are_said_to_be_strange(classifier):
    stripes = np.zeros((28, 28), np.float32)
    stripes[4:24:4, 4:24] = 1
    known = familiarity.load()
    found = look_around(
        stripes, classifier.logits, lambda pixels: float(known.distance(classifier, pixels)[0])
    )
    assert STRANGE in found.warnings
