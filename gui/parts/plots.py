"""Curves of one quantity over the epochs, growing while training runs."""

import math

import pyqtgraph as pg
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QWidget

from gui.parts.throttle import Interval, Throttle

TRAINING = QColor("#3b82e0")
VALIDATION = QColor("#e08a1e")
_REDRAW_EVERY = 1.0  # seconds: a plot costs 10 ms and more, and training computes beside it
_APART = 0.1  # seconds between the redraws of two plots: both at once would be felt


class EpochAxes(pg.PlotWidget):
    """Axes, a legend and colours for curves over the epochs.

    Attributes:
        legend: inside the plot, where the curves leave room.
    """

    def __init__(
        self, name: str, title: str, *, falling: bool, parent: QWidget | None = None
    ) -> None:
        """Start empty.

        Args:
            name: the widget's object name.
            title: of the vertical axis, with its unit.
            falling: whether the curve falls, so that the legend has room above it.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setMinimumHeight(140)
        plot = self.getPlotItem()
        plot.setLabel("left", title)
        plot.setLabel("bottom", "epoch")
        plot.showGrid(x=True, y=True, alpha=0.15)
        plot.setMenuEnabled(False)
        menu = plot.ctrlMenu  # made all the same, and without a parent that would end it
        menu.setParent(self, menu.windowFlags())
        plot.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        plot.getAxis("left").enableAutoSIPrefix(False)  # a loss in thousandths reads badly
        plot.getAxis("left").setWidth(64)  # plots above each other share their left edge
        self.legend = plot.addLegend(offset=(-8, 8 if falling else -8))

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "legend"):
            self.take_colours()

    def take_colours(self) -> None:
        """Use the palette's colours for whatever is not a curve."""
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.WindowText)
        self.setBackground(palette.color(QPalette.ColorRole.Base))
        for side in ("left", "bottom"):
            axis = self.getPlotItem().getAxis(side)
            axis.setPen(palette.color(QPalette.ColorRole.Mid))
            axis.setTextPen(text)
        self.legend.setLabelTextColor(text)
        for _, label in self.legend.items:
            label.setText(label.text, color=text)


class EpochPlot(EpochAxes):
    """Training within each epoch as a line, and at its end training and validation as points."""

    _apart = Interval(_APART)

    def __init__(
        self, name: str, title: str, *, falling: bool, parent: QWidget | None = None
    ) -> None:
        """Start empty; arguments as those of `EpochAxes`."""
        super().__init__(name, title, falling=falling, parent=parent)
        plot = self.getPlotItem()
        self._running = plot.plot(pen=pg.mkPen(TRAINING, width=1.2), name="training, epoch so far")
        self._training = self._points("o", TRAINING, "training, whole epoch")
        self._validation = self._points("s", VALIDATION, "validation")
        self._series: dict[str, tuple[list[float], list[float]]] = {}
        self._redraw = Throttle(self._draw, self, Interval(_REDRAW_EVERY), EpochPlot._apart)
        self.clear_curves()
        self.take_colours()

    def clear_curves(self) -> None:
        """Forget everything."""
        self._series = {name: ([], []) for name in ("running", "training", "validation")}
        self._redraw.call_now()

    def add_running(self, epoch: float, value: float) -> None:
        """The mean so far, at a place within an epoch (1.5: half of the second epoch is done)."""
        self._add("running", epoch, value)
        self._redraw.request()

    def add_epoch(self, epoch: int, training: float, validation: float | None) -> None:
        """The figures at the end of an epoch."""
        self._add("running", epoch, float("nan"))  # the mean starts over: no line across
        self._add("training", epoch, training)
        if validation is not None:
            self._add("validation", epoch, validation)
        self._redraw.call_now()

    def series(self, name: str) -> tuple[list[float], list[float]]:
        """Places and values of "running", "training" or "validation"."""
        return self._series[name]

    def _add(self, name: str, place: float, value: float) -> None:
        places, values = self._series[name]
        places.append(place)
        values.append(value)

    def _draw(self) -> None:
        for name, item in (
            ("running", self._running),
            ("training", self._training),
            ("validation", self._validation),
        ):
            places, values = self._series[name]
            # pyqtgraph warns of a curve without a single number
            seen = any(math.isfinite(value) for value in values)
            item.setData(places if seen else [], values if seen else [], connect="finite")
        # Else the first painting finds out that the range has changed, and asks for another one.
        self.getPlotItem().getViewBox().updateAutoRange()

    def _points(self, symbol: str, colour: QColor, name: str) -> pg.PlotDataItem:
        return self.getPlotItem().plot(
            pen=pg.mkPen(colour, width=1.5),
            symbol=symbol,
            symbolSize=8,
            symbolBrush=colour,
            symbolPen=pg.mkPen(colour),
            name=name,
        )
