"""Who has the keys once a button that had them is gone: not whatever comes next on the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget


class FocusHeir(QObject):
    """Gives the focus of widgets that are hidden or disabled while they have it to another one.

    Qt gives it to the next in the order of Tab, which may belong to something else, and Space
    would then press that.
    """

    def __init__(self, leaving: Sequence[QWidget], heirs: Sequence[QWidget]) -> None:
        """Watch `leaving`; the first of `heirs` that can have the focus by then gets it."""
        super().__init__(heirs[0])
        self._leaving, self._heirs = tuple(leaving), tuple(heirs)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if old not in self._leaving or new is None or (old.isVisible() and old.isEnabled()):
            return
        heir = next((it for it in self._heirs if it.isVisible() and it.isEnabled()), None)
        if heir is not None:
            heir.setFocus(Qt.FocusReason.OtherFocusReason)
