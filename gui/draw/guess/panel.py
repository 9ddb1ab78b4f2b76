"""What the inspector's section "Guess first" holds: the guess, and how well it agrees."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from engine.attribution.table import METHODS
from engine.guessing.agreement import Agreement, places
from engine.guessing.results_file import LONGEST
from engine.words import percent, tr, trn
from gui.draw.guess.guess_table import GuessTable
from gui.draw.what_if.parts import Words, question_button
from gui.parts.arrangement import STEP
from gui.parts.tab_order import FocusHeir

State = Literal["off", "marking", "compared"]

HOW = tr("Hides all maps. Mark where you think the network looks, then see how its maps agree.")
EMPTY = tr("Draw a digit, or take the next test digit.")
MARK = tr("Mark on the digit beside the canvas what you think counts most.")
FEWER = tr("Everything is marked: leave some pixels out.")
COMPARING = tr("Comparing with the maps of all methods…")


class GuessPanel(QWidget):
    """Buttons for each step of a guess, in their order, and what came of it.

    Attributes:
        begin: hides the maps; `leave` shows them without a comparison.
        undo, clear: of the marks.
        compare: shows map and agreement.
        next: the next test digit, to be guessed.
        table: a line a method; `words` over it.
        name: what the person calls themselves, or nothing.
        keep: adds the result to a table.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without a guess."""
        super().__init__(parent)
        self.setObjectName("guessPanel")
        self.begin = question_button("guess", tr("Guess"), HOW, self)
        self.leave = question_button("leaveGuess", tr("Give up"), tr("Show the maps (Esc)"), self)
        self.undo = question_button(
            "undoMark", tr("Undo"), tr("Take the last marks back (Ctrl+Z)"), self
        )
        self.clear = question_button(
            "clearMarks", tr("Clear"), tr("Take all marks away (Delete)"), self
        )
        self.compare = question_button(
            "compareGuess",
            tr("Show the map"),
            tr("Show the map, and how well your marks agree"),
            self,
        )
        self.next = question_button(
            "nextGuess", tr("Next digit"), tr("Guess again, on the next test digit"), self
        )
        self.keep = question_button(
            "keepGuess",
            tr("Add to results…"),
            tr("Add a line a method to a CSV file, for a class"),
            self,
        )
        self.name = QLineEdit(self)
        self.name.setObjectName("guessName")
        self.name.setAccessibleName(tr("Name or pseudonym, optional"))
        self.name.setPlaceholderText(tr("name (optional)"))
        self.name.setToolTip(tr("A name or pseudonym, if the results shall say whose guess it was"))
        self.name.setMaxLength(LONGEST)
        self.words, self.table = Words("guessWords", self), GuessTable(self)
        self._state: State = "off"
        self._can_begin = self._can_page = True
        self._lay_out()
        FocusHeir((self.keep,), (self.next, self.name))
        FocusHeir((self.leave,), (self.begin, self.next))
        self.show_state("off")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP, 0, 0, 0)
        column.setSpacing(STEP // 2)
        for row in (
            (self.begin, self.next),
            (self.words,),
            (self.undo, self.clear, self.leave),
            (self.compare,),
            (self.table,),
            (self.name,),
            (self.keep,),
        ):
            line = QHBoxLayout()
            for part in row:
                if isinstance(part, QPushButton):
                    part.setMinimumWidth(1)  # the inspector of a small window is narrow
                line.addWidget(part)
            column.addLayout(line)

    @property
    def state(self) -> State:
        """How far the guess is."""
        return self._state

    def show_state(self, state: State) -> None:
        """Offer what can be done now."""
        self._state = state
        self.begin.setVisible(state != "marking")
        for button in (self.undo, self.clear, self.leave, self.compare):
            button.setVisible(state == "marking")
        for part in (self.name, self.keep):
            part.setVisible(state == "compared")
        if state != "compared":
            self.table.show_found((), 0.0)
        self.keep.setEnabled(False)
        if state == "off":
            self._say_how()

    def allow(self, *, begin: bool, page: bool) -> None:
        """Whether there is something to guess about, and whether there are test digits."""
        self._can_begin, self._can_page = begin, page
        self.begin.setEnabled(begin)
        self.next.setEnabled(page)
        if self._state == "off":
            self._say_how()

    def _say_how(self) -> None:
        self.words.say(HOW if self._can_begin else EMPTY)

    def show_marks(self, marked: int, pixels: int) -> None:
        """Say how much is marked."""
        self.clear.setEnabled(marked > 0)
        self.compare.setEnabled(0 < marked < pixels)
        if marked == 0:
            self.words.say(MARK)
        elif marked == pixels:
            self.words.say(FEWER)
        else:
            self.words.say(
                trn(
                    "{n} pixel marked, {share} of all.",
                    "{n} pixels marked, {share} of all.",
                    marked,
                    share=percent(marked / pixels),
                )
            )

    def show_found(self, found: Sequence[Agreement], chance: float, *, whole: bool) -> None:
        """Show how well the guess agrees, as far as it is known."""
        self.table.show_found(found, chance)
        self.keep.setEnabled(whole and bool(found))
        if not whole or not found:
            self.words.say(COMPARING)
            return
        best = next(e for e, place in zip(found, places(found), strict=True) if place == 1)
        yours, by_chance = percent(best.overlap, 0), percent(chance, 0)
        self.words.say(
            tr(
                "{method} agrees best with you: {yours} of your marks are among its strongest "
                "pixels; by chance it would be {by_chance}. On the map, your marks are outlined in "
                "yellow, with a bold line where the map agrees.",
                method=METHODS[best.method].title,
                yours=yours,
                by_chance=by_chance,
            )
        )

    def show_kept(self) -> None:
        """This guess is in the table."""
        self.keep.setEnabled(False)
