"""The settings in one dialog: applied at once, remembered, restored, reached by keys."""

import dataclasses

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from gui.looks.wishes import Wishes, reduced_motion, wear, wishes
from gui.preferences.rows import sections
from gui.settings import Settings

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def no_wishes(qapp):
    """What one test wishes of all windows, the next one does not."""
    yield
    wear(Wishes())


@pytest.fixture
def open_dialog(person):
    """`open_dialog()`: Ctrl+, and the dialog that it opens."""

    def opened():
        person.window.activateWindow()
        person.press(Qt.Key.Key_Comma, modifier=CONTROL)
        dialog = person.window.findChild(QDialog, "preferences")
        person.wait_until(lambda: dialog.isVisible() and dialog.isActiveWindow())
        return dialog

    yield opened
    for dialog in person.window.findChildren(QDialog, "preferences"):
        dialog.reject()


def rows(person):
    return {row.name: row for _, rows in sections(person.window) for row in rows}


def another(row, tmp_path):
    """A value that is not the default."""
    if row.kind == "choice":
        return next(value for value, _ in row.choices if value != row.default)
    if row.kind == "switch":
        return not row.default
    return row.reach[1] if row.kind == "number" else tmp_path


def choose(person, dialog, row, value):
    """Set a row's control as a person would, by keys; a folder's is chosen in its own dialog."""
    widget = dialog.findChild(QWidget, row.name)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    if row.kind == "switch":
        person.press(Qt.Key.Key_Space)
    elif row.kind == "number":
        person.press(Qt.Key.Key_A, modifier=CONTROL)
        person.press(*(Qt.Key(Qt.Key.Key_0 + int(digit)) for digit in str(value)))
        person.press(Qt.Key.Key_Tab)
    elif row.kind == "choice":
        person.press(Qt.Key.Key_Home)
        wanted = [known for known, _ in row.choices].index(value)
        person.press(*[Qt.Key.Key_Down] * wanted)
    else:
        person.press(Qt.Key.Key_Space)  # on the button that asks


def test_every_setting_acts_at_once_by_keys_is_remembered_and_is_restored(
    person, open_dialog, tmp_path, answer, restart
):
    answer(ask_for_settings_folder=tmp_path)
    dialog, known = open_dialog(), rows(person)
    wanted = {name: another(row, tmp_path) for name, row in known.items()}
    for name, row in known.items():
        choose(person, dialog, row, wanted[name])
        assert row.read() == wanted[name], name
    dialog.reject()
    back = restart(person)
    assert {name: row.read() for name, row in rows(back).items()} == wanted
    back.press(Qt.Key.Key_Comma, modifier=CONTROL)
    dialog = back.window.findChild(QDialog, "preferences")
    restore = dialog.findChild(QWidget, "restoreDefaults")
    restore.setFocus(Qt.FocusReason.TabFocusReason)
    back.wait_until(dialog.isActiveWindow)
    back.press(Qt.Key.Key_Space)
    back.wait_until(lambda: all(row.read() == row.default for row in rows(back).values()))
    for control in dialog.controls:
        assert control.value == control.row.default
    dialog.reject()


def test_the_defaults_of_the_dialog_are_those_of_a_first_start(person):
    first = Settings()
    for name, row in rows(person).items():
        if row.kind != "folder":
            assert row.read() == row.default, name
    assert dataclasses.asdict(wishes()) == {
        name: getattr(first, name) for name in ("map_colours", "signs", "motion")
    }


