"""What is set before a run: a recipe, and everything that it sets, in sections that fold."""

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QSpinBox,
    QWidget,
)

from engine.training.events import TrainingStarted
from engine.training.recipes import RECIPES
from engine.training.setting_row import Setting, Value
from engine.training.settings import SETTINGS, TrainingSettings
from engine.words import tr
from gui.bridge.training.look_at_data import LookAtData
from gui.draw.inspector.inspector import Inspector
from gui.draw.inspector.section import Section
from gui.looks.forms import align, share_hints
from gui.parts.arrangement import STEP
from gui.parts.elided_combo import ElidedComboBox
from gui.parts.file_field import FileField
from gui.train.data_choice import DataChoice
from gui.train.setting_fields import (
    choice_in_words,
    field_for,
    narrow,
    show_value,
    value_changed,
    value_of,
)

PEN_STROKES = tr(
    "Also train on how people write: UCI's pendigits, a .unipen file that "
    "InkLens does not ship; every fifth writer is left out"
)
LOG = tr("Also write curves and heatmaps of a few digits after each epoch for TensorBoard")

SECTIONS = {
    "run": (tr("Run"), tr("What is set most often")),
    "data": (tr("Data"), tr("Which images it sees, and how")),
    "more": (tr("More"), tr("When it stops, how it computes, and what is random")),
}
"""Part of the form -> its heading, and what it is about."""


