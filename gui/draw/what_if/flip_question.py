"""What would flip it: asks for a stroke, says what it does, and lets one accept it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engine.ink import SIZE
from engine.words import sure, tr, trn
from gui.draw.what_if.parts import Words, question_button
from gui.parts.elided_combo import ElidedComboBox
from gui.parts.tab_order import FocusHeir
from gui.speech.naming import call

if TYPE_CHECKING:
    from engine.what_if.flip import Flip

HINT = tr("Looks for a short stroke, drawn or erased, with which the network reads another class")
LOOKING = tr("Looking for a stroke…")
NOTHING = tr("No single stroke was found that does it. Try another class.")
CHANGED = tr("The network learned on meanwhile: pause the run (Space), then ask again.")
DONE = tr("Done. Undo takes it back.")
ALREADY = tr("It is read as that already: pick another class.")


class FlipQuestion(QWidget):
    """A button, the class to flip to, and what was found.

    Attributes:
        button, classes: to ask with.
        accept, discard: seen while a stroke is proposed.
        words: under them.

    Signals:
        asked(object): a stroke is wanted with which this class is read; None: the runner-up.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing found."""
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self.button = question_button("findFlip", tr("What would flip it?"), HINT, self)
        self.classes = ElidedComboBox(self)
        self.classes.setObjectName("flipTo")
        call(self.classes, tr("Class to flip to"))
        self.classes.setToolTip(tr("The class that shall be read instead"))
        self.words = Words("flipWords", self)
        self.accept, self.discard = (
            QPushButton(tr("Draw it"), self),
            QPushButton(tr("Discard"), self),
        )
        self.accept.setObjectName("acceptFlip")
        self.accept.setToolTip(tr("Do what is shown on the canvas; undo takes it back"))
        self.discard.setObjectName("discardFlip")
        self.discard.setToolTip(tr("Leave the drawing as it is"))
        for narrow in (self.button, self.classes, self.accept, self.discard):
            narrow.setMinimumWidth(1)  # the inspector of a small window is narrow
        self._lay_out()
        FocusHeir((self.accept, self.discard), (self.button,))
        self.set_names(tuple(str(digit) for digit in range(10)))
        self.button.clicked.connect(lambda: self.asked.emit(self.classes.currentData()))
        self.show_nothing()

    def _lay_out(self) -> None:
        column, ask, decide = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        ask.addWidget(QLabel(tr("to"), self))
        ask.addWidget(self.classes, 1)
        column.addWidget(self.button)
        decide.addWidget(self.accept)
        decide.addWidget(self.discard)
        column.addLayout(ask)
        column.addWidget(self.words)
        column.addLayout(decide)

    def set_names(self, names: tuple[str, ...]) -> None:
        """Let these classes be chosen from; where they are the same, the chosen one stays."""
        if names == self._names:
            return
        self._names = names
        self.classes.clear()
        self.classes.addItem(tr("runner-up"), None)
        for number, name in enumerate(names):
            self.classes.addItem(name, number)

    def show_nothing(self, words: str = "") -> None:
        """Say that nothing is proposed, and why."""
        self.words.say(words)
        for button in (self.accept, self.discard):
            button.hide()

    def show_flip(self, flip: "Flip", before: int, chance: float) -> None:
        """Say what is proposed.

        Args:
            flip: a change that was read.
            before: the class that is read now.
            chance: probability of the class that is read then.
        """
        erases = flip.found.brushed.erases
        tried = (
            tr(
                "Tried out: erasing what is marked on the canvas makes it read {after}, {sure}, "
                "instead of {before}."
            )
            if erases
            else tr(
                "Tried out: drawing what is marked on the canvas makes it read {after}, {sure}, "
                "instead of {before}."
            )
        )
        tried = tried.format(
            after=self._names[flip.wanted], sure=sure(chance), before=self._names[before]
        )
        pixels = trn(
            "Of the {all_pixels} pixels that the network receives {n} changes.",
            "Of the {all_pixels} pixels that the network receives {n} change.",
            flip.changed,
            all_pixels=SIZE * SIZE,
        )
        self.words.say(f"{tried} {pixels}")
        for button in (self.accept, self.discard):
            button.show()
