"""The first tab: what is drawn, why it is read as it is, and what can be asked of that."""

from collections.abc import Mapping
from html import escape

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QUndoGroup
from PySide6.QtWidgets import QWidget

from engine.attribution.table import METHODS
from engine.drawing import Drawing
from engine.what_if.strokes import StrokeEffects
from engine.words import tr
from gui.bridge.messages.explain import Explained
from gui.bridge.small_maps import SmallMapsMade, class_of
from gui.draw.headline import with_article
from gui.draw.inspector.section import HidesMaps, Section, ShowsExplained, TakesNames
from gui.draw.map_title import asked_to_mark, titles_of
from gui.draw.parts import Parts
from gui.draw.strip.shown import ShownTiles
from gui.parts.outlined import ground_of

WORDS_LATER = 50  # ms: words that change a hundred times a second cannot be read


class DrawTab(Parts):
    """Lets its parts show one answer, and what else is known of what lies on the canvas.

    Attributes:
        history: of whichever canvas is seen.

    Signals:
        marked(object): row and column of the map's pixel under the pointer on the canvas, or None.
    """

    marked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Show that nothing is drawn."""
        super().__init__(parent)
        self.history = QUndoGroup(self)
        for canvas in (self.canvas, self.painting, self.board):
            self.history.addStack(canvas.history)
        self.history.setActiveStack(self.canvas.history)
        self._tiles = ShownTiles(self.strip, self.pair, self.canvas, self.view, self.classes)
        self._told: Explained | None = None  # what the words are of
        self._words = QTimer(self)
        self._words.setSingleShot(True)
        self._words.setInterval(WORDS_LATER)
        self._words.timeout.connect(self._show_words)
        self.heatmap.hovered.connect(self._on_hovered)
        self.pair.hovered.connect(self._on_hovered)
        self.inspector.made.connect(self._on_made)
        self.view.changed.connect(self._on_view_changed)
        self.view.kind_chosen.connect(self._on_kind_chosen)
        self.heatmap.late.connect(self._show_words)
        self.placed.connect(self._show_title)
        self.show_explained(None)
        self._allow()

    @Slot(object)
    def _on_made(self, section: Section) -> None:
        """Let a panel that was not there before show what the others do."""
        body = section.body
        if isinstance(body, TakesNames):
            body.set_names(self._tiles.names)
        if isinstance(body, ShowsExplained):
            body.show_explained(self._told)
        if isinstance(body, HidesMaps):
            body.set_maps_hidden(self.maps_hidden)

    # -- what it shows --------------------------------------------------------------------------

    @property
    def maps(self) -> SmallMapsMade | None:
        """The small maps that are shown, or None."""
        return self._tiles.maps

    @property
    def effects(self) -> StrokeEffects | None:
        """What each stroke does, as far as it is known."""
        return self._tiles.effects

    @property
    def shown(self) -> Explained | None:
        """The answer that all parts show; None where there is none, or none yet.

        While the pen moves, the answer before stays until the next one. One to another drawing or
        network goes as soon as the next one is late.
        """
        return self.heatmap.explained

    def show_explained(self, explained: Explained | None) -> None:
        """Show an answer everywhere it belongs; None: the canvas is empty.

        While the pen moves, words and tiles follow the map a little later, and less often.
        """
        self.heatmap.show_explained(explained)
        if explained is None or not explained.request.moving or self._told is None:
            self._show_words()
        elif not self._words.isActive():
            self._words.start()

    @Slot()
    def _show_words(self) -> None:
        """Say what the map does not: the answer, its title, what the tiles tell of each class."""
        self._words.stop()
        self._told = explained = self.shown
        self.preview.show_pixels(None if explained is None else explained.pixels)
        for body in self.inspector.made_bodies:
            if isinstance(body, ShowsExplained):
                body.show_explained(explained)
        self._show_title()
        if explained is None:
            if self.heatmap.is_stale:
                self.headline.expect()
                self._tiles.effects = None  # of strokes that another network was asked about
            else:
                self.headline.show_nothing()
            self.pair.show_maps(None)
            self._tiles.maps = None
        else:
            self.headline.show_answer(
                explained.probabilities,
                explained.names,
                digits=explained.pixels.ndim == 2,
                scrambled=explained.network == "scrambled",
            )
            if explained.values.ndim == 3:
                self._allow()  # only now it is known whether feature maps have a sign
        self._show_tiles()

    def show_maps(self, maps: SmallMapsMade | None) -> None:
        """Show these small maps; maps of another kind than is wanted come too late."""
        if maps is None or maps.kind == self.view.kind:
            self._tiles.take_maps(maps)
            self._show_tiles()
            self.pair.show_maps(maps)
            self._show_title()

    def show_strokes(self, effects: StrokeEffects) -> None:
        """Show what each stroke does, where the tiles are strokes."""
        self._tiles.effects = effects
        name = dict(enumerate(self._tiles.names)).get(effects.target, str(effects.target))
        if self.inspector.sections["what_if"].made_body is not None:
            self.what_if.strokes.show_effects(effects, name)
        self._show_tiles()

    def show_drawing(self, drawing: Drawing) -> None:
        """Say what lies on the canvas, and which class is right where that is known."""
        self.tools.show_drawing(drawing)
        picture = drawing.picture
        words = "" if picture is None else escape(picture.name)
        if picture is not None and picture.label is not None:
            words += f": <b>{with_article(picture.label)}</b>"
        if not drawing.ink.is_empty and words:
            words = tr("{picture} + your ink", picture=words)
        self.drawn.setText(words)
        known = None if picture is None or not drawing.ink.is_empty else picture.label
        self._tiles.label = class_of(known, self._tiles.names)
        self._show_tiles()

    def show_name(self, name: str) -> None:
        """Say which picture it is."""
        self.drawn.setText(escape(name))
        self._tiles.label = None

    def show_names(self, names: tuple[str, ...]) -> None:
        """Call the classes by these names: another network answers."""
        self._tiles.names = names
        for part in (self.pair, *self.inspector.made_bodies):
            if isinstance(part, TakesNames):
                part.set_names(names)
        self._show_tiles()

    def show_obstacles(self, obstacles: Mapping[str, str]) -> None:
        """Say on its tile why a method cannot explain the network: id -> one sentence."""
        self._tiles.obstacles = obstacles
        self._show_tiles()

    def show_painting(self, painting: bool) -> None:
        """Put the picture in the place of the canvas, or the canvas back."""
        had_focus = self.canvas.hasFocus() or self.painting.hasFocus()
        for part in (self.painting, self.painting_tools):
            part.setVisible(painting)
        if self.canvas.parent() is self:
            self.canvas.setVisible(not painting)
            self.tools.setVisible(not painting)
            if had_focus:  # else it would pass to the map
                (self.painting if painting else self.canvas).setFocus()
        self.choose_history()
        self.view.show_colours(painting)
        self.set_tab_order()

    @property
    def maps_hidden(self) -> bool:
        """Whether no map may be seen, as one guesses first."""
        return self._tiles.are_hidden

    def hide_maps(self, hidden: bool) -> None:
        """Put the board in the place of the map, and take the maps from the tiles; or end that."""
        self._tiles.are_hidden = hidden
        for body in self.inspector.made_bodies:
            if isinstance(body, HidesMaps):
                body.set_maps_hidden(hidden)
        self._show_squares()
        self._on_hovered("")
        self._show_title()
        self._show_tiles()
        self.choose_history()

    def _show_squares(self) -> None:
        """The map, two of them, or what is marked before it is seen."""
        paired, hidden = self.view.kind == "pair", self.maps_hidden
        self.board.setVisible(hidden)
        self.heatmap.setVisible(not paired and not hidden)
        self.pair.setVisible(paired and not hidden)

    def choose_history(self) -> None:
        """Undo what is seen: on the training tab that is the canvas, whatever network answers."""
        if self.maps_hidden:
            self.history.setActiveStack(self.board.history)
            return
        painting = self.canvas.parent() is self and not self.painting.isHidden()
        seen = self.painting if painting else self.canvas
        self.history.setActiveStack(seen.history)

    def show_method(self, method: str) -> None:
        """Show a method's options, and allow what has an effect with it."""
        self.method.show_method(method)
        self._tiles.maps = None
        self._allow()
        self.heatmap.expect()

    def _allow(self) -> None:
        chosen = METHODS[self.method.methods.currentData()]
        shown, maps = self.shown, chosen.id == "activations"
        signs = maps and shown is not None and shown.values.ndim == 3 and shown.values.min() < 0
        self.view.allow(sign=bool(signs) if maps else chosen.signed, ink=not maps)
        why = tr("Activations are the same for every class.") if maps else ""
        self.classes.allow(why)
        self.inspector.sections["class"].setToolTip(why)

    def _show_tiles(self) -> None:
        ground = ground_of(self)  # children learn of a theme later
        self._tiles.show(self.shown, ground, is_awaited=self.heatmap.is_stale)

    @Slot()
    def _on_view_changed(self) -> None:
        view = self.view.current_view
        self.heatmap.set_view(view)
        self.heatmap.set_merge(self.view.current_merge)
        self.heatmap.set_overlay(self.view.overlay.isChecked())
        self.heatmap.set_outline(self.view.outline.isChecked())
        self.pair.set_view(view)
        self._show_tiles()

    @Slot(str)
    def _on_kind_chosen(self, kind: str) -> None:
        self._tiles.maps = None
        self.pair.show_maps(None)  # those of an earlier drawing
        self._show_squares()
        self._on_hovered("")  # nothing is pointed at in what comes
        self._allow()
        self.place()
        self._show_tiles()

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_told"):
            self._show_tiles()

    # -- the pixel under the pointer ------------------------------------------------------------

    @Slot(str)
    def _on_hovered(self, words: str) -> None:
        """Read a pixel out; under two maps there is one line, which the title has meanwhile."""
        paired = self.view.kind == "pair"
        to_point = self.shown is not None and not paired and not self.maps_hidden
        self.caption.read_out(words, invites=to_point, takes_the_title=paired)

    @Slot()
    def _show_title(self) -> None:
        """As much of it as there is room for."""
        explained, both = self.shown, self.pair.shown
        if explained is not None and self.view.kind == "pair" and both is not None:
            explained = both.beside  # of the maps that are seen, which may be a step behind
        asked = asked_to_mark(explained)
        self.caption.show_title((asked,) if self.maps_hidden else titles_of(explained))
