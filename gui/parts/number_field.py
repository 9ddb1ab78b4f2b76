"""Number fields into which one can type after a click."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox


def select_when_clicked(box: QSpinBox | QDoubleSpinBox) -> None:
    """Let a click that brings the focus select what stands there, as Tab does: one can type.

    Where a word stands for a value, any click selects it: no digit could be typed into it.
    """
    _Clicks(box)


class _Clicks(QObject):
    """Watches a field and the line in it."""

    def __init__(self, box: QSpinBox | QDoubleSpinBox) -> None:
        super().__init__(box)
        self._box = box
        self._came = False
        box.installEventFilter(self)
        box.lineEdit().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Select when the button is let go: the press has put the caret somewhere."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn:
            self._came = event.reason() == Qt.FocusReason.MouseFocusReason
        elif event.type() == QEvent.Type.MouseButtonRelease:
            a_word = bool(self._box.specialValueText()) and (
                self._box.value() == self._box.minimum()
            )
            wanted = watched is not self._box and (self._came or a_word)  # and on no arrow
            if wanted and not self._box.lineEdit().hasSelectedText():
                self._box.selectAll()
            self._came = False
        return super().eventFilter(watched, event)
