"""What is said only once something takes a while, and is taken back when that is over."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from engine.words import tr

LONG = 500
"""Milliseconds after which it is said."""
COMPUTING = tr("Computing…")
"""Said in place of an answer that takes long."""


class LateNews(QObject):
    """Says one thing at a time, late, or not at all.

    Signals:
        said(str): it takes a while; the words for it.
        over(str): that is over; the words of then.
    """

    said = Signal(str)
    over = Signal(str)

    def __init__(self, parent: QObject) -> None:
        """Expect nothing."""
        super().__init__(parent)
        self._words, self._is_said = "", False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._say)

    def expect(self, words: str) -> None:
        """Something begins; say these words if it is not over soon."""
        self.end()
        self._words = words
        self._timer.start(LONG)

    def end(self) -> None:
        """It is over: nothing is said any more, and what was said is taken back."""
        self._timer.stop()
        if self._is_said:
            self._is_said = False
            self.over.emit(self._words)

    @Slot()
    def _say(self) -> None:
        self._is_said = True
        self.said.emit(self._words)
