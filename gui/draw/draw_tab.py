"""The first tab: what is drawn, why it is read as it is, and what belongs beside that."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from engine.drawing import Drawing
from gui.bridge.messages.explain import Explained
from gui.draw.drawing_panel import DrawingPanel
from gui.draw.explanation_panel import ExplanationPanel
from gui.draw.small_maps import SmallMaps
from gui.draw.trust import TrustPanel
from gui.parts.labels import faint
from gui.parts.probabilities import Prediction, ProbabilityBars

UNBOUNDED = 2**24 - 1  # Qt's QWIDGETSIZE_MAX, which PySide6 does not name


@runtime_checkable
class Panel(Protocol):
    """A part of the tab that shows something of every answer."""

    def show_explained(self, explained: Explained | None) -> None:
        """Show what belongs here, or nothing: the canvas is empty."""


class DrawTab(QWidget):
    """Everything about one drawing: three columns, and a row of small maps under them.

    To add a panel, write it in a file of its own and name it in `side`. If it has
    `show_explained`, it is told of every answer.

    Attributes:
        drawing: the left column; `canvas` is in it.
        explanation: the middle one; `heatmap` is in it.
        bars, small_maps, trust: panels of the right one.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Put the panels together."""
        super().__init__(parent)
        self.drawing, self.explanation = DrawingPanel(self), ExplanationPanel(self)
        self.canvas, self.heatmap = self.drawing.canvas, self.explanation.heatmap
        self.bars, self.trust = ProbabilityBars(self), TrustPanel(self)
        self.small_maps = SmallMaps(self)
        self._hint = faint("Click a bar, or press 0–9: why would it be that one?", self)
        side = (  # the right column, from top to bottom
            Prediction(self),
            self.bars,
            self._hint,
            self.small_maps.choice,
            self.trust,
        )
        panels = (self.drawing, self.explanation, *side, self.small_maps)
        self._panels = tuple(panel for panel in panels if isinstance(panel, Panel))
        right = QVBoxLayout()
        right.setSpacing(8)
        for panel in side:
            right.addWidget(panel)
        right.addStretch(1)
        right.setStretchFactor(self.trust, 100)  # its measures take all room that is left
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 16, 16, 8)
        grid.setHorizontalSpacing(24)
        grid.addWidget(self.drawing, 0, 0)
        grid.addWidget(self.explanation, 0, 1)
        grid.addLayout(right, 0, 2)
        grid.addWidget(self.small_maps, 1, 0, 1, 3)
        grid.setRowStretch(0, 1)
        for column, stretch in ((0, 10), (1, 17), (2, 8)):
            grid.setColumnStretch(column, stretch)
        self.trust.toggled.connect(self._on_trust_toggled)
        self.small_maps.kind_chosen.connect(self._on_kind_chosen)
        self.show_explained(None)

    def show_explained(self, explained: Explained | None) -> None:
        """Show an answer everywhere it belongs; None: the canvas is empty."""
        for panel in self._panels:
            panel.show_explained(explained)
        if explained is None:
            self.bars.mark(self.explanation.classes.target)

    def show_drawing(self, drawing: Drawing) -> None:
        """Say what lies on the canvas, and which class is right where that is known."""
        self.drawing.show_drawing(drawing)
        known = None if drawing.picture is None else drawing.picture.label
        self.small_maps.show_label(known if drawing.ink.is_empty else None)

    @Slot(bool)
    def _on_trust_toggled(self, wanted: bool) -> None:
        """Make room for the measures."""
        self._hint.setVisible(not wanted)
        self.bars.setMaximumHeight(self.bars.minimumSizeHint().height() if wanted else UNBOUNDED)

    @Slot(str)
    def _on_kind_chosen(self, kind: str) -> None:
        self.explanation.show_pair(kind == "pair")
