"""Two maps of one digit side by side on one colour scale: what it is, and what it is read as."""

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from engine.attribution.table import METHODS
from engine.render import View, lookup_table
from engine.words import number
from gui.bridge.messages import Multiples, Tile
from gui.draw.small_maps import TileButton
from gui.parts.pictures import image_of

_GAP = 12
_BAR = 14
_SIDE = 28


class _LargeTile(TileButton):
    """A map as large as there is room for.

    Signals:
        hovered(str): what lies under the pointer, in words; empty when nothing does.
    """

    hovered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        """A square in whole pixels, and a line of words."""
        return max(width // _SIDE, 4) * _SIDE + 2 + self.fontMetrics().height()

    def minimumSizeHint(self) -> QSize:
        """Four screen pixels a pixel."""
        return QSize(4 * _SIDE, 4 * _SIDE + 2 + self.fontMetrics().height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the pixel under the pointer."""
        super().mouseMoveEvent(event)
        self.hovered.emit(self._under(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Stop reading out."""
        super().leaveEvent(event)
        self.hovered.emit("")

    def _under(self, place: QPointF) -> str:
        room = min(self.width(), self.height() - self.fontMetrics().height() - 2)
        side = max(room // _SIDE, 1) * _SIDE
        across, down = int(place.x()) - (self.width() - side) // 2, int(place.y())
        if self.tile is None or not (0 <= across < side and 0 <= down < side):
            return ""
        rows, columns = self.tile.values.shape
        row, column = down * rows // side, across * columns // side
        value = number(float(self.tile.values[row, column]), sign=True)
        return f"class {self.tile.target}, row {row}, column {column}:  {value}"


class _ColourBar(QWidget):
    """Which value a colour stands for, in both maps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View = "signed"
        self._limit: float | None = None
        self.setFixedWidth(_BAR + 5 + self.fontMetrics().horizontalAdvance("−0.0000"))

    def show_scale(self, view: View, limit: float | None) -> None:
        self._view, self._limit = view, limit
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar as high as the maps, and its two ends and middle as numbers."""
        if self._limit is None:
            return
        painter = QPainter(self)
        text = painter.fontMetrics().height()
        height = max(self.height() - text - 2, _SIDE) // _SIDE * _SIDE
        bar = QRectF(0, 0, _BAR, height)
        painter.drawImage(bar, image_of(lookup_table(self._view)[::-1, None]))
        painter.setPen(self.palette().windowText().color())
        low = -self._limit if self._view == "signed" else 0.0
        for top, value in (
            (0.0, self._limit),
            ((height - text) / 2, (self._limit + low) / 2),
            (height - text, low),
        ):
            place = QRectF(_BAR + 5, top, self.width() - _BAR - 5, text)
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft, number(value))
        painter.end()


class PairView(QWidget):
    """Stands in the large map's place while two classes are compared.

    Attributes:
        tiles: the two maps; a click makes one the large one.

    Signals:
        class_wanted(int): the person clicked the map of this class.
        hovered(str): what lies under the pointer, in words; empty when nothing does.
    """

    class_wanted = Signal(int)
    hovered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to show."""
        super().__init__(parent)
        self.setObjectName("pairView")
        self.setAccessibleName("Two classes side by side")
        self.tiles = [_LargeTile(self) for _ in range(2)]
        self._bar = _ColourBar(self)
        self._shown: Multiples | None = None
        self._view: View = "signed"
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for place, tile in enumerate(self.tiles):
            tile.setObjectName(f"pairMap{place}")
            tile.clicked.connect(self._on_clicked)
            tile.hovered.connect(self.hovered)
            row.addWidget(tile, 1)
        row.addWidget(self._bar)

    @property
    def shown(self) -> Multiples | None:
        """What is shown, or None."""
        return self._shown

    def show_multiples(self, multiples: Multiples | None) -> None:
        """Show these two maps, or none."""
        if multiples is None or multiples.kind == "pair":
            self._shown = multiples
            self._recolour()

    def set_view(self, view: View) -> None:
        """Show signed values or magnitudes."""
        self._view = view
        self._recolour()

    def _recolour(self) -> None:
        known: tuple[Tile, ...] = () if self._shown is None else self._shown.tiles
        signed = all(METHODS[tile.method].signed and tile.is_signed for tile in known)
        view: View = self._view if signed else "magnitude"
        limit = max((float(np.abs(t.values).max(initial=0.0)) for t in known), default=None)
        for place, button in enumerate(self.tiles):
            tile = known[place] if place < len(known) else None
            name = "" if tile is None else f"{tile.target}, {tile.role}"
            words = "" if tile is None else f"class {name}; logit {number(tile.score)}"
            if self._shown is not None and not known and place == 0:
                name = words = "Activations know no class"
            button.show_tile(tile, name, words, view, limit)
            button.setChecked(tile is not None and tile.explained)
        self._bar.show_scale(view, limit)

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, TileButton) and button.tile is not None:
            self.class_wanted.emit(button.tile.target)
