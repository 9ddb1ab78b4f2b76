"""Owns the threads: starts them, lets them train and save, ends them in order."""

import time
from collections.abc import Callable, Collection
from dataclasses import asdict
from pathlib import Path

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from engine.machine.wish import Wish
from engine.networks.reading import Reading
from engine.training.moments import Moment
from engine.training.plan import Plan
from engine.training.runs import RunFolder, runs_in
from engine.words import tr
from gui.bridge.collecting import Collector
from gui.bridge.engine_thread import EngineThread
from gui.bridge.housekeeping import Housekeeping
from gui.bridge.messages.open_network import OpenNetwork
from gui.bridge.messages.save_network import SaveNetwork
from gui.bridge.messages.show_epoch import ShowEpoch
from gui.bridge.messages.take_weights import Weights
from gui.bridge.messages.tidy_up import TidyUp
from gui.bridge.problems import Problem
from gui.bridge.teaching.lessons import Lessons
from gui.bridge.training.messages import TrainingEnded
from gui.bridge.training.thread import TrainingThread
from gui.kept.state_folder import StateFolder

KEEPING_PATIENCE = 30_000  # ms for the last batch, and to write a trained network to a slow disk
lingering: list[QThread] = []  # a running QThread that Python forgets aborts the process


class EngineRoom(QObject):
    """The engine's thread, and beside it at most one training thread and one lesson.

    Attributes:
        engine: the thread that answers what is asked of the live networks.
        lessons: in which a copy of a network is taught.
        collector: collects garbage in the window's thread as long as there are others.
        housekeeping: has freed memory given back now and then.

    Signals:
        network_wanted(object): a person wants the network in this file to answer; None for the
            shipped one.
        network_borrowed(object): an example wants it to answer for a while.
        training_event(object): an event of `engine.training.events`, or `TrainingEnded`.
        can_save_changed(bool): whether there is a trained network to save.
        failed(Problem): from either thread.
    """

    network_wanted = Signal(object)
    network_borrowed = Signal(object)
    training_event = Signal(object)
    can_save_changed = Signal(bool)
    failed = Signal(object)

    def __init__(
        self,
        state: StateFolder,
        model: Path | None,
        device: Wish,
        parent: QObject | None = None,
        *,
        besides: Callable[[], None] = lambda: None,
    ) -> None:
        """Prepare; `start` starts.

        Args:
            state: where networks and runs are kept.
            model: file of the network that answers first; None for the shipped one.
            device: where to compute.
            parent: of this object.
            besides: called in the engine's thread before that is ready: what else takes long.
        """
        super().__init__(parent)
        self._state = state
        self._wish: Wish = device
        self.engine = EngineThread(model, device, self, besides=besides)
        self.engine.networks.remembered = state.readings
        self.engine.subscribe(Problem, self.failed)
        self.collector = Collector(self)
        self.housekeeping = Housekeeping(self.engine, self.collector, self)
        self.lessons = Lessons(self.engine, self)
        self.lessons.failed.connect(self.failed)
        self._training: TrainingThread | None = None
        self._trained: Weights | None = None
        self._saving_to: Path | None = None
        self._run: RunFolder | None = None
        self._closed = False

    def start(self) -> None:
        """Import TensorFlow in the engine's thread; the window is visible by now."""
        if not self._closed and not self.engine.isRunning():
            self.collector.begin()
            self.engine.start()

    def start_soon(self) -> None:
        """Start at the next turn of the event loop."""
        QTimer.singleShot(0, self, self.start)

    # -- networks -------------------------------------------------------------------------------

    def open_network(
        self,
        path: Path | None,
        *,
        reading: Reading | None = None,
        labels: Path | None = None,
    ) -> None:
        """Let the network in a file answer; None is the shipped one.

        Args:
            path: the file.
            reading: how a person says that it reads its input; remembered.
            labels: the file of the names of its classes that they chose; remembered.
        """
        said = () if reading is None else tuple(asdict(reading).items())
        keep = reading is not None or labels is not None
        self.engine.mailbox.post(OpenNetwork(path, said, labels, keep))
        self.network_wanted.emit(path)

    def borrow_network(self, path: Path | None) -> None:
        """Let the network in a file answer though no person asked for it; None is the shipped one.

        An example asks so, and so does its end for the network that answered before it.
        """
        self.engine.mailbox.post(OpenNetwork(path))
        self.network_borrowed.emit(path)

    def save_trained(self, path: Path) -> None:
        """Save the trained network; while training, as it is after the running step."""
        self._saving_to = path
        if self._training is not None:
            self._training.want_weights()
        else:
            self._save_now()

    @property
    def can_save(self) -> bool:
        """Whether there is a trained network, or one in training."""
        return self._trained is not None or self._training is not None

    def _save_now(self) -> None:
        if self._saving_to is not None and self._trained is not None:
            path, self._saving_to = self._saving_to, None
            self.engine.mailbox.post(SaveNetwork(self._trained, path))

    # -- training -------------------------------------------------------------------------------

    @property
    def training(self) -> bool:
        """Whether a run is in progress, paused or not."""
        return self._training is not None

    @property
    def run_in_training(self) -> Path | None:
        """The folder of the run in progress, or None."""
        return None if self._training is None else self._training.plan.folder.path

    @property
    def run(self) -> RunFolder | None:
        """The newest run, in progress or not, or None."""
        if self._run is None:
            self._run = next(iter(runs_in(self._state.runs)), None)
        return self._run

    def start_training(self, plan: Plan) -> None:
        """Start or resume a run; nothing happens while one is in progress."""
        if self._training is not None or self._closed:
            return
        self._run = plan.folder
        keep = self._state.keep_network
        thread = TrainingThread(plan, self._wish, self.engine.mailbox, keep, self)
        thread.progressed.connect(self.training_event)
        thread.snapshot.connect(self._on_snapshot)
        thread.failed.connect(self._on_training_failed)
        thread.ended.connect(self._on_training_ended)
        self._training = thread
        thread.start()
        self.can_save_changed.emit(True)

    def stop_training(self) -> None:
        """End the run within a batch; what was trained is kept."""
        if self._training is not None:
            self._training.stop()

    def set_training_paused(self, paused: bool) -> None:
        """Pause or resume."""
        if self._training is not None:
            self._training.set_paused(paused)

    def set_learning_rate(self, rate: float) -> None:
        """Train with this rate from the next step on."""
        if self._training is not None:
            self._training.set_learning_rate(rate)

    def show_moment(self, moment: Moment) -> None:
        """Let the network as it was at a moment of the newest run answer as "epoch"."""
        if self.run is not None:
            self.engine.mailbox.post(ShowEpoch(self.run.path, moment))

    def forget_runs(self, gone: Collection[Path]) -> None:
        """These runs are deleted: the newest is another one, if it was among them."""
        if self._run is not None and self._run.path in gone:
            self._run = None

    def refresh_live_weights(self) -> None:
        """Let the live view have the weights at the end of this step."""
        if self._training is not None:
            self._training.refresh_live()

    @Slot(object)
    def _on_snapshot(self, weights: Weights) -> None:
        self._trained = weights
        self._save_now()

    @Slot(object)
    def _on_training_failed(self, problem: Problem) -> None:
        self.failed.emit(problem)

    @Slot(object)
    def _on_training_ended(self, ended: TrainingEnded) -> None:
        thread, self._training = self._training, None
        if thread is not None:
            thread.wait()
            thread.deleteLater()
        self.collector.collect()  # its network, optimizer and graph know each other: some 150 MB
        self.engine.mailbox.post(TidyUp())
        self._save_now()  # asked for after the last step, which no step has answered
        if self._saving_to is not None:
            self._saving_to = None
            self.failed.emit(
                Problem(tr("There is nothing to save: the run ended before it learned."))
            )
        if self._run is not None and not self._run.exists:
            self._run = None  # nothing of it was kept: the one before it is the newest
        if ended.kept is not None:
            self._state.names.note(ended.kept, ended.run)
        self._state.prune_networks()
        self._state.prune_runs()
        self.can_save_changed.emit(self.can_save)
        self.training_event.emit(ended)

    # -- the end --------------------------------------------------------------------------------

    def close(self, patience: float) -> bool:
        """End training, then the engine's thread; whether both ended within `patience` seconds.

        Training gets the time to keep its network, and so does what was to be saved. An import of
        TensorFlow cannot be broken off: a thread that is still in it lingers, is kept alive until
        the process ends, and does nothing.
        """
        self._closed = True
        self.housekeeping.end()
        self.lessons.stop()
        if self._saving_to is None:
            self.engine.mailbox.close()
        if self._training is not None:
            self._training.stop()
            self._training.blockSignals(True)
            self._training.wait(KEEPING_PATIENCE)
            self._trained = self._training.last_weights or self._trained
            self._save_now()  # asked for in the last step, which nobody hears of any more
        self.engine.mailbox.close()
        if self.engine.mailbox.owes:
            patience = max(patience, KEEPING_PATIENCE / 1000)
        deadline = time.monotonic() + patience
        training = () if self._training is None else (self._training,)
        threads = (*training, *self.lessons.threads, self.engine)
        ended = True
        for thread in threads:
            thread.blockSignals(True)  # nobody is there to be told
            left = max(0, round((deadline - time.monotonic()) * 1000))
            if thread.isRunning() and not thread.wait(left):
                thread.setParent(None)
                lingering.append(thread)
                ended = False
        self.collector.end()
        return ended


def wait_for_lingering() -> None:
    """Wait until the threads that outlived their window have ended."""
    while lingering:
        lingering.pop().wait()
