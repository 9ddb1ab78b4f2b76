"""The method: which one, what its values mean, and its options."""

from collections.abc import Mapping
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QStandardItemModel
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from engine.attribution.options import Setting
from engine.attribution.table import METHODS
from engine.words import tr
from gui.draw.inspector.method_options import MethodOptions
from gui.parts.arrangement import STEP
from gui.parts.elided_combo import ElidedComboBox
from gui.speech.naming import call


class MethodSection(QWidget):
    """A list of the methods over the options of the chosen one.

    Attributes:
        methods: the list.
        options: controls of the chosen method.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with the first method."""
        super().__init__(parent)
        self.methods = ElidedComboBox(self)
        self.options = MethodOptions(self)
        self._about = QLabel(self)
        self._about.setObjectName("methodSummary")
        self._about.setWordWrap(True)
        self._about.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.methods.setObjectName("methodSelector")
        call(self.methods, tr("Explanation method"))
        self.methods.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for method in METHODS.values():
            self.methods.addItem(method.title, method.id)
            words = f"{method.summary}\n{method.paper}"
            self.methods.setItemData(self.methods.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
        self.methods.setToolTip(
            tr(
                "How the score is attributed to the pixels (M for the next method, "
                "Shift+M for the previous one)"
            )
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(STEP, 0, 0, 0)
        column.setSpacing(STEP // 2)
        column.addWidget(self.methods)
        column.addWidget(self._about)
        column.addWidget(self.options)
        self.show_method(self.methods.currentData())

    def choose(self, method: str, options: Mapping[str, Setting]) -> None:
        """Choose a method with these options; those that are not named at their default."""
        self.options.restore({method: METHODS[method].settings(options)})
        self.methods.setCurrentIndex(self.methods.findData(method))

    def set_obstacles(self, obstacles: Mapping[str, str]) -> None:
        """Offer no method that cannot explain the network, and say why: id -> one sentence."""
        items = cast("QStandardItemModel", self.methods.model())
        for row, method in enumerate(METHODS.values()):
            why = obstacles.get(method.id)
            items.item(row).setEnabled(why is None)
            items.item(row).setToolTip(why or f"{method.summary}\n{method.paper}")

    def works(self, method: str) -> bool:
        """Whether a method can explain the network that answers."""
        items = cast("QStandardItemModel", self.methods.model())
        return items.item(self.methods.findData(method)).isEnabled()

    def show_method(self, method: str) -> None:
        """Show a method's parameters, and in a sentence what its values mean."""
        chosen = METHODS[method]
        self.options.show_method(method)
        self.options.setVisible(bool(chosen.options))
        self._about.setText(chosen.summary)
        self._about.setToolTip(chosen.paper)
