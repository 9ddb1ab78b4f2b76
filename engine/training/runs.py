"""A training run as a folder: its newest checkpoint, its history, and the weights of every epoch.

    checkpoint.npz   everything the run needs to be resumed
    run.json         settings, history, how far it has come: what a table of runs shows
                     and what its curves are drawn from
    epochs/0000.npz  weights at the start, and after epoch 1, 2 …, in half precision
    epochs/0000-004.npz  the same after 1, 2, 4 … steps of the first epoch

No TensorFlow, so that a window can list runs and walk through their epochs.
"""

import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.arrays import read_arrays, write_arrays
from engine.data.described import MNIST, Described
from engine.errors import CheckpointError, OutputError
from engine.files import is_file, make_folder, write_text
from engine.locks import LOCK
from engine.training.checkpoints import Checkpoint, load_state
from engine.training.course import Course, CoursePoint, read_course
from engine.training.events import EpochEnded, TrainingFinished
from engine.training.moments import Moment
from engine.training.progress import RunState, read_seconds
from engine.words import tr

RUNS = Path("runs")
"""Where runs are kept unless a person names a folder."""
MOST_SNAPSHOTS = 51
"""Of a run, 16 MB each: 0.8 GB. Of a longer run every second epoch is kept, or every fourth…

Those within the first epoch count too; they are few, and all of them stay.
"""

_MOST_RECORD_BYTES = 16 * 1024**2
_MOST_SNAPSHOT_BYTES = 128 * 1024**2
_HALF_RANGE = float(np.finfo(np.float16).max)


@dataclass(frozen=True, slots=True)
class RunRecord:
    """What a table of runs shows.

    Attributes:
        state: settings, where the data came from, progress with its history.
        started: when the run began, in seconds since 1970.
        changed: when this was written, likewise.
        course: figures within the epochs, thinned out; empty if an earlier version kept the run.
    """

    state: RunState
    started: float
    changed: float
    course: tuple[CoursePoint, ...] = ()

    @property
    def history(self) -> tuple[EpochEnded, ...]:
        """Every epoch that is done."""
        return tuple(self.state.progress.history)

    @property
    def finished(self) -> TrainingFinished | None:
        """The test's figures, once the run went through."""
        progress = self.state.progress
        if not progress.finished:
            return None
        return TrainingFinished(progress.test.loss, progress.test.accuracy, progress.seconds)


