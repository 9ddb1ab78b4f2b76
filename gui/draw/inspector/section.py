"""A section of the inspector: a heading that folds what is under it, which is made when needed."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from engine.words import tr
from gui.bridge.messages.explain import Explained


@runtime_checkable
class ShowsExplained(Protocol):
    """What a section may hold to be told of every answer."""

    def show_explained(self, explained: Explained | None) -> None:
        """Show an answer; None: there is none, or none yet to what is asked about now."""


@runtime_checkable
class TakesNames(Protocol):
    """What a section may hold to call classes by their names."""

    def set_names(self, names: tuple[str, ...]) -> None:
        """Call the classes by these names."""


@runtime_checkable
class CanBeShort(Protocol):
    """What a section may hold to take less height where the inspector is low."""

    def set_short(self, short: bool) -> None:
        """Take less height, or as much as is good."""


@runtime_checkable
class HidesMaps(Protocol):
    """What a section may hold that shows maps, which must not be seen while one guesses."""

    def set_maps_hidden(self, hidden: bool) -> None:
        """Hide them, or show them again."""


class Section(QWidget):
    """A heading that folds and unfolds its body.

    A body can be made when the section is unfolded for the first time, or somebody asks for it.
    What is folded is hidden, and told with `unfolded`, so that it can stop working.

    Signals:
        made(Section): the body is there from now on; whoever works with it connects to it now.
        unfolded(bool): whether the body is seen now.
    """

    made = Signal(object)
    unfolded = Signal(bool)

    def __init__(
        self,
        name: str,
        title: str,
        body: QWidget | Callable[[], QWidget],
        *,
        is_open: bool = False,
        hint: str = "",
    ) -> None:
        """Put a heading over `body`.

        Args:
            name: by which it is remembered; its heading's object name begins with it.
            title: the heading.
            body: what folds, or what makes it when it is needed.
            is_open: whether it starts unfolded.
            hint: tooltip of the heading.
        """
        super().__init__()
        self.name = name
        self._make = body
        self._body: QWidget | None = None
        self._why_disabled = ""
        self.setObjectName(f"{name}Section")
        self.heading = QToolButton(self)
        self.heading.setObjectName(f"{name}Heading")
        self.heading.setText(title)
        self.heading.setToolTip(hint)
        self.heading.setCheckable(True)
        self.heading.setAutoRaise(True)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        embolden(self.heading)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.heading)
        self.heading.toggled.connect(self._on_toggled)
        self.heading.setChecked(is_open)
        self._show(is_open)
        if isinstance(body, QWidget):
            self.make_body()

    @property
    def body(self) -> QWidget:
        """What folds; it is made now where it was not needed before."""
        return self.make_body()

    def make_body(self) -> QWidget:
        """Make what folds, if it is not there yet, and tell of it."""
        if self._body is not None:
            return self._body
        body = self._body = self._make if isinstance(self._make, QWidget) else self._make()
        self._column.addWidget(body)  # before it is shown: it would be a window of its own
        body.setVisible(self.is_open)
        self._show_disabled(body)
        self.made.emit(self)
        return body

    @property
    def made_body(self) -> QWidget | None:
        """What folds, or None: nobody has needed it yet."""
        return self._body

    def disable_body(self, why: str) -> None:
        """Let nothing be done in the body, and say why; empty: it can be used again."""
        self._why_disabled = why
        if self._body is not None:
            self._show_disabled(self._body)

    def _show_disabled(self, body: QWidget) -> None:
        body.setEnabled(not self._why_disabled)
        body.setToolTip(self._why_disabled)

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
        self.heading.setAccessibleDescription(tr("unfolded") if is_open else tr("folded"))
        if is_open or self._body is not None:
            self.make_body().setVisible(is_open)


def embolden(heading: QToolButton) -> None:
    """Let it look as headings of sections do."""
    font = heading.font()
    font.setBold(True)
    heading.setFont(font)
