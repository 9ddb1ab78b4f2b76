"""One state, shown in one way everywhere: headline, tiles, lists, title and maps agree."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.attribution.table import METHODS
from gui.draw.headline import answer

CTRL = Qt.KeyboardModifier.ControlModifier
ALIKE = ("vanilla_gradients", "gradients_inputs", "grad_cam")  # small ones are no estimates
SHIFT = Qt.KeyboardModifier.ShiftModifier


def assert_agrees(person):
    """Everything on the Draw tab says the same of what lies on the canvas now."""
    explained, drawing = person.wait_for_the_map(), person.canvas.drawing
    draw, picture = person.window.draw, drawing.picture
    number = None if picture is None else picture.sample
    assert person.find("sample").value() == (-1 if number is None else number)
    assert bool(person.find("sampleLabel").text()) == (picture is not None)
    assert person.find("followPrediction").isChecked() == (person.window.live.target is None)
    assert person.find("methodSelector").currentData() == person.window.live.method
    assert draw.heatmap.isVisible() != draw.pair.isVisible()
    assert draw.pair.isVisible() == (draw.view.kind == "pair")
    if drawing.is_empty:
        assert_nothing_is_said(person)
        return
    np.testing.assert_array_equal(explained.pixels, drawing.digit().pixels)
    assert explained.method == person.window.live.method
    read, sure, second = answer(explained.probabilities)
    said = person.find("predictionLabel").accessibleName()
    assert said == f"It reads {read}, {sure}; {second}."
    assert read == str(explained.predicted)
    assert person.find("classSelector").currentText() == str(explained.target)
    assert_titled(person, explained)
    assert_tiled(person, explained)


def assert_nothing_is_said(person):
    draw, target = person.window.draw, person.window.live.target
    assert person.map is None
    assert person.find("predictionLabel").accessibleName() == "Nothing to read yet"
    assert draw.heatmap.picture() is None
    assert draw.pair.shown is None
    assert person.find("classSelector").currentIndex() == (-1 if target is None else target)
    for tile in person.tiles:
        assert (tile.content.values, tile.content.probability) == (None, None)
    if draw.view.kind != "methods":
        assert person.checked_tiles == ([] if target is None else [target])


def assert_titled(person, explained):
    title = person.find("heatmapTitle").text()
    assert title.endswith(METHODS[explained.method].title)
    if explained.values.ndim == 2:
        versus = "" if explained.versus is None else f", not {explained.versus}"
        assert title.startswith(f"Class {explained.target}{versus} ·")
        words = person.find("heatmap").accessibleDescription()
        assert f"of class {explained.target}{versus.replace(',', ' and')};" in words


def assert_tiled(person, explained):
    """The tiles are of this very map, and mark what is explained."""
    draw = person.window.draw
    person.wait_until(
        lambda: draw.maps is not None and draw.maps.generation == explained.generation
    )
    if draw.view.kind == "methods":
        person.wait_until(lambda: len(draw.maps.tiles) == len(METHODS))
        assert person.checked_tiles == [explained.method]
        assert {tile.target for tile in draw.maps.tiles} == {explained.target}
        return
    assert person.checked_tiles == [explained.target]
    shown = [tile.content for tile in person.tiles]
    assert [content.probability for content in shown] == explained.probabilities.tolist()
    assert [content.key for content in shown if content.predicted] == [explained.predicted]
    versus = [] if explained.versus is None else [explained.versus]
    assert [content.key for content in shown if content.versus] == versus
    if draw.view.kind == "pair":
        assert draw.pair.shown.generation == explained.generation
    elif explained.method in ALIKE and explained.versus is None:
        own, reach = shown[explained.target].values, np.abs(explained.values).max()
        np.testing.assert_allclose(own, explained.values, atol=1e-3 * reach)


def tile(person, key):
    found = person.window.draw.strip.tile_of(key)
    return found.mapTo(found.window(), found.rect().center())


def click(person, key, modifier=Qt.KeyboardModifier.NoModifier):
    handle = person.window.windowHandle()
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, modifier, tile(person, key))


def test_after_each_of_many_actions_everything_says_the_same(person, seven, four):
    assert_agrees(person)
    actions = [
        lambda: person.press(Qt.Key.Key_3),
        lambda: person.press(Qt.Key.Key_BracketRight),
        lambda: person.draw(seven),
        lambda: person.press(Qt.Key.Key_P),
        lambda: click(person, 1),
        lambda: click(person, 2, CTRL),
        lambda: person.press(Qt.Key.Key_2, modifier=CTRL),
        lambda: person.press(Qt.Key.Key_R),
        lambda: person.draw(*four),
        lambda: person.press(Qt.Key.Key_P),
        lambda: person.press(Qt.Key.Key_R),
        lambda: person.press(Qt.Key.Key_M),
        lambda: person.press(Qt.Key.Key_A),
        lambda: click(person, "grad_cam"),
        lambda: person.press(Qt.Key.Key_5),
        lambda: person.press(Qt.Key.Key_A),
        lambda: person.press(Qt.Key.Key_E),
        lambda: person.press(Qt.Key.Key_E),
        lambda: person.choose_from_list(person.find("smallMapsSelector"), 2),
        lambda: person.draw(seven[:6]),
        lambda: person.press(Qt.Key.Key_Z, modifier=CTRL),
        lambda: person.press(Qt.Key.Key_9),
        lambda: person.press(Qt.Key.Key_Delete),
        lambda: person.press(Qt.Key.Key_Z, modifier=CTRL),
        lambda: person.press(Qt.Key.Key_M, modifier=SHIFT),
        lambda: person.choose_from_list(person.find("versusSelector"), 6),
        lambda: person.press(Qt.Key.Key_Escape),
        lambda: person.draw(*four),
        lambda: person.fill_in("sample", "1901\n"),
        lambda: click(person, 9),
        lambda: person.click(person.find("undoButton")),
        lambda: person.click(person.find("redoButton")),
        lambda: person.click(person.find("clearButton")),
    ]
    for action in actions:
        action()
        assert_agrees(person)


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Delete])
def test_after_a_failed_digit_an_empty_canvas_is_a_new_start(few_images, person, seven, key):
    """Class, pair and number of the sample must not stay behind beside one's own drawing."""
    person.press(Qt.Key.Key_F)
    dialog = person.window.failures.panel
    person.wait_until(lambda: dialog.isVisible() and person.find("failuresProgress").isHidden())
    table = person.find("confusionTable")
    true, read = table.chosen
    cell = table.width() / 11
    person.click(table, QPoint(round((read + 1.5) * cell), round((true + 1.5) * cell)))
    person.click(
        dialog.digits.viewport(), dialog.digits.visualItemRect(dialog.digits.item(0)).center()
    )
    person.wait_until(lambda: person.map is not None)
    assert_agrees(person)
    assert person.window.draw.pair.isVisible()
    dialog.close()
    person.window.activateWindow()
    person.wait_until(lambda: QApplication.activeWindow() is person.window)
    person.press(key)
    assert_agrees(person)
    assert person.window.live.target is None
    assert person.window.live.request.versus is None
    assert person.find("versusSelector").currentData() is None
    assert person.window.draw.view.kind == "classes"
    assert person.find("sample").value() == -1
    person.draw(seven)
    assert_agrees(person)
    assert person.map.target == person.map.predicted == 7


def test_an_empty_canvas_ends_what_the_class_was_set_against(person, seven):
    person.draw(seven)
    person.press(Qt.Key.Key_R)
    person.wait_for_the_map()
    person.press(Qt.Key.Key_Delete)
    assert person.find("versusSelector").currentData() is None
    assert not person.window.actions_by_name["rival"].isChecked()
    person.draw(seven)
    assert person.wait_for_the_map().versus is None


def test_where_an_answer_cannot_come_nothing_old_stays(person, seven):
    """Undo to the empty canvas is as empty as clearing it."""
    person.draw(seven)
    person.press(Qt.Key.Key_2)
    assert_agrees(person)
    person.press(Qt.Key.Key_Z, modifier=CTRL)
    assert_agrees(person)
    assert not person.checked_tiles
