"""A clock that is set back by years: what was made last is not taken for the oldest and deleted."""

import os
import time

import pytest

from engine.data.inklens_file import KeptDrawing, read_drawing, write_drawing
from engine.drawing import Drawing
from engine.ink import Ink
from engine.training.checkpoints import Checkpoint
from engine.training.progress import Progress, RunState
from engine.training.runs import RunFolder, run_to_resume, runs_in
from engine.training.settings import TrainingSettings
from gui.kept import autosave, state_folder
from gui.kept.state_folder import StateFolder

LONG_AGO = 946_684_800.0  # 1 January 2000


@pytest.fixture
def set_back(monkeypatch):
    """`set_back()`: it is the year 2000 from now on."""

    def now():
        strftime = time.strftime
        monkeypatch.setattr(time, "time", lambda: LONG_AGO)
        monkeypatch.setattr(
            time, "strftime", lambda form, when=None: strftime(form, when or time.gmtime(LONG_AGO))
        )

    return now


def test_a_network_that_was_just_trained_is_the_newest(tmp_path, monkeypatch, set_back):
    monkeypatch.setattr(state_folder, "NETWORKS_KEPT", 3)
    state = StateFolder(tmp_path)
    made = [state.keep_network(written) for _ in range(3)]
    set_back()
    for _ in range(12):
        made.append(state.keep_network(written))
        state.prune_networks()
        assert state.networks() == made[:-4:-1]


def test_two_windows_that_keep_a_network_do_not_take_the_same_file(tmp_path, set_back):
    one, other = StateFolder(tmp_path), StateFolder(tmp_path)
    one.keep_network(written)
    set_back()
    files = []

    def write_while_others_do(file):
        files.append(other.keep_network(written))
        files.append(one.keep_network(written))
        return written(file)

    files.append(one.keep_network(write_while_others_do))
    assert len(set(files)) == 3
    assert one.networks()[:3] == files[::-1]


def written(file):
    file.write_bytes(b"network")
    return file


def finished(state, name, *, done=True):
    run = RunFolder(state.runs / name)
    run.make()
    progress = Progress(1)
    progress.finished = done
    run.save(Checkpoint(RunState(TrainingSettings(epochs=1), None, "0" * 64, progress), (), (), ()))
    return run.path


def test_a_run_that_was_just_finished_is_the_newest(tmp_path, monkeypatch, set_back):
    monkeypatch.setattr(state_folder, "RUNS_KEPT", 2)
    state = StateFolder(tmp_path)
    finished(state, "a")
    finished(state, "b")
    set_back()
    last = finished(state, "c")
    state.prune_runs()
    assert runs_in(state.runs)[0].path == last
    assert RunFolder(last).checkpoint_file.is_file()
    started = finished(state, "d", done=False)
    assert run_to_resume(state.runs).path == started


def test_a_drawing_that_was_just_recovered_stays(tmp_path, monkeypatch):
    monkeypatch.setattr(autosave, "MOST_RECOVERED", 2)
    into, left = tmp_path / "recovered", tmp_path / "open" / "12-ab"
    into.mkdir()
    left.mkdir(parents=True)
    drawing = KeptDrawing(Drawing(Ink([[(1.0, 2.0), (3.0, 4.0)]])))
    for name in ("2030-01-01_x.inklens", "2031-01-01_x.inklens"):
        write_drawing(drawing, into / name)
    write_drawing(drawing, left / "drawing.inklens")
    os.utime(left / "drawing.inklens", (LONG_AGO, LONG_AGO))
    (found,) = autosave.recover(tmp_path / "open", into)
    assert read_drawing(found).drawing.ink.strokes
    assert sorted(file.name[:4] for file in into.iterdir()) == ["2000", "2031"]
