"""Errors and news as a toast: one sentence, details a click away; the window stays usable."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QPalette
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

from gui.bridge.problems import Problem

_SECONDS_NEWS = 6
_MARGIN = 16


class Toast(QFrame):
    """One line over the bottom of its window; a newer one takes its place.

    A problem stays until it is closed. News disappears by itself.
    """

    def __init__(self, window: QWidget) -> None:
        """Start hidden."""
        super().__init__(window)
        self._window = window
        self.setObjectName("toast")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self._sentence = self._details = ""
        self._label = QLabel(self)
        self._label.setObjectName("toastText")
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)  # names in it come from files
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._more = QPushButton("Details", self)
        self._more.setObjectName("toastDetails")
        self._more.clicked.connect(self._show_details)
        close = QToolButton(self)
        close.setObjectName("toastClose")
        close.setText("✕")
        close.setAutoRaise(True)
        close.setAccessibleName("Close the message")
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.addWidget(self._label, 1)
        row.addWidget(self._more)
        row.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while hidden."""
        return self._sentence if not self.isHidden() else ""

    def show_problem(self, problem: Problem) -> None:
        """Show what went wrong, until it is closed."""
        self._details = problem.details
        self._show(problem.sentence, detailed=bool(problem.details))
        self._timer.stop()

    def show_news(self, sentence: str) -> None:
        """Show news for a few seconds; a problem that is still shown is not covered."""
        if not self.isHidden() and not self._timer.isActive():
            return
        self._details = ""
        self._show(sentence, detailed=False)
        self._timer.start(_SECONDS_NEWS * 1000)

    def _show(self, sentence: str, *, detailed: bool) -> None:
        self._sentence = sentence
        self._label.setText(sentence)
        self.setAccessibleName(sentence)
        self._more.setVisible(detailed)
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        window = self._window
        width = min(680, window.width() - 2 * _MARGIN)
        self.resize(width, self.heightForWidth(width) if self.hasHeightForWidth() else 48)
        self.move((window.width() - width) // 2, window.height() - self.height() - 3 * _MARGIN)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep its place when the window changes size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _show_details(self) -> None:
        box = QMessageBox(QMessageBox.Icon.Information, "InkLens", self._sentence)
        box.setParent(self.window(), box.windowFlags())
        box.setObjectName("detailsBox")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setDetailedText(self._details)
        box.open()
