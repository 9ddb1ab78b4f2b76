"""What would flip it, connected to the engine and to the canvas."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from engine.words import tr
from gui.bridge.engine_thread import EngineThread
from gui.bridge.live_view import LiveView
from gui.bridge.messages.explain import Explained
from gui.bridge.messages.what_if.find_flip import FindFlip, FlipFound
from gui.bridge.problems import Problem
from gui.draw.draw_tab import DrawTab
from gui.draw.what_if.flip_question import ALREADY, CHANGED, DONE, LOOKING, NOTHING

if TYPE_CHECKING:
    from engine.what_if.flip import Flip


class FlipControls(QObject):
    """Asks for a stroke, proposes it on the canvas, and draws it if it is accepted."""

    def __init__(self, draw: DrawTab, *, live: LiveView, engine: EngineThread) -> None:
        """Connect the question of `draw`."""
        super().__init__(draw)
        self._draw, self._live, self._engine = draw, live, engine
        self._asked: FindFlip | None = None
        self._flip: Flip | None = None
        self._last: Explained | None = draw.heatmap.explained
        question = draw.what_if.flip
        question.asked.connect(self._on_asked)
        question.accept.clicked.connect(self._on_accepted)
        question.discard.clicked.connect(self._forget)
        draw.canvas.changed.connect(self._forget)
        draw.inspector.sections["what_if"].unfolded.connect(self._forget)
        live.explained.connect(self._on_explained)
        live.subject_changed.connect(self._forget)
        engine.subscribe(FlipFound, self._on_found)
        engine.subscribe(Problem, self._on_problem)

    @Slot(object)
    def _on_asked(self, wanted: int | None) -> None:
        self._forget()
        if self._last is not None and wanted == self._last.predicted:
            self._draw.what_if.flip.show_nothing(ALREADY)
            return
        self._asked = FindFlip(self._draw.canvas.drawing, self._live.network, wanted)
        self._draw.what_if.flip.show_nothing(LOOKING)
        self._engine.mailbox.post(self._asked)

    @Slot(object)
    def _on_found(self, found: FlipFound) -> None:
        if found.request is not self._asked or self._last is None:
            return
        self._asked, self._flip = None, found.flip
        if found.flip is None:
            self._draw.what_if.flip.show_nothing(CHANGED if found.changed else NOTHING)
            return
        self._draw.what_if.flip.show_flip(found.flip, self._last.predicted, found.chance)
        self._draw.canvas.show_ghost(found.flip.found.brushed)

    @Slot(object)
    def _on_problem(self, problem: Problem) -> None:
        if self._asked is not None and problem.message is self._asked:
            self._forget()

    @Slot()
    def _on_accepted(self) -> None:
        if self._flip is not None:
            done = (
                tr("erasing that flips")
                if self._flip.found.brushed.erases
                else tr("stroke that flips")
            )
            self._draw.canvas.change_to(self._flip.found.drawing, done)
            self._draw.what_if.flip.show_nothing(DONE)

    @Slot(object)
    def _on_explained(self, explained: Explained) -> None:
        """Another network, or other weights: what is proposed was not tried with those."""
        last, self._last = self._last, explained
        if last is not None and explained.weights != last.weights:
            self._forget()

    @Slot()
    def _forget(self) -> None:
        """Nothing is proposed or looked for any more."""
        if self._asked is not None:
            self._engine.mailbox.post(FindFlip(None, self._asked.network, None))
        self._asked = self._flip = None
        self._draw.canvas.show_ghost(None)
        self._draw.what_if.flip.show_nothing()
