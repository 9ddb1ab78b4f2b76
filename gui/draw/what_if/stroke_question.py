"""Which stroke did it: the switch that makes the tiles strokes, and what they sum to."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.what_if.strokes import StrokeEffects
from engine.words import number, tr, trn
from gui.draw.what_if.parts import Words, question_button

HINT = tr(
    "The tiles show your strokes, and what the score does without each; a "
    "click leaves one out, and what is left is centred anew"
)
_ORDER = (
    *(tr("drawn first"), tr("drawn second"), tr("drawn third")),
    *(tr("drawn fourth"), tr("drawn fifth"), tr("drawn sixth")),
    *(tr("drawn seventh"), tr("drawn eighth"), tr("drawn ninth")),
)
HOW = tr(
    "Under the squares each tile is a stroke. Click one to leave it out, again to bring it back."
)


class StrokeQuestion(QWidget):
    """A button that stays down while the tiles are strokes.

    Attributes:
        button: toggled by the person.
        words: under it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with tiles of another kind."""
        super().__init__(parent)
        self.button = question_button("whichStroke", tr("Which stroke did it?"), HINT, self)
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

    def show_nothing(self) -> None:
        """Nothing is known of the strokes on the canvas."""
        self.words.say(HOW if self.button.isChecked() else "")

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
        said = [answer(effects, name), HOW]
        if hidden:
            said.append(
                trn("{n} shorter stroke has none.", "{n} shorter strokes have none.", hidden)
            )
        said.append(
            tr(
                "Single changes sum to {sum}; without any ink it changes by {all_out}.",
                sum=number(effects.sum, sign=True),
                all_out=number(effects.all_out, sign=True),
            )
        )
        self.words.say(" ".join(said))


def answer(effects: StrokeEffects, name: str) -> str:
    """Which stroke did it, in a sentence.

    Args:
        effects: of a drawing with ink.
        name: of the class whose score it is.
    """
    drawn = [effect for effect in effects.strokes if effect.is_ink]
    most = min(drawn, key=lambda effect: effect.change)
    if len(effects.drawing.all_strokes) == 1:
        return tr(
            "It is a single stroke. The score of {name} is {score}.",
            name=name,
            score=number(effects.score),
        )
    if most.change >= 0:
        return tr("None: without any one stroke the score of {name} is no lower.", name=name)
    place = most.number
    drawn_when = _ORDER[place] if place < len(_ORDER) else tr("drawn {place}th", place=place + 1)
    then = number(effects.score + most.change)
    return tr(
        "Most of all the stroke {drawn_when}: without it the score of {name} falls from "
        "{score} to {then}.",
        drawn_when=drawn_when,
        name=name,
        score=number(effects.score),
        then=then,
    )
