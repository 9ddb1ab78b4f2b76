"""Drawings as files: saved, opened, recent, dropped, offered after a crash, replayed."""

import json

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt

from engine.attribution.table import RUNNER_UP
from engine.data.inklens_file import read_drawing
from engine.files import write_text
from gui.kept import autosave
from gui.kept.state_folder import StateFolder

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def save(person, answer, tmp_path, four):
    """`save(name)`: draw a 4 if there is nothing, press Ctrl+S and choose that name."""

    def as_file(name="four.inklens"):
        if person.canvas.drawing.is_empty:
            person.draw(*four)
        person.wait_until(lambda: person.window.drawings.gather().digest)
        answer(ask_where_to_save_drawing=tmp_path / name)
        person.press(Qt.Key.Key_S, modifier=CONTROL)
        person.wait_until(lambda: "Saved" in person.message)
        return tmp_path / name

    return as_file


def open_with_dialog(person, answer, path):
    answer(ask_what_to_open=path)
    person.press(Qt.Key.Key_O, modifier=CONTROL)


def test_a_drawing_that_is_saved_and_opened_has_the_same_map_and_the_same_bytes(
    person, save, answer, restart
):
    box = person.find("methodSelector")
    person.choose_from_list(box, box.findData("integrated_gradients"))
    steps = person.find("option_steps")
    person.fill_in("option_steps", "17\n")
    assert steps.value() == 17
    path = save()
    person.canvas.setFocus()
    person.press(Qt.Key.Key_R, Qt.Key.Key_S, Qt.Key.Key_BracketRight)
    before = person.wait_for_the_map()
    assert before.versus is not None
    person.press(Qt.Key.Key_S, modifier=CONTROL)
    person.wait_until(lambda: read_drawing(path).shown.versus == RUNNER_UP)
    first = path.read_bytes()

    other = restart(person)
    other.press(Qt.Key.Key_Delete)
    box = other.find("methodSelector")
    other.choose_from_list(box, box.findData("grad_cam"))
    open_with_dialog(other, answer, path)
    after = other.wait_for_the_map()
    assert (after.method, after.target, after.versus) == (
        before.method,
        before.target,
        before.versus,
    )
    assert after.request.options == (("steps", 17),)
    largest = np.abs(before.values).max()
    np.testing.assert_allclose(after.values, before.values, rtol=0, atol=1e-6 * largest)
    assert other.window.draw.view.current_view == "magnitude"
    assert other.find("brush").value() == other.canvas.brush == read_drawing(path).drawing.ink.width
    other.wait_until(lambda: other.window.drawings.gather().digest)
    other.press(Qt.Key.Key_S, modifier=CONTROL)
    other.wait_until(lambda: "Saved" in other.message)
    assert path.read_bytes() == first


def test_what_is_opened_can_be_undone(person, save, answer, seven):
    path = save()
    person.press(Qt.Key.Key_Delete)
    person.draw(seven)
    (mine,) = person.canvas.drawing.ink.strokes
    open_with_dialog(person, answer, path)
    assert len(person.canvas.drawing.ink.strokes) == 2
    person.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert person.canvas.drawing.ink.strokes == (mine,)


def test_a_file_names_the_network_and_says_where_another_one_reads(person, save, answer, shipped):
    from gui.bridge.digest import digest_of

    path = save()
    kept = read_drawing(path)
    assert (kept.network, kept.digest) == ("shipped network", digest_of(shipped))
    told = json.loads(path.read_text("utf-8"))
    told["network"] = {"name": "of a friend.keras", "sha256": "0" * 64}
    path.write_text(json.dumps(told), "utf-8")
    open_with_dialog(person, answer, path)
    person.wait_until(lambda: "of a friend.keras" in person.message)


def test_times_of_strokes_are_saved(person, save):
    kept = read_drawing(save())
    assert [len(times) for times in kept.times] == [len(s) for s in kept.drawing.ink.strokes]
    both = [time for times in kept.times for time in times]
    assert both == sorted(both)
    assert both[0] == 0


def test_saving_again_writes_the_same_file_until_it_is_another_drawing(person, save, answer, seven):
    path = save()
    person.draw(seven)
    answer(ask_where_to_save_drawing=None)
    person.press(Qt.Key.Key_S, modifier=CONTROL)
    person.wait_until(lambda: len(read_drawing(path).drawing.ink.strokes) == 3)
    assert path.name in person.window.windowTitle()
    person.press(Qt.Key.Key_Delete)
    person.draw(seven)
    assert person.window.windowTitle() == "InkLens"
    person.press(Qt.Key.Key_S, modifier=CONTROL)  # asks, and nothing is chosen
    assert len(read_drawing(path).drawing.ink.strokes) == 3


