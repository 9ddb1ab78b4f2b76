"""The parameters of a method, as controls built from its table."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from engine.attribution.options import Option, Setting
from engine.attribution.table import METHODS
from engine.render import enlarged, heatmap
from engine.words import tr
from gui.bridge.live_network import Options
from gui.bridge.messages.preview_layers import LayersPreviewed
from gui.draw.inspector.option_words import CHOICES, LABELS
from gui.parts.elided_combo import ElidedComboBox
from gui.parts.number_field import select_when_clicked
from gui.parts.pictures import image_of

Control = QSpinBox | QDoubleSpinBox | QComboBox
MOST = {"steps": 512, "samples": 512, "patch_size": 28, "stride": 28}
"""Above these a map would take seconds; scripts may use more."""
ICON = 26  # pixels: the first layer's maps, one by one
LEAST = 72  # px of a control: in less than it would like it is still as wide as the inspector
SMALLEST_STEP = {"epsilon": 1e-6, "sigma": 0.05, "baseline": 0.1, "fill": 0.1}


class MethodOptions(QWidget):
    """One control an option, each with a sentence of what it means.

    Signals:
        changed(tuple): name and value of every option that is not at its default.
        rebuilt(): there are other controls.
    """

    changed = Signal(object)
    rebuilt = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a method."""
        super().__init__(parent)
        self.setObjectName("methodOptions")
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setVerticalSpacing(4)
        self._controls: dict[str, tuple[Option, Control]] = {}
        self._layers: tuple[str, ...] = ()
        self._method = ""
        self._remembered: dict[tuple[str, str], Setting] = {}

    def show_method(self, method: str) -> None:
        """Show the controls of a method, with the values they last had."""
        self._method = method
        self._controls = {}
        while self._rows.rowCount():
            self._rows.removeRow(0)
        for option in METHODS[method].options:
            self._add(option)
        self.rebuilt.emit()

    def set_layers(self, layers: tuple[str, ...]) -> None:
        """What a layer is chosen from, first layer to last."""
        self._layers = layers
        self._remembered = {
            k: v for k, v in self._remembered.items() if k[1] != "layer" or v in layers
        }
        if self._method:
            self.show_method(self._method)

    @property
    def remembered(self) -> dict[str, dict[str, Setting]]:
        """What was set of each method: id -> option -> value."""
        found: dict[str, dict[str, Setting]] = {}
        for (method, option), value in self._remembered.items():
            found.setdefault(method, {})[option] = value
        return found

    def restore(self, values: Mapping[str, Mapping[str, Setting]]) -> None:
        """Set what was set before; layers once it is known which there are."""
        for method, given in values.items():
            self._remembered |= {(method, option): value for option, value in given.items()}
        self.show_method(self._method)

    @property
    def layer_box(self) -> QComboBox | None:
        """The list of layers, where the method has one."""
        control = self._controls["layer"][1] if "layer" in self._controls else None
        return control if isinstance(control, QComboBox) else None

    def show_layers(self, seen: LayersPreviewed) -> None:
        """Show beside each layer's name what it sees."""
        box = self.layer_box
        if box is not None:
            for row in range(box.count()):
                values = seen.maps.get(box.itemData(row) or seen.default or "")
                box.setItemIcon(row, QIcon() if values is None else _icon(values))

    def values(self) -> tuple[tuple[str, Setting], ...]:
        """Name and value of every option that is not at its default."""
        found = [(name, self._value(option, c)) for name, (option, c) in self._controls.items()]
        return tuple((n, v) for n, v in found if v != self._controls[n][0].default)

    @property
    def of_all(self) -> tuple[tuple[str, Options], ...]:
        """Of each method that has any, its options that are not at their default."""
        found = [(method, self._changed(method)) for method in METHODS]
        return tuple((method, options) for method, options in found if options)

    def _changed(self, method: str) -> Options:
        if method == self._method:
            return self.values()
        default = {option.name: option.default for option in METHODS[method].options}
        own = self.remembered.get(method, {}).items()
        return tuple((name, value) for name, value in own if value != default[name])

    def _add(self, option: Option) -> None:
        control = self._control(option)
        words = LABELS[option.name]
        control.setObjectName(f"option_{option.name}")
        control.setAccessibleName(words)
        unset = tr("Default: {default}.", default=option.unset) if option.unset else ""
        control.setToolTip(f"{option.meaning} {unset}".rstrip())
        label = QLabel(words[:1].upper() + words[1:], self)
        label.setBuddy(control)
        label.setToolTip(control.toolTip())
        control.setMinimumWidth(LEAST)
        if _needs_a_row(control):
            self._rows.addRow(label)
            self._rows.addRow(control)
        else:
            self._rows.addRow(label, control)
        self._controls[option.name] = (option, control)

    def _control(self, option: Option) -> Control:
        value = self._remembered.get((self._method, option.name), option.default)
        if option.kind in ("choice", "layer"):
            return self._list(option, value)
        if option.kind == "int":
            whole = QSpinBox(self)
            whole.setRange(int(option.low or 0), MOST.get(option.name, int(option.high or 99)))
            whole.setValue(int(value or 0))
            whole.setKeyboardTracking(False)
            select_when_clicked(whole)
            whole.valueChanged.connect(self._on_changed)
            return whole
        number = QDoubleSpinBox(self)
        number.setDecimals(6 if option.name == "epsilon" else 2)
        number.setSingleStep(SMALLEST_STEP.get(option.name, 0.1))
        low = max(-10.0, option.low if option.low is not None else -10.0)
        if option.default is None:  # one step below the range stands for "follows from the image"
            low -= number.singleStep()
            number.setSpecialValueText(tr("auto"))
        number.setRange(low, 10.0)
        number.setValue(low if value is None else float(value))
        number.setKeyboardTracking(False)
        select_when_clicked(number)
        number.valueChanged.connect(self._on_changed)
        return number

    def _list(self, option: Option, value: Setting) -> QComboBox:
        box = ElidedComboBox(self)
        if option.kind == "layer":
            box.setIconSize(QSize(ICON, ICON))
            box.addItem(tr("last convolution"), None)
        for choice in self._layers if option.kind == "layer" else option.choices:
            words = CHOICES[choice] if option.kind == "choice" else choice
            box.addItem(words, choice)
            box.setItemData(box.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
        box.setCurrentIndex(max(0, box.findData(value)))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)  # a long name must not widen the inspector
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.currentIndexChanged.connect(self._on_changed)
        return box

    def _value(self, option: Option, control: Control) -> Setting:
        if isinstance(control, QComboBox):
            chosen: Setting = control.currentData()
            return chosen
        if option.default is None and control.value() == control.minimum():
            return None
        return control.value()

    def _on_changed(self) -> None:
        for name, (option, control) in self._controls.items():
            self._remembered[self._method, name] = self._value(option, control)
        self.changed.emit(self.values())


def _needs_a_row(control: Control) -> bool:
    """Whether choices are sentences, which beside a label would be cut to a word or two."""
    if not isinstance(control, QComboBox) or not control.iconSize().width() < ICON:
        return False
    texts = (control.itemText(row) for row in range(control.count()))
    return max(map(control.fontMetrics().horizontalAdvance, texts), default=0) > LEAST


def _icon(values: NDArray[np.float32]) -> QIcon:
    """A layer's map, sharp on fine screens too."""
    picture = enlarged(heatmap(values, "magnitude").pixels, 2)
    return QIcon(QPixmap.fromImage(image_of(picture)))
