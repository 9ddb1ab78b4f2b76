"""An optional file, as one field of a form."""

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from engine.words import tr


class FileField(QWidget):
    """A button with the file's name that lets one choose another, and a button that clears it.

    Signals:
        asked(): the person wants to choose a file.
        changed(): another file is named, or none.
    """

    asked = Signal()
    changed = Signal()

    def __init__(self, nothing: str, meaning: str, parent: QWidget | None = None) -> None:
        """Start without a file.

        Args:
            nothing: what the field says while no file is named.
            meaning: what the file is for; the tooltip.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._nothing, self._meaning = nothing, meaning
        self._path: Path | None = None
        self.button, self.clear = QPushButton(self), QToolButton(self)
        self.button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clear.setText("×")
        self.clear.setToolTip(tr("Use no file (Delete)"))
        self.clear.setAccessibleName(tr("Use no file"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.button, 1)
        row.addWidget(self.clear)
        self.setFocusProxy(self.button)
        self.button.clicked.connect(self.asked)
        self.clear.clicked.connect(self._on_clear)
        self._say()

    @property
    def path(self) -> Path | None:
        """The file, or None."""
        return self._path

    def show_path(self, path: Path | None) -> None:
        """Name this file, or none."""
        if path != self._path:
            self._path = path
            self._say()
            self.changed.emit()

    def name_parts(self, name: str, title: str) -> None:
        """Give the field and its buttons object names, and the words of a screen reader."""
        self.setObjectName(name)
        self.button.setObjectName(f"{name}Button")
        self.clear.setObjectName(f"{name}Clear")
        self.button.setAccessibleName(title)
        self._say()

    def sizeHint(self) -> QSize:
        """As wide as other fields; a long name is shortened."""
        return QSize(100, self.button.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the name to the new width."""
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._elide()

    def event(self, event: QEvent) -> bool:
        """Keep Delete here, where it clears this field and not the canvas."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._forgets(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace clear the field."""
        if self._forgets(event):
            self._on_clear()
        else:
            super().keyPressEvent(event)

    def _forgets(self, event: QKeyEvent) -> bool:
        wanted = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        return wanted and self._path is not None

    def _on_clear(self) -> None:
        self.show_path(None)
        self.button.setFocus()

    def _say(self) -> None:
        where = f"\n{self._path}" if self._path else ""
        self.setToolTip(self._meaning + where)
        self.button.setAccessibleDescription(str(self._path or self._nothing))
        self.clear.setEnabled(self._path is not None)
        self._elide()

    def _elide(self) -> None:
        name = self._path.name if self._path else self._nothing
        room = self.button.contentsRect().width() - 12
        metrics = self.button.fontMetrics()
        self.button.setText(metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, max(room, 20)))
