"""Names of drop-down lists: on Linux Qt calls one by its chosen entry, whatever its name is."""

from PySide6.QtWidgets import QComboBox, QLabel


def call(combo: QComboBox, words: str) -> None:
    """Call a list that has no label of its own by these words, on every system.

    An unseen label that belongs to it is what screen readers on Linux ask for.
    """
    combo.setAccessibleName(words)
    label = QLabel(words, combo.parentWidget())
    label.setBuddy(combo)
    label.hide()
