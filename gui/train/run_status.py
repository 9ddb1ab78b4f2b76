"""How far a training run has come, in two bars and a few words."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from engine.training import events
from engine.training.progress import Progress
from engine.training.settings import SETTINGS
from engine.words import count, duration, estimate, percent, tr, trn
from gui.bridge.training.messages import PenStrokesDrawn, PicturesRead, TrainingEnded
from gui.parts.steady import Steady

LOADING = tr("The engine is loading…")
READY = tr("Ready to train the ConvNet from random weights.")
_SHOW_EVERY = 200  # ms: more often nobody reads it, and training computes on the same cores

_BEFORE = {
    PenStrokesDrawn: (tr("{done} of {total} drawn"), tr("Drawing the pen strokes…")),
    PicturesRead: (tr("{done} of {total} read"), tr("Reading the pictures…")),
}
"""What comes before the training -> how much of it is done, and what it is."""
_STAGES = {
    "validation": (tr("validation: {done} of {total} images"), tr("training: validation")),
    "test": (tr("test: {done} of {total} images"), tr("training: test")),
}
"""What images are read for -> how many of them were, and what is told on the other tab."""
_PRECISIONS = SETTINGS["precision"].choices


class RunStatus(QWidget):
    """Progress through the run and through the epoch, time left, figures, and the precision.

    Batches are shown five times a second; the newest is always shown in the end.

    Attributes:
        state: what is in progress, or came of it.
        result: figures, at last those of the test.
        precision: which one was tried out to be the best, and why; hidden if none was.

    Signals:
        told(str): how far the run is, in a few words; empty once there is nothing to tell.
    """

    told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to show."""
        super().__init__(parent)
        self._ready = self._begun = False  # the engine; a run, since the window was opened
        self._unfinished: Progress | None = None
        self._quiet = self._stopping = False  # paused or stopping: progress is not told
        self._epochs, self._best, self._test = 1, "", ""
        self._figures = ""  # of the newest batch
        self._newest: events.BatchEnded | None = None  # not shown yet
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_SHOW_EVERY)
        self._rest.timeout.connect(self._show_newest)
        self.epoch_progress, self.batch_progress = (QProgressBar(self) for _ in range(2))
        self.state, self.result, self.precision = (QLabel(self) for _ in range(3))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for bar, name, spoken, shown in (
            (self.epoch_progress, "epochProgress", tr("Epoch progress"), tr("epoch progress")),
            (self.batch_progress, "batchProgress", tr("Batch progress"), tr("batch progress")),
        ):
            bar.setObjectName(name)
            bar.setAccessibleName(spoken)
            bar.setRange(0, 1)
            bar.setValue(0)
            bar.setFormat(shown)
            bar.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(bar)
        line = self.fontMetrics().lineSpacing()
        for label, name, most, least in (  # lines; the least in a window too low for all
            (self.state, "trainingState", 2, 2),
            (self.result, "trainingResult", 3, 2),
            (self.precision, "trainingPrecision", 2, 0),
        ):
            label.setObjectName(name)
            label.setWordWrap(True)
            # The first one ends where the second begins, however many lines they have.
            end = Qt.AlignmentFlag.AlignBottom if label is self.state else Qt.AlignmentFlag.AlignTop
            label.setAlignment(end)
            room = QSize(1, most * line)
            column.addWidget(Steady(label, room, self, least=least * line))
        self.precision.hide()
        self._show_opening()

    def set_ready(self) -> None:
        """The engine is there."""
        self._ready = True
        self._show_opening()

    def show_unfinished(self, progress: Progress | None) -> None:
        """How far the newest run has come if it is not finished; None if it is."""
        self._unfinished = progress
        self._show_opening()

    def _show_opening(self) -> None:
        """What can be done, until the first run of this window has more to tell."""
        if self._begun:
            return
        words, last = (READY if self._ready else LOADING), self._unfinished
        if self._ready and last is not None:
            words = trn(
                "The last run is not finished: {done} of {n} epoch is done. It can be resumed.",
                "The last run is not finished: {done} of {n} epochs are done. It can be resumed.",
                last.epochs,
                done=len(last.history),
            )
        self.state.setText(words)

    def begin_to_wait(self, words: str) -> None:
        """A run was started or resumed, and is not there yet."""
        self._begun = True
        self._quiet = self._stopping = False
        self.state.setText(words)
        self.result.clear()
        self.epoch_progress.setValue(0)
        self.batch_progress.setValue(0)
        self.told.emit(tr("training: starting…"))

    def stop(self) -> None:
        """The run is to end."""
        self._quiet = self._stopping = True
        self.state.setText(tr("Stopping after this batch…"))
        self.told.emit(tr("training: stopping…"))

    def set_paused(self, paused: bool) -> None:
        """The run is paused, or resumed."""
        self._quiet = paused
        self.state.setText(tr("Paused.") if paused else tr("Resuming…"))
        self.told.emit(tr("training: paused") if paused else tr("training: resuming…"))

    def forget_precision(self) -> None:
        """Another run comes: why the one before was computed as it was is past."""
        self.precision.hide()

    def show_event(self, event: object) -> None:
        """Show an event of training."""
        if isinstance(event, events.BatchEnded):
            self._newest = event
            if not self._rest.isActive():
                self._show_newest()
            return
        self._show_newest()  # what comes next is said after it
        match event:
            case events.PrecisionTried():
                self._show_part(event.step, event.steps, tr("step {done} of {total}"))
                self._tell(
                    tr(
                        "Trying {precision}, step {step} of {steps}",
                        precision=event.precision,
                        step=event.step,
                        steps=event.steps,
                    )
                )
            case PenStrokesDrawn() | PicturesRead():
                done, doing = _BEFORE[type(event)]
                self._show_part(event.done, event.total, done)
                self._tell(doing)
            case events.TrainingStarted():
                self._begin(event)
            case events.EvaluationProgress():
                done, doing = _STAGES[event.stage]
                self._show_part(event.done, event.total, done)
                self._show_time(event.seconds_left)
                self._tell_others(doing, event.seconds_left)
            case events.BestEpochTaken():
                self._best = _best_epoch(event)
            case events.TrainingFinished():
                figures = _figures(event.test_loss, event.test_accuracy)
                tested = tr(
                    "Test set: {figures} after {duration}.",
                    figures=figures,
                    duration=duration(event.seconds),
                )
                self.result.setText(f"{tested} {self._best}".strip())
                self._test = percent(event.test_accuracy)
            case TrainingEnded():
                self._end(event)

    def _begin(self, event: events.TrainingStarted) -> None:
        self.result.clear()
        self._best = self._test = self._figures = ""
        epochs = self._epochs = event.settings.epochs
        self.epoch_progress.setRange(0, epochs * event.batches)
        self.epoch_progress.setValue(event.epochs_done * event.batches + event.batch)
        self.epoch_progress.setFormat(
            tr("epoch {epoch} of {epochs}", epoch=min(event.epochs_done + 1, epochs), epochs=epochs)
        )
        self._show_part(event.batch, event.batches, tr("batch {done} of {total}"))
        self.state.setText(
            trn(
                "{n} image to train on, {validation_images} to validate.",
                "{n} images to train on, {validation_images} to validate.",
                event.training_images,
                validation_images=count(event.validation_images),
            )
        )
        if event.reason:
            chosen = event.settings.precision
            self.precision.setText(
                tr("Computes in {precision}: {reason}.", precision=chosen, reason=event.reason)
            )
            self.precision.setToolTip(f"{self.precision.text()}\n{chosen}: {_PRECISIONS[chosen]}.")
            self.precision.show()

    def _show_newest(self) -> None:
        """Show the newest batch, and give the next ones a rest; nothing if none is new."""
        newest, self._newest = self._newest, None
        if newest is None:
            self._rest.stop()
        else:
            self._show_batch(newest)
            self._rest.start()

    def _show_batch(self, event: events.BatchEnded) -> None:
        self.epoch_progress.setValue((event.epoch - 1) * event.batches + event.batch)
        self.epoch_progress.setFormat(
            tr("epoch {epoch} of {epochs}", epoch=event.epoch, epochs=self._epochs)
        )
        self._show_part(event.batch, event.batches, tr("batch {done} of {total}"))
        self._show_time(event.seconds_left)
        self._figures = _figures(event.loss, event.accuracy)
        if not self._stopping:
            self.result.setText(_now(self._figures, event.images_per_second))
        self._tell_others(
            tr(
                "training: epoch {epoch} of {epochs}, {accuracy}",
                epoch=event.epoch,
                epochs=self._epochs,
                accuracy=percent(event.accuracy),
            ),
            event.seconds_left,
        )

    def _end(self, event: TrainingEnded) -> None:
        end = tr("Stopped.") if event.stopped else tr("Done.")
        kept = tr("It is kept on this computer; save it to give it a name.") if event.kept else ""
        self.state.setText(f"{end} {kept}".strip())
        self.batch_progress.setFormat(tr("stopped") if event.stopped else tr("done"))
        if event.stopped and self._figures:
            self.result.setText(tr("When it was stopped: {figures}", figures=self._figures))
        if event.stopped:
            self.told.emit(tr("training stopped"))
        elif self._test:
            self.told.emit(
                tr("training done: {share} of the test set is read right", share=self._test)
            )
        else:
            self.told.emit(tr("training done"))

    def _show_part(self, done: int, total: int, words: str) -> None:
        self.batch_progress.setRange(0, total)
        self.batch_progress.setValue(done)
        self.batch_progress.setFormat(words.format(done=count(done), total=count(total)))

    def _show_time(self, seconds: float | None) -> None:
        """Nothing is guessed before enough steps are timed."""
        if seconds is None:
            self._tell(tr("Estimating the time…"))
        else:
            self._tell(tr("About {duration} left", duration=estimate(seconds)))

    def _tell_others(self, words: str, seconds: float | None) -> None:
        if self._quiet:
            return
        if seconds is None:
            left = tr("estimating the time…")
        else:
            left = tr("{duration} left", duration=estimate(seconds))
        self.told.emit(f"{words}, {left}")

    def _tell(self, words: str) -> None:
        """Say what is in progress, unless the person has just paused or stopped it."""
        if not self._quiet:
            self.state.setText(words)


def _figures(loss: float, accuracy: float) -> str:
    return tr("loss {loss:.4f}, accuracy {accuracy}", loss=loss, accuracy=percent(accuracy, 2))


def _best_epoch(event: events.BestEpochTaken) -> str:
    if event.stopped_early:
        return tr("Stopped early: the network is that of epoch {epoch}.", epoch=event.best_epoch)
    return tr("The network is that of epoch {epoch}.", epoch=event.best_epoch)


def _now(figures: str, pace: float | None) -> str:
    if not pace:
        return tr("Now: {figures}", figures=figures)
    return trn(
        "Now: {figures}, {n} image a second",
        "Now: {figures}, {n} images a second",
        round(pace),
        figures=figures,
    )
