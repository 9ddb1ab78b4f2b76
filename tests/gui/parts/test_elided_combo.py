"""A list whose chosen entry is longer than its room."""

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from gui.parts.elided_combo import ElidedComboBox

LONG = "only what speaks for the class"


@pytest.fixture
def box(qapp):
    box = ElidedComboBox()
    box.addItem(LONG)
    box.addItem("all")
    box.setToolTip("What counts")
    yield box
    box.deleteLater()


def hint(box, monkeypatch):
    """What is said when the pointer rests on it."""
    said = []
    monkeypatch.setattr(ElidedComboBox, "setToolTip", lambda _, words: said.append(words))
    place = QPoint(5, 5)
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, place, box.mapToGlobal(place)))
    QToolTip.hideText()
    return said[0] if said else box.toolTip()


def test_it_ends_in_an_ellipsis_and_is_said_in_full_on_hover(box, monkeypatch):
    box.resize(110, 28)
    assert box.shown.endswith("…")
    assert LONG.startswith(box.shown[:-1])
    assert box.fontMetrics().horizontalAdvance(box.shown) < 110
    assert hint(box, monkeypatch) == f"{LONG}\nWhat counts"


def test_what_fits_is_shown_as_it_is(box, monkeypatch):
    box.resize(400, 28)
    assert box.shown == LONG
    assert hint(box, monkeypatch) == "What counts"
    box.resize(110, 28)
    box.setCurrentIndex(1)
    assert box.shown == "all"


def test_where_nothing_is_chosen_the_placeholder_is_painted(box):
    box.resize(110, 28)
    box.setPlaceholderText("–")
    with_words = box.grab().toImage()
    box.setCurrentIndex(-1)
    assert box.grab().toImage() != with_words
    empty = box.grab().toImage()
    box.setPlaceholderText("")
    assert box.grab().toImage() != empty
