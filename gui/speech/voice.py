"""Says the last of many sentences that follow each other: a held key must not flood who listens."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from gui.speech.announcer import announce

PAUSE = 150  # ms after which the last sentence is said


class Voice(QObject):
    """The voice of one widget; it says what it was given last, once nothing newer comes."""

    def __init__(self, widget: QWidget, pause: int = PAUSE) -> None:
        """Speak for `widget`, after `pause` milliseconds."""
        super().__init__(widget)
        self._widget = widget
        self._words = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause)
        self._timer.timeout.connect(self._on_pause)

    def say(self, words: str) -> None:
        """Say this soon, unless something newer comes; empty: say nothing any more."""
        self._words = words
        self._timer.start() if words else self._timer.stop()

    @Slot()
    def _on_pause(self) -> None:
        if self._widget.isVisible():
            announce(self._widget, self._words)
