"""Loss and accuracy of one run over its epochs, growing while it trains.

The library that draws them takes a quarter of a second to import, which the first frame of the
window does not wait for: the plots are made when the tab is first seen, or the engine is ready.
"""

import importlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from engine.training import events
from engine.training.course import CoursePoint
from engine.training.runs import RunRecord
from engine.words import tr
from gui.looks import theme
from gui.parts.arrangement import STEP

if TYPE_CHECKING:
    from gui.parts.plots import EpochPlot

LOSS = tr("How wrong the network is on average, as cross-entropy; lower is better, 0 is perfect")
ACCURACY = tr("Part of the images that are read right; higher is better")
LEGEND = tr(
    "Training: the images it learns from, each as it was read before its "
    "step; a point at the end of every epoch.\nValidation: images that are "
    "held out. If this curve turns while the other one improves, the network "
    "learns its images by heart."
)
NO_EPOCH = tr("There is nothing to draw: no epoch was finished.")
GUESSING = 2.4  # the loss of guessing among ten digits is 2.3


class LearningCurves(QWidget):
    """Two plots, one above the other, and one legend above both, where no curve can lie.

    Attributes:
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
        self.legend.setWordWrap(True)
        self._plots: tuple[EpochPlot, EpochPlot] | None = None
        self._later: list[Callable[[], None]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP // 2)
        self._column.addWidget(self.legend)
        self._column.addStretch()
        self._say()

    @property
    def loss(self) -> "EpochPlot":
        """Cross-entropy."""
        return self._made()[0]

    @property
    def accuracy(self) -> "EpochPlot":
        """In percent."""
        return self._made()[1]

    def make(self) -> None:
        """Make the plots, if they are not there yet, and show in them what was asked so far."""
        self._made()

    def _made(self) -> "tuple[EpochPlot, EpochPlot]":
        if self._plots is None:
            from gui.parts.plots import EpochPlot

            loss = EpochPlot("lossPlot", tr("loss"), top=GUESSING, meaning=LOSS, parent=self)
            accuracy = EpochPlot(
                "accuracyPlot", tr("accuracy (%)"), top=100, meaning=ACCURACY, parent=self
            )
            self._plots = loss, accuracy
            self._column.takeAt(1)
            for plot in self._plots:
                self._column.addWidget(plot, 1)
            later, self._later = self._later, []
            for show in later:
                show()
        return self._plots

    def _show(self, call: Callable[[], None]) -> None:
        """Now, or once the plots are there."""
        if self._plots is None:
            self._later.append(call)
        else:
            call()

    def showEvent(self, event: QShowEvent) -> None:
        """The tab is seen."""
        super().showEvent(event)
        self.make()

    def begin(self, run: Path | None, epochs: int) -> None:
        """Another run comes, of so many epochs: its axes at once, and nothing of the last one."""
        self.run = run
        self._later.clear()
        self._show(self._clear)
        self._show(partial(self._show_axes, epochs))

    def show_history(self, run: Path, record: RunRecord) -> None:
        """A run from its beginning; what was drawn within its epochs stays, if it was there."""
        known, self.run = self.run == run, run
        self._show(partial(self._show_history, record, known=known))

    def _show_history(self, record: RunRecord, *, known: bool) -> None:
        history, course = record.history, list(record.course)
        drawn = len(self.loss.series("training")[0])
        self._show_axes(max(record.state.progress.epochs, len(history)))
        if known and drawn == len(history):
            return
        self._clear()
        for ended in history:
            while course and course[0].place <= ended.epoch:
                self._show_point(course.pop(0))
            self._show_epoch(ended)
        for point in course:
            self._show_point(point)
        for plot in (self.loss, self.accuracy):
            plot.say("" if history or record.course else NO_EPOCH)

    def _show_point(self, point: CoursePoint) -> None:
        self.loss.add_running(point.place, point.loss)
        self.accuracy.add_running(point.place, point.accuracy * 100)

    def show_event(self, event: object) -> None:
        """Follow an event of training."""
        if isinstance(event, events.TrainingStarted | events.BatchEnded | events.EpochEnded):
            self._show(partial(self._follow, event))

    def _follow(self, event: object) -> None:
        match event:
            case events.TrainingStarted():
                self._begin(event)
            case events.BatchEnded():
                place = event.epoch - 1 + event.batch / event.batches
                self._show_point(CoursePoint(place, event.loss, event.accuracy))
            case events.EpochEnded():
                self._show_epoch(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_column"):
            self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A line for each curve where both do not fit into one."""
        super().resizeEvent(event)
        self._say()

    def _say(self) -> None:
        marks = (
            ("●", "training", tr("training")),
            ("■", "validation", tr("validation (held out)")),
        )
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


def import_plots() -> None:
    """Import what draws the plots, in any thread."""
    importlib.import_module("gui.parts.plots")
