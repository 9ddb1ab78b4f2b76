"""The thread that trains; it lets the person's request go first, and gives weights by value."""

import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from engine.data.described import MNIST
from engine.errors import OutputError
from engine.machine.wish import Wish
from engine.networks.names import write_names
from engine.training.events import BatchEnded, BestEpochTaken, EvaluationProgress, TrainingStarted
from engine.training.plan import Plan
from engine.words import tr
from gui.bridge.mailbox import Mailbox
from gui.bridge.messages.take_weights import TakeWeights, Weights
from gui.bridge.problems import Problem, problem_from
from gui.bridge.training.messages import (
    DataReady,
    PenStrokesDrawn,
    PicturesRead,
    TrainingEnded,
)
from gui.kept.state_folder import remove_run

if TYPE_CHECKING:
    from engine.training.start_or_resume import PreparedRun
    from engine.training.trainer import Trainer

SHOWN_EVERY = 0.05  # seconds between progress events: more than an eye follows costs repaints
LONGEST_WAIT = 0.25  # seconds that training lets a live request go first, at a time


class _StoppedError(Exception):
    """The person stopped a run before it began."""


class TrainingThread(QThread):
    """One training run.

    Attributes:
        plan: what is trained.
        last_weights: what the run came to, from its end on; None of one that learned nothing.

    Signals:
        progressed(object): an event of `engine.training.events`.
        snapshot(Weights): what `want_weights` wants.
        ended(TrainingEnded): the run is over, the network is kept; once.
        failed(Problem): the run broke off.
    """

    progressed = Signal(object)
    snapshot = Signal(object)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        plan: Plan,
        device: Wish,
        mailbox: Mailbox,
        keep: Callable[[Callable[[Path], Path]], Path],
        parent: QObject | None = None,
    ) -> None:
        """Prepare a run.

        Args:
            plan: what to train, and the folder in which the run is kept while it trains.
            device: where.
            mailbox: of the live view; its requests go first, and it gets the weights.
            keep: gives what it is called with a file to keep the network in when the run ends,
                however it ends.
            parent: of the thread object.
        """
        super().__init__(parent)
        self.setObjectName("training")
        self.plan = plan
        self._wish: Wish = device
        self._mailbox = mailbox
        self._keep_in_a_file = keep
        self.last_weights: Weights | None = None
        self._data = MNIST
        self._stop = threading.Event()
        self._going = threading.Event()
        self._going.set()
        self._live_wants = threading.Event()
        self._copy_wanted = threading.Event()
        self._rate_wanted: float | None = None
        self._steps = 0
        self._best_at: int | None = None  # steps behind the best epoch, once its weights are back
        self._shown = 0.0

    # -- what the window may say, from its own thread ------------------------------------------

    def stop(self) -> None:
        """End within one batch."""
        self._stop.set()
        self._going.set()

    def set_paused(self, paused: bool) -> None:
        """Pause before the next batch, or resume."""
        if paused and not self._stop.is_set():
            self._going.clear()
        else:
            self._going.set()

    def set_learning_rate(self, rate: float) -> None:
        """Train with this rate from the next step on."""
        self._rate_wanted = rate

    def refresh_live(self) -> None:
        """Give the live view the weights at the end of this step."""
        self._live_wants.set()

    def want_weights(self) -> None:
        """Send `snapshot` at the end of this step."""
        self._copy_wanted.set()

    # -- the thread itself ---------------------------------------------------------------------

    def run(self) -> None:
        """Train, then keep the network."""
        run: PreparedRun | None = None
        trainer: Trainer | None = None
        complete, before = False, 0
        try:
            run = self._prepare()
            if self._stop.is_set():
                raise _StoppedError
            trainer = run.trainer
            self._data = run.data.described
            self.progressed.emit(DataReady(self._data, run.data.notes))
            self._steps = before = trainer.progress.steps
            self._give_weights(trainer)
            complete = self._train(run)
            if not trainer.progress.steps:
                self._discard()
        except _StoppedError:
            pass  # before there was anything to train
        except Exception as error:  # shown at the edge; what was trained so far is kept below
            self.failed.emit(problem_from(error, tr("Training")))
        kept = self._keep(trainer) if trainer and self._steps > before else None
        settings = trainer.settings if trainer else self.plan.settings
        del run, trainer
        self.ended.emit(TrainingEnded(settings, not complete, kept, self.plan.folder.path))

    def _discard(self) -> None:
        """A run that was stopped before its first step is none: nothing of it can be resumed."""
        with suppress(OutputError):
            remove_run(self.plan.folder)

    def _prepare(self) -> "PreparedRun":
        from engine.machine import thread_pools
        from engine.machine.device import choose_device
        from engine.training.start_or_resume import prepare

        device = thread_pools.training_place(choose_device(self._wish).name)
        return prepare(
            self.plan,
            device=device,
            tell=lambda done, total: self._tell(PenStrokesDrawn, done, total),
            tell_data=lambda done, total: self._tell(PicturesRead, done, total),
        )

    def _tell(
        self, kind: type[PenStrokesDrawn] | type[PicturesRead], done: int, total: int
    ) -> None:
        """The run is made ready while the person may do something else, or stop."""
        if self._stop.is_set():
            raise _StoppedError
        self._mailbox.wait_until_idle(LONGEST_WAIT)
        self._going.wait()
        if time.monotonic() - self._shown >= SHOWN_EVERY or done == total:
            self._shown = time.monotonic()
            self.progressed.emit(kind(done, total))

    def _train(self, run: "PreparedRun") -> bool:
        """Pull events until the end, or until stopped; whether it went through."""
        events, trainer, batches = run.train(), run.trainer, 0
        with closing(events):
            for event in events:
                if isinstance(event, TrainingStarted):
                    batches = event.batches
                elif isinstance(event, BatchEnded):
                    self._steps, self._best_at = self._steps + 1, None
                elif isinstance(event, BestEpochTaken):
                    self._best_at = event.best_epoch * batches
                self._show(event)
                self._give_what_is_wanted(trainer)
                self._let_the_person_go_first(trainer)
                self._take_the_rate(trainer)
                if self._stop.is_set():
                    return trainer.progress.finished
        return True

    def _take_the_rate(self, trainer: "Trainer") -> None:
        rate, self._rate_wanted = self._rate_wanted, None
        if rate is not None:
            trainer.learning_rate = rate

    def _show(self, event: object) -> None:
        """Emit an event, leaving out progress that follows too soon on the last."""
        now = time.monotonic()
        done = {BatchEnded: "batches", EvaluationProgress: "total"}.get(type(event))
        partial = done is not None and self._part(event) < getattr(event, done)
        if partial and now - self._shown < SHOWN_EVERY:
            return
        self._shown = now
        self.progressed.emit(event)

    @staticmethod
    def _part(event: object) -> int:
        return event.batch if isinstance(event, BatchEnded) else getattr(event, "done", 0)

    def _let_the_person_go_first(self, trainer: "Trainer") -> None:
        self._mailbox.wait_until_idle(LONGEST_WAIT)
        while not self._going.wait(0.05):  # paused: the weights may still be wanted
            self._give_what_is_wanted(trainer)

    def _give_what_is_wanted(self, trainer: "Trainer") -> None:
        if self._live_wants.is_set():
            self._give_weights(trainer)
        if self._copy_wanted.is_set():
            self._copy_wanted.clear()
            self.snapshot.emit(self._weights(trainer))

    def _give_weights(self, trainer: "Trainer") -> None:
        self._live_wants.clear()
        if not self._data.can_be_drawn:
            return  # the window has said why it cannot be asked
        self._mailbox.post(TakeWeights(self._weights(trainer)))

    def _weights(self, trainer: "Trainer") -> Weights:
        steps = self._steps if self._best_at is None else self._best_at
        return Weights(tuple(trainer.model.get_weights()), steps, self._data)

    def _keep(self, trainer: "Trainer") -> Path | None:
        from engine import network

        self._give_weights(trainer)
        self.last_weights = self._weights(trainer)
        self.snapshot.emit(self.last_weights)
        try:
            kept = self._keep_in_a_file(partial(network.save, trainer.model))
            write_names(kept, self._data.classes)
            return kept
        except Exception as error:  # a full disk must not cost the person the weights in memory
            self.failed.emit(
                Problem(
                    tr(
                        "The trained network could not be kept on disk; save it elsewhere before "
                        "you close InkLens."
                    ),
                    problem_from(error, tr("Keeping the network")).details,
                )
            )
            return None
