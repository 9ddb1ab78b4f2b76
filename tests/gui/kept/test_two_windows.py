"""Two real windows over one state folder: what was made or set in one, the other leaves alone."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from engine.data import inklens_file
from engine.data.inklens_file import read_drawing
from engine.errors import OutputError
from gui import session, settings
from gui.bridge.engine_room import EngineRoom
from gui.help.examples import EXAMPLES
from gui.kept import autosave
from gui.looks.wishes import Wishes, wear
from gui.parts.file_field import FileField

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def someone(open_window, person_at, monkeypatch):
    """`someone()`: a person at a window of their own, whose network is never asked."""
    monkeypatch.setattr(EngineRoom, "start", lambda room: None)
    yield lambda: person_at(open_window(wait=False))
    wear(Wishes())


@pytest.fixture
def at_once(monkeypatch):
    """Keep what is drawn as soon as the event loop runs."""
    monkeypatch.setattr(autosave, "EVERY", 0)


def in_front(person):
    """Bring a person's window to the front, so that it gets their keys."""
    person.window.activateWindow()
    person.wait_until(person.window.isActiveWindow)
    return person


def strokes(drawing):
    return len(drawing.ink.strokes)


# -- the drawing -----------------------------------------------------------------------------------


def test_a_blank_window_that_closes_last_leaves_the_drawing_of_the_other(someone, four):
    first, second = someone(), someone()
    first.draw(*four)
    first.window.close()
    second.window.close()
    assert strokes(someone().canvas.drawing) == 2


def test_of_two_drawings_one_is_on_the_canvas_and_the_other_is_offered(someone, four, seven):
    first, second = someone(), someone()
    first.draw(*four)
    second.draw(seven)
    first.window.close()
    second.window.close()
    third = someone()
    assert strokes(third.canvas.drawing) == 1
    assert "it is kept" in third.read_message()
    third.click(third.find("toastOffer"))
    assert strokes(third.canvas.drawing) == 2


def test_a_canvas_that_was_cleared_after_the_other_window_closed_is_blank(someone, four):
    first = someone()
    first.draw(*four)
    first.window.close()
    second = someone()
    second.press(Qt.Key.Key_Delete)
    second.window.close()
    third = someone()
    assert third.canvas.drawing.is_empty
    assert not third.find("toastOffer").isVisible()


@pytest.mark.usefixtures("at_once")
def test_a_window_that_is_killed_after_the_other_closed_loses_nothing_either(someone, four, seven):
    first, second = someone(), someone()
    first.draw(*four)
    first.wait_until(lambda: list(first.state.autosaved.glob("*/drawing.inklens")))
    (kept,) = first.state.autosaved.glob("*/drawing.inklens")
    first.wait_until(lambda: strokes(read_drawing(kept).drawing) == 2)
    second.draw(seven)
    second.window.close()
    text = kept.read_text("utf-8")  # as it lies there when the first one is killed
    first.window.close_quietly()
    kept.parent.mkdir(exist_ok=True)
    kept.write_text(text, "utf-8")
    third = someone()
    assert strokes(third.canvas.drawing) == 1
    third.click(third.find("toastOffer"))
    assert strokes(third.canvas.drawing) == 2


# -- closing on a full disk ------------------------------------------------------------------------


@pytest.mark.usefixtures("at_once")
@pytest.mark.expects_log("a drawing that cannot be kept is reported in the log")
def test_a_drawing_that_cannot_be_written_at_the_end_stays_where_it_was_kept_and_is_offered(
    someone, four, monkeypatch
):
    person = someone()
    person.draw(*four)
    person.wait_until(lambda: list(person.state.autosaved.glob("*/drawing.inklens")))
    (kept,) = person.state.autosaved.glob("*/drawing.inklens")
    person.wait_until(lambda: strokes(read_drawing(kept).drawing) == 2)

    def full(*_):
        raise OutputError("The disk is full; choose another folder.")

    with monkeypatch.context() as disk:
        disk.setattr(inklens_file, "write_text", full)
        person.window.close()
    assert strokes(read_drawing(kept).drawing) == 2
    again = someone()
    again.click(again.find("toastOffer"))
    assert strokes(again.canvas.drawing) == 2


@pytest.mark.expects_log("a drawing that cannot be kept is reported in the log")
def test_a_drawing_of_the_last_moment_is_left_too_where_only_its_own_file_cannot_be_written(
    someone, four
):
    person = someone()
    person.draw(*four)
    (person.state.path / "drawing.json").mkdir(parents=True)  # in the way
    person.window.close()
    (kept,) = person.state.autosaved.glob("*/drawing.inklens")
    assert strokes(read_drawing(kept).drawing) == 2