class TrainingForm(Inspector):
    """The settings of a run; the learning rate can be changed while it is in progress.

    Attributes:
        recipe: the list of recipes.
        data: the file or folder that is trained on in place of MNIST.
        pen_strokes: the file that is trained on too.
        log: whether TensorBoard is to show the run.

    Signals:
        rate_changed(float): the person changed the learning rate during a run.
        data_changed(): other data, or the same in another size or in other colours.
        changed(): anything that is set, data too.
    """

    rate_changed = Signal(float)
    data_changed = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with the first recipe."""
        super().__init__(parent)
        self.setObjectName("trainingForm")
        self.setAccessibleName(tr("Settings of the run"))
        self._running = False
        self._plain_wanted = 0
        self.recipe = self._recipes()
        self._fields = {name: field_for(setting, self) for name, setting in SETTINGS.items()}
        self.data = DataChoice(self)
        self.pen_strokes = FileField(tr("none"), PEN_STROKES, self)
        self.pen_strokes.name_parts("penStrokes", tr("Pen strokes"))
        self.log = QCheckBox(tr("Log for TensorBoard"), self)
        self.log.setObjectName("logForTensorBoard")
        self.log.setAccessibleName(self.log.text())
        self.log.setToolTip(LOG)
        self._epochs = cast("QSpinBox", self._fields["epochs"])
        self._plain_epochs = cast("QSpinBox", self._fields["plain_epochs"])
        self._lay_out()
        for setting in SETTINGS.values():
            if setting.needs:
                cast("QCheckBox", self._fields[setting.needs]).toggled.connect(self._enable)
        self._epochs.valueChanged.connect(self._bound_plain_epochs)
        self._plain_epochs.valueChanged.connect(self._on_plain_epochs)
        self.recipe.currentIndexChanged.connect(self._on_recipe)
        self.recipe.activated.connect(self._on_recipe)  # the same one again: as it was
        self.data.changed.connect(self._on_data)
        self.pen_strokes.changed.connect(self._enable)
        cast("QSpinBox", self._fields["picture_size"]).valueChanged.connect(self._on_data)
        cast("QComboBox", self._fields["colours"]).currentIndexChanged.connect(self._on_data)
        precision = cast("QComboBox", self._fields["precision"])
        precision.activated.connect(self._forget_choice)
        rate = cast("QDoubleSpinBox", self._fields["learning_rate"])
        rate.valueChanged.connect(self._on_rate)
        self._show_recipe()
        self._enable()
        self._tell_of_changes()

    def _tell_of_changes(self) -> None:
        for signal in (
            *map(value_changed, self._fields.values()),
            self.recipe.currentIndexChanged,
            self.data.changed,
            self.pen_strokes.changed,
            self.log.toggled,
        ):
            signal.connect(self.changed)

    @property
    def epochs(self) -> int:
        """As many as are set now."""
        return self._epochs.value()

    def settings(self) -> TrainingSettings:
        """What is set now; what has no effect is at its default.

        Raises:
            SettingsError: settings that do not go together.
        """
        values = {name: value_of(field) for name, field in self._fields.items()}
        idle = {n: each.default for n, each in SETTINGS.items() if not self._has_effect(each)}
        return TrainingSettings(**(values | idle))

    def remembered(self) -> dict[str, Value]:
        """All that is set, whether it has an effect or not, for the next start."""
        return {name: value_of(field) for name, field in self._fields.items()}

    def restore(self, recipe: str, values: Mapping[str, Value]) -> None:
        """Set what was set before."""
        with QSignalBlocker(self.recipe):
            self.recipe.setCurrentIndex(self.recipe.findData(recipe))
        self._show_recipe()
        for name, value in values.items():
            show_value(self._fields[name], value)

    def show_settings(self, settings: TrainingSettings) -> None:
        """Show what a run has."""
        self._forget_choice()
        with QSignalBlocker(self._fields["learning_rate"]):
            for name, field in self._fields.items():
                show_value(field, getattr(settings, name))
        self.changed.emit()  # a rate that is shown says nothing

    def show_started(self, started: TrainingStarted) -> None:
        """Show what a run has that begins; a precision that was tried out is said to be so."""
        rate = started.learning_rate or started.settings.learning_rate
        self.show_settings(replace(started.settings, learning_rate=rate))
        box = cast("QComboBox", self._fields["precision"])
        if started.reason:
            chosen = tr("{precision} (auto)", precision=started.settings.precision)
            box.setItemText(box.currentIndex(), chosen)

    def _forget_choice(self) -> None:
        """A precision that is chosen by hand is nobody else's choice."""
        box = cast("QComboBox", self._fields["precision"])
        for row in range(box.count()):
            box.setItemText(row, choice_in_words(box.itemData(row)))

    def set_running(self, running: bool) -> None:
        """While a run is in progress only what is said to be live can be changed."""
        self._running = running
        for field in (self.recipe, self.data, self.pen_strokes, self.log):
            field.setEnabled(not running)
        self._enable()

    def _enable(self) -> None:
        for name, setting in SETTINGS.items():
            if setting.of_data:  # a form without them is short enough for a low window
                self._data_rows.setRowVisible(self._fields[name], self.data.path is not None)
            if setting.of_strokes:
                has_strokes = self.pen_strokes.path is not None
                self._data_rows.setRowVisible(self._fields[name], has_strokes)
            can_change = setting.live or not self._running
            self._fields[name].setEnabled(can_change and self._has_effect(setting))

    def _has_effect(self, setting: Setting) -> bool:
        if setting.of_data and self.data.path is None:
            return False
        return not setting.needs or bool(value_of(self._fields[setting.needs]))

    @property
    def look_wanted(self) -> LookAtData | None:
        """What is to be looked at before the run starts; None for MNIST."""
        size, colours = (value_of(self._fields[name]) for name in ("picture_size", "colours"))
        path = self.data.path
        return None if path is None else LookAtData(path, size, colours)

    def _bound_plain_epochs(self, epochs: int) -> None:
        """Some epoch must vary the images. Who types 40 passes 4: what was wanted comes back."""
        wanted = self._plain_wanted
        self._plain_epochs.setMaximum(epochs - 1)
        self._plain_epochs.setValue(wanted)
        self._plain_wanted = wanted

    def _on_data(self) -> None:
        self._enable()
        self.data.expect()
        self.data_changed.emit()

    def _on_plain_epochs(self, wanted: int) -> None:
        self._plain_wanted = wanted

    def _on_recipe(self, _: int) -> None:
        self._show_recipe()

    def _show_recipe(self) -> None:
        recipe = RECIPES[self.recipe.currentData()]
        self.recipe.setToolTip(recipe.meaning)
        self.show_settings(replace(recipe.settings, seed=value_of(self._fields["seed"])))

    def _on_rate(self, rate: float) -> None:
        if self._running:
            self.rate_changed.emit(rate)

    # -- layout ---------------------------------------------------------------------------------

    def _recipes(self) -> QComboBox:
        box = ElidedComboBox(self)
        box.setObjectName("recipe")
        box.setAccessibleName(tr("Recipe"))
        narrow(box)
        for recipe in RECIPES.values():
            box.addItem(recipe.title, recipe.name)
        return box

    def _lay_out(self) -> None:
        forms = {}
        for name, (title, about) in SECTIONS.items():
            body = QWidget(self)
            forms[name] = form = QFormLayout(body)
            form.setContentsMargins(STEP, 0, 0, STEP // 2)
            form.setVerticalSpacing(STEP // 2)
            form.setHorizontalSpacing(STEP)
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            if name == "run":
                form.addRow(tr("Recipe"), self.recipe)
            if name == "data":
                form.addRow(self.data)
            for setting in SETTINGS.values():
                if setting.section == name and not setting.beside:
                    self._add_row(form, setting)
            self.add(Section(f"{name}Settings", title, body, is_open=name == "run", hint=about))
        self._data_rows = forms["data"]
        forms["data"].addRow(tr("Pen strokes"), self.pen_strokes)
        forms["more"].addRow(self.log)
        align(forms.values())
        for form in forms.values():
            share_hints(form)

    def _add_row(self, form: QFormLayout, setting: Setting) -> None:
        """One setting, and under it the one that belongs to it."""
        field = self._fields[setting.name]
        if isinstance(field, QCheckBox):
            form.addRow(field)
        else:
            form.addRow(setting.form_label or setting.label, field)
        for other in SETTINGS.values():
            if other.beside == setting.name:
                form.addRow(other.form_label or other.label, self._fields[other.name])
