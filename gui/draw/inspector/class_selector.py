"""Which class the heatmap explains: one of them, or whatever the network predicts.

Optionally also which other class it is compared with: why a 4 and not a 9.
"""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QWidget

from engine.attribution.table import RUNNER_UP
from engine.words import tr
from gui.bridge.messages.explain import Explained
from gui.draw.inspector.class_combo import ClassCombo
from gui.looks.forms import share_hints
from gui.parts.arrangement import STEP

CLASSES = 10


@dataclass(frozen=True, slots=True)
class Chosen:
    """The picked class and what it is set against, of classes with these names."""

    names: tuple[str, ...]
    target: int | None = None
    versus: int | None = None


class ClassSelector(QWidget):
    """A list of the classes and "follow the prediction".

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
        self._names = tuple(str(digit) for digit in range(CLASSES))
        self._shown: int | None = None  # the class that is picked or, while following, explained
        self._hints: dict[QWidget, str] = {}
        self._showing = False  # the controls are being set, not used
        self.combo = ClassCombo(parent=self)
        self.combo.setObjectName("classSelector")
        self.combo.setAccessibleName(tr("Explained class"))
        self.combo.setToolTip(tr("The class to explain: keys 0 to 9, or a click on a tile"))
        self.combo.set_names(self._names)
        self.combo.setCurrentIndex(-1)
        self.combo.setPlaceholderText("–")
        self.follow = QCheckBox(tr("Follow prediction"), self)
        self.follow.setObjectName("followPrediction")
        self.follow.setChecked(True)
        self.follow.setToolTip(tr("Explain whatever the network predicts (key P)"))
        self.versus = ClassCombo((("–", None), (tr("runner-up"), RUNNER_UP)), self)
        self.versus.setObjectName("versusSelector")
        self.versus.setAccessibleName(tr("Class to compare with"))
        self.versus.setToolTip(
            tr(
                "Explain the difference between two scores: what speaks for the class "
                "and against this one (Ctrl+0 to Ctrl+9, R for the runner-up; the same "
                "key again to stop)"
            )
        )
        self.versus.set_names(self._names)
        self.versus.show_number(None)
        self.form = form = QFormLayout(self)
        form.setContentsMargins(STEP, 0, 0, 0)
        form.setVerticalSpacing(STEP // 2)
        form.addRow(tr("Class"), self.combo)
        form.addRow(tr("Why not"), self.versus)
        form.addRow("", self.follow)
        share_hints(form)
        self.versus.currentIndexChanged.connect(self._on_versus_changed)
        self.combo.activated.connect(self._on_activated)
        self.combo.currentIndexChanged.connect(self._on_index_changed)
        self.follow.toggled.connect(self._on_follow_toggled)

    def set_names(self, names: tuple[str, ...]) -> None:
        """Let these classes be chosen from: another network answers. None of them is picked."""
        if names == self._names:
            return
        self._names = names
        self.reset()
        self._showing = True
        self.combo.set_names(names)
        self.combo.setCurrentIndex(-1)
        self.versus.set_names(names)
        self.versus.show_number(None)
        self._shown = None
        self._showing = False

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
            self.combo.show_number(target)
        self._showing = False
        if target is not None:
            self._show(target)
            self.end_itself()
        self.chosen.emit(target)

    def knows(self, target: int) -> bool:
        """Whether the network has such a class."""
        return target < len(self._names)

    def pick(self, target: int) -> None:
        """Pick a class by a key or a tile; where no class is explained, nothing happens."""
        if self.isEnabled() and self.knows(target):
            self.choose(target)

    def toggle_versus(self, versus: int) -> None:
        """Compare the class with this one, or with none if it already is."""
        if self.isEnabled():
            self._set_against(None if self.versus.currentData() == versus else versus)

    def set_against(self, target: int | None, versus: int) -> None:
        """Compare a class, or the one that is explained if None, with another one."""
        if not self.isEnabled() or versus == (self._shown if target is None else target):
            return
        if target is not None:
            self.choose(target)
        self._set_against(versus)

    def _set_against(self, versus: int | None) -> None:
        if versus is None or versus != self._shown:
            self.versus.setCurrentIndex(self.versus.findData(versus))

    def end_itself(self) -> None:
        """Compare with nothing where a class would be set against itself."""
        if self._shown is not None and self.versus.currentData() == self._shown:
            self.versus.setCurrentIndex(self.versus.findData(None))

    def allow(self, why_not: str = "") -> None:
        """Let a class be chosen, or say why none can be."""
        self.setEnabled(not why_not)
        for widget in (self.combo, self.versus, self.follow):
            hint = self._hints.setdefault(widget, widget.toolTip())
            widget.setToolTip(why_not or hint)

    def reset(self) -> None:
        """Follow the prediction, and compare with nothing: a new drawing begins."""
        self.choose(None)
        self.versus.setCurrentIndex(self.versus.findData(None))

    def resume(self, chosen: Chosen) -> None:
        """Choose again what was chosen, unless something else is, or other classes are known."""
        if self.choice == Chosen(chosen.names):
            self.choose(chosen.target)
            self.versus.setCurrentIndex(self.versus.findData(chosen.versus))

    @property
    def choice(self) -> Chosen:
        """What is chosen now."""
        return Chosen(self._names, self._target, self.versus.currentData())

    def show_explained(self, explained: Explained | None) -> None:
        """While following, show which class that is."""
        target = None if explained is None else explained.target
        for combo in (self.combo, self.versus):
            combo.set_leading(None if explained is None else explained.probabilities)
        if self._target is None:
            self._showing = True
            if target is None:
                self.combo.setCurrentIndex(-1)
            else:
                self.combo.show_number(target)
            self._showing = False
            self._show(target)

    def _show(self, target: int | None) -> None:
        """No class can be set against itself."""
        if target == self._shown:
            return
        self._shown = target
        self.versus.forbid(target, tr("A class is not set against itself."))

    def _on_index_changed(self, index: int) -> None:
        if not self._showing and index >= 0:
            self.choose(self.combo.itemData(index))

    def _on_activated(self, index: int) -> None:
        self.choose(self.combo.itemData(index))

    def _on_versus_changed(self, _: int) -> None:
        self.versus_chosen.emit(self.versus.currentData())

    def _on_follow_toggled(self, follow: bool) -> None:
        if self._showing:
            return
        if follow:
            self.choose(None)
        elif self.combo.currentIndex() >= 0:
            self.choose(self.combo.currentData())
        else:  # nothing is explained yet, so there is no class to hold on to
            self.follow.setChecked(True)
