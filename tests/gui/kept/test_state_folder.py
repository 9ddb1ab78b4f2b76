"""Which runs and networks stay on disk."""

import json
import os
import time

import pytest

from engine.errors import OutputError
from engine.locks import locked
from engine.training.progress import Progress, RunState
from engine.training.runs import RunFolder, runs_in
from engine.training.settings import TrainingSettings
from gui.kept import state_folder as keeping
from gui.kept.state_folder import StateFolder


def finished_run(state, name, *, started, changed):
    """A run as it lies on disk when it went through."""
    progress = Progress(1)
    progress.finished = True
    told = RunState(TrainingSettings(epochs=1), None, "0" * 64, progress)
    folder = RunFolder(state.runs / name)
    folder.path.mkdir(parents=True)
    folder.record_file.write_text(
        json.dumps({"started": started, "changed": changed, "state": told.to_json()}), "utf-8"
    )
    return folder


def names(folder):
    return {run.path.name for run in runs_in(folder)}


def test_runs_lie_in_the_folder_that_a_person_chose_or_beside_the_rest(tmp_path):
    state = StateFolder(tmp_path)
    assert state.runs == tmp_path / "runs"
    state.runs_folder = tmp_path / "elsewhere"
    assert state.runs == tmp_path / "elsewhere"
    assert state.past_runs == tmp_path / "past-runs"


def test_a_run_begun_long_ago_and_finished_just_now_keeps_its_weights(tmp_path, monkeypatch):
    monkeypatch.setattr(keeping, "RUNS_KEPT", 2)
    state = StateFolder(tmp_path)
    for name, started, changed in (("old", 1, 100), ("b", 10, 11), ("c", 20, 21)):
        finished_run(state, name, started=started, changed=changed)
    state.prune_runs()
    assert names(state.runs) == {"old", "c"}
    assert names(state.past_runs) == {"b"}


def test_a_run_that_cannot_be_removed_is_not_listed_twice(tmp_path, monkeypatch):
    monkeypatch.setattr(keeping, "RUNS_KEPT", 1)
    state = StateFolder(tmp_path)
    busy = finished_run(state, "a", started=1, changed=2)
    finished_run(state, "b", started=3, changed=4)
    with locked(busy.path):  # another window trains an epoch more of it
        state.prune_runs()
    assert names(state.runs) == {"a", "b"}
    assert names(state.past_runs) == set()


def test_a_network_that_cannot_be_removed_does_not_hold_up_the_others(tmp_path, monkeypatch):
    monkeypatch.setattr(keeping, "NETWORKS_KEPT", 1)
    state = StateFolder(tmp_path)
    folder = tmp_path / "networks"
    folder.mkdir()
    (folder / "trained_1.keras").write_bytes(b"network")
    (folder / "trained_2.keras").mkdir()  # no file, so that it cannot be unlinked
    (folder / "trained_3.keras").write_bytes(b"network")
    state.prune_networks()
    left = {path.name for path in folder.iterdir()} - {"names.lock"}
    assert left == {"trained_2.keras", "trained_3.keras"}


def test_what_a_person_named_is_never_removed_and_does_not_count(tmp_path, monkeypatch):
    monkeypatch.setattr(keeping, "NETWORKS_KEPT", 2)
    state = StateFolder(tmp_path)
    made = [state.keep_network(written) for _ in range(5)]
    state.names.rename(made[0], "my best one")
    state.prune_networks()
    assert state.networks() == [made[4], made[3], made[0]]
    state.names.rename(made[0], "")  # a date again, like the others
    state.prune_networks()
    assert state.networks() == [made[4], made[3]]


def test_a_network_that_could_not_be_written_leaves_no_file(tmp_path):
    state = StateFolder(tmp_path)

    def full(file):
        raise OutputError("the disk is full")

    with pytest.raises(OutputError):
        state.keep_network(full)
    assert list((tmp_path / "networks").iterdir()) == []
    kept = state.keep_network(written)
    assert state.networks() == [kept]


def test_a_network_has_its_name_once_it_is_whole(tmp_path):
    state = StateFolder(tmp_path)
    named = []

    def write(file):
        named.extend((tmp_path / "networks").glob("trained*"))
        file.write_bytes(b"net")
        named.extend((tmp_path / "networks").glob("*.keras"))
        return written(file)

    kept = state.keep_network(write)
    assert named == []
    assert kept.read_bytes() == b"network"
    assert [file.name for file in (tmp_path / "networks").iterdir()] == [kept.name]


def test_a_program_that_ends_while_it_keeps_a_network_leaves_nothing_for_longer_than_a_day(
    tmp_path, monkeypatch
):
    class Ended(BaseException):
        """Without another line being run."""

    def write(file):
        file.write_bytes(b"net")
        raise Ended

    state, folder = StateFolder(tmp_path), tmp_path / "networks"
    with monkeypatch.context() as ending:
        ending.setattr("shutil.rmtree", lambda *_, **__: None)
        with pytest.raises(Ended):
            state.keep_network(write)
    (folder / "trained_2026-01-02_03-04-05.keras").touch()  # of an earlier version
    state.prune_networks()
    left = list(folder.iterdir())
    assert len(left) == 2, "another window may be writing it"
    for each in left:
        os.utime(each, (1.0, time.time() - 25 * 60 * 60))
    kept = state.keep_network(written)
    state.prune_networks()
    assert list(folder.iterdir()) == [kept]


def test_a_file_that_is_taken_for_a_network_is_not_listed_before_it_is_written(tmp_path):
    state = StateFolder(tmp_path)
    listed = []

    def write(file):
        listed.append(state.networks())
        return written(file)

    assert state.networks() == []
    kept = state.keep_network(write)
    assert listed == [[]]
    assert state.networks() == [kept]


def written(file):
    file.write_bytes(b"network")
    return file


def test_a_run_that_another_window_deletes_meanwhile_holds_nothing_up(tmp_path, monkeypatch):
    monkeypatch.setattr(keeping, "RUNS_KEPT", 1)
    state = StateFolder(tmp_path)
    for name, when in (("a", 1), ("b", 3), ("c", 5)):
        finished_run(state, name, started=when, changed=when + 1)

    def listed_and_then_deleted(parent):
        found = runs_in(parent)
        for run in found:
            if run.path.name == "b":
                run.delete()
        return found

    monkeypatch.setattr(keeping, "runs_in", listed_and_then_deleted)
    state.prune_runs()
    assert names(state.runs) == {"c"}
    assert names(state.past_runs) == {"a"}


def test_of_a_run_that_is_gone_before_its_record_is_kept_nothing_stays(tmp_path, monkeypatch):
    monkeypatch.setattr(keeping, "RUNS_KEPT", 0)
    state = StateFolder(tmp_path)
    run = finished_run(state, "a", started=1, changed=2)
    monkeypatch.setattr(StateFolder, "_finished_runs", lambda _: (run.delete(), [run.path])[1])
    state.prune_runs()
    assert not list(state.past_runs.iterdir())


def test_a_run_whose_record_is_lost_stays_as_nothing_of_it_would_be_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(keeping, "RUNS_KEPT", 0)
    state = StateFolder(tmp_path)
    run = finished_run(state, "a", started=1, changed=2)
    told = run.record().state
    monkeypatch.setattr(RunFolder, "state", lambda _: told)
    run.checkpoint_file.touch()
    run.record_file.write_text("{")
    assert run.record().finished
    state.prune_runs()
    assert names(state.runs) == {"a"}
    assert names(state.past_runs) == set()
