"""The window says when what is drawn is no digit, and says nothing of the kind of digits."""

import pytest
from PySide6.QtCore import Qt

from gui.bridge.messages.judge_drawing import DrawingJudged


@pytest.fixture
def warning(person):
    """What the window warns of, once the pen has rested and everything is said."""

    def read():
        person.wait_for_the_map()
        judged = []
        person.window.room.engine.subscribe(DrawingJudged, judged.append)
        person.window.live.judge()
        person.wait_until(lambda: judged)
        label = person.find("warningLabel")
        return label.text() if label.isVisible() else ""

    return read


def test_a_letter_is_read_with_a_warning(person, line, warning):
    a = [line((60, 240), (140, 40)), line((140, 40), (220, 240)), line((95, 170), (185, 170))]
    person.draw(*a)
    assert "do not rely" in warning()


def test_a_scribble_is_read_with_a_warning(person, warning):
    zigzag = [(40 + 20 * step, 60 if step % 2 else 220) for step in range(11)]
    person.draw(zigzag, [(x, 280 - y) for x, y in zigzag])
    assert "do not rely" in warning()


def test_a_dab_is_read_with_a_warning(person, warning):
    person.draw([(140, 140), (142, 141)])
    assert "do not rely" in warning()


def test_digits_are_read_without_one(person, seven, four, warning):
    person.draw(seven)
    assert warning() == ""
    person.window.draw.canvas.clear()
    person.draw(*four)
    assert warning() == ""


def test_the_warning_goes_with_what_it_was_about(person, warning):
    person.draw([(140, 140), (142, 141)])
    assert warning()
    person.press(Qt.Key.Key_Delete)
    assert not person.find("warningLabel").isVisible()
    person.window.show_sample(3)
    assert warning() == ""
