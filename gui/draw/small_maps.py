"""Small maps under the large one: the ten classes by one method, or one class by every method."""

from collections.abc import Sequence

import numpy as np
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
from engine.ink import SIZE
from engine.render import View, heatmap
from engine.words import number
from gui.bridge.messages.explain import Explained
from gui.bridge.small_maps import SmallMapsKind, SmallMapsMade, Tile
from gui.parts.pictures import image_of

TILES = 10
_PIXEL = 3  # screen pixels a pixel, where there is room
KINDS: dict[SmallMapsKind, str] = {
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
        place = QRectF(0, square.height() + 2, self.width(), self.fontMetrics().height())
        painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, title)
        painter.end()


class SmallMaps(QWidget):
    """A row of ten small maps, and what they show.

    Attributes:
        tiles: the maps, left to right.
        choice: the list of what can be shown, and the box for one scale; lies beside the bars.

    Signals:
        kind_chosen(str): a `SmallMapsKind`.
        class_wanted(int): the person clicked the map of this class.
        method_wanted(str): the person clicked the map by this method.
    """

    kind_chosen = Signal(str)
    class_wanted = Signal(int)
    method_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to show."""
        super().__init__(parent)
        self.setObjectName("smallMaps")
        self.choice = QWidget(self)
        self.kinds = QComboBox(self.choice)
        self.kinds.setObjectName("smallMapsSelector")
        self.kinds.setAccessibleName("Small maps")
        self.kinds.setToolTip("Small maps in a row under the large one (key A for the next kind)")
        for kind, words in KINDS.items():
            self.kinds.addItem(words, kind)
        self.kinds.currentIndexChanged.connect(self._on_kind_chosen)
        self.shared = QCheckBox("on one scale", self.choice)
        self.shared.setObjectName("sharedScale")
        self.shared.setChecked(True)
        self.shared.setToolTip(
            "Colours mean the same in all ten maps, so that they can be compared"
        )
        self.shared.toggled.connect(self._recolour)
        self.shared.hide()
        self._row = QWidget(self)
        self._row.setObjectName("smallMapsRow")
        self.tiles = [TileButton(self._row) for _ in range(TILES)]
        self._shown: SmallMapsMade | None = None
        self._view: View = "signed"
        self._label: int | None = None
        self._before: SmallMapsKind = "none"
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for place, tile in enumerate(self.tiles):
            tile.setObjectName(f"smallMap{place}")
            tile.clicked.connect(self._on_tile_clicked)
            row.addWidget(tile)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._row)
        self._row.hide()
        beside = QVBoxLayout(self.choice)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(self.kinds)
        beside.addWidget(self.shared)

    @property
    def kind(self) -> SmallMapsKind:
        """What is wanted."""
        chosen: SmallMapsKind = self.kinds.currentData()
        return chosen

    @property
    def shown(self) -> SmallMapsMade | None:
        """What is shown, or None."""
        return self._shown

    def show_explained(self, explained: Explained | None) -> None:
        """Forget the maps when there is nothing to explain; new ones come by themselves."""
        if explained is None:
            self.show_maps(None)

    def show_maps(self, maps: SmallMapsMade | None) -> None:
        """Show these maps, or none; maps of another kind come too late."""
        if maps is None or maps.kind == self.kind:
            self._shown = maps
            self._recolour()

    def set_view(self, view: View) -> None:
        """Show signed values or magnitudes."""
        self._view = view
        self._recolour()

    def show_label(self, label: int | None) -> None:
        """Mark the class that is right, where that is known."""
        self._label = label
        self._recolour()

    def show_kind(self, kind: SmallMapsKind) -> None:
        """Choose what the row shows, as the person would."""
        self.kinds.setCurrentIndex(self.kinds.findData(kind))

    def end_pair(self) -> None:
        """Return to what the row showed before two classes were shown side by side."""
        if self.kind == "pair":
            self.show_kind(self._before)

    def next_kind(self) -> None:
        """The next thing that the row can show."""
        rows: list[SmallMapsKind] = [kind for kind in KINDS if kind != "pair"]
        self.show_kind(rows[(rows.index(self._before) + 1) % len(rows)])

    def _recolour(self) -> None:
        known = () if self._shown is None else self._shown.tiles
        comparable = self.kind == "classes" and self.shared.isChecked()
        limit = largest_value(known, default=0.0) if comparable else None
        for button, tile in zip(self.tiles, [*known, *[None] * (TILES - len(known))], strict=True):
            title = "" if tile is None else self._title(tile)
            view: View = self._view if tile is not None and has_sign(tile) else "magnitude"
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


def has_sign(tile: Tile) -> bool:
    """Whether the sign of the map's values means anything."""
    return METHODS[tile.method].signed and tile.is_signed


def largest_value(tiles: Sequence[Tile], default: float | None) -> float | None:
    """The largest magnitude in any of these maps; `default` if there are none."""
    return max((float(np.abs(t.values).max(initial=0.0)) for t in tiles), default=default)
