"""Networks of other people connected: how they read pictures, their classes, what explains them."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from engine.attribution.table import METHODS
from engine.networks.reading import Reading
from engine.words import tr
from gui import dialogs
from gui.bridge.engine_room import EngineRoom
from gui.bridge.live_view import LiveView
from gui.bridge.messages.network.look_at_network import LookAtNetwork, NetworkCard
from gui.bridge.messages.network.try_readings import ReadingsTried, TryReadings
from gui.bridge.network_input import DIGITS, NetworkInput
from gui.bridge.problems import Problem
from gui.draw.draw_tab import DrawTab
from gui.draw.network.card_dialog import show_card

NONE_OPEN = tr(
    "Open your network first: the shipped one, and those in training, know their classes."
)
GUESSED = tr("It does not say how it reads pictures: see Network, beside the map")
NO_STROKES = tr("These questions are about strokes, and this network reads whole pictures.")
NAMING = tr("Naming the classes")


class NetworkControls(QObject):
    """Keeps section, methods and menu in step with the network that answers.

    Attributes:
        advice: what a person should hear of the network that answers, a sentence each.

    Signals:
        failed(Problem): there is no network to name the classes of.
    """

    failed = Signal(object)

    def __init__(
        self, draw: DrawTab, *, live: LiveView, room: EngineRoom, actions: dict[str, QAction]
    ) -> None:
        """Start with the shipped network."""
        super().__init__(draw)
        self._draw, self._live, self._room, self._actions = draw, live, room, actions
        self._takes = DIGITS
        self.advice: tuple[str, ...] = ()
        self._section = draw.inspector.sections["network"]
        self._section.made.connect(self._on_made)
        self._section.unfolded.connect(self._try)
        live.rested.connect(self._try)
        room.engine.subscribe(NetworkCard, self._on_card)
        actions["network"].triggered.connect(self._on_card_wanted)
        actions["reading"].triggered.connect(self._on_reading_wanted)
        actions["class_names"].triggered.connect(self._ask_for_names)
        self.show_network(DIGITS)

    @Slot()
    def _on_made(self) -> None:
        panel = self._draw.network
        panel.chosen.connect(self._on_chosen)
        panel.names_wanted.connect(self._ask_for_names)
        panel.card_wanted.connect(self._on_card_wanted)
        self._live.emptied.connect(self._on_emptied)
        self._room.engine.subscribe(ReadingsTried, panel.show_tried)
        panel.show_network(self._takes)

    @Slot(object)
    def show_network(self, takes: NetworkInput) -> None:
        """Another network answers, which takes this."""
        self._takes = takes
        self.advice = (GUESSED,) if takes.found.guessed else ()
        own = takes.path is not None
        for name in ("reading", "class_names"):
            self._actions[name].setEnabled(own)
            self._actions[name].setToolTip("" if own else NONE_OPEN)
        self._section.setVisible(own)
        what_if = self._draw.inspector.sections["what_if"]
        if not takes.draws:
            what_if.set_open(False)
        what_if.setEnabled(takes.draws)
        what_if.setToolTip("" if takes.draws else NO_STROKES)
        if self._section.made_body is not None:
            self._draw.network.show_network(takes)
        self._draw.inspector.set_open("network", own and bool(takes.found.guessed))
        self._allow_methods()
        self._try()

    # -- how it reads ---------------------------------------------------------------------------

    @Slot()
    def _try(self, *_: object) -> None:
        """Read what lies there under each reading, while a person sees the answers."""
        drawing = self._live.request.drawing
        if self._section.is_open and self._takes.path is not None and not drawing.is_empty:
            self._room.engine.mailbox.post(TryReadings(drawing))

    @Slot()
    def _on_emptied(self) -> None:
        self._draw.network.show_tried(None)

    @Slot(object)
    def _on_chosen(self, reading: Reading) -> None:
        self._room.open_network(self._takes.path, reading=reading)

    @Slot()
    def _on_reading_wanted(self) -> None:
        self._section.set_open(True)
        self._draw.inspector.ensureWidgetVisible(self._section)
        marked = [row for row in self._draw.network.rows if row.isChecked()]
        if marked:
            marked[0].setFocus()

    # -- its classes ----------------------------------------------------------------------------

    @Slot(object)
    def name_classes(self, labels: Path) -> None:
        """Call the classes as a file does."""
        if self._takes.path is None:
            words = f"{tr('{file} names classes.', file=labels.name)} {NONE_OPEN}"
            self.failed.emit(Problem(words, about=NAMING))
            return
        self._room.open_network(self._takes.path, labels=labels)

    @Slot()
    def _ask_for_names(self) -> None:
        path = self._takes.path
        if path is not None and (labels := dialogs.ask_for_labels(self._draw, str(path.parent))):
            self.name_classes(labels)

    # -- what explains it -----------------------------------------------------------------------

    def _allow_methods(self) -> None:
        """Offer the methods that work; one that does not gives way to one that does."""
        section, obstacles = self._draw.method, self._takes.obstacles
        section.set_obstacles(obstacles)
        self._draw.show_obstacles(obstacles)
        why = obstacles.get(section.methods.currentData())
        if why is None:
            return
        instead = next(name for name in METHODS if name not in obstacles)
        section.methods.setCurrentIndex(section.methods.findData(instead))
        self.advice = (
            *self.advice,
            tr("{method} is shown instead: {why}", method=METHODS[instead].title, why=why),
        )

    @Slot()
    def _on_card_wanted(self) -> None:
        self._room.engine.mailbox.post(LookAtNetwork(self._live.network))

    @Slot(object)
    def _on_card(self, card: NetworkCard) -> None:
        show_card(card, self._draw.window())
