"""The answer: one sentence with what the network reads, how sure it is, and what came second."""

from html import escape

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from engine.words import percent
from gui.looks import theme
from gui.looks.icons import symbol
from gui.looks.tokens import Tokens
from gui.parts.arrangement import STEP

INVITATION = "Draw a digit, or press E for a test sample."
SURE = 0.9995
"""From here on "100.0 %" would be written for less than certainty."""


def answer(
    probabilities: NDArray[np.floating], names: tuple[str, ...] = ()
) -> tuple[str, str, str]:
    """What a network reads, how sure it is of it, and what came second, each in words.

    Args:
        probabilities: `(classes,)`, at least one.
        names: of the classes; without, or where they are digits, numbers are spoken of.
    """
    order = np.argsort(-probabilities, kind="stable")
    first = int(order[0])
    chance = float(probabilities[first])
    sure = f"more than {percent(0.999)} sure" if chance >= SURE else f"{percent(chance)} sure"
    if len(order) < 2:
        return _name(first, names), sure, ""
    second = int(order[1])
    known = _name(second, names)
    return (
        _name(first, names),
        sure,
        f"{with_article(second) if known == str(second) else known} came second",
    )


def _name(number: int, names: tuple[str, ...]) -> str:
    return names[number] if number < len(names) else str(number)


def with_article(number: int) -> str:
    """A number as a thing: "a 9", "an 8"."""
    spoken = str(number)
    return f"{'an' if spoken.startswith('8') or spoken in ('11', '18') else 'a'} {spoken}"


class Headline(QWidget):
    """The answer, large; to its right what lies on the canvas, and under it a warning."""

    def __init__(self, preview: QWidget, sample: QLabel, parent: QWidget | None = None) -> None:
        """Show nothing yet.

        Args:
            preview: the image that the network really receives.
            sample: what lies on the canvas, where that has a name.
            parent: of the widget.
        """
        super().__init__(parent)
        self.invitation = INVITATION
        self._tokens: Tokens | None = None  # those that the warning was shown in
        self.answer, self.warning, self._mark = QLabel(self), QLabel(self), QLabel(self)
        self.answer.setObjectName("predictionLabel")
        self.answer.setTextFormat(Qt.TextFormat.RichText)
        self.answer.setFont(theme.font("heading"))
        self.warning.setObjectName("warningLabel")
        self.warning.setWordWrap(True)
        for label in (self.answer, self.warning):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * STEP)
        preview.setFixedSize(44, 44)
        row.addWidget(preview)
        row.addWidget(self.answer, 3)
        row.addWidget(self._mark)
        row.addWidget(self.warning, 2)
        row.addWidget(sample)
        self.warning.hide()
        self._mark.hide()
        self.show_nothing()

    def show_answer(self, probabilities: NDArray[np.floating], names: tuple[str, ...] = ()) -> None:
        """Say what is read, by the names of the classes."""
        first, sure, second = (escape(words) for words in answer(probabilities, names))
        rest = f"; {second}" if second else ""
        self.answer.setText(
            f"It reads <span style='font-size:28px; font-weight:600'>{first}</span>, {sure}{rest}."
        )
        self.answer.setAccessibleName(f"It reads {first}, {sure}{rest}.")

    def show_nothing(self) -> None:
        """There is nothing to read."""
        self.answer.setText(self.invitation)
        self.answer.setAccessibleName("Nothing to read yet")
        self.show_warning("")

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._tokens is not None:
            self.show_warning(self.warning.text())

    def show_warning(self, words: str) -> None:
        """Warn beside the answer, or take the warning away."""
        if words != self.warning.text() or theme.tokens() != self._tokens:
            self._tokens = theme.tokens()
            colour = theme.colour("warning")
            self._mark.setPixmap(symbol("warning", colour, colour).pixmap(20, 20))
            self.warning.setStyleSheet(f"color: {self._tokens.warning}")
            self.warning.setText(words)
            self.warning.setVisible(bool(words))
            self._mark.setVisible(bool(words))
