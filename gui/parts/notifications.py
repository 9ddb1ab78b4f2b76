"""Errors and news in a place of their own: one sentence, details a click away, nothing covered."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from engine.words import tr
from gui.bridge.problems import Problem
from gui.looks.icons import symbol
from gui.speech.announcer import announce

_SECONDS_NEWS = 6
_SECONDS_TO_ACT = 30  # where there is something to do about it
Action = tuple[str, Callable[[], object]]
LINES = 2
"""Lines of a notice: its place keeps their height, so that nothing moves when one comes or goes."""
_ICON = 16


class Notice(QFrame):
    """What went wrong, until it is closed or has succeeded after all; and news, for a while.

    News of another thing takes the place of a problem only for as long as news is shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without anything to say."""
        super().__init__(parent)
        self.setObjectName("toast")
        self._problem: Problem | None = None
        self._news = ""
        self._action: Action | None = None
        self._offers: list[tuple[str, str, Callable[[], object]]] = []
        self._mark, self._label = QLabel(self), _Lines(self)
        self._label.setObjectName("toastText")
        self._more = QPushButton(tr("Details"), self)
        self._more.setObjectName("toastDetails")
        self._more.clicked.connect(self._show_details)
        self._accept = QPushButton(self)
        self._accept.setObjectName("toastOffer")
        self._accept.setAccessibleName(tr("Accept what is offered"))
        self._accept.clicked.connect(self._on_accepted)
        self._close = QToolButton(self)
        self._close.setObjectName("toastClose")
        self._close.setAutoRaise(True)
        self._close.setToolTip(tr("Close the message"))
        self._close.setAccessibleName(tr("Close the message"))
        self._close.clicked.connect(self._on_close)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._label, 1)
        row.addWidget(self._more)
        row.addWidget(self._accept)
        row.addWidget(self._close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._end_news)
        self._say()

    @property
    def text(self) -> str:
        """What it says; empty while there is nothing to say."""
        offer = self._offers[0][0] if self._offers else ""
        return self._news or (offer if self._problem is None else self._problem.sentence)

    @Slot(object)
    def show_problem(self, problem: Problem) -> None:
        """Show what went wrong, until it is closed or the same thing succeeds."""
        self._problem = problem
        self._end_news()

    def show_news(self, sentence: str, about: str = "", action: Action | None = None) -> None:
        """Show news for a few seconds; longer, where something can be done about it.

        Args:
            sentence: the news.
            about: what succeeded, in the words of `Problem.about`: its problem is over.
            action: the words on a button, and what it does.
        """
        self.settle(about)
        self._news, self._action = sentence, action
        self._timer.start((_SECONDS_TO_ACT if action else _SECONDS_NEWS) * 1000)
        self._say()

    def end_news(self, sentence: str) -> None:
        """This is news no more, if it still is shown."""
        if self._news == sentence:
            self._end_news()

    def show_offer(self, sentence: str, words: str, do: Callable[[], object]) -> None:
        """Offer something until it is done or closed; problems and news go before it.

        What was offered before goes first.

        Args:
            sentence: what is offered.
            words: on its button.
            do: what the button does.
        """
        self._offers.append((sentence, words, do))
        self._say()

    def end_offer(self, words: str) -> None:
        """What was offered with these words on its button holds no more."""
        self._offers = [offer for offer in self._offers if offer[1] != words]
        self._say()

    def settle(self, about: str) -> None:
        """This has succeeded after all: no problem with it is shown any more."""
        if self._problem is not None and about and self._problem.about == about:
            self._problem = None
            self._say()

    # -- looks ----------------------------------------------------------------------------------

    def _say(self) -> None:
        words = self.text
        if words != self.accessibleName():
            announce(self, words, urgent=self._problem is not None and not self._news)
        self._label.setText(words)
        self.setAccessibleName(words)
        self._say_where_details_are()
        self._draw_symbols()
        self.setVisible(bool(words))

    def _say_where_details_are(self) -> None:
        details = "" if self._news or self._problem is None else self._problem.details
        cut = bool(self.text) and self._label.is_cut
        self._more.setVisible(bool(details) or cut)
        words = "" if self._action is None else self._action[0]
        if self._offers and not self._news and self._problem is None:
            words = self._offers[0][1]
        if words:
            self._accept.setText(words)
            self._accept.setAccessibleName(words)
        self._accept.setVisible(bool(words))
        self._label.setToolTip(self.text if cut else "")

    def _draw_symbols(self) -> None:
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.WindowText)
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        name = "info" if self._news or self._problem is None else "warning"
        self._mark.setPixmap(symbol(name, text, faint).pixmap(_ICON, _ICON))
        self._close.setIcon(symbol("close", text, faint))

    def changeEvent(self, event: QEvent) -> None:
        """Follow light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw_symbols()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is cut short at this width can be read in the details."""
        super().resizeEvent(event)
        self._say_where_details_are()

    # -- hands ----------------------------------------------------------------------------------

    def _on_close(self) -> None:
        if not self._news and self._problem is None:
            del self._offers[:1]
        elif not self._news:
            self._problem = None
        self._end_news()

    def _on_accepted(self) -> None:
        if self._action is not None:
            _, do = self._action
            self._end_news()
            do()
        elif self._offers:
            _, _, do = self._offers.pop(0)
            self._say()
            do()

    def _end_news(self) -> None:
        self._timer.stop()
        self._news, self._action = "", None
        self._say()

    def _show_details(self) -> None:
        box = QMessageBox(QMessageBox.Icon.Information, "InkLens", self.text)
        box.setParent(self.window(), box.windowFlags())
        box.setObjectName("detailsBox")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        if not self._news and self._problem is not None:
            box.setDetailedText(self._problem.details)
        box.open()


class _Lines(QLabel):
    """A sentence on `LINES` lines at most; what does not fit is left out of its middle."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)  # names in it come from files
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(80)

    @property
    def is_cut(self) -> bool:
        """Whether the sentence does not fit."""
        return self._fitting() != self.text()

    def sizeHint(self) -> QSize:
        """All its lines, whether there are words or not."""
        return QSize(320, LINES * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """As high, but narrower."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what fits: its end says what to do, so it is the middle that goes."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect(), self._flags(), self._fitting())
        painter.end()

    def _flags(self) -> int:
        wrapped = (
            Qt.TextFlag.TextWrapAnywhere if self._has_long_word() else Qt.TextFlag.TextWordWrap
        )
        return int(Qt.AlignmentFlag.AlignVCenter) | int(wrapped)

    def _has_long_word(self) -> bool:
        words = self.text().split()
        widest = max((self.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        return widest > self.width()

    def _fitting(self) -> str:
        text, least = self.text(), 8
        kept = len(text)
        while kept > least and not self._fits(_shortened(text, kept)):
            kept -= max(1, kept // 16)
        return _shortened(text, kept)

    def _fits(self, text: str) -> bool:
        room = QRect(0, 0, self.width(), 10_000)
        needed = self.fontMetrics().boundingRect(room, self._flags(), text)
        return needed.height() <= self.sizeHint().height()


def _shortened(text: str, kept: int) -> str:
    if kept >= len(text):
        return text
    half = kept // 2
    return f"{text[:half].rstrip()}…{text[len(text) - half :].lstrip()}"
