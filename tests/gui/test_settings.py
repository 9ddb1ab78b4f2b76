"""What the window remembers from one start to the next, and what it does with broken files."""

import dataclasses
import json
import logging

import numpy as np
import pytest
from PySide6.QtCore import QSettings, Qt

from gui import settings
from gui.bridge import engine_room


@pytest.fixture
def state(state):
    """A state folder into which a test writes before the window opens."""
    state.path.mkdir()
    return state


def write_settings(state, **values):
    stored = QSettings(str(state.settings), QSettings.Format.IniFormat)
    for name, value in values.items():
        stored.setValue(name, value)
    stored.sync()


# -- a restart -------------------------------------------------------------------------------------


def test_the_drawing_is_there_again_after_a_restart_and_explained(person, four, restart):
    person.draw(*four)
    before = person.wait_for_the_map()
    back = restart(person)
    explained = back.wait_for_the_map()
    np.testing.assert_allclose(explained.pixels, before.pixels, atol=0.01)
    assert explained.predicted == before.predicted
    assert len(back.canvas.drawing.ink.strokes) == 2
    assert not back.find("undoButton").isEnabled()


def test_a_sample_with_ink_on_it_is_there_again_after_a_restart(person, restart, line):
    person.fill_in("sample", "25\n")
    person.draw(line((60, 140), (220, 140)))
    before = person.wait_for_the_map()
    back = restart(person)
    np.testing.assert_allclose(back.wait_for_the_map().pixels, before.pixels, atol=0.01)
    assert back.find("sampleLabel").text() == person.find("sampleLabel").text()


def test_an_empty_canvas_is_empty_after_a_restart(person, four, restart):
    person.draw(*four)
    person.press(Qt.Key.Key_Delete)
    assert restart(person).canvas.drawing.is_empty


def test_brush_view_overlay_and_colours_are_as_they_were_after_a_restart(person, restart):
    person.press(Qt.Key.Key_BracketRight, Qt.Key.Key_S, Qt.Key.Key_O)
    person.choose_from_menu("View", "dark")
    brush = person.canvas.brush
    back = restart(person)
    assert back.canvas.brush == back.find("brush").value() == brush
    assert back.find("viewSelector").currentData() == "magnitude"
    assert back.find("overlay").isChecked()
    assert back.window.actions_by_name["dark"].isChecked()
    assert back.window.palette().window().color().lightness() < 80


def test_the_restored_view_is_the_one_that_is_painted(person, restart, four):
    person.draw(*four)
    person.press(Qt.Key.Key_S)
    person.wait_for_the_map()
    before = person.window.draw.heatmap.picture()
    back = restart(person)
    back.wait_for_the_map()
    assert back.window.draw.heatmap.shown_view == "magnitude"
    assert back.window.draw.heatmap.picture().pixelColor(0, 0) == before.pixelColor(0, 0)


def test_the_window_is_as_high_as_it_was_after_a_restart(person, restart):
    person.window.resize(1040, 690)  # the offscreen screen, 800 wide, leaves only the height
    assert restart(person).window.height() == 690


def test_f11_leaves_the_full_screen_that_a_restart_came_back_to(person, restart):
    person.press(Qt.Key.Key_F11)
    person.wait_until(person.window.isFullScreen)
    back = restart(person)
    if back.window.isFullScreen():
        back.press(Qt.Key.Key_F11)
    assert not back.window.isFullScreen()


def test_f11_goes_back_to_a_window_that_filled_the_screen(person):
    person.window.showMaximized()
    person.press(Qt.Key.Key_F11)
    person.wait_until(person.window.isFullScreen)
    person.press(Qt.Key.Key_F11)
    assert person.window.isMaximized()
    assert not person.window.isFullScreen()


def test_e_goes_on_from_the_sample_that_a_restart_brought_back(person, restart):
    person.fill_in("sample", "25\n")
    back = restart(person)
    back.wait_for_the_map()
    back.press(Qt.Key.Key_E)
    back.wait_for_the_map()
    assert "test sample 26" in back.find("sampleLabel").text()


# -- broken files ----------------------------------------------------------------------------------

