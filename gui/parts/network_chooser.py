"""Which network answers: the shipped or opened one, or the one in training."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from engine.training.moments import Moment
from engine.words import tr
from gui.bridge.live_network import SHIPPED_NAME, LiveNetwork
from gui.parts.elided_combo import ElidedComboBox

_LETTERS = 32  # of a name: one that is longer would push the tabs aside


class NetworkChooser(QWidget):
    """A list of three; all but the first can be chosen only once something was trained.

    Signals:
        chosen(object): "loaded", "training" or "epoch".
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with the loaded network."""
        super().__init__(parent)
        self._combo = ElidedComboBox(self)
        self._combo.setObjectName("liveNetwork")
        self._combo.setAccessibleName(tr("Live network"))
        self._combo.setToolTip(tr("Which network reads and explains what you draw"))
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._combo.setMaximumWidth(_LETTERS * self.fontMetrics().averageCharWidth())
        self._combo.addItem(SHIPPED_NAME, "loaded")
        self._combo.addItem(tr("in training"), "training")
        self._combo.addItem(tr("past epoch"), "epoch")
        self.let_training_be_chosen(False)
        self._enable("epoch", False)
        label = QLabel(tr("Live network"), self)
        label.setBuddy(self._combo)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 16, 2)
        row.addWidget(label)
        row.addWidget(self._combo)
        self._combo.currentIndexChanged.connect(self._on_index_changed)

    def show_loaded(self, name: str) -> None:
        """Call the loaded network by its name."""
        self._combo.setItemText(0, name)

    def let_training_be_chosen(self, possible: bool) -> None:
        """Whether there is a network in training, or one that was trained."""
        self._enable("training", possible)

    def show_moment(self, moment: Moment) -> None:
        """Call the past network by its moment; from now on it can be chosen."""
        self._enable("epoch", True)
        self._combo.setItemText(self._combo.findData("epoch"), moment.words)

    def _enable(self, network: LiveNetwork, possible: bool) -> None:
        row = self._combo.findData(network)
        cast("QStandardItemModel", self._combo.model()).item(row).setEnabled(possible)

    def choose(self, network: LiveNetwork) -> None:
        """Choose as the person would."""
        self._combo.setCurrentIndex(self._combo.findData(network))

    @property
    def network(self) -> LiveNetwork:
        """What is chosen."""
        return cast("LiveNetwork", self._combo.currentData())

    def _on_index_changed(self, _: int) -> None:
        self.chosen.emit(self.network)
