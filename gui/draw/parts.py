"""The parts of the Draw tab, where each of them lies, and in which order the keys reach them."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from gui.draw.arrangement import SMALLEST_SQUARE, arrange
from gui.draw.canvas import Canvas
from gui.draw.caption import Caption
from gui.draw.digit_preview import DigitPreview
from gui.draw.drawing_tools import DrawingTools
from gui.draw.guess.board import GuessBoard
from gui.draw.headline import Headline
from gui.draw.inspector.column import Column
from gui.draw.inspector.section import CanBeShort, Section
from gui.draw.pair.pair_view import PairView
from gui.draw.panels import Panels
from gui.draw.picture.painting_canvas import PaintingCanvas
from gui.draw.picture.painting_tools import PaintingTools
from gui.draw.strip.strip import Strip
from gui.draw.strip.tile import words_height
from gui.draw.twins import Twins
from gui.looks.forms import align
from gui.parts.arrangement import Room
from gui.parts.heatmap import HeatmapView
from gui.parts.tab_order import set_tab_order

WIDE = 240  # px of an inspector in which lists need not all the room beside their own names
LOW = 600  # px of an inspector in which what is tall would have to be scrolled


class Parts(Panels):
    """Two equal squares, a strip of tiles under them, and an inspector beside them.

    Attributes:
        canvas, heatmap: the squares; `pair` takes the second one's place for two classes, `board`
            while one guesses.
        twins: lets one pixel be seen in both.
        tools: at the canvas.
        painting, painting_tools: in their place, for a network that reads pictures.
        headline, preview, drawn: the answer, the digit as the network gets it, and what is known
            of what lies on the canvas.
        caption: under the map.
        strip: the tiles.
        column: where the inspector lies, with room for a card.

    Signals:
        placed(): every part has its place, which may be another one.
    """

    placed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Make the parts, which show nothing yet."""
        super().__init__(parent)
        self.canvas, self.heatmap, self.pair = Canvas(self), HeatmapView(self), PairView(self)
        self.twins = Twins(self.canvas, self.heatmap, self)
        self.tools = DrawingTools(self.canvas, self)
        self.painting, self.board = PaintingCanvas(self), GuessBoard(self)
        self.painting_tools = PaintingTools(self.painting, self)
        for part in (self.pair, self.painting, self.painting_tools):
            part.hide()
        self.preview, self.drawn = DigitPreview(self), QLabel(self)
        self.drawn.setObjectName("sampleLabel")
        self.drawn.setTextFormat(Qt.TextFormat.RichText)
        self.headline = Headline(self.preview, self.drawn, self)
        self.caption, self.strip = Caption(self), Strip(self)
        self.column = Column(self.inspector)
        self._is_short = self._is_wide = False
        self.inspector.made.connect(self._on_part_made)
        self.method.options.rebuilt.connect(self.set_tab_order)
        self.column.changed.connect(self.place)
        self.set_tab_order()

    @Slot(object)
    def _on_part_made(self, section: Section) -> None:
        if isinstance(section.body, CanBeShort):
            section.body.set_short(self._is_short)
        self.set_tab_order()

    def show_drawing_tools(self, canvas: Canvas, tools: DrawingTools) -> None:
        """Take canvas and tools back, which the training tab had; they are there once."""
        for part in (canvas, tools):
            part.setParent(self)
            part.setVisible(self.painting.isHidden())
        self.set_tab_order()
        if self.isVisible():  # else it is told its size first
            self.place()

    @Slot()
    def set_tab_order(self) -> None:
        """As on the screen: canvas, its tools, map, inspector, tiles.

        Marks of a guess come before the buttons that are about them.
        """
        if self.canvas.parent() is not self:
            return  # the training tab has it, and gives it back
        sections: list[QWidget] = []
        for section in self.inspector.sections.values():
            sections += [self.board, section] if section.name == "guess" else [section]
        pictures = (self.painting, self.painting_tools)
        maps = (self.heatmap, *self.pair.tiles)
        squares = (self.canvas, self.tools, *pictures, *maps)
        cards = [] if self.column.card is None else [self.column.card]
        set_tab_order((*squares, *cards, *sections, *self.strip.tiles))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        self.place()

    @Slot()
    def place(self) -> None:
        """Give every part its place, for whatever the words in them need by now."""
        if self.width() < 3 * SMALLEST_SQUARE:  # a page that was never shown has no size yet
            return
        line = max(self.tools.sizeHint().height(), 2 * self.fontMetrics().height())
        room = Room(
            headline=self.headline.sizeHint().height(),
            line=line,
            tile_words=words_height(self),
            legend=self.heatmap.legend_room,
            panel=self.inspector.least_width(),
        )
        paired = self.view.kind == "pair"
        places = arrange(self.width(), self.height(), room, maps=2 if paired else 1)
        self.heatmap.setGeometry(places.heatmap)
        self.board.setGeometry(places.heatmap.adjusted(0, 0, -room.legend, 0))
        self.pair.setGeometry(places.heatmap.adjusted(0, 0, 0, self.pair.words_height))
        self.painting.setGeometry(places.canvas)
        self.painting_tools.setGeometry(places.tools)
        if self.canvas.parent() is self:  # else the training tab has it
            self.canvas.setGeometry(places.canvas)
            self.tools.setGeometry(places.tools)
        self.headline.setFixedSize(places.headline.size())  # then other words lay nothing out anew
        self.headline.move(places.headline.topLeft())
        self.caption.place(places.caption, below_names=paired)
        self.strip.setGeometry(places.strip)
        if (wide := places.inspector.width() >= WIDE) != self._is_wide:
            self._is_wide = wide
            align((self.classes.form, self.view.form), wide=wide)
        self._is_short = self.column.left_of(places.inspector).height() < LOW
        for body in self.inspector.made_bodies:
            if isinstance(body, CanBeShort):
                body.set_short(self._is_short)
        self.column.place(places.inspector)
        self.placed.emit()
