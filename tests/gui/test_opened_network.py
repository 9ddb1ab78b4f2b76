"""Which network answers, and which one the window remembers: the last that a person asked for."""

import shutil
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from engine.files import SHIPPED_NETWORK
from gui.bridge.engine_room import EngineRoom
from gui.bridge.messages.open_network import NetworkOpened, OpenNetwork
from gui.bridge.problems import Problem
from gui.settings import Settings, load, save

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def own(tmp_path):
    """A network in a file of the person's own."""
    return shutil.copy(SHIPPED_NETWORK, tmp_path / "mine.keras")


def open_file(person, answer, path):
    answer(ask_what_to_open=path)
    person.press(Qt.Key.Key_O, modifier=CONTROL)


def open_example(person, example_id):
    examples = person.window.help.examples
    examples.open(example_id)
    person.wait_until(lambda: examples.shown is not None and examples.shown.id == example_id)


def kept(person):
    return load(person.state.settings).network


# -- with an engine --------------------------------------------------------------------------------


def test_a_network_that_was_opened_is_remembered_a_moment_later(person, answer, own):
    open_file(person, answer, own)
    person.wait_until(lambda: kept(person) == str(own))


def test_an_own_network_is_remembered_where_the_window_closes_while_it_comes_back(
    person, answer, own
):
    window = person.window
    open_file(person, answer, own)
    person.wait_until(lambda: window.network_file == own)
    open_example(person, "clever_hans")
    assert window.opened.remembered == own
    person.click(person.find("coachClose"))
    assert window.network_file != own, "it has not come back yet"
    window.close()
    assert kept(person) == str(own)


def test_a_file_that_is_no_network_is_not_remembered(person, answer, own, tmp_path):
    open_file(person, answer, own)
    person.wait_until(lambda: kept(person) == str(own))
    (tmp_path / "broken.keras").write_bytes(b"no network")
    open_file(person, answer, tmp_path / "broken.keras")
    person.wait_until(lambda: not person.window.opened.is_opening)
    assert person.window.opened.remembered == person.window.network_file == own
    person.window.close()
    assert kept(person) == str(own)


@pytest.fixture
def named_at_the_start(state, own, open_window, person_at):
    """Someone at a window with a network named for this start; another one is remembered."""
    other = state.keep_network(partial(shutil.copy, SHIPPED_NETWORK))
    state.names.rename(other, "the remembered one")
    save(Settings(network=str(other)), state.settings)
    person = person_at(open_window(model=own))
    person.other = other
    return person


def test_a_network_named_at_the_start_is_called_and_copied_as_what_it_is(
    named_at_the_start, own, four
):
    person = named_at_the_start
    assert person.window.network_file == own
    assert person.find("liveNetwork").currentText() == "mine.keras"
    person.draw(*four)
    person.wait_for_the_map()
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    person.window.actions_by_name["copy_code"].trigger()
    person.wait_until(lambda: clipboard.text() or person.message)
    assert str(own) in clipboard.text(), person.message


def test_a_network_named_at_the_start_is_not_remembered_after_an_example_either(
    named_at_the_start, own
):
    person = named_at_the_start
    open_example(person, "zero")
    person.click(person.find("coachClose"))
    person.wait_until(lambda: person.window.network_file == own)
    assert person.window.opened.remembered == person.other
    assert str(own) not in map(str, person.state.recent.paths())
    person.window.close()
    assert kept(person) == str(person.other)


# -- in which order ever ---------------------------------------------------------------------------


@pytest.fixture
def opened(open_window, monkeypatch):
    """What follows the networks of a window whose engine says what a test lets it say."""
    monkeypatch.setattr(EngineRoom, "start", lambda room: None)
    window = open_window(wait=False)

    class Following:
        room, tell, opened = window.room, window.room.engine.tell, window.opened

        def comes(self, path):
            self.tell(NetworkOpened("a name", path=path))

        def fails(self, path):
            self.tell(Problem("It cannot be read.", message=OpenNetwork(path)))

    return Following()


def test_the_last_wish_is_remembered_before_it_has_come_and_what_an_example_asks_for_is_none(
    opened, tmp_path
):
    first, second = tmp_path / "first.keras", tmp_path / "second.keras"
    opened.room.open_network(first)
    opened.comes(first)
    opened.room.open_network(second)
    opened.room.borrow_network(None)
    assert (opened.opened.remembered, opened.opened.wanted) == (second, None)
    opened.comes(second)
    opened.comes(None)
    assert (opened.opened.remembered, opened.opened.answers) == (second, None)
    opened.room.open_network(None)
    assert opened.opened.remembered is None


def test_a_wish_that_fails_leaves_the_one_before_it(opened, tmp_path):
    first, second, third = (tmp_path / f"{name}.keras" for name in "abc")
    for path in (first, second, third):
        opened.room.open_network(path)
    opened.comes(first)
    opened.fails(second)
    assert opened.opened.remembered == third
    opened.fails(third)
    assert opened.opened.remembered == opened.opened.answers == first
    assert not opened.opened.is_opening


def test_no_network_is_written_down_before_it_has_been_opened(open_window, person_at, monkeypatch):
    monkeypatch.setattr(EngineRoom, "start", lambda room: None)
    person = person_at(open_window(wait=False))
    person.window.room.open_network(SHIPPED_NETWORK.with_name("it may be too much.keras"))
    person.press(Qt.Key.Key_O)
    person.wait_until(lambda: load(person.state.settings).overlay)
    assert kept(person) == ""
