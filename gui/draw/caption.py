"""The two lines under the map: its title, and the pixel under the pointer."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from engine.words import tr

POINT = tr("Point at a pixel to read its value.")


class Caption:
    """Two labels, which are placed together."""

    def __init__(self, parent: QWidget) -> None:
        """Both are children of `parent`."""
        self._title, self._readout = QLabel(parent), QLabel(parent)
        self._title.setObjectName("heatmapTitle")
        self._readout.setObjectName("pixelReadout")
        self._readout.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def place(self, place: QRect, *, below_names: bool) -> None:
        """Lay both out; where maps have names of their own there, both stand in the lower line."""
        upper = place.adjusted(0, 0, 0, -place.height() // 2)
        lower = upper.translated(0, upper.height())
        for words, line in (
            (self._title, lower if below_names else upper),
            (self._readout, lower),
        ):
            words.setFixedSize(line.size())  # then other words lay nothing out anew
            words.move(line.topLeft())

    def show_title(self, titles: tuple[str, ...]) -> None:
        """Show the first of these for which there is room, the last one cut if there is none."""
        metrics, room = self._title.fontMetrics(), self._title.width()
        shown = next((t for t in titles if metrics.horizontalAdvance(t) <= room), titles[-1])
        self._title.setText(metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room))
        self._title.setToolTip("" if self._title.text() == titles[0] else titles[0])

    def read_out(self, words: str, *, invites: bool, takes_the_title: bool) -> None:
        """Say these words of a pixel.

        Args:
            words: none while nothing is pointed at.
            invites: whether to say then that one may point.
            takes_the_title: whether the title makes room, as there is one line for both.
        """
        self._readout.setText(words or (POINT if invites else ""))
        self._title.setVisible(not words or not takes_the_title)
