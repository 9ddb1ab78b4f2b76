"""Which network was opened: its file, its one name everywhere, and what is said when it comes."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

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


@dataclass(frozen=True, slots=True)
class _Asked:
    """A network that was asked for; a wish is what a person wants, and not an example."""

    file: Path | None
    is_wish: bool


class OpenedNetwork(QObject):
    """Lets the whole window follow the network that was opened.

    Attributes:
        answers: file of the one that answers, an example's too; None for the shipped one.

    Signals:
        remembered_changed(): another one is remembered, or none has come of what was asked for.
    """

    remembered_changed = Signal()

    def __init__(
        self, window: "MainWindow", *, remembered: Path | None, first: Path | None
    ) -> None:
        """Follow the networks that `window` opens.

        Args:
            window: the real one.
            remembered: file of the one that a person asked for last; None for the shipped one.
            first: file of the one that answers first, for this time perhaps another one.
        """
        super().__init__(window)
        self._window, self.answers = window, first
        self._fulfilled = remembered  # the last wish that came true
        self._waiting: list[_Asked] = []  # still to be opened
        self._slow = LateNews(self)
        self._slow.said.connect(self._on_slow)
        self._slow.over.connect(window.status.notice.end_news)
        window.room.network_wanted.connect(self._on_wanted)
        window.room.network_borrowed.connect(self._on_borrowed)
        window.room.engine.subscribe(Problem, self._on_problem)
        window.room.engine.subscribe(NetworkOpened, self._on_opened)
        window.room.engine.subscribe(NetworkSaved, self._on_saved)
        window.files.renamed.connect(self._on_renamed)

    @property
    def remembered(self) -> Path | None:
        """File to be opened at the next start: a person asked for it last. None: the shipped one.

        An example's network is not, nor is one that was named for this start alone.
        """
        wishes = [asked.file for asked in self._waiting if asked.is_wish]
        return wishes[-1] if wishes else self._fulfilled

    @property
    def is_opening(self) -> bool:
        """Whether a network is still to be opened."""
        return bool(self._waiting)

    @property
    def wanted(self) -> Path | None:
        """File of the one that answers once all are opened that were asked for."""
        return self._waiting[-1].file if self._waiting else self.answers

    def show_first(self, ready: EngineReady) -> None:
        """The engine is there, and with it the first network."""
        path = ready.takes.path
        if self.answers not in (path, None) and self._fulfilled == self.answers:
            self._fulfilled = path  # the remembered one cannot be read any more, which was said
        self.answers = path
        title = self._window.files.title_of(ready.network, path)
        self._call_it(title, shipped=path is None)
        self._window.painting.take(ready.takes)

    @Slot(object)
    def _on_wanted(self, path: Path | None) -> None:
        self._wait_for(_Asked(path, is_wish=not is_example(path)))

    @Slot(object)
    def _on_borrowed(self, path: Path | None) -> None:
        self._wait_for(_Asked(path, is_wish=False))

    def _wait_for(self, asked: _Asked) -> None:
        self._waiting.append(asked)
        if len(self._waiting) == 1:
            self._expect(asked)

    def _expect(self, asked: _Asked) -> None:
        """That takes a while where the engine traces what was asked for before, or reads much."""
        name = tr("the shipped network") if asked.file is None else asked.file.name
        self._slow.expect(tr("Opening {name} …", name=name))

    @Slot(str)
    def _on_slow(self, words: str) -> None:
        self._window.status.notice.show_news(words, OPENING)

    def _end_waiting(self, path: Path | None) -> _Asked | None:
        """The first that was asked for in this file has come, or never will: order is kept."""
        asked = next((each for each in self._waiting if each.file == path), None)
        if asked is None:
            return None  # it answers already, and what failed after that is told by itself
        self._waiting.remove(asked)
        self._slow.end()
        if self._waiting:
            self._expect(self._waiting[0])
        return asked

    @Slot(object)
    def _on_problem(self, problem: Problem) -> None:
        if isinstance(problem.message, OpenNetwork):
            self._end_waiting(problem.message.path)
            self.remembered_changed.emit()

    @Slot(object)
    def _on_opened(self, opened: NetworkOpened) -> None:
        asked = self._end_waiting(opened.path)
        window, self.answers = self._window, opened.path
        if asked is not None and asked.is_wish:
            self._fulfilled = opened.path
            if opened.path is not None:
                window.drawings.remember(opened.path)
        self.remembered_changed.emit()
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
        if self.answers is not None:
            title = self._window.files.title_of(self.answers.name, self.answers)
            self._call_it(title, shipped=False)

    def _call_it(self, title: str, *, shipped: bool) -> None:
        """Use one name everywhere."""
        self._window.networks.show_loaded(title)
        other = tr("the shipped network") if shipped else title
        self._window.training.reading.show_other(other)
