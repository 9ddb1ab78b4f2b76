"""The stages from a picture to a digit, seen and corrected: what the inspector's section holds."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QVBoxLayout, QWidget

from engine.pages.page import Page
from engine.pages.stages import STAGES, Cleaned, Corrections, Grey, StageName
from engine.words import tr
from gui.bridge.messages.picture.read_page import PageRead
from gui.draw.picture.stage_row import StageRow
from gui.looks.icons import symbol
from gui.parts.arrangement import STEP

TITLES: dict[StageName, tuple[str, str]] = {
    "page": (
        tr("Crop and straighten"),
        tr("The sheet alone, seen straight from above. Its picture shows four corners to drag"),
    ),
    "shadow": (
        tr("Paper and shadow"),
        tr("Divide by the brightness of the paper: even light, white paper"),
    ),
    "lines": (tr("Lines"), tr("Erase ruled and squared lines, margins and boxes")),
    "specks": (tr("Specks"), tr("Keep the digit, and erase what lies beside it")),
    "threshold": (
        tr("Threshold"),
        tr("Keep what is darker than the level, and make the pen's mark white"),
    ),
}
RESULT = "result"
RESULT_TITLE = tr("The 28 × 28 result")
SMALL = tr("A picture of 28 × 28 pixels is read as it is; only grey paper is made plain.")
_LEVELS = 100


class PicturePanel(QWidget):
    """What is done to the picture on the canvas.

    Attributes:
        rows: by name of the stage, and the result.
        level: of ink, above which it counts, as a slider.

    Signals:
        corrected(object, bool): other corrections, and whether more follow at once.
        stage_wanted(str): this stage, or the result, shall be seen large.
        paged(int): to the next picture of the folder, or back.
    """

    corrected = Signal(object, bool)
    stage_wanted = Signal(str)
    paged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a picture."""
        super().__init__(parent)
        self.setObjectName("picturePanel")
        self._corrections = Corrections()
        self._cleaned: Cleaned | None = None
        self.name, self.count, self.warning = (QLabel(self) for _ in range(3))
        self.name.setObjectName("pictureName")
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setMinimumWidth(1)
        self.count.setObjectName("pictureCount")
        self.count.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.warning.setObjectName("pictureWarning")
        self.warning.setWordWrap(True)
        self.warning.setTextFormat(Qt.TextFormat.PlainText)
        self._buttons = {
            name: self._button(name, words, icon)
            for name, words, icon in (
                ("previousPicture", tr("The picture before (Page Up)"), "chevron-left"),
                ("nextPicture", tr("The next picture (Page Down)"), "chevron-right"),
                ("turnLeft", tr("Turn a quarter to the left"), "turn-left"),
                ("turnRight", tr("Turn a quarter to the right"), "turn-right"),
                ("asFound", tr("As it was found: take every correction back"), "undo"),
            )
        }
        self.rows: dict[str, StageRow] = {
            name: StageRow(name, *TITLES[name], parent=self) for name in STAGES
        }
        self.rows[RESULT] = StageRow(
            RESULT, RESULT_TITLE, tr("What the network receives"), self, has_switch=False
        )
        self.level = QSlider(Qt.Orientation.Horizontal, self)
        self.level.setObjectName("thresholdLevel")
        self.level.setRange(1, _LEVELS - 1)
        self.level.setAccessibleName(tr("Level of ink"))
        self.level.setToolTip(tr("How dark ink has to be to count"))
        self._lay_out()
        self._connect()

    # -- what it shows --------------------------------------------------------------------------

    def show_page(self, page: Page, count: str) -> None:
        """Show which picture it is, which of how many, and what was decided about it."""
        self._corrections = page.corrections
        self.name.setText(page.name)
        self.name.setToolTip(page.name)
        self.count.setText(count)
        for name in ("previousPicture", "nextPicture"):
            self._buttons[name].setVisible(bool(count))
        for name in STAGES:
            switch = self.rows[name].switch
            if switch is not None:
                switch.setChecked(name not in page.corrections.without)
        self._buttons["asFound"].setEnabled(page.corrections != Corrections())

    def show_cleaned(self, cleaned: Cleaned) -> None:
        """Show what each stage made."""
        self._cleaned = cleaned
        made = {stage.name: stage.picture for stage in cleaned.stages}
        for name in STAGES:
            row = self.rows[name]
            row.show_result(made.get(name))
            row.setEnabled(bool(cleaned.stages))
            row.setToolTip("" if cleaned.stages else SMALL)
        self.rows[RESULT].show_result(cleaned.digit)
        self.level.setEnabled(bool(cleaned.stages) and "threshold" not in self._corrections.without)
        self.level.blockSignals(True)
        self.level.setValue(round(cleaned.level * _LEVELS))
        self.level.blockSignals(False)
        self.show_warnings(cleaned.doubts)

    def show_read(self, read: PageRead) -> None:
        """Show what is read before and after each stage, and what is odd."""
        chances = read.probabilities
        names = [stage.name for stage in read.cleaned.stages]
        for name in STAGES:
            after = names.index(name) + 1 if name in names else 0
            before_after = (chances[after - 1], chances[after]) if after else (None, None)
            self.rows[name].show_reading(*before_after)
        self.rows[RESULT].show_reading(chances[0], chances[-1])
        self.show_warnings(read.warnings)

    def forget_readings(self) -> None:
        """What was read is of another picture, or another network."""
        for row in self.rows.values():
            row.show_reading(None, None)

    def show_warnings(self, warnings: tuple[str, ...]) -> None:
        """Say what is odd about the result."""
        self.warning.setText("\n".join(f"⚠ {sentence}" for sentence in warnings))
        self.warning.setVisible(bool(warnings))

    def show_large(self, name: str | None) -> None:
        """Mark the stage that is seen large."""
        for each, row in self.rows.items():
            row.result.setChecked(each == name)

    def title_of(self, name: str) -> str:
        """What a stage, or the result, is called."""
        return RESULT_TITLE if name == RESULT else TITLES[name][0]  # type: ignore[index]

    def picture_of(self, name: str) -> Grey | None:
        """What is to be seen of a stage; of the crop, what there was to be cropped."""
        if self._cleaned is None:
            return None
        if name == RESULT:
            return self._cleaned.digit
        if name == "page":
            return self._cleaned.upright
        made = {stage.name: stage.picture for stage in self._cleaned.stages}
        return made.get(name)  # type: ignore[call-overload]

    @property
    def cleaned(self) -> Cleaned | None:
        """What is shown."""
        return self._cleaned

    @property
    def corrections(self) -> Corrections:
        """What was decided about the picture."""
        return self._corrections

    # -- hands ----------------------------------------------------------------------------------

    def correct(self, corrections: Corrections, *, moving: bool = False) -> None:
        """Decide about the picture as the person would."""
        self._corrections = corrections
        self.corrected.emit(corrections, moving)

    def _connect(self) -> None:
        for name, row in self.rows.items():
            row.wanted.connect(self._on_wanted)
            row.switched.connect(self._on_switched)
            row.setProperty("stage", name)
        self.level.valueChanged.connect(self._on_level)
        self.level.sliderReleased.connect(self._on_level_released)
        self._buttons["previousPicture"].clicked.connect(self._on_previous)
        self._buttons["nextPicture"].clicked.connect(self._on_next)
        self._buttons["turnLeft"].clicked.connect(self._on_left)
        self._buttons["turnRight"].clicked.connect(self._on_right)
        self._buttons["asFound"].clicked.connect(self._on_as_found)

    @Slot()
    def _on_wanted(self) -> None:
        sender = self.sender()
        if isinstance(sender, StageRow):
            self.stage_wanted.emit(sender.property("stage"))

    @Slot(bool)
    def _on_switched(self, _: bool) -> None:
        off = frozenset(
            name
            for name in STAGES
            if (switch := self.rows[name].switch) is not None and not switch.isChecked()
        )
        self.correct(replace(self._corrections, without=off))

    @Slot(int)
    def _on_level(self, value: int) -> None:
        moved = replace(self._corrections, level=value / _LEVELS)
        self.correct(moved, moving=self.level.isSliderDown())

    @Slot()
    def _on_level_released(self) -> None:
        self.correct(self._corrections)

    @Slot()
    def _on_previous(self) -> None:
        self.paged.emit(-1)

    @Slot()
    def _on_next(self) -> None:
        self.paged.emit(1)

    @Slot()
    def _on_left(self) -> None:
        self._turn(-1)

    @Slot()
    def _on_right(self) -> None:
        self._turn(1)

    def _turn(self, by: int) -> None:
        """A crop is of the picture as it stood; turned, it is found anew."""
        self.correct(
            replace(self._corrections, turn=(self._corrections.turn + by) % 4, corners=None)
        )

    @Slot()
    def _on_as_found(self) -> None:
        self.correct(Corrections())

    # -- layout ---------------------------------------------------------------------------------

    def _button(self, name: str, words: str, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setProperty("symbol", icon)
        button.setIconSize(QSize(16, 16))
        return button

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "level"):
            self._tint()

    def _tint(self) -> None:
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.ButtonText)
        faded = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        for button in self._buttons.values():
            button.setIcon(symbol(button.property("symbol"), text, faded))

    def _lay_out(self) -> None:
        top, turns = QHBoxLayout(), QHBoxLayout()
        for row in (top, turns):
            row.setSpacing(STEP // 2)
        top.addWidget(self.name, 1)
        top.addWidget(self.count)
        top.addWidget(self._buttons["previousPicture"])
        top.addWidget(self._buttons["nextPicture"])
        for name in ("turnLeft", "turnRight", "asFound"):
            turns.addWidget(self._buttons[name])
        turns.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(self.warning)
        column.addLayout(turns)
        for name, stage in self.rows.items():
            column.addWidget(stage)
            if name == "threshold":
                column.addWidget(self.level)
        self.warning.hide()
        self._tint()
