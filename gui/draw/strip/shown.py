"""What the strip shows at the moment: a map for each class or method, or what each stroke does."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from engine.ink import SIZE
from engine.outline import outline
from engine.render import Ground
from engine.what_if.strokes import StrokeEffects
from gui.bridge.messages.explain import Explained
from gui.bridge.small_maps import SmallMapsMade
from gui.draw.canvas import Canvas
from gui.draw.inspector.class_selector import ClassSelector
from gui.draw.inspector.view_section import ViewSection
from gui.draw.pair.pair_view import PairView
from gui.draw.strip.contents import NONE, Choice, class_tiles, method_tiles
from gui.draw.strip.strip import Strip
from gui.draw.what_if.stroke_tiles import stroke_tiles

Outline = NDArray[np.float32] | None


class ShownTiles:
    """Puts together what is known; `show` shows it.

    Attributes:
        maps: the small maps that are shown, or None.
        effects: what each stroke does, or None.
        names: of the classes; their numbers if empty.
        label: the class that is right, where that is known.
        obstacles: id of each method that cannot explain the network -> why.
        are_hidden: whether no map may be seen, as one guesses first.
    """

    def __init__(
        self,
        strip: Strip,
        pair: PairView,
        canvas: Canvas,
        view: ViewSection,
        classes: ClassSelector,
    ) -> None:
        """Show in `strip`, as `view` and `classes` say; `pair` has the same outline."""
        self._strip, self._pair, self._canvas = strip, pair, canvas
        self._view, self._classes = view, classes
        self.maps: SmallMapsMade | None = None
        self.effects: StrokeEffects | None = None
        self.names: tuple[str, ...] = ()
        self.label: int | None = None
        self.obstacles: Mapping[str, str] = NONE
        self.are_hidden = self._is_awaited = False
        self._outline: Outline = None

    def take_maps(self, maps: SmallMapsMade | None) -> None:
        """These are shown from now on; their ink is outlined anew where it is another."""
        before = None if self.maps is None else self.maps.beside.pixels
        self.maps = maps
        if maps is not None and maps.beside.pixels is not before:
            self._outline = _outline_in_units(maps.beside.pixels)

    def show(
        self, explained: Explained | None, ground: Ground, *, is_awaited: bool = False
    ) -> None:
        """Show what is known beside this answer, on this ground.

        Args:
            explained: the answer, or None.
            ground: that signed maps fade into.
            is_awaited: whether something lies on the canvas, the answer to which takes long.
        """
        self._is_awaited = is_awaited
        if self._view.kind == "strokes":
            self._show_strokes(explained, ground)
        else:
            self._show_maps(explained, ground)

    def _show_maps(self, explained: Explained | None, ground: Ground) -> None:
        choice = Choice(
            self._view.current_view,
            self._view.shared.isChecked(),
            self._view.scores.isChecked(),
            self._classes.target,
            self.label,
            self.names,
            self.obstacles,
            self._is_awaited,
        )
        known = () if self.maps is None or self.are_hidden else self.maps.tiles
        tiles = method_tiles if self._view.kind == "methods" else class_tiles
        # Of the ink of the tiles' own maps, which follow the pen a few times a second.
        ink = self._outline if self._view.outline.isChecked() else None
        self._strip.show_tiles(tiles(explained, known, choice), ink, ground)
        self._pair.set_outline(ink)

    def _show_strokes(self, explained: Explained | None, ground: Ground) -> None:
        effects = None if self.are_hidden else self.effects
        view, drawing = self._view.current_view, self._canvas.drawing
        contents = stroke_tiles(drawing, effects, view, self.names)
        outlined = self._view.outline.isChecked() and explained is not None
        ink = _outline_in_units(explained.pixels) if explained is not None and outlined else None
        self._strip.show_tiles(contents, ink, ground)


def _outline_in_units(pixels: NDArray[np.float32]) -> Outline:
    """The outline of ink as of a picture of `SIZE` pixels a side; of a picture there is none."""
    if pixels.ndim != 2:
        return None
    height, width = pixels.shape
    return outline(pixels) * np.array([SIZE / width, SIZE / height], np.float32)
