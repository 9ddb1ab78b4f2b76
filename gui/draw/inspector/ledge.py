"""Headings of the sections that lie below what is seen: they stay at the inspector's lower edge."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from engine.words import tr
from gui.draw.inspector.section import Section, embolden

_LINE = 1  # px, between what scrolls and what stays


class Ledge(QWidget):
    """A row a heading; a click leads to the section.

    Keys need it not: they reach the headings themselves, which then scroll into sight.

    Signals:
        wanted(str): the section of this name is to be seen, unfolded.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        """Start without headings, unseen."""
        super().__init__(parent)
        self.setObjectName("ledge")
        self._rows: list[QToolButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _LINE, 0, 0)
        column.setSpacing(0)
        self.hide()

    @property
    def rows(self) -> tuple[QToolButton, ...]:
        """Those that are shown, from top to bottom."""
        return tuple(row for row in self._rows if not row.isHidden())

    def height_of(self, rows: int, row: int) -> int:
        """How high it is with so many rows of `row` px."""
        return rows * row + _LINE if rows else 0

    def show_sections(self, sections: Sequence[Section]) -> None:
        """Show the headings of these."""
        while len(self._rows) < len(sections):
            self._add_row()
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(sections))
            if number < len(sections):
                _copy(sections[number], row)
        self.setVisible(bool(sections))

    def _add_row(self) -> None:
        row = QToolButton(self)
        row.setAutoRaise(True)
        row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        embolden(row)  # a heading's own font is not its own while the colours change
        row.clicked.connect(lambda: self.wanted.emit(row.property("section")))
        self._rows.append(row)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line above: what scrolls goes under it."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), _LINE, self.palette().color(QPalette.ColorRole.Mid))
        painter.end()


def _copy(section: Section, row: QToolButton) -> None:
    """Let a row look as a section's heading does; what is unfolded lies elsewhere, not under it."""
    heading = section.heading
    row.setProperty("section", section.name)
    row.setObjectName(f"{section.name}Ledge")
    row.setText(heading.text())
    row.setEnabled(section.isEnabled())
    row.setToolTip(section.toolTip() or heading.toolTip())
    row.setAccessibleName(tr("Go to {section}", section=heading.text()))
    row.setArrowType(Qt.ArrowType.RightArrow)
    row.setFixedHeight(heading.height())
