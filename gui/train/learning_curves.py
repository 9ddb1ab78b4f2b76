"""Loss and accuracy of one run over its epochs, growing while it trains."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.training import events
from gui.parts.plots import EpochPlot


class LearningCurves(QWidget):
    """Two plots, one above the other.

    Attributes:
        loss: in nats.
        accuracy: in percent.
        run: folder of the run that is drawn, or None.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.run: Path | None = None
        self.loss = EpochPlot("lossPlot", "loss (cross-entropy, nats)", falling=True, parent=self)
        self.accuracy = EpochPlot("accuracyPlot", "accuracy (%)", falling=False, parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.loss, 1)
        column.addWidget(self.accuracy, 1)

    def show_history(self, run: Path, history: tuple[events.EpochEnded, ...]) -> None:
        """A run from its beginning; what was drawn within its epochs stays, if it was there."""
        drawn = len(self.loss.series("training")[0])
        if self.run == run and drawn == len(history):
            return
        self.run = run
        self._clear()
        for ended in history:
            self._show_epoch(ended)

    def show_event(self, event: object) -> None:
        """Follow an event of training."""
        match event:
            case events.TrainingStarted():
                self._begin(event)
            case events.BatchEnded():
                place = event.epoch - 1 + event.batch / event.batches
                self.loss.add_running(place, event.loss)
                self.accuracy.add_running(place, event.accuracy * 100)
            case events.EpochEnded():
                self._show_epoch(event)

    def _begin(self, event: events.TrainingStarted) -> None:
        if not event.epochs_done and not event.batch:
            self._clear()
        for plot in (self.loss, self.accuracy):
            plot.setXRange(0, max(event.settings.epochs, 1), padding=0.02)

    def _show_epoch(self, event: events.EpochEnded) -> None:
        validation = None if event.val_accuracy is None else event.val_accuracy * 100
        self.loss.add_epoch(event.epoch, event.loss, event.val_loss)
        self.accuracy.add_epoch(event.epoch, event.accuracy * 100, validation)

    def _clear(self) -> None:
        self.loss.clear_curves()
        self.accuracy.clear_curves()
