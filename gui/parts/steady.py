"""A place for words that change with every map."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Steady(QWidget):
    """Holds a label, or a button, whose text changes many times a second, and whose room does not.

    Each new text of a `QLabel` makes every layout above it start over, up to the main window's,
    which then paints everything: 4 ms of the GUI thread. Here that ends at this widget, which has
    no layout.
    """

    def __init__(
        self,
        label: QWidget,
        room: QSize,
        parent: QWidget | None = None,
        *,
        least: int | None = None,
    ) -> None:
        """Take the label in.

        Args:
            label: fills this widget from now on.
            room: the size hint; the width may become more.
            parent: of this widget.
            least: height in a window that is too low for all of it; the room's if None.
        """
        super().__init__(parent)
        self._label, self._room = label, room
        self._least = room.height() if least is None else least
        label.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """The room that was given at the start."""
        return self._room

    def minimumSizeHint(self) -> QSize:
        """The least height, and any width."""
        return QSize(1, self._least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The label fills it."""
        self._label.setGeometry(self.rect())
