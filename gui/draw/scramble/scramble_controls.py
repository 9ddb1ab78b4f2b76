"""Scramble, connected to the engine, the maps and the menu."""

import numpy as np
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence

from engine.words import tr
from gui.bridge.engine_thread import EngineReady, EngineThread
from gui.bridge.live_view import LiveView
from gui.bridge.messages.explain import Explained
from gui.bridge.messages.open_network import NetworkOpened
from gui.bridge.messages.scramble.compare_maps import CompareMaps, MapsCompared
from gui.bridge.messages.scramble.scramble_weights import ScrambleWeights, WeightsScrambled
from gui.bridge.messages.show_epoch import EpochShown
from gui.bridge.messages.take_weights import WeightsTaken
from gui.bridge.network_input import NetworkInput
from gui.bridge.problems import Problem
from gui.draw.draw_tab import DrawTab
from gui.draw.scramble.panel import NOTHING_DRAWN

REST = 500  # ms after a stroke: another may follow, and tracing a method would hold it up
GO_BACK = tr("Not asked of a scrambled copy: go back to the network first (Esc).")
OF_THE_NETWORK = ("what_if", "trust", "guess", "teach")
"""Sections whose answers are about the network itself."""
OF_ITS_MAPS = ("export", "report", "film", "copy_picture", "copy_values", "copy_code")
"""What would let a scrambled map leave the window as if it were the network's."""


