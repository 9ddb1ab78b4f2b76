"""What is set before a run: a recipe, and everything that it sets."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QSpinBox,
    QWidget,
)

from engine.training.events import MOST_EPOCHS, Precision, TrainingSettings
from engine.training.recipes import RECIPES
from gui.parts.file_field import FileField

PRECISIONS: dict[Precision, str] = {
    "auto": "Tries a few steps and takes what is fastest here with the same loss",
    "float32": "24 bits of each factor count; the tutorial's",
    "bfloat16": "8 bits of each factor count, over the range of float32; fast on new processors",
    "float16": "11 bits of each factor count, over a small range; fast on older GPUs",
}


PEN_STROKES = (
    "Also train on how people write: UCI's pendigits, a .unipen file that InkLens does not ship; "
    "every fifth writer is left out"
)


class TrainingForm(QGroupBox):
    """The settings of a run; the learning rate can be changed while it goes on.

    Signals:
        rate_changed(float): the person changed the learning rate during a run.
    """

    rate_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with the first recipe."""
        super().__init__("The classic ConvNet on MNIST", parent)
        self.recipe = QComboBox(self)
        self.epochs, self.batch_size, self.patience, self.seed = (QSpinBox(self) for _ in range(4))
        self.learning_rate, self.split, self.dropout, self.hardest = (
            QDoubleSpinBox(self) for _ in range(4)
        )
        self.plain_epochs = QSpinBox(self)
        self.schedule, self.precision = QComboBox(self), QComboBox(self)
        self.augment = QCheckBox("Vary images", self)
        self.pen_strokes = FileField("none", PEN_STROKES, self)
        self.log = QCheckBox("log for TensorBoard", self)
        self._running = False
        self._plain_wanted = 0
        self._set_ranges()
        form = QFormLayout(self)
        form.setVerticalSpacing(2)  # all of it has to fit into a window 640 high
        form.setContentsMargins(11, 4, 11, 4)
        fields: tuple[tuple[QWidget, str, str | QWidget, str], ...] = (
            (self.recipe, "recipe", "Recipe", "Settings that belong together"),
            (self.epochs, "epochs", "Epochs", "Passes over the training images"),
            (self.batch_size, "batchSize", "Batch size", "Images a step"),
            (
                self.hardest,
                "hardest",
                "Hardest part",
                "Of each batch, that a step learns from: the images with the greatest loss",
            ),
            (
                self.learning_rate,
                "learningRate",
                "Learning rate",
                "Of Adam: how far a step goes; can be changed while it trains",
            ),
            (self.split, "validationSplit", "Validation split", "Part of the images held out"),
            (
                self.patience,
                "patience",
                "Patience",
                "Epochs without a better validation loss before it stops with the best; 0: never",
            ),
            (
                self.dropout,
                "dropout",
                "Dropout",
                "Part of the inputs of each dense layer that a step leaves out",
            ),
            (
                self.plain_epochs,
                "plainEpochs",
                self.augment,
                "Epochs at the end that show the images as they are, after at least one varied",
            ),
            (
                self.precision,
                "precision",
                "Precision",
                "Of the arithmetic; weights, validation and test are float32 in any",
            ),
            (self.pen_strokes, "penStrokes", "Pen strokes", PEN_STROKES),
            (self.seed, "seed", "Seed", "Of weights and order: the same seed, the same run"),
            (
                self.log,
                "logForTensorBoard",
                "",
                "Also write curves and heatmaps of a few digits after each epoch for TensorBoard",
            ),
        )
        for field, name, label, words in fields:
            field.setObjectName(name)
            if isinstance(label, str):
                field.setAccessibleName(label)
            field.setToolTip(words)
            if isinstance(field, QSpinBox | QDoubleSpinBox):
                field.setToolTip(f"{words}; {field.minimum():g} to {field.maximum():g}")
            form.addRow(label, self._with_schedule() if field is self.learning_rate else field)
        self.pen_strokes.name_parts("penStrokes", "Pen strokes")
        self.log.setAccessibleName(self.log.text())
        self.plain_epochs.setAccessibleName("Plain epochs at the end")
        self.augment.setObjectName("augment")
        self.augment.setMinimumHeight(self.plain_epochs.sizeHint().height())  # on one line with it
        self.augment.setToolTip(
            "Each image a little turned, bent and bolder each time, as if by another hand"
        )
        self.augment.toggled.connect(self._enable_plain_epochs)
        self.epochs.valueChanged.connect(self._bound_plain_epochs)
        self.plain_epochs.valueChanged.connect(self._on_plain_epochs)
        self.recipe.currentIndexChanged.connect(self._on_recipe)
        self.recipe.activated.connect(self._on_recipe)  # the same one again: as it was
        self.learning_rate.valueChanged.connect(self._on_rate)
        self._show_recipe()

    def _with_schedule(self) -> QHBoxLayout:
        """The learning rate and what becomes of it, in one row."""
        self.schedule.setObjectName("schedule")
        self.schedule.setAccessibleName("Schedule of the learning rate")
        self.schedule.setToolTip(
            "The learning rate stays, or rises to it and then falls to zero along a cosine"
        )
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.learning_rate, 1)
        row.addWidget(self.schedule)
        return row

    def settings(self) -> TrainingSettings:
        """What is set now.

        Raises:
            SettingsError: settings that do not go together.
        """
        return TrainingSettings(
            epochs=self.epochs.value(),
            batch_size=self.batch_size.value(),
            validation_split=self.split.value(),
            learning_rate=self.learning_rate.value(),
            seed=self.seed.value(),
            schedule=self.schedule.currentData(),
            augment=self.augment.isChecked(),
            dropout=self.dropout.value(),
            patience=self.patience.value(),
            precision=self.precision.currentData(),
            hardest=self.hardest.value(),
            plain_epochs=self.plain_epochs.value() if self.augment.isChecked() else 0,
        )

    def show_settings(self, settings: TrainingSettings) -> None:
        """Show what a run has."""
        self.learning_rate.blockSignals(True)
        self.epochs.setValue(settings.epochs)
        self.batch_size.setValue(settings.batch_size)
        self.split.setValue(settings.validation_split)
        self.learning_rate.setValue(settings.learning_rate)
        self.seed.setValue(settings.seed)
        self.schedule.setCurrentIndex(self.schedule.findData(settings.schedule))
        self.augment.setChecked(settings.augment)
        self.dropout.setValue(settings.dropout)
        self.patience.setValue(settings.patience)
        self.precision.setCurrentIndex(self.precision.findData(settings.precision))
        self.plain_epochs.setValue(settings.plain_epochs)
        self.hardest.setValue(settings.hardest)
        self.learning_rate.blockSignals(False)

    def set_running(self, running: bool) -> None:
        """While a run goes on only the learning rate can be changed."""
        self._running = running
        for field in (
            *(self.recipe, self.epochs, self.batch_size, self.schedule, self.split),
            *(self.patience, self.dropout, self.augment, self.precision, self.seed, self.log),
            self.pen_strokes,
            self.hardest,
        ):
            field.setEnabled(not running)
        self._enable_plain_epochs()

    def _enable_plain_epochs(self) -> None:
        """Only where images are varied does it matter which are not."""
        self.plain_epochs.setEnabled(self.augment.isChecked() and not self._running)

    def _bound_plain_epochs(self, epochs: int) -> None:
        """Some epoch must vary the images. Who types 40 passes 4: what was wanted comes back."""
        wanted = self._plain_wanted
        self.plain_epochs.setMaximum(epochs - 1)
        self.plain_epochs.setValue(wanted)
        self._plain_wanted = wanted

    def _on_plain_epochs(self, wanted: int) -> None:
        self._plain_wanted = wanted

    def _on_recipe(self, _: int) -> None:
        self._show_recipe()

    def _show_recipe(self) -> None:
        recipe = RECIPES[self.recipe.currentData()]
        self.recipe.setToolTip(recipe.meaning)
        self.show_settings(replace(recipe.settings, seed=self.seed.value()))

    def _on_rate(self, rate: float) -> None:
        if self._running:
            self.rate_changed.emit(rate)

    def _set_ranges(self) -> None:
        for recipe in RECIPES.values():
            self.recipe.addItem(recipe.title, recipe.name)
        for schedule in ("constant", "cosine"):
            self.schedule.addItem(schedule, schedule)
        for precision, meaning in PRECISIONS.items():
            self.precision.addItem(precision, precision)
            row = self.precision.count() - 1
            self.precision.setItemData(row, meaning, Qt.ItemDataRole.ToolTipRole)
        self.epochs.setRange(1, MOST_EPOCHS)
        self.plain_epochs.setRange(0, MOST_EPOCHS)
        self.plain_epochs.setPrefix("not the last ")
        self.plain_epochs.setSpecialValueText("in every epoch")
        self.batch_size.setRange(1, 10_000)
        self.patience.setRange(0, 1000)
        self.patience.setSpecialValueText("never stops")
        self.learning_rate.setDecimals(6)
        self.learning_rate.setRange(0.000001, 1)
        self.learning_rate.setSingleStep(0.0005)
        self.learning_rate.setKeyboardTracking(False)
        self.split.setRange(0, 0.9)
        self.split.setSingleStep(0.05)
        self.dropout.setRange(0, 0.9)
        self.dropout.setSingleStep(0.1)
        self.hardest.setRange(0.01, 1)
        self.hardest.setSingleStep(0.1)
        self.seed.setRange(0, 2**31 - 1)
