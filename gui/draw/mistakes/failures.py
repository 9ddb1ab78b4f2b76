"""Where a network fails: a table of what was read as what, and the digits behind each cell."""

from html import escape
from typing import cast

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent, QPalette, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from engine.data import mnist
from engine.evaluation import Confusion
from engine.render import enlarged, grey
from engine.words import chance, count, percent, tr, trn
from gui.bridge.messages.read_test_set import DigitsRead
from gui.draw.headline import with_article
from gui.draw.mistakes.confusion_table import CLASSES, ConfusionTable
from gui.looks import theme
from gui.looks.wishes import reduced_motion
from gui.parts.pictures import image_of
from gui.parts.throttle import Interval, Throttle

MOST_SHOWN = 300  # digits of a cell: nobody looks at a thousand that were read right
_REFRESH_EVERY = 0.1  # seconds: two hundred answers come while the test set is read
_ZOOM = 2
_NUMBER = Qt.ItemDataRole.UserRole


class FailuresPanel(QFrame):
    """The table, and the digits of the chosen cell, worst first.

    It takes the place of the inspector while it is open, so that it covers neither the drawing nor
    the maps that it leads to, and nothing moves.

    Signals:
        sample_chosen(int, int): number of a test image, and what it was read as.
    """

    sample_chosen = Signal(int, int)

    def __init__(self, inspector: QWidget) -> None:
        """Start closed and empty, in the place of `inspector`."""
        tab = cast("QWidget", inspector.parentWidget())
        super().__init__(tab)
        self.hide()
        self._inspector = inspector
        self.setObjectName("failuresPanel")
        self.setAccessibleName(tr("Where the network fails"))
        self._confusion: Confusion | None = None
        self._name = ""
        self._refresh = Throttle(self._show, self, Interval(_REFRESH_EVERY))
        self.summary, self.caption = QLabel(self), QLabel(self)
        self.summary.setObjectName("failuresSummary")
        self.caption.setObjectName("failuresCaption")
        self.progress = QProgressBar(self)
        self.progress.setObjectName("failuresProgress")
        self.progress.setTextVisible(False)  # the line above says how far it is
        self.progress.setFixedHeight(8)
        keeps = self.progress.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)  # nothing jumps when the reading ends
        self.progress.setSizePolicy(keeps)
        self.table = ConfusionTable(self)
        self.table.cell_chosen.connect(self._show_cell)
        self.digits = _digit_list(self)
        self.digits.itemClicked.connect(self._on_digit)
        self.digits.itemActivated.connect(self._on_digit)
        for label in (self.summary, self.caption):
            label.setWordWrap(True)
            label.setMinimumHeight(2 * label.fontMetrics().lineSpacing())
        heading, close = QLabel(tr("Where the network fails"), self), QToolButton(self)
        heading.setFont(theme.font("heading"))
        heading.setObjectName("failuresHeading")
        heading.setWordWrap(True)
        close.setObjectName("failuresClose")
        close.setText("×")
        close.setAccessibleName(tr("Close"))
        close.setToolTip(tr("Back to the inspector (Esc)"))
        close.clicked.connect(self.close)
        axes = QLabel(tr("Rows: the digit. Columns: read as."), self)
        axes.setObjectName("failuresAxes")
        axes.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        axes.setWordWrap(True)
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        for part in (self.summary, self.progress, axes, self.table, self.caption):
            column.addWidget(part)
        column.addWidget(self.digits, 1)
        self.begin()

    def begin(self) -> None:
        """The test set is about to be read again."""
        self._confusion = None
        self.summary.setText(tr("Reading the test set…"))
        self.caption.setText(tr("Click a cell to see its digits, worst first."))
        self.progress.setRange(0, 1 if reduced_motion() else 0)  # 0: it runs to and fro
        self.progress.show()
        self.digits.clear()
        self.table.chosen = None
        self.table.show_matrix(np.zeros((CLASSES, CLASSES), np.int64))

    def show_read(self, read: DigitsRead) -> None:
        """Show what the network made of the test set so far, some times a second."""
        self._confusion, self._name = read.confusion, read.name
        if read.confusion.done == read.confusion.total:
            self._refresh.call_now()
        else:
            self._refresh.request()

    def _show(self) -> None:
        confusion = self._confusion
        if confusion is None:
            return
        wrong = confusion.done - int(np.trace(confusion.matrix))
        self.table.show_matrix(confusion.matrix)
        self.progress.setRange(0, confusion.total)
        self.progress.setValue(confusion.done)
        self.summary.setText(
            tr(
                "{network}: {share} right, {wrong} of {images} wrong",
                network=f"<b>{escape(self._name)}</b>",
                share=percent(confusion.accuracy, 2),
                wrong=count(wrong),
                images=count(confusion.done),
            )
        )
        if confusion.done == confusion.total:
            self.progress.hide()
            if self.table.chosen is None:
                mistakes = confusion.matrix * (1 - np.eye(CLASSES, dtype=np.int64))
                true, column = np.unravel_index(int(mistakes.argmax()), mistakes.shape)
                self.table.choose(int(true), int(column))
            else:
                self._show_cell(*self.table.chosen)
        elif self.table.chosen is not None:
            self._count_cell(*self.table.chosen)

    def _count_cell(self, true: int, read: int) -> None:
        """Say what the chosen cell counts by now, and show the mistakes that have come to it."""
        if self._confusion is None:
            return
        images = len(self._confusion.cell(true, read))
        if true != read and images != self.digits.count() < MOST_SHOWN:
            self._show_cell(true, read)
        else:
            self.caption.setText(_words_of(images, true, read))

    def _show_cell(self, true: int, read: int) -> None:
        self.digits.clear()
        if self._confusion is None:
            return
        found = self._confusion.cell(true, read)
        self.caption.setText(_words_of(len(found), true, read))
        images, _ = mnist.test_set()
        for number in found[:MOST_SHOWN]:
            picture = enlarged(grey(images[number] / 255), _ZOOM)
            item = QListWidgetItem(_icon(QPixmap.fromImage(image_of(picture))), "")
            chances = self._confusion.probabilities[number]
            item.setData(_NUMBER, int(number))
            words = tr(
                "test sample {number}: {read} {read_chance}, {true} {true_chance}",
                number=number,
                read=read,
                read_chance=chance(float(chances[read])),
                true=true,
                true_chance=chance(float(chances[true])),
            )
            item.setToolTip(words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            self.digits.addItem(item)

    def _on_digit(self, item: QListWidgetItem) -> None:
        if self.table.chosen is not None:
            self.sample_chosen.emit(item.data(_NUMBER), self.table.chosen[1])

    # -- its place ------------------------------------------------------------------------------

    def open(self) -> None:
        """Take the inspector's place."""
        self.follow()
        self._inspector.hide()
        self.show()
        self.raise_()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the inspector its place back."""
        self._inspector.show()
        super().closeEvent(event)

    @Slot()
    def follow(self) -> None:
        """Be where the inspector would be: it was given another place, by a resize or two maps."""
        self.setGeometry(self._inspector.geometry())

    def event(self, event: QEvent) -> bool:
        """Keep Esc here, where it closes this panel and erases no drawing."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


def _words_of(images: int, true: int, read: int) -> str:
    """What a cell holds, and in which order."""
    said = {"digit": with_article(true), "read": with_article(read)}
    if images == 0:
        return tr("<b>No</b> images of {digit} read as {read}.", **said)
    if images == 1:
        return tr("<b>One</b> image of {digit} read as {read}; click it to see why.", **said)
    if true == read:
        return trn(
            "<b>{n}</b> image of {digit} read as {read}, least certain first.",
            "<b>{n}</b> images of {digit} read as {read}, least certain first.",
            images,
            **said,
        )
    return trn(
        "<b>{n}</b> image of {digit} read as {read}, worst first; click one to see why.",
        "<b>{n}</b> images of {digit} read as {read}, worst first; click one to see why.",
        images,
        **said,
    )


def _icon(picture: QPixmap) -> QIcon:
    """The digit as it is, chosen or not: Qt would tint a chosen one, and its ink with it."""
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon


def _digit_list(parent: QWidget) -> QListWidget:
    """Pictures side by side, as many in a row as there is room for."""
    digits = QListWidget(parent)
    digits.setObjectName("failedDigits")
    digits.setAccessibleName(tr("Digits of the chosen cell, worst first"))
    digits.setViewMode(QListView.ViewMode.IconMode)
    digits.setResizeMode(QListView.ResizeMode.Adjust)
    digits.setMovement(QListView.Movement.Static)
    digits.setUniformItemSizes(True)
    digits.setIconSize(QSize(28 * _ZOOM, 28 * _ZOOM))
    digits.setGridSize(QSize(28 * _ZOOM + 8, 28 * _ZOOM + 8))
    digits.setMinimumHeight(28 * _ZOOM + 12)
    return digits
