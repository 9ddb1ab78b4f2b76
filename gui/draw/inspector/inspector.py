"""The inspector beside the squares: sections that fold, and scroll where they do not fit."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gui.draw.inspector.section import Section
from gui.parts.arrangement import STEP

_SHORT = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_LETTERS = 8


class Inspector(QScrollArea):
    """Sections, top to bottom.

    Signals:
        folded_changed(): a section was folded or unfolded.
    """

    folded_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without sections."""
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAccessibleName("Inspector")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget(self)
        for behind in (self.viewport(), inside):  # the window's own colour
            behind.setAutoFillBackground(False)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, STEP, 0)
        self._column.setSpacing(STEP // 2)  # all headings are seen at 960 x 640
        self._column.addStretch(1)
        self.setWidget(inside)
        self.sections: dict[str, Section] = {}

    def add(self, section: Section) -> Section:
        """Put a section under those that are there."""
        for combo in section.findChildren(QComboBox):  # as wide as there is room, and no wider
            combo.setSizeAdjustPolicy(_SHORT)
            combo.setMinimumContentsLength(_LETTERS)
        section.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._column.insertWidget(self._column.count() - 1, section)
        self.sections[section.name] = section
        section.unfolded.connect(self._on_unfolded)
        return section

    @property
    def open_sections(self) -> tuple[str, ...]:
        """Names of the sections that are unfolded."""
        return tuple(name for name, section in self.sections.items() if section.is_open)

    def unfold(self, names: Collection[str]) -> None:
        """Unfold these sections and fold all others."""
        for name, section in self.sections.items():
            section.set_open(name in names)

    def _on_unfolded(self, is_open: bool) -> None:
        section = self.sender()
        if is_open and isinstance(section, Section) and self.isVisible():
            self.ensureWidgetVisible(section)
        self.folded_changed.emit()
