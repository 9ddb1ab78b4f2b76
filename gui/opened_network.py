"""Which network was opened: its file, its one name everywhere, and what is said when it comes."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from engine.words import tr
from gui.bridge.engine_thread import EngineReady
from gui.bridge.messages.open_network import NetworkOpened, OpenNetwork
from gui.bridge.messages.save_network import NetworkSaved
from gui.bridge.problems import Problem
from gui.help.opening import is_example
from gui.parts.late_news import LateNews

if TYPE_CHECKING:
    from gui.main_window import MainWindow

OPENING = tr("Opening the network")
SAVING = tr("Saving the network")
EXPLAINING = tr("Explaining the drawing")


class OpenedNetwork(QObject):
    """Lets the whole window follow the network that was opened.

    Attributes:
        file: of it, to be opened again; None for the shipped one, or while an example's answers.
        answers: file of the one that answers, an example's too; None for the shipped one.
    """

    def __init__(self, window: "MainWindow", file: Path | None) -> None:
        """Follow the networks that `window` opens; `file` is that of the first one."""
        super().__init__(window)
        self._window, self.file, self.answers = window, file, file
        self._waiting: list[Path | None] = []  # files of networks that are still to be opened
        self._slow = LateNews(self)
        self._slow.said.connect(self._on_slow)
        self._slow.over.connect(window.status.notice.end_news)
        window.room.network_wanted.connect(self._on_wanted)
        window.room.engine.subscribe(Problem, self._on_problem)
        window.room.engine.subscribe(NetworkOpened, self._on_opened)
        window.room.engine.subscribe(NetworkSaved, self._on_saved)
        window.files.renamed.connect(self._on_renamed)

    def show_first(self, ready: EngineReady) -> None:
        """The engine is there, and with it the first network."""
        shipped = ready.takes.path is None
        if shipped:
            self.file = self.answers = None  # one that cannot be read any more, which was said
        title = self._window.files.title_of(ready.network, self.file)
        self._call_it(title, shipped=shipped)
        self._window.painting.take(ready.takes)

    @Slot(object)
    def _on_wanted(self, path: Path | None) -> None:
        self._waiting.append(path)
        if len(self._waiting) == 1:
            self._expect(path)

    def _expect(self, path: Path | None) -> None:
        """That takes a while where the engine traces what was asked for before, or reads much."""
        name = tr("the shipped network") if path is None else path.name
        self._slow.expect(tr("Opening {name} …", name=name))

    @Slot(str)
    def _on_slow(self, words: str) -> None:
        self._window.status.notice.show_news(words, OPENING)

    def _end_waiting(self, path: Path | None) -> None:
        if path not in self._waiting:
            return  # it answers already, and what failed after that is told by itself
        self._waiting.remove(path)
        self._slow.end()
        if self._waiting:
            self._expect(self._waiting[0])

    @Slot(object)
    def _on_problem(self, problem: Problem) -> None:
        if isinstance(problem.message, OpenNetwork):
            self._end_waiting(problem.message.path)

    @Slot(object)
    def _on_opened(self, opened: NetworkOpened) -> None:
        self._end_waiting(opened.path)
        window, own = self._window, None if is_example(opened.path) else opened.path
        self.file, self.answers = own, opened.path
        if own is not None:
            window.drawings.remember(own)
        title = window.files.title_of(opened.name, opened.path)
        self._call_it(title, shipped=opened.path is None)
        shown = window.draw.method
        window.painting.take(opened.takes)
        window.networks.choose("loaded")
        window.live.choose_method(shown.methods.currentData(), shown.options.values())
        window.pictures.refresh()
        notice = window.status.notice
        notice.settle(EXPLAINING)  # that was the network before
        advice = (*window.strangers.advice, *opened.takes.notes)
        notice.show_news(
            ". ".join((tr("Now reading with: {title}", title=title), *advice)), OPENING
        )

    @Slot(object)
    def _on_saved(self, saved: NetworkSaved) -> None:
        self._window.status.notice.show_news(tr("Saved as {path}", path=saved.path), SAVING)

    @Slot()
    def _on_renamed(self) -> None:
        if self.file is not None:
            title = self._window.files.title_of(self.file.name, self.file)
            self._call_it(title, shipped=False)

    def _call_it(self, title: str, *, shipped: bool) -> None:
        """Use one name everywhere."""
        self._window.networks.show_loaded(title)
        other = tr("the shipped network") if shipped else title
        self._window.training.reading.show_other(other)
