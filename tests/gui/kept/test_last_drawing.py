"""The drawing of the last window: in whatever order windows open and close, none is lost."""

import itertools
import json

import pytest

from engine import turns
from engine.data import inklens_file
from engine.data.inklens_file import KeptDrawing, read_drawing
from engine.drawing import Drawing, blank
from engine.errors import OutputError
from engine.ink import Ink
from engine.turns import turn
from gui.kept import last_drawing
from gui.kept.autosave import recover
from gui.kept.state_folder import StateFolder


def drawing(*names):
    """A stroke for each name, of as many points as the name says."""
    return KeptDrawing(Drawing(Ink([[(number, 9.0)] * number for number in names])))


BLANK = KeptDrawing(blank())


def strokes(kept):
    return tuple(len(stroke) for stroke in kept.drawing.ink.strokes)


def all_that_is_kept(tmp_path):
    """What the next start finds: on its canvas, and what it offers."""
    state = StateFolder(tmp_path)
    recover(state.autosaved, state.recovered)
    kept = state.load_kept()
    files = state.recovered.glob("*.inklens")
    return strokes(kept), sorted(strokes(read_drawing(file)) for file in files)


ORDERS = [
    order
    for order in itertools.permutations(["open A", "open B", "close A", "close B"])
    if order.index("open A") < order.index("close A")
    and order.index("open B") < order.index("close B")
]
DOES = ["clears", "draws", "leaves it"]


@pytest.mark.parametrize("order", ORDERS, ids=" ".join)
@pytest.mark.parametrize("a", DOES)
@pytest.mark.parametrize("b", DOES)
def test_what_a_window_closes_with_is_lost_to_no_window_that_never_saw_it(order, a, b, tmp_path):
    StateFolder(tmp_path).save_drawing(drawing(2))
    does, windows, shown, seen = {"A": a, "B": b}, {}, {}, {"A": set(), "B": set()}
    closed_with = {}
    for step in order:
        verb, name = step.split()
        if verb == "open":
            windows[name] = StateFolder(tmp_path)
            shown[name] = windows[name].load_kept()
            seen[name].add(strokes(shown[name]))
            continue
        made = {"clears": BLANK, "draws": drawing(3 if name == "A" else 4)}
        closed_with[name] = made.get(does[name], shown[name])
        windows[name].save_drawing(closed_with[name])
    on_canvas, offered = all_that_is_kept(tmp_path)
    first, last = (step.split()[1] for step in order if step.startswith("close"))
    for name in (first, last):
        found = strokes(closed_with[name])
        replaced = name == first and found in seen[last] and order.index(f"open {last}") == 2
        if found and not replaced:
            assert found in (on_canvas, *offered)
    if strokes(closed_with[last]):
        assert on_canvas == strokes(closed_with[last])
    assert len(offered) <= 1


def test_one_window_after_the_other_sets_nothing_aside(tmp_path):
    for number in (2, 3, 4):
        state = StateFolder(tmp_path)
        state.load_kept()
        state.save_drawing(drawing(number))
        state.save_drawing(drawing(number, 9))
    assert all_that_is_kept(tmp_path) == ((4, 9), [])


def test_two_windows_with_the_same_drawing_set_nothing_aside(tmp_path):
    first, second = StateFolder(tmp_path), StateFolder(tmp_path)
    first.save_drawing(drawing(3))
    second.save_drawing(drawing(3))
    assert all_that_is_kept(tmp_path) == ((3,), [])


def test_what_is_set_aside_has_the_date_of_its_drawing(tmp_path):
    first, second = StateFolder(tmp_path), StateFolder(tmp_path)
    first.save_drawing(drawing(3))
    when = (tmp_path / "drawing.json").stat().st_mtime_ns
    second.save_drawing(drawing(4))
    (aside,) = second.autosaved.glob("*/drawing.inklens")
    assert aside.stat().st_mtime_ns == when


def test_a_drawing_of_a_newer_inklens_is_set_aside_and_not_written_over(tmp_path):
    newer = json.dumps({"format": "inklens-drawing", "version": 99})
    (tmp_path / "drawing.json").write_text(newer)
    state = StateFolder(tmp_path)
    assert state.load_kept() is None
    state.save_drawing(BLANK)
    assert (tmp_path / "drawing.json").read_text() == newer
    state.save_drawing(drawing(3))
    (found,) = recover(state.autosaved, state.recovered)
    assert found.read_text() == newer


@pytest.mark.parametrize("fails", ["copying", "writing"])
def test_where_the_disk_is_full_the_other_windows_drawing_stays_in_its_place(
    tmp_path, monkeypatch, fails
):
    def full(*_):
        raise OutputError("The disk is full; choose another folder.")

    first, second = StateFolder(tmp_path), StateFolder(tmp_path)
    first.save_drawing(drawing(3))
    module, name = {
        "copying": (last_drawing, "write_whole"),
        "writing": (inklens_file, "write_text"),
    }[fails]
    monkeypatch.setattr(module, name, full)
    with pytest.raises(OutputError):
        second.save_drawing(drawing(4))
    assert all_that_is_kept(tmp_path) == ((3,), [])


def test_a_window_that_writes_for_too_long_is_not_written_over(tmp_path, monkeypatch):
    monkeypatch.setattr(turns, "PATIENCE", 0.05)
    state = StateFolder(tmp_path)
    with turn(tmp_path, "drawing"), pytest.raises(OutputError):
        state.save_drawing(drawing(3))
    assert state.load_kept() is None
