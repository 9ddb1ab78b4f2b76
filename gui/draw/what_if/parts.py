"""What the questions share: a button, and the small words under it."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from gui.looks import theme
from gui.speech.voice import Voice

_PAUSE = 1000  # ms: how far a search has come is not read out, only what it came to


def question_button(name: str, words: str, hint: str, parent: QWidget) -> QPushButton:
    """A button that asks; three of them have room in a row of a small window."""
    button = QPushButton(words, parent)
    button.setProperty("narrow", True)
    button.setObjectName(name)
    button.setToolTip(hint)
    return button


class Words(QLabel):
    """Small words that wrap, and take no room while there are none."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Start without words."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        self.setFont(theme.font("caption"))
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._voice, self._said = Voice(self, _PAUSE), ""
        self.hide()

    def keep_lines(self, lines: int) -> None:
        """Be as high as so many lines while there are words: what stands under them lies still."""
        self.setMinimumHeight(lines * self.fontMetrics().lineSpacing())

    def say(self, words: str) -> None:
        """Say this, or nothing; no line ends between a number and its per cent."""
        if words != self._said:
            self._said = words
            self._voice.say(words)
        self.setText(words.replace(" %", "\N{NO-BREAK SPACE}%"))
        self.setVisible(bool(words))
