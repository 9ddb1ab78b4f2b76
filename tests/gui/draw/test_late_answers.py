"""While an answer takes long: nothing that is seen or said is of what was asked about before."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from engine.data.inklens_file import KeptDrawing, write_drawing
from engine.drawing import blank
from gui.bridge.messages.explain import Explain
from gui.bridge.messages.what_if import compare_drawing
from gui.copying import NOT_YET
from gui.draw.digit_preview import DigitPreview
from gui.draw.inspector.trust import NONE
from gui.parts.heatmap import _SLOW
from gui.parts.late_news import COMPUTING

LONG = 2 * _SLOW  # ms, after which an answer is late


@pytest.fixture
def busy(person, monkeypatch):
    """`busy()`: explanations wait from now on; `busy(False)`: they are made again."""
    mailbox, waiting = person.window.room.engine.mailbox, []
    post = mailbox.post

    def hold(message):
        waiting.append(message) if isinstance(message, Explain) else post(message)

    def be(is_busy=True):
        monkeypatch.setattr(mailbox, "post", hold if is_busy else post)
        while waiting and not is_busy:
            post(waiting.pop(0))

    yield be
    be(False)
    person.wait_for_the_map()


@pytest.fixture
def reader(person):
    """Someone who reads the answer to a test sample in every part that says one."""
    person.wait_until_ready()
    person.window.draw.inspector.unfold(("class", "view", "trust"))
    person.window.show_sample(4)
    person.wait_for_the_map()
    person.wait_until(lambda: NONE not in measures(person))
    person.wait_until(lambda: all(tile.content.values is not None for tile in person.tiles))
    return person


def said(person):
    return person.find("predictionLabel").text()


def is_late(person):
    return person.window.draw.heatmap._is_late


def measures(person):
    labels = person.find("trustPanel").findChildren(QLabel)
    return [it.text() for it in labels if it.objectName().startswith("measure_")]


def answers_seen(person):
    """Name of each part that shows or says an answer -> what it shows; parts without are left out.

    No map, number or class is on the screen, nor told to a screen reader, unless one of these is.
    """
    draw = person.window.draw
    preview = person.window.findChild(DigitPreview)
    seen = {
        "headline": said(person) if said(person).startswith("It reads") else "",
        "preview": ", 0 of them" not in preview.accessibleDescription(),
        "map": draw.heatmap.picture() is not None,
        "map's words": "class" in draw.heatmap.accessibleDescription(),
        "caption": "score" in person.find("heatmapTitle").text(),
        "pixel's value": person.find("pixelReadout").text(),
        "pair": [tile.tile for tile in draw.pair.tiles if tile.tile is not None],
        "pair's words": [t.toolTip() for t in draw.pair.tiles if t.toolTip()],
        "maps of tiles": [t.content.values for t in person.tiles if t.content.values is not None],
        "numbers of tiles": [t.content.note for t in person.tiles if t.content.note],
        "tiles' words": [t.accessibleName() for t in person.tiles if "%" in t.accessibleName()],
        "read class": [t.content.key for t in person.tiles if t.content.predicted],
        "explained class": person.checked_tiles,
        "chosen class": draw.classes.combo.currentText(),
    }
    if draw.inspector.sections["trust"].made_body is not None:
        seen["measures"] = [text for text in measures(person) if text != NONE]
    return {name: shown for name, shown in seen.items() if shown}


def test_all_that_is_looked_at_here_does_show_an_answer(reader):
    assert set(answers_seen(reader)) >= {
        *("headline", "preview", "map", "map's words", "caption", "pixel's value"),
        *("maps of tiles", "numbers of tiles", "tiles' words", "read class", "explained class"),
        *("chosen class", "measures"),
    }
    reader.window.draw.view.show_kind("pair")
    reader.wait_until(lambda: {"pair", "pair's words"} <= set(answers_seen(reader)))
    reader.wait_for_the_map()


def test_no_answer_to_another_drawing_stays_beside_a_new_one_that_takes_long(reader, busy):
    busy()
    reader.window.show_sample(1901)
    reader.wait_until(lambda: said(reader) == COMPUTING)
    assert answers_seen(reader) == {}
    assert reader.window.draw.heatmap.accessibleDescription() == COMPUTING
    assert reader.window.draw.heatmap.waiting == COMPUTING
    assert reader.window.speech.words() == COMPUTING
    assert not any("nothing drawn" in tile.accessibleName() for tile in reader.tiles)
    assert not reader.find("examplesButton").isVisible()
    busy(False)
    reader.wait_until(lambda: said(reader).startswith("It reads"))
    reader.wait_until(lambda: "map" in answers_seen(reader))


def test_the_two_maps_of_another_drawing_go_too(reader, busy):
    reader.window.draw.view.show_kind("pair")
    reader.wait_until(lambda: "pair" in answers_seen(reader))
    reader.wait_for_the_map()
    busy()
    reader.window.show_sample(1901)
    reader.wait_until(lambda: said(reader) == COMPUTING)
    assert answers_seen(reader) == {}
    busy(False)
    reader.wait_until(lambda: "pair" in answers_seen(reader))


@pytest.mark.parametrize("change", ["scores", "magnitude", "methods", "what"])
def test_no_click_brings_an_old_answer_back_while_the_new_one_takes_long(reader, busy, change):
    busy()
    reader.window.show_sample(1901)
    reader.wait_until(lambda: said(reader) == COMPUTING)
    draw = reader.window.draw
    if change == "scores":
        reader.click_check_box(draw.view.scores)
    elif change == "magnitude":
        reader.press(Qt.Key.Key_S)
    elif change == "methods":
        draw.view.show_kind("methods")
    else:
        draw.inspector.sections["what_if"].set_open(True)
        assert not draw.what_if.flip.button.isEnabled()
    seen = answers_seen(reader)
    assert not seen, seen


def test_an_answer_in_time_replaces_the_one_before_with_nothing_between(reader, busy):
    before = said(reader)
    heard = []
    reader.window.draw.heatmap.late.connect(lambda: heard.append("late"))
    reader.window.draw.heatmap._late.setInterval(60_000)  # however slow the machine is
    busy()
    reader.window.show_sample(1901)
    reader.qtbot.wait(LONG)
    assert said(reader) == before
    assert "map" in answers_seen(reader)
    busy(False)
    reader.wait_for_the_map()
    assert not heard


def moments_of_a_stroke(person):
    """A stroke down the middle, and after each move of it long enough for an answer to be late."""
    person.pen_down((140, 60))
    for y in (100, 140, 180):
        person.pen_to((140, y))
        person.qtbot.wait(LONG)
        yield
    person.pen_up((140, 180))
    person.qtbot.wait(LONG)
    yield


@pytest.mark.parametrize("erasing", [False, True])
def test_while_the_pen_moves_over_a_drawing_its_answer_stays(person, busy, line, erasing):
    """However much of it the eraser takes: it may well cut the only stroke."""
    person.draw(line((60, 140), (220, 140)))
    person.wait_for_the_map()
    person.wait_until(lambda: "maps of tiles" in answers_seen(person))
    before = answers_seen(person)
    if erasing:
        person.press(Qt.Key.Key_X)
    busy()
    for _ in moments_of_a_stroke(person):
        assert answers_seen(person).keys() == before.keys()
    busy(False)


def test_the_eraser_leaves_the_answer_to_a_sample_while_it_wipes_parts_of_it(reader, busy):
    reader.press(Qt.Key.Key_X)
    busy()
    for _ in moments_of_a_stroke(reader):
        assert said(reader).startswith("It reads")
    busy(False)


def test_the_answer_stays_while_another_method_is_computed(person, seven, busy):
    person.draw(seven)
    person.wait_for_the_map()
    before = said(person)
    busy()
    person.press(Qt.Key.Key_M)
    person.wait_until(lambda: is_late(person))
    assert said(person) == before
    busy(False)


def test_what_another_drawing_is_like_goes_too(reader, busy, monkeypatch):
    monkeypatch.setattr(compare_drawing, "MOST", 600)  # as in other tests: what is known is kept
    like = reader.window.draw.what_if.like
    reader.window.draw.inspector.sections["what_if"].set_open(True)
    reader.click(like.button)
    reader.wait_until(lambda: "of 600 training digits" in like.words.text())
    assert like.reading.text().startswith("Read as")
    assert like.neighbours.neighbours
    busy()
    reader.window.show_sample(1901)
    reader.wait_until(lambda: said(reader) == COMPUTING)
    assert (like.reading.text(), list(like.neighbours.neighbours)) == ("", [])
    busy(False)


@pytest.mark.parametrize("action", ["copy_picture", "copy_code", "export"])
def test_a_map_that_is_still_computed_is_not_missed_for_want_of_a_digit(reader, busy, action):
    busy()
    reader.window.show_sample(1901)
    reader.wait_until(lambda: said(reader) == COMPUTING)
    reader.window.actions_by_name[action].trigger()
    assert reader.read_message() == NOT_YET
    busy(False)


# -- every way to another subject -----------------------------------------------------------------


def test_a_drawing_that_is_opened_expects_an_answer_of_its_own(person, busy, seven, four, tmp_path):
    drawing = blank()
    for stroke in four:
        drawing = drawing.with_stroke(np.float32(stroke))
    file = tmp_path / "four.inklens"
    write_drawing(KeptDrawing(drawing), file)
    person.draw(seven)
    person.wait_for_the_map()
    busy()
    person.drop(file)
    person.wait_until(lambda: said(person) == COMPUTING)
    assert answers_seen(person) == {}
    busy(False)


def test_a_picture_that_is_opened_expects_one_and_so_does_the_next(reader, busy, tmp_path):
    for name, level in (("one.png", 200), ("two.png", 120)):
        pixels = np.full((60, 60), 250, np.uint8)
        pixels[10:50, 28:33] = level - 100
        Image.fromarray(pixels).save(tmp_path / name)
    for name in ("one.png", "two.png"):
        busy()
        reader.drop(tmp_path / name)
        reader.wait_until(lambda: said(reader) == COMPUTING)
        assert answers_seen(reader) == {}
        busy(False)
        reader.wait_for_the_map()


def test_a_picture_in_colour_expects_one(person, busy, tmp_path, colours_file):
    for number in (0, 1):
        pixels = np.full((90, 160, 3), 60 + 90 * number, np.uint8)
        Image.fromarray(pixels).save(tmp_path / f"p{number}.png")
    person.drop(colours_file)
    person.wait_until(lambda: person.find("paintingCanvas").isVisible())
    person.drop(tmp_path / "p0.png")
    person.wait_until(lambda: "map" in answers_seen(person))
    person.wait_for_the_map()
    busy()
    person.drop(tmp_path / "p1.png")
    person.wait_until(lambda: said(person) == COMPUTING)
    assert answers_seen(person) == {}
    busy(False)
    person.wait_for_the_map()


@pytest.fixture
def colours_file(tmp_path):
    """A small network of pictures in colour."""
    import keras

    layers = [
        keras.Input((24, 32, 3)),
        keras.layers.Flatten(),
        keras.layers.Dense(4, activation="softmax"),
    ]
    keras.Sequential(layers).save(tmp_path / "colours.keras")
    return tmp_path / "colours.keras"


def test_another_network_expects_one(reader, busy, narrow_file):
    busy()
    reader.drop(narrow_file)
    reader.wait_until(lambda: said(reader) == COMPUTING)
    assert answers_seen(reader) == {}
    busy(False)
    reader.wait_for_the_map()


@pytest.fixture
def narrow_file(tmp_path, shipped_network):
    """Another network of digits, in a file."""
    path = tmp_path / "mine.keras"
    shipped_network.save(path)
    return path


def test_the_training_tab_shows_no_old_answer_either(reader, busy):
    reader.go_to("Train")
    title, heatmap = reader.find("trainingDrawingTitle"), reader.window.training.heatmap
    reader.wait_until(lambda: title.text().startswith("It reads"))
    busy()
    reader.window.show_sample(1901)
    reader.wait_until(lambda: title.text() == COMPUTING)
    assert heatmap.explained is None
    assert heatmap.waiting == COMPUTING
    reader.go_to("Draw")
    reader.go_to("Train")
    assert title.text() == COMPUTING
    busy(False)
    reader.wait_until(lambda: title.text().startswith("It reads"))
