"""The second tab: train the network and watch it, drawing included."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engine.errors import CheckpointError, SettingsError
from engine.training.events import TrainingStarted
from engine.training.progress import Progress
from engine.training.runs import RunFolder, RunRecord
from engine.words import tr, trn
from gui.bridge.messages.explain import Explained
from gui.bridge.problems import Problem
from gui.bridge.training.messages import TrainingEnded
from gui.bridge.training.run_rows import words_for_more
from gui.draw.canvas import Canvas
from gui.draw.drawing_tools import DrawingTools
from gui.draw.strip.strip import Strip
from gui.draw.strip.tile import words_height
from gui.parts.arrangement import STEP, Room
from gui.parts.heatmap import HeatmapView
from gui.parts.tab_order import set_tab_order
from gui.train.arrangement import arrange
from gui.train.learning_curves import LearningCurves
from gui.train.replay.reading import Reading
from gui.train.replay.timeline import Timeline
from gui.train.run_status import RunStatus
from gui.train.training_form import TrainingForm

RESUME = tr("Resume the last run")
SAVE = tr("Write the trained network as a .keras file (Ctrl+S)")
RUNS = tr("Compare past runs, resume or delete one (Ctrl+R)")
BOARD = tr("Open the runs that were logged for TensorBoard in your browser")


class TrainingTab(QWidget):
    """The drawing and its map, curves beside them, the run's strip below, the form at the right.

    Attributes:
        form: the settings.
        status: how far the run has come.
        curves: of the run in progress, or of the last one.
        reading: what the network makes of the drawing, in words.
        heatmap: the drawing's map.
        timeline, strip: the moments of the newest run.

    Signals:
        start_wanted(TrainingSettings), resume_wanted(RunFolder, RunRecord), stop_wanted(),
        pause_wanted(bool), save_wanted(), board_wanted(), runs_wanted(), rate_wanted(float),
        watch_wanted(), moment_wanted(Moment): what the person wants.
        failed(Problem): settings that do not go together.
        state_changed(): other buttons can be pressed.
    """

    start_wanted = Signal(object)
    resume_wanted = Signal(object, object)
    board_wanted = Signal()
    runs_wanted = Signal()
    rate_wanted = Signal(float)
    moment_wanted = Signal(object)
    failed = Signal(object)
    stop_wanted = Signal()
    pause_wanted = Signal(bool)
    save_wanted = Signal()
    watch_wanted = Signal()
    state_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Put it together; ready to start once the engine is."""
        super().__init__(parent)
        self.setObjectName("trainingTab")
        self._running = False
        self._engine_ready = False
        self._run: RunFolder | None = None
        self._canvas: Canvas | None = None
        self._tools: DrawingTools | None = None
        self.form, self.status = TrainingForm(self), RunStatus(self)
        self.start, self.pause, self.stop = (QPushButton(self) for _ in range(3))
        self.resume, self.save, self.runs, self.board = (QPushButton(self) for _ in range(4))
        self.curves, self.reading = LearningCurves(self), Reading(self)
        self.heatmap, self._readout = HeatmapView(self), QLabel(self)
        self.timeline, self.strip = Timeline(self), Strip(self)
        self._side = QWidget(self)
        self._set_up_buttons()
        self._set_up_views()
        self._lay_out()
        self.form.rate_changed.connect(self.rate_wanted)
        self.reading.watch.clicked.connect(self.watch_wanted)
        self.timeline.moment_wanted.connect(self.moment_wanted)
        self.heatmap.hovered.connect(self._readout.setText)
        self.show_explained(None, live=False)
        self.curves.begin(None, self.form.epochs)
        self._show_state()

    # -- what it shows --------------------------------------------------------------------------

    def set_ready(self) -> None:
        """The engine is there: training can start."""
        self._engine_ready = True
        self.curves.make()
        self.status.set_ready()
        self._show_state()

    def show_run(self, run: RunFolder | None) -> None:
        """Offer the newest run: to be resumed, and to walk through its epochs."""
        self._run = run
        if self._running and run is not None:
            self.curves.run = run.path
        walks = run is not None and run.data.can_be_drawn
        self.timeline.show_moments(run.moments() if run and walks else ())
        record = None if self._running else _record_of(run)
        self.resume.setEnabled(record is not None and self._engine_ready)
        unfinished = record is not None and record.finished is None
        self.status.show_unfinished(record.state.progress if record and unfinished else None)
        if record is not None and run is not None:
            self._offer(record.state.progress)
            if self.curves.run is None:
                self.curves.show_history(run.path, record)

    def _offer(self, progress: Progress) -> None:
        """Say what can be done with the newest run, of which this is known."""
        done, planned = len(progress.history), progress.epochs
        self.resume.setText(words_for_more(done, planned) if progress.finished else RESUME)
        self.resume.setToolTip(
            trn(
                "Train on where the newest run ended: {done} of {n} epoch is done",
                "Train on where the newest run ended: {done} of {n} epochs are done",
                planned,
                done=done,
            )
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
                self.form.show_started(event)
            case TrainingEnded():
                self._running = False
                self._hand_focus_on()
                self._show_state()

    def show_explained(self, explained: Explained | None, *, live: bool) -> None:
        """Show the map of what is on the canvas; `live`: by the network in training."""
        trained = tr("the network in training") if self._running else tr("the trained network")
        self.heatmap.show_explained(explained)
        self.reading.show_explained(explained, trained if live else self.reading.other)
        if explained is not None:
            self.timeline.show_answering(explained.network, explained.steps, explained.moment)
        self.timeline.expect_answers(explained is not None)

    def show_late(self) -> None:
        """Say that what lies on the canvas now is still being read."""
        self.heatmap.show_late()
        self.reading.show_late()

    def show_watching(self, watching: bool) -> None:
        """Whether the live network is the one in training."""
        self.reading.show_watching(watching)

    def set_watch_enabled(self, enabled: bool, why_not: str = "") -> None:
        """Whether there is a network in training to watch, and why the canvas cannot ask it."""
        self.reading.set_watch_enabled(enabled, why_not)

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
            self.failed.emit(Problem(str(error), about=tr("Training")))
            return
        if self.curves.run != run.path:
            self.status.forget_precision()
        self.curves.show_history(run.path, record)
        pen_strokes = record.state.pen_strokes
        self.form.pen_strokes.show_path(Path(pen_strokes) if pen_strokes else None)
        own = record.state.data.path
        self.form.data.show_path(Path(own) if own else None)
        self._begin_to_wait()
        self.resume_wanted.emit(run, record)

    def _on_resume(self) -> None:
        if self._run is not None:
            self.resume_run(self._run)

    def _on_start(self) -> None:
        try:
            settings = self.form.settings()
        except SettingsError as error:
            self.failed.emit(Problem(str(error), about=tr("Training")))
            return
        self.status.forget_precision()
        self.curves.begin(None, settings.epochs)
        self._begin_to_wait()
        self.start_wanted.emit(settings)

    def _begin_to_wait(self) -> None:
        self._running = True
        self.status.begin_to_wait(tr("Starting…"))
        self._show_state()
        self.pause.setFocus()  # not the learning rate, the one field left, in which Space is text

    def _hand_focus_on(self) -> None:
        """To the canvas, from buttons that are about to be disabled: else the next one has it."""
        if self._canvas is not None and (self.pause.hasFocus() or self.stop.hasFocus()):
            self._canvas.setFocus()

    def _on_stop(self) -> None:
        self._hand_focus_on()
        self.status.stop()
        self.stop.setEnabled(False)
        self.pause.setEnabled(False)
        self.state_changed.emit()
        self.stop_wanted.emit()

    def _on_pause(self, paused: bool) -> None:
        self.pause.setText(tr("Resume") if paused else tr("Pause"))
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
        self.timeline.expect_run(self._running)
        self.state_changed.emit()

    # -- layout ---------------------------------------------------------------------------------

    def show_drawing_tools(self, canvas: Canvas, tools: DrawingTools) -> None:
        """Show canvas and tools of the Draw tab while this tab is seen; they are there once."""
        self._canvas, self._tools = canvas, tools
        for part in (canvas, tools):
            part.setParent(self)
            part.show()
        self._set_tab_order()
        if self.isVisible():  # else it is told its size first
            self._place()

    def _set_up_buttons(self) -> None:
        for button, name, text, words in (
            (self.start, "startTraining", tr("Start"), tr("Train the ConvNet from random weights")),
            (
                self.pause,
                "pauseTraining",
                tr("Pause"),
                tr("Pause after this batch, or resume (Space)"),
            ),
            (
                self.stop,
                "stopTraining",
                tr("Stop"),
                tr("End within one batch; what was trained is kept"),
            ),
            (self.resume, "goOnTraining", RESUME, ""),
            (self.save, "saveTrained", tr("Save network…"), SAVE),
            (self.runs, "pastRunsButton", tr("Past runs…"), RUNS),
            (self.board, "openTensorBoard", "TensorBoard", BOARD),
        ):
            button.setObjectName(name)
            button.setText(text)
            button.setToolTip(words)
            # A click leaves the focus where it was: Space pauses the run, and presses no button.
            # Those that begin a run take it: a field ends its typing when it loses it.
            if button not in (self.start, self.resume):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
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

    def _set_up_views(self) -> None:
        self.heatmap.setObjectName("trainingHeatmap")
        self.heatmap.setAccessibleName(tr("Heatmap beside the run"))
        self.heatmap.setMinimumSize(1, 1)
        self.heatmap.set_waiting(tr("The map of your drawing, while the network learns"))
        self._readout.setObjectName("trainingReadout")
        self._readout.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.strip.setObjectName("epochStrip")
        self.strip.setAccessibleName(tr("Your drawing at moments of the run"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        column.addWidget(self.form, 1)
        column.addLayout(_in_a_row(self.start, self.pause, self.stop))
        column.addLayout(_in_a_row(self.resume))
        column.addWidget(self.status)
        column.addLayout(_in_a_row(self.runs, self.save, self.board))

    def _set_tab_order(self) -> None:
        """As on the screen."""
        drawing = (self.reading.watch, self._canvas, self._tools, self.heatmap, self.timeline)
        form = self.form.sections.values()
        parts = (*drawing, *self.strip.tiles, *form, self._side)
        set_tab_order(part for part in parts if part is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every part its place."""
        self._place()

    def _place(self) -> None:
        tools = 0 if self._tools is None else self._tools.sizeHint().height()
        room = Room(
            headline=self.reading.sizeHint().height(),
            line=max(tools, self.timeline.sizeHint().height()),
            tile_words=words_height(self),
            legend=self.heatmap.legend_room,
            panel=max(self.form.least_width(), self._side.minimumSizeHint().width()),
        )
        places = arrange(self.width(), self.height(), room)
        self.reading.setGeometry(places.headline)
        self.heatmap.setGeometry(places.heatmap)
        self._readout.setGeometry(places.caption)
        self.curves.setGeometry(places.curves)
        self.timeline.setGeometry(places.timeline)
        self.strip.setGeometry(places.strip)
        self._side.setGeometry(places.side)
        if self._canvas is not None and self._canvas.parent() is self:
            self._canvas.setGeometry(places.canvas)
        if self._tools is not None and self._tools.parent() is self:
            self._tools.setGeometry(places.tools)


def _in_a_row(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(STEP)
    for button in buttons:
        row.addWidget(button)
    return row


def _record_of(run: RunFolder | None) -> RunRecord | None:
    """What is known of a run; None without one, or if its record is broken."""
    try:
        return None if run is None else run.record()
    except CheckpointError:
        return None
