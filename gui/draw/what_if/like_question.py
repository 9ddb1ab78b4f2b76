"""What is it like: the nearest training digits, and how MNIST-like it looks."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.words import count, sure, tr
from gui.draw.what_if.look_rows import LookRows
from gui.draw.what_if.neighbour_row import NeighbourRow
from gui.draw.what_if.parts import Words, question_button

if TYPE_CHECKING:
    from gui.bridge.messages.what_if.compare_drawing import LooksCompared, NeighboursFound

HINT = tr("The training digits that the network finds most like it, and how usual it looks")
COMPARING = tr("Comparing…")
EMPTY = tr("Draw a digit to compare it.")


class LikeQuestion(QWidget):
    """A button that stays down while a drawing is compared whenever the pen rests.

    Attributes:
        button: toggled by the person.
        neighbours, looks: what is shown.
        words: on the neighbours; `reading`, on what is read, before and after a fix.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a comparison."""
        super().__init__(parent)
        self._names = tuple(str(digit) for digit in range(10))
        self.button = question_button("whatIsItLike", tr("What is it like?"), HINT, self)
        self.button.setCheckable(True)
        self.words, self.reading = Words("likeWords", self), Words("likeReading", self)
        self.words.keep_lines(2)
        self.neighbours, self.looks = NeighbourRow(self), LookRows(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.button, self.neighbours, self.words, self.looks, self.reading):
            column.addWidget(part)

    def set_names(self, names: tuple[str, ...]) -> None:
        """Call the classes by these names."""
        self._names = names

    def show_nothing(self, words: str = "") -> None:
        """Say that there is no comparison, and why."""
        self.neighbours.show_neighbours((), self._names)
        self.looks.show_looks(None, self._names)
        self.reading.say("")
        self.words.say(words)

    def show_looks(self, compared: "LooksCompared", before: str) -> None:
        """Show how it looks, and what is read; `before`: what was read before a fix, or nothing."""
        self.looks.show_looks(compared, self._names)
        now = self.say_reading(compared)
        self.reading.say(
            tr("Before the fix: {before}. Now: {now}.", before=before, now=now)
            if before
            else tr("Read as {now}.", now=now)
        )

    def say_reading(self, compared: "LooksCompared") -> str:
        """What is read now: "4, 99.9 % sure"."""
        read = compared.now
        name = dict(enumerate(self._names)).get(read.predicted, str(read.predicted))
        return tr("{name}, {sure}", name=name, sure=sure(read.chance))

    def show_neighbours(self, found: "NeighboursFound") -> None:
        """Show the nearest so far."""
        self.neighbours.show_neighbours(found.neighbours, self._names)
        if found.why_none:
            self.words.say(found.why_none)
        elif found.known < found.total:
            self.words.say(
                tr(
                    "Nearest of {known} training digits so far, with distances…",
                    known=count(found.known),
                )
            )
        else:
            self.words.say(
                tr(
                    "Nearest of {total} training digits, with distances in the network.",
                    total=count(found.total),
                )
            )
