"""The control of a row: a list, a box, a number or a folder, that writes at once."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QLabel, QSpinBox, QWidget

from engine.words import tr
from gui import dialogs
from gui.parts.elided_combo import ElidedComboBox
from gui.parts.file_field import FileField
from gui.parts.number_field import select_when_clicked
from gui.preferences.rows import Row

NO_FOLDER = tr("the usual one")


class RowControl(QObject):
    """Shows what a row is, and writes what the person makes of it.

    Attributes:
        row: what it is of.
        widget: what the person uses.
        label: in front of it; None where the widget has its own words.

    Signals:
        written(): the person has made it another value.
    """

    written = Signal()

    def __init__(self, row: Row, parent: QWidget) -> None:
        """Show what it is now."""
        super().__init__(parent)
        self.row = row
        self.widget = self._made(parent)
        self.widget.setObjectName(row.name)
        self.widget.setToolTip(row.hint)
        self.widget.setAccessibleDescription(row.hint)
        self.label: QLabel | None = None
        if row.kind != "switch":
            self.label = QLabel(row.label, parent)
            self.label.setBuddy(self.widget)
        self.widget.setAccessibleName(row.label)
        self.refresh()

    def _made(self, parent: QWidget) -> QWidget:
        row = self.row
        if row.kind == "switch":
            box = QCheckBox(row.label, parent)
            box.toggled.connect(self._write)
            return box
        if row.kind == "number":
            number = QSpinBox(parent)
            number.setRange(*row.reach)
            number.valueChanged.connect(self._write)
            select_when_clicked(number)
            return number
        if row.kind == "choice":
            combo = ElidedComboBox(parent)
            for value, words in row.choices:
                combo.addItem(words, value)
            combo.currentIndexChanged.connect(self._on_chosen)
            return combo
        field = FileField(NO_FOLDER, row.hint, parent)
        field.name_parts(row.name, row.label)
        field.asked.connect(self._on_asked)
        field.changed.connect(self._on_named)
        return field

    @property
    def value(self) -> Any:
        """What the control shows."""
        widget = self.widget
        if isinstance(widget, QCheckBox):
            return widget.isChecked()
        if isinstance(widget, QSpinBox):
            return widget.value()
        return widget.currentData() if isinstance(widget, ElidedComboBox) else self._field.path

    @property
    def _field(self) -> FileField:
        if not isinstance(self.widget, FileField):
            raise TypeError(f"{self.row.name} is no folder")
        return self.widget

    @Slot()
    def refresh(self) -> None:
        """Show what it is now, also where it was changed elsewhere."""
        value, widget = self.row.read(), self.widget
        blocked = QSignalBlocker(widget)
        if isinstance(widget, QCheckBox):
            widget.setChecked(value)
        elif isinstance(widget, QSpinBox):
            widget.setValue(value)
        elif isinstance(widget, ElidedComboBox):
            widget.setCurrentIndex(widget.findData(value))
        else:
            self._field.show_path(value)
        blocked.unblock()

    def restore(self) -> None:
        """Make it what it was at first."""
        if self.row.read() != self.row.default:
            self._write(self.row.default)
        self.refresh()

    @Slot(bool)
    @Slot(int)
    def _write(self, value: Any) -> None:
        self.row.write(value)
        self.written.emit()

    @Slot(int)
    def _on_chosen(self, _: int) -> None:
        self._write(self.value)

    @Slot()
    def _on_asked(self) -> None:
        start = str(self._field.path or Path.home())
        if path := dialogs.ask_for_settings_folder(self._field, self.row.label, start):
            self._field.show_path(path)

    @Slot()
    def _on_named(self) -> None:
        self._write(self._field.path)
