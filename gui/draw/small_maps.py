"""Small multiples under the map: the ten classes of one method, or every method for one class."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from engine.attribution.table import METHODS
from engine.render import View, heatmap
from engine.words import number
from gui.bridge.messages import Multiples, MultiplesKind, Tile
from gui.parts.pictures import image_of

TILES = 10
_PIXEL = 3  # screen pixels a pixel, where there is room
KINDS: dict[MultiplesKind, str] = {
    "none": "no small maps",
    "classes": "small maps: all classes",
    "methods": "small maps: all methods",
    "pair": "side by side: two classes",
}


class TileButton(QAbstractButton):
    """One small map with its name; a click makes it the large one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a map."""
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setCheckable(True)
        self.tile: Tile | None = None
        self._image: QImage | None = None
        self._title = ""

    def show_tile(
        self, tile: Tile | None, title: str, words: str, view: View, limit: float | None
    ) -> None:
        """Show a map, coloured up to `limit`, or up to its own largest value."""
        self.tile, self._title = tile, title
        self.setToolTip(words)
        self._image = None if tile is None else image_of(heatmap(tile.values, view, limit).pixels)
        self.setAccessibleName(f"Map of {words}" if words else "No map")
        self.update()

    def nextCheckState(self) -> None:
        """A click asks; the window answers by marking what is explained."""

    def sizeHint(self) -> QSize:
        """A digit, three screen pixels a pixel, and its name."""
        side = 28 * _PIXEL
        return QSize(side, side + 2 + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """Two screen pixels a pixel."""
        return QSize(56, 56 + 2 + self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The map, a frame round the explained one, and the name under it."""
        painter = QPainter(self)
        palette, metrics = self.palette(), painter.fontMetrics()
        words = metrics.height()
        side = min(self.width(), self.height() - words - 2)
        side = max(side // 28, 1) * 28
        square = QRectF((self.width() - side) // 2, 0, side, side)
        if self._image is not None:
            painter.drawImage(square, self._image)
        else:
            painter.setPen(QPen(palette.mid().color(), 1, Qt.PenStyle.DotLine))
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
        place = QRectF(0, side + 2, self.width(), words)
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, title)
        painter.end()


class SmallMultiples(QWidget):
    """A row of ten small maps, and what they show.

    Signals:
        kind_chosen(str): a `MultiplesKind`.
        class_wanted(int): the person clicked the map of this class.
        method_wanted(str): the person clicked the map by this method.
    """

    kind_chosen = Signal(str)
    class_wanted = Signal(int)
    method_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to show."""
        super().__init__(parent)
        self.setObjectName("smallMultiples")
        self.kinds = QComboBox(self)
        self.kinds.setObjectName("multiplesSelector")
        self.kinds.setAccessibleName("Small maps")
        self.kinds.setToolTip("Small maps in a row under the large one (key A for the next kind)")
        for kind, words in KINDS.items():
            self.kinds.addItem(words, kind)
        self.kinds.currentIndexChanged.connect(self._on_kind_chosen)
        self.shared = QCheckBox("on one scale", self)
        self.shared.setObjectName("sharedScale")
        self.shared.setChecked(True)
        self.shared.setToolTip(
            "Colours mean the same in all ten maps, so that they can be compared"
        )
        self.shared.toggled.connect(self._recolour)
        self.shared.hide()
        self._row = QWidget(self)
        self._row.setObjectName("multiplesRow")
        self.tiles = [TileButton(self._row) for _ in range(TILES)]
        self._shown: Multiples | None = None
        self._view: View = "signed"
        self._label: int | None = None
        self._before: MultiplesKind = "none"
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for number_, tile in enumerate(self.tiles):
            tile.setObjectName(f"smallMap{number_}")
            tile.clicked.connect(self._on_tile_clicked)
            row.addWidget(tile)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self._row.hide()

    @property
    def kind(self) -> MultiplesKind:
        """What is wanted."""
        chosen: MultiplesKind = self.kinds.currentData()
        return chosen

    @property
    def shown(self) -> Multiples | None:
        """What is shown, or None."""
        return self._shown

    def show_multiples(self, multiples: Multiples | None) -> None:
        """Show these maps, or none."""
        if multiples is not None and multiples.kind != self.kind:
            return
        self._shown = multiples
        self._recolour()

    def set_view(self, view: View) -> None:
        """Show signed values or magnitudes."""
        self._view = view
        self._recolour()

    def show_label(self, label: int | None) -> None:
        """Mark the class that is right, where that is known."""
        self._label = label
        self._recolour()

    def show_kind(self, kind: MultiplesKind) -> None:
        """Choose what the row shows, as the person would."""
        self.kinds.setCurrentIndex(self.kinds.findData(kind))

    def end_pair(self) -> None:
        """Back to what the row showed before two classes stood side by side."""
        if self.kind == "pair":
            self.show_kind(self._before)

    def next_kind(self) -> None:
        """The next thing that the row can show."""
        rows: list[MultiplesKind] = [kind for kind in KINDS if kind != "pair"]
        self.show_kind(rows[(rows.index(self._before) + 1) % len(rows)])

    def _recolour(self) -> None:
        known = () if self._shown is None else self._shown.tiles
        comparable = self.kind == "classes" and self.shared.isChecked()
        limit = max((_largest(tile.values) for tile in known), default=0.0) if comparable else None
        for button, tile in zip(self.tiles, [*known, *[None] * (TILES - len(known))], strict=True):
            title = "" if tile is None else self._title(tile)
            signed = tile is not None and METHODS[tile.method].signed and tile.is_signed
            view: View = self._view if signed else "magnitude"
            words = "" if tile is None else self._words(tile)
            button.show_tile(tile, title, words, view, limit)
            button.setChecked(tile is not None and tile.explained)

    def _title(self, tile: Tile) -> str:
        if self.kind == "methods":
            return METHODS[tile.method].title
        right = " ✓" if tile.target == self._label else ""
        return f"{tile.target}{right}   {number(tile.score)}"

    def _words(self, tile: Tile) -> str:
        score = number(tile.score)
        against = "" if tile.versus is None else f", not {tile.versus}"
        right = ", which is right" if tile.target == self._label else ""
        return f"{METHODS[tile.method].title}, class {tile.target}{against}{right}, logit {score}"

    def _on_kind_chosen(self, _: int) -> None:
        if self.kind != "pair":
            self._before = self.kind
        self._shown = None
        self._recolour()
        self._row.setVisible(self.kind in ("classes", "methods"))
        self.shared.setVisible(self.kind == "classes")
        self.kind_chosen.emit(self.kind)

    def _on_tile_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, TileButton) and button.tile is not None:
            if self.kind == "classes":
                self.class_wanted.emit(button.tile.target)
            else:
                self.method_wanted.emit(button.tile.method)


def _largest(values: NDArray[np.float32]) -> float:
    return float(np.abs(values).max(initial=0.0))
