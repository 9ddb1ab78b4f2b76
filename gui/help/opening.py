"""Opens an example: the network first, then the drawing, then how it is asked; and ends it.

An example borrows the window. However it ends, the network, method, view and tiles that it chose
give way to those before, but for what somebody else has chosen since. What lies on the canvas
stays: it may have been drawn on, and undo brings back what lay there before.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from engine.data import mnist
from engine.data.inklens_file import read_drawing
from engine.drawing import Drawing, Picture, blank, sample_name
from engine.errors import InkLensError
from engine.files import EXAMPLES as FOLDER
from engine.words import tr
from gui.bridge.edit import Edit
from gui.bridge.engine_thread import EngineReady
from gui.bridge.live_network import LiveNetwork
from gui.bridge.messages.open_network import NetworkOpened, OpenNetwork
from gui.bridge.messages.scramble.scramble_weights import WeightsScrambled
from gui.bridge.problems import Problem, problem_from
from gui.bridge.small_maps import SmallMapsMade
from gui.help.borrowed import Asking, Network, asking, give_back
from gui.help.coach import CLOSE, CLOSE_HINT, CoachMark
from gui.help.examples import EXAMPLES, Example
from gui.help.saturation import TwoMaps

if TYPE_CHECKING:
    from gui.main_window import MainWindow

OPENING = tr("Opening the example")
BACK = tr("Back to the network before")
BACK_HINT = tr(
    "Close this (Esc): the network and the settings from before come back, the drawing stays"
)


class Examples(QObject):
    """The examples of a window.

    Attributes:
        menu: an entry an example.
        shown: the example whose words are shown, or None.
    """

    def __init__(self, window: "MainWindow", mark: CoachMark) -> None:
        """Wait to be asked.

        Args:
            window: the real one.
            mark: what shows the words.
        """
        super().__init__(window)
        self._window, self._mark = window, mark
        self.menu = QMenu(tr("&Examples"), window)
        self.menu.setObjectName("examplesMenu")
        for example in EXAMPLES:
            action = self.menu.addAction(example.title)
            action.setObjectName(f"{example.id}Example")
            action.setData(example.id)
            action.triggered.connect(self._on_chosen)
        self.shown: Example | None = None
        self._waiting: Example | None = None  # for its network
        self._to_scramble = 0  # layers, once it is known which there are
        self._answers = self._wanted = window.opened.file  # of the loaded network, or the next one
        self._asks = False  # for a network: it is not the person who does
        self._before: Network | None = None  # while an example has borrowed the window
        self._asked_before: Asking | None = None
        self._given: Asking | None = None
        self._live_after: LiveNetwork | None = None  # once the network of before is back
        self._picture: Picture | None = None  # of the example
        self._maps: TwoMaps | None = None
        engine = window.room.engine
        engine.subscribe(EngineReady, self._on_ready)
        engine.subscribe(NetworkOpened, self._on_network_opened)
        engine.subscribe(WeightsScrambled, self._on_scrambled)
        engine.subscribe(Problem, self._on_problem)
        window.live.small_maps_made.connect(self._on_small_maps)
        window.room.network_wanted.connect(self._on_network_wanted)
        window.networks.chosen.connect(self._on_network_chosen)
        window.draw.canvas.changed.connect(self._on_edit)
        window.actions_by_name["unscramble"].enabledChanged.connect(self._on_scrambling)
        mark.closed.connect(self.end)
        window.tabs.currentChanged.connect(self.end)

    @property
    def network_file(self) -> Path | None:
        """The network to be opened at the next start: that of an example is only borrowed."""
        return self._window.opened.file if self._before is None else self._before.file

    def open(self, example_id: str) -> None:
        """Open the example of this id."""
        window = self._window
        example = next(each for each in EXAMPLES if each.id == example_id)
        window.help.first_steps.end()
        self._stop()
        window.questions.leave()
        before = self._before or Network(self._wanted, self._live_after or window.networks.network)
        self._before = None  # so that nothing of the following ends it
        window.networks.choose("loaded")
        window.show_draw_tab()
        self._before, self._live_after = before, None
        self._asked_before, self._given = asking(window), None
        if self._wanted == self._answers == example.network:
            self._set_up(example)
            return
        self._waiting = example
        if self._wanted != example.network:
            self._open_network(example.network)

    @Slot()
    def end(self) -> None:
        """Show no more words, and give back what was borrowed; what lies on the canvas stays."""
        self._stop()
        before, self._before = self._before, None
        if before is None:
            return
        chosen = self._window.networks.network
        live = before.live if chosen == "loaded" else chosen
        if before.file != self._wanted:
            self._live_after = live
            self._open_network(before.file)
        elif live != chosen:
            self._window.networks.choose(live)

    def close(self) -> None:
        """The window closes: what it remembers is as it was; no network is opened any more."""
        self._stop()

    def _stop(self) -> None:
        """All but the network."""
        shown, self.shown, self._maps = self.shown, None, None
        self._waiting, self._to_scramble = None, 0
        before, given = self._asked_before, self._given
        self._asked_before = self._given = None
        if shown is None:
            return
        self._mark.close_mark()
        if shown.scrambled:
            self._window.questions.leave()
        if before is not None and given is not None:
            give_back(self._window, before, given)

    def _open_network(self, file: Path | None) -> None:
        self._asks = True
        self._window.room.open_network(file)
        self._asks = False

    # -- one after the other --------------------------------------------------------------------

    def _set_up(self, example: Example) -> None:
        try:
            drawing = _drawing_of(example, self._window.draw.canvas.brush)
        except InkLensError as error:
            self._window.status.notice.show_problem(problem_from(error, OPENING))
            self.end()
            return
        draw = self._window.draw
        draw.view.end_pair()
        draw.classes.reset()
        draw.canvas.change_to(drawing, tr("example: {title}", title=example.title))
        self._picture = drawing.picture
        draw.method.methods.setCurrentIndex(draw.method.methods.findData(example.method))
        draw.view.choose_view("signed")
        draw.classes.choose(example.target)
        if example.versus is not None:
            draw.classes.toggle_versus(example.versus)
        draw.view.show_kind("pair" if example.pair else "classes")
        if example.scrambled:
            self._scramble(example.scrambled)
        self._given = asking(self._window)
        self._show_words(example)

    def _show_words(self, example: Example) -> None:
        draw, before = self._window.draw, self._before
        self.shown = example
        self._maps = TwoMaps() if example.body == "saturation" else None
        another = before is not None and before != Network(example.network, "loaded")
        leads_back = another or bool(example.scrambled)
        self._mark.point_at(
            draw.pair if example.pair else draw.heatmap,
            example.title,
            example.words,
            leave=BACK if leads_back else CLOSE,
            hint=BACK_HINT if leads_back else CLOSE_HINT,
            body=self._maps,
        )
        if example.about:
            part = draw.scramble.bars if example.scrambled else None
            draw.inspector.show_part(example.about, part)
        if self._maps is not None and draw.maps is not None:
            self._maps.show_maps(draw.maps)

    def _scramble(self, layers: int) -> None:
        """Let a copy forget so many layers, as soon as it is known which there are."""
        section = self._window.draw.inspector.sections["scramble"]
        slider = self._window.draw.scramble.slider
        if section.is_open and slider.isEnabled():
            slider.setValue(layers)
            return
        self._to_scramble = layers
        section.set_open(True)

    # -- what the engine and the person do ------------------------------------------------------

    @Slot()
    def _on_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.open(action.data())

    @Slot(object)
    def _on_ready(self, ready: EngineReady) -> None:
        if self._answers != ready.takes.path:  # a file that cannot be read any more
            self._wanted = ready.takes.path if self._wanted == self._answers else self._wanted
            self._answers = ready.takes.path

    @Slot(object)
    def _on_network_wanted(self, path: Path | None) -> None:
        """A network is opened: one that the person chooses is not taken back."""
        self._wanted = path
        if not self._asks:
            self._before, self._live_after = None, None
            self._stop()

    @Slot(object)
    def _on_network_chosen(self, network: LiveNetwork) -> None:
        """Another one answers, of which the words are not."""
        if network != "loaded" and (self.shown is not None or self._waiting is not None):
            self.end()

    @Slot(object)
    def _on_network_opened(self, opened: NetworkOpened) -> None:
        self._answers = opened.path
        if opened.path != self._wanted:
            return  # one that was asked for before
        waiting, self._waiting = self._waiting, None
        live, self._live_after = self._live_after, None
        if waiting is not None:
            self._set_up(waiting)
        elif live is not None:
            self._window.networks.choose(live)

    @Slot(object)
    def _on_problem(self, problem: Problem) -> None:
        """A network cannot be opened, which is told; the one before answers."""
        failed = problem.message
        if isinstance(failed, OpenNetwork) and failed.path == self._wanted:
            self._wanted, self._live_after = self._answers, None
            self.end()

    @Slot(object)
    def _on_edit(self, edit: Edit) -> None:
        """Words about one drawing go with it."""
        shown = self.shown
        if shown is None or shown.any_drawing or edit.moving:
            return
        if edit.drawing.picture is not self._picture:
            self.end()

    @Slot(bool)
    def _on_scrambling(self, scrambled: bool) -> None:
        """Where the way back from a copy is no longer offered, the network itself answers."""
        if not scrambled and self.shown is not None and self.shown.scrambled:
            self.end()

    @Slot(object)
    def _on_scrambled(self, found: WeightsScrambled) -> None:
        if self._to_scramble and found.request.depth == 0:
            QTimer.singleShot(0, self, self._forget)  # once the slider knows of them

    @Slot()
    def _forget(self) -> None:
        if self._to_scramble:
            layers, self._to_scramble = self._to_scramble, 0
            self._window.draw.scramble.slider.setValue(layers)

    @Slot(object)
    def _on_small_maps(self, maps: SmallMapsMade) -> None:
        if self._maps is not None:
            self._maps.show_maps(maps)


def is_example(path: object) -> bool:
    """Whether a file is one of the examples': such a network is not remembered."""
    return getattr(path, "parent", None) == FOLDER


def _drawing_of(example: Example, width: float) -> Drawing:
    """What lies on the canvas; ink to come is so wide.

    Raises:
        InkLensError: a file of the program is broken.
    """
    if example.drawing is not None:
        return read_drawing(example.drawing).drawing
    number = example.sample or 0
    pixels, label = mnist.test_sample(number)
    return Drawing(blank(width).ink, Picture(pixels, sample_name(number), label, number))
