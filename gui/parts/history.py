"""What can be undone. Nothing is ever changed in place, so a step is what was and what is."""

from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack


class Step(QUndoCommand):
    """One step of a history.

    Attributes:
        before: what undo shows.
        after: what redo shows.
    """

    def __init__(self, history: "History", before: Any, after: Any, text: str) -> None:
        """A step of `history`; `text` says what it did."""
        super().__init__(text)
        self._history, self.before, self.after = history, before, after

    def undo(self) -> None:
        """Back to what was."""
        self._history.stepped.emit(self.before)

    def redo(self) -> None:
        """On to what is."""
        self._history.stepped.emit(self.after)


class History(QUndoStack):
    """Undo and redo for a widget that shows one thing at a time.

    Attributes:
        has_stroke: whether a stroke is under way.

    Signals:
        stepped(object): this is to be shown, after a step that is new, undone or redone.
        asked(): somebody wants to undo or redo; a stroke under way becomes a step before it.
        can_step_back_changed(): whether there is something to undo, or what that is.
    """

    stepped = Signal(object)
    asked = Signal()
    can_step_back_changed = Signal()

    def __init__(self, parent: QObject, *, steps: int) -> None:
        """Start without a step.

        Args:
            parent: what the history is of.
            steps: the most that can be undone; older ones are forgotten.
        """
        super().__init__(parent)
        self.setUndoLimit(steps)
        self._was_idle = self.has_stroke = False
        self.canUndoChanged.connect(self.can_step_back_changed)

    @property
    def can_step_back(self) -> bool:
        """Whether there is something to undo: a step, or the stroke under way."""
        return self.canUndo() or self.has_stroke

    @Slot()
    def step_back(self) -> None:
        """Undo, after what is under way; a stroke that has changed nothing is only ended."""
        self._was_idle = False
        self.asked.emit()
        if not self._was_idle:
            self.undo()

    @Slot()
    def step_on(self) -> None:
        """Redo, after what is under way; that leaves nothing to redo if it has changed anything."""
        self.asked.emit()
        self.redo()

    def begin_stroke(self) -> None:
        """A stroke is under way, until it is recorded or dropped."""
        self._set_stroke(True)

    def drop_stroke(self) -> None:
        """No stroke is under way any more."""
        self._set_stroke(False)

    def _set_stroke(self, has_stroke: bool) -> None:
        if has_stroke != self.has_stroke:
            self.has_stroke = has_stroke
            self.can_step_back_changed.emit()

    def record_nothing(self) -> None:
        """A stroke has ended that changed nothing: an undo that ended it has nothing more to do."""
        self._was_idle = True
        self.drop_stroke()

    def record(self, before: Any, after: Any, text: str) -> None:
        """Add a step, which shows `after`; undo, which says `text`, brings `before` back."""
        self.push(Step(self, before, after, text))
        self.drop_stroke()
