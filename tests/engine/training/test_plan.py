"""A run from its plan: new or resumed, with pen strokes, by window and shell alike."""

import numpy as np
import pytest

from engine.data import pen_writers
from engine.errors import CheckpointError, DataError, OutputError
from engine.training.data import TrainingData
from engine.training.distribution import Distribution
from engine.training.events import BatchEnded, TrainingStarted
from engine.training.plan import Plan
from engine.training.runs import RunFolder
from engine.training.settings import TrainingSettings
from engine.training.start_or_resume import prepare

SETTINGS = TrainingSettings(epochs=2, seed=5)
STROKES = """.SEGMENT DIGIT 0 ? "7"
.COMMENT 7 1 0
.PEN_DOWN
 100 300
 240 100
.PEN_UP
"""


@pytest.fixture(autouse=True)
def few_images(few_digits, monkeypatch, linear_network):
    few = few_digits(300, 100)
    monkeypatch.setattr(TrainingData, "mnist", lambda: few)
    return few


@pytest.fixture
def folder(tmp_path):
    return RunFolder(tmp_path / "run")


@pytest.fixture
def strokes(tmp_path):
    file = tmp_path / "strokes.unipen"
    file.write_text(STROKES, "ascii")
    return file


def cut_after(plan, batches):
    """Train so many batches; the weights then."""
    run = prepare(plan)
    events = run.train()
    for event in events:
        batches -= isinstance(event, BatchEnded)
        if not batches:
            break
    events.close()
    return run.trainer.model.get_weights()


def test_a_new_run_makes_its_folder_only_as_it_begins_to_train(folder):
    run = prepare(Plan(folder, SETTINGS))
    assert not folder.path.exists()
    next(run.train())
    assert folder.path.exists()
    with pytest.raises(OutputError, match="holds a run already"):
        list(prepare(Plan(folder, SETTINGS)).train())


def test_a_resumed_run_continues_where_it_was_with_what_it_was_trained_on(folder, strokes):
    before = cut_after(Plan(folder, SETTINGS, strokes), 3)
    drawn = []
    plan = Plan.to_resume(folder, folder.record().state)
    assert (plan.settings, plan.pen_strokes) == (SETTINGS, strokes)
    run = prepare(plan, tell=lambda done, total: drawn.append((done, total)))
    assert drawn[-1] == (pen_writers.COPIES, pen_writers.COPIES)
    for ours, theirs in zip(run.trainer.model.get_weights(), before, strict=True):
        np.testing.assert_array_equal(ours, theirs)
    started, *_ = events = list(run.train())
    assert isinstance(started, TrainingStarted)
    assert started.batch == 3
    assert folder.record().finished == events[-1]


def test_pen_strokes_that_were_moved_are_found_where_they_are_said_to_be(folder, strokes, tmp_path):
    cut_after(Plan(folder, SETTINGS, strokes), 1)
    strokes.rename(tmp_path / "moved.unipen")
    state = folder.record().state
    with pytest.raises(DataError, match="cannot be read as pen strokes"):
        prepare(Plan.to_resume(folder, state))
    assert prepare(Plan.to_resume(folder, state, pen_strokes=tmp_path / "moved.unipen"))


def test_what_is_told_of_the_drawing_may_break_it_off(folder, strokes):
    def stop(_done, _total):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        prepare(Plan(folder, SETTINGS, strokes), tell=stop)
    assert not folder.exists


def test_more_epochs_of_a_finished_run_are_trained_and_logged(folder, tmp_path):
    list(prepare(Plan(folder, SETTINGS)).train())
    plan = Plan.to_resume(folder, folder.record().state, more=1, log=tmp_path / "log")
    list(prepare(plan).train())
    assert len(folder.record().history) == 3
    assert list((tmp_path / "log" / "train").glob("*tfevents*"))


def test_where_there_is_no_run_none_is_resumed(folder):
    with pytest.raises(CheckpointError, match="no training run"):
        prepare(Plan(folder, SETTINGS, resumes=True))


def test_several_workers_do_not_each_try_out_a_precision(folder):
    sharing = Distribution(None, 2, 0, "")
    plan = Plan(folder, TrainingSettings(precision="auto"))
    assert prepare(plan, sharing=sharing).trainer.settings.precision == "float32"
    assert prepare(plan).trainer.settings.precision == "auto"


def test_a_plan_is_made_without_tensorflow(run_python):
    loaded, _ = run_python(
        "import json, sys, engine.training.plan\n"
        "print(json.dumps(sorted({'tensorflow', 'keras'} & set(sys.modules))))"
    )
    assert loaded == []
