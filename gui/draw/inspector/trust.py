"""How far to trust the map: several numbers beside it, on request, and never one score."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from engine.measures.table import MEASURES, Curve, Layer, Measured
from engine.words import number
from gui.looks import theme
from gui.parts.arrangement import STEP

CURVES = ("deletion", "insertion")
LAYERS = "randomised_weights"
WAITING = "…"
CAPTION = "A deleted pixel becomes background, so deletion only removes ink."
NONE = "–"
NOT_HERE = "n/a"
_COLUMNS = 32  # of a legend, in which curves are looked for
_VEIL = 200  # of 255: what of a curve is under words is faint


class TrustPanel(QWidget):
    """The measures of the map on the screen: curves, and a number a measure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without measures."""
        super().__init__(parent)
        self.setObjectName("trustPanel")
        self.setAccessibleName("Measures of the map")
        self.note, self.curves, self.layers = QLabel(self), MeasureCurves(self), LayerBars(self)
        self._values = {measure: QLabel(self) for measure in MEASURES}
        self._directions = {measure: QLabel(self) for measure in MEASURES}
        self._caption = QLabel(CAPTION, self)
        self._lay_out()
        self.forget()

    def set_short(self, short: bool) -> None:
        """Say less beside each figure, where the window is too low for all; the rest on hover."""
        for measure in MEASURES.values():
            way, _, why = measure.direction.partition(": ")
            self._directions[measure.id].setText(way if short else f"{way}: {why}")
        self._caption.setVisible(not short)
        self.curves.set_short(short)

    def say(self, words: str) -> None:
        """Say why there are no measures; nothing where they are, or are about to come."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def forget(self) -> None:
        """Show that nothing is known of the map on the screen."""
        for label in self._values.values():
            label.setText(NONE)
            label.setToolTip("")
            label.setAccessibleName("not measured yet")
        self.curves.forget()
        self.layers.show_layers(())

    def show_measured(self, measured: Measured) -> None:
        """Show what a measure says, or has said so far."""
        label = self._values[measured.measure]
        if measured.value is not None:
            words = number(measured.value)
        else:
            words = NOT_HERE if measured.final else WAITING
        label.setText(words)
        label.setToolTip(measured.reason)
        title = MEASURES[measured.measure].title
        way = MEASURES[measured.measure].direction
        label.setAccessibleName(f"{title}: {measured.reason or f'{words} ({way})'}")
        if measured.measure in CURVES:
            self.curves.show_curve(measured.measure, measured.curve)
        if measured.measure == LAYERS:
            self.layers.show_layers(measured.layers)

    def _lay_out(self) -> None:
        """A name and a number a measure, under the curves."""
        rows = QGridLayout(self)
        rows.setContentsMargins(STEP, 0, 0, 0)
        rows.setHorizontalSpacing(8)
        rows.setVerticalSpacing(2)
        rows.setColumnStretch(0, 1)
        self.note.setObjectName("trustNote")
        self.note.setWordWrap(True)
        self.note.hide()
        rows.addWidget(self.note, 0, 0, 1, 2)
        rows.addWidget(self.curves, 1, 0, 1, 2)
        self.curves.setToolTip(CAPTION)
        self._caption.setWordWrap(True)
        self._caption.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        rows.addWidget(self._caption, 2, 0, 1, 2)
        for measure in MEASURES.values():
            title, value = QLabel(measure.title, self), self._values[measure.id]
            title.setToolTip(f"{measure.meaning}\nThe number: {measure.value}.\n{measure.paper}")
            title.setMinimumWidth(1)  # in a narrow window the number is what must be seen
            value.setObjectName(f"measure_{measure.id}")
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            direction = self._directions[measure.id]
            direction.setText(measure.direction)
            direction.setObjectName(f"direction_{measure.id}")
            direction.setWordWrap(True)
            direction.setFont(theme.font("caption"))
            direction.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            direction.setToolTip(title.toolTip())
            row = rows.rowCount()
            rows.addWidget(title, row, 0)
            rows.addWidget(value, row, 1)
            rows.addWidget(direction, row + 1, 0, 1, 2)
            if measure.id == LAYERS:
                rows.addWidget(self.layers, row + 2, 0, 1, 2)


