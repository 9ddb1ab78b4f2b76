"""Teach it, connected: to the canvas, to what is kept, and to lessons."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from engine.errors import InkLensError
from engine.teaching.corrections import Correction, Corrections, with_one_more
from engine.teaching.corrections_file import read_corrections, write_corrections
from engine.teaching.events import Lesson
from engine.words import tr, trn
from gui import dialogs
from gui.bridge.engine_room import EngineRoom
from gui.bridge.live_view import LiveView
from gui.bridge.messages.explain import Explained
from gui.bridge.network_input import DIGITS, NetworkInput
from gui.bridge.problems import problem_from
from gui.draw.draw_tab import DrawTab
from gui.draw.teach import sentences
from gui.kept.corrections import KeptCorrections
from gui.kept.state_folder import StateFolder

if TYPE_CHECKING:
    from gui.files import FileActions

SCRAMBLED = "scrambled"  # what that copy reads is no mistake of the network
CORRECTING, SAVING, OPENING = (
    tr("Correcting the drawing"),
    tr("Saving the corrections"),
    tr("Opening the corrections"),
)


class TeachControls(QObject):
    """Keeps the corrections, and lets a copy of the live network learn them.

    Attributes:
        corrections: those that were made and not removed.

    Signals:
        failed(Problem): something went wrong.
        news(str, str): something was done, and what.
        taught(object): a `Lesson`, or None: nothing was taught any more.
    """

    failed = Signal(object)
    news = Signal(str, str)
    taught = Signal(object)

    def __init__(
        self,
        draw: DrawTab,
        *,
        live: LiveView,
        room: EngineRoom,
        state: StateFolder,
        files: "FileActions",
        keeps: bool,
    ) -> None:
        """Connect the section of `draw`; `keeps` says whether anything is remembered."""
        super().__init__(draw)
        self._draw, self._live, self._files, self._keeps = draw, live, files, keeps
        self._lessons = room.lessons
        self._section = draw.inspector.sections["teach"]
        self._read: Explained | None = draw.heatmap.explained
        self._why = sentences.why_not(DIGITS)
        self.corrections: Corrections = ()
        self._kept = KeptCorrections(state.path, self)
        self._kept.failed.connect(self.failed)
        self._kept.worked.connect(partial(self.news.emit, tr("The corrections are kept again.")))
        panel = self._panel = draw.teach
        panel.labels.chosen.connect(self._on_label)
        panel.corrections.removed.connect(self._on_removed)
        panel.remove.clicked.connect(panel.corrections.remove_selected)
        panel.save.clicked.connect(self._on_save)
        panel.open.clicked.connect(self._on_open)
        panel.teach.clicked.connect(self._on_teach)
        panel.cancel.clicked.connect(self._lessons.stop)
        draw.canvas.changed.connect(self._show_drawing)
        live.explained.connect(self._on_explained)
        live.emptied.connect(self._on_emptied)
        live.subject_changed.connect(self._on_subject_changed)
        self._lessons.progressed.connect(panel.show_progress)
        self._lessons.ended.connect(self._on_ended)

    # -- what was made --------------------------------------------------------------------------

    def restore(self) -> None:
        """Bring back those of the last time, also of a program that was killed."""
        self._show(self._kept.load())

    def end(self) -> None:
        """The window closes: what is to be kept is written."""
        self._kept.end()

    def open(self, path: Path) -> None:
        """Add the corrections of a file."""
        try:
            found = self.corrections
            for each in read_corrections(path):
                found = with_one_more(found, each)
        except InkLensError as error:
            self.failed.emit(problem_from(error, OPENING))
            return
        many = len(found) - len(self.corrections)
        self._change(found)
        self._section.set_open(True)
        added = trn(
            "Added {n} correction of {file}.",
            "Added {n} corrections of {file}.",
            many,
            file=path.name,
        )
        self.news.emit(added, OPENING)

    def _change(self, corrections: Corrections) -> None:
        self._show(corrections)
        if self._keeps:
            self._kept.save(corrections)

    def _show(self, corrections: Corrections) -> None:
        self.corrections = corrections
        self._panel.show_corrections(corrections)
        self._show_drawing()

    @Slot(object)
    def _on_label(self, label: int | None) -> None:
        drawing = self._draw.canvas.drawing
        if label is None:
            self._change(tuple(each for each in self.corrections if each.drawing is not drawing))
            return
        last = self._read
        known = last is not None and last.request.drawing is drawing
        read = last.predicted if last is not None and known and last.network != SCRAMBLED else None
        try:
            self._change(with_one_more(self.corrections, Correction(drawing, label, read)))
        except InkLensError as error:
            self.failed.emit(problem_from(error, CORRECTING))
            self._show_drawing()

    @Slot(int)
    def _on_removed(self, number: int) -> None:
        self._change((*self.corrections[:number], *self.corrections[number + 1 :]))

    @Slot()
    def _on_save(self) -> None:
        path = dialogs.ask_where_to_save_corrections(self._draw.window(), self._files.folder)
        if path is None:
            return
        self._files.folder = str(path.parent)
        try:
            write_corrections(self.corrections, path)
        except InkLensError as error:
            self.failed.emit(problem_from(error, SAVING))
        else:
            self.news.emit(tr("Saved as {path}", path=path), SAVING)

    @Slot()
    def _on_open(self) -> None:
        if path := dialogs.ask_for_corrections(self._draw.window(), self._files.folder):
            self._files.folder = str(path.parent)
            self.open(path)

    # -- what is seen ---------------------------------------------------------------------------

    @Slot(object)
    def show_network(self, takes: NetworkInput) -> None:
        """Another network answers: say whether that can be taught."""
        self._why = sentences.why_not(takes)
        self._panel.show_can(not self._why)
        self._show_drawing()

    @Slot(object)
    def _on_explained(self, explained: Explained) -> None:
        self._read = explained

    @Slot()
    def _on_subject_changed(self) -> None:
        """What was read is of another drawing, or by another network."""
        self._read = None

    @Slot()
    def _on_emptied(self) -> None:
        self._read = None
        self._show_drawing()

    @Slot()
    def _show_drawing(self) -> None:
        """Mark the label of what is drawn, and say what to do next."""
        drawing = self._draw.canvas.drawing
        label = self.label_of(drawing)
        if self._why:
            words = self._why
        elif drawing.is_empty:
            words = sentences.DRAW_FIRST if self.corrections else sentences.EMPTY
        else:
            words = "" if label is not None else sentences.SAY_IT
        said = not drawing.is_empty and not self._why
        self._panel.show_drawing(label, words, can_be_said=said)

    @property
    def can_teach(self) -> bool:
        """Whether the network that answers reads the ten digits, as those that are taught do."""
        return not self._why

    def label_of(self, drawing: object) -> int | None:
        """What a drawing was said to be, or None."""
        return next((each.label for each in self.corrections if each.drawing is drawing), None)

    # -- lessons --------------------------------------------------------------------------------

    @Slot()
    def _on_teach(self) -> None:
        if self.corrections and not self._why and not self._lessons.going_on:
            self._panel.show_lesson(None)
            self.taught.emit(None)
            self._panel.show_teaching(True)
            self._lessons.begin(self._live.network, self.corrections)

    @Slot(object)
    def _on_ended(self, lesson: Lesson | None) -> None:
        self._panel.show_teaching(False)
        self._panel.show_lesson(lesson)
        self.taught.emit(lesson)
