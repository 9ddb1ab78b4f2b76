"""The tools at the canvas: undo, redo, eraser, clear, brush, and samples of the test set."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QSlider,
    QSpinBox,
    QToolButton,
    QWidget,
)

from engine.data import mnist
from engine.drawing import BRUSH_RANGE, Drawing, Picture, sample_name
from engine.errors import InkLensError
from engine.words import tr
from gui.bridge.problems import problem_from
from gui.draw.canvas import Canvas
from gui.looks.icons import symbol
from gui.parts.arrangement import STEP
from gui.parts.number_field import select_when_clicked

BRUSH_STEP = 2  # canvas units
NARROW = 240  # px, in which a slider would be a stub
_ROOMY = 280  # px: in less, what the number field does not need is the slider's
_SLIM, _ANY_WIDTH = 84, 16_777_215
_NARROWEST = 196  # px; in less the arrows of a number would stand on it
_NAMES = {"undo": tr("Undo"), "redo": tr("Redo"), "eraser": tr("Eraser"), "clear": tr("Clear")}
NO_SAMPLE = -1  # what the field of samples holds while another drawing lies on the canvas


class DrawingTools(QWidget):
    """One row of tools under the canvas.

    Attributes:
        brush, sample: the widgets that others may connect to.

    Signals:
        failed(Problem): a test sample cannot be read.
    """

    failed = Signal(object)

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        """Work on `canvas`."""
        super().__init__(parent)
        self.setObjectName("drawingTools")
        self._canvas = canvas
        self.undo, self.redo, self.eraser, self.clear = (QToolButton(self) for _ in range(4))
        self.brush = QSlider(Qt.Orientation.Horizontal, self)
        self.sample = QSpinBox(self)
        self._last_sample: int | None = None
        self._symbols: dict[str, QAction] = {}
        self._lay_out()
        self.brush.valueChanged.connect(canvas.set_brush)
        self.sample.valueChanged.connect(self._on_sample)
        self.sample.lineEdit().returnPressed.connect(self._on_sample_entered)

    # -- what it shows --------------------------------------------------------------------------

    def show_drawing(self, drawing: Drawing) -> None:
        """Show the number of the sample that lies on the canvas, if it is one."""
        number = None if drawing.picture is None else drawing.picture.sample
        if number is not None:
            self._last_sample = number
        self.sample.blockSignals(True)
        self.sample.setValue(NO_SAMPLE if number is None else number)
        self.sample.blockSignals(False)

    # -- test samples and brush -----------------------------------------------------------------

    @Slot(int)
    def show_sample(self, number: int) -> None:
        """Bring MNIST test sample `number`, 0 to 9999, onto the canvas."""
        try:
            pixels, label = mnist.test_sample(number)
        except InkLensError as error:
            self.failed.emit(problem_from(error, tr("Reading the test sample")))
            return
        self._canvas.show_picture(Picture(pixels, sample_name(number), label, number))

    @Slot()
    def next_sample(self) -> None:
        """Bring the next test sample; the very first one if there was none before."""
        last = self._last_sample
        self.show_sample(0 if last is None else (last + 1) % mnist.TEST_SAMPLES)

    @Slot()
    def make_brush_thinner(self) -> None:
        """One step thinner."""
        self.brush.setValue(self.brush.value() - BRUSH_STEP)

    @Slot()
    def make_brush_thicker(self) -> None:
        """One step thicker."""
        self.brush.setValue(self.brush.value() + BRUSH_STEP)

    def show_brush(self, width: float) -> None:
        """Show the width that the ink has."""
        self.brush.blockSignals(True)
        self.brush.setValue(round(width))
        self.brush.blockSignals(False)

    @Slot(int)
    def _on_sample(self, number: int) -> None:
        if number != NO_SAMPLE:
            self.show_sample(number)

    @Slot()
    def _on_sample_entered(self) -> None:
        """Enter brings the sample, its number changed or not; from then on keys are keys again."""
        self._on_sample(self.sample.value())
        self._canvas.setFocus()

    # -- tools ----------------------------------------------------------------------------------

    def use_actions(self, actions: dict[str, QAction]) -> None:
        """Let the buttons be the window's actions."""
        for name, button in self._tools().items():
            button.setDefaultAction(actions[name])
            actions[name].setIconText(_NAMES[name])  # its menu text says what is undone
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, leave out the brush's slider: the brush has keys."""
        super().resizeEvent(event)
        self.brush.setVisible(self.width() >= NARROW)
        self.sample.setMaximumWidth(_SLIM if self.width() < _ROOMY else _ANY_WIDTH)
        self._leave_arrows_out(self.width() < _NARROWEST)
        row = self.layout()
        if row is not None:  # closer, so that the word keeps off the field's edge
            row.setSpacing(STEP // 4 if self.width() < NARROW else STEP // 2)

    def _leave_arrows_out(self, bare: bool) -> None:
        """By the style sheet: `NoButtons` would leave a pixel of the field under one."""
        if bare != bool(self.sample.property("bare")):
            self.sample.setProperty("bare", bare)
            self.sample.style().unpolish(self.sample)
            self.sample.style().polish(self.sample)
            QApplication.sendEvent(self.sample, QEvent(QEvent.Type.StyleChange))

    # -- layout ---------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(STEP // 2)
        for name, button in self._tools().items():
            button.setObjectName(f"{name}Button")
            row.addWidget(button)
        self.brush.setObjectName("brush")
        self.brush.setRange(*BRUSH_RANGE)
        self.brush.setAccessibleName(tr("Brush size"))
        self.brush.setMinimumWidth(40)
        self.brush.setToolTip(
            tr(
                "How thick the ink looks (keys [ and ]). The network always receives "
                "strokes 2.5 pixels wide; on a test sample, ink is as wide as you see it."
            )
        )
        row.addWidget(self.brush, 1)
        self.sample.setObjectName("sample")
        self.sample.setRange(NO_SAMPLE, mnist.TEST_SAMPLES - 1)
        self.sample.setValue(NO_SAMPLE)
        self.sample.setSpecialValueText(tr("sample"))
        self.sample.setAccessibleName(tr("Test sample"))
        self.sample.setToolTip(
            tr(
                "MNIST test sample, 0 to 9999: Enter puts it on the canvas, key E brings "
                "the next one"
            )
        )
        self.sample.setKeyboardTracking(False)
        select_when_clicked(self.sample)
        row.addWidget(self.sample)
