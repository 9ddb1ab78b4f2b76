"""The order of Tab, and that finding it out leaves nothing behind."""

import gc

import shiboken6
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.parts.tab_order import in_layout_order


def test_controls_come_as_they_were_laid_out_through_nested_layouts(qtbot):
    holder = QWidget()
    qtbot.addWidget(holder)
    last, first, aside, inner, elsewhere = (QLineEdit(holder) for _ in range(5))
    column, row, grid = QVBoxLayout(holder), QHBoxLayout(), QGridLayout()
    column.addWidget(first)
    column.addLayout(row)
    row.addWidget(QLabel("no stop for Tab", holder))
    row.addLayout(grid)
    grid.addWidget(inner, 1, 1)
    row.addWidget(aside)
    column.addWidget(last)
    assert list(in_layout_order(holder)) == [first, inner, aside, last]
    assert elsewhere not in list(in_layout_order(holder))


def wrapped_items():
    gc.collect()
    kinds = ("QWidgetItem", "QLayoutItem", "QSpacerItem")
    return sum(type(each).__name__ in kinds for each in shiboken6.getAllValidWrappers())


def test_no_wrapper_of_a_layouts_item_outlives_the_question(qtbot):
    """PySide 6.11: it does not hear that its item is deleted, and stands for what comes there."""
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.addWidget(QLineEdit(holder))
    before = wrapped_items()
    assert len(list(in_layout_order(holder))) == 1
    assert wrapped_items() == before
