"""A lesson that takes a moment: few steps, few test digits."""

import pytest

from engine.teaching import events
from tests.gui.conftest import PATIENCE


@pytest.fixture
def short_lessons(monkeypatch, loaded_once):
    """Steps enough for the tests' drawings, and 200 of MNIST's test digits."""
    from engine.teaching import teaching

    pace = teaching.Pace(steps=25, rate=3e-4, corrections=6, rehearsed=12, known=300, tests=200)
    monkeypatch.setattr(teaching, "Pace", lambda: pace)
    return pace


@pytest.fixture
def pupil_of(person):
    """`pupil_of()`: the panel of the section, unfolded; and a person who says what a digit is."""
    section = person.window.draw.inspector.sections["teach"]
    if not section.is_open:
        person.click(section.heading)
    return person.window.draw.teach


@pytest.fixture
def say(person, pupil_of):
    """`say(7)`: click on the label."""
    return lambda digit: person.click(pupil_of.labels.buttons[digit])


@pytest.fixture
def lesson(person, pupil_of, short_lessons):
    """`lesson()`: click on the button that teaches, and wait for what comes of it."""
    ended = []
    person.window.room.lessons.ended.connect(ended.append)

    def teach():
        person.click(pupil_of.teach)
        person.qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE)
        assert isinstance(ended[-1], events.Lesson)
        return ended[-1]

    return teach
