"""What is on the canvas, as the network in training or a past epoch reads and explains it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from gui.bridge.messages.explain import Explained
from gui.parts.heatmap import HeatmapView
from gui.parts.probabilities import ProbabilityBars
from gui.parts.steady import Steady
from gui.train.timeline import Timeline


class DrawingView(QWidget):
    """The map of the drawing, its probabilities, the time machine, and what lets one watch.

    Attributes:
        heatmap, bars: of the drawing.
        timeline: the epochs of the newest run.
        watch: the button that lets the network in training answer.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a drawing and without a run."""
        super().__init__(parent)
        self.title = QLabel(self)
        self.heatmap, self.bars = HeatmapView(self), ProbabilityBars(self)
        self.timeline, self.watch = Timeline(self), QPushButton(self)
        self.title.setWordWrap(True)
        self.title.setObjectName("trainingDrawingTitle")
        self.title.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.heatmap.setObjectName("trainingHeatmap")
        self.heatmap.set_waiting("Draw a digit on the first tab, or press E for a test sample.")
        self.bars.setObjectName("trainingProbabilities")
        for bar in self.bars.bars:
            bar.setObjectName(f"trainingClassBar{bar.digit}")
        self.bars.setMaximumHeight(self.bars.minimumSizeHint().height())
        self.watch.setObjectName("watchTraining")
        self.watch.setEnabled(False)
        self.watch.setToolTip("Explain what is on the canvas with the network in training, live")
        self.show_watching(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        room = QSize(1, self.fontMetrics().lineSpacing() * 3)
        column.addWidget(Steady(self.title, room, self))
        column.addWidget(self.heatmap, 1)
        column.addWidget(self.bars)
        column.addWidget(self.timeline)
        column.addWidget(self.watch)

    def show_explained(self, explained: Explained | None, who: str) -> None:
        """Show the map of what is on the canvas; `who` explained it, unless a past epoch did."""
        self.heatmap.show_explained(explained)
        self.bars.show_explained(explained)
        if explained is None:
            self.title.setText("Your drawing, while the network learns")
            return
        steps = f" after {explained.steps:,} steps" if explained.steps is not None else ""
        against = "" if explained.versus is None else f" and not {explained.versus}"
        if explained.network == "epoch":
            who, steps = "the network", f" after epoch {explained.steps}"
        self.title.setText(
            f"<b>Your drawing, read as {explained.predicted}</b> by {who}{steps}; "
            f"explained as {explained.target}{against}"
        )

    def show_watching(self, watching: bool) -> None:
        """Whether the live network is the one in training."""
        self.watch.setText("Explain with the loaded network" if watching else "Watch it learn")
