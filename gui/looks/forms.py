"""Forms that belong together: the fields of all of them begin on one line."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFormLayout


def align(forms: Iterable[QFormLayout], *, wide: bool = True) -> None:
    """Give the labels of all these forms the same width; each form its own where it is not wide."""
    labels = [
        label
        for form in forms
        for row in range(form.rowCount())
        if (item := form.itemAt(row, QFormLayout.ItemRole.LabelRole)) is not None
        and (label := item.widget()) is not None
    ]
    widest = max(label.sizeHint().width() for label in labels)
    for label in labels:
        label.setMinimumWidth(widest if wide else 0)
