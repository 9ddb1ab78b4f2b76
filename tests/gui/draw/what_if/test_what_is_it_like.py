"""What is it like: neighbours, looks, and a fix in one click."""

import pytest
from PySide6.QtCore import Qt

from gui.bridge.messages.what_if import compare_drawing
from gui.bridge.messages.what_if.compare_drawing import CompareDrawing, NeighboursFound

FEW = 600


@pytest.fixture(autouse=True)
def few_training_digits(monkeypatch):
    monkeypatch.setattr(compare_drawing, "MOST", FEW)


@pytest.fixture
def leaning(line):
    """A 7 that leans far to the right, in canvas units."""
    return line((100, 60), (240, 62)) + line((240, 62), (60, 235))[1:]


@pytest.fixture
def compared(person, leaning):
    """Someone who drew that and asked what it is like."""
    person.draw(leaning)
    person.wait_for_the_map()
    person.click(person.find("what_ifHeading"))
    person.click(person.find("whatIsItLike"))
    wait(person)
    return person


def wait(person):
    words = person.find("likeWords")
    person.wait_until(lambda: f"of {FEW} training digits," in words.text())


def test_five_training_digits_are_shown_with_label_and_distance(compared):
    found = compared.find("neighbours").neighbours
    assert len(found) == 5
    assert [each.distance for each in found] == sorted(each.distance for each in found)
    said = compared.find("neighbours").accessibleName()
    assert all(f"a {each.label}, training digit {each.number}," in said for each in found)


def test_what_stands_under_the_neighbours_lies_still_while_more_are_found(compared):
    question, fix = compared.window.draw.what_if.like, compared.find("fix_slant")
    places = set()
    for known in (50, 12_345, FEW):
        question.show_neighbours(NeighboursFound(None, (), known, FEW if known == FEW else 60_000))
        compared.qtbot.wait(20)
        places.add(fix.mapTo(question, fix.rect().topLeft()).y())
    assert len(places) == 1


def test_a_fix_brings_a_look_to_what_is_usual_and_says_what_was_read_before(compared, click):
    before, read = compared.canvas.drawing, compared.map
    slant = compared.find("look_slant")
    assert float(slant.text().rstrip("°")) > 20
    said = compared.find("fix_slant").toolTip()
    click(compared, "fix_slant")
    after = compared.wait_for_the_map()
    assert f"reads {after.predicted}, " in said
    words = compared.find("likeReading")
    compared.wait_until(lambda: f"Before the fix: {read.predicted}, " in words.text())
    assert f"Now: {after.predicted}, " in words.text()
    assert 0 < float(slant.text().rstrip("°")) < 15
    assert compared.window.draw.history.undoText() == "fixing the slant"
    compared.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert compared.canvas.drawing is before
    compared.wait_until(lambda: "Before" not in words.text())


def test_another_drawing_is_compared_once_the_pen_rests(compared, four):
    before = compared.find("neighbours").neighbours
    compared.press(Qt.Key.Key_Delete)
    assert compared.find("likeWords").text() == "Draw a digit to compare it."
    assert not compared.find("neighbours").isVisible()
    compared.draw(*four)
    wait(compared)
    after = compared.find("neighbours").neighbours
    assert [each.number for each in after] != [each.number for each in before]


def test_it_costs_nothing_while_it_is_folded(compared, four, monkeypatch):
    sent, mailbox = [], compared.window.room.engine.mailbox
    post = mailbox.post
    monkeypatch.setattr(mailbox, "post", lambda message: (sent.append(message), post(message)))
    compared.click(compared.find("what_ifHeading"))
    compared.draw(*four)
    compared.wait_for_the_map()
    assert sent
    assert not [each for each in sent if isinstance(each, CompareDrawing)]
