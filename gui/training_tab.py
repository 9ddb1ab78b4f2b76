"""The second tab: train the network and watch it, drawing included."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from engine import training_events as events
from engine.durations import duration
from gui.heatmap import HeatmapView
from gui.messages import Explained, TrainingEnded
from gui.plots import EpochPlot


class TrainingTab(QWidget):
    """Settings and buttons on the left, curves on the right, the drawing's map below them.

    Signals:
        start_wanted(TrainingSettings), stop_wanted(), pause_wanted(bool), save_wanted(),
        watch_wanted(): what the person asks for.
    """

    start_wanted = Signal(object)
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
        self.start, self.pause, self.stop, self.save, self.watch = (
            QPushButton(self) for _ in range(5)
        )
        self.epochs, self.batch_size, self.seed = (QSpinBox(self) for _ in range(3))
        self.learning_rate, self.split = (QDoubleSpinBox(self) for _ in range(2))
        self.epoch_progress, self.batch_progress = (QProgressBar(self) for _ in range(2))
        self.state, self.result, self.drawing_title = (QLabel(self) for _ in range(3))
        self.loss = EpochPlot("lossPlot", "loss (cross-entropy, nats)", falling=True, parent=self)
        self.accuracy = EpochPlot("accuracyPlot", "accuracy (%)", falling=False, parent=self)
        self.heatmap = HeatmapView(self)
        self.heatmap.setObjectName("trainingHeatmap")
        self._stage = ""
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

    def settings(self) -> events.TrainingSettings:
        """What is set now."""
        return events.TrainingSettings(
            epochs=self.epochs.value(),
            batch_size=self.batch_size.value(),
            validation_split=self.split.value(),
            learning_rate=self.learning_rate.value(),
            seed=self.seed.value(),
        )

    def set_ready(self) -> None:
        """The engine is there: training can start."""
        self._engine_ready = True
        self.state.setText("Ready to train the ConvNet from random weights.")
        self._show_state()

    def set_can_save(self, can: bool) -> None:
        """Whether there is something to save."""
        self.save.setEnabled(can)

    def show_event(self, event: object) -> None:
        """Show an event of training."""
        match event:
            case events.TrainingStarted():
                self._begin(event)
            case events.BatchEnded():
                self._show_batch(event)
            case events.EvaluationProgress():
                self._stage = event.stage
                self.batch_progress.setRange(0, event.total)
                self.batch_progress.setValue(event.done)
                self.batch_progress.setFormat(f"{event.stage}: %v of %m images")
                self._show_time(event.seconds_left)
            case events.EpochEnded():
                self._show_epoch(event)
            case events.TrainingFinished():
                self.result.setText(
                    f"Test set: loss {event.test_loss:.4f}, accuracy {event.test_accuracy:.2%} "
                    f"after {duration(event.seconds)}."
                )
            case TrainingEnded():
                self._end(event)

    def show_explained(self, explained: Explained | None, *, live: bool) -> None:
        """Show the map of what is on the canvas; `live`: by the network in training."""
        self.heatmap.show_explained(explained)
        who = "the network in training" if live else "the loaded network"
        if explained is None:
            self.drawing_title.setText("Your drawing, while the network learns")
            return
        steps = f" after {explained.steps:,} steps" if explained.steps is not None else ""
        self.drawing_title.setText(
            f"<b>Your drawing, read as {explained.predicted}</b> by {who}{steps}; "
            f"explained as {explained.target}"
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
        self.loss.clear_curves()
        self.accuracy.clear_curves()
        self.result.clear()
        epochs = event.settings.epochs
        for plot in (self.loss, self.accuracy):
            plot.setXRange(0, max(epochs, 1), padding=0.02)
        self.epoch_progress.setRange(0, epochs * event.batches)
        self.epoch_progress.setValue(0)
        self.epoch_progress.setFormat(f"epoch 1 of {epochs}")
        self.batch_progress.setRange(0, event.batches)
        self.batch_progress.setValue(0)
        self.state.setText(
            f"{event.training_images:,} images to train on, "
            f"{event.validation_images:,} to validate."
        )

    def _show_batch(self, event: events.BatchEnded) -> None:
        self.epoch_progress.setValue((event.epoch - 1) * event.batches + event.batch)
        self.epoch_progress.setFormat(f"epoch {event.epoch} of {self._epochs}")
        self.batch_progress.setRange(0, event.batches)
        self.batch_progress.setValue(event.batch)
        self.batch_progress.setFormat("batch %v of %m")
        place = event.epoch - 1 + event.batch / event.batches
        self.loss.add_running(place, event.loss)
        self.accuracy.add_running(place, event.accuracy * 100)
        self._show_time(event.seconds_left)
        if not self._stopping:
            self.result.setText(f"Loss {event.loss:.4f}, accuracy {event.accuracy:.2%}")

    def _show_epoch(self, event: events.EpochEnded) -> None:
        held = None if event.val_accuracy is None else event.val_accuracy * 100
        self.loss.add_epoch(event.epoch, event.loss, event.val_loss)
        self.accuracy.add_epoch(event.epoch, event.accuracy * 100, held)

    def _show_time(self, seconds: float) -> None:
        if self._running and not self._stopping and not self.pause.isChecked():
            self.state.setText(f"About {duration(seconds)} left")

    def _end(self, event: TrainingEnded) -> None:
        self._running = False
        kept = " It is kept on this computer; save it to give it a name." if event.kept else ""
        if event.stopped:
            self.state.setText(f"Stopped.{kept}")
            self.batch_progress.setFormat("stopped")
        else:
            self.state.setText(f"Done.{kept}")
            self.batch_progress.setFormat("done")
        self._show_state()

    # -- buttons --------------------------------------------------------------------------------

    def _on_start(self) -> None:
        settings = self.settings()
        self._epochs = settings.epochs
        self._running, self._stopping = True, False
        self.state.setText("Starting…")
        self.result.clear()
        self._show_state()
        self.start_wanted.emit(settings)

    def _on_stop(self) -> None:
        self._stopping = True
        self.state.setText("Stopping after this batch…")
        self.stop.setEnabled(False)
        self.pause.setEnabled(False)
        self.stop_wanted.emit()

    def _on_pause(self, paused: bool) -> None:
        self.pause.setText("Resume" if paused else "Pause")
        if self._running:
            self.state.setText("Paused." if paused else "Going on…")
            self.pause_wanted.emit(paused)

    def _show_state(self) -> None:
        self.start.setEnabled(self._engine_ready and not self._running)
        self.pause.setEnabled(self._running)
        self.stop.setEnabled(self._running)
        self.pause.setChecked(False)
        for field in (self.epochs, self.batch_size, self.learning_rate, self.split, self.seed):
            field.setEnabled(not self._running)

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
        self.save.setText("Save trained network…")
        self.save.setToolTip("Write the network as a .keras file (Ctrl+S)")
        self.save.setEnabled(False)
        self.save.clicked.connect(self.save_wanted)
        self._stopping, self._epochs = False, self.epochs.value()
        self.state.setText("The engine is loading…")
        for label in (self.state, self.result):
            label.setWordWrap(True)
        self.state.setObjectName("trainingState")
        self.result.setObjectName("trainingResult")
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._form())
        column.addLayout(buttons)
        column.addSpacing(8)
        for bar, name, text in (
            (self.epoch_progress, "epochProgress", "Epoch progress"),
            (self.batch_progress, "batchProgress", "Batch progress"),
        ):
            bar.setObjectName(name)
            bar.setAccessibleName(text)
            bar.setRange(0, 1)
            bar.setValue(0)
            bar.setFormat(text.lower())
            bar.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(bar)
        column.addWidget(self.state)
        column.addWidget(self.result)
        column.addStretch(1)
        column.addWidget(self.save)
        return column

    def _form(self) -> QGroupBox:
        defaults = events.TrainingSettings()
        self.epochs.setRange(1, 1000)
        self.epochs.setValue(defaults.epochs)
        self.batch_size.setRange(1, 10_000)
        self.batch_size.setValue(defaults.batch_size)
        self.learning_rate.setDecimals(6)
        self.learning_rate.setRange(0.000001, 1)
        self.learning_rate.setSingleStep(0.0005)
        self.learning_rate.setValue(defaults.learning_rate)
        self.split.setRange(0, 0.9)
        self.split.setSingleStep(0.05)
        self.split.setValue(defaults.validation_split)
        self.seed.setRange(0, 2**31 - 1)
        self.seed.setValue(defaults.seed)
        rows: tuple[tuple[QSpinBox | QDoubleSpinBox, str, str, str], ...] = (
            (self.epochs, "epochs", "Epochs", "Passes over the training images"),
            (self.batch_size, "batchSize", "Batch size", "Images a step"),
            (self.learning_rate, "learningRate", "Learning rate", "Of Adam: how far a step goes"),
            (self.split, "validationSplit", "Validation split", "Part of the images held out"),
            (self.seed, "seed", "Seed", "Of weights and order: the same seed, the same run"),
        )
        box = QGroupBox("The classic ConvNet on MNIST", self)
        form = QFormLayout(box)
        for field, name, label, words in rows:
            field.setObjectName(name)
            field.setAccessibleName(label)
            field.setToolTip(f"{words}; {field.minimum():g} to {field.maximum():g}")
            form.addRow(label, field)
        return box

    def _drawing_column(self) -> QVBoxLayout:
        self.drawing_title.setWordWrap(True)
        self.drawing_title.setObjectName("trainingDrawingTitle")
        self.drawing_title.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.drawing_title.setMinimumHeight(self.fontMetrics().height() * 3)
        self.heatmap.set_waiting("Draw a digit on the first tab, or press E for a test sample.")
        self.watch.setObjectName("watchTraining")
        self.watch.setEnabled(False)
        self.watch.setToolTip("Explain what is on the canvas with the network in training, live")
        self.watch.clicked.connect(self.watch_wanted)
        self.show_watching(False)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.drawing_title)
        column.addWidget(self.heatmap, 1)
        column.addWidget(self.watch)
        return column
