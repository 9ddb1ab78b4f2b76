"""Strokes as tiles: what each does, left out and brought back with a click."""

import pytest
from PySide6.QtCore import Qt

from engine.drawing import Drawing
from engine.ink import Ink


@pytest.fixture
def asked(person, four):
    """Someone who drew a 4 in two strokes and asked which did it."""
    person.draw(*four)
    person.wait_for_the_map()
    person.click(person.find("what_ifHeading"))
    person.click(person.find("whichStroke"))
    person.wait_until(lambda: measured(person))
    return person


def measured(person):
    drawing, tiles = person.canvas.drawing, person.tiles
    known = [tile for tile in tiles if tile.content.values is not None]
    effects = person.window.draw.effects
    return len(known) == len(drawing.all_strokes) and effects.drawing is drawing


def test_tiles_of_strokes_say_what_the_score_does_without_each(asked, classifier_of):
    target = asked.map.target
    whole = asked.map.logits[target]
    for tile, kept in zip(asked.tiles, (1, 0), strict=True):
        alone = Drawing(Ink([asked.canvas.drawing.ink.strokes[kept]]))
        logits = classifier_of(asked).logits(alone.digit().pixels)[0]
        said = float(tile.content.note.replace("−", "-"))
        assert said == pytest.approx(float(logits[target] - whole), abs=0.051)
        assert tile.content.title.endswith(f": {logits.argmax()}")
    changes = [float(tile.content.note.replace("−", "-")) for tile in asked.tiles[:2]]
    which = ("first", "second")[changes.index(min(changes))]
    said = asked.find("strokeWords").text()
    start = f"Most of all the stroke drawn {which}: without it the score of 4 falls from "
    assert said.startswith(start)
    assert "Single changes sum to" in said


def test_a_click_leaves_a_stroke_out_and_another_brings_it_back_undoably(asked):
    before = asked.canvas.drawing
    asked.click(asked.tiles[1])
    asked.wait_until(lambda: measured(asked))
    assert len(asked.canvas.drawing.ink.strokes) == 1
    assert asked.tiles[1].content.title.startswith("with:")
    assert asked.window.draw.history.undoText() == "stroke 2 left out"
    asked.click(asked.tiles[1])
    assert len(asked.canvas.drawing.ink.strokes) == 2
    asked.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert len(asked.canvas.drawing.ink.strokes) == 1
    asked.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert asked.canvas.drawing is before


def test_strokes_come_back_from_an_empty_canvas(asked):
    for number in (0, 1):
        asked.click(asked.tiles[number])
        asked.wait_until(lambda: measured(asked))
    assert asked.canvas.drawing.is_empty
    asked.click(asked.tiles[0])
    asked.wait_for_the_map()
    assert len(asked.canvas.drawing.ink.strokes) == 1


def test_the_button_brings_the_tiles_of_before_back(asked):
    asked.click(asked.find("whichStroke"))
    assert len(asked.tiles) == 10
    assert not asked.find("strokeWords").isVisible()
    asked.choose_from_list(asked.find("smallMapsSelector"), 3)
    assert asked.find("whichStroke").isChecked()
    asked.wait_until(lambda: measured(asked))


def test_a_sample_without_strokes_says_what_to_do(person):
    person.press(Qt.Key.Key_E)
    person.wait_for_the_map()
    person.choose_from_list(person.find("smallMapsSelector"), 3)
    assert [tile.content.title for tile in person.tiles] == ["no strokes"]
    person.click(person.tiles[0])
    assert person.canvas.drawing.picture is not None


def test_a_single_stroke_is_not_said_to_count_more_than_others(person, seven):
    person.draw(seven)
    person.wait_for_the_map()
    person.click(person.find("what_ifHeading"))
    person.click(person.find("whichStroke"))
    person.wait_until(lambda: measured(person))
    assert person.find("strokeWords").text().startswith("It is a single stroke.")


def test_the_button_moves_no_further_than_its_answer_needs(person, four):
    window, inspector = person.window, person.window.draw.inspector
    window.resize(1280, 800)
    person.draw(*four)
    person.wait_for_the_map()
    person.click(person.find("what_ifHeading"))
    person.qtbot.wait(30)
    bar = inspector.verticalScrollBar()
    before = bar.value()
    person.click(person.find("whichStroke"))
    person.wait_until(lambda: "sum to" in person.find("strokeWords").text())
    person.qtbot.wait(60)
    words, view = person.find("strokeWords"), inspector.viewport()
    bottom = words.mapTo(view, words.rect().bottomLeft()).y()
    assert bottom < view.height()  # the answer is seen
    assert bar.value() == before or bottom > view.height() - 20
