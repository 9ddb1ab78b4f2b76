"""How far to trust the map, connected: it is measured while that is seen and the pen rests."""

from PySide6.QtCore import QObject, Slot

from engine.words import tr
from gui.bridge.engine_thread import EngineThread
from gui.bridge.live_view import LiveView
from gui.bridge.messages.explain import Explained
from gui.bridge.messages.measure_map import MapMeasured
from gui.draw.draw_tab import DrawTab

NEVER_STILL = tr(
    "The network in training is another one after every step: pause the run "
    "(Space) to measure its map."
)


class TrustControls(QObject):
    """Asks for the measures of the map that is shown, and shows them."""

    def __init__(self, draw: DrawTab, *, live: LiveView, engine: EngineThread) -> None:
        """Connect the section of `draw`."""
        super().__init__(draw)
        self._draw, self._live, self._panel = draw, live, draw.trust
        self._section = draw.inspector.sections["trust"]
        self._measuring: int | None = None  # generation of the map that was given to be measured
        live.explained.connect(self._on_explained)
        live.rested.connect(self._measure)
        engine.subscribe(MapMeasured, self._on_measured)
        self._section.unfolded.connect(self._on_unfolded)
        if draw.heatmap.explained is not None:
            self._on_explained(draw.heatmap.explained)

    @Slot()
    def _measure(self) -> None:
        shown = self._draw.heatmap.explained
        if (
            self._section.is_open
            and shown is not None
            and shown.network != "scrambled"
            and self._measuring != shown.generation
        ):
            self._measuring = shown.generation
            self._live.measure(shown)

    @Slot(object)
    def _on_explained(self, explained: Explained) -> None:
        """Another map: the measures shown belong to the one before."""
        if self._measuring is not None and explained.generation != self._measuring:
            self._measuring = None
            self._panel.forget()
        self._panel.say("" if explained.network != "training" else NEVER_STILL)

    @Slot(object)
    def _on_measured(self, found: MapMeasured) -> None:
        is_shown = self._draw.shown is not None
        if is_shown and found.generation == self._measuring:
            self._panel.say("")
            self._panel.show_measured(found.measured)

    @Slot()
    def _on_unfolded(self) -> None:
        self._measuring = None
        self._panel.forget()
        if self._live.settled:
            self._measure()
