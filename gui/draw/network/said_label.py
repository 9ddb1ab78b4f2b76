"""What is read, and how sure: where there is no room for both, the name stays."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class SaidLabel(QLabel):
    """A name and a chance, on the right; the whole of it on hover."""

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

    @property
    def shown(self) -> str:
        """What there is room for: both, or the name, cut short where it has to be."""
        words, room, metrics = self.text(), self.width(), self.fontMetrics()
        if metrics.horizontalAdvance(words) <= room:
            return words
        return metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is known is what is read: the person sees by it which line is right."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), int(right), self.shown)
        painter.end()
