"""Each setting is in its file a moment after it was changed, so that a kill loses none of them."""

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from gui import settings
from gui.bridge.engine_room import EngineRoom
from gui.looks.wishes import Wishes, wear
from gui.session import gathered

CONTROL = Qt.KeyboardModifier.ControlModifier
WRITTEN_WITHIN = 20_000  # ms, on a busy machine; nothing else asks for a write meanwhile


@pytest.fixture
def person(open_window, person_at, monkeypatch):
    """Someone at a window whose network is never asked."""
    monkeypatch.setattr(EngineRoom, "start", lambda room: None)
    yield person_at(open_window(wait=False))
    wear(Wishes())


def in_dialog(name, *keys):
    """Press keys on a control of the dialog of settings."""

    def change(person, tmp_path, answer):
        answer(ask_for_settings_folder=tmp_path)
        person.press(Qt.Key.Key_Comma, modifier=CONTROL)
        dialog = person.window.findChild(QDialog, "preferences")
        person.wait_until(lambda: dialog.isVisible() and dialog.isActiveWindow())
        dialog.findChild(QWidget, name).setFocus(Qt.FocusReason.TabFocusReason)
        person.press(*keys)
        dialog.reject()

    return change


def by_key(key):
    return lambda person, *_: person.press(key)


def by_box(name):
    return lambda person, *_: person.click_check_box(person.find(name))


def by_menu(title, action):
    return lambda person, *_: person.choose_from_menu(title, action)


def option_of_a_method(person, *_):
    methods = person.find("methodSelector")
    person.choose_from_list(methods, methods.findData("smoothgrad"))
    person.wait_until(lambda: settings.load(person.state.settings).method == "smoothgrad")
    person.fill_in("option_samples", "7\n")


def section(person, *_):
    person.click(person.find("trustHeading"))


def in_form(change, *, unfolding=""):
    """Change something on the Train tab; `unfolding` names the section where it is."""

    def changed(person, tmp_path, answer):
        person.go_to("Train")
        if unfolding:
            person.window.training.form.set_open(unfolding, True)  # which is no change of a setting
        change(person, tmp_path, answer)

    return changed


def recipe(person, *_):
    person.choose_from_list(person.find("recipe"), 1)


def number_of_the_form(person, *_):
    person.fill_in("epochs", "7")


def file_of_the_form(name, dialog):
    def change(person, tmp_path, answer):
        answer(**{dialog: tmp_path / "some.file"})
        person.click(person.find(f"{name}Button"))

    return change


def folder(person, tmp_path, answer):
    (tmp_path / "here").mkdir()
    answer(ask_where_to_save_drawing=tmp_path / "here" / "line.inklens")
    person.draw([(60, 60), (200, 200)])
    person.press(Qt.Key.Key_S, modifier=CONTROL)


CHANGES = {
    "language": in_dialog("languagePreference", Qt.Key.Key_Down),
    "theme": by_menu("View", "dark"),
    "brush": by_key(Qt.Key.Key_BracketRight),
    "view": by_key(Qt.Key.Key_S),
    "overlay": by_key(Qt.Key.Key_O),
    "outline": by_box("outline"),
    "method": by_key(Qt.Key.Key_M),
    "options": option_of_a_method,
    "tiles": by_key(Qt.Key.Key_A),
    "shared": by_box("sharedScale"),
    "scores": by_box("tileScores"),
    "open_sections": section,
    "form_sections": in_form(lambda person, *_: person.click(person.find("moreSettingsHeading"))),
    "recipe": in_form(recipe),
    "training": in_form(number_of_the_form),
    "pen_strokes": in_form(
        file_of_the_form("penStrokes", "ask_for_pen_strokes"), unfolding="dataSettings"
    ),
    "data": in_form(
        file_of_the_form("trainingData", "ask_for_data_file"), unfolding="dataSettings"
    ),
    "log": in_form(by_box("logForTensorBoard"), unfolding="moreSettings"),
    "folder": folder,
    "map_colours": in_dialog("mapColoursPreference", Qt.Key.Key_Down),
    "signs": in_dialog("signsPreference", Qt.Key.Key_Space),
    "motion": in_dialog("motionPreference", Qt.Key.Key_Down),
    "live_tiles": in_dialog("liveTilesPreference", Qt.Key.Key_Space),
    "device": in_dialog("devicePreference", Qt.Key.Key_Down),
    "runs_folder": in_dialog("runsPreference", Qt.Key.Key_Space),
    "confirm_delete": in_dialog("confirmPreference", Qt.Key.Key_Space),
    "steps_seen": by_menu("Help", "steps"),
}
"""Field of `Settings` -> how a person changes it."""
ELSEWHERE = {
    "network": "tests/gui/test_opened_network.py: it takes an engine to open one",
    "geometry": "it is written when the window closes, and not with every pixel",
}


def agrees(found, now):
    """Whether what is in the file is what is set now; of a table it is what was changed."""
    if not isinstance(found, dict):
        return found == now
    return bool(found) and all(agrees(value, now[name]) for name, value in found.items())


def test_there_is_a_change_for_every_setting():
    assert {*CHANGES, *ELSEWHERE} == {each.name for each in dataclasses.fields(settings.Settings)}


@pytest.mark.parametrize("name", CHANGES)
def test_a_setting_is_in_its_file_a_moment_after_it_was_changed(person, tmp_path, answer, name):
    window, file = person.window, person.state.settings
    before = getattr(gathered(window), name)
    CHANGES[name](person, tmp_path, answer)
    now = getattr(gathered(window), name)
    assert now != before

    person.qtbot.waitUntil(
        lambda: agrees(getattr(settings.load(file), name), now), timeout=WRITTEN_WITHIN
    )


def test_what_a_run_that_is_resumed_shows_in_the_form_is_written_too(person):
    form = person.window.training.form
    shown = dataclasses.replace(form.settings(), learning_rate=0.0125)
    form.show_settings(shown)
    person.qtbot.waitUntil(
        lambda: settings.load(person.state.settings).training.get("learning_rate") == 0.0125,
        timeout=WRITTEN_WITHIN,
    )


def test_a_window_that_is_closed_quietly_writes_no_settings(person):
    person.window.session._writer._after = 600_000  # ms: the change waits to be written
    person.press(Qt.Key.Key_O)
    person.window.close_quietly()
    assert not person.state.settings.exists()
