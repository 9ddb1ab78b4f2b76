"""What it really is: a row of buttons, one a digit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from engine.teaching.corrections import CLASSES
from engine.words import tr
from gui.draw.headline import with_article


class LabelButtons(QWidget):
    """Ten buttons, of which one at most is down: the label that the drawing was given.

    Signals:
        chosen(object): the drawing is this digit; None: it has no label any more.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a label."""
        super().__init__(parent)
        self.setObjectName("rightLabel")
        self.buttons: list[QToolButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for digit in range(CLASSES):
            button, said = QToolButton(self), with_article(digit)
            button.setObjectName(f"label_{digit}")
            button.setText(str(digit))
            button.setToolTip(tr("It is {digit}; once more takes that back", digit=said))
            button.setAccessibleName(tr("It is {digit}", digit=said))
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._on_clicked)
            self.buttons.append(button)
            row.addWidget(button, 1)

    def show_label(self, label: int | None) -> None:
        """Mark the label that the drawing has."""
        for digit, button in enumerate(self.buttons):
            button.setChecked(digit == label)

    def _on_clicked(self, down: bool) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            self.chosen.emit(self.buttons.index(button) if down else None)
