"""The strip under the squares: a tile a class, method or epoch; selector, bars and maps in one."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from engine.render import Ground
from engine.words import tr
from gui.draw.strip.tile import TileButton, TileContent, words_height
from gui.parts.arrangement import STEP


class Strip(QWidget):
    """Tiles side by side, all of one width.

    Signals:
        picked(object): the key of a tile that was clicked.
        set_against(object, object): a tile's key, or that of the tile dragged onto another, and
            the key that it is set against; the first is None where the explained one is meant.
    """

    picked = Signal(object)
    set_against = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without tiles."""
        super().__init__(parent)
        self.setObjectName("probabilities")
        self.setAccessibleName(tr("Tiles"))
        self._tiles: list[TileButton] = []
        self._words = 0  # px that the words of few tiles need

    @property
    def tiles(self) -> tuple[TileButton, ...]:
        """The tiles that are shown, left to right."""
        return tuple(tile for tile in self._tiles if not tile.isHidden())

    def tile_of(self, key: object) -> TileButton | None:
        """The tile that stands for `key`, or None."""
        found = (t for t in self.tiles if t.content is not None and t.content.key == key)
        return next(found, None)

    def show_tiles(
        self,
        contents: Sequence[TileContent],
        outline: NDArray[np.float32] | None = None,
        ground: Ground = "light",
    ) -> None:
        """Show these tiles; each that stays keeps its place, its focus and its widget."""
        count = len(self.tiles)
        while len(self._tiles) < len(contents):
            self._add_tile()
        for number, tile in enumerate(self._tiles):
            wanted = number < len(contents)
            tile.show_content(contents[number] if wanted else None, outline, ground)
            tile.setVisible(wanted)
        if len(contents) != count:
            self._words = 0
        if len(contents) != count or self._has_wider_words():
            self._place()
        self._choose_letters()

    def _choose_letters(self) -> None:
        """One size of letters for all tiles: small ones where a name would else be cut."""
        small = any(tile.cuts_name for tile in self.tiles)
        for tile in self._tiles:
            tile.set_small(small)

    def _has_wider_words(self) -> bool:
        """Whether the words of few tiles need more room now: it is never taken from them again."""
        shown = self.tiles
        if len(shown) * (self.height() + STEP) > self.width():
            return False  # there is no more
        before, self._words = self._words, max(map(TileButton.words_width, shown), default=0)
        self._words = max(self._words, before)
        return self._words > before

    def _add_tile(self) -> None:
        tile = TileButton(self)
        tile.setObjectName(f"tile{len(self._tiles)}")
        tile.clicked.connect(self._on_clicked)
        tile.set_against.connect(self._on_set_against)
        tile.dropped_at.connect(self._on_dropped)
        tile.step_wanted.connect(self._on_step)
        tile.installEventFilter(self)
        self._tiles.append(tile)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._choose_letters()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        self._place()
        self._choose_letters()

    def _place(self) -> None:
        """Tiles of one width, `STEP` apart; what is left over goes to both ends.

        A few are not spread over the whole width: they are looked at together.
        """
        shown = self.tiles
        if not shown:
            return
        wide = (self.width() - (len(shown) - 1) * STEP) // len(shown)
        side = self.height() - words_height(self)
        if wide > 3 * side // 2:
            wide = min(max(side + STEP, self._words), 3 * self.height() // 2, wide)
        left = (self.width() - len(shown) * (wide + STEP) + STEP) // 2
        for number, tile in enumerate(shown):
            tile.setGeometry(left + number * (wide + STEP), 0, wide, self.height())

    # -- hands ----------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While a tile is dragged, mark the one that it would be set against."""
        if isinstance(event, QMouseEvent) and isinstance(watched, TileButton):
            pressed = bool(event.buttons() & Qt.MouseButton.LeftButton)
            dragging = event.type() == QEvent.Type.MouseMove and pressed
            over = self._tile_at(event.globalPosition().toPoint()) if dragging else None
            for tile in self._tiles:
                tile.mark_as_target(tile is over and tile is not watched)
        return False

    def _tile_at(self, place: QPoint) -> TileButton | None:
        found = self.childAt(self.mapFromGlobal(place))
        return found if isinstance(found, TileButton) else None

    def _sender(self) -> TileContent | None:
        tile = self.sender()
        return tile.content if isinstance(tile, TileButton) else None

    def _on_clicked(self) -> None:
        content = self._sender()
        if content is not None:
            self.picked.emit(content.key)

    def _on_set_against(self) -> None:
        content = self._sender()
        if content is not None:
            self.set_against.emit(None, content.key)

    def _on_dropped(self, place: QPoint) -> None:
        content, onto = self._sender(), self._tile_at(place)
        if content is not None and onto is not None and onto.content is not None:
            self.set_against.emit(content.key, onto.content.key)

    def _on_step(self, step: int) -> None:
        shown, tile = self.tiles, self.sender()
        if isinstance(tile, TileButton) and tile in shown:
            beside = shown[(shown.index(tile) + step) % len(shown)]
            beside.setFocus(Qt.FocusReason.TabFocusReason)
