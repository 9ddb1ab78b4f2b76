"""Forms that belong together: the fields of all of them begin on one line."""

from collections.abc import Iterable

from PySide6.QtWidgets import QFormLayout, QLabel


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
