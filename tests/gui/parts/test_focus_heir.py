"""The keys of a button that is gone go where they are expected: `FocusHeir`."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gui.parts.tab_order import FocusHeir


@pytest.fixture
def row(qtbot):
    """Four buttons, of which the third was pressed and hands over to the first."""
    window = QWidget()
    qtbot.addWidget(window)
    layout, buttons = QHBoxLayout(window), [QPushButton(name, window) for name in "abcd"]
    for button in buttons:
        layout.addWidget(button)
    FocusHeir((buttons[2],), (buttons[1], buttons[0]))
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    buttons[2].setFocus()
    return buttons


@pytest.mark.parametrize("gone", ["hidden", "disabled"])
def test_a_button_that_is_gone_gives_its_focus_to_its_heir(row, gone):
    row[2].hide() if gone == "hidden" else row[2].setEnabled(False)
    assert row[1].hasFocus()


def test_an_heir_that_cannot_have_it_is_passed_over(row):
    row[1].setEnabled(False)
    row[2].hide()
    assert row[0].hasFocus()


def test_tab_and_clicks_go_where_they_lead(row, qtbot):
    qtbot.keyClick(row[2], Qt.Key.Key_Tab)
    assert row[3].hasFocus()
    row[3].hide()  # nobody's heir
    assert not row[1].hasFocus()
