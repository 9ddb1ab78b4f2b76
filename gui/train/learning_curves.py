"""Loss and accuracy of one run over its epochs, growing while it trains."""

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from engine.training import events
from gui.looks import theme
from gui.parts.arrangement import STEP
from gui.parts.plots import EpochPlot

LOSS = "How wrong the network is on average, as cross-entropy; lower is better, 0 is perfect"
ACCURACY = "Part of the images that are read right; higher is better"
LEGEND = (
    "Training: the images it learns from, each as it was read before its step; a point at the end "
    "of every epoch.\nValidation: images that are held out. If this curve turns while the other "
    "one improves, the network learns its images by heart."
)
_GUESSING = 2.4  # the loss of guessing among ten digits is 2.3


class LearningCurves(QWidget):
    """Two plots, one above the other, and one legend above both, where no curve can lie.

    Attributes:
        loss: cross-entropy.
        accuracy: in percent.
        legend: which colour is which.
        run: folder of the run that is drawn, or None.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.run: Path | None = None
        self.legend = QLabel(self)
        self.legend.setObjectName("curvesLegend")
        self.legend.setToolTip(LEGEND)
        self.loss = EpochPlot("lossPlot", "loss", top=_GUESSING, meaning=LOSS, parent=self)
        self.accuracy = EpochPlot(
            "accuracyPlot", "accuracy (%)", top=100, meaning=ACCURACY, parent=self
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        column.addWidget(self.legend)
        column.addWidget(self.loss, 1)
        column.addWidget(self.accuracy, 1)
        self._say()

    def begin(self, run: Path | None, epochs: int) -> None:
        """Another run comes, of so many epochs: its axes at once, and nothing of the last one."""
        self.run = run
        self._clear()
        self._show_axes(epochs)

    def show_history(self, run: Path, history: tuple[events.EpochEnded, ...], epochs: int) -> None:
        """A run from its beginning; what was drawn within its epochs stays, if it was there."""
        drawn = len(self.loss.series("training")[0])
        self._show_axes(max(epochs, len(history)))
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

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "accuracy"):
            self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A line for each curve where both do not fit into one."""
        super().resizeEvent(event)
        self._say()

    def _say(self) -> None:
        marks = (("●", "training", "training"), ("■", "validation", "validation (held out)"))
        one_line = "   ".join(f"{mark} {words}" for mark, _, words in marks)
        fits = self.legend.fontMetrics().horizontalAdvance(one_line) <= self.width()
        self.legend.setText(
            (" &nbsp; " if fits else "<br>").join(
                f"<span style='color:{theme.colour(colour).name()}'>{mark}</span> {words}"
                for mark, colour, words in marks
            )
        )

    def _begin(self, event: events.TrainingStarted) -> None:
        if not event.epochs_done and not event.batch:
            self._clear()
        self._show_axes(event.settings.epochs)

    def _show_axes(self, epochs: int) -> None:
        self.loss.begin(epochs)
        self.accuracy.begin(epochs)

    def _show_epoch(self, event: events.EpochEnded) -> None:
        validation = None if event.val_accuracy is None else event.val_accuracy * 100
        self.loss.add_epoch(event.epoch, event.loss, event.val_loss)
        self.accuracy.add_epoch(event.epoch, event.accuracy * 100, validation)

    def _clear(self) -> None:
        self.loss.clear_curves()
        self.accuracy.clear_curves()
