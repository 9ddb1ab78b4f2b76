"""Two maps of one drawing, before and after, on one scale."""

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.ink import SIZE
from engine.outline import outline
from engine.render import View, heatmap
from engine.words import percent, tr
from gui.looks import theme
from gui.parts.outlined import ground_of, paint_outline
from gui.parts.pictures import image_of

if TYPE_CHECKING:
    from gui.bridge.messages.teach.compare_taught import Side, TaughtCompared

_GAP = 8
_LARGEST, _SHORT = 5 * SIZE, 3 * SIZE  # px of a map; where the inspector is low


class Sides(QWidget):
    """The map before and the map after; over each what is read.

    Attributes:
        compared: what is shown, or None.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without maps."""
        super().__init__(parent)
        self.setObjectName("beforeAndAfter")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.compared: TaughtCompared | None = None
        self._view: View = "signed"
        self._images: list[QImage] = []
        self._largest = _LARGEST
        self._maps_hidden = False
        self.hide()

    def set_short(self, short: bool) -> None:
        """Take less height."""
        self._largest = _SHORT if short else _LARGEST
        self._fit()

    def set_maps_hidden(self, hidden: bool) -> None:
        """Let no map be seen while one guesses where the network looks, or let them be again."""
        self._maps_hidden = hidden
        self.setVisible(self.compared is not None and not hidden)

    def show_compared(self, compared: "TaughtCompared | None", view: View) -> None:
        """Show both sides, or none."""
        self.compared, self._view = compared, view
        self.setVisible(compared is not None and not self._maps_hidden)
        self._colour()
        if compared is not None:
            said = (
                tr("before {reading}", reading=_read(compared.before)),
                tr("after {reading}", reading=_read(compared.after)),
            )
            self.setAccessibleName("; ".join(said))
            self.setToolTip("\n".join(said))

    def words(self) -> tuple[str, ...]:
        """What stands over each map: "before: 4, 98.0 %"."""
        if self.compared is None:
            return ()
        return (
            tr("before: {reading}", reading=_read(self.compared.before)),
            tr("after: {reading}", reading=_read(self.compared.after)),
        )

    def _colour(self) -> None:
        self._images = []
        if self.compared is not None:
            both = (self.compared.before.values, self.compared.after.values)
            limit = max(float(np.abs(values).max(initial=0)) for values in both)
            pictures = (heatmap(v, self._view, limit, ground=ground_of(self)) for v in both)
            self._images = [image_of(each.pixels) for each in pictures]
        self.update()

    def _side(self) -> int:
        room = min(self._largest, (self.width() - _GAP) // 2)
        return max(room // SIZE, 1) * SIZE

    def sizeHint(self) -> QSize:
        """Two maps at the largest, and a line over them."""
        return QSize(2 * self._largest + _GAP, self._largest + self.fontMetrics().height() + 3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as maps of this width are."""
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self._side() + self.fontMetrics().height() + 3)

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Either map under its words, with the outline of the ink."""
        if self.compared is None:
            return
        painter, side, line = QPainter(self), self._side(), self.fontMetrics().height() + 2
        ink = outline(self.compared.request.drawing.digit().pixels)
        step = max(side + _GAP, (self.width() + _GAP) // 2)
        painter.setFont(theme.font("caption"))
        for place, (image, words) in enumerate(zip(self._images, self.words(), strict=True)):
            square = QRectF(place * step, line, side, side)
            painter.drawImage(square, image)
            paint_outline(painter, ink, square, SIZE, ground=ground_of(self))
            painter.setPen(QPen(self.palette().mid().color(), 1))
            painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5))
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            room = QRectF(place * step, 0, step - _GAP, line)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.end()


def _read(side: "Side") -> str:
    return f"{side.predicted}, {percent(side.chance)}"
