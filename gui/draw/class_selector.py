"""Which class the heatmap explains: one of ten, or whatever the network predicts.

Optionally also which other class it is compared with: why a 4 and not a 9.
"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QWidget

from engine.attribution.table import RUNNER_UP

CLASSES = 10


class ClassSelector(QWidget):
    """A list of the ten classes and "follow the prediction".

    Signals:
        chosen(object): the class that the person picked, or None to follow the prediction.
        versus_chosen(object): the class that it is compared with, or None.
    """

    chosen = Signal(object)
    versus_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start following."""
        super().__init__(parent)
        self._target: int | None = None
        self._showing = False  # the controls are being set, not used
        self.combo = QComboBox(self)
        self.combo.setObjectName("classSelector")
        self.combo.setAccessibleName("Explained class")
        self.combo.setToolTip("The class to explain: keys 0 to 9, or a click on a bar")
        self.combo.addItems([str(digit) for digit in range(CLASSES)])
        self.combo.setCurrentIndex(-1)
        self.combo.setPlaceholderText("–")
        self.follow = QCheckBox("follow prediction", self)
        self.follow.setObjectName("followPrediction")
        self.follow.setChecked(True)
        self.follow.setToolTip("Explain whatever the network predicts (key P)")
        self.versus = QComboBox(self)
        self.versus.setObjectName("versusSelector")
        self.versus.setAccessibleName("Class to compare with")
        self.versus.setToolTip(
            "Explain the difference between two scores: what speaks for the class and against this "
            "one (Ctrl+0 to Ctrl+9, R for the runner-up; the same key again to stop)"
        )
        self.versus.addItem("–", None)
        self.versus.addItem("runner-up", RUNNER_UP)
        for digit in range(CLASSES):
            self.versus.addItem(str(digit), digit)
        label, against = QLabel("Class", self), QLabel("not", self)
        label.setBuddy(self.combo)
        against.setBuddy(self.versus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (label, self.combo, against, self.versus, self.follow):
            row.addWidget(widget)
        self.versus.currentIndexChanged.connect(self._on_versus_changed)
        self.combo.activated.connect(self.choose)
        self.combo.currentIndexChanged.connect(self._on_index_changed)
        self.follow.toggled.connect(self._on_follow_toggled)

    @property
    def target(self) -> int | None:
        """The picked class, or None while following."""
        return self._target

    def choose(self, target: int | None) -> None:
        """Pick a class as the person would, or None to follow."""
        if target == self._target:
            return
        self._target = target
        self._showing = True
        self.follow.setChecked(target is None)
        if target is not None:
            self.combo.setCurrentIndex(target)
        self._showing = False
        self.chosen.emit(target)

    def toggle_versus(self, versus: int) -> None:
        """Compare the class with this one, or with none if it already is."""
        wanted = None if self.versus.currentData() == versus else versus
        self.versus.setCurrentIndex(self.versus.findData(wanted))

    def show_explained(self, target: int | None) -> None:
        """While following, show which class that is."""
        if self._target is None:
            self._showing = True
            self.combo.setCurrentIndex(-1 if target is None else target)
            self._showing = False

    def _on_index_changed(self, index: int) -> None:
        if not self._showing and index >= 0:
            self.choose(index)

    def _on_versus_changed(self, _: int) -> None:
        self.versus_chosen.emit(self.versus.currentData())

    def _on_follow_toggled(self, follow: bool) -> None:
        if self._showing:
            return
        if follow:
            self.choose(None)
        elif self.combo.currentIndex() >= 0:
            self.choose(self.combo.currentIndex())
        else:  # nothing is explained yet, so there is no class to hold on to
            self.follow.setChecked(True)
