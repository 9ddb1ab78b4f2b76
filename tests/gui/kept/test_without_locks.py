"""Where nothing can be locked drawings are kept, found again, and left to their window."""

from contextlib import ExitStack

import pytest

from engine.data.inklens_file import KeptDrawing, read_drawing
from engine.drawing import Drawing
from engine.errors import InUseError, NoLocksError
from engine.ink import Ink
from engine.locks import locked
from engine.training.runs import RunFolder
from gui.bridge.engine_room import EngineRoom
from gui.faults.own_log import OwnLog
from gui.kept import autosave
from gui.kept.autosave import recover
from gui.kept.state_folder import StateFolder, remove_run


def drawing(points):
    return KeptDrawing(Drawing(Ink([[(points, 9.0)] * points])))


def strokes(kept):
    return len(kept.drawing.ink.strokes)


@pytest.fixture(params=["no_locks_on_the_drive", "no_locks_at_all"])
def no_locks(request):
    """Where nobody can lock: on the drive that the state lies on, or anywhere."""
    request.getfixturevalue(request.param)
    return request.param


@pytest.fixture
def someone(open_window, person_at, monkeypatch):
    """A person at a window whose network is never asked, and which keeps a drawing at once."""
    monkeypatch.setattr(EngineRoom, "start", lambda room: None)
    monkeypatch.setattr(autosave, "EVERY", 0)
    return lambda: person_at(open_window(wait=False))


def test_a_drawing_is_kept_while_one_draws_and_no_other_window_takes_it(no_locks, someone, four):
    person = someone()
    person.draw(*four)
    person.wait_until(lambda: list(person.state.autosaved.glob("*/drawing.inklens")))
    (kept,) = person.state.autosaved.glob("*/drawing.inklens")
    person.wait_until(lambda: strokes(read_drawing(kept)) == 2)
    assert recover(person.state.autosaved, person.state.recovered) == []
    assert strokes(read_drawing(kept)) == 2
    assert not person.find("toastOffer").isVisible()


@pytest.mark.usefixtures("no_locks_on_the_drive")
def test_what_a_killed_window_left_is_found(tmp_path):
    state = StateFolder(tmp_path / "state")
    left = autosave.new_folder(state.autosaved)
    left.mkdir(parents=True)
    with ExitStack() as living:
        living.enter_context(locked(left))
        autosave.write_drawing(drawing(3), left / autosave.DRAWING)
        assert recover(state.autosaved, state.recovered) == []
    (found,) = recover(state.autosaved, state.recovered)
    assert strokes(read_drawing(found)) == 1


def test_the_drawing_of_another_window_is_set_aside(no_locks, tmp_path):
    first, second = (StateFolder(tmp_path / "state") for _ in range(2))
    first.save_drawing(drawing(3))
    second.save_drawing(drawing(4))
    (aside,) = first.autosaved.glob("*/drawing.inklens")
    assert len(read_drawing(aside).drawing.ink.strokes[0]) == 3


def test_the_log_is_written_and_a_running_window_is_not_taken_for_a_crashed_one(no_locks, tmp_path):
    log = OwnLog(tmp_path / "log")
    assert log.begin()
    try:
        assert OwnLog(tmp_path / "log").crashes() == []
    finally:
        log.end()


def test_a_run_that_may_be_in_training_is_not_deleted(no_locks, tmp_path):
    run = RunFolder(tmp_path / "run")
    run.make()
    run.record_file.write_text("{}")
    if no_locks == "no_locks_at_all":
        with pytest.raises(NoLocksError, match="choose a folder on another drive"):
            remove_run(run)
    else:
        with locked(run.path), pytest.raises(InUseError, match="is training the run"):
            remove_run(run)
    assert run.record_file.exists()
