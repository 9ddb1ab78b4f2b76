"""The second tab: train the network and watch it, drawing included."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from engine.errors import CheckpointError, SettingsError
from engine.training.events import TrainingStarted
from engine.training.progress import Progress
from engine.training.runs import RunFolder, RunRecord
from gui.bridge.messages.explain import Explained
from gui.bridge.problems import Problem
from gui.bridge.training_messages import TrainingEnded
from gui.train.drawing_view import DrawingView
from gui.train.learning_curves import LearningCurves
from gui.train.run_rows import words_for_more
from gui.train.run_status import RunStatus
from gui.train.training_form import TrainingForm

RESUME = "Resume the last run"
SAVE = "Write the trained network as a .keras file (Ctrl+S)"
RUNS = "Compare past runs, resume or delete one (Ctrl+R)"
BOARD = "Open the runs that were logged for TensorBoard in your browser"


class TrainingTab(QWidget):
    """Settings and buttons on the left, curves on the right, the drawing's map beside them.

    Attributes:
        form: the settings.
        status: how far the run has come.
        curves: of the run in progress, or of the last one.
        drawing: what the network makes of the drawing.

    Signals:
        start_wanted(TrainingSettings), resume_wanted(RunFolder, RunRecord), stop_wanted(),
        pause_wanted(bool), save_wanted(), board_wanted(), runs_wanted(), rate_wanted(float),
        watch_wanted(), epoch_wanted(int): what the person wants.
        failed(Problem): settings that do not go together.
    """

    start_wanted = Signal(object)
    resume_wanted = Signal(object, object)
    board_wanted = Signal()
    runs_wanted = Signal()
    rate_wanted = Signal(float)
    epoch_wanted = Signal(int)
    failed = Signal(object)
    stop_wanted = Signal()
    pause_wanted = Signal(bool)
    save_wanted = Signal()
    watch_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Put it together; ready to start once the engine is."""
        super().__init__(parent)
        self.setObjectName("trainingTab")
        self._running = False
        self._engine_ready = False
        self._run: RunFolder | None = None
        self.form, self.status = TrainingForm(self), RunStatus(self)
        self.start, self.pause, self.stop = (QPushButton(self) for _ in range(3))
        self.resume, self.save, self.runs, self.board = (QPushButton(self) for _ in range(4))
        self.curves, self.drawing = LearningCurves(self), DrawingView(self)
        self.loss, self.accuracy = self.curves.loss, self.curves.accuracy
        self.heatmap, self.bars = self.drawing.heatmap, self.drawing.bars
        self.timeline = self.drawing.timeline
        self._set_up_buttons()
        self._lay_out()
        self.form.rate_changed.connect(self.rate_wanted)
        self.drawing.watch.clicked.connect(self.watch_wanted)
        self.timeline.epoch_wanted.connect(self.epoch_wanted)
        self.show_explained(None, live=False)
        self._show_state()

    # -- what it shows --------------------------------------------------------------------------

    def set_ready(self) -> None:
        """The engine is there: training can start."""
        self._engine_ready = True
        self.status.set_ready()
        self._show_state()

    def show_run(self, run: RunFolder | None) -> None:
        """Offer the newest run: to be resumed, and to walk through its epochs."""
        self._run = run
        if self._running and run is not None:
            self.curves.run = run.path
        self.timeline.show_epochs(run.snapshots() if run else ())
        record = None if self._running else _record_of(run)
        self.resume.setEnabled(record is not None and self._engine_ready)
        unfinished = record is not None and record.finished is None
        self.status.show_unfinished(record.state.progress if record and unfinished else None)
        if record is not None:
            self._offer(record.state.progress)

    def _offer(self, progress: Progress) -> None:
        """Say what can be done with the newest run, of which this is known."""
        done, planned = len(progress.history), progress.epochs
        self.resume.setText(words_for_more(done, planned) if progress.finished else RESUME)
        self.resume.setToolTip(
            f"Train on where the newest run ended: {done} of {planned} epochs are done"
        )

    def show_logs(self, there: bool) -> None:
        """Whether TensorBoard has something to show."""
        self.board.setVisible(there)

    def set_can_save(self, can: bool) -> None:
        """Whether there is something to save."""
        self.save.setEnabled(can)

    def show_event(self, event: object) -> None:
        """Show an event of training."""
        self.status.show_event(event)
        self.curves.show_event(event)
        match event:
            case TrainingStarted():
                rate = event.learning_rate or event.settings.learning_rate
                self.form.show_settings(replace(event.settings, learning_rate=rate))
            case TrainingEnded():
                self._running = False
                self._show_state()

    def show_explained(self, explained: Explained | None, *, live: bool) -> None:
        """Show the map of what is on the canvas; `live`: by the network in training."""
        trained = "the network in training" if self._running else "the trained network"
        self.drawing.show_explained(explained, trained if live else "the loaded network")

    def show_watching(self, watching: bool) -> None:
        """Whether the live network is the one in training."""
        self.drawing.show_watching(watching)

    def set_watch_enabled(self, enabled: bool) -> None:
        """Whether there is a network in training to watch."""
        self.drawing.watch.setEnabled(enabled)

    # -- what the person does -------------------------------------------------------------------

    def toggle_pause(self) -> None:
        """Pause or resume, as the button does."""
        if self._running:
            self.pause.click()

    def resume_run(self, run: RunFolder) -> None:
        """Resume a run, or give it one epoch more; nothing happens while one is in progress."""
        if self._running or not self._engine_ready:
            return
        try:
            record = run.record()
        except CheckpointError as error:
            self.failed.emit(Problem(str(error), about="Training"))
            return
        if self.curves.run != run.path:
            self.status.forget_precision()
        self.curves.show_history(run.path, record.history)
        pen_strokes = record.state.pen_strokes
        self.form.pen_strokes.show_path(Path(pen_strokes) if pen_strokes else None)
        self._begin_to_wait()
        self.resume_wanted.emit(run, record)

    def _on_resume(self) -> None:
        if self._run is not None:
            self.resume_run(self._run)

    def _on_start(self) -> None:
        try:
            settings = self.form.settings()
        except SettingsError as error:
            self.failed.emit(Problem(str(error), about="Training"))
            return
        self.status.forget_precision()
        self._begin_to_wait()
        self.start_wanted.emit(settings)

    def _begin_to_wait(self) -> None:
        self._running = True
        self.status.begin_to_wait("Starting…")
        self._show_state()
        self.pause.setFocus()  # not the learning rate, the one field left, in which Space is text

    def _on_stop(self) -> None:
        self.status.stop()
        self.stop.setEnabled(False)
        self.pause.setEnabled(False)
        self.stop_wanted.emit()

    def _on_pause(self, paused: bool) -> None:
        self.pause.setText("Resume" if paused else "Pause")
        if self._running:
            self.status.set_paused(paused)
            self.pause_wanted.emit(paused)

    def _show_state(self) -> None:
        self.start.setEnabled(self._engine_ready and not self._running)
        self.pause.setEnabled(self._running)
        self.stop.setEnabled(self._running)
        self.pause.setChecked(False)
        self.resume.setEnabled(False)
        self.form.set_running(self._running)

    # -- layout ---------------------------------------------------------------------------------

    def _set_up_buttons(self) -> None:
        for button, name, text, words in (
            (self.start, "startTraining", "Start", ""),
            (
                self.pause,
                "pauseTraining",
                "Pause",
                "Pause after this batch, or resume (Space)",
            ),
            (self.stop, "stopTraining", "Stop", "End within one batch; what was trained is kept"),
            (self.resume, "goOnTraining", RESUME, ""),
            (self.save, "saveTrained", "Save network…", SAVE),
            (self.runs, "pastRunsButton", "Past runs…", RUNS),
            (self.board, "openTensorBoard", "TensorBoard", BOARD),
        ):
            button.setObjectName(name)
            button.setText(text)
            button.setToolTip(words)
        self.start.clicked.connect(self._on_start)
        self.stop.clicked.connect(self._on_stop)
        self.resume.clicked.connect(self._on_resume)
        self.save.clicked.connect(self.save_wanted)
        self.runs.clicked.connect(self.runs_wanted)
        self.board.clicked.connect(self.board_wanted)
        self.pause.setCheckable(True)
        self.pause.toggled.connect(self._on_pause)
        self.save.setEnabled(False)
        self.board.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.form)
        column.addLayout(_in_a_row(self.start, self.pause, self.stop))
        column.addWidget(self.resume)
        column.addWidget(self.status)
        column.addStretch(1)
        column.addLayout(_in_a_row(self.save, self.runs, self.board))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 8)
        row.setSpacing(24)
        row.addLayout(column, 0)
        row.addWidget(self.curves, 3)
        row.addWidget(self.drawing, 2)


def _in_a_row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    return row


def _record_of(run: RunFolder | None) -> RunRecord | None:
    """What is known of a run; None without one, or if its record is broken."""
    try:
        return None if run is None else run.record()
    except CheckpointError:
        return None