def test_tab_goes_through_every_control_each_with_a_name_and_a_hint(person, open_dialog):
    dialog, names = open_dialog(), set()
    for _ in range(60):
        widget = QApplication.focusWidget()
        if not dialog.isAncestorOf(widget):
            break
        owner = widget if widget.objectName() else widget.parentWidget()
        names.add(owner.objectName())
        assert owner.accessibleName() or owner.text(), owner.objectName()
        visible = QRect(widget.mapTo(dialog, widget.rect().topLeft()), QSize(8, 8))
        assert dialog.rect().contains(visible), owner.objectName()
        person.press(Qt.Key.Key_Tab)
        if QApplication.focusWidget() is dialog.findChild(QWidget, "languagePreference"):
            break
    wanted = {
        f"{name}Button" if row.kind == "folder" else name for name, row in rows(person).items()
    }
    assert wanted | {"restoreDefaults", "closePreferences"} <= names
    for control in dialog.controls:
        assert control.widget.accessibleName()
        assert control.row.hint.endswith(".")


def test_the_dialog_fits_the_smallest_window_and_follows_what_changes_beside_it(
    person, open_dialog
):
    dialog = open_dialog()
    dialog.resize(480, 320)
    assert dialog.width() <= 560
    assert dialog.minimumSizeHint().height() <= 320
    person.window.draw.view.outline.setChecked(False)
    person.window.activateWindow()
    person.wait_until(lambda: not dialog.isActiveWindow())
    dialog.activateWindow()
    box = dialog.findChild(QWidget, "outlinePreference")
    person.wait_until(lambda: not box.isChecked())


def test_greys_and_signs_change_the_maps_that_are_on_the_screen(person, four):
    person.draw(*four)
    person.wait_for_the_map()
    view = person.window.draw.heatmap
    colours = view.picture().copy()
    wear(Wishes(map_colours="grey"))
    assert view.picture() != colours
    grey = view.picture()
    assert all(
        grey.pixelColor(x, y).getRgb()[0] == grey.pixelColor(x, y).getRgb()[2]
        for x in range(28)
        for y in range(28)
    )
    assert "white for, black against" in person.find("viewSelector").currentText()
    person.wait_until(lambda: person.tiles[4].content.values is not None)
    plain, tile = view.grab().toImage(), person.tiles[4].grab().toImage()
    wear(Wishes(map_colours="grey", signs=True))
    assert view.grab().toImage() != plain
    assert person.tiles[4].grab().toImage() != tile
    wear(Wishes())
    assert view.picture() == colours


def test_tiles_that_do_not_follow_the_pen_come_when_it_rests(person, four):
    live = person.window.live
    live.let_tiles_follow(False)
    person.pen_down(four[0][0])
    for point in four[0][1:]:
        person.pen_to(point)
    assert live.request.moving
    assert live.request.small_maps == "none"
    person.pen_up(four[0][-1])
    assert live.request.small_maps == "classes"
    person.wait_until(lambda: person.window.draw.maps is not None)


def test_with_reduced_motion_a_replay_shows_whole_strokes(person, four):
    person.draw(*four)
    wear(Wishes(motion="reduced"))
    assert reduced_motion()
    parts = []
    person.canvas.changed.connect(
        lambda edit: parts.append([len(stroke) for stroke in edit.drawing.ink.strokes])
    )
    person.press(Qt.Key.Key_R, modifier=Qt.KeyboardModifier.ShiftModifier)
    whole = [len(stroke) for stroke in person.canvas.drawing.ink.strokes]
    person.wait_until(lambda: parts and not person.canvas.plays)
    assert {tuple(part) for part in parts} == {(), (whole[0],), tuple(whole)}


def test_the_system_s_wish_counts_unless_one_has_a_wish_of_one_s_own(monkeypatch):
    from gui.looks import wishes as module

    monkeypatch.setattr(module, "system_reduces_motion", lambda: True)
    assert reduced_motion()
    wear(Wishes(motion="full"))
    assert not reduced_motion()


def test_defaults_are_all_restored_though_the_dialog_is_closed_at_once(
    person, open_dialog, tmp_path, answer
):
    answer(ask_for_settings_folder=tmp_path)
    dialog, known = open_dialog(), rows(person)
    for row in known.values():
        row.write(another(row, tmp_path))
    dialog.restore()
    dialog.reject()
    assert {name: row.read() for name, row in known.items()} == {
        name: row.default for name, row in known.items()
    }
