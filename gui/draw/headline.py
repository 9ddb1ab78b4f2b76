"""The answer: one sentence with what the network reads, how sure it is, and what came second."""

from collections.abc import Callable
from html import escape

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from engine.words import sure, tr
from gui.looks import theme
from gui.looks.icons import symbol
from gui.looks.tokens import Tokens
from gui.parts.arrangement import STEP
from gui.parts.late_news import COMPUTING

IT, SCRAMBLED = tr("It"), tr("A scrambled copy")
"""Whose answer it is."""
INVITATION = tr("Draw a digit, or press E for a test sample.")
NOTHING_YET = tr("Nothing to read yet")
_LARGE = 28  # px, of what is read
PREVIEW = 44
"""Side of the image that the network receives, in px."""
DIGITS = tuple("0123456789")
_WAYS = (
    tr("{who} reads {what}, {sure}; {second}."),
    tr("{who} reads {what}, {sure}."),
    tr("{who} reads {what}."),
)
"""The answer in a sentence, from the longest to the shortest."""


def answer(
    probabilities: NDArray[np.floating], names: tuple[str, ...] = (), *, digits: bool = True
) -> tuple[str, str, str]:
    """What a network reads, how sure it is of it, and what came second, each in words.

    Args:
        probabilities: `(classes,)`, at least one.
        names: of the classes; without, their numbers.
        digits: whether what is read may be digits; not so of pictures.
    """
    order = np.argsort(-probabilities, kind="stable")
    said = spoken(names, len(probabilities), digits=digits)
    first, *rest = (said[number] for number in order[:2])
    second = with_article(rest[0]) if rest and rest[0] in DIGITS else "".join(rest)
    return (
        first,
        sure(float(probabilities[order[0]])),
        tr("{second} came second", second=second) if second else "",
    )


def spoken(names: tuple[str, ...], classes: int, *, digits: bool) -> tuple[str, ...]:
    """What classes are called in a sentence: by their names; without, "class 3" if no digit.

    Args:
        names: of the classes; empty, or their numbers, where nobody gave any.
        classes: how many there are.
        digits: whether ten classes without names are digits.
    """
    numbers = tuple(str(number) for number in range(classes))
    if names not in ((), numbers):
        return names
    return (
        numbers
        if digits and classes == len(DIGITS)
        else tuple(tr("class {number}", number=number) for number in numbers)
    )


def with_article(number: int | str) -> str:
    """A number as a thing: "a 9", "an 8"."""
    words = str(number)
    if words.startswith("8") or words in ("11", "18"):
        return tr("an {number}", number=words)
    return tr("a {number}", number=words)


class Answer(QLabel):
    """The answer on one line; names of classes may be longer than there is room for.

    What one is asked to do where there is none may take two.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("predictionLabel")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setFont(theme.font("heading"))
        self._said: tuple[str, str, str] | None = None
        self._who = IT

    def invite(self, words: str, name: str = NOTHING_YET) -> None:
        """There is nothing to read; `name` says so to who listens."""
        self._said = None
        self.setWordWrap(True)
        self.setText(words)
        self.setToolTip("")
        self.setAccessibleName(name)

    def say(self, first: str, sure: str, second: str, who: str = IT) -> None:
        """Say what is read, how sure, and what came second; and whose answer that is."""
        self._said, self._who = (first, sure, second), who
        self.setWordWrap(False)
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as two lines where they may be two: Qt's hint knows not how they wrap."""
        hint, lines = super().sizeHint(), 2 * self.fontMetrics().lineSpacing()
        return QSize(hint.width(), lines) if self.wordWrap() else hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """All of it; without what came second, then without how sure, where it is too long."""
        if self._said is None:
            return
        first, _, second = self._said
        large = QFont(self.font())
        large.setPixelSize(_LARGE)
        large.setWeight(QFont.Weight.DemiBold)
        name, rest = QFontMetrics(large), self.fontMetrics().horizontalAdvance
        ways = _WAYS if second else _WAYS[1:]
        needed, room = name.horizontalAdvance(first), self.width() - STEP
        way = next((w for w in ways if needed + rest(self._worded(w, "")) <= room), ways[-1])
        left = max(room - rest(self._worded(way, "")), 0)
        shown = name.elidedText(first, Qt.TextElideMode.ElideRight, left)
        style = f"font-size:{_LARGE}px; font-weight:600"
        what = f"<span style='{style}'>{escape(shown)}</span>"
        self.setText(self._worded(escape(way), what, fit=escape))
        self.setAccessibleName(self._worded(ways[0], first))
        self.setToolTip("" if (shown, way) == (first, ways[0]) else self.accessibleName())

    def _worded(self, way: str, what: str, fit: Callable[[str], str] = str) -> str:
        """The answer in one of the ways; `fit` prepares what was said for it."""
        _, sure, second = self._said or ("", "", "")
        return way.format(who=fit(self._who), what=what, sure=fit(sure), second=fit(second))


