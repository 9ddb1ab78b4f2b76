"""What a screen reader is to meet as a picture, where Qt knows only a widget."""

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QWidget


class Pictured(QLabel):
    """A widget that paints itself, and has the role of a picture.

    Qt gives that role to labels with a pixmap. An interface of one's own would have to be written
    in Python, and be let go by two owners at once when its widget goes.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Have a pixmap that nobody sees."""
        super().__init__(parent)
        self.setPixmap(QPixmap(1, 1))
