"""What the inspector's section "Teach it" holds."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.teaching.corrections import Corrections
from engine.words import tr
from gui.draw.teach.correction_list import CorrectionList
from gui.draw.teach.label_buttons import LabelButtons
from gui.draw.teach.lesson_view import LessonView
from gui.draw.teach.sentences import TAKES, progress_of, teach_button
from gui.draw.what_if.parts import Words, question_button
from gui.parts.arrangement import STEP
from gui.parts.tab_order import FocusHeir

if TYPE_CHECKING:
    from engine.teaching.events import Lesson

OPEN = tr("Open corrections…")
HINT = tr("A copy of the network learns it; the network that reads now stays as it is")
SAVE = tr(
    "Save the corrections as a data set: the Train tab and train --data take "
    "the file, and Open brings them back"
)


class TeachPanel(QWidget):
    """The right label, the corrections so far, a button, and what came of it.

    Attributes:
        words: what to do, or why it cannot be done.
        labels: what the drawing is.
        corrections: those that were made.
        remove, save, open: under them.
        teach, cancel, progress: to begin a lesson, and while one goes on.
        lesson: what came of it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without corrections."""
        super().__init__(parent)
        self.setObjectName("teachPanel")
        self.words, self._doing = Words("teachWords", self), Words("teachingWords", self)
        self.labels, self.corrections = LabelButtons(self), CorrectionList(self)
        self._asks = QLabel(tr("It is a"), self)
        self.remove = self._small(
            "removeCorrection", tr("Remove"), tr("Remove the selected one (Delete)")
        )
        self.save = self._small("saveCorrections", tr("Save…"), SAVE)
        self.open = self._small("openCorrections", OPEN, tr("Add the corrections of a file"))
        self.teach = question_button("teach", teach_button(0), HINT, self)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.setObjectName("cancelTeaching")
        self.cancel.setToolTip(tr("Stop at once; nothing was changed"))
        self.progress = QProgressBar(self)
        self.progress.setObjectName("teachingProgress")
        self.progress.setTextVisible(False)
        self.lesson = LessonView(self)
        self._teaching, self._count, self._can = False, 0, True
        self._lay_out()
        FocusHeir((self.cancel,), (self.teach, self.labels))
        FocusHeir((self.teach,), (self.cancel, self.open))
        FocusHeir((self.remove, self.save, self.corrections), (self.open,))
        FocusHeir((self.lesson.keep, self.lesson.discard), (self.teach, self.open))
        self._show()

    def _small(self, name: str, words: str, hint: str) -> QToolButton:
        """A button with little around its words: three stand in a narrow row."""
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(words)
        button.setToolTip(hint)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        column, ask, below, going = QVBoxLayout(self), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(STEP, 0, 0, 0)
        column.setSpacing(STEP // 2)
        ask.addWidget(self._asks)
        ask.addWidget(self.labels, 1)
        for button in (self.remove, self.save, self.open):
            below.addWidget(button)
        going.addWidget(self.progress, 1)
        going.addWidget(self.cancel)
        column.addWidget(self.words)
        column.addLayout(ask)
        column.addWidget(self.corrections)
        column.addLayout(below)
        column.addWidget(self.teach)
        column.addLayout(going)
        column.addWidget(self._doing)
        column.addWidget(self.lesson)

    # -- what it shows --------------------------------------------------------------------------

    def show_corrections(self, corrections: Corrections) -> None:
        """Show what was made so far."""
        self._count = len(corrections)
        self.corrections.show_corrections(corrections)
        self.teach.setText(teach_button(self._count))
        self.open.setText(tr("Open…") if self._count else OPEN)  # then Save… says of what
        self._show()

    def show_drawing(self, label: int | None, words: str, *, can_be_said: bool) -> None:
        """Mark the label of what is drawn, and say what to do next."""
        self.labels.show_label(label)
        self.labels.setEnabled(can_be_said)
        self.words.say(words)

    def show_can(self, can: bool) -> None:
        """Whether the network that answers can be taught; what was made can be saved anyway."""
        self._can = can
        self._show()

    def show_teaching(self, teaching: bool) -> None:
        """Whether a lesson goes on."""
        self._teaching = teaching
        self.progress.setValue(0)
        self._show()

    def show_progress(self, event: object) -> None:
        """Say how far it has come; what a cancelled lesson still tells comes too late."""
        if not self._teaching:
            return
        part, words = progress_of(event)
        self.progress.setValue(part)
        self._doing.say(words)

    def set_short(self, short: bool) -> None:
        """Take less height where the inspector is low."""
        self.lesson.sides.set_short(short)

    def set_maps_hidden(self, hidden: bool) -> None:
        """Let no map be seen while one guesses where the network looks, or let them be again."""
        self.lesson.sides.set_maps_hidden(hidden)

    def show_lesson(self, lesson: "Lesson | None") -> None:
        """Show what came of it, or nothing."""
        self.lesson.show_lesson(lesson)
        self._show()

    def _show(self) -> None:
        can_teach = not self._teaching and bool(self._count)
        seen = {self.progress: self._teaching, self.cancel: self._teaching, self.teach: can_teach}
        for widget in sorted(seen, key=lambda each: not seen[each]):
            widget.setVisible(seen[widget])  # what comes first: the focus can pass to it
        self.teach.setEnabled(self._can)
        self._doing.say(self._beforehand())
        for button in (self.remove, self.save):
            button.setVisible(bool(self._count))
        self._asks.setVisible(self._can)
        self.labels.setVisible(self._can)

    def _beforehand(self) -> str:
        """How long it is going to take, until it has begun; nothing beside what came of it."""
        if self._teaching:
            return tr("Getting a copy…")
        ready = self._count and self._can and self.lesson.isHidden()
        return TAKES if ready else ""
