"""Which maps notice: a bar a method, as long as its map is like the one before."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from engine.attribution.table import METHODS
from engine.measures.table import Layer
from engine.words import tr
from gui.draw.inspector.trust import LayerBars
from gui.looks import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.scrambling.noticing import Similarity

HINT = tr(
    "Spearman's rank correlation of each method's map with that of the network itself: "
    "1 is the same map, 0 has nothing in common with it.\nBar and number: of the values "
    "with their signs. Tick: of their sizes alone.\nA map that is 0 away from the ink keeps "
    "the ink, whatever it says there: so its tick stays high."
)


class MapBars(LayerBars):
    """A line a method; – where it is not known yet, or a map is the same everywhere.

    Bars are by the values with their signs, as the sentence under them is: by sizes alone, any
    method that is 0 away from the ink would seem not to notice.
    """

    most, short = 0.64, Qt.TextElideMode.ElideRight
    indent = 0
    by_sign = True
    said = tr("Rank correlation of each method's map with that of the network itself")

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without methods."""
        super().__init__(parent)
        self.setObjectName("mapBars")
        self.setToolTip(HINT)
        self.setFont(theme.font("caption"))

    def show_found(self, found: "Sequence[Similarity]", methods: "Sequence[str]") -> None:
        """Show what is known of these methods, in their order."""
        known = {each.method: each for each in found}
        lines = []
        for method in methods:
            own = known.get(method)
            signed, absolute = (None, None) if own is None else (own.signed, own.absolute)
            lines.append(Layer(METHODS[method].title, signed, absolute))
        self.show_layers(tuple(lines))
