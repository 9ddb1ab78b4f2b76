"""Opens an example: the network first, then the drawing, then how it is asked."""

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
from gui.bridge.engine_thread import EngineReady
from gui.bridge.messages.open_network import NetworkOpened, OpenNetwork
from gui.bridge.messages.scramble.scramble_weights import WeightsScrambled
from gui.bridge.problems import Problem, problem_from
from gui.bridge.small_maps import SmallMapsMade
from gui.help.coach import CoachMark
from gui.help.examples import EXAMPLES, Example
from gui.help.saturation import TwoMaps

if TYPE_CHECKING:
    from gui.main_window import MainWindow

OPENING = tr("Opening the example")


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
        self._to_scramble = False
        self._shipped_answers = window.opened.file is None  # even before the engine is there
        self._maps: TwoMaps | None = None
        engine = window.room.engine
        engine.subscribe(EngineReady, self._on_ready)
        engine.subscribe(NetworkOpened, self._on_network_opened)
        engine.subscribe(WeightsScrambled, self._on_scrambled)
        engine.subscribe(Problem, self._on_problem)
        window.live.small_maps_made.connect(self._on_small_maps)
        mark.closed.connect(self.end)
        window.tabs.currentChanged.connect(self.end)

    def open(self, example_id: str) -> None:
        """Open the example of this id."""
        example = next(each for each in EXAMPLES if each.id == example_id)
        self.end()
        self._window.help.first_steps.end()
        self._window.questions.leave()
        self._window.networks.choose("loaded")
        self._window.show_draw_tab()
        if self._shipped_answers and example.network is None:
            self._set_up(example)
        else:
            self._waiting, self._shipped_answers = example, False
            self._window.room.open_network(example.network)

    @Slot()
    def end(self) -> None:
        """Show no more words; what lies on the canvas stays."""
        self._waiting, self._to_scramble = None, False
        if self.shown is not None:
            self.shown = self._maps = None
            self._mark.close_mark()

    # -- one after the other --------------------------------------------------------------------

    def _set_up(self, example: Example) -> None:
        try:
            drawing = _drawing_of(example, self._window.draw.canvas.brush)
        except InkLensError as error:
            self._window.status.notice.show_problem(problem_from(error, OPENING))
            return
        draw = self._window.draw
        draw.view.end_pair()
        draw.classes.reset()
        draw.canvas.change_to(drawing, tr("example: {title}", title=example.title))
        draw.method.methods.setCurrentIndex(draw.method.methods.findData(example.method))
        draw.view.choose_view("signed")
        draw.classes.choose(example.target)
        if example.versus is not None:
            draw.classes.toggle_versus(example.versus)
        draw.view.show_kind("pair" if example.pair else "classes")
        self._show_words(example)
        if example.scrambled:
            self._scramble()

    def _show_words(self, example: Example) -> None:
        draw = self._window.draw
        self.shown = example
        self._maps = TwoMaps() if example.body == "saturation" else None
        target = draw.pair if example.pair else draw.heatmap
        parts = {**draw.inspector.sections, "tiles": draw.strip}
        about = [parts[name] for name in example.about]
        self._mark.point_at(target, example.title, example.words, body=self._maps, about=about)
        if self._maps is not None and draw.maps is not None:
            self._maps.show_maps(draw.maps)

    def _scramble(self) -> None:
        """Let a copy forget everything, as soon as its layers are known."""
        section = self._window.draw.inspector.sections["scramble"]
        slider = self._window.draw.scramble.slider
        if section.is_open and slider.isEnabled():
            slider.setValue(slider.maximum())
            return
        self._to_scramble = True
        section.set_open(True)

    # -- what the engine and the person do ------------------------------------------------------

    @Slot()
    def _on_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.open(action.data())

    @Slot(object)
    def _on_ready(self, ready: EngineReady) -> None:
        self._shipped_answers = ready.takes.path is None

    @Slot(object)
    def _on_network_opened(self, opened: NetworkOpened) -> None:
        waiting = self._waiting
        if waiting is not None and waiting.network != opened.path:
            return  # one that was asked for before
        self._waiting = None
        self._shipped_answers = opened.path is None
        if waiting is not None:
            self._set_up(waiting)

    @Slot(object)
    def _on_problem(self, problem: Problem) -> None:
        """The network of an example cannot be opened, which is told; the one before answers."""
        if isinstance(problem.message, OpenNetwork):
            self._waiting = None

    @Slot(object)
    def _on_scrambled(self, found: WeightsScrambled) -> None:
        if self._to_scramble and found.request.depth == 0:
            QTimer.singleShot(0, self, self._forget_all)  # once the slider knows of them

    @Slot()
    def _forget_all(self) -> None:
        if self._to_scramble:
            self._to_scramble = False
            slider = self._window.draw.scramble.slider
            slider.setValue(slider.maximum())

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
