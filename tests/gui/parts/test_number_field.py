"""A number field that is clicked into."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox, QWidget

from gui.parts.number_field import select_when_clicked

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def box(qtbot):
    window = QWidget()
    row = QHBoxLayout(window)
    box = QSpinBox()
    row.addWidget(QLineEdit())  # has the focus first
    row.addWidget(box)
    box.setRange(-1, 99)
    box.setSpecialValueText("none")
    box.setValue(12)
    select_when_clicked(box)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield box
    window.close()


def click_into(box):
    line = box.lineEdit()
    handle = box.window().windowHandle()
    QTest.mouseClick(handle, LEFT, pos=line.mapTo(box.window(), QPoint(10, line.height() // 2)))


def test_the_click_that_brings_the_focus_selects_the_number(box):
    click_into(box)
    assert box.lineEdit().selectedText() == "12"


def test_a_second_click_puts_the_caret_where_it_is(box):
    click_into(box)
    click_into(box)
    assert not box.lineEdit().hasSelectedText()


def test_every_click_selects_a_word(box):
    click_into(box)
    box.setValue(-1)
    box.lineEdit().deselect()
    click_into(box)
    assert box.lineEdit().selectedText() == "none"
    QTest.keyClicks(box, "7")
    assert box.value() == 7


def test_a_click_after_the_arrows_brought_the_focus_puts_the_caret(box):
    arrows = QPoint(box.width() - 8, box.height() // 4)
    QTest.mouseClick(box.window().windowHandle(), LEFT, pos=box.mapTo(box.window(), arrows))
    assert (box.hasFocus(), box.value()) == (True, 13)
    box.lineEdit().deselect()
    click_into(box)
    assert not box.lineEdit().hasSelectedText()
