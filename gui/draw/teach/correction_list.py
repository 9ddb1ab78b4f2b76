"""The corrections that were made: small digits, each with what it is."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem, QWidget

from engine.render import grey
from engine.teaching.corrections import Correction, Corrections
from engine.words import tr
from gui.draw.headline import with_article
from gui.parts.pictures import image_of

_SIDE = 28  # px of a digit: its own size
_REMOVES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class CorrectionList(QListWidget):
    """Digits in rows; the selected one can be removed.

    Signals:
        removed(int): the one with this number is to go.
    """

    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without any."""
        super().__init__(parent)
        self.setObjectName("corrections")
        self.setAccessibleName(tr("Corrections"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setSpacing(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    def show_corrections(self, corrections: Corrections) -> None:
        """Show these; what was selected is so no more."""
        self.clear()
        for number, each in enumerate(corrections, 1):
            picture = QPixmap.fromImage(image_of(grey(each.drawing.digit().pixels)))
            item = QListWidgetItem(QIcon(picture), str(each.label))
            said = _in_words(each)
            item.setToolTip(
                tr("{number}: {correction}; Delete removes it", number=number, correction=said)
            )
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            item.setSizeHint(QSize(_SIDE + 8, _SIDE + self.fontMetrics().height() + 2))
            self.addItem(item)
        self.setVisible(bool(corrections))
        self._fit()

    def remove_selected(self) -> None:
        """Let the selected one go; without a selection, the last."""
        rows = [index.row() for index in self.selectedIndexes()]
        number = rows[0] if rows else self.count() - 1
        if number >= 0:
            self.removed.emit(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace remove."""
        if event.key() in _REMOVES:
            self.remove_selected()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """As high as its rows are, up to two; Delete is its own, and not the canvas's."""
        shortcut = event.type() == QEvent.Type.ShortcutOverride
        if shortcut and isinstance(event, QKeyEvent) and event.key() in _REMOVES:
            event.accept()
            return True
        done = super().event(event)
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return done

    def _fit(self) -> None:
        if not self.count():
            return
        cell = self.item(0).sizeHint() + QSize(4, 4)
        across = max(1, (self.width() - 6) // cell.width())
        rows = min(2, -(-self.count() // across))
        self.setFixedHeight(rows * cell.height() + 4)


def _in_words(correction: Correction) -> str:
    """What a drawing is, and what it was read as."""
    digit = with_article(correction.label)
    if correction.read is None:
        return digit
    return tr("{digit}, read as {other}", digit=digit, other=with_article(correction.read))
