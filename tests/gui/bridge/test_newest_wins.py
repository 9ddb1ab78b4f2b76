"""A slow engine: what was overtaken is never shown, and the map still follows the pen."""

import time

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, Qt

from gui.bridge.messages.explain import Explained
from gui.bridge.problems import Problem

PATIENCE = 60
UNDO = Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def slow(person, held_engine):
    """A person at a window whose engine answers only when it is let go."""

    class Slow:
        asked = held_engine.asked

        def begin(self, *strokes):
            """Draw, and wait until the engine is at work on it."""
            asked = len(self.asked)
            person.draw(*strokes)
            person.wait_until(lambda: len(self.asked) > asked)

        def let_one_go(self):
            """Let one answer leave and give the window the time to deal with it."""
            arrived = []
            person.window.room.engine.subscribe(Explained, arrived.append)
            held_engine.let_go()
            person.wait_until(lambda: arrived)
            QCoreApplication.processEvents()

        def catch_up(self):
            """Let answers leave until what is shown is of what is drawn; then hold again."""
            while not person.window.live.settled:
                self.let_one_go()

        def let_all_go(self):
            held_engine.let_all_go()
            return person.wait_for_the_map()

    return Slow()


def test_an_answer_from_before_a_stroke_is_not_shown_once_the_pen_is_down_again(
    person, slow, four, seven
):
    person.pen_down(four[0][0])
    person.wait_until(lambda: slow.asked)  # else the whole stroke would take this request's place
    for point in four[0][1:]:
        person.pen_to(point)
    person.pen_up(four[0][-1])
    slow.let_one_go()
    person.wait_until(lambda: len(slow.asked) == 2)  # at work on the whole stroke now
    person.pen_down(seven[0])
    person.shown.clear()
    slow.let_one_go()
    assert not person.shown
    person.pen_up(seven[0])
    slow.let_all_go()


def test_an_answer_from_before_clearing_is_not_shown(person, slow, four):
    slow.begin(*four)
    person.press(Qt.Key.Key_Delete)
    slow.let_one_go()
    slow.let_all_go()
    assert not person.shown
    assert person.map is None
    assert all(tile.content.probability is None for tile in person.tiles)


def test_an_answer_from_before_undo_is_not_shown(person, slow, four):
    slow.begin(four[0])
    slow.catch_up()
    slow.begin(four[1])
    person.press(UNDO[0], modifier=UNDO[1])
    person.shown.clear()
    slow.let_one_go()
    assert not person.shown
    explained = slow.let_all_go()
    np.testing.assert_array_equal(explained.pixels, person.canvas.drawing.digit().pixels)


def test_an_answer_about_another_class_is_not_shown_once_a_class_is_picked(person, slow, four):
    slow.begin(*four)
    person.press(Qt.Key.Key_3)
    slow.let_one_go()
    assert not person.shown
    assert slow.let_all_go().target == 3
    assert {shown.target for shown in person.shown} == {3}


def test_an_answer_about_a_sample_is_not_shown_over_the_next_one(person, slow):
    person.press(Qt.Key.Key_E)
    person.wait_until(lambda: slow.asked)
    person.press(Qt.Key.Key_E)
    slow.let_one_go()
    assert not person.shown
    explained = slow.let_all_go()
    np.testing.assert_array_equal(explained.pixels, person.canvas.drawing.digit().pixels)


def test_the_map_follows_a_pen_that_is_faster_than_the_engine(person, slow, seven):
    person.pen_down(seven[0])
    person.wait_until(lambda: slow.asked)
    for point in seven[1:]:
        person.pen_to(point)
        slow.let_one_go()
    assert len(person.shown) > len(seven) / 2, "the map stood still until the pen was lifted"
    person.pen_up(seven[-1])
    slow.let_all_go()


def test_the_engine_takes_the_newest_ink_before_the_window_has_seen_its_last_answer(
    person, slow, held_engine, seven
):
    person.pen_down(seven[0])
    person.wait_until(lambda: slow.asked)
    for point in seven[1:8]:
        person.pen_to(point)
    newest = person.canvas.drawing.digit().pixels
    held_engine.let_go()
    waited_until(lambda: len(slow.asked) == 2)  # and no event of the window is dealt with
    np.testing.assert_array_equal(slow.asked[1], newest)
    assert not person.shown
    person.pen_up(seven[8])
    slow.let_all_go()


def test_overtaken_ink_is_never_computed(person, slow, seven):
    slow.begin(seven)
    slow.let_all_go()
    assert len(slow.asked) <= 3 < len(seven)


def test_what_is_shown_in_the_end_is_of_the_newest_ink(person, slow, four, seven):
    slow.begin(four[0])
    person.draw(four[1])
    person.press(UNDO[0], modifier=UNDO[1])
    person.draw(seven)
    explained = slow.let_all_go()
    np.testing.assert_array_equal(explained.pixels, person.canvas.drawing.digit().pixels)
    generations = [shown.generation for shown in person.shown]
    assert generations == sorted(set(generations))


def test_an_answer_that_comes_late_is_not_shown_over_a_newer_one(person, seven):
    answers = []
    person.window.room.engine.subscribe(Explained, answers.append)
    person.pen_down(seven[0])
    for point in seven[1:4]:
        seen = len(person.shown)
        person.pen_to(point)
        person.wait_until(lambda seen=seen: len(person.shown) > seen)
    newest = person.map
    person.window.room.engine.deliver(answers[0])
    assert person.map is newest
    person.pen_up(seven[3])


def test_an_older_request_that_fails_does_not_settle_what_is_still_awaited(
    person, slow, four, held_engine
):
    slow.begin(*four)
    live = person.window.live
    older = live.request
    person.press(Qt.Key.Key_4)
    person.window.room.engine.deliver(Problem("It failed.", message=older))
    assert not live.settled
    held_engine.let_all_go()
    person.wait_until(lambda: live.settled)
    assert person.map.target == 4


def test_the_window_closes_while_an_answer_is_awaited(person, slow, four, held_engine):
    slow.begin(*four)
    held_engine.let_all_go()
    person.window.close()
    assert person.window.ended


def waited_until(happened):
    """Wait while the window's thread does nothing."""
    deadline = time.monotonic() + PATIENCE
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.001)
