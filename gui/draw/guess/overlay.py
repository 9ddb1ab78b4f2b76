"""A guess over the map that it was about: what was marked, and what of it the map has too."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from engine.guessing.agreement import Marks, edges, enlarged, strongest
from gui.parts.heatmap import HeatmapView
from gui.parts.outlined import paint_outline

YOURS = QColor("#ffb000")
"""Far from every colour of a map, with or without its sign, and from the outline of the ink."""
_WIDE = 3.0


class GuessOverlay(QWidget):
    """Lies over a map, and lets the pointer through.

    Attributes:
        marks: what was guessed, or None.
        both: which of them are among as many strongest pixels of the map.
    """

    def __init__(self, view: HeatmapView) -> None:
        """Lie over `view`, hidden."""
        super().__init__(view)
        self.setObjectName("guessOverlay")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._view = view
        self.marks: Marks | None = None
        self.both: Marks | None = None
        view.installEventFilter(self)
        self.hide()

    def show_guess(self, marks: Marks | None, values: NDArray[np.float32] | None) -> None:
        """Show a guess over a map, or nothing.

        Args:
            marks: what was guessed, `(H, W)`.
            values: of the map, `(H, W)`; feature maps have no single pixel to be marked.
        """
        self.marks = self.both = None
        if marks is not None and values is not None and values.ndim == 2:
            shape = (marks.shape[0], marks.shape[1])
            strength = np.abs(enlarged(values, shape))
            self.marks = marks
            self.both = marks & (strongest(strength, int(marks.sum())) > 0)
        self.setVisible(self.marks is not None)
        self.setGeometry(self._view.rect())
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as large as the map."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """The edge of the guess, and a thick one round what the map has too."""
        if self.marks is None or self.both is None:
            return
        painter, square, columns = QPainter(self), self._view.square, self.marks.shape[1]
        paint_outline(painter, edges(self.marks), square, columns, ground="dark", colour=YOURS)
        painter.setPen(QPen(YOURS, _WIDE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        scale = square.width() / columns
        for (left, top), (right, bottom) in (edges(self.both) * scale).tolist():
            painter.drawLine(
                round(square.left() + left),
                round(square.top() + top),
                round(square.left() + right),
                round(square.top() + bottom),
            )
        painter.end()
