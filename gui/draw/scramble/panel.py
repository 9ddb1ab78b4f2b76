"""What the inspector's section "Scramble" holds: how much is forgotten, and which maps notice."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from engine.attribution.table import METHODS
from engine.words import local, one_line, tr, trn
from gui.draw.scramble.map_bars import MapBars
from gui.draw.what_if.parts import Words, question_button
from gui.parts.arrangement import STEP
from gui.parts.tab_order import FocusHeir

if TYPE_CHECKING:
    from engine.scrambling.noticing import Similarity

HOW = tr(
    "Lets a copy of the network forget: layers get random weights, the last "
    "one first. A map that stays the same does not show what the network "
    "learned."
)
LOOKING = tr("Looking for the layers…")
NO_LAYERS = tr("This network has no weights to forget.")
NOTHING_DRAWN = tr("Draw a digit to see which maps notice.")
COMPARING = tr("Comparing maps…")


class ScramblePanel(QWidget):
    """A slider with a stop a layer, the way back, and a bar a method.

    Attributes:
        slider: how many layers are new.
        back: brings the network itself back.
        state: in words, what is new.
        bars: how like the maps are to those before; `words` under them.

    Signals:
        depth_wanted(int): so many layers are to be new; 0: none.
    """

    depth_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without layers."""
        super().__init__(parent)
        self.setObjectName("scramblePanel")
        self._layers: tuple[str, ...] = ()
        self._obstacles: Collection[str] = ()
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("scrambleDepth")
        self.slider.setAccessibleName(tr("Layers with random weights"))
        self.slider.setToolTip(tr("How many layers of the copy are random, from the last one down"))
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setPageStep(1)
        self.slider.setMinimumWidth(40)
        self.back = question_button(
            "unscramble", tr("Back"), tr("Let the network itself answer again (Esc)"), self
        )
        self.back.setSizePolicy(
            self.back.sizePolicy().Policy.Maximum, self.back.sizePolicy().Policy.Fixed
        )
        self.how, self.state = Words("scrambleHow", self), Words("scrambleState", self)
        self.bars, self.words = MapBars(self), Words("scrambleWords", self)
        self.words.keep_lines(3)  # of the verdict: what one just moved stays where it is
        self._lay_out()
        FocusHeir((self.back,), (self.slider,))
        self.slider.valueChanged.connect(self._on_value)
        self.back.clicked.connect(lambda: self.slider.setValue(0))
        self.how.say(HOW)
        self.show_layers(None)

    def _lay_out(self) -> None:
        column, row = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(STEP, 0, 0, 0)
        column.setSpacing(STEP // 2)
        row.addWidget(self.slider, 1)
        row.addWidget(self.back)
        column.addWidget(self.how)
        column.addLayout(row)
        for part in (self.state, self.bars, self.words):
            column.addWidget(part)

    @property
    def wanted(self) -> int:
        """How many layers are to be new."""
        return self.slider.value()

    def set_obstacles(self, obstacles: Collection[str]) -> None:
        """These methods cannot explain the network."""
        self._obstacles = obstacles

    def show_layers(self, layers: Sequence[str] | None) -> None:
        """Offer these layers, the last of the network first; None: they are not known yet."""
        self._layers = tuple(layers or ())
        self.slider.blockSignals(True)
        self.slider.setRange(0, len(self._layers))
        self.slider.blockSignals(False)
        self.slider.setEnabled(bool(self._layers))
        if layers is None:
            self.state.say(LOOKING)
        elif not self._layers:
            self.state.say(NO_LAYERS)
        else:
            self._show_depth()

    def show_network_itself(self) -> None:
        """Nothing is scrambled any more."""
        self.slider.blockSignals(True)
        self.slider.setValue(0)
        self.slider.blockSignals(False)
        self._show_depth()
        self.bars.show_layers(())
        self.words.say("")

    def show_found(self, found: "Sequence[Similarity]", *, whole: bool = False) -> None:
        """Show how like maps are to those before, as far as it is known."""
        methods = [each for each in METHODS if each not in self._obstacles]
        if whole:
            methods = [each.method for each in found]
        self.bars.show_found(found, methods)
        self.words.say(_verdict(found) if whole else COMPARING)

    def _on_value(self, depth: int) -> None:
        self._show_depth()
        self.depth_wanted.emit(depth)

    def _show_depth(self) -> None:
        depth, layers = self.wanted, self._layers
        self.back.setEnabled(depth > 0)
        if not layers:
            return
        if depth == 0:
            self.state.say(
                trn(
                    "The network as it is: {n} layer with weights.",
                    "The network as it is: {n} layers with weights.",
                    len(layers),
                )
            )
            return
        names = ", ".join(one_line(name) for name in layers[:depth])
        self.state.say(
            trn(
                "Random: {depth} of {n} layer with weights ({names}).",
                "Random: {depth} of {n} layers with weights ({names}).",
                len(layers),
                depth=depth,
                names=names,
            )
        )
        self.slider.setAccessibleDescription(self.state.text())


def _verdict(found: "Sequence[Similarity]") -> str:
    """Which map noticed most, and which least, by the values with their signs, as the bars are."""
    known = sorted(
        (each.signed, METHODS[each.method].title) for each in found if each.signed is not None
    )
    if len(known) < 2:
        return ""
    (least, most_changed), (most, unchanged) = known[0], known[-1]
    low, high = (local(f"{each:.2f}").replace("-", "−") for each in (least, most))
    return tr(
        "{most_changed} notices most ({low}), {unchanged} least ({high}). 1 is the same map "
        "as before, 0 has nothing in common with it. Ticks compare sizes alone.",
        most_changed=most_changed,
        low=low,
        unchanged=unchanged,
        high=high,
    )
