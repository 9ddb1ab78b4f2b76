"""What is folded is not there: no widgets, nothing asked; unfolding makes it, as things are now."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from engine.drawing import SIDE

LATE = ("picture", "network", "what_if", "scramble", "guess", "teach", "trust")
ASKING = ("what_if", "scramble", "guess", "teach", "trust")


def held_by(person, name):
    """Every widget of a section but what its heading is made of."""
    section = person.window.draw.inspector.sections[name]
    return [it for it in section.findChildren(QWidget) if it is not section.heading]


@pytest.mark.parametrize("name", LATE)
def test_a_section_that_was_never_unfolded_has_no_widgets(person, seven, name):
    person.draw(seven)
    person.wait_for_the_map()
    person.press(Qt.Key.Key_M, Qt.Key.Key_3, Qt.Key.Key_P)
    person.wait_for_the_map()
    assert held_by(person, name) == []


@pytest.mark.parametrize("name", ASKING)
def test_unfolding_makes_what_a_section_holds_and_folding_keeps_it(person, name):
    heading = person.find(f"{name}Heading")
    person.click(heading)
    made = held_by(person, name)
    assert made
    assert person.window.draw.inspector.sections[name].body.isVisible()
    person.click(heading)
    person.click(heading)
    assert person.window.draw.inspector.sections[name].body is made[0]


def test_what_is_unfolded_late_knows_what_is_drawn(person, seven):
    person.draw(seven)
    person.wait_for_the_map()
    person.click(person.find("what_ifHeading"))
    assert person.find("findFlip").isEnabled()  # there is a digit to flip
    person.click(person.find("guessHeading"))
    assert person.find("guess").isEnabled()
    person.click(person.find("teachHeading"))
    assert person.window.draw.teach.labels.isEnabled()
    person.click(person.window.draw.teach.labels.buttons[1])
    (correction,) = person.window.questions.teacher.corrections
    assert (correction.label, correction.read) == (1, 7)


def test_what_is_unfolded_late_knows_that_the_canvas_is_empty(person):
    for name in ("what_if", "guess", "teach"):
        person.click(person.find(f"{name}Heading"))
    assert not person.find("findFlip").isEnabled()
    assert not person.find("guess").isEnabled()
    assert not person.window.draw.teach.labels.isEnabled()


def test_what_is_unfolded_while_a_copy_answers_waits_for_the_network(person, seven):
    person.draw(seven)
    person.wait_for_the_map()
    person.click(person.find("scrambleHeading"))
    panel = person.window.draw.scramble
    person.wait_until(panel.slider.isEnabled)
    panel.slider.setValue(1)
    person.wait_until(lambda: person.map is not None and person.map.network == "scrambled")
    person.click(person.find("trustHeading"))
    assert not person.window.draw.trust.isEnabled()
    person.press(Qt.Key.Key_Escape)
    person.wait_until(lambda: person.map is not None and person.map.network == "loaded")
    assert person.window.draw.trust.isEnabled()


def test_maps_stay_hidden_in_what_is_unfolded_during_a_guess(person, seven):
    person.draw(seven)
    person.wait_for_the_map()
    person.click(person.find("guessHeading"))
    person.click(person.find("guess"))
    person.click(person.find("teachHeading"))
    assert not person.window.draw.teach.lesson.sides.isVisible()
    person.press(Qt.Key.Key_Escape)
    assert person.find("heatmap").isVisible()


def test_tiles_are_strokes_before_what_if_was_ever_unfolded(person):
    half = SIDE / 2
    person.draw([(half, 40.0), (half, 240.0)], [(40.0, half), (240.0, half)])
    person.wait_for_the_map()
    person.window.draw.view.show_kind("strokes")
    tiles = person.window.draw.strip
    person.wait_until(lambda: len(tiles.tiles) == 2)
    assert held_by(person, "what_if") == []
    person.click(person.find("what_ifHeading"))
    assert person.find("whichStroke").isChecked()


def test_tab_reaches_what_was_unfolded_late_where_it_is_seen(person, seven):
    person.draw(seven)
    person.wait_for_the_map()
    heading = person.find("what_ifHeading")
    person.click(heading)
    heading.setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Tab)
    assert person.find("whichStroke").hasFocus()
