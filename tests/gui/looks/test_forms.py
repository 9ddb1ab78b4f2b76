"""A form's label says what its field says."""

import pytest
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from gui.looks.forms import share_hints


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def row(page):
    """A label and its field, in a form whose hints are shared."""
    field = QComboBox()
    form = QFormLayout(page)
    form.addRow("Map", field)
    field.setToolTip("Sign or size of values (key S)")
    share_hints(form)
    return form.labelForField(field), field


def test_a_label_has_the_hint_of_its_field(row):
    label, field = row
    assert label.toolTip() == field.toolTip() == "Sign or size of values (key S)"


def test_a_label_says_why_its_field_has_no_effect_once_the_field_does(row):
    label, field = row
    field.setToolTip("The values of this method have no sign.")
    assert label.toolTip() == "The values of this method have no sign."
