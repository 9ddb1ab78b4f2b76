"""Run folders: what is kept while a run trains, and what a table of runs reads of it."""

import dataclasses
import gc
import json

import numpy as np
import pytest

from engine.arrays import write_arrays
from engine.errors import CheckpointError, OutputError
from engine.training import runs
from engine.training.events import BatchEnded, EpochEnded, TrainingFinished
from engine.training.keeping import train_and_keep
from engine.training.moments import MOST_EARLY, Moment, is_early, newest_moment, spread
from engine.training.progress import Progress, RunState
from engine.training.runs import RunFolder, RunRecord, run_to_resume, runs_in
from engine.training.settings import TrainingSettings
from engine.training.step import Computation
from engine.training.trainer import Trainer

SETTINGS = TrainingSettings(epochs=2, seed=5)


@pytest.fixture
def kept(data, folder, linear_network):
    """A finished run: its folder, its trainer, the weights after each epoch."""
    trainer = Trainer(SETTINGS, data)
    after = {0: trainer.model.get_weights()}
    for event in train_and_keep(trainer, folder):
        if isinstance(event, EpochEnded):
            after[event.epoch] = trainer.model.get_weights()
    return folder, trainer, after


def same(some, others):
    return all(np.array_equal(a, b) for a, b in zip(some, others, strict=True))


# --- Keeping


def test_a_run_is_the_same_kept_or_not(data, folder, linear_network):
    alone, watched = Trainer(SETTINGS, data), Trainer(SETTINGS, data)
    names = [type(event).__name__ for event in alone.run()]
    assert [type(event).__name__ for event in train_and_keep(watched, folder, every=0)] == names
    assert same(alone.model.get_weights(), watched.model.get_weights())


def test_snapshots_are_the_weights_of_every_epoch_in_half_precision(kept):
    folder, _, after = kept
    assert folder.snapshots() == (0, 1, 2)
    for epoch, weights in after.items():
        with np.load(folder.path / "epochs" / f"{epoch:04d}.npz") as stored:
            assert {stored[name].dtype.name for name in stored} == {"float16"}
        for back, weight in zip(folder.load_snapshot(epoch), weights, strict=True):
            assert back.dtype == np.float32
            np.testing.assert_array_equal(back, weight.astype(np.float16).astype(np.float32))


def test_a_weight_beyond_half_precision_is_cut_off_and_not_infinite(folder):
    folder.save_snapshot(0, (np.array([1e6, -1e6, 1.0], np.float32),))
    assert folder.load_snapshot(0)[0].tolist() == [65504, -65504, 1]


def test_the_record_tells_history_and_test_without_the_checkpoint(kept):
    folder, trainer, _ = kept
    folder.checkpoint_file.unlink()
    record = folder.record()
    assert record.state.settings == SETTINGS
    assert [event.epoch for event in record.history] == [1, 2]
    assert record.history == tuple(trainer.progress.history)
    assert isinstance(record.finished, TrainingFinished)
    assert 0 < record.started <= record.changed


def test_checkpoints_are_written_as_often_as_asked(data, folder, linear_network):
    events = train_and_keep(Trainer(SETTINGS, data), folder, every=1e-9)
    saved = [
        folder.checkpoint().progress.steps  # what was written at the event before is on disk
        for event in events
        if isinstance(event, BatchEnded) and event.batch > 1
    ]
    assert len(saved) == 8
    assert all(now >= step for now, step in zip(saved, [1, 2, 3, 4, 6, 7, 8, 9], strict=True))


def test_an_epoch_more_is_kept_in_the_same_folder(kept):
    folder, trainer, _ = kept
    started = folder.record().started
    list(train_and_keep(trainer, folder, more=1))
    record = folder.record()
    assert (len(record.history), record.started) == (3, started)
    assert folder.snapshots() == (0, 1, 2, 3)


def test_an_error_while_writing_is_said_by_the_next_event(
    data, folder, linear_network, monkeypatch
):
    def full(*_):
        raise OutputError("The disk is full.")

    trainer = Trainer(SETTINGS, data)
    monkeypatch.setattr(RunFolder, "save", full)
    with pytest.raises(OutputError, match="disk is full"):
        list(train_and_keep(trainer, folder))
    assert trainer.progress.epoch == 2  # the network is still there to be saved elsewhere


def test_an_error_in_training_leaves_the_last_checkpoint(data, folder, linear_network, monkeypatch):
    trainer = Trainer(SETTINGS, data)
    events = train_and_keep(trainer, folder)
    next(events)
    next(events)

    def broken(*_, **__):
        raise RuntimeError("out of memory")

    monkeypatch.setattr(Computation, "step", broken)
    with pytest.raises(RuntimeError, match="out of memory"):
        next(events)
    assert folder.checkpoint().progress.steps == 0


