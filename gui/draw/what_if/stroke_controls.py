"""The questions of the section "What if", connected to the engine and to the canvas."""

from PySide6.QtCore import QObject, Slot

from gui.bridge.edit import Edit
from gui.bridge.engine_thread import EngineThread
from gui.bridge.live_view import LiveView
from gui.bridge.messages.explain import Explained
from gui.bridge.messages.what_if.leave_strokes_out import LeaveStrokesOut, StrokesLeftOut
from gui.draw.draw_tab import DrawTab
from gui.draw.what_if.stroke_tiles import StrokeKey


class StrokeControls(QObject):
    """Which stroke did it: asks while the tiles are strokes and the pen rests."""

    def __init__(self, draw: DrawTab, *, live: LiveView, engine: EngineThread) -> None:
        """Connect the tiles of `draw`."""
        super().__init__(draw)
        self._draw, self._live, self._engine = draw, live, engine
        self._last: Explained | None = None
        self._section = draw.inspector.sections["what_if"]
        self._section.made.connect(self._on_made)
        draw.view.kind_chosen.connect(self._on_kind_chosen)
        draw.strip.picked.connect(self._on_picked)
        draw.canvas.changed.connect(self._on_edit)
        live.explained.connect(self._on_explained)
        live.rested.connect(self._ask)
        engine.subscribe(StrokesLeftOut, self._on_answered)

    @property
    def _wanted(self) -> bool:
        return self._draw.view.kind == "strokes"

    @Slot()
    def _on_made(self) -> None:
        """Tiles can be strokes before there is a button for it."""
        question = self._draw.what_if.strokes
        question.button.clicked.connect(self._draw.view.show_strokes)
        question.show_shown(self._wanted)

    @Slot()
    def _on_kind_chosen(self) -> None:
        if self._section.made_body is not None:
            self._draw.what_if.strokes.show_shown(self._wanted)
        if self._live.settled:
            self._ask()

    @Slot(object)
    def _on_explained(self, explained: Explained) -> None:
        self._last = explained

    @Slot(object)
    def _on_edit(self, edit: Edit) -> None:
        """Without any ink nothing is explained, but strokes that are set aside can come back."""
        if edit.drawing.is_empty and edit.drawing.aside:
            self._ask()

    @Slot()
    def _ask(self) -> None:
        drawing, last = self._draw.canvas.drawing, self._last
        if not self._wanted or last is None or not drawing.all_strokes:
            return
        message = LeaveStrokesOut(drawing, self._live.network, last.target, last.versus)
        self._engine.mailbox.post(message)

    @Slot(object)
    def _on_picked(self, key: object) -> None:
        if isinstance(key, StrokeKey) and key.number < len(self._draw.canvas.drawing.all_strokes):
            self._draw.canvas.toggle_stroke(key.number)

    @Slot(object)
    def _on_answered(self, answer: StrokesLeftOut) -> None:
        """Show it, unless another drawing lies there by now."""
        if answer.request.drawing is self._draw.canvas.drawing:
            self._draw.show_strokes(answer.effects)