class ScrambleControls(QObject):
    """Asks for the copy, shows its maps in place of the network's, and goes back.

    Nothing of it is kept: another network, the other tab, Esc or a click end it.
    """

    def __init__(
        self,
        draw: DrawTab,
        *,
        live: LiveView,
        engine: EngineThread,
        actions: dict[str, QAction],
    ) -> None:
        """Connect the section of `draw`."""
        super().__init__(draw)
        self._draw, self._live, self._engine, self._actions = draw, live, engine, actions
        self._asked: ScrambleWeights | None = None
        self._compared: CompareMaps | None = None
        self._is_whole = False  # what was found
        self._itself = True  # whether the network itself answers
        self._panel, self._section = draw.scramble, draw.inspector.sections["scramble"]
        self._panel.depth_wanted.connect(self._on_depth)
        self._section.unfolded.connect(self._on_unfolded)
        draw.headline.back.clicked.connect(self.end)
        live.explained.connect(self._on_explained)
        live.emptied.connect(self._on_emptied)
        self._drawn = False  # since maps were compared last
        self._later = QTimer(self, singleShot=True, interval=REST)
        self._later.timeout.connect(self._compare)
        live.rested.connect(self._on_rested)
        draw.canvas.changed.connect(self._on_drawn)
        actions["unscramble"].triggered.connect(self.end)
        engine.subscribe(WeightsScrambled, self._on_scrambled)
        engine.subscribe(MapsCompared, self._on_compared)
        engine.subscribe(Problem, self._on_problem)
        engine.subscribe(WeightsTaken, self._on_weights_taken)
        for kind in (NetworkOpened, EpochShown, EngineReady):
            engine.subscribe(kind, self._on_another_network)

    # -- the copy -------------------------------------------------------------------------------

    @Slot(bool)
    def _on_unfolded(self, is_open: bool) -> None:
        """Ask which layers there are; what is folded compares nothing."""
        if not is_open:
            self._stop_comparing()
        elif self._live.scrambled:
            self._compare()
        else:
            self._ask(0)

    @Slot(int)
    def _on_depth(self, depth: int) -> None:
        if depth == 0:
            self.end()
        else:
            self._ask(depth)

    def _ask(self, depth: int) -> None:
        self._asked = ScrambleWeights(self._live.network, depth)
        self._engine.mailbox.post(self._asked)

    @Slot(object)
    def _on_scrambled(self, scrambled: WeightsScrambled) -> None:
        if scrambled.request is not self._asked:
            return
        self._asked = None
        if scrambled.request.depth == 0:
            self._panel.show_layers(scrambled.layers)
            return
        self._allow(False)
        self._live.scramble(True)

    @Slot()
    def end(self) -> None:
        """Let the network itself answer again."""
        if self._asked is not None and self._asked.depth:
            self._asked = None  # which layers there are, is still to be known
        self._stop_comparing()
        self._panel.show_network_itself()
        if self._live.scrambled:
            self._live.scramble(False)
        self._allow(True)

    @Slot(object)
    def show_network(self, takes: NetworkInput) -> None:
        """Another network answers, which takes this."""
        self._panel.set_obstacles(takes.obstacles)

    @Slot()
    def on_network_chosen(self) -> None:
        """Another network was chosen: it is asked itself."""
        self._on_another_network()

    @Slot()
    def _on_another_network(self, *_: object) -> None:
        self.end()
        self._asked = None
        self._panel.show_layers(None)
        if self._section.is_open:
            self._ask(0)

    @Slot(object)
    def _on_weights_taken(self, _: WeightsTaken) -> None:
        """The network in training learned on: its copy forgets what it knows by now."""
        if self._live.scrambled and self._live.network == "training":
            self._ask(self._panel.wanted)

    @Slot(object)
    def _on_problem(self, problem: Problem) -> None:
        """What cannot be scrambled is left as it is."""
        if problem.message is not None and problem.message is self._asked:
            self._asked = None
            self.end()

    def _allow(self, itself: bool) -> None:
        """Lead back from the copy; what is of the network itself waits until it does again."""
        if itself == self._itself:
            return  # keys may be somebody else's meanwhile
        self._itself = itself
        self._draw.headline.back.setVisible(not itself)
        for name in OF_THE_NETWORK:
            section = self._draw.inspector.sections.get(name)
            if section is not None:
                section.disable_body("" if itself else GO_BACK)
        for name in OF_ITS_MAPS:
            self._actions[name].setEnabled(itself)
            self._actions[name].setToolTip("" if itself else GO_BACK)
        if not itself:
            self._draw.view.show_strokes(False)  # their effects are those of the network itself
        clear, back = self._actions["clear"], self._actions["unscramble"]
        clear.setShortcuts([QKeySequence("Delete"), *([QKeySequence("Esc")] if itself else [])])
        back.setShortcut(QKeySequence() if itself else QKeySequence("Esc"))
        back.setEnabled(not itself)

    # -- which maps notice ----------------------------------------------------------------------

    @Slot(object)
    def _on_explained(self, explained: Explained) -> None:
        """Another map: what was compared may be of other maps than this and its like."""
        rests = explained.final and not explained.request.moving
        if self._live.scrambled and rests and not self._holds(explained):
            self._panel.show_found(())

    def _holds(self, explained: Explained) -> bool:
        """Whether what was compared is what would be compared now, whatever method is shown."""
        compared = self._compared
        if compared is None or compared.explained is None:
            return False
        before = compared.explained
        return (
            (before.target, before.versus, before.weights)
            == (explained.target, explained.versus, explained.weights)
            and compared.options == self._draw.method.options.of_all
            and np.array_equal(before.pixels, explained.pixels)
        )

    @Slot()
    def _on_emptied(self) -> None:
        self._compared = None
        self._panel.bars.show_layers(())
        self._panel.words.say(NOTHING_DRAWN if self._live.scrambled else "")

    @Slot()
    def _on_drawn(self) -> None:
        self._drawn = True
        self._later.stop()

    @Slot()
    def _on_rested(self) -> None:
        """At once after a move of the slider, a little later after a stroke."""
        if self._drawn:
            self._later.start()
        else:
            self._compare()

    @Slot()
    def _compare(self) -> None:
        self._drawn = False
        shown = self._draw.heatmap.explained
        if not (self._section.is_open and self._live.scrambled) or shown is None:
            return
        if shown.network == "scrambled" and not (self._is_whole and self._holds(shown)):
            self._compared = CompareMaps(shown, self._draw.method.options.of_all)
            self._is_whole = False
            self._engine.mailbox.post(self._compared)

    def _stop_comparing(self) -> None:
        self._later.stop()
        if self._compared is not None:
            self._compared = None
            self._engine.mailbox.post(CompareMaps(None))

    @Slot(object)
    def _on_compared(self, compared: MapsCompared) -> None:
        if compared.request is self._compared:
            self._is_whole = compared.whole
            self._panel.show_found(compared.found, whole=compared.whole)
