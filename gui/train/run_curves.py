"""Curves of several runs over each other, each with its own colour and mark."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QWidget

from gui.bridge.training.run_rows import RunRow
from gui.parts.plots import EpochAxes

MARKS = (
    # colour and mark of the first run, the second …; readable on light and on dark
    ("#3b82e0", "o"),
    ("#c97a10", "s"),
    ("#2fa36b", "t"),
    ("#c95f9e", "d"),
    ("#8f7ae0", "t1"),
    ("#d0524a", "p"),
    ("#3496a8", "h"),
    ("#a08f3c", "star"),
)
MOST = len(MARKS)
"""Runs that can be told apart."""


@dataclass(frozen=True, slots=True)
class Curve:
    """One run's values: `training` and `validation` each as epochs and values."""

    name: str
    training: tuple[Sequence[float], Sequence[float]]
    validation: tuple[Sequence[float], Sequence[float]]


def curve_of(row: RunRow, name: str, figure: str, unit: float) -> Curve:
    """The curve of "loss" or "accuracy" of a run, each value times `unit`.

    Within the first epoch, in which a network learns most, and from then on at every epoch's end.
    """
    first = [p for p in row.course if p.place < 1 or not row.history]
    training = [(p.place, getattr(p, figure) * unit) for p in first]
    training += [(float(e.epoch), getattr(e, figure) * unit) for e in row.history]
    validation = [(float(e.epoch), getattr(e, f"val_{figure}")) for e in row.history]
    known = [(epoch, value * unit) for epoch, value in validation if value is not None]
    return Curve(name, _columns(training), _columns(known))


def _columns(pairs: Sequence[tuple[float, float]]) -> tuple[list[float], list[float]]:
    if not any(math.isfinite(value) for _, value in pairs):  # pyqtgraph warns of such a curve
        return [], []
    return [place for place, _ in pairs], [value for _, value in pairs]


class RunCurves(EpochAxes):
    """One quantity of up to eight runs: validation as a line with marks, training dashed."""

    def __init__(
        self,
        name: str,
        title: str,
        *,
        top: float,
        falling: bool,
        meaning: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Start empty.

        Args:
            name: the widget's object name.
            title: what is drawn, with its unit.
            top: where the axis ends while there is nothing to draw.
            falling: such a curve leaves room for the legend above it.
            meaning: in a sentence, and which way is good.
            parent: Qt's parent.
        """
        super().__init__(name, title, meaning=meaning, parent=parent)
        plot = self.getPlotItem()
        self.legend = plot.addLegend(offset=(-8, 8 if falling else -8))
        self._top = top
        self._lines = []
        for colour, mark in MARKS:
            dashed = pg.mkPen(colour, width=1.2, style=Qt.PenStyle.DashLine)
            training = plot.plot(pen=dashed)
            validation = plot.plot(
                pen=pg.mkPen(colour, width=1.6),
                symbol=mark,
                symbolSize=8,
                symbolBrush=colour,
                symbolPen=pg.mkPen(colour),
            )
            self._lines.append((training, validation))
        self._shown: tuple[Curve, ...] = ()
        self.take_colours()

    def take_colours(self) -> None:
        """The names of the runs too."""
        super().take_colours()
        text = self.palette().color(QPalette.ColorRole.WindowText)
        self.legend.setLabelTextColor(text)
        for _, label in self.legend.items:
            label.setText(label.text, color=text)

    @property
    def shown(self) -> tuple[Curve, ...]:
        """What is drawn."""
        return self._shown

    def show_curves(self, curves: Sequence[Curve], why_none: str = "") -> None:
        """Draw the first eight of these, in the order of `MARKS`; say why there are none."""
        self._shown = tuple(curves[:MOST])
        self.legend.clear()
        for number, (training, validation) in enumerate(self._lines):
            if number >= len(self._shown):
                training.setData([], [])
                validation.setData([], [])
                continue
            curve = self._shown[number]
            training.setData(*curve.training)
            validation.setData(*curve.validation)
            if curve.training[0] or curve.validation[0]:
                self.legend.addItem(validation if curve.validation[0] else training, curve.name)
        epochs = [place for curve in self._shown for place in curve.training[0]]
        if epochs:
            self.setXRange(0, max(1.0, *epochs), padding=0.02)
            self.enableAutoRange(axis="y")
        else:
            self.show_axes(1, self._top)
        self.say("" if epochs else why_none)
        self.take_colours()


def swatch(number: int | None, size: QSize) -> QIcon:
    """The colour of the run with this number among those drawn; nothing for None."""
    picture = QPixmap(size)
    picture.fill(Qt.GlobalColor.transparent)
    if number is not None and number < MOST:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(MARKS[number][0]))
        painter.drawRoundedRect(picture.rect().adjusted(1, 1, -1, -1), 3, 3)
        painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)  # or it would be tinted, and no run's colour
    return icon
