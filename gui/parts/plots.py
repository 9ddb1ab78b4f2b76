"""Curves of one quantity over the epochs, growing while training runs."""

import math
from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from engine.words import local, tr
from gui.looks import theme
from gui.parts.throttle import Interval, Throttle

_REDRAW_EVERY = 1.0  # seconds: a plot costs 10 ms and more, and training computes beside it
_ROOM = 14  # px beyond the ends of an axis for half of a number
_BESIDE = 7  # px between such a number and the axis, and before it
_LEADING = 2  # px between two numbers above each other
_APART = 0.1  # seconds between the redraws of two plots: both at once would be felt


class _Axis(pg.AxisItem):
    """An axis whose first and last number are seen: a run is read by them.

    With a grid the library leaves out numbers that reach beyond the ends of the axis. And it
    numbers the largest steps of an axis whether or not the numbers have room.
    """

    def boundingRect(self) -> QRectF:
        """With room at both ends."""
        across = _ROOM if self.orientation == "bottom" else 0
        down = _ROOM if self.orientation == "left" else 0
        return super().boundingRect().adjusted(-across, -down, across, down)

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """With the point of the language in use; none where they would touch each other."""
        numbers = self._numbers(values, scale, spacing)
        return numbers if self._room_for(numbers) <= self._apart(spacing) else []

    def tickSpacing(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, float]]:  # noqa: N803 - the library's names
        """Steps of 1, 2 or 5 in so large a unit that their numbers have room."""
        levels: list[tuple[float, float]] = super().tickSpacing(minVal, maxVal, size)
        if not levels or size <= 0:
            return levels
        step = levels[0][0]
        while step < maxVal - minVal:
            if self._room_for(self._numbers((minVal, maxVal), 1.0, step)) <= self._apart(step):
                break
            step = _next_step(step)
        finer = [level for level in levels if level[0] < step and _divides(level[0], step)]
        return [(step, 0.0), *finer]

    def generateDrawSpecs(self, p: QPainter) -> tuple[Any, Any, list[Any]] | None:
        """With as many decimals in all numbers above each other: not 2.25 below 2.3."""
        specs = super().generateDrawSpecs(p)
        if specs is None or self.orientation != "left":
            return specs
        axis, ticks, texts = specs
        point = local(".")
        places = max((len(text.partition(point)[2]) for *_, text in texts), default=0)
        alike = []
        for place, flags, text in texts:
            padded = _with_decimals(text, places, point)
            place.setLeft(place.right() - p.fontMetrics().horizontalAdvance(padded))
            alike.append((place, flags, padded))
        return axis, ticks, alike

    def _apart(self, step: float) -> float:
        """Pixels from one number to the next along the axis, with steps of this size."""
        low, high = self.range
        size = self.size().width() if self.orientation == "bottom" else self.size().height()
        return step / (high - low) * size if high > low else 0.0

    def _numbers(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        return [local(each) for each in super().tickStrings(values, scale, spacing)]

    def _room_for(self, numbers: Sequence[str]) -> float:
        """Pixels from one number to the next along the axis, with a gap between them."""
        text = QFontMetricsF(self.style["tickFont"] or QGuiApplication.font())
        if self.orientation == "left":
            return text.ascent() + _LEADING
        return max(map(text.horizontalAdvance, numbers), default=0.0) + text.averageCharWidth()


def _next_step(step: float) -> float:
    """2 after 1, 5 after 2, 10 after 5, and so in every unit."""
    unit = 10.0 ** math.floor(math.log10(step) + 1e-9)
    return unit * next(each for each in (2, 5, 10) if each > step / unit + 1e-9)


def _with_decimals(text: str, places: int, point: str) -> str:
    whole, _, decimals = text.partition(point)
    if places == 0 or text == "0" or "e" in text:
        return text
    return whole + point + decimals.ljust(places, "0")


def _divides(part: float, whole: float) -> bool:
    return math.isclose(whole / part, round(whole / part), rel_tol=1e-6)


class EpochAxes(pg.PlotWidget):
    """Axes and colours for curves over the epochs."""

    def __init__(
        self, name: str, title: str, *, meaning: str = "", parent: QWidget | None = None
    ) -> None:
        """Start empty.

        Args:
            name: the widget's object name.
            title: what is drawn, with its unit; above the curves.
            meaning: in a sentence, and which way is good.
            parent: Qt's parent.
        """
        axes = {side: _Axis(side) for side in ("left", "bottom")}
        # A menu would be a third of the time to make it.
        super().__init__(parent, axisItems=axes, enableMenu=False)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setAccessibleDescription(meaning)
        self.setToolTip(meaning)
        self.setMinimumHeight(100)
        self._title, self._meaning = title, meaning
        numbers = QFontMetricsF(QGuiApplication.font()).horizontalAdvance("0.0025")
        self._left = math.ceil(numbers) + _BESIDE
        plot = self.getPlotItem()
        plot.getAxis("bottom").setLabel(tr("epoch"))
        # Room for the number of the last epoch, and for what of a letter is below its line.
        plot.layout.setContentsMargins(0, 0, _ROOM, 5)
        plot.showGrid(x=True, y=True, alpha=0.15)
        menu = plot.ctrlMenu  # made all the same, and without a parent that would end it
        menu.setParent(self, menu.windowFlags())
        plot.hideButtons()
        self.setMouseEnabled(x=False, y=False)
        plot.getAxis("left").enableAutoSIPrefix(False)  # a loss in thousandths reads badly
        plot.getAxis("left").setWidth(self._left)  # plots above each other share their left edge
        self._words = QLabel(self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words.setWordWrap(True)
        self._words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._words.hide()

    @property
    def words(self) -> str:
        """Why there is no curve; empty where there is one, or is going to be."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Say in place of curves why there are none."""
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self.setAccessibleDescription(f"{self._meaning} {words}".strip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words lie within the axes."""
        super().resizeEvent(event)
        if hasattr(self, "_words"):
            self._words.setGeometry(self.rect().adjusted(self._left + 8, 24, -_ROOM, -40))

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_title"):
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
        plot = self.getPlotItem()
        plot.setTitle(self._title, color=text, size="9pt", justify="left")
        tall = plot.titleLabel.item.boundingRect().height()  # else the library takes 30 px
        plot.titleLabel.setMaximumHeight(tall)
        plot.layout.setRowFixedHeight(0, tall)

    def show_axes(self, epochs: int, top: float) -> None:
        """Axes for so many epochs, from 0 up to `top`, until there are values to show."""
        self.setXRange(0, max(epochs, 1), padding=0.02)
        self.setYRange(0, top, padding=0.02)


class EpochPlot(EpochAxes):
    """Training within each epoch as a line, and at its end training and validation as points."""

    _apart = Interval(_APART)

    def __init__(
        self,
        name: str,
        title: str,
        *,
        top: float,
        meaning: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Start empty; `top` is where the axis ends before there are values."""
        super().__init__(name, title, meaning=meaning, parent=parent)
        plot = self.getPlotItem()
        self._top, self._epochs = top, 1
        self._running = plot.plot()
        self._training = plot.plot(symbol="o", symbolSize=8)
        self._validation = plot.plot(symbol="s", symbolSize=8)
        self._series: dict[str, tuple[list[float], list[float]]] = {}
        self._redraw = Throttle(self._draw, self, Interval(_REDRAW_EVERY), EpochPlot._apart)
        self.clear_curves()
        self.take_colours()

    def clear_curves(self) -> None:
        """Forget everything."""
        self.say("")
        self._series = {name: ([], []) for name in ("running", "training", "validation")}
        self._redraw.call_now()

    def begin(self, epochs: int) -> None:
        """Show the axes of a run of so many epochs at once."""
        self.say("")
        self._epochs = epochs
        self.setXRange(0, max(epochs, 1), padding=0.02)
        self._redraw.call_now()

    def take_colours(self) -> None:
        """Curves too are darker on light ground."""
        super().take_colours()
        training, validation = theme.colour("training"), theme.colour("validation")
        self._running.setPen(pg.mkPen(training, width=1.2))
        for item, colour in ((self._training, training), (self._validation, validation)):
            item.setPen(pg.mkPen(colour, width=1.5))
            item.setSymbolPen(pg.mkPen(colour))
            item.setSymbolBrush(colour)

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
        known = any(math.isfinite(v) for _, values in self._series.values() for v in values)
        view = self.getPlotItem().getViewBox()
        if not known:
            self.show_axes(self._epochs, self._top)
        elif not view.autoRangeEnabled()[1]:
            view.enableAutoRange(view.YAxis)
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
        view.updateAutoRange()
