"""The left of the tab: the canvas and its tools, test samples, and what the network receives."""

from html import escape

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.data import mnist
from engine.drawing import BRUSH_RANGE, Drawing, Picture
from engine.errors import InkLensError
from gui.bridge.messages.explain import Explained
from gui.bridge.problems import problem_from
from gui.draw.canvas import Canvas
from gui.draw.digit_preview import DigitPreview
from gui.looks.icons import symbol
from gui.parts.labels import HEADING, faint, labelled, make_heading

BRUSH_STEP = 2  # canvas units


class DrawingPanel(QWidget):
    """Where a person draws, or brings a sample of MNIST's test set.

    Attributes:
        canvas, preview, brush, sample: the widgets that others may connect to.

    Signals:
        failed(Problem): a test sample cannot be read.
    """

    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with an empty canvas."""
        super().__init__(parent)
        self.canvas = Canvas(self)
        self.undo, self.redo, self.eraser, self.clear = (QToolButton(self) for _ in range(4))
        self.brush = QSlider(Qt.Orientation.Horizontal, self)
        self.sample, self.sample_label = QSpinBox(self), QLabel(self)
        self.preview = DigitPreview(self)
        self._shown_sample: int | None = None
        self._symbols: dict[str, QAction] = {}
        heading = QLabel("Your digit", self)
        make_heading(heading)
        heading.setFixedHeight(HEADING)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading)
        column.addWidget(self.canvas)
        column.addLayout(self._tools_row())
        column.addLayout(self._brush_row())
        column.addLayout(self._sample_row())
        column.addLayout(self._preview_row())
        column.addStretch(1)
        self.brush.valueChanged.connect(self.canvas.set_brush)
        self.sample.valueChanged.connect(self.show_sample)
        self.sample.lineEdit().returnPressed.connect(self._on_sample_entered)

    # -- what it shows --------------------------------------------------------------------------

    def show_explained(self, explained: Explained | None) -> None:
        """Show what the network received, or nothing."""
        self.preview.show_pixels(None if explained is None else explained.pixels)

    def show_drawing(self, drawing: Drawing) -> None:
        """Say what lies on the canvas: the number and label of a sample, if it is one."""
        picture = drawing.picture
        words = "" if picture is None else escape(picture.name)
        if picture is not None and picture.label is not None:
            words += f": <b>a {picture.label}</b>"
        if not drawing.ink.is_empty and words:
            words += " + your ink"
        self.sample_label.setText(words)
        self._shown_sample = None if picture is None else picture.sample
        if self._shown_sample is not None:  # also after undo and a restart
            self.sample.blockSignals(True)
            self.sample.setValue(self._shown_sample)
            self.sample.blockSignals(False)

    # -- test samples and brush -----------------------------------------------------------------

    @Slot(int)
    def show_sample(self, number: int) -> None:
        """Bring MNIST test sample `number`, 0 to 9999, onto the canvas."""
        try:
            pixels, label = mnist.test_sample(number)
        except InkLensError as error:
            self.failed.emit(problem_from(error, "Reading the test sample"))
            return
        self.canvas.show_picture(Picture(pixels, f"test sample {number}", label, number))

    @Slot()
    def next_sample(self) -> None:
        """Bring the next test sample; the very first one if there was none before."""
        first = self._shown_sample is None and self.sample.value() == 0
        step = 0 if first else 1
        self.show_sample((self.sample.value() + step) % mnist.TEST_SAMPLES)

    @Slot()
    def make_brush_thinner(self) -> None:
        """One step thinner."""
        self.brush.setValue(self.brush.value() - BRUSH_STEP)

    @Slot()
    def make_brush_thicker(self) -> None:
        """One step thicker."""
        self.brush.setValue(self.brush.value() + BRUSH_STEP)

    @Slot()
    def _on_sample_entered(self) -> None:
        """Enter brings the sample, its number changed or not; from then on keys are keys again."""
        self.show_sample(self.sample.value())
        self.canvas.setFocus()

    # -- tools ----------------------------------------------------------------------------------

    def use_actions(self, actions: dict[str, QAction]) -> None:
        """Let the buttons be the window's actions."""
        for name, button in self._tools().items():
            button.setDefaultAction(actions[name])
            actions[name].setIconText(name.capitalize())  # its menu text says what is undone
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._symbols = {name: actions[name] for name in self._tools()}
        self._tint_symbols()

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint_symbols()

    def _tint_symbols(self) -> None:
        text, disabled = QPalette.ColorRole.ButtonText, QPalette.ColorGroup.Disabled
        palette = self.palette()
        for name, action in self._symbols.items():
            action.setIcon(symbol(name, palette.color(text), palette.color(disabled, text)))
            action.setIconVisibleInMenu(False)

    def _tools(self) -> dict[str, QToolButton]:
        return {"undo": self.undo, "redo": self.redo, "eraser": self.eraser, "clear": self.clear}

    # -- layout ---------------------------------------------------------------------------------

    def _tools_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for name, button in self._tools().items():
            button.setObjectName(f"{name}Button")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
        return row

    def _brush_row(self) -> QHBoxLayout:
        self.brush.setObjectName("brush")
        self.brush.setRange(*BRUSH_RANGE)
        self.brush.setAccessibleName("Brush size")
        self.brush.setToolTip(
            "How thick the ink looks (keys [ and ]). The network always receives strokes 2.5 "
            "pixels wide; on a test sample, ink is as wide as you see it."
        )
        return labelled("Brush", self.brush)

    def _sample_row(self) -> QHBoxLayout:
        self.sample.setObjectName("sample")
        self.sample.setRange(0, mnist.TEST_SAMPLES - 1)
        self.sample.setAccessibleName("Test sample")
        self.sample.setToolTip(
            "MNIST test sample: Enter puts it on the canvas, key E brings the next one"
        )
        self.sample.setKeyboardTracking(False)
        self.sample_label.setObjectName("sampleLabel")
        self.sample_label.setTextFormat(Qt.TextFormat.RichText)
        row = labelled("Test sample", self.sample)
        row.addWidget(self.sample_label, 1)
        return row

    def _preview_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.preview)
        words = faint("The network receives these 28 × 28 pixels", self)
        row.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)
        return row
