"""Which stroke did it: the switch that makes the tiles strokes, and what they sum to."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.what_if.strokes import StrokeEffects
from engine.words import number
from gui.draw.what_if.parts import Words, question_button

HINT = "The tiles show your strokes, and what the score does without each; a click leaves one out"
HOW = "Under the squares each tile is a stroke. Click one to leave it out, again to bring it back."


class StrokeQuestion(QWidget):
    """A button that stays down while the tiles are strokes.

    Attributes:
        button: toggled by the person.
        words: under it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with tiles of another kind."""
        super().__init__(parent)
        self.button = question_button("whichStroke", "Which stroke did it?", HINT, self)
        self.button.setCheckable(True)
        self.words = Words("strokeWords", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.button)
        column.addWidget(self.words)

    def show_shown(self, shown: bool) -> None:
        """Whether the tiles are strokes now."""
        self.button.setChecked(shown)
        if not shown:
            self.words.say("")
        elif not self.words.text():
            self.words.say(HOW)

    def show_effects(self, effects: StrokeEffects, name: str) -> None:
        """Say what strokes do together: they do not simply add up.

        Args:
            effects: of the drawing.
            name: of the class whose score it is.
        """
        if not self.button.isChecked():
            return
        if effects.drawing.ink.is_empty:
            self.words.say(HOW)
            return
        hidden = len(effects.drawing.all_strokes) - len(effects.strokes)
        few = f" {hidden} shorter strokes have none." if hidden else ""
        self.words.say(
            f"{HOW}{few} Score of class {name}: {number(effects.score)}. Single changes sum to "
            f"{number(effects.sum, sign=True)}; without any ink it changes by "
            f"{number(effects.all_out, sign=True)}. What is left is centred anew."
        )