class MeasureCurves(QWidget):
    """Deletion and insertion: probability of the class over the fraction of pixels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without curves."""
        super().__init__(parent)
        self.setObjectName("trustCurves")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._curves: dict[str, Curve] = {}
        self._short = False
        self.forget()

    def forget(self) -> None:
        """Show no curves."""
        self._curves = {}
        self.setAccessibleName("Curves of deletion and insertion")
        self.update()

    def show_curve(self, measure: str, curve: Curve | None) -> None:
        """Show the curve of "deletion" or "insertion", as far as it is known."""
        if curve is None:
            self._curves.pop(measure, None)
        else:
            self._curves[measure] = curve
        self.update()

    def sizeHint(self) -> QSize:
        """Wide and low, with room for what the axes mean."""
        return QSize(200, (48 if self._short else 76) + self.fontMetrics().height())

    def set_short(self, short: bool) -> None:
        """Take less height."""
        self._short = short
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame, two lines with their names, and the axes in words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, metrics = self.palette(), painter.fontMetrics()
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        area = QRectF(1, 3, self.width() - 2, self.height() - metrics.height() - 6)
        painter.setPen(QPen(faint, 1))
        for part in (0, 1):
            y = area.bottom() - part * area.height()
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        words = QRectF(0, area.bottom() + 2, self.width(), metrics.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, "no pixels")
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, "all pixels")
        text = palette.color(QPalette.ColorRole.WindowText)
        accent = palette.color(QPalette.ColorRole.Highlight)
        for measure, colour, style in (
            ("deletion", text, Qt.PenStyle.DashLine),
            ("insertion", accent, Qt.PenStyle.SolidLine),
        ):
            curve = self._curves.get(measure)
            if curve is not None and len(curve.fractions):
                painter.setPen(QPen(colour, 1.5, style))
                painter.drawPath(_path(curve, area))
        self._paint_legend(painter, area, text, accent)
        painter.end()

    def _paint_legend(self, painter: QPainter, area: QRectF, *colours: QColor) -> None:
        metrics = painter.fontMetrics()
        lines = [f"{dash} {name}" for dash, name in zip(("- -", "—"), CURVES, strict=True)]
        wide = max(metrics.horizontalAdvance(line) for line in lines) + STEP
        place = self._free_place(area, QSizeF(wide, 2 * metrics.height()))
        ground = self.palette().color(QPalette.ColorRole.Window)
        ground.setAlpha(_VEIL)
        painter.fillRect(place, ground)
        place.setHeight(metrics.height())
        for line, colour in zip(lines, colours, strict=True):
            painter.setPen(colour)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, line)
            place.translate(0, metrics.height())

    def _free_place(self, area: QRectF, size: QSizeF) -> QRectF:
        """Where curves leave most room: in the middle, if one falls left and one rises right."""
        right = area.right() - size.width()
        lefts = (area.center().x() - size.width() / 2, area.left(), right)
        top = area.center().y() - size.height() / 2
        places = [QRectF(QPointF(left, top), size) for left in lefts]
        return min(places, key=lambda place: self._crossed(area, place))

    def _crossed(self, area: QRectF, place: QRectF) -> float:
        """How much of a place's width has a curve in it."""
        return sum(
            float(np.mean([place.contains(point) for point in _points(curve, area, place)]))
            for curve in self._curves.values()
            if len(curve.fractions)
        )


def _points(curve: Curve, area: QRectF, place: QRectF) -> list[QPointF]:
    """Where a curve is at some columns of a place."""
    columns = np.linspace(place.left(), place.right(), _COLUMNS)
    parts = (columns - area.left()) / area.width()
    chances = np.interp(parts, curve.fractions, curve.probabilities)
    return [
        QPointF(x, area.bottom() - chance * area.height())
        for x, chance in zip(columns.tolist(), chances.tolist(), strict=True)
    ]


def _path(curve: Curve, area: QRectF) -> QPainterPath:
    path = QPainterPath()
    for part, chance in zip(curve.fractions, curve.probabilities, strict=True):
        x, y = area.left() + part * area.width(), area.bottom() - chance * area.height()
        if path.elementCount():
            path.lineTo(x, y)
        else:
            path.moveTo(x, y)
    return path


class LayerBars(QWidget):
    """What is left of the map as layers are randomised: a line a layer, the last layer first.

    The bar is the correlation of the magnitudes, the mark in it that of the signed values.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without layers."""
        super().__init__(parent)
        self.setObjectName("trustLayers")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            "Rank correlation with the map once this layer, and those above it here, are "
            "randomised.\nBar and number: of the magnitudes. Mark: of the signed values."
        )
        self._layers: tuple[Layer, ...] = ()

    def show_layers(self, layers: tuple[Layer, ...]) -> None:
        """Show these layers."""
        grown = len(layers) != len(self._layers)
        self._layers = layers
        said = "; ".join(
            f"{layer.name} {_written(layer.absolute)}, signed {_written(layer.signed)}"
            for layer in layers
        )
        self.setAccessibleName(
            f"Rank correlation of the magnitudes once each layer is randomised: {said}"
        )
        self.setVisible(bool(layers))
        if grown:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A line a layer."""
        return QSize(200, len(self._layers) * (self.fontMetrics().height() + 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Name, bar, number."""
        painter = QPainter(self)
        palette, metrics = self.palette(), painter.fontMetrics()
        height, right = metrics.height() + 2, metrics.horizontalAdvance("−0.00 ")
        left = max((metrics.horizontalAdvance(layer.name) for layer in self._layers), default=0)
        left = min(left + 20, self.width() // 2)
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        for line, layer in enumerate(self._layers):
            top = line * height
            painter.setPen(faint)
            name = metrics.elidedText(layer.name, Qt.TextElideMode.ElideMiddle, left - 18)
            centred = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(10, top, left - 10, height), centred, name)
            track = QRectF(left, top + height / 2 - 3, self.width() - left - right - 4, 6)
            painter.fillRect(track, palette.color(QPalette.ColorRole.Midlight))
            part = max(layer.absolute or 0.0, 0.0)
            filled = QRectF(track.topLeft(), track.bottomRight())
            filled.setWidth(track.width() * part)
            painter.fillRect(filled, palette.color(QPalette.ColorRole.Highlight))
            if layer.signed is not None:
                mark = track.left() + track.width() * max(layer.signed, 0.0)
                text = palette.color(QPalette.ColorRole.WindowText)
                painter.fillRect(QRectF(mark - 1, track.top() - 2, 2, 10), text)
            place = QRectF(self.width() - right, top, right, height)
            painter.drawText(place, centred | Qt.AlignmentFlag.AlignRight, _written(layer.absolute))
        painter.end()


def _written(correlation: float | None) -> str:
    return NONE if correlation is None else f"{correlation:.2f}".replace("-", "−")
