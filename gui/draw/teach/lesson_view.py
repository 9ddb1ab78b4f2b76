"""What came of a lesson: before and after side by side, and whether to keep it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engine.words import tr
from gui.draw.teach.sentences import KEEPING, KEPT, figures, left_out, summary
from gui.draw.teach.sides import Sides
from gui.draw.what_if.parts import Words
from gui.parts.arrangement import STEP

if TYPE_CHECKING:
    from engine.teaching.events import Lesson


class LessonView(QWidget):
    """Maps, figures, and two buttons.

    Attributes:
        sides: the maps of what is drawn now.
        words: what came of it.
        keep, discard: what to do with it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setObjectName("lesson")
        self.sides, self.words = Sides(self), Words("lessonWords", self)
        self.keep, self.discard = QPushButton(tr("Keep it"), self), QPushButton(tr("Discard"), self)
        self.keep.setObjectName("keepTaught")
        self.keep.setToolTip(tr("Keep the taught network on this computer, and read with it"))
        self.discard.setObjectName("discardTaught")
        self.discard.setToolTip(tr("Go on with the network as it was; the corrections stay"))
        self._cells: list[list[QLabel]] = []
        column, decide, grid = QVBoxLayout(self), QHBoxLayout(), QGridLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP // 2)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        for row in range(2):
            cells = [QLabel(self), QLabel(self)]
            cells[0].setMinimumWidth(1)
            cells[1].setAlignment(Qt.AlignmentFlag.AlignRight)
            cells[1].setToolTip(tr("before → after"))
            for place, cell in enumerate(cells):
                grid.addWidget(cell, row, place)
            self._cells.append(cells)
        for button in (self.keep, self.discard):
            button.setMinimumWidth(1)
            decide.addWidget(button)
        column.addWidget(self.sides)
        column.addLayout(grid)
        column.addWidget(self.words)
        column.addLayout(decide)
        self.hide()

    def show_lesson(self, lesson: "Lesson | None") -> None:
        """Show what came of it, or nothing."""
        self.setVisible(lesson is not None)
        if lesson is None:
            self.sides.show_compared(None, "signed")
            return
        for (name, figure), row in zip(self._cells, figures(lesson), strict=True):
            name.setText(row[0])
            figure.setText(f"{row[1]} → {row[2]}")
        self._cells[-1][0].setToolTip(left_out(lesson))
        self.words.say(summary(lesson))
        for button in (self.keep, self.discard):
            button.setEnabled(True)

    def figures(self) -> list[list[str]]:
        """The rows that are shown."""
        return [[cell.text() for cell in row] for row in self._cells]

    def show_keeping(self, *, written: bool) -> None:
        """It is being kept, or `written` and soon the network that reads."""
        self.words.say(KEPT if written else KEEPING)
        for button in (self.keep, self.discard):
            button.setEnabled(False)