BAD = {
    "theme": "purple",
    "brush": "99",
    "view": "upside down",
    "overlay": ["a", "b"],
    "open_sections": ["a", "b"],
    "folder": ["a", "b"],
    "pen_strokes": ["a", "b"],
    "geometry": "12",
}


@pytest.mark.expects_log("a bad setting is reported in the log")
@pytest.mark.parametrize("name", BAD)
def test_a_bad_setting_warns_and_is_dropped_while_the_others_stay(state, caplog, name):
    good = "overlay" if name != "overlay" else "brush"
    write_settings(state, **{name: BAD[name], good: {"overlay": "true", "brush": "20"}[good]})
    loaded = settings.load(state.settings)
    assert getattr(loaded, name) == getattr(settings.Settings(), name)
    assert getattr(loaded, good) == {"overlay": True, "brush": 20}[good]
    (record,) = (record for record in caplog.records if record.levelno >= logging.WARNING)
    assert repr(name) in record.getMessage()


@pytest.mark.expects_log("a bad setting is reported in the log")
def test_a_number_of_thousands_of_digits_is_dropped_too(state):
    write_settings(state, brush="9" * 5000)
    assert settings.load(state.settings).brush == settings.Settings().brush


@pytest.mark.expects_log("bad settings are reported in the log")
def test_the_window_opens_over_bad_settings(state, open_window, person_at, four):
    write_settings(state, **BAD)
    someone = person_at(open_window())
    someone.draw(*four)
    assert someone.wait_for_the_map() is not None
    assert someone.canvas.brush == settings.Settings().brush


def test_the_window_opens_over_a_settings_file_of_noise(state, open_window):
    state.settings.write_bytes(bytes(range(256)) * 20)
    assert open_window(wait=False).theme == "system"


def test_settings_are_read_as_they_were_written(state):
    written = settings.Settings(
        theme="dark",
        brush=9,
        view="magnitude",
        overlay=True,
        open_sections="view,trust",
        folder="/a, b",
        geometry=b"\0\1",
    )
    assert settings.save(written, state.settings)
    assert settings.load(state.settings) == written


def test_of_two_windows_each_writes_only_what_it_has_changed(state):
    first = settings.load(state.settings)
    second = settings.load(state.settings)
    assert settings.save(
        dataclasses.replace(
            first,
            runs_folder="/elsewhere",
            options={"smoothgrad": {"samples": 12}, "lrp": {"epsilon": 0.5}},
            training={"epochs": 7},
        ),
        state.settings,
        before=first,
    )
    assert settings.save(
        dataclasses.replace(
            second, brush=20, options={"smoothgrad": {"seed": 3}}, training={"patience": 2}
        ),
        state.settings,
        before=second,
    )
    found = settings.load(state.settings)
    assert (found.runs_folder, found.brush) == ("/elsewhere", 20)
    assert found.options == {"smoothgrad": {"samples": 12, "seed": 3}, "lrp": {"epsilon": 0.5}}
    assert found.training == {"epochs": 7, "patience": 2}


def test_what_a_window_sets_back_is_set_back_and_nothing_else(state):
    options = {"smoothgrad": {"samples": 12}, "lrp": {"epsilon": 0.5}}
    before = settings.Settings(brush=20, options=options)
    settings.save(dataclasses.replace(before, view="magnitude"), state.settings)
    now = dataclasses.replace(before, brush=16, options={"lrp": {"epsilon": 0.5}})
    settings.save(now, state.settings, before=before)
    found = settings.load(state.settings)
    assert (found.brush, found.view) == (16, "magnitude")
    assert found.options == {"lrp": {"epsilon": 0.5}}


def test_a_setting_of_a_newer_inklens_is_still_there_after_an_older_one_wrote(state):
    write_settings(state, of_a_later_version="kept", training=json.dumps({"later": 1}))
    settings.save(settings.Settings(brush=9), state.settings, before=settings.Settings())
    settings.save(
        settings.Settings(training={"epochs": 7}), state.settings, before=settings.Settings()
    )
    stored = QSettings(str(state.settings), QSettings.Format.IniFormat)
    assert stored.value("of_a_later_version") == "kept"
    assert json.loads(stored.value("training")) == {"later": 1, "epochs": 7}


