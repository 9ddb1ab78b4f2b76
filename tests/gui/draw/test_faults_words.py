"""A student's words: each figure says which way is good, and one thing has one name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from engine.measures.table import MEASURES


@pytest.mark.parametrize("measure", MEASURES)
def test_beside_each_figure_stands_which_way_is_good(person, measure):
    person.window.resize(1280, 1000)  # in a low window what it means is said on hover
    person.press(Qt.Key.Key_T)
    words = person.find(f"direction_{measure}")
    assert isinstance(words, QLabel)
    assert words.isVisible()
    assert any(way in words.text() for way in ("is best", "is better", "near 0"))
    assert words.text().count(":") == 1, "and what it means"


def test_screen_readers_hear_which_way_is_good(person, seven):
    person.press(Qt.Key.Key_T)
    person.draw(seven)
    label = person.find("measure_deletion")
    person.wait_until(lambda: "lower is better" in label.accessibleName())


def test_the_rules_of_lrp_are_said_in_plain_words(person):
    box = person.find("methodSelector")
    person.choose_from_list(box, box.findData("lrp"))
    rules = person.find("option_composite")
    assert isinstance(rules, QComboBox)
    said = [rules.itemText(row) for row in range(rules.count())]
    assert "epsilon plus" not in said
    assert all("for it" in words or "alike" in words for words in said)
    assert rules.accessibleName() == "rule"


def test_the_shipped_network_is_called_so_everywhere(person):
    person.go_to("Train")
    person.window.training.show_watching(True)
    words = [*person.window.findChildren(QPushButton), *person.window.findChildren(QLabel)]
    assert not [each.text() for each in words if "loaded network" in each.text()]
    assert "the shipped network" in person.find("watchTraining").text()


def test_menu_and_inspector_call_the_same_thing_the_same(person):
    said = {
        name: action.text().replace("&", "")
        for name, action in person.window.actions_by_name.items()
    }
    view = person.window.draw.view
    assert view.overlay.text().lower() in said["overlay"].lower()
    assert view.view.itemText(1).lower() in said["magnitude"].lower()
    assert said["small_maps"].startswith("Tiles")