def test_saving_as_asks_for_another_name(person, save, answer, tmp_path):
    path = save()
    answer(ask_where_to_save_drawing=tmp_path / "second.inklens")
    person.press(Qt.Key.Key_S, modifier=CONTROL | SHIFT)
    person.wait_until((tmp_path / "second.inklens").exists)
    assert (tmp_path / "second.inklens").read_bytes() == path.read_bytes()


def test_the_key_saves_what_the_tab_is_about(person, save, seven):
    path = save()
    person.draw(seven)
    person.go_to("Train")
    person.press(Qt.Key.Key_S, modifier=CONTROL)  # there is no trained network yet
    assert len(read_drawing(path).drawing.ink.strokes) == 2
    person.press(Qt.Key.Key_S, modifier=CONTROL | Qt.KeyboardModifier.AltModifier)
    person.wait_until(lambda: len(read_drawing(path).drawing.ink.strokes) == 3)


def test_an_empty_canvas_is_not_saved(person, answer, tmp_path):
    answer(ask_where_to_save_drawing=tmp_path / "nothing.inklens")
    person.press(Qt.Key.Key_S, modifier=CONTROL)
    assert "draw a digit first" in person.read_message()
    assert not (tmp_path / "nothing.inklens").exists()


def test_a_place_that_cannot_be_written_is_said(person, answer, tmp_path, four):
    person.draw(*four)
    answer(ask_where_to_save_drawing=tmp_path / "no folder" / "a.inklens")
    person.press(Qt.Key.Key_S, modifier=CONTROL)
    assert "choose another folder" in person.read_message()


def test_a_broken_file_is_refused_and_the_drawing_stays(person, four, tmp_path):
    person.draw(*four)
    (tmp_path / "broken.inklens").write_text('{"format": "inklens-drawing", "version": 99}')
    person.drop(tmp_path / "broken.inklens")
    assert "newer InkLens" in person.read_message()
    assert len(person.canvas.drawing.ink.strokes) == 2


def test_a_file_that_is_something_else_is_refused_in_plain_words(person, tmp_path):
    (tmp_path / "broken.inklens").write_text("no drawing")
    person.drop(tmp_path / "broken.inklens")
    assert person.read_message() == (
        "broken.inklens is not an InkLens drawing, or is damaged; open one that InkLens has saved."
    )


def test_what_could_not_be_opened_is_forgotten_once_something_else_is(person, save, tmp_path):
    path, picture = save(), tmp_path / "four.png"
    Image.fromarray(np.pad(np.zeros((60, 12), np.uint8), 40, constant_values=255)).save(picture)
    broken = tmp_path / "broken.inklens"
    broken.write_text("no drawing")
    notice = person.window.status.notice
    for opened in (path, picture):
        person.drop(broken)
        assert "broken.inklens" in person.read_message()
        person.drop(opened)
        person.wait_until(lambda: "broken.inklens" not in notice.text)
        notice._end_news()
        assert not notice.text
    (tmp_path / "broken.png").write_text("no picture")
    person.drop(tmp_path / "broken.png")
    person.wait_until(lambda: "broken.png" in notice.text)
    person.drop(path)
    notice._end_news()
    assert not notice.text


def test_a_dropped_drawing_is_opened(person, save):
    path = save()
    person.press(Qt.Key.Key_Delete)
    person.go_to("Train")
    person.drop(path)
    assert len(person.canvas.drawing.ink.strokes) == 2
    assert person.window.tabs.currentWidget() is person.window.draw


def test_of_several_drawings_the_first_is_opened(person, save, answer, tmp_path):
    first = save("first.inklens")
    person.draw([(200, 20), (210, 40)])
    answer(ask_where_to_save_drawing=tmp_path / "second.inklens")
    person.press(Qt.Key.Key_S, modifier=CONTROL | SHIFT)
    person.wait_until((tmp_path / "second.inklens").exists)
    person.drop(first, tmp_path / "second.inklens")
    assert person.window.drawings.path == first
    assert len(person.canvas.drawing.ink.strokes) == 2


