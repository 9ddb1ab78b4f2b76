"""How far to trust the map: several numbers beside it, on request, and never one score."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from engine.measures.table import MEASURES, Curve, Layer, Measured
from engine.words import local, number, tr
from gui.bridge.messages.explain import Explained
from gui.looks import theme
from gui.parts.arrangement import STEP

CURVES = ("deletion", "insertion")
LAYERS = "randomised_weights"
WAITING = "…"
CAPTION = tr("A deleted pixel becomes background, so deletion only removes ink.")
NONE = "–"
NOT_HERE = tr("n/a")
_LINES = {
    "deletion": (QPalette.ColorRole.WindowText, Qt.PenStyle.DashLine),
    "insertion": (QPalette.ColorRole.Highlight, Qt.PenStyle.SolidLine),
}
_SAMPLE = 24  # px: three dashes
_BEFORE_BAR = 8  # px
_ROUNDED = 2  # px that a name may be wider than its advance, which is a whole number, says


class TrustPanel(QWidget):
    """The measures of the map on the screen: curves, and a number a measure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without measures."""
        super().__init__(parent)
        self.setObjectName("trustPanel")
        self.setAccessibleName(tr("Measures of the map"))
        self.note, self.curves, self.layers = QLabel(self), MeasureCurves(self), LayerBars(self)
        self._values = {measure: QLabel(self) for measure in MEASURES}
        self._directions = {measure: QLabel(self) for measure in MEASURES}
        self._caption = QLabel(CAPTION, self)
        self._lay_out()
        self.forget()

    def set_short(self, short: bool) -> None:
        """Say less beside each figure, where the window is too low for all; the rest on hover."""
        for measure in MEASURES.values():
            self._directions[measure.id].setText(measure.good if short else measure.direction)
        self._caption.setVisible(not short)
        self.curves.set_short(short)

    def say(self, words: str) -> None:
        """Say why there are no measures; nothing where they are, or are about to come."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def show_explained(self, explained: Explained | None) -> None:
        """Measures come later than their map, but go with it."""
        if explained is None:
            self.forget()

    def forget(self) -> None:
        """Show that nothing is known of the map on the screen."""
        for label in self._values.values():
            label.setText(NONE)
            label.setToolTip("")
            label.setAccessibleName(tr("not measured yet"))
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
            said = tr("The number: {what_it_is}.", what_it_is=measure.value)
            title.setToolTip(f"{measure.meaning}\n{said}\n{measure.paper}")
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
            rows.addLayout(self._named(measure.id, title), row, 0)
            rows.addWidget(value, row, 1)
            rows.addWidget(direction, row + 1, 0, 1, 2)
            if measure.id == LAYERS:
                rows.addWidget(self.layers, row + 2, 0, 1, 2)

    def _named(self, measure: str, title: QLabel) -> QHBoxLayout:
        """A measure's name; beside that of a curve, how its line looks."""
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(title)
        if measure in CURVES:
            row.addWidget(LineSample(measure, self))
            row.addStretch(1)
        return row


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
        self.setAccessibleName(tr("Curves of deletion and insertion"))
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
        """A frame, two lines, and the axes in words; the lines are named in the rows below."""
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
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft, tr("no pixels"))
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, tr("all pixels"))
        for measure in CURVES:
            curve = self._curves.get(measure)
            if curve is not None and len(curve.fractions):
                painter.setPen(_pen(measure, palette))
                painter.drawPath(_path(curve, area))
        painter.end()


class LineSample(QWidget):
    """How the line of a curve looks: it stands beside the curve's name, so that no words cover it.

    Attributes:
        measure: "deletion" or "insertion".
    """

    def __init__(self, measure: str, parent: QWidget | None = None) -> None:
        """Show the line of this measure."""
        super().__init__(parent)
        self.setObjectName(f"line_{measure}")
        self.measure = measure
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """Room for a few dashes."""
        return QSize(_SAMPLE, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A piece of the line."""
        painter, middle = QPainter(self), self.height() / 2 + 0.5
        painter.setPen(_pen(self.measure, self.palette()))
        painter.drawLine(QPointF(0, middle), QPointF(self.width(), middle))
        painter.end()


def _pen(measure: str, palette: QPalette) -> QPen:
    """Of a curve: told apart by colour and by dashes."""
    role, style = _LINES[measure]
    return QPen(palette.color(role), 1.5, style)


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

    Attributes:
        said: what the numbers are, to a screen reader.
        by_sign: whether it is the other way round.
        most, short: how much of the width names may take, and where they are cut.
        indent: px before the names, which stand under a measure's own name.
    """

    said = tr("Rank correlation of the magnitudes once each layer is randomised")
    most, short = 1 / 2, Qt.TextElideMode.ElideMiddle
    indent = 10
    by_sign = False

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without layers."""
        super().__init__(parent)
        self.setObjectName("trustLayers")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            tr(
                "Rank correlation with the map once this layer, and those above it here, "
                "are randomised.\nBar and number: of the magnitudes. Mark: of the signed "
                "values."
            )
        )
        self._layers: tuple[Layer, ...] = ()

    def show_layers(self, layers: tuple[Layer, ...]) -> None:
        """Show these layers."""
        grown = len(layers) != len(self._layers)
        self._layers = layers
        said = "; ".join(
            tr(
                "{layer} {absolute}, signed {signed}",
                layer=layer.name,
                absolute=_written(layer.absolute),
                signed=_written(layer.signed),
            )
            for layer in layers
        )
        self.setAccessibleName(f"{self.said}: {said}")
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
        left += self.indent + _ROUNDED + _BEFORE_BAR
        left = min(left, int(self.width() * self.most))
        room = left - self.indent
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        for line, layer in enumerate(self._layers):
            top = line * height
            painter.setPen(faint)
            name = metrics.elidedText(layer.name, self.short, room - _BEFORE_BAR)
            centred = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(self.indent, top, room, height), centred, name)
            track = QRectF(left, top + height / 2 - 3, self.width() - left - right - 4, 6)
            painter.fillRect(track, palette.color(QPalette.ColorRole.Midlight))
            bar, other = layer.absolute, layer.signed
            if self.by_sign:
                bar, other = other, bar
            part = max(bar or 0.0, 0.0)
            filled = QRectF(track.topLeft(), track.bottomRight())
            filled.setWidth(track.width() * part)
            painter.fillRect(filled, palette.color(QPalette.ColorRole.Highlight))
            if other is not None:
                mark = track.left() + track.width() * max(other, 0.0)
                text = palette.color(QPalette.ColorRole.WindowText)
                painter.fillRect(QRectF(mark - 1, track.top() - 2, 2, 10), text)
            place = QRectF(self.width() - right, top, right, height)
            painter.drawText(place, centred | Qt.AlignmentFlag.AlignRight, _written(bar))
        painter.end()


def _written(correlation: float | None) -> str:
    return NONE if correlation is None else local(f"{correlation:.2f}".replace("-", "−"))