class Headline(QWidget):
    """The answer, large; to its right what lies on the canvas, and under it a warning.

    Signals:
        warned(str): another warning is shown.

    Attributes:
        examples: seen while there is nothing to read.
        back: seen while a scrambled copy answers: ends that.
    """

    warned = Signal(str)

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
        self.answer, self.warning, self._mark = Answer(self), QLabel(self), QLabel(self)
        self.back = QPushButton(tr("Back to the network"), self)
        self.back.setObjectName("backToTheNetwork")
        self.back.setToolTip(tr("Let the network itself answer again (Esc)"))
        self.back.hide()
        self.examples = QPushButton(tr("Examples"), self)
        self.examples.setObjectName("examplesButton")
        self.examples.setToolTip(tr("Drawings and networks worth a look, each with a few words"))
        self.warning.setObjectName("warningLabel")
        self.warning.setWordWrap(True)
        for label in (self.answer, self.warning):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * STEP)
        preview.setFixedSize(PREVIEW, PREVIEW)
        row.addWidget(preview)
        row.addWidget(self.answer, 3)
        row.addWidget(self.back)
        row.addWidget(self.examples)
        row.addWidget(self._mark)
        row.addWidget(self.warning, 2)
        row.addWidget(sample)
        self.warning.hide()
        self._mark.hide()
        self.show_nothing()

    def show_answer(
        self,
        probabilities: NDArray[np.floating],
        names: tuple[str, ...] = (),
        *,
        digits: bool = True,
        scrambled: bool = False,
    ) -> None:
        """Say what is read.

        Args:
            probabilities: of the classes.
            names: of them; their numbers where empty.
            digits: whether what is read may be digits.
            scrambled: whether a scrambled copy answers, or the network itself.
        """
        self.examples.hide()
        said = answer(probabilities, names, digits=digits)
        self.answer.say(*said, who=SCRAMBLED if scrambled else IT)

    def sizeHint(self) -> QSize:
        """As high as two lines need, warning or not: what lies under it stays where it is."""
        lines = 2 * self.fontMetrics().lineSpacing()
        tall = max(PREVIEW, lines, self.answer.sizeHint().height())
        return QSize(super().sizeHint().width(), tall)

    def expect(self) -> None:
        """What was said is of something else: say that the answer is being computed."""
        self.answer.invite(COMPUTING, COMPUTING)
        self.examples.hide()
        self.show_warning("")

    def show_nothing(self) -> None:
        """There is nothing to read."""
        self.answer.invite(self.invitation)
        self.examples.show()
        self.show_warning("")

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._tokens is not None:
            self.show_warning(self.warning.text())

    def show_warning(self, words: str) -> None:
        """Warn beside the answer, or take the warning away."""
        if words and words != self.warning.text():
            self.warned.emit(words)
        if words != self.warning.text() or theme.tokens() != self._tokens:
            self._tokens = theme.tokens()
            colour = theme.colour("warning")
            self._mark.setPixmap(symbol("warning", colour, colour).pixmap(20, 20))
            self.warning.setStyleSheet(f"color: {self._tokens.warning}")
            self.warning.setText(words)
            self.warning.setVisible(bool(words))
            self._mark.setVisible(bool(words))