def test_recent_files_are_listed_and_opened_by_a_click(person, save, tmp_path, restart):
    save("one.inklens")
    save_as = tmp_path / "two.inklens"
    write_text(save_as, (tmp_path / "one.inklens").read_text("utf-8"))
    person.drop(save_as)
    other = restart(person)
    other.press(Qt.Key.Key_Delete)
    menu = other.window.drawings.recent_menu
    menu.popup(other.window.mapToGlobal(other.window.rect().center()))
    other.wait_until(menu.isVisible)
    assert [a.text() for a in menu.actions()][:2] == ["two.inklens", "one.inklens"]
    other.click(menu, menu.actionGeometry(menu.actions()[1]).center())
    assert len(other.canvas.drawing.ink.strokes) == 2
    assert other.window.drawings.path == tmp_path / "one.inklens"


@pytest.mark.parametrize("content", ["", "[", "{}", "[1, null, {}]", '["\\u0000"]', "[" * 99999])
def test_a_broken_list_of_recent_files_is_an_empty_one(tmp_path, content):
    state = StateFolder(tmp_path)
    (tmp_path / "recent.json").write_text(content)
    assert state.recent.paths() == []


# -- kept while one draws --


@pytest.fixture
def at_once(monkeypatch):
    """Keep what is drawn as soon as the event loop runs."""
    monkeypatch.setattr(autosave, "EVERY", 0)


def kept_by(state):
    return list(state.autosaved.glob("*/drawing.inklens"))


def test_a_stroke_under_the_pen_is_kept(at_once, person, seven):
    person.pen_down(seven[0])
    for point in seven[1:]:
        person.pen_to(point)
    person.wait_until(lambda: kept_by(person.state))
    (file,) = kept_by(person.state)
    person.wait_until(lambda: len(read_drawing(file).drawing.ink.strokes[0]) == len(seven))
    assert len(read_drawing(file).times[0]) == len(seven)
    person.pen_up(seven[-1])


def test_a_window_that_is_closed_leaves_only_the_drawing_of_the_session(
    at_once, person, four, restart
):
    person.draw(*four)
    person.wait_until(lambda: kept_by(person.state))
    (mine,) = kept_by(person.state)
    other = restart(person)
    assert not mine.parent.exists()
    assert len(other.canvas.drawing.ink.strokes) == 2
    assert not other.find("toastOffer").isVisible()
    assert all(len(times) for times in other.window.drawings.gather().times)


def left_by_a_killed_program(state, text, name="123-abc"):
    folder = state.autosaved / name
    folder.mkdir(parents=True)
    (folder / "lock").touch()
    (folder / "drawing.inklens").write_text(text)


def test_the_drawing_of_a_killed_program_is_offered_and_restored_by_a_click(
    person, save, restart, seven
):
    text = save().read_text("utf-8")
    person.press(Qt.Key.Key_Delete)
    person.draw(seven)
    left_by_a_killed_program(person.state, text)
    other = restart(person)
    assert len(other.canvas.drawing.ink.strokes) == 1  # of the session before
    assert "is kept" in other.read_message()
    other.click(other.find("toastOffer"))
    assert len(other.canvas.drawing.ink.strokes) == 2
    assert not other.find("toastOffer").isVisible()
    assert other.window.drawings.path is None
    other.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert len(other.canvas.drawing.ink.strokes) == 1


def test_what_is_not_restored_can_be_opened_later(person, save, restart):
    left_by_a_killed_program(person.state, save().read_text("utf-8"))
    other = restart(person)
    other.click(other.find("toastClose"))
    assert other.message == ""
    menu = other.window.drawings.recent_menu
    menu.popup(other.window.mapToGlobal(other.window.rect().center()))
    other.wait_until(menu.isVisible)
    other.press(Qt.Key.Key_Delete)
    lost = next(a for a in menu.actions() if a.text().startswith("Lost drawing of"))
    other.click(menu, menu.actionGeometry(lost).center())
    assert len(other.canvas.drawing.ink.strokes) == 2


def test_what_another_window_keeps_is_left_alone(at_once, person, four, open_window, person_at):
    person.draw(*four)
    person.wait_until(lambda: kept_by(person.state))
    second = person_at(open_window(wait=False))
    assert len(kept_by(person.state)) == 1
    assert not second.find("toastOffer").isVisible()
    second.draw([(50, 50), (90, 200)])
    second.wait_until(lambda: len(kept_by(person.state)) == 2)
    strokes = {len(read_drawing(file).drawing.ink.strokes) for file in kept_by(person.state)}
    assert strokes == {1, 2}


