"""Runs that go on where they were: after a stop, after a crash, beside another program."""

import json

import numpy as np
import pytest

from engine.errors import OutputError
from engine.training.events import BatchEnded, EpochEnded
from engine.training.keeping import train_and_keep
from engine.training.moments import Moment
from engine.training.runs import run_to_resume, runs_in
from engine.training.settings import TrainingSettings
from engine.training.trainer import Trainer

SETTINGS = TrainingSettings(epochs=2, seed=5)


def stop_after(steps, trainer, folder):
    """Train and keep a run up to so many steps in all."""
    events = train_and_keep(trainer, folder)
    for event in events:
        if isinstance(event, BatchEnded) and trainer.progress.steps == steps:
            break
    events.close()


def same(some, others):
    return all(np.array_equal(a, b) for a, b in zip(some, others, strict=True))


# --- Alone


def test_a_run_that_is_closed_keeps_where_it_was(data, folder, linear_network):
    trainer = Trainer(SETTINGS, data)
    stop_after(3, trainer, folder)
    assert folder.record().finished is None
    checkpoint = folder.checkpoint()
    assert checkpoint.progress.steps == 3
    assert same(checkpoint.weights, trainer.model.get_weights())
    resumed, whole = Trainer(SETTINGS, data, resume=checkpoint), Trainer(SETTINGS, data)
    list(train_and_keep(resumed, folder))
    list(whole.run())
    assert same(resumed.model.get_weights(), whole.model.get_weights())
    assert folder.snapshots() == (0, 1, 2)


def test_a_resumed_run_keeps_the_same_early_snapshots(data, folder, linear_network):
    stop_after(3, Trainer(SETTINGS, data), folder)
    assert folder.moments() == (Moment(0), Moment(0, 1), Moment(0, 2))
    list(train_and_keep(Trainer(SETTINGS, data, resume=folder.checkpoint()), folder))
    early = [moment.step for moment in folder.moments() if moment.step]
    assert early == [1, 2, 4]


@pytest.mark.parametrize("left", [None, "", "{", '{"state": 3, "started": 0, "changed": 0}'])
def test_a_run_is_resumed_and_listed_without_its_record(
    data, folder, linear_network, tmp_path, left
):
    whole = Trainer(SETTINGS, data)
    list(whole.run())
    stop_after(3, Trainer(SETTINGS, data), folder)
    folder.record_file.unlink()  # as a crash between the first checkpoint and the first record
    if left is not None:
        folder.record_file.write_text(left)
    (listed,) = runs_in(tmp_path)
    assert listed.record().state.progress.steps == 3
    assert listed.record().finished is None
    assert run_to_resume(tmp_path) == folder
    resumed = Trainer(SETTINGS, data, resume=folder.checkpoint())
    list(train_and_keep(resumed, folder))
    assert same(resumed.model.get_weights(), whole.model.get_weights())
    assert json.loads(folder.record_file.read_text())["course"]
    assert folder.record().finished is not None


# --- Beside another program


def test_a_run_is_trained_by_one_program_at_a_time(data, folder, linear_network):
    first = train_and_keep(Trainer(SETTINGS, data), folder)
    next(first)
    with pytest.raises(OutputError, match="Another program is training the run"):
        next(train_and_keep(Trainer(SETTINGS, data), folder))
    first.close()
    assert len(list(train_and_keep(Trainer(SETTINGS, data), folder))) > 10


def test_a_run_that_another_program_trained_further_meanwhile_is_not_set_back(
    data, folder, linear_network
):
    first = train_and_keep(Trainer(SETTINGS, data), folder)
    next(first)
    first.close()
    waits, goes_on = (Trainer(SETTINGS, data, resume=folder.checkpoint()) for _ in range(2))
    for event in (other := train_and_keep(goes_on, folder)):
        if isinstance(event, EpochEnded):
            break
    other.close()
    with pytest.raises(OutputError, match="has meanwhile trained"):
        next(train_and_keep(waits, folder))
    assert [event.epoch for event in folder.record().history] == [1]
    again = Trainer(SETTINGS, data, resume=folder.checkpoint())
    assert list(train_and_keep(again, folder))
    assert folder.record().finished is not None


def test_a_run_whose_record_was_not_written_any_more_is_not_set_back(data, folder, linear_network):
    stop_after(1, Trainer(SETTINGS, data), folder)
    waits, goes_on = (Trainer(SETTINGS, data, resume=folder.checkpoint()) for _ in range(2))
    record = folder.record_file.read_text()
    stop_after(4, goes_on, folder)
    folder.record_file.write_text(record)  # as if it had been killed between the two
    with pytest.raises(OutputError, match="has meanwhile trained"):
        next(train_and_keep(waits, folder))
    assert folder.checkpoint().progress.steps == 4


def test_a_run_is_trained_where_nothing_can_be_locked(
    data, folder, linear_network, no_locks_at_all
):
    stop_after(3, Trainer(SETTINGS, data), folder)
    list(train_and_keep(Trainer(SETTINGS, data, resume=folder.checkpoint()), folder))
    assert folder.record().finished is not None


def test_a_run_that_another_computer_trains_further_meanwhile_is_not_set_back(
    data, folder, linear_network
):
    stop_after(1, Trainer(SETTINGS, data), folder)
    slow = train_and_keep(Trainer(SETTINGS, data, resume=folder.checkpoint()), folder, every=0)
    next(slow)
    quick = Trainer(SETTINGS, data, resume=folder.checkpoint())
    list(quick.run())
    folder.save(quick.checkpoint())  # on a drive where nothing can be locked
    with pytest.raises(OutputError, match="has meanwhile trained"):
        list(slow)
    assert folder.checkpoint().progress.finished
