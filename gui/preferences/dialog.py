"""The dialog: sections of rows, applied as they are changed, and one button that restores all."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QGroupBox,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from engine.words import tr
from gui.looks import theme
from gui.parts.arrangement import STEP
from gui.preferences.controls import RowControl
from gui.preferences.rows import Row, sections

if TYPE_CHECKING:
    from gui.main_window import MainWindow

_SIZE = (560, 560)
_LOW = 40  # px that the window's frame and title take at most
_NO_BREAK = "\u2060"  # else the name of an option would be broken after its dashes


class PreferencesDialog(QDialog):
    """All settings of a window; the window stays usable beside it.

    Attributes:
        controls: of all rows, from top to bottom.
    """

    def __init__(self, window: "MainWindow") -> None:
        """Show what is set now."""
        super().__init__(window)
        self.setObjectName("preferences")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("InkLens settings"))
        self._window = window
        self.controls: list[RowControl] = []
        self._to_restore: list[RowControl] = []
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setSpacing(2 * STEP)
        for title, rows in sections(window):
            column.addWidget(self._section(title, rows, page))
        column.addStretch(1)
        labels = [control.label for control in self.controls if control.label is not None]
        widest = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setMinimumWidth(widest)  # controls of all sections begin on one line
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        self._area = area
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.RestoreDefaults | kinds.Close, self)
        restore = buttons.button(kinds.RestoreDefaults)
        restore.setText(tr("Restore defaults"))
        restore.setObjectName("restoreDefaults")
        restore.setToolTip(tr("Make every setting of this dialog what it was at first"))
        restore.setAutoDefault(False)
        restore.clicked.connect(self.restore)
        buttons.button(kinds.Close).setObjectName("closePreferences")
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.addWidget(area, 1)
        outer.addWidget(buttons)
        room = self.screen().availableGeometry().size()
        self.resize(min(_SIZE[0], room.width()), min(_SIZE[1], room.height() - _LOW))

    def _section(self, title: str, rows: tuple[Row, ...], parent: QWidget) -> QGroupBox:
        box = QGroupBox(title, parent)
        form = QFormLayout(box)
        form.setVerticalSpacing(STEP // 2)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for row in rows:
            control = RowControl(row, box)
            control.written.connect(self._window.session.request)
            self.controls.append(control)
            hint = QLabel(row.hint.replace("--", f"--{_NO_BREAK}"), box)
            hint.setWordWrap(True)
            hint.setFont(theme.font("caption"))
            hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            hint.setContentsMargins(0, 0, 0, STEP)  # it belongs to what is above it
            if control.label is None:
                form.addRow(control.widget)
            else:
                form.addRow(control.label, control.widget)
            form.addRow(hint)
        return box

    def restore(self) -> None:
        """Make everything what it was at first: one after the other, as colours alone take long."""
        self._to_restore = list(self.controls)
        self._restore_next()

    @Slot()
    def _restore_next(self) -> None:
        if self._to_restore:
            self._to_restore.pop(0).restore()
            QTimer.singleShot(0, self._restore_next)

    def done(self, result: int) -> None:
        """Restore what is still to be restored."""
        while self._to_restore:
            self._to_restore.pop(0).restore()
        super().done(result)

    def changeEvent(self, event: QEvent) -> None:
        """What was changed in the window meanwhile is seen when one comes back."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            for control in self.controls:
                control.refresh()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """What has the focus is seen, however small the dialog is."""
        moved = super().focusNextPrevChild(forward)
        widget = self.focusWidget()
        if self._area.isAncestorOf(widget):
            self._area.ensureWidgetVisible(widget)
        return moved
