"""The class that a person had picked comes back after an example, and what they choose stays."""

import shutil

import pytest
from PySide6.QtCore import Qt

from engine.files import SHIPPED_NETWORK
from gui.bridge.engine_room import EngineRoom
from gui.bridge.problems import Problem
from gui.settings import load

CONTROL = Qt.KeyboardModifier.ControlModifier
NAMES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def open_example(person, example_id):
    examples = person.window.help.examples
    examples.open(example_id)
    person.wait_until(lambda: examples.shown is not None and examples.shown.id == example_id)


def picked(person):
    choice = person.window.draw.classes.choice
    return choice.target, choice.versus


# -- the class -------------------------------------------------------------------------------------


@pytest.mark.parametrize("example", ["nine", "contrast", "zero"])
def test_the_class_that_was_picked_before_an_example_is_picked_after_it(person, four, example):
    person.draw(*four)
    person.press(Qt.Key.Key_7)
    person.press(Qt.Key.Key_3, modifier=CONTROL)
    before = picked(person)
    assert before == (7, 3)
    open_example(person, example)
    assert picked(person) != before
    person.press(Qt.Key.Key_Escape)
    assert picked(person) == before
    explained = person.wait_for_the_map()
    assert (explained.target, explained.versus) == before


def test_the_class_of_an_example_goes_with_its_words(person):
    person.window.show_sample(4)
    person.wait_for_the_map()
    open_example(person, "contrast")
    assert picked(person) == (4, 9)
    person.press(Qt.Key.Key_E)  # another sample
    assert person.window.help.examples.shown is None
    explained = person.wait_for_the_map()
    assert (explained.target, explained.versus) == (explained.predicted, None)


def test_a_class_that_was_picked_during_an_example_stays(person, four):
    person.draw(*four)
    person.press(Qt.Key.Key_7)
    open_example(person, "zero")
    person.press(Qt.Key.Key_3)
    person.press(Qt.Key.Key_Escape)
    assert picked(person) == (3, None)


def test_no_class_comes_back_to_an_empty_canvas_or_to_two_maps_side_by_side(person, four):
    person.draw(*four)
    person.press(Qt.Key.Key_7)
    open_example(person, "clever_hans")
    person.window.draw.view.show_kind("pair")  # in place of what the words are about
    assert person.window.help.examples.shown is None
    assert person.window.draw.view.kind == "pair"
    assert picked(person) == (None, None)
    person.window.draw.view.show_kind("classes")
    person.press(Qt.Key.Key_7)
    open_example(person, "clever_hans")
    person.press(Qt.Key.Key_Delete, Qt.Key.Key_Escape)
    assert picked(person) == (None, None)


def test_a_class_of_a_network_with_names_of_its_own_comes_back_with_that_network(
    person, four, tmp_path, answer
):
    own, labels = tmp_path / "mine.keras", tmp_path / "mine.txt"
    shutil.copy(SHIPPED_NETWORK, own)
    labels.write_text("\n".join(NAMES), "utf-8")
    person.window.room.open_network(own, labels=labels)
    person.wait_until(lambda: person.window.network_file == own)
    person.draw(*four)
    person.press(Qt.Key.Key_7)
    before = person.window.draw.classes.choice
    assert (before.names[7], before.target) == ("seven", 7)
    open_example(person, "zero")
    assert person.window.draw.classes.choice.names[7] == "7"
    person.window.help.examples.open("nine")  # which leads back to before the first, too
    person.press(Qt.Key.Key_Escape)
    person.wait_until(lambda: person.window.network_file == own)
    assert person.window.draw.classes.choice == before


def test_a_network_that_cannot_be_opened_is_not_asked_for_again_after_an_example(person, tmp_path):
    own, broken, refused = tmp_path / "mine.keras", tmp_path / "broken.keras", []
    shutil.copy(SHIPPED_NETWORK, own)
    broken.write_bytes(b"no network")
    person.window.room.open_network(own)
    person.wait_until(lambda: person.window.network_file == own)
    person.window.room.engine.subscribe(Problem, lambda it: refused.append(it.message.path))
    person.window.room.open_network(broken)
    open_example(person, "clever_hans")
    person.wait_until(lambda: not person.window.opened.is_opening)
    assert refused == [broken]
    person.press(Qt.Key.Key_Escape)
    person.wait_until(lambda: not person.window.opened.is_opening)
    assert person.window.opened.answers == own
    assert refused == [broken]
    person.read_message()


# -- what is written meanwhile ---------------------------------------------------------------------


@pytest.fixture
def unasked(open_window, person_at, monkeypatch):
    """Someone at a window whose network is never asked."""
    monkeypatch.setattr(EngineRoom, "start", lambda room: None)
    return person_at(open_window(wait=False))


def test_what_is_chosen_during_an_example_is_written_and_what_the_example_chose_is_not(unasked):
    person, file = unasked, unasked.state.settings
    methods = person.find("methodSelector")
    person.press(Qt.Key.Key_S, Qt.Key.Key_A)
    person.click(person.find("trustHeading"))
    person.wait_until(lambda: "trust" in load(file).open_sections)
    before = load(file)
    assert (before.view, before.tiles) == ("magnitude", "methods")
    open_example(person, "scrambled")
    assert methods.currentData() == "guided_smoothgrad"
    assert "scramble" in person.window.draw.inspector.open_sections
    person.press(Qt.Key.Key_O)
    person.wait_until(lambda: load(file).overlay)
    now = load(file)
    assert (now.method, now.view, now.tiles) == (before.method, before.view, before.tiles)
    assert now.open_sections == before.open_sections
    person.press(Qt.Key.Key_M)
    person.wait_until(lambda: load(file).method == methods.currentData())
    person.press(Qt.Key.Key_Escape)
    assert load(file).method == methods.currentData()
    person.window.close()
    assert load(file).method == methods.currentData()
    assert load(file).open_sections == before.open_sections
