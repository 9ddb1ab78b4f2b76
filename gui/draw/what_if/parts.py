"""What the questions share: a button, and the small words under it."""

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from gui.looks import theme


def question_button(name: str, words: str, hint: str, parent: QWidget) -> QPushButton:
    """A button that asks."""
    button = QPushButton(words, parent)
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
        self.hide()

    def say(self, words: str) -> None:
        """Say this, or nothing."""
        self.setText(words)
        self.setVisible(bool(words))