def test_a_long_run_keeps_every_second_epoch_and_the_first_and_newest(folder, monkeypatch):
    monkeypatch.setattr(runs, "MOST_SNAPSHOTS", 6)
    for epoch in range(10):
        folder.save_snapshot(epoch, (np.zeros(1, np.float32),))
    assert folder.snapshots() == (0, 2, 4, 6, 8, 9)
    for epoch in range(10, 14):
        folder.save_snapshot(epoch, (np.zeros(1, np.float32),))
    assert folder.snapshots() == (0, 4, 8, 12, 13)


def test_the_first_epoch_has_snapshots_after_1_2_4_steps(data, folder, linear_network):
    trainer, after = Trainer(SETTINGS, data), {}
    for event in train_and_keep(trainer, folder):
        if isinstance(event, BatchEnded) and event.epoch == 1:
            after[event.batch] = trainer.model.get_weights()
    assert max(after) == 5
    wanted = [Moment(0), Moment(0, 1), Moment(0, 2), Moment(0, 4), Moment(1), Moment(2)]
    assert folder.moments() == tuple(wanted)
    for step in (1, 2, 4):
        halves = [each.astype(np.float16) for each in after[step]]
        assert same(folder.load_snapshot(Moment(0, step)), halves)


def test_early_snapshots_count_among_those_that_a_long_run_may_keep(folder, monkeypatch):
    monkeypatch.setattr(runs, "MOST_SNAPSHOTS", 8)
    nothing = (np.zeros(1, np.float32),)
    for moment in (Moment(0), Moment(0, 1), Moment(0, 2), *map(Moment, range(1, 10))):
        folder.save_snapshot(moment, nothing)
    assert folder.moments() == (
        *(Moment(0, step) for step in (0, 1, 2)),
        *map(Moment, (2, 4, 6, 8, 9)),
    )


def test_early_snapshots_are_deleted_with_their_run(folder):
    folder.save_snapshot(Moment(0, 4), (np.zeros(1, np.float32),))
    folder.delete()
    assert not folder.path.exists()


@pytest.mark.parametrize(
    ("moment", "words", "network", "name"),
    [
        (Moment(0), "random weights", "the network with random weights", "0000"),
        (Moment(0, 1), "after 1 step", "the network after 1 step", "0000-001"),
        (Moment(0, 512), "after 512 steps", "the network after 512 steps", "0000-512"),
        (Moment(12), "after epoch 12", "the network after epoch 12", "0012"),
    ],
)
def test_a_moment_its_network_and_its_file_have_names_of_their_own(moment, words, network, name):
    assert moment.words == words
    assert moment.network == network
    assert moment.name == name
    assert Moment.of_name(name) == moment


def test_the_newest_moment_is_the_one_that_is_kept():
    batches = 960
    kept = [Moment(0)]
    for batch in range(1, batches):
        if is_early(1, batch, batches):
            kept.append(Moment(0, batch))
        assert newest_moment(1, batch, batches) == kept[-1]
    assert len(kept) == 1 + MOST_EARLY
    assert not is_early(2, 4, batches)
    assert newest_moment(3, 1, batches) == Moment(2)


def test_a_few_moments_of_many_are_spread_from_the_first_to_the_last():
    moments = tuple(map(Moment, range(14)))
    few = spread(moments, 10)
    assert len(set(few)) == 10
    assert (few[0], few[-1]) == (moments[0], moments[-1])
    assert spread(moments[:3], 10) == moments[:3]


def test_a_snapshot_of_the_convnet_is_sixteen_megabytes(folder):
    from engine import network

    weights = tuple(network.build_convnet(0).get_weights())
    folder.save_snapshot(0, weights)
    assert (folder.path / "epochs" / "0000.npz").stat().st_size < 16.1e6
    back = folder.load_snapshot(0)
    assert [array.shape for array in back] == [array.shape for array in weights]


def test_a_run_that_nobody_pulls_any_more_is_kept_when_it_is_collected(
    data, folder, linear_network
):
    events = train_and_keep(Trainer(SETTINGS, data), folder)
    for event in events:
        if isinstance(event, BatchEnded) and event.batch == 2:
            break
    ring = [events]
    ring.append(ring)  # as a traceback and its frame, which only the collector takes apart
    del events, ring
    gc.collect()
    assert folder.checkpoint().progress.steps == 2


