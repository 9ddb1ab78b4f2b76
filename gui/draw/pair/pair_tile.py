"""One of two maps that stand side by side, with its name under it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from engine.ink import SIZE
from engine.render import Ground, View, heatmap
from engine.words import tr
from gui.bridge.small_maps import Tile
from gui.looks.signs import paint_signs
from gui.looks.wishes import wishes
from gui.parts.outlined import paint_outline
from gui.parts.pictures import image_of

_PIXEL = 3  # screen pixels a pixel, where there is room


class PairTile(QAbstractButton):
    """One small map with its name; a click makes it the large one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a map."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setCheckable(True)
        self.tile: Tile | None = None
        self._image: QImage | None = None
        self._title = ""
        self._outline: NDArray[np.float32] | None = None
        self._ground: Ground = "light"
        self._view: View = "signed"

    def show_tile(
        self,
        tile: Tile | None,
        title: str,
        words: str,
        view: View,
        limit: float | None,
        *,
        ground: Ground = "light",
    ) -> None:
        """Show a map, coloured up to `limit`, or up to its own largest value."""
        self._ground, self._view = ground, view
        self.tile, self._title = tile, title
        self.setToolTip(words)
        self._image = (
            None
            if tile is None
            else image_of(heatmap(tile.values, view, limit, ground=ground).pixels)
        )
        said = words or tr("No map")
        self.setAccessibleName(said if tile is None else tr("Map of {what}", what=words))
        self.update()

    def set_outline(self, outline: NDArray[np.float32] | None) -> None:
        """Draw this outline of the ink over the map, or none."""
        if outline is not self._outline:
            self._outline = outline
            self.update()

    @property
    def title(self) -> str:
        """The name under the map; cut short where it is wider than the map."""
        return self._title

    @property
    def square(self) -> QRectF:
        """Where the map is painted, in whole screen pixels a pixel."""
        room = min(self.width(), self.height() - self.fontMetrics().height() - 2)
        side = max(room // SIZE, 1) * SIZE
        return QRectF((self.width() - side) // 2, 0, side, side)

    def picture(self) -> QImage | None:
        """The shown map, one pixel a pixel, or None."""
        return self._image

    def nextCheckState(self) -> None:
        """A click only requests; the window answers by marking what is explained."""

    def sizeHint(self) -> QSize:
        """A digit, three screen pixels a pixel, and its name."""
        side = SIZE * _PIXEL
        return QSize(side, side + 2 + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Two screen pixels a pixel."""
        return QSize(2 * SIZE, 2 * SIZE + 2 + self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The map, a frame round the explained one, and the name under it."""
        painter = QPainter(self)
        palette, square = self.palette(), self.square
        if self._image is not None:
            painter.drawImage(square, self._image)
            if self._outline is not None:
                paint_outline(painter, self._outline, square, SIZE, ground=self._ground)
            if wishes().signs and self._view == "signed" and self.tile is not None:
                paint_signs(painter, self.tile.values, square)
        else:
            painter.fillRect(square, palette.alternateBase())
        painter.setPen(QPen(palette.mid().color(), 1))
        painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5))
        accent = palette.color(QPalette.ColorRole.Highlight)
        if self.isChecked() or self.hasFocus():
            line = Qt.PenStyle.SolidLine if self.isChecked() else Qt.PenStyle.DotLine
            painter.setPen(QPen(accent, 2, line))
            painter.drawRect(square.adjusted(1, 1, -1, -1))
        font = painter.font()
        font.setBold(self.isChecked())
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        title = painter.fontMetrics().elidedText(
            self._title, Qt.TextElideMode.ElideRight, self.width()
        )
        place = QRectF(0, square.height() + 2, self.width(), self.fontMetrics().height())
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, title)
        painter.end()
