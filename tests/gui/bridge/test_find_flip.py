"""A stroke is not proposed for weights that it was not tried with."""

from types import SimpleNamespace

import pytest

from engine.drawing import Drawing
from engine.ink import Ink
from gui.bridge.messages.what_if.find_flip import FindFlip

SEVEN = Drawing(Ink([[(70, 60), (205, 62), (120, 235)]]))


def answers(classifier, *, learns):
    network = SimpleNamespace(classifier=classifier, changes=0, reads=lambda drawing: True)
    steps = FindFlip(SEVEN, "loaded", None).answer(SimpleNamespace(networks={"loaded": network}))
    for answer in steps:
        network.changes += learns
        if answer is not None:
            yield answer


def test_what_is_found_was_read_with_the_weights_of_now(loaded_once, unhurried):
    (found,) = answers(loaded_once, learns=0)
    drawing = found.flip.found.drawing
    chances = loaded_once.probabilities(drawing.digit().pixels)[0]
    assert chances.argmax() == found.flip.wanted
    assert found.chance == pytest.approx(float(chances.max()), abs=1e-4)


def test_of_a_network_that_learns_meanwhile_nothing_is_proposed(loaded_once):
    (found,) = answers(loaded_once, learns=1)
    assert found.flip is None
    assert found.changed
