"""The middle of the tab: the map, what it explains, by which method, and how it is shown."""

from typing import cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from engine.attribution.table import METHODS
from engine.render import View
from engine.words import number, percent
from gui.bridge.messages.explain import Explained
from gui.draw.class_selector import ClassSelector
from gui.draw.method_options import MethodOptions
from gui.draw.pair_view import PairView
from gui.parts.heatmap import HeatmapView
from gui.parts.labels import HEADING, labelled, make_heading
from gui.parts.steady import Steady


class ExplanationPanel(QWidget):
    """The large map, or two of them side by side, over the controls of the explanation.

    Attributes:
        heatmap, pair: the map, and the two that take its place while classes are compared.
        classes, methods, options, view, overlay: the controls.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a map."""
        super().__init__(parent)
        self.heatmap, self.pair = HeatmapView(self), PairView(self)
        self.pair.hide()
        self.classes = ClassSelector(self)
        self.methods = QComboBox(self)
        self.options = MethodOptions(self)
        self.view, self.overlay = QComboBox(self), QCheckBox("over the ink", self)
        self._title, self._readout, self._about = (QLabel(self) for _ in range(3))
        self._title.setObjectName("heatmapTitle")
        make_heading(self._title)
        self._readout.setObjectName("pixelReadout")
        self._about.setObjectName("methodSummary")
        self._about.setWordWrap(True)
        self._about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Steady(self._title, QSize(1, HEADING), self))
        column.addWidget(self.heatmap)
        column.addWidget(self.pair)
        column.addWidget(self._readout)
        column.addWidget(self.classes, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._method_row())
        column.addWidget(self.options)
        column.addWidget(self._about)
        column.addLayout(self._view_row())
        column.addStretch(1)
        self._align_labels()
        self.show_method(self.methods.currentData())
        self.heatmap.hovered.connect(self._readout.setText)
        self.pair.hovered.connect(self._readout.setText)

    @property
    def current_view(self) -> View:
        """How values are shown."""
        return cast("View", self.view.currentData())

    def choose_view(self, view: View) -> None:
        """Choose as the person would."""
        self.view.setCurrentIndex(self.view.findData(view))

    # -- what it shows --------------------------------------------------------------------------

    def show_explained(self, explained: Explained | None) -> None:
        """Show a map and say what it is of, or show none."""
        self.heatmap.show_explained(explained)
        self.classes.show_explained(None if explained is None else explained.target)
        self._title.setText(_title_of(explained))
        if explained is None:
            self.pair.show_maps(None)

    def show_method(self, method: str) -> None:
        """Show a method's parameters, and in a sentence what its values mean."""
        chosen = METHODS[method]
        self.options.show_method(method)
        self.options.setVisible(bool(chosen.options))
        self._about.setText(chosen.summary)
        self._about.setToolTip(chosen.paper)
        self.view.setEnabled(chosen.signed)

    def show_pair(self, side_by_side: bool) -> None:
        """Let two classes side by side take the large map's place, or let it come back."""
        self.pair.show_maps(None)  # those of an earlier drawing
        self.heatmap.setVisible(not side_by_side)
        self.pair.setVisible(side_by_side)
        self.overlay.setEnabled(not side_by_side)  # there each map alone has all the room

    # -- layout ---------------------------------------------------------------------------------

    def _method_row(self) -> QHBoxLayout:
        self.methods.setObjectName("methodSelector")
        self.methods.setAccessibleName("Explanation method")
        for method in METHODS.values():
            self.methods.addItem(method.title, method.id)
            words = f"{method.summary}\n{method.paper}"
            self.methods.setItemData(self.methods.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
        self.methods.setToolTip(
            "How the score is attributed to the pixels (M for the next method, Shift+M for the "
            "previous one)"
        )
        row = labelled("Method", self.methods)
        row.addStretch(1)
        return row

    def _view_row(self) -> QHBoxLayout:
        self.view.setObjectName("viewSelector")
        self.view.setAccessibleName("How values are shown")
        self.view.addItem("signed: red for, blue against", "signed")
        self.view.addItem("magnitude: how strongly", "magnitude")
        self.view.setToolTip("Signed values or their magnitude (key S)")
        self.overlay.setObjectName("overlay")
        self.overlay.setToolTip("Lay the map over the ink (key O)")
        row = labelled("Values", self.view)
        row.addSpacing(8)
        row.addWidget(self.overlay)
        row.addStretch(1)
        return row

    def _align_labels(self) -> None:
        """Let the controls under the map begin at one edge."""
        buddies = (self.classes.combo, self.methods, self.view)
        labels = [label for label in self.findChildren(QLabel) if label.buddy() in buddies]
        widest = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumWidth(widest)


def _title_of(explained: Explained | None) -> str:
    """Method, class and score of a map."""
    if explained is None:
        return "Which pixels make the network say so"
    method, target = METHODS[explained.method].title, explained.target
    if explained.values.ndim == 3:
        return f"{method} · {explained.values.shape[2]} feature maps"
    score = number(explained.score)
    if explained.versus is not None:
        return f"{method} · class {target}, not {explained.versus} · logits differ by {score}"
    chance = percent(float(explained.probabilities[target]))
    return f"{method} · class {target} · logit {score} · {chance}"
