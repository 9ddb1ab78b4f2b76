"""A section of the inspector: a heading that folds what is under it."""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.bridge.messages.explain import Explained


@runtime_checkable
class ShowsExplained(Protocol):
    """What a section may hold to be told of every answer."""

    def show_explained(self, explained: Explained | None) -> None:
        """Show an answer, or None: the canvas is empty."""


class Section(QWidget):
    """A heading that folds and unfolds its body.

    What is folded is hidden, and told with `unfolded`, so that it can stop working.

    Signals:
        unfolded(bool): whether the body is seen now.
    """

    unfolded = Signal(bool)

    def __init__(
        self, name: str, title: str, body: QWidget, *, is_open: bool = False, hint: str = ""
    ) -> None:
        """Put `body` under a heading.

        Args:
            name: by which it is remembered; its heading's object name begins with it.
            title: the heading.
            body: what folds.
            is_open: whether it starts unfolded.
            hint: tooltip of the heading.
        """
        super().__init__()
        self.name, self.body = name, body
        self.setObjectName(f"{name}Section")
        self.heading = QToolButton(self)
        self.heading.setObjectName(f"{name}Heading")
        self.heading.setText(title)
        self.heading.setToolTip(hint)
        self.heading.setCheckable(True)
        self.heading.setAutoRaise(True)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.heading)
        column.addWidget(body)
        self.heading.toggled.connect(self._on_toggled)
        self.heading.setChecked(is_open)
        self._show(is_open)

    @property
    def is_open(self) -> bool:
        """Whether the body is seen."""
        return self.heading.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Unfold or fold."""
        self.heading.setChecked(is_open)

    def _on_toggled(self, is_open: bool) -> None:
        self._show(is_open)
        self.unfolded.emit(is_open)

    def _show(self, is_open: bool) -> None:
        arrow = Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow
        self.heading.setArrowType(arrow)
        self.heading.setAccessibleDescription("unfolded" if is_open else "folded")
        self.body.setVisible(is_open)
