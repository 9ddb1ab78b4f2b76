"""The column beside the squares: the inspector, and above it a card while one is shown."""

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from gui.draw.inspector.inspector import LEAST
from gui.parts.arrangement import STEP

_CHANGES = (
    QEvent.Type.ShowToParent,
    QEvent.Type.HideToParent,
    QEvent.Type.LayoutRequest,
)


class Column(QObject):
    """Shares a rectangle out: what a card needs, and the rest for the inspector, but never nothing.

    A card that gets less than it needs scrolls.

    A card that lay over the window would hide what it talks about, or take strokes from the canvas.

    Attributes:
        card: what stands above the inspector while it is shown, or None.

    Signals:
        changed(): the card came, went, or says something else.
    """

    changed = Signal()

    def __init__(self, inspector: QWidget) -> None:
        """Give all of it to `inspector`."""
        super().__init__(inspector)
        self._inspector = inspector
        self.card: QWidget | None = None

    def take(self, card: QWidget) -> None:
        """Give a card its place from now on, whenever it is shown."""
        self.card = card
        card.setParent(self._inspector.parentWidget())
        card.hide()
        card.installEventFilter(self)

    def place(self, room: QRect) -> None:
        """Fill `room`, in the coordinates of the widget that the inspector lies in."""
        left = self.left_of(room)
        if self.card is not None and left.top() > room.top():
            tall = left.top() - STEP - room.top()
            self.card.setGeometry(room.left(), room.top(), room.width(), tall)
        self._inspector.setGeometry(left)

    def left_of(self, room: QRect) -> QRect:
        """What of `room` is left for the inspector: enough to be of use, whatever is said above."""
        if self.card is None or self.card.isHidden():
            return room
        most = max(room.height() - STEP - LEAST, 0)
        tall = min(self.card.heightForWidth(room.width()), most)
        return room.adjusted(0, tall + STEP, 0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See when the card comes, goes, or needs another height."""
        if event.type() in _CHANGES:
            self.changed.emit()
        return super().eventFilter(watched, event)
