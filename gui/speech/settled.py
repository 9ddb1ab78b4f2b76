"""Says what is read, and where its map is strong: once what is shown has settled."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from engine.training.events import EpochEnded
from engine.words import percent, tr
from gui.bridge.edit import Edit
from gui.draw.canvas import HOW_TO_DRAW
from gui.speech.announcer import announce
from gui.speech.sentences import drawing_in_words, map_in_words

if TYPE_CHECKING:
    from gui.main_window import MainWindow

SETTLED = 300  # ms of rest: who draws on or goes through the classes hears the last state alone
CANVAS = tr("On it: {drawing}. {how}")
NOTHING = tr("There is no reading yet: draw a digit, or press E for a test sample.")
EPOCH = tr("Epoch {epoch} of {epochs} is done: {part} of the validation images are read right.")
EPOCH_ALONE = tr("Epoch {epoch} of {epochs} is done: {part} of its images were read right.")

_What = tuple[object, ...]


class SettledReading(QObject):
    """Follows the live view, the canvas and a run, and says what a person would look for.

    A reading is said once for a drawing and network, a map once for a drawing, class and method:
    neither while the pen moves, nor for each step of a network in training.
    """

    def __init__(self, window: "MainWindow") -> None:
        """Speak for this window."""
        super().__init__(window)
        self._window, self._draw, self._live = window, window.draw, window.live
        self._due: _What | None = None
        self._told_reading: _What | None = None
        self._told_map: _What | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLED)
        self._soon.timeout.connect(self._on_settled)
        window.live.rested.connect(self._on_rested)
        window.live.emptied.connect(self._on_emptied)
        window.draw.canvas.changed.connect(self._on_edit)
        window.draw.headline.warned.connect(self._on_warned)
        window.room.training_event.connect(self._on_training_event)
        window.actions_by_name["say"].triggered.connect(self._on_asked)

    def words(self) -> str:
        """The reading and its map, in words; an invitation while there is none."""
        return " ".join(part for part in (self._reading(), self._map()) if part) or NOTHING

    def _reading(self) -> str:
        heatmap, said = self._draw.heatmap, self._draw.headline.answer
        is_said = heatmap.explained is not None or heatmap.is_stale  # that it is being computed
        return said.accessibleName() if is_said else ""

    def _map(self) -> str:
        """Nothing while the map is hidden: who guesses first is not told."""
        shown = self._draw.heatmap.explained
        return "" if shown is None or self._draw.maps_hidden else map_in_words(shown)

    @Slot()
    def _on_asked(self) -> None:
        self._window.status.notice.show_news(self.words())  # which is said, too

    def _shown(self) -> tuple[_What, _What]:
        """What the reading depends on, and what the map does; of a network, not of each step."""
        asked, shown = self._live.request, self._draw.heatmap.explained
        weights = None if shown is None else shown.weights[0]
        reading = (asked.drawing, asked.network, weights)
        chosen = (asked.method, asked.options, asked.target, asked.versus)
        return reading, (*reading, *chosen, self._draw.maps_hidden)

    @Slot()
    def _on_rested(self) -> None:
        _, due = self._shown()
        if due not in (self._due, self._told_map):
            self._due = due
            self._soon.start()

    @Slot()
    def _on_emptied(self) -> None:
        self._due = self._told_reading = self._told_map = None
        self._soon.stop()

    @Slot()
    def _on_settled(self) -> None:
        self._due = None
        if not self._live.settled:
            return  # more is to come
        reading, chosen = self._shown()
        parts = [self._reading()] if reading != self._told_reading else []
        self._told_reading, self._told_map = reading, chosen
        source = self._draw if self._draw.isVisible() else self._window.training
        announce(source.heatmap, " ".join(part for part in (*parts, self._map()) if part))

    @Slot(object)
    def _on_edit(self, edit: Edit) -> None:
        if not edit.moving:
            words = CANVAS.format(drawing=drawing_in_words(edit.drawing), how=HOW_TO_DRAW)
            self._draw.canvas.setAccessibleDescription(words)

    @Slot(str)
    def _on_warned(self, words: str) -> None:
        announce(self._draw.headline, words)

    @Slot(object)
    def _on_training_event(self, event: object) -> None:
        if isinstance(event, EpochEnded):
            announce(self._window.training, _epoch_in_words(event))


def _epoch_in_words(event: EpochEnded) -> str:
    if event.val_accuracy is None:
        words, part = EPOCH_ALONE, event.accuracy
    else:
        words, part = EPOCH, event.val_accuracy
    return words.format(epoch=event.epoch, epochs=event.epochs, part=percent(part))
