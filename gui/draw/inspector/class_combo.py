"""A list of classes; of many, the leading ones come first, and typing looks for a name."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from engine.words import tr
from gui.parts.elided_combo import ElidedComboBox

FEW = 10
"""Of no more classes, all are seen at once, in their own order."""
Fixed = tuple[tuple[str, int | None], ...]


class ClassCombo(ElidedComboBox):
    """Entries that are no class, then the classes, each with its number as data."""

    def __init__(self, fixed: Fixed = (), parent: QWidget | None = None) -> None:
        """Start without classes.

        Args:
            fixed: name and data of what stands before the classes.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._fixed, self._names = fixed, tuple[str, ...]()
        self._leading: tuple[int, ...] = ()
        self._not: int | None = None
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setMaxVisibleItems(FEW + len(fixed) + 4)

    def set_names(self, names: Sequence[str]) -> None:
        """Let these classes be chosen from; none of them is."""
        self._names, self._leading, self._not = tuple(names), (), None
        many = len(names) > FEW
        was_editable = self.isEditable()
        self.setEditable(many)
        field = self.lineEdit()
        if not was_editable and field is not None:
            self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            field.setPlaceholderText(tr("search…"))
            field.editingFinished.connect(self._on_typed)
            completer = QCompleter(self._items, self)
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self.setCompleter(completer)
        self._fill()

    def set_leading(self, probabilities: NDArray[np.floating] | None) -> None:
        """Which classes are the most probable: of many, they come first when the list opens."""
        if probabilities is None or len(probabilities) <= FEW:
            self._leading = ()
        else:
            order = np.argsort(-probabilities, kind="stable")[:FEW]
            self._leading = tuple(int(each) for each in order)

    def forbid(self, number: int | None, why: str) -> None:
        """Let one class not be chosen, and say why; None: each can be."""
        for each, can, words in ((self._not, True, ""), (number, False, why)):
            row = self.findData(each) if each is not None else -1
            if row >= 0:
                self._items.item(row).setEnabled(can)
                self._items.item(row).setToolTip(words)
        self._not = number

    def show_number(self, number: int | None) -> None:
        """Show this class, or the entry with this data; none where there is none."""
        row = self.findData(number)
        if row != self.currentIndex():
            self.setCurrentIndex(row)

    def showPopup(self) -> None:
        """The leading ones first: which those are is decided now, and stays while it is open."""
        if self._leading:
            chosen = self.currentData()
            blocked = self.blockSignals(True)
            self._fill()
            self.setCurrentIndex(self.findData(chosen))
            self.blockSignals(blocked)
        super().showPopup()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed and is no class is forgotten."""
        super().focusOutEvent(event)
        self._show_chosen()

    def _on_typed(self) -> None:
        field = self.lineEdit()
        row = -1 if field is None else self.findText(field.text(), Qt.MatchFlag.MatchFixedString)
        if row >= 0 and self._items.item(row).isEnabled() and row != self.currentIndex():
            self.setCurrentIndex(row)
        self._show_chosen()

    def _show_chosen(self) -> None:
        field = self.lineEdit()
        if field is not None:
            field.setText(self.itemText(self.currentIndex()))

    def _fill(self) -> None:
        forbidden, why = self._not, ""
        row = self.findData(forbidden) if forbidden is not None else -1
        if row >= 0:
            why = self._items.item(row).toolTip()
        self._items.clear()
        rest = (each for each in range(len(self._names)) if each not in self._leading)
        entries = [*self._fixed, *((self._names[k], k) for k in (*self._leading, *rest))]
        for words, data in entries:
            item = QStandardItem(words)
            item.setData(data, Qt.ItemDataRole.UserRole)
            self._items.appendRow(item)
        self._not = None
        self.forbid(forbidden, why)
