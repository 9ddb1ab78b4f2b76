"""Training, connected: the tab's buttons to the engine's threads, and what they tell to the tab."""

import time
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from engine.training.events import BatchEnded, TrainingStarted
from engine.training.moments import Moment, newest_moment
from engine.training.plan import Plan
from engine.training.runs import RunFolder, RunRecord, new_run
from engine.training.settings import TrainingSettings
from engine.words import tr
from gui import dialogs
from gui.bridge.engine_room import EngineRoom
from gui.bridge.live_network import LiveNetwork
from gui.bridge.live_view import LiveView
from gui.bridge.messages.read_runs import ReadRuns, RunsRead
from gui.bridge.messages.show_epoch import EpochShown, ShowEpoch
from gui.bridge.messages.take_weights import WeightsTaken
from gui.bridge.problems import Problem
from gui.bridge.training.look_at_data import DataSeen, LookAtData
from gui.bridge.training.messages import DataReady, TrainingEnded
from gui.kept.state_folder import LOGS, StateFolder
from gui.parts.network_chooser import NetworkChooser
from gui.train.replay.filmstrip import Filmstrip
from gui.train.tensorboard import TensorBoard
from gui.train.training_tab import TrainingTab

if TYPE_CHECKING:
    from gui.train.past_runs import PastRuns

LOOK_EVERY = 0.5
"""Seconds between two looks at what a run in progress has kept."""