def test_a_drawing_that_cannot_be_kept_is_said_once_and_that_it_can_be_again(
    at_once, person, four, line
):
    person.state.path.mkdir(exist_ok=True)
    person.state.autosaved.write_text("in the way")
    person.draw(four[0])
    person.wait_until(lambda: "choose another folder" in person.message)
    person.state.autosaved.unlink()
    person.draw(four[1])
    person.wait_until(lambda: "kept again" in person.message)


# -- replay --


def test_a_replay_shows_more_and_more_of_the_strokes_and_ends_with_the_drawing(person, four):
    person.draw(*four)
    whole, seen = person.canvas.drawing, []
    before = person.wait_for_the_map()
    person.canvas.changed.connect(lambda edit: seen.append(edit.drawing))
    played = []
    person.window.actions_by_name["replay"].toggled.connect(played.append)
    person.press(Qt.Key.Key_R, modifier=SHIFT)
    assert person.canvas.drawing is whole
    person.wait_until(lambda: played == [True, False])  # it may be over before a key returns
    points = [sum(map(len, drawing.ink.strokes)) for drawing in seen]
    assert points == sorted(points)
    assert points[0] < points[-1]
    assert len({len(drawing.ink.strokes) for drawing in seen}) == 2
    assert seen[-1] is whole
    np.testing.assert_array_equal(person.wait_for_the_map().values, before.values)
    assert person.canvas.history.count() == 2


def test_drawing_during_a_replay_goes_on_from_the_whole_drawing(person, four, seven):
    person.draw(*four)
    person.press(Qt.Key.Key_R, modifier=SHIFT)
    person.draw(seven)
    assert [len(s) for s in person.canvas.drawing.ink.strokes] == [*map(len, four), len(seven)]
    person.wait_until(lambda: not person.window.actions_by_name["replay"].isChecked())
    assert None not in person.window.drawings.gather().times


def test_undo_during_a_replay_undoes_a_stroke_of_the_whole_drawing(person, four):
    person.draw(*four)
    person.press(Qt.Key.Key_R, modifier=SHIFT)
    person.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert [len(s) for s in person.canvas.drawing.ink.strokes] == [len(four[0])]
    person.wait_until(lambda: not person.window.actions_by_name["replay"].isChecked())


def test_another_brush_during_a_replay_is_the_brush_of_the_whole_drawing(person, four):
    person.draw(*four)
    person.press(Qt.Key.Key_R, modifier=SHIFT)
    person.press(Qt.Key.Key_BracketRight)
    assert not person.canvas.plays
    person.wait_until(lambda: not person.window.actions_by_name["replay"].isChecked())
    person.wait_for_the_map()
    drawing = person.window.live.request.drawing
    assert drawing is person.canvas.drawing
    assert drawing.ink.width == person.window.draw.tools.brush.value()


def test_the_same_key_ends_a_replay(person, four):
    person.draw(*four)
    person.press(Qt.Key.Key_R, modifier=SHIFT)
    person.press(Qt.Key.Key_R, modifier=SHIFT)
    assert not person.canvas.plays
    assert not person.window.actions_by_name["replay"].isChecked()


def test_there_is_nothing_to_replay_on_an_empty_canvas(person):
    person.press(Qt.Key.Key_R, modifier=SHIFT)
    assert "no strokes to replay" in person.read_message()
    assert not person.window.actions_by_name["replay"].isChecked()


def test_a_stroke_that_is_left_out_is_still_left_out_once_it_was_saved_and_opened(
    person, save, answer, four
):
    person.draw(*four)
    person.canvas.toggle_stroke(1)
    first = person.wait_for_the_map()
    path = save()
    kept = read_drawing(path)
    assert [is_ink for _, is_ink in kept.drawing.all_strokes] == [True, False]
    assert [len(times) for times in kept.times] == [len(stroke) for stroke in four]
    person.press(Qt.Key.Key_Delete)
    open_with_dialog(person, answer, path)
    after = person.wait_for_the_map()
    np.testing.assert_array_equal(after.pixels, first.pixels)
    person.canvas.toggle_stroke(1)
    assert len(person.canvas.drawing.ink.strokes) == 2
    times = person.window.drawings.gather().times
    assert [len(each) for each in times] == [len(stroke) for stroke in four]
