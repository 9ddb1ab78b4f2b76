"""What is it like, connected to the engine and to the canvas."""

from PySide6.QtCore import QObject, Slot

from gui.bridge.engine_thread import EngineThread
from gui.bridge.live_view import LiveView
from gui.bridge.messages.what_if.compare_drawing import (
    CompareDrawing,
    LooksCompared,
    NeighboursFound,
)
from gui.draw.draw_tab import DrawTab
from gui.draw.what_if.like_question import COMPARING, EMPTY
from gui.draw.what_if.look_rows import FIXING


class LikeControls(QObject):
    """Compares the drawing while that is wanted and the pen rests, and makes a look usual."""

    def __init__(self, draw: DrawTab, *, live: LiveView, engine: EngineThread) -> None:
        """Connect the question of `draw`."""
        super().__init__(draw)
        self._draw, self._live, self._engine = draw, live, engine
        self._compared: LooksCompared | None = None
        self._before = ""  # what was read before a fix
        self._fixing = False
        self._section = draw.inspector.sections["what_if"]
        question = self._question = draw.what_if.like
        question.button.clicked.connect(self._on_wanted)
        question.looks.fix_wanted.connect(self._on_fix)
        self._section.unfolded.connect(self._on_wanted)
        draw.canvas.changed.connect(self._on_edit)
        live.rested.connect(self._ask)
        live.emptied.connect(self._on_wanted)
        engine.subscribe(LooksCompared, self._on_looks)
        engine.subscribe(NeighboursFound, self._on_neighbours)

    @property
    def _wanted(self) -> bool:
        return self._section.is_open and self._question.button.isChecked()

    @Slot()
    def _on_wanted(self) -> None:
        """It is wanted now, or no more."""
        self._compared = None
        empty = self._draw.canvas.drawing.is_empty
        self._question.show_nothing("" if not self._wanted else EMPTY if empty else COMPARING)
        if self._live.settled:
            self._ask()

    @Slot()
    def _on_edit(self) -> None:
        """What is shown stays until the pen rests; a reading before a fix was of another one."""
        self._compared = None
        if not self._fixing:
            self._before = ""

    @Slot()
    def _ask(self) -> None:
        drawing = self._draw.canvas.drawing
        if self._wanted and not drawing.is_empty and self._question.button.isEnabled():
            self._engine.mailbox.post(CompareDrawing(drawing, self._live.network))

    @Slot(object)
    def _on_looks(self, compared: LooksCompared) -> None:
        if self._wanted and compared.request.drawing is self._draw.canvas.drawing:
            self._compared = compared
            self._question.show_looks(compared, self._before)

    @Slot(object)
    def _on_neighbours(self, found: NeighboursFound) -> None:
        if self._wanted and found.request.drawing is self._draw.canvas.drawing:
            self._question.show_neighbours(found)

    @Slot(int)
    def _on_fix(self, number: int) -> None:
        """Put the drawing with this look made usual in place; undo brings the old one back."""
        compared = self._compared
        if compared is None:
            return
        look, fix = compared.looks[number], compared.fixes[number]
        self._before = self._question.say_reading(compared)
        self._fixing = True
        self._draw.canvas.change_to(fix, FIXING[look.name])
        self._fixing = False
