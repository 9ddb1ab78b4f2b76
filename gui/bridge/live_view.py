"""What is asked of the engine, and which answers are shown.

A result never goes back in time, and one from before a decision (a stroke begun, a class picked,
undo, clear, another network) is never shown. Every move is asked about at once; of the requests
that wait, the newest takes the others' place, so the engine meets the newest ink the moment it is
free. One that is being answered is answered, so on a slow machine the map still follows the pen
instead of standing still until it rests.
"""

import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from engine.attribution.options import Setting
from engine.drawing import blank
from gui.bridge.edit import Edit
from gui.bridge.engine_thread import EngineReady, EngineThread
from gui.bridge.live_network import LiveNetwork
from gui.bridge.messages.beside.judge_drawing import JudgeDrawing
from gui.bridge.messages.beside.learn_digits import LearnDigits
from gui.bridge.messages.explain import Explain, Explained
from gui.bridge.messages.measure_map import MeasureMap
from gui.bridge.messages.open_network import NetworkOpened
from gui.bridge.messages.preview_layers import PreviewLayers
from gui.bridge.problems import Problem
from gui.bridge.small_maps import SmallMapsKind, SmallMapsMade

PAUSE = 150  # ms without a move, after which a pen that is down stands still


class LiveView(QObject):
    """Turns edits and choices into requests, and lets only answers through that still hold.

    Attributes:
        generation: of the newest request.
        tiles_follow: whether small maps follow the pen, or wait until it rests.

    Signals:
        subject_changed(): another drawing or network is asked about than was before, and not the
            same one drawn on: no older answer is one to it. A copy that forgets layer by layer
            goes on from its network.
        explained(Explained): to be shown.
        emptied(): there is nothing to explain.
        small_maps_made(SmallMapsMade): small maps to be shown beside it.
        rested(): the pen rests, and what is shown is all there is to show.
    """

    subject_changed = Signal()
    explained = Signal(object)
    small_maps_made = Signal(object)
    emptied = Signal()
    rested = Signal()

    def __init__(self, engine: EngineThread, method: str, parent: QObject | None = None) -> None:
        """Watch `engine`; requests wait until something can answer them."""
        super().__init__(parent)
        self._engine = engine
        self._drawing, self._moving = blank(), False
        self._goes_on = False  # what is drawn next is drawn on what is there
        self._method = method
        self._options: tuple[tuple[str, Setting], ...] = ()
        self._target: int | None = None
        self._versus: int | None = None
        self._small_maps: SmallMapsKind = "none"
        self.tiles_follow = True
        self._network: LiveNetwork = "loaded"
        self._scrambled = False
        self._ready = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._on_pause)
        self.generation = 0
        self._oldest_valid = 0
        self._oldest_maps = 0  # small maps come later than the map that they belong to
        self._answered = 0  # generation of the newest request that was answered, or failed
        self._final = True
        self.latency = 0.0
        engine.subscribe(EngineReady, self._on_ready)
        engine.subscribe(Explained, self._on_explained)
        engine.subscribe(SmallMapsMade, self._on_small_maps)
        engine.subscribe(NetworkOpened, self._on_opened)
        engine.subscribe(Problem, self._on_failed)

    @property
    def network(self) -> LiveNetwork:
        """Which network is asked; also while a scrambled copy of it answers."""
        return self._network

    @property
    def scrambled(self) -> bool:
        """Whether a scrambled copy of that network answers."""
        return self._scrambled

    @property
    def target(self) -> int | None:
        """The class that was picked, or None."""
        return self._target

    @property
    def method(self) -> str:
        """Id of the method."""
        return self._method

    @property
    def settled(self) -> bool:
        """Whether what is shown belongs to what is drawn: nothing waits to be answered."""
        return self._ready and self._answered == self.generation and self._final

    @property
    def request(self) -> Explain:
        """What is wanted now, as a request."""
        return Explain(
            self.generation,
            self._drawing,
            self._method,
            self._target,
            "scrambled" if self._scrambled else self._network,
            self._options,
            self._versus,
            self._small_maps if self.tiles_follow or not self._moving else "none",
            self._moving,
        )

    @Slot(object)
    def edit(self, edit: Edit) -> None:
        """Explain another drawing."""
        goes_on = self._goes_on or edit.drawing.is_about_the_same(self._drawing)
        self._drawing, self._moving = edit.drawing, edit.moving
        self._goes_on = edit.moving
        if not goes_on:
            self._change_subject()
        self._ask(older_hold=edit.moving)
        if edit.moving:
            self._pause.start()
        else:
            self._pause.stop()

    @Slot()
    def _on_pause(self) -> None:
        """The pen is down and stands still: the small maps catch up with it."""
        self._moving = False
        self._ask(older_hold=True)

    @Slot()
    def begin_stroke(self) -> None:
        """The pen went down: answers about older ink come too late."""
        self._goes_on = True
        self._decide()

    def _change_subject(self) -> None:
        self._decide()
        self.subject_changed.emit()

    def _decide(self) -> None:
        self._oldest_valid = self._oldest_maps = self.generation + 1

    def choose_target(self, target: int | None) -> None:
        """Explain this class, or follow the prediction."""
        self._target = target
        self._ask()

    def choose_versus(self, versus: int | None) -> None:
        """Set the explained class against this one, or against none."""
        self._versus = versus
        self._ask()

    def choose_small_maps(self, kind: SmallMapsKind) -> None:
        """Show these small maps beside the large one."""
        self._small_maps = kind
        self._ask()

    def let_tiles_follow(self, follow: bool) -> None:
        """Whether small maps follow the pen, or wait until it rests."""
        self.tiles_follow = follow

    def choose_method(self, method: str, options: tuple[tuple[str, Setting], ...] = ()) -> None:
        """Explain with this method and these options."""
        self._method, self._options = method, options
        self._ask()

    def choose_network(self, network: LiveNetwork) -> None:
        """Ask this network."""
        is_another = network != self._network
        self._network, self._scrambled = network, False
        if is_another:
            self._change_subject()
        self._ask()

    def scramble(self, scrambled: bool) -> None:
        """Ask the scrambled copy of the network, which was made before; or that one again."""
        self._scrambled = scrambled
        self._ask(older_hold=scrambled)

    def refresh(self) -> None:
        """Ask again: the network is not what it was."""
        self._ask(older_hold=True)

    def restart(self) -> None:
        """Ask again, and show no answer of the network before."""
        self._change_subject()
        self._ask()

    def preview_layers(self) -> None:
        """Ask what each layer sees in the drawing; what is drawn next goes first."""
        if self._ready and not self._drawing.is_empty:
            self._engine.mailbox.post(PreviewLayers(self._drawing, self._network))

    def judge(self) -> None:
        """Ask whether the drawing is anything like a digit; what is drawn next goes first."""
        if self._ready and not self._drawing.is_empty:
            self._engine.mailbox.post(JudgeDrawing(self._drawing, self._network))

    def learn_digits(self, folder: Path) -> None:
        """Find out how the loaded network sees training digits; what that says, `folder` keeps."""
        self._engine.mailbox.post(LearnDigits(folder))

    def measure(self, explained: Explained) -> None:
        """Ask how far the map on the screen can be trusted; what is drawn next ends it."""
        self._engine.mailbox.post(MeasureMap(explained))

    def _ask(self, *, older_hold: bool = False) -> None:
        """Ask about what there is now; `older_hold`: what was asked before may still be shown."""
        if not older_hold:
            self._decide()
        if self._drawing.is_empty:
            self._answered, self._final = self.generation, True
            self.emptied.emit()
            self._warm_up()
        else:
            self._post()

    def _warm_up(self) -> None:
        """Let the engine trace what is on the screen: else the first stroke would wait for it."""
        if self._ready:
            self._engine.mailbox.post(self.request.warm_up)

    def _post(self) -> None:
        self.generation += 1
        self._final = False
        self._engine.mailbox.post(self.request)

    @Slot(object)
    def _on_ready(self, _: object) -> None:
        self._ready = True
        if self._drawing.is_empty:
            self._warm_up()
        else:  # again: all methods can be answered now, and small maps beside the large one
            self._post()

    @Slot(object)
    def _on_opened(self, _: object) -> None:
        """The loaded network is another one; whoever opened it asks it."""
        if self._network == "loaded":
            self._change_subject()

    @Slot(object)
    def _on_explained(self, explained: Explained) -> None:
        if explained.generation > self._answered:  # not what sharpens an answer
            self._answered = explained.generation
            self.latency = time.perf_counter() - explained.request.asked_at
        if explained.generation == self.generation:
            self._final = explained.final
        if explained.generation >= self._oldest_valid and not self._drawing.is_empty:
            self._oldest_valid = explained.generation
            self.explained.emit(explained)
        if self.settled and not self._moving:
            self.rested.emit()

    @Slot(object)
    def _on_small_maps(self, maps: SmallMapsMade) -> None:
        if maps.generation >= self._oldest_maps and not self._drawing.is_empty:
            self._oldest_maps = maps.generation
            self.small_maps_made.emit(maps)

    @Slot(object)
    def _on_failed(self, problem: Problem) -> None:
        unanswered = problem.message
        if not isinstance(unanswered, Explain):
            return
        self._answered = max(self._answered, unanswered.generation)
        if unanswered.generation == self.generation:
            self._final = True
        if unanswered.generation >= self._oldest_valid:
            self.emptied.emit()  # what was shown is of another drawing, method or network
