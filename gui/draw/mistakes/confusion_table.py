"""A table of what was read as what; a click or the arrow keys choose a cell."""

import numpy as np
from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.words import count as number_of
from engine.words import tr, trn

CLASSES = 10
_LARGEST, _SMALLEST = 36, 18  # pixels of a cell
_TINY = 9  # pixels of the smallest number


class ConfusionTable(QWidget):
    """Rows: the digit. Columns: what it was read as. As wide as there is room.

    Signals:
        cell_chosen(int, int): the digit, and what it was read as.
    """

    cell_chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without numbers."""
        super().__init__(parent)
        self.setObjectName("confusionTable")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setToolTip(
            tr("Rows: the digit; columns: what it was read as. Click to see the digits.")
        )
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
        return QSize(_LARGEST * (CLASSES + 1), _LARGEST * (CLASSES + 1))

    def minimumSizeHint(self) -> QSize:
        """Numbers of three figures can be read still."""
        return QSize(_SMALLEST * (CLASSES + 1), _SMALLEST * (CLASSES + 1))

    def hasHeightForWidth(self) -> bool:
        """It is a square."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Cells are squares, of a limited size."""
        return min(width // (CLASSES + 1), _LARGEST) * (CLASSES + 1)

    @property
    def _side(self) -> int:
        return max(min(min(self.width(), self.height()) // (CLASSES + 1), _LARGEST), 1)

    def _cell(self, true: int, read: int) -> QRect:
        side = self._side
        return QRect((read + 1) * side, (true + 1) * side, side, side)

    def _tell(self) -> None:
        words = tr("What each digit was read as")
        if self.chosen is not None:
            true, read = self.chosen
            words = trn(
                "{n} image of {true} was read as {read}",
                "{n} images of {true} were read as {read}",
                int(self._matrix[true, read]),
                true=true,
                read=read,
            )
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
        ticks = self._has_ticks
        painter.setPen(faint)
        for digit in range(CLASSES):
            painter.drawText(self._cell(-1, digit), centred, str(digit))
            painter.drawText(self._cell(digit, -1), centred, str(digit))
        for true in range(CLASSES):
            for read in range(CLASSES):
                cell, count = self._cell(true, read), int(self._matrix[true, read])
                if true != read and count:
                    tint = accent
                    tint.setAlphaF(0.15 + 0.6 * count / most)
                    painter.fillRect(cell.adjusted(1, 1, -1, -1), tint)
                painter.setPen(text if count else faint)
                words = number_of(count) if count or true == read else "·"
                self._paint_number(painter, cell, "✓" if ticks and true == read else words)
        if self.chosen is not None:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2))
            painter.drawRect(QRectF(self._cell(*self.chosen)).adjusted(1, 1, -1, -1))
        painter.end()

    @property
    def _has_ticks(self) -> bool:
        """Whether ticks stand for what was read right: all of them, if one number would be tiny."""
        return min(self._pixels(number_of(int(n))) for n in np.diagonal(self._matrix)) < _TINY

    def _pixels(self, words: str) -> float:
        """Height of a cell's number: smaller where it does not fit."""
        needed = self.fontMetrics().horizontalAdvance(words)
        return self.fontInfo().pixelSize() * min(1.0, (self._side - 2) / max(needed, 1))

    def _paint_number(self, painter: QPainter, cell: QRect, words: str) -> None:
        font = QFont(self.font())
        font.setPixelSize(max(int(self._pixels(words)), 6))
        painter.setFont(font)
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, words)
        painter.setFont(self.font())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the pointer."""
        place = event.position().toPoint()
        read, true = place.x() // self._side - 1, place.y() // self._side - 1
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
