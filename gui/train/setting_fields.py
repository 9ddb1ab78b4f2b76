"""A field for one training setting, as its row in `engine.training.settings` says."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QSpinBox, QWidget

from engine.training.setting_row import Setting
from engine.words import tr
from gui.parts.elided_combo import ElidedComboBox
from gui.parts.number_field import select_when_clicked

_CHOICES = {
    "auto": tr("auto"),
    "constant": tr("constant"),
    "cosine": tr("cosine"),
    "grey": tr("grey"),
    "colour": tr("colour"),
}
"""What choices are called, but for names: "float16"."""

Field = QSpinBox | QDoubleSpinBox | QComboBox | QCheckBox


def field_for(setting: Setting, parent: QWidget) -> Field:
    """The field of a setting, with its names, its meaning and its default."""
    field = _made(setting, parent)
    first, *others = setting.name.split("_")
    field.setObjectName(first + "".join(word.capitalize() for word in others))
    field.setAccessibleName(setting.spoken or setting.label)
    name = f"{setting.label}: " if setting.form_label else ""
    live = tr("can be changed while it trains") if setting.live else ""
    allowed = "" if setting.choices else setting.allowed
    field.setToolTip("; ".join(filter(None, (f"{name}{setting.meaning}", live, allowed))))
    field.setMinimumWidth(64)  # its column is narrow, and what it holds is short
    show_value(field, setting.default)
    return field


def value_of(field: Field) -> Any:
    """What is set, as the type of the setting."""
    if isinstance(field, QComboBox):
        return field.currentData()
    return field.isChecked() if isinstance(field, QCheckBox) else field.value()


def show_value(field: Field, value: Any) -> None:
    """Show a value; what a number's field cannot hold becomes the nearest that it can."""
    if isinstance(field, QComboBox):
        field.setCurrentIndex(field.findData(value))
    elif isinstance(field, QCheckBox):
        field.setChecked(value)
    else:
        field.setValue(value)


def value_changed(field: Field) -> SignalInstance:
    """What a field says when its value is another one."""
    if isinstance(field, QComboBox):
        return field.currentIndexChanged
    return field.toggled if isinstance(field, QCheckBox) else field.valueChanged


def _made(setting: Setting, parent: QWidget) -> Field:
    if setting.choices:
        return _list(setting, parent)
    kinds: dict[type, Callable[[Setting, QWidget], Field]] = {
        bool: lambda setting, parent: QCheckBox(setting.label, parent),
        int: _whole_number,
        float: _number,
    }
    return kinds[type(setting.default)](setting, parent)


def _list(setting: Setting, parent: QWidget) -> QComboBox:
    box = ElidedComboBox(parent)
    narrow(box)
    for row, (choice, meaning) in enumerate(setting.choices.items()):
        box.addItem(choice_in_words(choice), choice)
        box.setItemData(row, meaning, Qt.ItemDataRole.ToolTipRole)
    return box


def choice_in_words(choice: str) -> str:
    """What a choice is called."""
    return _CHOICES.get(choice, choice)


def narrow(box: QComboBox) -> None:
    """Let a list be as narrow as its column; its entries are read in full when it is open."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(6)


def _whole_number(setting: Setting, parent: QWidget) -> QSpinBox:
    box = QSpinBox(parent)
    box.setRange(int(cast("float", setting.low)), int(cast("float", setting.high)))
    box.setSingleStep(int(setting.step))
    _say_around(box, setting)
    select_when_clicked(box)
    return box


def _number(setting: Setting, parent: QWidget) -> QDoubleSpinBox:
    box = QDoubleSpinBox(parent)
    box.setDecimals(setting.decimals)
    least = 10.0**-setting.decimals if setting.above_low else 0.0
    box.setRange(cast("float", setting.low) + least, cast("float", setting.high))
    box.setSingleStep(setting.step)
    _say_around(box, setting)
    select_when_clicked(box)
    box.setKeyboardTracking(not setting.live)  # what is typed half-way is not trained with
    return box


def _say_around(box: QSpinBox | QDoubleSpinBox, setting: Setting) -> None:
    """What stands before and behind a number, and in place of 0."""
    before, _, after = setting.around.partition("{}")
    box.setPrefix(before)
    box.setSuffix(after)
    box.setSpecialValueText(setting.special)