def test_a_folder_that_is_not_there_is_said_before_anything_is_trained(
    data, tmp_path, linear_network
):
    with pytest.raises(OutputError, match="cannot be written to"):
        next(train_and_keep(Trainer(SETTINGS, data), RunFolder(tmp_path / "nowhere")))


# --- Reading


def test_runs_are_listed_newest_first_and_what_is_no_run_is_left_out(kept, tmp_path):
    folder, _, _ = kept
    checkpoint = folder.checkpoint()
    for name in ("a", "b"):
        other = RunFolder(tmp_path / name)
        other.make()
        other.save(checkpoint)
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "run.json").write_text("{}")
    assert [each.path.name for each in runs_in(tmp_path)] == ["b", "a", "run"]
    assert runs_in(tmp_path / "nowhere") == []


def test_the_newest_unfinished_run_is_resumed(kept, tmp_path):
    folder, _, _ = kept
    with pytest.raises(CheckpointError, match="no unfinished training run"):
        run_to_resume(tmp_path)
    done = folder.checkpoint()
    going = dataclasses.replace(done.progress, finished=False)
    unfinished = RunFolder(tmp_path / "unfinished")
    unfinished.make()
    unfinished.save(
        dataclasses.replace(done, state=dataclasses.replace(done.state, progress=going))
    )
    newest = RunFolder(tmp_path / "newest")
    newest.make()
    newest.save(done)
    assert run_to_resume(tmp_path) == unfinished
    assert run_to_resume(folder.path) == folder


def test_deleting_a_run_leaves_what_the_person_put_beside_it(kept):
    folder, _, _ = kept
    (folder.path / "notes.txt").write_text("mine")
    folder.delete()
    assert [path.name for path in folder.path.iterdir()] == ["notes.txt"]


def test_a_new_run_has_a_folder_of_its_own(tmp_path):
    first = runs.new_run(tmp_path)
    assert not first.path.exists()
    first.make()
    (tmp_path / f"{first.path.name}_2").mkdir()
    assert runs.new_run(tmp_path).path not in {first.path, tmp_path / f"{first.path.name}_2"}


def test_a_folder_that_holds_a_run_or_cannot_be_made_is_refused(kept, tmp_path):
    with pytest.raises(OutputError, match="holds a run already"):
        kept[0].make()
    (tmp_path / "file").write_text("no folder")
    with pytest.raises(OutputError, match="cannot be made"):
        RunFolder(tmp_path / "file" / "run").make()


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"state": 3, "started": 0, "changed": 0}', "[" * 100_000, "\x00"]
)
def test_a_broken_record_is_refused_in_a_sentence(folder, text):
    folder.record_file.write_text(text)
    with pytest.raises(CheckpointError, match=r"start a new run|name another folder"):
        folder.record()


@pytest.mark.parametrize("name", ["started", "changed"])
@pytest.mark.parametrize(
    "time",
    [
        "yesterday",
        "5",
        None,
        True,
        float("nan"),
        float("inf"),
        -1.0,
        1e300,
        pytest.param(10**400, id="400 digits"),
    ],
)
def test_a_record_with_a_time_that_is_none_is_refused(folder, name, time):
    state = RunState(SETTINGS, None, "0" * 64, Progress(2))
    plain = {"started": 5.0, "changed": 6, "state": state.to_json()}
    folder.record_file.write_text(json.dumps(plain))
    assert folder.record() == RunRecord(state, 5.0, 6.0)
    folder.record_file.write_text(json.dumps(plain | {name: time}))
    with pytest.raises(CheckpointError, match="name another folder"):
        folder.record()
    assert runs_in(folder.path.parent) == []


def test_what_is_not_there_is_said(tmp_path, folder):
    with pytest.raises(CheckpointError, match="no training run"):
        RunFolder(tmp_path / "nowhere").checkpoint()
    with pytest.raises(CheckpointError, match="cannot be read"):
        folder.load_snapshot(7)
    write_arrays(folder.path / "epochs" / "0003.npz", {"images": np.zeros(1, np.float16)})
    with pytest.raises(CheckpointError, match="no weights of an epoch"):
        folder.load_snapshot(3)
    assert RunFolder(tmp_path / "nowhere").snapshots() == ()


def test_runs_are_read_without_tensorflow(run_python):
    loaded, _ = run_python(
        "import json, sys, engine.training.runs, engine.training.recipes\n"
        "print(json.dumps(sorted({'tensorflow', 'keras'} & set(sys.modules))))"
    )
    assert loaded == []
