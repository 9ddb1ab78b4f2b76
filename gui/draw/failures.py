"""Where a network fails: a table of what was read as what, and the digits behind each cell."""

from html import escape

import numpy as np
from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from engine.data import mnist
from engine.evaluation import Confusion
from engine.render import enlarged, grey
from engine.words import percent
from gui.bridge.messages.read_test_set import DigitsRead
from gui.parts.pictures import image_of

CLASSES = 10
MOST_SHOWN = 300  # digits of a cell: nobody looks at a thousand that were read right
_ZOOM = 2
_NUMBER = Qt.ItemDataRole.UserRole
_CELL = 36


class ConfusionTable(QWidget):
    """Rows: the digit. Columns: what it was read as. A click or the arrow keys choose a cell.

    Signals:
        cell_chosen(int, int): the digit, and what it was read as.
    """

    cell_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without numbers."""
        super().__init__(parent)
        self.setObjectName("confusionTable")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip("Rows: the digit; columns: what it was read as. Click to see the digits.")
        self._matrix = np.zeros((CLASSES, CLASSES), np.int64)
        self.chosen: tuple[int, int] | None = None

    @property
    def matrix(self) -> np.ndarray:
        """How many of each digit were read as which, `(10, 10)`."""
        return self._matrix

    def show_matrix(self, matrix: np.ndarray) -> None:
        """Show another matrix."""
        self._matrix = matrix
        self._tell()
        self.update()

    def choose(self, true: int, read: int) -> None:
        """Choose a cell as the person would."""
        self.chosen = (true, read)
        self._tell()
        self.update()
        self.cell_chosen.emit(true, read)

    def sizeHint(self) -> QSize:
        """Eleven cells either way: one for the names."""
        return QSize(_CELL * (CLASSES + 1), _CELL * (CLASSES + 1))

    def _cell(self, true: int, read: int) -> QRect:
        return QRect((read + 1) * _CELL, (true + 1) * _CELL, _CELL, _CELL)

    def _tell(self) -> None:
        words = "What each digit was read as"
        if self.chosen is not None:
            true, read = self.chosen
            words = f"{self._matrix[true, read]} images of {true} were read as {read}"
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Mistakes stand out in the accent colour; correct readings are plain numbers."""
        painter = QPainter(self)
        palette = self.palette()
        text = palette.color(QPalette.ColorRole.WindowText)
        faint = palette.color(QPalette.ColorRole.PlaceholderText)
        accent = palette.color(QPalette.ColorRole.Highlight)
        centred = Qt.AlignmentFlag.AlignCenter
        mistakes = self._matrix * (1 - np.eye(CLASSES, dtype=np.int64))
        most = max(int(mistakes.max()), 1)
        painter.setPen(faint)
        painter.drawText(QRect(0, 0, _CELL, _CELL), centred, "as →")
        for digit in range(CLASSES):
            painter.drawText(QRect((digit + 1) * _CELL, 0, _CELL, _CELL), centred, str(digit))
            painter.drawText(QRect(0, (digit + 1) * _CELL, _CELL, _CELL), centred, str(digit))
        for true in range(CLASSES):
            for read in range(CLASSES):
                cell, count = self._cell(true, read), int(self._matrix[true, read])
                if true != read and count:
                    tint = accent
                    tint.setAlphaF(0.15 + 0.6 * count / most)
                    painter.fillRect(cell.adjusted(1, 1, -1, -1), tint)
                painter.setPen(text if count else faint)
                painter.drawText(cell, centred, str(count) if count or true == read else "·")
        if self.chosen is not None:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(QRectF(self._cell(*self.chosen)).adjusted(1, 1, -1, -1))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the pointer."""
        place = event.position().toPoint()
        read, true = place.x() // _CELL - 1, place.y() // _CELL - 1
        if 0 <= read < CLASSES and 0 <= true < CLASSES:
            self.choose(true, read)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys go from cell to cell."""
        step = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
        }.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        true, read = self.chosen or (0, 0)
        self.choose((true + step[0]) % CLASSES, (read + step[1]) % CLASSES)