class TrainingControls(QObject):
    """Starts runs, follows them, and lets the network in training or a past epoch answer.

    Attributes:
        asks_before_deleting: whether one is asked before runs are deleted.
        board: TensorBoard, to be closed with the window.
        filmstrip: what fills the strip of the tab.

    Signals:
        failed(Problem), news(str, str): for the person; and what has succeeded.
    """

    failed = Signal(object)
    news = Signal(str, str)

    def __init__(
        self,
        tab: TrainingTab,
        networks: NetworkChooser,
        *,
        room: EngineRoom,
        live: LiveView,
        state: StateFolder,
    ) -> None:
        """Connect `tab` and the list of networks."""
        super().__init__(tab)
        self._tab, self._networks = tab, networks
        self._room, self._live, self._state = room, live, state
        self._moment_wanted: tuple[object, Moment] | None = None
        self._looked_at = 0.0
        self.filmstrip = Filmstrip(
            tab.strip, timeline=tab.timeline, heatmap=tab.heatmap, room=room, live=live
        )
        self.filmstrip.moment_wanted.connect(tab.timeline.go_to)
        self.asks_before_deleting = True
        self.board = TensorBoard(state.runs, self)
        self.board.failed.connect(self.failed)
        self.board.opened.connect(self._on_board_opened)
        tab.board_wanted.connect(self.board.open)
        tab.start_wanted.connect(self._on_start_wanted)
        tab.resume_wanted.connect(self._on_resume_wanted)
        tab.stop_wanted.connect(room.stop_training)
        tab.pause_wanted.connect(self._on_pause_wanted)
        tab.watch_wanted.connect(self._on_watch)
        tab.rate_wanted.connect(room.set_learning_rate)
        tab.moment_wanted.connect(self._on_moment_wanted)
        tab.failed.connect(self.failed)
        tab.runs_wanted.connect(self.show_past_runs)
        tab.form.pen_strokes.asked.connect(self._on_pen_strokes_asked)
        tab.form.data.file_asked.connect(self._on_data_file_asked)
        tab.form.data.folder_asked.connect(self._on_data_folder_asked)
        tab.form.data_changed.connect(self._on_data_changed)
        room.engine.subscribe(DataSeen, tab.form.data.show_seen)
        room.training_event.connect(self._on_training_event)
        room.can_save_changed.connect(tab.set_can_save)
        room.engine.subscribe(EpochShown, self._on_epoch_shown)
        room.engine.subscribe(WeightsTaken, self._on_weights_taken)
        room.engine.subscribe(Problem, self._on_problem)
        networks.chosen.connect(self._on_network_chosen)

    def show_runs(self) -> None:
        """Offer the newest run; who looks at its newest epoch goes along."""
        self._tab.show_run(self._room.run)
        self._tab.show_logs(self._state.has_logs)
        if "past_runs" in self.__dict__ and self.past_runs.isVisible():
            self._read_runs()
        moment = self._tab.timeline.moment
        travelling = self._networks.network == "epoch"
        if travelling and moment and self._moment_wanted != (self._room.run, moment):
            self._on_moment_wanted(moment)
        self.filmstrip.refresh()

    @cached_property
    def past_runs(self) -> "PastRuns":
        """The table of past runs; made when it is first opened."""
        from gui.train.past_runs import PastRuns  # and with it what draws curves

        dialog = PastRuns(self._tab.window())
        dialog.asks_before_deleting = lambda: self.asks_before_deleting
        dialog.resume_wanted.connect(self._on_past_run_wanted)
        dialog.delete_wanted.connect(self._on_delete_wanted)
        self._room.engine.subscribe(RunsRead, self._on_runs_read)
        return dialog

    @Slot()
    def show_past_runs(self) -> None:
        """Open the table of past runs."""
        self.past_runs.begin()
        self.past_runs.show()
        self.past_runs.raise_()
        self.past_runs.activateWindow()
        self._read_runs()

    def _read_runs(self, delete: tuple[Path, ...] = ()) -> None:
        self.past_runs.set_training(self._room.run_in_training)
        self._room.engine.mailbox.post(ReadRuns(self._state.runs, self._state.past_runs, delete))

    @Slot(object)
    def _on_runs_read(self, read: RunsRead) -> None:
        self.past_runs.show_runs(read)
        if read.deleted:
            self._room.forget_runs(read.deleted)
            self._tab.show_run(self._room.run)
            self._tab.show_logs(self._state.has_logs)

    @Slot(object)
    def _on_delete_wanted(self, runs: tuple[Path, ...]) -> None:
        self._read_runs(runs)

    @Slot(object)
    def _on_past_run_wanted(self, run: Path) -> None:
        self.past_runs.hide()
        self._tab.resume_run(RunFolder(run))

    @Slot(object)
    def _on_start_wanted(self, settings: TrainingSettings) -> None:
        folder = new_run(self._state.runs)
        pen_strokes = self._tab.form.pen_strokes.path
        data = self._tab.form.data.path
        log, tried = self._log_of(folder), self._state.tried
        self._train(Plan(folder, settings, pen_strokes, log, data=data, tried=tried))

    @Slot(object, object)
    def _on_resume_wanted(self, run: RunFolder, record: RunRecord) -> None:
        more = 0 if record.finished is None else 1
        self._train(Plan.to_resume(run, record.state, more=more, log=self._log_of(run)))

    def _log_of(self, run: RunFolder) -> Path | None:
        return run.path / LOGS if self._tab.form.log.isChecked() else None

    def _train(self, plan: Plan) -> None:
        self._room.start_training(plan)
        self.show_runs()
        self._networks.let_training_be_chosen(True)
        self._tab.set_watch_enabled(True)
        if self._live.network == "training":
            self._live.restart()

    @Slot()
    def _on_pen_strokes_asked(self) -> None:
        field = self._tab.form.pen_strokes
        folder = "" if field.path is None else str(field.path.parent)
        if path := dialogs.ask_for_pen_strokes(self._tab.window(), folder):
            field.show_path(path)

    @Slot()
    def _on_data_file_asked(self) -> None:
        self._name_data(dialogs.ask_for_data_file)

    @Slot()
    def _on_data_folder_asked(self) -> None:
        self._name_data(dialogs.ask_for_data_folder)

    def _name_data(self, ask: Callable[[QWidget, str], Path | None]) -> None:
        field = self._tab.form.data
        folder = "" if field.path is None else str(field.path.parent)
        if path := ask(self._tab.window(), folder):
            field.show_path(path)

    @Slot()
    def _on_data_changed(self) -> None:
        """Show what there is before it is trained on."""
        if (message := self._tab.form.look_wanted) is not None:
            self._room.engine.mailbox.post(message)

    def _on_data_ready(self, ready: DataReady) -> None:
        """Say what was left out, and why the canvas cannot ask the network, where it cannot."""
        why = ready.described.why_not_drawn
        self._networks.let_training_be_chosen(not why)
        self._tab.set_watch_enabled(not why, why)
        if why and self._live.network != "loaded":
            self._networks.choose("loaded")
        if told := " ".join([*ready.notes, why]).strip():
            self.news.emit(told, tr("Training"))

    @Slot(object)
    def _on_training_event(self, event: object) -> None:
        if isinstance(event, DataReady):
            self._on_data_ready(event)
        self._tab.show_event(event)
        if isinstance(event, TrainingStarted | TrainingEnded) or self._lacks_a_moment(event):
            self.show_runs()
        if isinstance(event, BatchEnded) and self._live.network == "training":
            self._room.refresh_live_weights()  # `_on_weights_taken` asks again with them
        elif isinstance(event, TrainingEnded) and self._live.network == "training":
            self._live.refresh()

    @Slot(object)
    def _on_weights_taken(self, _: WeightsTaken) -> None:
        """Explain with them, even where no further step comes: the run may be paused."""
        if self._live.network == "training":
            self._live.refresh()

    def _lacks_a_moment(self, event: object) -> bool:
        """Whether the run should have kept weights that the timeline does not offer yet.

        They are written beside the training, and come a moment later; an earlier version kept
        none within the first epoch. So the folder is looked at now and then.
        """
        if not isinstance(event, BatchEnded) or time.monotonic() - self._looked_at < LOOK_EVERY:
            return False
        self._looked_at = time.monotonic()
        return self._tab.timeline.newest != newest_moment(event.epoch, event.batch, event.batches)

    @Slot(object)
    def _on_moment_wanted(self, moment: Moment) -> None:
        """Travel to a moment: its network answers as soon as it is loaded."""
        self._room.show_moment(moment)
        self._moment_wanted = (self._room.run, moment)

    @Slot(object)
    def _on_problem(self, problem: Problem) -> None:
        if isinstance(problem.message, LookAtData):
            self._tab.form.data.show_problem(problem.message, problem.sentence)
        if isinstance(problem.message, ShowEpoch):
            self._tab.timeline.pass_over(problem.message.moment)

    @Slot(object)
    def _on_epoch_shown(self, shown: EpochShown) -> None:
        self._networks.show_moment(shown.request.moment)
        if self._live.network == "epoch":
            self._live.refresh()
        else:
            self._networks.choose("epoch")

    @Slot(object)
    def _on_network_chosen(self, network: LiveNetwork) -> None:
        self._tab.show_watching(network == "training")
        self._tab.timeline.show_chosen(network)
        self._room.refresh_live_weights()
        self._live.choose_network(network)

    @Slot(bool)
    def _on_pause_wanted(self, paused: bool) -> None:
        self._room.set_training_paused(paused)
        if paused and self._live.network == "training":
            self._room.refresh_live_weights()  # after its last step: progress leaves some out

    @Slot()
    def _on_watch(self) -> None:
        self._networks.choose("loaded" if self._networks.network == "training" else "training")

    @Slot(str)
    def _on_board_opened(self, address: str) -> None:
        self.news.emit(
            tr("TensorBoard is at {address}", address=address), tr("Starting TensorBoard")
        )
