"""Two maps of one digit side by side on one colour scale: what it is, and what it is read as."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRectF, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from engine.render import View
from engine.words import number, tr
from gui.bridge.small_maps import SmallMapsMade, Tile
from gui.draw.pair.pair_tile import PairTile as TileButton
from gui.draw.strip.contents import has_sign, largest_value
from gui.parts.arrangement import STEP
from gui.parts.colour_bar import legend_width, paint_legend
from gui.parts.outlined import ground_of
from gui.parts.read_out import pixel_at, read_out


class _LargeTile(TileButton):
    """A map as large as the drawing, with its name under it.

    Signals:
        hovered(str): what lies under the pointer, in words; empty when nothing does.
    """

    hovered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMouseTracking(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read out the pixel under the pointer."""
        super().mouseMoveEvent(event)
        tile = self.tile
        found = tile and pixel_at(event.position(), self.square, tile.values.shape)
        words = ""
        if tile is not None and found:
            words = tr(
                "class {class_name}, {pixel}",
                class_name=tile.name,
                pixel=read_out(*found, float(tile.values[found])),
            )
        self.hovered.emit(words)

    def leaveEvent(self, event: QEvent) -> None:
        """Stop reading out."""
        super().leaveEvent(event)
        self.hovered.emit("")


class _SharedScale(QWidget):
    """The colour bar of both maps, as high as they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: View = "signed"
        self._limit: float | None = None

    def show_scale(self, view: View, limit: float | None) -> None:
        self._view, self._limit = view, limit
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """From the largest value of either map down to its opposite, or to 0."""
        if self._limit is None:
            return
        painter = QPainter(self)
        place = QRectF(self.rect())
        painter.setPen(self.palette().windowText().color())
        low = -self._limit if self._view == "signed" else 0.0
        ground = ground_of(self)
        paint_legend(painter, place, self._view, low, self._limit, ground=ground)
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
        self.setAccessibleName(tr("Two classes side by side"))
        self.tiles = [_LargeTile(self) for _ in range(2)]
        self._scale = _SharedScale(self)
        self._shown: SmallMapsMade | None = None
        self._view: View = "signed"
        self._names: tuple[str, ...] = ()
        for place, tile in enumerate(self.tiles):
            tile.setObjectName(f"pairMap{place}")
            tile.clicked.connect(self._on_clicked)
            tile.hovered.connect(self.hovered)

    @property
    def words_height(self) -> int:
        """What the names take under the maps."""
        return 2 + self.fontMetrics().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two squares as high as there is room for, and the colour bar beside them."""
        side = self.height() - self.words_height
        for place, tile in enumerate(self.tiles):
            tile.setGeometry(place * (side + STEP), 0, side, self.height())
        wide = legend_width(self.fontMetrics())
        self._scale.setGeometry(self.width() - wide, 0, wide, side)

    @property
    def shown(self) -> SmallMapsMade | None:
        """What is shown, or None."""
        return self._shown

    def show_maps(self, maps: SmallMapsMade | None) -> None:
        """Show the two of these maps that have a part, or none; others are not for here."""
        if maps is None or maps.kind == "pair":
            self._shown = maps
            self._recolour()

    def set_names(self, names: tuple[str, ...]) -> None:
        """Call the classes by these names; by their numbers without."""
        self._names = names
        self._recolour()

    def set_view(self, view: View) -> None:
        """Show signed values or magnitudes."""
        self._view = view
        self._recolour()

    def set_outline(self, outline: NDArray[np.float32] | None) -> None:
        """Draw the outline of the ink over both maps, or none."""
        for tile in self.tiles:
            tile.set_outline(outline)

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_view"):
            self._recolour()

    def _recolour(self) -> None:
        known: tuple[Tile, ...] = () if self._shown is None else self._shown.pair
        view: View = self._view if all(map(has_sign, known)) else "magnitude"
        limit = largest_value(known, default=None)
        for place, button in enumerate(self.tiles):
            tile = known[place] if place < len(known) else None
            name = "" if tile is None else f"{tile.name}, {tile.role}"
            words = ""
            if tile is not None:
                score = number(tile.score)
                words = tr(
                    "class {class_and_role}; logit {score}", class_and_role=name, score=score
                )
            if self._shown is not None and not known and place == 0:
                name = words = tr("Activations have no class")
            button.show_tile(tile, name, words, view, limit, ground=ground_of(self))
            button.setChecked(tile is not None and tile.explained)
        self._scale.show_scale(view, limit)

    def _on_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, TileButton) and button.tile is not None:
            self.class_wanted.emit(button.tile.target)
