"""Samples of MNIST's test set on the canvas."""

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QWidget

from engine.data import mnist
from gui.draw.canvas import Canvas
from gui.draw.drawing_tools import DrawingTools
from gui.looks.theme import apply_theme

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def show(person):
    """`show(25)`: type the number of a test sample and press Enter; returns the map."""

    def typed(number):
        person.fill_in("sample", f"{number}\n")
        return person.wait_for_the_map()

    return typed


def assert_is_sample(explained, number):
    pixels, _ = mnist.test_sample(number)
    np.testing.assert_array_equal(explained.pixels, pixels)


def test_sample_25_can_be_explained_as_a_0(person, show, explained_apart):
    assert_is_sample(show(25), 25)
    assert "a 0" in person.find("sampleLabel").text()
    person.press(Qt.Key.Key_0)
    explained = person.wait_for_the_map()
    assert (explained.predicted, explained.target) == (0, 0)
    _, values = explained_apart(explained.pixels, 0)
    np.testing.assert_allclose(explained.values, values, atol=1e-4 * np.abs(values).max())


def test_sample_1901_which_is_a_9_can_be_explained_as_a_4(person, show, explained_apart):
    assert_is_sample(show(1901), 1901)
    assert "a 9" in person.find("sampleLabel").text()
    person.click(person.find("tile4"))
    explained = person.wait_for_the_map()
    assert explained.target == 4
    _, values = explained_apart(explained.pixels, 4)
    np.testing.assert_allclose(explained.values, values, atol=1e-4 * np.abs(values).max())


def test_the_canvas_shows_the_sample(person, show):
    pixels = show(25).pixels
    row, column = np.unravel_index(pixels.argmax(), pixels.shape)
    place = person.on_canvas(((column + 0.5) * 10, (row + 0.5) * 10)).toPoint()
    screen = person.canvas.grab().toImage()
    assert screen.pixelColor(place).lightness() == round(pixels.max() * 255)
    assert screen.pixelColor(person.on_canvas((3, 3)).toPoint()).lightness() == 0


def test_e_brings_sample_after_sample_beginning_with_the_first(person):
    for number in range(3):
        person.press(Qt.Key.Key_E)
        assert_is_sample(person.wait_for_the_map(), number)
        assert person.find("sample").value() == number


def test_e_goes_on_from_the_shown_sample(person, show):
    show(1901)
    person.press(Qt.Key.Key_E)
    assert_is_sample(person.wait_for_the_map(), 1902)


def test_after_the_last_sample_comes_the_first(person, show):
    show(9999)
    person.press(Qt.Key.Key_E)
    assert_is_sample(person.wait_for_the_map(), 0)


def test_enter_brings_a_sample_back_whose_number_still_stands_there(person, show):
    show(25)
    person.press(Qt.Key.Key_Escape)
    assert person.map is None
    assert_is_sample(show(25), 25)


def test_after_enter_the_keys_pick_classes_again(person, show):
    show(25)
    person.press(Qt.Key.Key_7)
    assert person.wait_for_the_map().target == 7
    assert person.find("sample").value() == 25


def test_a_number_is_typed_after_a_click_into_the_box(person, seven):
    person.draw(seven)
    person.wait_for_the_map()
    field = person.find("sample")
    for number in (25, 1901):  # over the word that stands there, and over a number
        person.click(field.lineEdit(), QPoint(field.lineEdit().width() // 2, 5))
        person.write(f"{number}\n")
        assert_is_sample(person.wait_for_the_map(), number)


def test_the_arrows_of_the_box_bring_the_neighbours(person, show):
    show(25)
    person.find("sample").setFocus()
    person.press(Qt.Key.Key_Up)
    assert_is_sample(person.wait_for_the_map(), 26)


def test_ink_over_a_sample_changes_what_the_network_receives(person, show, line):
    before = show(25).pixels
    person.draw(line((60, 140), (220, 140)))
    explained = person.wait_for_the_map()
    assert (explained.pixels >= before).all()
    assert (explained.pixels > before).any()
    np.testing.assert_array_equal(explained.pixels, person.canvas.drawing.digit().pixels)
    assert "your ink" in person.find("sampleLabel").text()


def test_ink_over_a_sample_lies_where_it_was_drawn(person, show):
    show(25)
    person.draw([(20, 20), (20, 60)])
    pixels = person.wait_for_the_map().pixels
    assert pixels[2:6, 1:3].min() > 0.7
    assert pixels[8:, :4].max() == 0


def test_the_eraser_takes_pixels_of_a_sample_away(person, show, line):
    before = show(25).pixels
    person.press(Qt.Key.Key_X)
    person.draw(line((0, 140), (280, 140)))
    assert person.wait_for_the_map().pixels.sum() < before.sum()


def test_undo_brings_the_drawing_from_before_a_sample_back(person, show, seven):
    person.draw(seven)
    drawn = person.wait_for_the_map().pixels
    show(25)
    person.press(Qt.Key.Key_Z, modifier=CONTROL)
    np.testing.assert_array_equal(person.wait_for_the_map().pixels, drawn)
    assert not person.find("sampleLabel").text()


def test_the_box_says_which_sample_undo_came_back_to(person, show):
    show(25)
    show(1901)
    person.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert_is_sample(person.wait_for_the_map(), 25)
    assert person.find("sample").value() == 25


@pytest.mark.parametrize("width", [168, 196, 252])
def test_its_number_is_seen_however_narrow_the_canvas_is(qapp, qtbot, width):
    apply_theme(qapp, "dark")
    host = QWidget()
    qtbot.addWidget(host)
    canvas = Canvas(host)
    tools = DrawingTools(canvas, host)
    for before in (320, 140):  # as it was, the other way round too
        tools.setGeometry(0, 0, before, 30)
        host.show()
        QCoreApplication.processEvents()
        tools.setGeometry(0, 0, width, 30)
        QCoreApplication.processEvents()
        tools.show_sample(1901)
        tools.show_drawing(canvas.drawing)
        line = tools.sample.lineEdit()
        assert line.text() == "1901"
        assert line.width() > line.fontMetrics().horizontalAdvance("1901")
        assert line.geometry().right() < tools.sample.width()
