"""The first tab: canvas, explanation, probabilities, and what belongs beside each."""

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.attribution.table import METHODS
from engine.drawing import BRUSH_RANGE, Drawing
from engine.words import number, percent
from gui.bridge.messages import Explained
from gui.draw.canvas import Canvas
from gui.draw.class_selector import ClassSelector
from gui.draw.digit_preview import DigitPreview
from gui.draw.method_options import MethodOptions
from gui.draw.pair_view import PairView
from gui.draw.small_maps import SmallMultiples
from gui.draw.trust import TrustPanel
from gui.icons import symbol
from gui.parts.heatmap import HeatmapView
from gui.parts.probabilities import ProbabilityBars
from gui.parts.steady import Steady

TEST_SAMPLES = 10_000
SAMPLE_NAME = "test sample"
HEADING = 40  # height of the line over each of the three pictures, which begin on one line
UNBOUNDED = 2**24 - 1  # Qt's QWIDGETSIZE_MAX, which PySide6 does not name


class DrawTab(QWidget):
    """Everything about one drawing.

    Signals:
        sample_wanted(int): the person asks for this test sample.
    """

    sample_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Put the panels together."""
        super().__init__(parent)
        self.canvas = Canvas(self)
        self.preview = DigitPreview(self)
        self.heatmap = HeatmapView(self)
        self.bars = ProbabilityBars(self)
        self.classes = ClassSelector(self)
        self.hint = _faint("Click a bar, or press 0–9: why would it be that one?", self)
        self.trust = TrustPanel(self)
        self.multiples = SmallMultiples(self)
        self.pair = PairView(self)
        self.pair.hide()
        self.brush = QSlider(Qt.Orientation.Horizontal, self)
        self.eraser, self.undo, self.redo, self.clear = (QToolButton(self) for _ in range(4))
        self.sample = QSpinBox(self)
        self.sample_label = QLabel(self)
        self.methods = QComboBox(self)
        self.view = QComboBox(self)
        self.overlay = QCheckBox("over the ink", self)
        self.heading = QLabel("Your digit", self)
        self.options = MethodOptions(self)
        self.about = QLabel(self)
        self.title = QLabel(self)
        self.readout = QLabel(self)
        self.prediction = QLabel(self)
        self._symbols: list[tuple[QAction, str]] = []
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        font.setBold(True)
        self.heading.setFixedHeight(HEADING)
        for line in (self.title, self.heading):
            line.setFont(font)
        row = QGridLayout(self)
        row.setContentsMargins(16, 16, 16, 8)
        row.setHorizontalSpacing(24)
        row.addLayout(self._drawing_column(), 0, 0)
        row.addLayout(self._explanation_column(), 0, 1)
        row.addLayout(self._probability_column(), 0, 2)
        row.addWidget(self.multiples, 1, 0, 1, 3)
        row.setRowStretch(0, 1)
        for column, stretch in ((0, 10), (1, 17), (2, 8)):
            row.setColumnStretch(column, stretch)
        self._align_labels()
        self.trust.toggled.connect(self._on_trust_toggled)
        self.multiples.kind_chosen.connect(self._on_kind_chosen)
        self.heatmap.hovered.connect(self.readout.setText)
        self.pair.hovered.connect(self.readout.setText)
        self.show_nothing()

    # -- what it shows --------------------------------------------------------------------------

    def show_explained(self, explained: Explained) -> None:
        """Show an answer everywhere it belongs."""
        self.heatmap.show_explained(explained)
        self.bars.show_probabilities(explained.probabilities)
        self.bars.show_explained(explained.target)
        self.classes.show_explained(explained.target)
        self.preview.show_pixels(explained.pixels)
        method = METHODS[explained.method].title
        score, against = number(explained.score), explained.versus
        chance = percent(float(explained.probabilities[explained.target]))
        if explained.values.ndim == 3:
            maps = explained.values.shape[2]
            self.title.setText(f"{method} · {maps} feature maps")
        elif against is None:
            self.title.setText(f"{method} · class {explained.target} · logit {score} · {chance}")
        else:
            self.title.setText(
                f"{method} · class {explained.target}, not {against} · logits differ by {score}"
            )
        sure = percent(float(explained.probabilities[explained.predicted]))
        self.prediction.setText(
            f"It reads &nbsp;<span style='font-size:26px; font-weight:600'>"
            f"{explained.predicted}</span>&nbsp;&nbsp;{sure}"
        )
        self.prediction.setAccessibleName(f"Read as {explained.predicted}, {sure}")

    def show_nothing(self) -> None:
        """The canvas is empty: no bars, no winner, no map."""
        self.heatmap.show_explained(None)
        self.bars.show_probabilities(None)
        self.bars.show_explained(self.classes.target)
        self.classes.show_explained(None)
        self.preview.show_pixels(None)
        self.multiples.show_multiples(None)
        self.pair.show_multiples(None)
        self.title.setText("Which pixels make the network say so")
        self.prediction.setText("It reads &nbsp;<span style='font-size:26px'>–</span>")
        self.prediction.setAccessibleName("Nothing to read yet")

    def show_method(self, method: str) -> None:
        """Show a method's parameters, and in a sentence what its values mean."""
        chosen = METHODS[method]
        self.options.show_method(method)
        self.options.setVisible(bool(chosen.options))
        self.about.setText(chosen.summary)
        self.about.setToolTip(chosen.paper)
        self.view.setEnabled(chosen.signed)

    def show_drawing(self, drawing: Drawing) -> None:
        """Say what lies on the canvas: the number and label of a sample, if it is one."""
        picture = drawing.picture
        words = "" if picture is None else escape(picture.name)
        if picture is not None and picture.label is not None:
            words += f": <b>a {picture.label}</b>"
        if not drawing.ink.is_empty and words:
            words += " + your ink"
        self.sample_label.setText(words)
        untouched = None if picture is None or not drawing.ink.is_empty else picture.label
        self.multiples.show_label(untouched)
        self._follow_sample("" if picture is None else picture.name)

    def _follow_sample(self, name: str) -> None:
        """Let the box say which sample lies there, also after undo and a restart."""
        words, _, number = name.rpartition(" ")
        if words == SAMPLE_NAME and number.isdecimal() and int(number) < TEST_SAMPLES:
            self.sample.blockSignals(True)
            self.sample.setValue(int(number))
            self.sample.blockSignals(False)

    def use_actions(self, actions: dict[str, QAction]) -> None:
        """Let the buttons be the window's actions."""
        for button, name in (
            (self.eraser, "eraser"),
            (self.undo, "undo"),
            (self.redo, "redo"),
            (self.clear, "clear"),
        ):
            button.setDefaultAction(actions[name])
            self._symbols.append((actions[name], name))
            actions[name].setIconText(name.capitalize())  # its menu text says what is undone
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._tint_symbols()

    def _on_trust_toggled(self, wanted: bool) -> None:
        """Make room for the measures."""
        self.hint.setVisible(not wanted)
        self.bars.setMaximumHeight(self.bars.minimumSizeHint().height() if wanted else UNBOUNDED)

    def _on_kind_chosen(self, kind: str) -> None:
        """Two classes side by side take the large map's place."""
        self.pair.show_multiples(None)  # those of an earlier drawing
        self.heatmap.setVisible(kind != "pair")
        self.pair.setVisible(kind == "pair")
        self.overlay.setEnabled(kind != "pair")  # there each map alone has all the room

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_symbols"):
            self._tint_symbols()

    def _tint_symbols(self) -> None:
        text, disabled = QPalette.ColorRole.ButtonText, QPalette.ColorGroup.Disabled
        for action, name in self._symbols:
            palette = self.palette()
            action.setIcon(symbol(name, palette.color(text), palette.color(disabled, text)))
            action.setIconVisibleInMenu(False)

    def _align_labels(self) -> None:
        """Let the controls under the map begin on one line."""
        buddies = (self.classes.combo, self.methods, self.view)
        labels = [label for label in self.findChildren(QLabel) if label.buddy() in buddies]
        widest = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumWidth(widest)

    # -- the three columns ----------------------------------------------------------------------

    def _drawing_column(self) -> QVBoxLayout:
        for button, name in (
            (self.eraser, "eraserButton"),
            (self.undo, "undoButton"),
            (self.redo, "redoButton"),
            (self.clear, "clearButton"),
        ):
            button.setObjectName(name)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        tools = QHBoxLayout()
        tools.setSpacing(4)
        for button in (self.undo, self.redo, self.eraser, self.clear):
            tools.addWidget(button)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.canvas)
        column.addLayout(tools)
        column.addLayout(self._brush_row())
        column.addLayout(self._sample_row())
        column.addLayout(self._preview_row())
        column.addStretch(1)
        return column

    def _brush_row(self) -> QHBoxLayout:
        self.brush.setObjectName("brush")
        self.brush.setRange(*BRUSH_RANGE)
        self.brush.setAccessibleName("Brush size")
        self.brush.setToolTip(
            "How thick the ink looks, keys [ and ]. The network always receives strokes 2.5 "
            "pixels wide; on a test sample, ink is as wide as you see it."
        )
        return _labelled("Brush", self.brush)

    def _sample_row(self) -> QHBoxLayout:
        self.sample.setObjectName("sample")
        self.sample.setRange(0, TEST_SAMPLES - 1)
        self.sample.setAccessibleName("Test sample")
        self.sample.setToolTip("MNIST test sample; Enter puts it on the canvas, key E the next one")
        self.sample.setKeyboardTracking(False)
        self.sample.valueChanged.connect(self.sample_wanted)
        self.sample.lineEdit().returnPressed.connect(self._on_sample_entered)
        self.sample_label.setObjectName("sampleLabel")
        self.sample_label.setTextFormat(Qt.TextFormat.RichText)
        row = _labelled("Test sample", self.sample)
        row.addWidget(self.sample_label, 1)
        return row

    def _on_sample_entered(self) -> None:
        """Enter brings the sample, its number changed or not; from then on keys are keys again."""
        self.sample_wanted.emit(self.sample.value())
        self.canvas.setFocus()

    def _preview_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.preview)
        words = _faint("The network receives these 28 × 28 pixels", self)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _explanation_column(self) -> QVBoxLayout:
        self.title.setObjectName("heatmapTitle")
        self.readout.setObjectName("pixelReadout")
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(Steady(self.title, QSize(1, HEADING), self))
        column.addWidget(self.heatmap)
        column.addWidget(self.pair)
        column.addWidget(self.readout)
        column.addWidget(self.classes, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._method_row())
        column.addWidget(self.options)
        column.addWidget(self.about)
        column.addLayout(self._view_row())
        column.addStretch(1)
        return column

    def _method_row(self) -> QHBoxLayout:
        self.methods.setObjectName("methodSelector")
        self.methods.setAccessibleName("Explanation method")
        for method in METHODS.values():
            self.methods.addItem(method.title, method.id)
            words = f"{method.summary}\n{method.paper}"
            self.methods.setItemData(self.methods.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
        self.methods.setToolTip("How pixels are held to account; M for the next, Shift+M back")
        self.about.setWordWrap(True)
        self.about.setObjectName("methodSummary")
        self.about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.show_method(self.methods.itemData(0))
        row = _labelled("Method", self.methods)
        row.addStretch(1)
        return row

    def _view_row(self) -> QHBoxLayout:
        self.view.setObjectName("viewSelector")
        self.view.setAccessibleName("How values are shown")
        self.view.addItem("signed: red for, blue against", "signed")
        self.view.addItem("magnitude: how strongly", "magnitude")
        self.view.setToolTip("Signed values or their size (key S)")
        self.overlay.setObjectName("overlay")
        self.overlay.setToolTip("Lay the map over the ink (key O)")
        row = _labelled("Values", self.view)
        row.addSpacing(8)
        row.addWidget(self.overlay)
        row.addStretch(1)
        return row

    def _probability_column(self) -> QVBoxLayout:
        self.prediction.setObjectName("predictionLabel")
        self.prediction.setTextFormat(Qt.TextFormat.RichText)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(Steady(self.prediction, QSize(1, HEADING), self))
        column.addWidget(self.bars)
        column.addWidget(self.hint)
        column.addWidget(self.multiples.kinds)
        column.addWidget(self.multiples.shared)
        column.addWidget(self.trust, 100)  # its measures take all room that is left
        column.addStretch(1)
        return column


def _labelled(text: str, widget: QWidget) -> QHBoxLayout:
    label = QLabel(text)
    label.setBuddy(widget)
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(label)
    row.addWidget(widget)
    return row


def _faint(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
    label.setWordWrap(True)
    label.setFrameShape(QFrame.Shape.NoFrame)
    return label
