"""The table of failures lies beside the maps that it leads to, and nothing in it jumps."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QApplication

from engine.data import mnist
from gui.draw.mistakes.confusion_table import ConfusionTable

FEW = np.r_[0:60, 900:960, 1880:1940]


@pytest.fixture
def few_images(monkeypatch):
    """The test set cut down to some images, with mistakes among them."""
    images, labels = mnist.test_set()
    monkeypatch.setattr(mnist, "test_set", lambda: (images[FEW], labels[FEW]))


@pytest.fixture
def reading(few_images, person):
    """The person has asked where the network fails, and sees the answer."""
    person.press(Qt.Key.Key_F)
    person.wait_until(lambda: person.find("failuresProgress").isHidden())
    return person


def place(person, widget):
    return widget.rect().translated(widget.mapTo(person.window, QPoint(0, 0)))


@pytest.mark.parametrize("size", [(960, 640), (1280, 800), (1920, 1080)])
def test_it_covers_neither_drawing_nor_maps_nor_tiles(reading, size):
    reading.window.resize(*size)
    QApplication.processEvents()
    panel = reading.find("failuresPanel")
    assert panel.isVisible()
    assert panel.window() is reading.window
    draw = reading.window.draw
    for widget in (draw.canvas, draw.heatmap, draw.strip, draw.headline, draw.tools):
        assert not place(reading, widget).intersects(place(reading, panel)), widget
    table = reading.find("confusionTable")
    for part in (table, reading.find("failedDigits"), reading.find("failuresClose")):
        assert place(reading, panel).contains(place(reading, part)), part


def test_nothing_jumps_when_the_reading_ends(few_images, person):
    person.press(Qt.Key.Key_F)
    table = person.find("confusionTable")
    QApplication.processEvents()
    assert not person.find("failuresProgress").isHidden()
    before = place(person, table), place(person, person.find("failedDigits"))
    person.wait_until(lambda: person.find("failuresProgress").isHidden())
    QApplication.processEvents()
    assert (place(person, table), place(person, person.find("failedDigits"))) == before


def test_escape_closes_it_and_erases_nothing(reading, seven):
    reading.draw(seven)
    reading.find("confusionTable").setFocus()
    reading.press(Qt.Key.Key_Escape)
    assert not reading.find("failuresPanel").isVisible()
    assert reading.window.draw.inspector.isVisible()
    assert not reading.canvas.drawing.is_empty


def test_a_cell_is_said_in_plain_words(reading):
    reading.find("confusionTable").choose(9, 4)
    words = reading.find("failuresCaption").text()
    assert "of a 9 read as a 4" in words
    assert "×" not in words
    assert "read as" in reading.find("failuresAxes").text()


def test_from_the_training_tab_it_opens_where_it_is_seen(few_images, person):
    person.go_to("Train")
    person.choose_from_menu("Explanation", "failures")
    person.wait_until(lambda: person.find("failuresProgress").isHidden())
    assert person.find("failuresPanel").isVisible()


@pytest.mark.parametrize("many", [980, 1135])
def test_what_was_read_right_is_all_numbers_or_all_ticks(qapp, monkeypatch, many):
    table = ConfusionTable()
    table.resize(240, 240)
    counts = np.full(10, 980)
    counts[1] = many
    table.show_matrix(np.diag(counts))
    drawn, draw_text = [], QPainter.drawText
    monkeypatch.setattr(
        QPainter, "drawText", lambda p, *a: (drawn.append(a[-1]), draw_text(p, *a))[1]
    )
    table.grab()
    table.deleteLater()
    assert drawn.count("✓") == (10 if many > 999 else 0)
    assert drawn.count("980") == (0 if many > 999 else 10)


def test_a_chosen_digit_keeps_its_white_ink(reading):
    reading.click(reading.find("failedDigits").viewport(), QPoint(30, 30))
    item = reading.find("failedDigits").item(0)
    assert item.isSelected()
    size = reading.find("failedDigits").iconSize()
    chosen, other = (
        item.icon().pixmap(size, mode) for mode in (QIcon.Mode.Selected, QIcon.Mode.Normal)
    )
    assert chosen.toImage() == other.toImage()
