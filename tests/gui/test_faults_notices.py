"""Notices: they cover nothing, success is always told, and ends the error of the same thing."""

import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMessageBox

from gui.bridge.messages.open_network import OpenNetwork
from gui.bridge.networks import Networks
from gui.bridge.problems import Problem

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def an_error(person, answer, tmp_path):
    """The person has opened a network that is none, and reads why not."""
    file = tmp_path / "no-network.keras"
    file.write_text("a letter to my aunt")
    answer(ask_what_to_open=file)
    person.press(Qt.Key.Key_O, modifier=CONTROL)
    return person.read_message()


def test_success_is_told_while_an_error_of_something_else_is_shown(
    person, answer, an_error, four, tmp_path
):
    person.draw(*four)
    person.wait_for_the_map()
    answer(ask_where_to_export=tmp_path / "map.png")
    person.press(Qt.Key.Key_E, modifier=CONTROL)
    person.wait_until(lambda: str(tmp_path / "map.png") in person.message)
    person.click(person.find("toastClose"))
    assert person.message == an_error


def test_success_takes_the_place_of_the_error_of_the_same_thing(person, an_error):
    person.choose_from_menu("File", "shipped")
    person.wait_until(lambda: "Now reading with" in person.message)
    person.click(person.find("toastClose"))
    assert not person.message


@pytest.mark.parametrize("opens", [True, False])
def test_a_network_that_takes_long_to_open_is_named_meanwhile(
    person, shipped_network, tmp_path, monkeypatch, opens
):
    path, go_on, load = tmp_path / "large.keras", threading.Event(), Networks.open
    if opens:
        shipped_network.save(path)
    else:
        path.write_text("a letter to my aunt")

    def held(self, *file, **how):
        go_on.wait()
        return load(self, *file, **how)

    monkeypatch.setattr(Networks, "open", held)
    person.window.files.open(path)
    person.wait_until(lambda: person.message == "Opening large.keras …")
    go_on.set()
    person.wait_until(lambda: person.message and "Opening" not in person.message)
    assert ("Now reading with" in person.message) is opens


def test_what_fails_after_a_network_has_opened_ends_no_wait_for_the_next(
    person, shipped_network, tmp_path, monkeypatch
):
    path, go_on, load = tmp_path / "large.keras", threading.Event(), Networks.open
    shipped_network.save(path)

    def held(self, *file, **how):
        go_on.wait()
        return load(self, *file, **how)

    monkeypatch.setattr(Networks, "open", held)
    person.window.files.open(path)
    person.wait_until(lambda: person.message == "Opening large.keras …")
    before = OpenNetwork(tmp_path / "before.keras")
    person.window.room.engine.tell(Problem("It cannot be remembered.", message=before))
    go_on.set()
    person.wait_until(lambda: "Now reading with" in person.message)
    assert "Opening" not in person.message


def test_an_explanation_ends_the_error_of_the_one_before(person, four):
    person.window.room.failed.emit(Problem("It failed.", about="Explaining the drawing"))
    assert person.message == "It failed."
    person.draw(*four)
    person.wait_for_the_map()
    assert not person.message


def test_a_notice_covers_nothing_and_moves_nothing(person, an_error):
    notice, window = person.find("toast"), person.window
    place = notice.mapTo(window, QPoint(0, 0))
    assert place.y() >= window.tabs.mapTo(window, window.tabs.rect().bottomLeft()).y()
    for name in ("deviceLabel", "latencyLabel"):
        label = person.find(name)
        where = label.rect().translated(label.mapTo(window, QPoint(0, 0)))
        assert not where.intersects(notice.rect().translated(place))
    before = window.draw.canvas.geometry(), window.tabs.geometry()
    person.click(person.find("toastClose"))
    assert not person.message
    assert (window.draw.canvas.geometry(), window.tabs.geometry()) == before


@pytest.mark.parametrize("width", [960, 1600])
def test_a_long_sentence_is_shortened_and_can_be_read_as_a_whole(person, width):
    sentence = f"{'a-very-long-folder/' * 20} cannot be written; choose another folder."
    person.window.resize(width, 640)
    person.window.room.failed.emit(Problem(sentence))
    label, more = person.find("toastText"), person.find("toastDetails")
    assert isinstance(label, QLabel)
    assert label.text() == label.toolTip() == sentence
    person.click(more)
    box = person.window.findChild(QMessageBox, "detailsBox")
    assert box.text() == sentence
    box.reject()
    assert person.window.rect().contains(
        label.rect().translated(label.mapTo(person.window, QPoint(0, 0)))
    )
