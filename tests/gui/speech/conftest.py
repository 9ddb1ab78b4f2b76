"""Someone who listens instead of looking."""

import pytest
from PySide6.QtGui import QAccessible

from gui.speech.announcer import announcer


@pytest.fixture
def listening(qapp):
    """Accessibility is switched on, as by a screen reader."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def heard(listening):
    """Everything that was said since."""
    sentences = []
    announcer().said.connect(sentences.append)
    yield sentences
    announcer().said.disconnect(sentences.append)


def parts_of(interface):
    """An interface and all below it."""
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from parts_of(child)


def met(widget):
    """All that a screen reader meets of a widget."""
    return list(parts_of(QAccessible.queryAccessibleInterface(widget)))


def name_of(interface):
    """What it is called: by itself or, as on Linux for lists, by the label in front of it."""
    if interface.role() == QAccessible.Role.ComboBox:
        of_label = QAccessible.RelationFlag.Label
        labels = [other for other, what in interface.relations() if what & of_label]
        said = [label.text(QAccessible.Text.Name) for label in labels]
        return " ".join(said) or interface.object().accessibleName()
    return interface.text(QAccessible.Text.Name)
