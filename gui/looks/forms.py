"""Forms that belong together: fields begin on one line, and a label has the hint of its field."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget


def align(forms: Iterable[QFormLayout], *, wide: bool = True) -> None:
    """Give the labels of all these forms the same width; each form its own where it is not wide."""
    labels = [
        label
        for form in forms
        for row in range(form.rowCount())
        if (item := form.itemAt(row, QFormLayout.ItemRole.LabelRole)) is not None
        and (label := item.widget()) is not None
    ]
    for label in labels:
        label.setMinimumWidth(0)
        if isinstance(label, QLabel):  # its hint is kept with the width that it had to have
            label.setIndent(label.indent())
    widest = max(label.sizeHint().width() for label in labels)
    for label in labels if wide else ():
        label.setMinimumWidth(widest)


def share_hints(form: QFormLayout) -> None:
    """Let the label of each row say what its field says: the words are what is pointed at."""
    for row in range(form.rowCount()):
        label, field = (
            None if (item := form.itemAt(row, role)) is None else item.widget()
            for role in (QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole)
        )
        if label is not None and field is not None and not label.toolTip():
            _Hint(label, field)


class _Hint(QObject):
    """Lets a label say what its field says, whenever that changes."""

    def __init__(self, label: QWidget, field: QWidget) -> None:
        super().__init__(field)  # a label that the form made is no one's: it would not keep this
        self._label, self._field = label, field
        field.installEventFilter(self)
        label.setToolTip(field.toolTip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTipChange and watched is self._field:
            self._label.setToolTip(self._field.toolTip())
        return super().eventFilter(watched, event)
