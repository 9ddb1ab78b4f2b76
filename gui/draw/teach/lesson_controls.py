"""What came of a lesson, connected: compared on what is drawn, kept, or thrown away."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from engine.errors import InkLensError
from engine.teaching.events import Lesson
from engine.words import tr
from gui.bridge.engine_room import EngineRoom
from gui.bridge.live_view import LiveView
from gui.bridge.messages.open_network import NetworkOpened, OpenNetwork
from gui.bridge.messages.teach.compare_taught import CompareTaught, TaughtCompared
from gui.bridge.messages.teach.keep_taught import KeepTaught, TaughtKept
from gui.bridge.messages.teach.lend_copy import ForgetCopy
from gui.bridge.problems import Problem, problem_from
from gui.draw.draw_tab import DrawTab
from gui.draw.teach.controls import TeachControls
from gui.draw.teach.sentences import kept_name
from gui.kept.state_folder import StateFolder

KEEPING = tr("Keeping the taught network")
INSTEAD = "vanilla_gradients"  # of feature maps there is no one map to set beside another


class LessonControls(QObject):
    """Shows before and after of what is drawn, whenever the pen rests, until one decides.

    Signals:
        failed(Problem): the network could not be kept.
    """

    failed = Signal(object)

    def __init__(
        self,
        teacher: TeachControls,
        draw: DrawTab,
        *,
        live: LiveView,
        room: EngineRoom,
        state: StateFolder,
    ) -> None:
        """Connect the view of `draw`."""
        super().__init__(draw)
        self._teacher, self._draw, self._live, self._room = teacher, draw, live, room
        self._state = state
        self._view = draw.teach.lesson
        self._section = draw.inspector.sections["teach"]
        self._lesson: Lesson | None = None
        self._keeping: KeepTaught | None = None
        self._kept: Lesson | None = None  # what is being kept
        self._opening: Path | None = None  # what was kept, and is not the live network yet
        teacher.taught.connect(self._on_taught)
        self._view.keep.clicked.connect(self._on_keep)
        self._view.discard.clicked.connect(self._on_discard)
        self._section.unfolded.connect(self._ask)
        draw.view.changed.connect(self._colour)
        draw.classes.chosen.connect(self._ask)
        live.rested.connect(self._ask)
        live.emptied.connect(self._show_nothing)
        engine = room.engine
        engine.subscribe(TaughtCompared, self._on_compared)
        engine.subscribe(TaughtKept, self._on_kept)
        engine.subscribe(NetworkOpened, self._on_opened)
        engine.subscribe(Problem, self._on_problem)

    @Slot(object)
    def _on_taught(self, lesson: Lesson | None) -> None:
        self._lesson = lesson
        self._view.sides.show_compared(None, "signed")
        self._ask()

    # -- before and after -----------------------------------------------------------------------

    @Slot()
    def _ask(self) -> None:
        drawing, request = self._draw.canvas.drawing, self._live.request
        if self._lesson is None or not self._section.is_open or drawing.is_empty:
            return
        if not self._teacher.can_teach:  # what is explained is no digit, nor are the classes
            self._show_nothing()
            return
        maps = request.method == "activations"
        method, options = (INSTEAD, ()) if maps else (request.method, request.options)
        target = self._live.target
        if target is None:
            target = self._teacher.label_of(drawing)
        self._room.engine.mailbox.post(CompareTaught(drawing, method, options, target))

    @Slot(object)
    def _on_compared(self, compared: TaughtCompared) -> None:
        if self._lesson is not None and compared.request.drawing is self._draw.canvas.drawing:
            self._view.sides.show_compared(compared, self._draw.view.current_view)

    @Slot()
    def _colour(self) -> None:
        sides = self._view.sides
        sides.show_compared(sides.compared, self._draw.view.current_view)

    @Slot()
    def _show_nothing(self) -> None:
        self._view.sides.show_compared(None, "signed")

    # -- one decides ----------------------------------------------------------------------------

    @Slot()
    def _on_discard(self) -> None:
        self._forget()
        self._room.engine.mailbox.post(ForgetCopy())

    def _forget(self) -> None:
        self._lesson = None
        self._view.show_lesson(None)

    @Slot()
    def _on_keep(self) -> None:
        if self._lesson is not None and self._keeping is None:
            self._view.show_keeping(written=False)
            self._kept, self._keeping = self._lesson, KeepTaught(self._state.keep_network)
            self._room.engine.mailbox.post(self._keeping)

    @Slot(object)
    def _on_kept(self, kept: TaughtKept) -> None:
        if kept.request is not self._keeping or self._kept is None:
            return
        self._name(kept.path, kept_name(self._kept))
        if self._lesson is self._kept:  # else another lesson has begun
            self._lesson, self._opening = None, kept.path
            self._view.show_keeping(written=True)
            self._room.engine.mailbox.post(ForgetCopy())
        self._keeping = self._kept = None
        self._state.prune_networks()
        self._room.open_network(kept.path)

    @Slot(object)
    def _on_opened(self, opened: NetworkOpened) -> None:
        if self._opening is not None and opened.path == self._opening:
            self._end_opening()

    def _end_opening(self) -> None:
        """What was kept reads now, or cannot be opened, which is said."""
        self._opening = None
        if self._lesson is None:
            self._view.show_lesson(None)

    def _name(self, path: Path, name: str) -> None:
        try:
            self._state.names.rename(path, name)
        except InkLensError as error:
            self.failed.emit(problem_from(error, KEEPING))

    @Slot(object)
    def _on_problem(self, problem: Problem) -> None:
        if self._keeping is not None and problem.message is self._keeping:
            self._keeping = self._kept = None
            self._view.show_lesson(self._lesson)
        elif self._opening is not None and isinstance(problem.message, OpenNetwork):
            self._end_opening()
