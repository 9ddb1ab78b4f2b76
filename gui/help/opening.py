"""Opens an example: the network first, then the drawing, then how it is asked; and ends it.

An example borrows the window. However it ends, the network, method, class, view and tiles that it
chose give way to those before, but for what somebody else has chosen since. What lies on the canvas
stays: it may have been drawn on, and undo brings back what lay there before.
"""

from dataclasses import replace
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
from gui.bridge.live_network import LiveNetwork
from gui.bridge.messages.open_network import NetworkOpened, OpenNetwork
from gui.bridge.messages.scramble.scramble_weights import WeightsScrambled
from gui.bridge.problems import Problem, problem_from
from gui.bridge.small_maps import SmallMapsMade
from gui.draw.inspector.class_selector import Chosen
from gui.help.borrowed import Asking, Network, ask, asking, given_back, pick_again
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
        self._before: Network | None = None  # while an example has borrowed the window
        self._asked_before: Asking | None = None
        self._given: Asking | None = None
        # Once the network of before is back:
        self._live_after: LiveNetwork | None = None
        self._classes_after: Chosen | None = None  # of a network that calls its classes otherwise
        self._picture: Picture | None = None  # of the example
        self._maps: TwoMaps | None = None
        engine = window.room.engine
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
    def asked(self) -> Asking:
        """How the network is asked, as a person wishes: what an example chose is not that."""
        now, before, given = asking(self._window), self._asked_before, self._given
        return now if before is None or given is None else given_back(before, given, now)

    def open(self, example_id: str) -> None:
        """Open the example of this id."""
        window = self._window
        example = next(each for each in EXAMPLES if each.id == example_id)
        window.help.first_steps.end()
        self._stop()
        window.questions.leave()
        opened, live = window.opened, self._live_after or window.networks.network
        before = self._before or Network(opened.wanted, live)
        self._before = None  # so that nothing of the following ends it
        window.networks.choose("loaded")
        window.show_draw_tab()
        self._before, self._live_after = before, None
        self._asked_before = asking(window)
        if opened.answers == example.network and not opened.is_opening:
            self._set_up(example)
            return
        self._waiting = example
        if opened.wanted != example.network:
            window.room.borrow_network(example.network)

    @Slot()
    def end(self) -> None:
        """Show no more words, and give back what was borrowed; what lies on the canvas stays."""
        self._stop()
        before, self._before = self._before, None
        if before is None:
            return
        chosen = self._window.networks.network
        live = before.live if chosen == "loaded" else chosen
        if before.file != self._window.opened.wanted:
            self._live_after = live
            self._window.room.borrow_network(before.file)
        elif live != chosen:
            self._window.networks.choose(live)

    def close(self) -> None:
        """The window closes: what it remembers is as it was; no network is opened any more."""
        self._stop()

    def _stop(self) -> None:
        """All but the network."""
        shown, self.shown, self._maps = self.shown, None, None
        self._waiting, self._to_scramble = None, 0
        if shown is not None:
            self._mark.close_mark()
            if shown.scrambled:
                self._window.questions.leave()
            self._give_back()
        self._asked_before = self._given = None

    def _give_back(self) -> None:
        wanted = self.asked
        ask(self._window, wanted)
        self._window.session.request()
        if wanted.classes.names != self._window.draw.classes.choice.names:
            self._classes_after = wanted.classes

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

    @Slot()
    def _on_network_wanted(self) -> None:
        """A network that the person chooses is not taken back."""
        self._before = self._live_after = None
        self._stop()
        self._classes_after = None

    @Slot(object)
    def _on_network_chosen(self, network: LiveNetwork) -> None:
        """Another one answers, of which the words are not."""
        if network != "loaded" and (self.shown is not None or self._waiting is not None):
            self.end()

    @Slot(object)
    def _on_network_opened(self, _: NetworkOpened) -> None:
        if self._window.opened.is_opening:
            return  # this one was asked for before
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._set_up(waiting)
            return
        live, self._live_after = self._live_after, None
        if live is not None:
            self._window.networks.choose(live)
        classes, self._classes_after = self._classes_after, None
        if classes is not None:
            pick_again(self._window, classes)

    @Slot(object)
    def _on_problem(self, problem: Problem) -> None:
        """A network cannot be opened, which is told; the one before answers."""
        if not isinstance(problem.message, OpenNetwork):
            return
        before, opened = self._before, self._window.opened
        if before is not None and before.file == problem.message.path != opened.answers:
            self._before = replace(before, file=opened.answers)  # not once more at the end
        if not opened.is_opening:
            self._live_after = self._classes_after = None
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
