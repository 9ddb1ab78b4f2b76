"""A walk through the whole window by Qt's accessibility interface: names, roles, values."""

import re
from typing import NamedTuple

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QListView, QWidget

from tests.gui.speech.conftest import met, name_of, parts_of

Role, Text = QAccessible.Role, QAccessible.Text
OBJECT_NAME = re.compile(r"^[a-z]+[A-Z]\w*$|^qt_|^\w+\.(py|svg|keras|h5)$|^Q[A-Z]\w+$")
QTS_OWN = ("ScrollLeft", "ScrollRight")  # arrows of a tab bar, for more tabs than there are


@pytest.fixture
def whole(listening, person, four):
    """The window with every section unfolded, a drawing, its map and its tiles."""
    for section in person.window.draw.inspector.sections.values():
        section.set_open(True)
    for heading in person.window.training.form.findChildren(QWidget):
        if heading.objectName().endswith("SettingsHeading"):
            heading.setChecked(True)
    person.draw(*four)
    person.wait_for_the_map()
    return person


class Control(NamedTuple):
    """What is met of a control, as plain words: an interface goes with its window."""

    object_name: str
    name: str
    role: QAccessible.Role
    description: str
    is_visible: bool
    has_words: bool


def controls(person):
    """What can have the focus."""
    found = []
    for interface in met(person.window):
        widget = interface.object()
        if not interface.state().focusable or not isinstance(widget, QWidget):
            continue
        if widget.objectName().startswith(QTS_OWN) or isinstance(widget, QListView):
            continue
        words = widget.property("text")
        found.append(
            Control(
                widget.objectName() or type(widget).__name__,
                name_of(interface).strip(),
                interface.role(),
                interface.text(Text.Description),
                widget.isVisible(),
                words is None or bool(words),
            )
        )
    return found


def test_every_control_that_can_have_the_focus_has_a_name_that_is_no_object_name(whole):
    found = controls(whole)
    assert {"canvas", "heatmap", "methodSelector", "tile4", "startTraining"} <= {
        each.object_name for each in found
    }
    nameless = [
        each.object_name
        for each in found
        if not each.name
        and each.role not in (Role.Window, Role.Client)
        and not (each.role == Role.StaticText and not each.has_words)  # nothing to read yet
    ]
    assert nameless == []
    assert [each.name for each in found if OBJECT_NAME.match(each.name)] == []


def test_a_list_is_called_by_a_label_and_its_entry_is_its_value(whole):
    lists = [each for each in met(whole.window) if each.role() == Role.ComboBox]
    assert len(lists) >= 12
    for each in lists:
        labels = [what for _, what in each.relations() if what & QAccessible.RelationFlag.Label]
        assert labels, each.object().objectName()
        assert name_of(each) != each.text(Text.Value), each.object().objectName()


def test_no_two_controls_that_are_seen_together_have_one_name(whole):
    names = [
        (each.name, each.description)
        for each in controls(whole)
        if each.is_visible and each.role != Role.Client
    ]
    assert sorted(n for n in set(names) if names.count(n) > 1) == []


def test_canvas_and_map_are_pictures_with_a_name_that_say_what_is_on_them(whole):
    canvas = QAccessible.queryAccessibleInterface(whole.canvas)
    assert canvas.role() == Role.Graphic
    assert canvas.text(Text.Name) == "Canvas"
    said = canvas.text(Text.Description)
    assert said.startswith("On it: 2 strokes. Draw")
    assert "arrow keys" in said
    heatmap = QAccessible.queryAccessibleInterface(whole.find("heatmap"))
    assert heatmap.role() == Role.Graphic
    assert heatmap.text(Text.Name) == "Heatmap"
    assert "Vanilla Gradients: Strongest for the 4: " in heatmap.text(Text.Description)


def test_a_tile_says_what_it_is_of_and_whether_it_is_the_one_explained(whole):
    tiles = [QAccessible.queryAccessibleInterface(tile) for tile in whole.tiles]
    assert [tile.text(Text.Name).split(",")[0] for tile in tiles] == [
        f"Class {number}" for number in range(10)
    ]
    assert [number for number, tile in enumerate(tiles) if tile.state().checked] == [4]
    assert "what it is read as" in tiles[4].text(Text.Name)


def test_every_entry_of_every_menu_has_words_and_its_keys(whole):
    menus = [action.menu() for action in whole.window.menuBar().actions()]
    entries = [
        entry
        for menu in menus
        for entry in parts_of(QAccessible.queryAccessibleInterface(menu))
        if entry.role() == Role.MenuItem
    ]
    assert len(entries) > 30
    assert not [entry for entry in entries if not entry.text(Text.Name).strip()]
    keys = {entry.text(Text.Name): entry.text(Text.Accelerator) for entry in entries}
    assert "W" in keys["Say it in words"]
