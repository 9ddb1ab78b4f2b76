"""What the inspector's section "What if" holds: one row of controls a question."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.pictures.scene import Scene
from gui.bridge.messages.explain import Explained
from gui.draw.what_if.flip_question import FlipQuestion
from gui.draw.what_if.like_question import LikeQuestion
from gui.draw.what_if.stroke_question import StrokeQuestion
from gui.parts.arrangement import STEP


class WhatIfPanel(QWidget):
    """The questions, one under the other; each is asked with a button.

    Attributes:
        strokes: which stroke did it.
        flip: what would flip it.
        like: what is it like.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Put the questions together."""
        super().__init__(parent)
        self.setObjectName("whatIfPanel")
        self.strokes, self.flip = StrokeQuestion(self), FlipQuestion(self)
        self.like = LikeQuestion(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP, 0, 0, 0)
        column.setSpacing(STEP // 2)
        for question in (self.strokes, self.flip, self.like):
            question.setProperty("whole", True)  # it is seen whole when its answer comes
            column.addWidget(question)
        self.show_explained(None)

    def show_explained(self, explained: Explained | None) -> None:
        """Questions are asked of digits that were read, and not of other pictures."""
        if explained is None:
            self.strokes.show_nothing()
            self.like.show_nothing()
        digit = explained is not None and not isinstance(explained.request.drawing, Scene)
        self.flip.button.setEnabled(digit)
        for question in (self.strokes, self.like):
            question.button.setEnabled(explained is None or digit)

    def set_names(self, names: tuple[str, ...]) -> None:
        """Call the classes by these names."""
        self.flip.set_names(names)
        self.like.set_names(names)
