"""What would flip it: proposed on the canvas, accepted undoably, or thrown away."""

import time

import pytest
from PySide6.QtCore import Qt

from engine.what_if import flip
from gui.bridge.messages.explain import Explain
from gui.bridge.messages.what_if.find_flip import FindFlip

SEEN = 0.1  # of a pixel's brightness


@pytest.fixture
def proposed(person, four, click):
    """Someone to whom a stroke is proposed that flips their 4."""
    person.draw(*four)
    person.wait_for_the_map()
    person.click(person.find("what_ifHeading"))
    ask(person, click)
    return person


def ask(person, click):
    click(person, "findFlip")
    person.wait_until(lambda: person.canvas.ghost is not None)


def test_accepting_draws_what_was_shown_and_the_runner_up_is_read(proposed, click):
    before, ghost = proposed.canvas.drawing, proposed.canvas.ghost
    second = int(proposed.map.logits.argsort()[-2])
    click(proposed, "acceptFlip")
    assert proposed.wait_for_the_map().predicted == second
    pixels = ghost.applied(before).digit().pixels
    assert (proposed.map.pixels == pixels).all()
    assert proposed.canvas.ghost is None
    assert not proposed.find("acceptFlip").isVisible()
    assert proposed.find("flipWords").text() == "Done. Undo takes it back."
    assert proposed.find("findFlip").hasFocus()  # and not the next question
    proposed.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert proposed.canvas.drawing is before


def test_it_says_what_was_tried_and_of_how_many_pixels(proposed):
    words = proposed.find("flipWords").text()
    now, then = proposed.canvas.drawing, proposed.canvas.ghost.applied(proposed.canvas.drawing)
    changed = int((abs(now.digit().pixels - then.digit().pixels) > SEEN).sum())
    assert words.startswith("Tried out: ")
    assert f"Of the 784 pixels that the network receives {changed} change" in words


def test_throwing_away_leaves_the_drawing_as_it_is(proposed, click):
    before = proposed.canvas.drawing
    click(proposed, "discardFlip")
    assert proposed.canvas.ghost is None
    assert proposed.canvas.drawing is before
    assert not proposed.find("flipWords").isVisible()
    assert proposed.find("findFlip").hasFocus()


def test_another_class_is_flipped_to_where_it_is_picked(proposed, click):
    read = proposed.map.predicted
    box = proposed.find("flipTo")
    proposed.choose_from_list(box, box.findData(read))
    click(proposed, "findFlip")
    assert "already" in proposed.find("flipWords").text()
    proposed.choose_from_list(box, box.findData(6))
    click(proposed, "findFlip")
    words = proposed.find("flipWords")
    proposed.wait_until(lambda: "…" not in words.text())
    if proposed.canvas.ghost is None:
        assert "No single stroke" in words.text()
    else:
        click(proposed, "acceptFlip")
        assert proposed.window.draw.history.undoText().endswith("that flips")
        assert proposed.wait_for_the_map().predicted == 6


def test_ink_that_is_drawn_ends_the_proposal(proposed, line):
    proposed.draw(line((20, 20), (40, 20)))
    assert proposed.canvas.ghost is None
    assert not proposed.find("acceptFlip").isVisible()


def test_an_eraser_that_meets_nothing_leaves_the_proposal(proposed):
    ghost = proposed.canvas.ghost
    proposed.press(Qt.Key.Key_X)
    proposed.draw([(4.0, 270.0), (8.0, 276.0)])
    assert proposed.canvas.ghost is ghost
    assert proposed.find("acceptFlip").isVisible()


def test_there_is_nothing_to_flip_on_an_empty_canvas(person):
    person.click(person.find("what_ifHeading"))
    assert not person.find("findFlip").isEnabled()


def test_another_network_ends_the_proposal(proposed, tmp_path):
    from engine import network

    path = network.save(network.build_convnet(seed=1), tmp_path / "other.keras")
    proposed.drop(path)
    proposed.wait_until(lambda: proposed.window.network_file == path)
    proposed.wait_for_the_map()
    assert proposed.canvas.ghost is None  # it was not tried with that one
    assert not proposed.find("acceptFlip").isVisible()


def test_a_proposal_goes_with_its_network_and_not_only_with_the_answer_of_another(
    proposed, tmp_path, monkeypatch
):
    from engine import network

    path = network.save(network.build_convnet(seed=1), tmp_path / "other.keras")
    mailbox = proposed.window.room.engine.mailbox
    post, waiting = mailbox.post, []
    monkeypatch.setattr(
        mailbox, "post", lambda it: waiting.append(it) if isinstance(it, Explain) else post(it)
    )
    proposed.drop(path)
    proposed.wait_until(lambda: proposed.window.network_file == path)
    proposed.wait_until(lambda: proposed.canvas.ghost is None)
    assert not proposed.find("acceptFlip").isVisible()
    monkeypatch.undo()
    for message in waiting:
        post(message)
    proposed.wait_for_the_map()


def test_ink_that_is_drawn_ends_a_search_that_would_go_on(person, four, line, click, monkeypatch):
    begun = []

    def for_ever(*_):
        begun.append(True)
        while True:
            time.sleep(0.001)
            yield None

    monkeypatch.setattr(flip, "flipping", for_ever)
    person.draw(*four)
    person.wait_for_the_map()
    person.click(person.find("what_ifHeading"))
    click(person, "findFlip")
    person.wait_until(lambda: begun)
    person.draw(line((20, 20), (40, 20)))
    person.wait_until(lambda: not person.window.room.engine.mailbox.holds(FindFlip))
    assert not person.find("flipWords").isVisible()
    assert len(begun) == 1
