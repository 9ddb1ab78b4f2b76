"""What the network reads, and ten bars, one a class: how sure it is. A click explains a class."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from engine.words import percent
from gui.bridge.messages.explain import Explained
from gui.parts.labels import HEADING
from gui.parts.steady import Steady

CLASSES = 10


class Prediction(Steady):
    """The class that the network reads, large, and how sure it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to read."""
        super().__init__(QLabel(), QSize(1, HEADING), parent)
        self._label.setObjectName("predictionLabel")
        self._label.setTextFormat(Qt.TextFormat.RichText)
        self.show_explained(None)

    def show_explained(self, explained: Explained | None) -> None:
        """Say what is read, or that there is nothing to read."""
        if explained is None:
            self._label.setText("It reads &nbsp;<span style='font-size:26px'>–</span>")
            self._label.setAccessibleName("Nothing to read yet")
            return
        sure = percent(float(explained.probabilities[explained.predicted]))
        self._label.setText(
            f"It reads &nbsp;<span style='font-size:26px; font-weight:600'>"
            f"{explained.predicted}</span>&nbsp;&nbsp;{sure}"
        )
        self._label.setAccessibleName(f"Read as {explained.predicted}, {sure}")


class ClassBar(QAbstractButton):
    """One class: its digit, a bar, and its probability in per cent."""

    def __init__(self, digit: int, parent: QWidget | None = None) -> None:
        """Start without a probability."""
        super().__init__(parent)
        self.digit = digit
        self.setObjectName(f"classBar{digit}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMaximumHeight(46)
        self._probability: float | None = None
        self._predicted = False
        self._words = ""
        self.setToolTip(f"Explain class {digit} (key {digit})")
        self._tell()

    @property
    def probability(self) -> float | None:
        """In [0, 1]; None while nothing is drawn."""
        return self._probability

    def show_probability(self, probability: float | None, predicted: bool) -> None:
        """Show how sure the network is of this class, and whether it is the winner."""
        before = self._words, self._predicted
        self._probability, self._predicted = probability, predicted
        self._words = "" if probability is None else percent(probability)
        if before != (self._words, predicted):  # most bars say the same as in the map before
            self._tell()
            self.update()

    def sizeHint(self) -> QSize:
        """Room for the digit, the bar and the number."""
        return QSize(220, 34)

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return QSize(150, 18)

    def nextCheckState(self) -> None:
        """A click only requests; the window answers by checking the explained bar."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Up and Down to the ten bars; a button alone would go to any control."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        if self._probability is None:
            self.setAccessibleName(f"Class {self.digit}")
        else:
            winner = ", the prediction" if self._predicted else ""
            self.setAccessibleName(f"Class {self.digit}: {percent(self._probability)}{winner}")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Digit, bar, number; the explained class in the accent colour with a mark beside it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, area = self.palette(), QRectF(self.rect())
        accent = palette.color(QPalette.ColorRole.Highlight)
        if self.isChecked():
            tint = palette.color(QPalette.ColorRole.Highlight)
            tint.setAlphaF(0.14)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(accent, 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(1.5, 1.5, -1.5, -1.5), 4, 4)
        font = self.font()
        font.setBold(self._predicted)
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        centred = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            area.adjusted(8, 0, 0, 0), centred | Qt.AlignmentFlag.AlignLeft, str(self.digit)
        )
        right = painter.fontMetrics().horizontalAdvance("100.0 %") + 8
        thick = min(18.0, area.height() * 0.45)
        track = QRectF(28, (area.height() - thick) / 2, area.width() - 28 - right - 8, thick)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Mid))
        painter.setOpacity(0.3)
        painter.drawRoundedRect(track, 3, 3)
        painter.setOpacity(1)
        if self._probability is not None:
            filled = QRectF(track)
            filled.setWidth(track.width() * self._probability)
            painter.setBrush(accent)
            painter.drawRoundedRect(filled, 3, 3)
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            place = area.adjusted(0, 0, -8, 0)
            painter.drawText(
                place, centred | Qt.AlignmentFlag.AlignRight, percent(self._probability)
            )
        painter.end()


class ProbabilityBars(QWidget):
    """All ten classes.

    Signals:
        class_clicked(int): the person wants this class explained.
    """

    class_clicked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without probabilities."""
        super().__init__(parent)
        self.setObjectName("probabilities")
        self.setAccessibleName("Probabilities of the ten classes")
        self.bars = [ClassBar(digit, self) for digit in range(CLASSES)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in self.bars:
            column.addWidget(bar)
            bar.clicked.connect(self._on_bar_clicked)

    def show_explained(self, explained: Explained | None) -> None:
        """Show an answer's probabilities and mark the class that it explains, or show none."""
        self.show_probabilities(None if explained is None else explained.probabilities)
        self.mark(None if explained is None else explained.target)

    def show_probabilities(self, probabilities: NDArray[np.float32] | None) -> None:
        """Show `(10,)` probabilities, or none."""
        winner = None if probabilities is None else int(probabilities.argmax())
        for bar in self.bars:
            chance = None if probabilities is None else float(probabilities[bar.digit])
            bar.show_probability(chance, bar.digit == winner)

    def mark(self, target: int | None) -> None:
        """Mark the class that the heatmap explains, or none."""
        for bar in self.bars:
            bar.setChecked(bar.digit == target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down move from bar to bar."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        focused = [bar for bar in self.bars if bar.hasFocus()]
        if step is None or not focused:
            super().keyPressEvent(event)
            return
        self.bars[(focused[0].digit + step) % CLASSES].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_bar_clicked(self) -> None:
        bar = self.sender()
        if isinstance(bar, ClassBar):
            self.class_clicked.emit(bar.digit)
