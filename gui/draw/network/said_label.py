"""What is read, and how sure: a long name gives way to the number."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class SaidLabel(QLabel):
    """A name and a chance, on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to say."""
        super().__init__(parent)
        self._name = self._chance = ""
        self.setTextFormat(Qt.TextFormat.PlainText)  # names come from files
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def say(self, name: str, chance: str) -> None:
        """Say which class is read, and how probable it is; nothing where both are empty."""
        self._name, self._chance = name, chance
        self.setText(f"{name}, {chance}" if name else "")
        self.setToolTip(self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The name, cut short where there is no room for both."""
        painter, metrics = QPainter(self), self.fontMetrics()
        words = self.text()
        if metrics.horizontalAdvance(words) > self.width():
            room = self.width() - metrics.horizontalAdvance(f", {self._chance}")
            short = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room)
            words = f"{short}, {self._chance}" if len(short) > 1 else self._chance
        painter.setPen(self.palette().windowText().color())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), int(right), words)
        painter.end()