# -- what is set -----------------------------------------------------------------------------------


def keep_runs_in(person, folder, answer):
    """Choose it in the dialog of settings."""
    answer(ask_for_settings_folder=folder)
    in_front(person).press(Qt.Key.Key_Comma, modifier=CONTROL)
    dialog = person.window.findChild(QDialog, "preferences")
    person.wait_until(lambda: dialog.isVisible() and dialog.isActiveWindow())
    dialog.findChild(FileField, "runsPreference").setFocus(Qt.FocusReason.TabFocusReason)
    person.press(Qt.Key.Key_Space)
    dialog.reject()


def kept_settings(state):
    return settings.load(state.settings)


def test_a_setting_is_not_set_back_by_a_window_that_was_open_before(someone, answer, tmp_path):
    first, second = someone(), someone()
    keep_runs_in(first, tmp_path, answer)
    first.window.close()
    in_front(second).press(Qt.Key.Key_BracketRight)
    brush = second.canvas.brush
    second.window.close()
    third = someone()
    assert third.window.state.runs == tmp_path
    assert third.canvas.brush == brush


def test_a_setting_is_written_when_it_is_changed(someone, answer, tmp_path):
    person = someone()
    keep_runs_in(person, tmp_path, answer)
    person.wait_until(lambda: kept_settings(person.state).runs_folder == str(tmp_path))
    in_front(person).press(Qt.Key.Key_O)
    person.wait_until(lambda: kept_settings(person.state).overlay)
    person.choose_from_menu("View", "dark")
    person.wait_until(lambda: kept_settings(person.state).theme == "dark")


def test_what_an_example_has_set_is_not_written_while_it_is_shown(someone):
    person = someone()
    person.press(Qt.Key.Key_S)
    person.wait_until(lambda: kept_settings(person.state).view == "magnitude")
    person.window.help.examples.open(EXAMPLES[0].id)
    assert person.window.draw.view.current_view == "signed"
    person.press(Qt.Key.Key_O)
    person.wait_until(lambda: kept_settings(person.state).overlay)
    assert kept_settings(person.state).view == "magnitude"
    person.window.close()
    assert kept_settings(person.state).view == "magnitude"


def test_settings_that_cannot_be_written_are_said_once_and_that_they_can_be_again(someone):
    person = someone()
    person.state.settings.mkdir(parents=True)  # in the way
    person.press(Qt.Key.Key_O)
    assert "disk is not full" in person.read_message()
    person.state.settings.rmdir()
    person.press(Qt.Key.Key_O)
    person.press(Qt.Key.Key_BracketRight)
    person.wait_until(lambda: "kept again" in person.message)
    assert kept_settings(person.state).brush == person.canvas.brush


def test_settings_that_could_not_be_written_are_written_without_another_change(
    someone, monkeypatch
):
    monkeypatch.setattr(session, "AGAIN", 50)
    person = someone()
    person.state.settings.mkdir(parents=True)  # in the way
    person.press(Qt.Key.Key_O)
    assert "disk is not full" in person.read_message()
    person.state.settings.rmdir()
    person.wait_until(lambda: "kept again" in person.message)
    assert kept_settings(person.state).overlay


@pytest.mark.expects_log("settings that cannot be kept are reported in the log")
def test_settings_that_cannot_be_written_at_the_end_are_logged(someone, caplog):
    person = someone()
    person.state.settings.mkdir(parents=True)
    person.window.close()
    assert "settings could not be kept" in caplog.text


# -- corrections -----------------------------------------------------------------------------------


def correct(person, label):
    """Say what the drawing is, in the section that teaches."""
    section = person.window.draw.inspector.sections["teach"]
    if not section.is_open:
        person.click(section.heading)
    person.click(person.window.draw.teach.labels.buttons[label])


def test_the_corrections_of_both_windows_are_kept(someone, four, seven):
    first, second = someone(), someone()
    for person in (first, second):
        person.click(person.window.draw.inspector.sections["teach"].heading)
    first.draw(*four)
    correct(first, 4)
    second.draw(seven)
    correct(second, 7)
    first.window.close()
    second.window.close()
    third = someone()
    taught = third.window.questions.teacher.corrections
    assert [each.label for each in taught] == [4, 7]
    np.testing.assert_array_equal(
        taught[1].drawing.digit().pixels, second.canvas.drawing.digit().pixels
    )
