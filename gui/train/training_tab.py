"""The second tab: train the network and watch it, drawing included."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engine.errors import CheckpointError, SettingsError
from engine.training import events
from engine.training.runs import RunFolder
from gui.bridge.messages import Explained, Problem, TrainingEnded, TrainingPlan
from gui.parts.heatmap import HeatmapView
from gui.parts.plots import EpochPlot
from gui.parts.probabilities import ProbabilityBars
from gui.parts.steady import Steady
from gui.train.run_rows import words_for_more
from gui.train.run_status import RunStatus
from gui.train.timeline import Timeline
from gui.train.training_form import TrainingForm

READY = "Ready to train the ConvNet from random weights."
UNFINISHED = "The last run is not finished"


class TrainingTab(QWidget):
    """Settings and buttons on the left, curves on the right, the drawing's map below them.

    Signals:
        start_wanted(TrainingPlan), stop_wanted(), pause_wanted(bool), save_wanted(),
        watch_wanted(), board_wanted(), runs_wanted(), rate_wanted(float), epoch_wanted(int): what
            the person asks for.
        failed(Problem): settings that do not go together.
    """

    start_wanted = Signal(object)
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
        self.start, self.pause, self.stop, self.save, self.watch, self.go_on = (
            QPushButton(self) for _ in range(6)
        )
        self.runs, self.board = QPushButton(self), QPushButton(self)
        self.form, self.timeline = TrainingForm(self), Timeline(self)
        self._run: RunFolder | None = None
        self._curves_of: Path | None = None
        self.status, self.drawing_title = RunStatus(self), QLabel(self)
        self.loss = EpochPlot("lossPlot", "loss (cross-entropy, nats)", falling=True, parent=self)
        self.accuracy = EpochPlot("accuracyPlot", "accuracy (%)", falling=False, parent=self)
        self.heatmap = HeatmapView(self)
        self.heatmap.setObjectName("trainingHeatmap")
        self.bars = ProbabilityBars(self)
        self.bars.setObjectName("trainingProbabilities")
        for bar in self.bars.bars:
            bar.setObjectName(f"trainingClassBar{bar.digit}")
        self.bars.setMaximumHeight(self.bars.minimumSizeHint().height())
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 8)
        row.setSpacing(24)
        row.addLayout(self._controls(), 0)
        curves = QVBoxLayout()
        curves.setSpacing(8)
        curves.addWidget(self.loss, 1)
        curves.addWidget(self.accuracy, 1)
        row.addLayout(curves, 3)
        row.addLayout(self._drawing_column(), 2)
        self.show_explained(None, live=False)
        self._show_state()

    # -- what it shows --------------------------------------------------------------------------

    def set_ready(self) -> None:
        """The engine is there: training can start."""
        self._engine_ready = True
        self.status.state.setText(READY)
        self._show_state()

    def show_run(self, run: RunFolder | None) -> None:
        """Offer the newest run: to go on with, and to walk through its epochs."""
        self._run = run
        if self._running and run is not None:
            self._curves_of = run.path
        self.timeline.show_epochs(run.snapshots() if run else ())
        if self.status.state.text().startswith(UNFINISHED):
            self.status.state.setText(READY)
        if self._running or run is None:
            self.go_on.setEnabled(False)
            return
        try:
            record = run.record()
        except CheckpointError:
            self.go_on.setEnabled(False)
            return
        done, planned = len(record.history), record.state.progress.epochs
        self.go_on.setEnabled(self._engine_ready)
        more = words_for_more(done, planned)
        self.go_on.setText(more if record.finished else "Resume the last run")
        self.go_on.setToolTip(
            f"Train on where the newest run ended: {done} of {planned} epochs are done"
        )
        if not record.finished and self.status.state.text() == READY:
            self.status.state.setText(
                f"{UNFINISHED}: {done} of {planned} epochs are done. It can go on."
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
        match event:
            case events.TrainingStarted():
                self._begin(event)
            case events.BatchEnded():
                self._show_batch(event)
            case events.EpochEnded():
                self._show_epoch(event)
            case TrainingEnded():
                self._running = False
                self._show_state()

    def show_explained(self, explained: Explained | None, *, live: bool) -> None:
        """Show the map of what is on the canvas; `live`: by the network in training."""
        self.heatmap.show_explained(explained)
        self.bars.show_explained(explained)
        trained = "the network in training" if self._running else "the trained network"
        who = trained if live else "the loaded network"
        if explained is None:
            self.drawing_title.setText("Your drawing, while the network learns")
            return
        steps = f" after {explained.steps:,} steps" if explained.steps is not None else ""
        against = "" if explained.versus is None else f" and not {explained.versus}"
        if explained.network == "epoch":
            who, steps = "the network", f" after epoch {explained.steps}"
        self.drawing_title.setText(
            f"<b>Your drawing, read as {explained.predicted}</b> by {who}{steps}; "
            f"explained as {explained.target}{against}"
        )

    def show_watching(self, watching: bool) -> None:
        """Whether the live network is the one in training."""
        self.watch.setText("Explain with the loaded network" if watching else "Watch it learn")

    def set_watch_enabled(self, enabled: bool) -> None:
        """Whether there is a network in training to watch."""
        self.watch.setEnabled(enabled)

    @property
    def running(self) -> bool:
        """Whether a run is going on, paused or not."""
        return self._running

    def toggle_pause(self) -> None:
        """Pause or resume, as the button does."""
        if self._running:
            self.pause.click()

    # -- events ---------------------------------------------------------------------------------

    def _begin(self, event: events.TrainingStarted) -> None:
        if not self._is_same_run:
            self.loss.clear_curves()
            self.accuracy.clear_curves()
        epochs = event.settings.epochs
        rate = event.learning_rate or event.settings.learning_rate
        self.form.show_settings(replace(event.settings, learning_rate=rate))
        for plot in (self.loss, self.accuracy):
            plot.setXRange(0, max(epochs, 1), padding=0.02)

    def _show_batch(self, event: events.BatchEnded) -> None:
        place = event.epoch - 1 + event.batch / event.batches
        self.loss.add_running(place, event.loss)
        self.accuracy.add_running(place, event.accuracy * 100)

    def _show_epoch(self, event: events.EpochEnded) -> None:
        held = None if event.val_accuracy is None else event.val_accuracy * 100
        self.loss.add_epoch(event.epoch, event.loss, event.val_loss)
        self.accuracy.add_epoch(event.epoch, event.accuracy * 100, held)

    # -- buttons --------------------------------------------------------------------------------

    def _on_start(self) -> None:
        try:
            settings = self.form.settings()
        except SettingsError as error:
            self.failed.emit(Problem(str(error)))
            return
        self._is_same_run = False
        self.status.forget_precision()
        self._begin_to_wait()
        plan = TrainingPlan(
            settings, log=self.form.log.isChecked(), pen_strokes=self.form.pen_strokes.path
        )
        self.start_wanted.emit(plan)

    def _on_go_on(self) -> None:
        """Resume the newest run, or give it one epoch more."""
        if self._run is not None:
            self.go_on_with(self._run)

    def go_on_with(self, run: RunFolder) -> None:
        """Resume a run, or give it one epoch more; nothing happens while one is going on."""
        if self._running or not self._engine_ready:
            return
        try:
            record = run.record()
        except CheckpointError as error:
            self.failed.emit(Problem(str(error)))
            return
        if self._curves_of != run.path:
            self.status.forget_precision()
        self._is_same_run = True
        self._show_history(run, record.history)
        pen_strokes = record.state.pen_strokes
        self.form.pen_strokes.show_path(Path(pen_strokes) if pen_strokes else None)
        self._begin_to_wait()
        more, log = int(record.finished is not None), self.form.log.isChecked()
        self.start_wanted.emit(TrainingPlan(None, run.path, more, log))

    def _show_history(self, run: RunFolder, history: tuple[events.EpochEnded, ...]) -> None:
        """The curves of a run that goes on, from its beginning, unless they are there already."""
        drawn = len(self.loss.series("training")[0])
        if self._curves_of == run.path and drawn == len(history):
            return
        self._curves_of = run.path
        self.loss.clear_curves()
        self.accuracy.clear_curves()
        for ended in history:
            self._show_epoch(ended)

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
        self.go_on.setEnabled(False)
        self.form.set_running(self._running)

    # -- layout ---------------------------------------------------------------------------------

    def _controls(self) -> QVBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button, name, text, slot in (
            (self.start, "startTraining", "Start", self._on_start),
            (self.pause, "pauseTraining", "Pause", None),
            (self.stop, "stopTraining", "Stop", self._on_stop),
        ):
            button.setObjectName(name)
            button.setText(text)
            if slot is not None:
                button.clicked.connect(slot)
            buttons.addWidget(button)
        self.pause.setCheckable(True)
        self.pause.setToolTip("Hold before the next batch, or go on (Space)")
        self.pause.toggled.connect(self._on_pause)
        self.stop.setToolTip("End within one batch; what was trained is kept")
        self.save.setObjectName("saveTrained")
        self.save.setText("Save network…")
        self.save.setToolTip("Write the trained network as a .keras file (Ctrl+S)")
        self.save.setEnabled(False)
        self.save.clicked.connect(self.save_wanted)
        self._is_same_run = False
        self.go_on.setObjectName("goOnTraining")
        self.go_on.setText("Resume the last run")
        self.go_on.setEnabled(False)
        self.go_on.clicked.connect(self._on_go_on)
        self.form.rate_changed.connect(self.rate_wanted)
        self.status.state.setText("The engine is loading…")
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.form)
        column.addLayout(buttons)
        column.addWidget(self.go_on)
        column.addWidget(self.status)
        column.addStretch(1)
        self.runs.setObjectName("pastRunsButton")
        self.runs.setText("Past runs…")
        self.runs.setToolTip("Compare past runs, resume or delete one (Ctrl+R)")
        self.runs.clicked.connect(self.runs_wanted)
        self.board.setObjectName("openTensorBoard")
        self.board.setText("TensorBoard")
        self.board.setToolTip("Open the runs that were logged for TensorBoard in your browser")
        self.board.clicked.connect(self.board_wanted)
        self.board.hide()
        last = QHBoxLayout()
        last.setSpacing(8)
        for button in (self.save, self.runs, self.board):
            last.addWidget(button)
        column.addLayout(last)
        return column

    def _drawing_column(self) -> QVBoxLayout:
        self.drawing_title.setWordWrap(True)
        self.drawing_title.setObjectName("trainingDrawingTitle")
        self.drawing_title.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.heatmap.set_waiting("Draw a digit on the first tab, or press E for a test sample.")
        self.watch.setObjectName("watchTraining")
        self.watch.setEnabled(False)
        self.watch.setToolTip("Explain what is on the canvas with the network in training, live")
        self.watch.clicked.connect(self.watch_wanted)
        self.show_watching(False)
        column = QVBoxLayout()
        column.setSpacing(8)
        room = QSize(1, self.fontMetrics().lineSpacing() * 3)
        column.addWidget(Steady(self.drawing_title, room, self))
        column.addWidget(self.heatmap, 1)
        column.addWidget(self.bars)
        column.addWidget(self.timeline)
        column.addWidget(self.watch)
        self.timeline.epoch_wanted.connect(self.epoch_wanted)
        return column