class FailuresDialog(QDialog):
    """The table, and the digits of the chosen cell, worst first.

    Signals:
        sample_chosen(int, int): number of a test image, and what it was read as.
    """

    sample_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setObjectName("failuresDialog")
        self.setWindowTitle("Where the network fails")
        self._confusion: Confusion | None = None
        self.summary, self.caption = QLabel(self), QLabel(self)
        self.summary.setObjectName("failuresSummary")
        self.caption.setObjectName("failuresCaption")
        self.caption.setWordWrap(True)
        self.progress = QProgressBar(self)
        self.progress.setObjectName("failuresProgress")
        self.progress.setFormat("%v of %m test images")
        self.table = ConfusionTable(self)
        self.table.cell_chosen.connect(self._show_cell)
        self.digits = QListWidget(self)
        self.digits.setObjectName("failedDigits")
        self.digits.setAccessibleName("Digits of the chosen cell, worst first")
        self.digits.setViewMode(QListView.ViewMode.IconMode)
        self.digits.setResizeMode(QListView.ResizeMode.Adjust)
        self.digits.setMovement(QListView.Movement.Static)
        self.digits.setUniformItemSizes(True)
        self.digits.setIconSize(QSize(28 * _ZOOM, 28 * _ZOOM))
        self.digits.setGridSize(QSize(28 * _ZOOM + 8, 28 * _ZOOM + 8))
        self.digits.setMinimumWidth(320)
        self.digits.itemClicked.connect(self._on_digit)
        self.digits.itemActivated.connect(self._on_digit)
        right = QVBoxLayout()
        right.addWidget(self.caption)
        right.addWidget(self.digits, 1)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addWidget(self.table, 0, Qt.AlignmentFlag.AlignTop)
        both.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.summary)
        column.addWidget(self.progress)
        column.addLayout(both, 1)
        self.resize(820, 520)
        self.begin()

    def begin(self) -> None:
        """The test set is about to be read again."""
        self._confusion = None
        self.summary.setText("Reading the test set…")
        self.caption.setText("Click a cell to see its digits, worst first.")
        self.progress.setRange(0, 0)
        self.progress.show()
        self.digits.clear()
        self.table.chosen = None
        self.table.show_matrix(np.zeros((CLASSES, CLASSES), np.int64))

    def show_read(self, read: DigitsRead) -> None:
        """Show what the network made of the test set so far."""
        confusion = self._confusion = read.confusion
        wrong = confusion.done - int(np.trace(confusion.matrix))
        self.table.show_matrix(confusion.matrix)
        self.progress.setRange(0, confusion.total)
        self.progress.setValue(confusion.done)
        self.summary.setText(
            f"<b>{escape(read.name)}</b>: {confusion.accuracy:.2%} right, "
            f"{wrong} of {confusion.done} wrong"
        )
        if confusion.done == confusion.total:
            self.progress.hide()
            if self.table.chosen is None:
                mistakes = confusion.matrix * (1 - np.eye(CLASSES, dtype=np.int64))
                true, column = np.unravel_index(int(mistakes.argmax()), mistakes.shape)
                self.table.choose(int(true), int(column))
            else:
                self._show_cell(*self.table.chosen)

    def _show_cell(self, true: int, read: int) -> None:
        self.digits.clear()
        if self._confusion is None:
            return
        found = self._confusion.cell(true, read)
        order = "least certain first" if true == read else "worst first; click one to see why"
        self.caption.setText(f"<b>{len(found)}</b> × {true} read as {read}, {order}.")
        images, _ = mnist.test_set()
        for number in found[:MOST_SHOWN]:
            picture = enlarged(grey(images[number] / 255), _ZOOM)
            item = QListWidgetItem(QIcon(QPixmap.fromImage(image_of(picture))), "")
            chances = self._confusion.probabilities[number]
            item.setData(_NUMBER, int(number))
            words = (
                f"test sample {number}: {read} {percent(float(chances[read]))}, "
                f"{true} {percent(float(chances[true]))}"
            )
            item.setToolTip(words)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            self.digits.addItem(item)

    def _on_digit(self, item: QListWidgetItem) -> None:
        if self.table.chosen is not None:
            self.sample_chosen.emit(item.data(_NUMBER), self.table.chosen[1])
