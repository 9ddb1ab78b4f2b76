"""A run trained and kept in its folder meanwhile: what a crash costs is seconds."""

import time
from collections.abc import Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from engine.errors import CheckpointError, OutputError
from engine.locks import locked_if_possible
from engine.training.course import Course, CoursePoint
from engine.training.events import (
    BatchEnded,
    EpochEnded,
    TrainingEvent,
    TrainingFinished,
    TrainingStarted,
)
from engine.training.moments import Moment, is_early
from engine.training.progress import Progress
from engine.training.runs import RunFolder
from engine.words import tr

if TYPE_CHECKING:
    from engine.training.trainer import Trainer

EVERY = 25.0
"""Seconds of work between two checkpoints: with the writing, a crash costs 30 at most."""
MOST_WAITING = 3
"""Copies of the weights in memory that wait for the disk, the one that is written among them."""


def train_and_keep(
    trainer: "Trainer",
    folder: RunFolder,
    *,
    every: float | None = None,
    more: int = 0,
) -> Generator[TrainingEvent, None, None]:
    """Pull `trainer.run(more=more)` and pass its events on; keep the run in a folder meanwhile.

    A checkpoint is written at the start, after `every` seconds of work at the latest, after each
    epoch, at the end, and on closing; a snapshot of the weights at the start, after 1, 2, 4 …
    steps of the first epoch, and after each epoch. The training waits while weights are copied,
    not while they are written, unless the last writing is still under way. A run that breaks off
    with an error keeps its last checkpoint.

    Args:
        trainer: new, or resumed from the folder's checkpoint.
        folder: made already.
        every: seconds; `EVERY` if None.
        more: epochs to train beyond those planned so far.

    Raises:
        OutputError: another program trains this run, or has trained it further than this one,
            or what was kept last could not be written; the run is as it was.
    """
    longest = EVERY if every is None else every
    with locked_if_possible(folder.path, in_use=folder.in_use), _Writing() as writing:
        _require_no_further(folder, trainer.progress)
        written = time.monotonic()
        course = Course(_kept_course(folder))
        events = trainer.run(more=more)
        for event in events:
            if isinstance(event, TrainingStarted):  # a crash may have cost the last steps
                done = event.epochs_done + event.batch / event.batches
                course = Course(course.points, up_to=done)
            elif isinstance(event, BatchEnded):
                course.add(event)
            if isinstance(event, BatchEnded) and is_early(event.epoch, event.batch, event.batches):
                _keep_early(trainer, folder, Moment(0, event.batch), writing)
            due = isinstance(event, EpochEnded | TrainingStarted | TrainingFinished)
            if due or time.monotonic() - written >= longest:
                _keep(trainer, folder, event, course=course, writing=writing)
                written = time.monotonic()
            try:
                yield event
            except GeneratorExit:
                _keep(trainer, folder, event, course=course, writing=writing)
                raise


def _require_no_further(folder: RunFolder, here: Progress) -> None:
    """Find out whether what is kept has come no further than the trainer here.

    The checkpoint decides: it is what is resumed, and it is written before the record.

    Raises:
        OutputError: another program trained the run meanwhile, which would be lost.
    """
    try:
        kept = folder.state().progress
    except CheckpointError:  # none yet, or none that could be resumed
        return
    if (kept.steps, kept.epochs, kept.finished) > (here.steps, here.epochs, here.finished):
        raise OutputError(
            tr(
                "Another program has meanwhile trained the run in {folder} further; resume it "
                "again.",
                folder=folder.path,
            )
        )


def _kept_course(folder: RunFolder) -> tuple[CoursePoint, ...]:
    """Of a run that is resumed; nothing of a new one."""
    try:
        return folder.record().course
    except CheckpointError:
        return ()


def _keep(
    trainer: "Trainer",
    folder: RunFolder,
    event: TrainingEvent,
    *,
    course: Course,
    writing: "_Writing",
) -> None:
    """Copy what the run needs now, and begin to write it."""
    checkpoint, so_far = trainer.checkpoint(), Course(course.points)
    epoch = len(checkpoint.progress.history)
    new = isinstance(event, TrainingStarted) and not checkpoint.progress.steps
    shown = trainer.weights() if new or isinstance(event, EpochEnded) else None  # or their average

    def write() -> None:
        # Again: on a drive without locks another computer may train the same run.
        _require_no_further(folder, checkpoint.progress)
        if shown is not None:
            folder.save_snapshot(epoch, shown)
        folder.save(checkpoint, so_far)

    writing.start(write)


def _keep_early(trainer: "Trainer", folder: RunFolder, moment: Moment, writing: "_Writing") -> None:
    """Copy the weights alone: the first few steps follow each other faster than a disk writes.

    A few of them wait for the disk, 32 MB each; on one that is slower still the training waits.
    """
    weights = trainer.weights()
    writing.queue(lambda: folder.save_snapshot(moment, weights))


_AT_WORK: set[ThreadPoolExecutor] = set()
"""Those that write. A thread ends once the collector has found its executor among what nobody
holds, and what a run that is collected with it still writes would be waited for for ever."""


class _Writing:
    """One piece of writing at a time, in a thread of its own; an error shows at the next."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="keeping")
        self._queued: list[Future[None]] = []

    def __enter__(self) -> "_Writing":
        _AT_WORK.add(self._thread)
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._thread.shutdown(wait=True)
        _AT_WORK.discard(self._thread)
        if kind in (None, GeneratorExit):
            self._wait()

    def start(self, write: Callable[[], None]) -> None:
        """Begin to write once everything before is written."""
        self._wait()
        self.queue(write)

    def queue(self, write: Callable[[], None]) -> None:
        """Write after what is being written; wait only where too much waits already."""
        waiting = [each for each in self._queued if not each.done()]
        if len(waiting) >= MOST_WAITING:
            waiting[-MOST_WAITING].exception()  # it is told when all are waited for
        self._queued.append(self._thread.submit(write))

    def _wait(self) -> None:
        queued, self._queued = self._queued, []
        for each in queued:
            each.result()
