"""What the inspector's section "What if" holds: one row of controls a question."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.draw.what_if.stroke_question import StrokeQuestion
from gui.parts.arrangement import STEP


class WhatIfPanel(QWidget):
    """The questions, one under the other; each is asked with a button.

    Attributes:
        strokes: which stroke did it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Put the questions together."""
        super().__init__(parent)
        self.setObjectName("whatIfPanel")
        self.strokes = StrokeQuestion(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP, 0, 0, 0)
        column.setSpacing(STEP // 2)
        for question in (self.strokes,):
            column.addWidget(question)
