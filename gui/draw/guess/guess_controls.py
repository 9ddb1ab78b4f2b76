"""Guess first, connected: the maps are hidden until one has guessed, and shown beside it then."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut

from engine.errors import InkLensError
from engine.guessing.results_file import Guess, add
from engine.words import tr
from gui import dialogs
from gui.bridge.engine_thread import EngineThread
from gui.bridge.live_view import LiveView
from gui.bridge.messages.explain import Explained
from gui.bridge.messages.guess.compare_guess import CompareGuess, GuessCompared
from gui.bridge.network_input import NetworkInput
from gui.bridge.problems import problem_from
from gui.draw.draw_tab import DrawTab
from gui.draw.guess.overlay import GuessOverlay

if TYPE_CHECKING:
    from gui.files import FileActions

KEEPING = tr("Adding to the results")


class GuessControls(QObject):
    """Leads through a guess: marks, comparison, table, next digit.

    Signals:
        failed(Problem): the results cannot be written.
        news(str, str): what there is to tell, and what it is about.
    """

    failed = Signal(object)
    news = Signal(str, str)

    def __init__(
        self,
        draw: DrawTab,
        *,
        live: LiveView,
        engine: EngineThread,
        actions: dict[str, QAction],
        files: "FileActions",
    ) -> None:
        """Connect the section of `draw`."""
        super().__init__(draw)
        self._draw, self._live, self._engine, self._actions = draw, live, engine, actions
        self._files = files
        self._panel, self._board = draw.guess, draw.board
        self._overlay = GuessOverlay(draw.heatmap)
        self._asked: CompareGuess | None = None
        self._found: GuessCompared | None = None
        self._results: Path | None = None
        self._has_samples = True
        panel = self._panel
        panel.begin.clicked.connect(self.begin)
        panel.leave.clicked.connect(self.leave)
        panel.undo.clicked.connect(self._board.history.step_back)
        panel.clear.clicked.connect(self._board.clear)
        panel.compare.clicked.connect(self._on_compare)
        panel.next.clicked.connect(self._on_next)
        panel.keep.clicked.connect(self._on_keep)
        panel.undo.setEnabled(False)
        self._board.history.can_step_back_changed.connect(self._on_history)
        self._board.changed.connect(self._on_marks)
        live.explained.connect(self._on_explained)
        live.emptied.connect(self._on_emptied)
        engine.subscribe(GuessCompared, self._on_compared)
        draw.inspector.sections["guess"].unfolded.connect(self._on_unfolded)
        self._keys = [QShortcut(QKeySequence(key), draw) for key in ("Esc", "Delete")]
        self._keys[0].activated.connect(self.leave)
        self._keys[1].activated.connect(self._board.clear)
        for key in self._keys:
            key.setEnabled(False)
        self._allow(draw.heatmap.explained)

    @Slot()
    def _on_history(self) -> None:
        self._panel.undo.setEnabled(self._board.history.can_step_back)

    # -- the steps of a guess -------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """Hide the maps, and let the person mark."""
        shown = self._draw.heatmap.explained
        if shown is None:
            return
        self._end_comparing()
        self._board.show_pixels(shown.pixels)
        self._board.forget()
        self._hide_maps()
        self._on_marks()
        self._board.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def leave(self) -> None:
        """Show the maps again, with nothing compared."""
        if self._panel.state == "off":
            return
        self._end_comparing()
        self._show_maps()
        self._panel.show_state("off")

    @Slot()
    def _on_compare(self) -> None:
        shown = self._draw.heatmap.explained
        if shown is None:
            return
        self._show_maps()
        self._panel.show_state("compared")
        self._panel.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self._compare(shown)

    @Slot()
    def _on_next(self) -> None:
        """Another test digit: its maps are hidden from the start."""
        self.leave()
        self._hide_maps()
        self._board.forget()
        self._draw.tools.next_sample()
        self._board.setFocus(Qt.FocusReason.OtherFocusReason)

    def _compare(self, shown: Explained) -> None:
        self._asked, self._found = CompareGuess(shown, self._board.marks), None
        self._overlay.show_guess(self._board.marks, shown.values)
        self._panel.table.show_method(shown.method)
        self._panel.show_found((), self._chance, whole=False)
        self._engine.mailbox.post(self._asked)

    def _end_comparing(self) -> None:
        if self._asked is not None and self._found is None:
            self._engine.mailbox.post(CompareGuess(None, self._board.marks))
        self._asked = self._found = None
        self._overlay.show_guess(None, None)

    def _hide_maps(self) -> None:
        self._panel.show_state("marking")
        self._draw.hide_maps(True)
        self._draw.inspector.set_open("teach", False)  # a lesson shows maps before and after it
        self._take_keys(True)

    def _show_maps(self) -> None:
        self._draw.hide_maps(False)
        self._take_keys(False)

    def _take_keys(self, taken: bool) -> None:
        """While pixels are marked, Esc and Delete are about the guess and not about the drawing."""
        own = [] if taken else [QKeySequence("Delete"), QKeySequence("Esc")]
        self._actions["clear"].setShortcuts(own)
        for key in self._keys:
            key.setEnabled(taken)

    @property
    def _chance(self) -> float:
        return float(self._board.marks.mean())

    # -- what the person and the engine do ------------------------------------------------------

    @Slot()
    def _on_marks(self) -> None:
        if self._panel.state == "marking":
            marks = self._board.marks
            self._panel.show_marks(int(marks.sum()), marks.size)

    @Slot(object)
    def _on_explained(self, explained: Explained) -> None:
        """Another picture is guessed anew; another class or network is compared anew."""
        self._allow(explained)
        if self._panel.state == "off":
            return
        is_another = self._board.show_pixels(explained.pixels)
        if self._panel.state == "marking":
            return
        if is_another:
            self.leave()
        elif self._asked is not None and _question(explained) != _question(self._asked.explained):
            if explained.final:
                self._compare(explained)
        elif explained.final:
            self._overlay.show_guess(self._board.marks, explained.values)
            self._panel.table.show_method(explained.method)

    @Slot()
    def _on_emptied(self) -> None:
        self.leave()
        self._allow(None)

    @Slot(bool)
    def _on_unfolded(self, is_open: bool) -> None:
        """Nothing stays hidden by what is folded."""
        if not is_open:
            self.leave()

    @Slot(object)
    def show_network(self, takes: NetworkInput) -> None:
        """Another network answers, which takes this."""
        self._has_samples = takes.draws
        self._allow(self._draw.heatmap.explained)

    def _allow(self, shown: Explained | None) -> None:
        self._panel.allow(begin=shown is not None, page=self._has_samples)

    @Slot(object)
    def _on_compared(self, compared: GuessCompared) -> None:
        if compared.request is not self._asked:
            return
        self._panel.show_found(compared.found, self._chance, whole=compared.whole)
        if compared.whole:
            self._found = compared

    # -- results --------------------------------------------------------------------------------

    @Slot()
    def _on_keep(self) -> None:
        """Add this guess to the table of the class; the first time it is asked which file."""
        found = self._found
        shown = None if found is None else found.request.explained
        path = self._results or dialogs.ask_where_to_keep_results(
            self._draw.window(), self._files.folder
        )
        if path is None or found is None or shown is None:
            return
        self._files.folder = str(path.parent)
        try:
            add(path, _guess(self._panel.name.text(), shown, found))
        except InkLensError as error:
            self._results = None
            self.failed.emit(problem_from(error, KEEPING))
            return
        self._results = path
        self._panel.keep.setText(tr("Add to {file}", file=path.name))
        self._panel.show_kept()
        self.news.emit(tr("Added to {file}.", file=path.name), KEEPING)


def _question(shown: Explained | None) -> tuple[object, ...]:
    """What of an explanation a comparison depends on."""
    if shown is None:
        return ()
    return shown.target, shown.versus, shown.weights


def _guess(name: str, shown: Explained, found: GuessCompared) -> Guess:
    """What is written of a guess: in English, as programs read it."""
    drawing = shown.request.drawing
    picture = drawing.picture
    what = "drawing" if picture is None else "picture"
    if picture is not None and picture.sample is not None:
        what = f"test sample {picture.sample}"
    known = picture is not None and picture.label is not None and drawing.ink.is_empty
    return Guess(
        name,
        what,
        str(picture.label) if picture is not None and known else "",
        shown.name(shown.target),
        "" if shown.versus is None else shown.name(shown.versus),
        int(found.request.marks.sum()),
        found.found,
    )