def drawing(**changes):
    """A drawing's file as InkLens writes it, with some parts changed."""
    good = {
        "format": "inklens-drawing",
        "version": 1,
        "side": 280.0,
        "width": 16.0,
        "strokes": [[[10, 10], [200, 200]]],
        "picture": None,
    }
    return json.dumps(good | changes)


BROKEN_DRAWINGS = {
    "nothing": "",
    "noise": "\x00\x01{",
    "a list": "[]",
    "half a file": drawing()[:40],
    "another format": drawing(format="other"),
    "a later version": drawing(version=2),
    "words for strokes": drawing(strokes=[["a", "b"]]),
    "points in three dimensions": drawing(strokes=[[[1, 2, 3], [4, 5, 6]]]),
    "no numbers": drawing(strokes=[[[float("nan"), 1], [2, 3]]]),
    "a picture too small": drawing(picture={"name": "x", "label": 1, "pixels": [[0, 1], [2, 3]]}),
    "a picture too bright": drawing(picture={"name": "x", "label": 1, "pixels": [[999] * 28] * 28}),
    "a label without end": drawing(
        picture={"name": "x", "label": float("inf"), "pixels": [[9] * 28] * 28}
    ),
    "a sample that does not exist": drawing(
        picture={"name": "x", "label": 1, "sample": 10**40, "pixels": [[9] * 28] * 28}
    ),
    "a width without end": drawing(width=10**400),
    "very deep": "[" * 100_000,
}


@pytest.mark.parametrize("content", BROKEN_DRAWINGS.values(), ids=BROKEN_DRAWINGS)
def test_a_broken_kept_drawing_is_ignored(state, content):
    (state.path / "drawing.json").write_text(content)
    assert state.load_drawing() is None


def test_a_kept_drawing_is_read_as_written(state):
    (state.path / "drawing.json").write_text(drawing())
    assert len(state.load_drawing().ink.strokes) == 1


def test_the_window_opens_over_a_broken_drawing_with_an_empty_canvas(state, open_window):
    (state.path / "drawing.json").write_text(BROKEN_DRAWINGS["noise"])
    assert open_window(wait=False).draw.canvas.drawing.is_empty


@pytest.mark.expects_log("a drawing that cannot be kept is reported in the log")
def test_the_window_closes_in_order_where_nothing_can_be_kept(
    tmp_path, open_window, person_at, four, caplog
):
    (tmp_path / "a file").write_text("in the way")
    window = open_window(folder=tmp_path / "a file" / "state")
    person_at(window).draw(*four)
    window.close()
    engine_room.wait_for_lingering()
    assert not window.room.engine.isRunning()
    assert "could not be kept" in caplog.text


@pytest.mark.expects_log("what is dropped is said")
def test_a_bad_name_among_what_was_remembered_is_dropped_alone(tmp_path, caplog):
    file = tmp_path / "settings.ini"
    stored = QSettings(str(file), QSettings.Format.IniFormat)
    training = {"epochs": 7, "of_a_later_version": 1, "batch_size": "many", "patience": 2}
    options = {
        "smoothgrad": {"samples": 12, "colour": "red", "noise": "loud"},
        "of_a_later_version": {"samples": 3},
        "lrp": "all",
    }
    stored.setValue("training", json.dumps(training))
    stored.setValue("options", json.dumps(options))
    stored.sync()
    with caplog.at_level(logging.WARNING):
        found = settings.load(file)
    assert found.training == {"epochs": 7, "patience": 2}
    assert found.options == {"smoothgrad": {"samples": 12}}
    for name in ("of_a_later_version", "batch_size", "colour", "lrp"):
        assert name in caplog.text


def test_a_window_for_a_picture_wears_nothing_that_is_remembered_and_leaves_it_alone(
    state, open_window
):
    write_settings(state, method="occlusion_sensitivity", view="magnitude", overlay="true")
    before = state.settings.read_bytes()
    window = open_window(restore=False)
    assert window.draw.method.methods.currentData() == settings.Settings().method
    assert window.draw.view.current_view == "signed"
    assert not window.draw.view.overlay.isChecked()
    window.close()
    assert state.settings.read_bytes() == before