@dataclass(frozen=True, slots=True)
class RunFolder:
    """One run on disk. Nothing is made before something is written.

    Attributes:
        path: the folder.
    """

    path: Path

    @property
    def checkpoint_file(self) -> Path:
        """Where the newest checkpoint lies."""
        return self.path / "checkpoint.npz"

    @property
    def record_file(self) -> Path:
        """Where the history lies."""
        return self.path / "run.json"

    @property
    def exists(self) -> bool:
        """Whether a run was kept here."""
        return is_file(self.record_file) or is_file(self.checkpoint_file)

    @property
    def has_record(self) -> bool:
        """Whether its record can be read, and not the checkpoint alone."""
        try:
            self._written_record()
        except CheckpointError:
            return False
        return True

    @property
    def in_use(self) -> str:
        """The sentence for who finds it locked."""
        return tr(
            "Another program is training the run in {folder}; stop it first.", folder=self.path
        )

    def require_new(self) -> None:
        """Find out before the work that the folder is taken.

        Raises:
            OutputError: it holds a run already.
        """
        if self.exists:
            raise OutputError(
                tr("{path} holds a run already; resume it, or name another folder.", path=self.path)
            )

    def make(self) -> None:
        """Make the folder for a new run.

        Raises:
            OutputError: it cannot be made, or holds a run already.
        """
        self.require_new()
        make_folder(self.path / "epochs")

    def save(self, checkpoint: Checkpoint, course: Course | None = None) -> None:
        """Keep a checkpoint in place of the last, then the record.

        Args:
            checkpoint: of the run.
            course: what its curves are drawn from within an epoch; None if nobody followed it.

        Raises:
            OutputError: the folder is missing or cannot be written to; the last one is still there.
        """
        checkpoint.save(self.checkpoint_file)
        now = time.time()
        try:
            started = self._written_record().started
        except CheckpointError:
            started = self._after_others(now, lambda record: record.started)
        if checkpoint.progress.finished:
            now = self._after_others(now, lambda record: record.changed)
        times = {"started": started, "changed": max(started, now)}
        plain = {**times, "state": checkpoint.state.to_json()}
        if course is not None:
            plain["course"] = course.to_plain()
        write_text(self.record_file, json.dumps(plain))

    def _after_others(self, now: float, when: Callable[["RunRecord"], float]) -> float:
        """Now, or where the clock was set back no time before the other runs: the newest stay."""
        times = [now]
        for other in runs_in(self.path.parent):
            with suppress(CheckpointError):
                times += [when(other.record())] if other.path != self.path else []
        return max(times)

    def checkpoint(self) -> Checkpoint:
        """The newest checkpoint.

        Raises:
            CheckpointError: there is none, or it is broken.
        """
        if not is_file(self.checkpoint_file):
            raise CheckpointError(
                tr("There is no training run in {path}; name another folder.", path=self.path)
            )
        return Checkpoint.load(self.checkpoint_file)

    def state(self) -> RunState:
        """That of the newest checkpoint, in a millisecond: its weights are not read.

        Raises:
            CheckpointError: there is none, or it is broken.
        """
        return load_state(self.checkpoint_file)

    def record(self) -> RunRecord:
        """How far the run has come, with its history, in a millisecond.

        A crash can leave a checkpoint without a record, or with a broken one: then the checkpoint
        tells it, without the course.

        Raises:
            CheckpointError: there is no run, or both are broken.
        """
        try:
            return self._written_record()
        except CheckpointError as error:
            try:
                written = read_seconds(self.checkpoint_file.stat().st_mtime)
                return RunRecord(self.state(), written, written)
            except (OSError, ValueError, CheckpointError):
                raise error from None

    def _written_record(self) -> RunRecord:
        """What `save` wrote beside the checkpoint.

        Raises:
            CheckpointError: there is none, or it is broken.
        """
        try:
            with self.record_file.open("rb") as file:
                plain = json.loads(file.read(_MOST_RECORD_BYTES))
            return RunRecord(
                RunState.from_json(plain["state"]),
                read_seconds(plain["started"]),
                read_seconds(plain["changed"]),
                read_course(plain.get("course")),
            )
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            raise CheckpointError(
                tr(
                    "There is no training run in {path} that can be read; name another folder.",
                    path=self.path,
                )
            ) from None

    @property
    def data(self) -> Described:
        """What the run was trained on; MNIST where nothing says otherwise."""
        try:
            return self.record().state.data
        except CheckpointError:
            return MNIST

    def save_snapshot(self, at: Moment | int, weights: tuple[NDArray[Any], ...]) -> None:
        """Keep the weights of a moment, or after an epoch, 0 for the start, in half precision.

        Of a long run the epochs are thinned out evenly; the first and the newest always stay.

        Raises:
            OutputError: the folder is missing or cannot be written to.
        """
        moment = _moment(at)
        halves = {f"weights_{number}": _half(array) for number, array in enumerate(weights)}
        write_arrays(self._snapshot_file(moment), halves)
        epoch, step = moment.epoch, 1
        kept = self.moments()
        room = max(MOST_SNAPSHOTS - sum(bool(other.step) for other in kept), 2)
        while epoch // step + 1 + bool(epoch % step) > room:
            step *= 2
        for other in kept:
            if other.epoch % step and other.epoch != epoch:
                self._snapshot_file(other).unlink(missing_ok=True)

    def snapshots(self) -> tuple[int, ...]:
        """The epochs of which the weights are kept, 0 for the start."""
        return tuple(moment.epoch for moment in self.moments() if not moment.step)

    def moments(self) -> tuple[Moment, ...]:
        """Every moment of which the weights are kept, from the start on."""
        with suppress(OSError):
            files = (self.path / "epochs").glob("*.npz")
            found = (Moment.of_name(file.stem) for file in files)
            return tuple(sorted(moment for moment in found if moment is not None))
        return ()

    def load_snapshot(self, at: Moment | int) -> tuple[NDArray[np.float32], ...]:
        """The weights of a moment, or after an epoch; about 40 ms.

        They are in the order of `model.get_weights()`.

        Raises:
            CheckpointError: they are not kept, or the file is broken.
        """
        file = self._snapshot_file(_moment(at))
        arrays = read_arrays(file, at_most=_MOST_SNAPSHOT_BYTES)
        names = [f"weights_{number}" for number in range(len(arrays))]
        if not names or set(names) != set(arrays):
            raise CheckpointError(
                tr("{file} holds no weights of an epoch; choose another epoch.", file=file)
            )
        return tuple(arrays[name].astype(np.float32) for name in names)

    def delete(self) -> None:
        """Remove what was kept of the run, and the folder if nothing else lies in it.

        Raises:
            OutputError: something cannot be removed.
        """
        snapshots = [self._snapshot_file(moment) for moment in self.moments()]
        drafts = self.path.rglob(".*.part.*")  # of a program that was killed while it wrote
        try:
            for file in (
                *drafts,
                *snapshots,
                self.checkpoint_file,
                self.record_file,
                self.path / LOCK,
            ):
                file.unlink(missing_ok=True)
        except OSError as error:
            raise OutputError(
                tr(
                    "{path} cannot be removed ({strerror}); remove it by hand.",
                    path=self.path,
                    strerror=error.strerror,
                )
            ) from error
        for folder in (self.path / "epochs", self.path):
            with suppress(OSError):  # a person's own files stay
                folder.rmdir()

    def _snapshot_file(self, moment: Moment) -> Path:
        return self.path / "epochs" / f"{moment.name}.npz"


def new_run(parent: Path = RUNS) -> RunFolder:
    """A folder named by date and time, not made yet."""
    name = datetime.now().strftime("%Y-%m-%d_%H-%M-%S")
    path, number = parent / name, 1
    while path.exists():
        number += 1
        path = parent / f"{name}_{number}"
    return RunFolder(path)


def runs_in(parent: Path = RUNS) -> list[RunFolder]:
    """Every run under a folder that can be read, the newest first."""
    found = []
    with suppress(OSError):
        for path in parent.iterdir():
            with suppress(CheckpointError):
                folder = RunFolder(path)
                found.append((folder.record().started, path.name, folder))
    return [folder for *_, folder in sorted(found, key=lambda each: each[:2], reverse=True)]


def run_to_resume(path: Path = RUNS) -> RunFolder:
    """The run in this folder, or the newest unfinished one of those in it.

    Raises:
        CheckpointError: there is none.
    """
    if RunFolder(path).exists:
        return RunFolder(path)
    for folder in runs_in(path):
        with suppress(CheckpointError):  # another program has just deleted it
            if folder.record().finished is None:
                return folder
    raise CheckpointError(
        tr("There is no unfinished training run in {path}; name another folder.", path=path)
    )


def _moment(at: Moment | int) -> Moment:
    return at if isinstance(at, Moment) else Moment(at)


def _half(array: NDArray[Any]) -> NDArray[np.float16]:
    """Float16; what is beyond its range is cut off."""
    return np.clip(array, -_HALF_RANGE, _HALF_RANGE).astype(np.float16)
