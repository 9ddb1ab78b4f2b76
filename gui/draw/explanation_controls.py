"""The controls of an explanation, connected: method, options, class, view, to what they change."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from engine.attribution.options import Setting
from engine.attribution.table import RUNNER_UP
from gui.bridge.engine_thread import EngineThread
from gui.bridge.live_view import LiveView
from gui.bridge.messages.explain import Explained
from gui.bridge.messages.measure_map import MapMeasured
from gui.bridge.messages.preview_layers import LayersPreviewed
from gui.draw.draw_tab import DrawTab
from gui.parts.heatmap import HeatmapView


class ExplanationControls(QObject):
    """Keeps controls, menu and maps in step, and asks the engine for what is chosen."""

    def __init__(
        self,
        draw: DrawTab,
        second_map: HeatmapView,
        *,
        live: LiveView,
        engine: EngineThread,
        actions: dict[str, QAction],
    ) -> None:
        """Connect the controls of `draw`; `second_map` shows whatever the first one shows."""
        super().__init__(draw)
        self._panel, self._small_maps, self._trust = draw.explanation, draw.small_maps, draw.trust
        self._live, self._actions = live, actions
        self._measuring: int | None = None  # generation of the map that was given to be measured
        self._maps = (draw.heatmap, second_map)
        self._connect_class(draw)
        self._connect_method()
        self._connect_small_maps()
        self._connect_measures(engine)
        engine.subscribe(LayersPreviewed, self._panel.options.show_layers)
        live.rested.connect(self._on_rested)

    # -- connecting -----------------------------------------------------------------------------

    def _connect_class(self, draw: DrawTab) -> None:
        classes, actions = self._panel.classes, self._actions
        draw.bars.class_clicked.connect(classes.choose)
        classes.chosen.connect(self._live.choose_target)
        classes.chosen.connect(self._on_class_chosen)
        classes.versus_chosen.connect(self._on_versus_chosen)
        actions["follow"].triggered.connect(self._on_follow)
        actions["rival"].triggered.connect(self._on_rival)

    def _connect_method(self) -> None:
        panel, actions = self._panel, self._actions
        panel.methods.currentIndexChanged.connect(self._on_method_chosen)
        panel.options.changed.connect(self._on_options_changed)
        panel.view.currentIndexChanged.connect(self._on_view_chosen)
        panel.overlay.toggled.connect(self._on_overlay)
        actions["next_method"].triggered.connect(self._on_next_method)
        actions["previous_method"].triggered.connect(self._on_previous_method)
        actions["magnitude"].toggled.connect(self._on_magnitude)
        actions["overlay"].toggled.connect(panel.overlay.setChecked)

    def _connect_small_maps(self) -> None:
        small_maps, pair = self._small_maps, self._panel.pair
        self._live.small_maps_made.connect(small_maps.show_maps)
        self._live.small_maps_made.connect(pair.show_maps)
        pair.class_wanted.connect(self._on_one_of_two)
        small_maps.kind_chosen.connect(self._live.choose_small_maps)
        small_maps.class_wanted.connect(self._panel.classes.choose)
        small_maps.method_wanted.connect(self._on_method_wanted)
        self._actions["small_maps"].triggered.connect(small_maps.next_kind)

    def _connect_measures(self, engine: EngineThread) -> None:
        self._live.explained.connect(self._on_explained)
        self._live.emptied.connect(self._trust.forget)
        engine.subscribe(MapMeasured, self._on_measured)
        self._trust.toggled.connect(self._on_trust_toggled)
        self._actions["trust"].toggled.connect(self._trust.button.setChecked)

    # -- what the person and the engine do ------------------------------------------------------

    @Slot()
    def _on_rested(self) -> None:
        """There is time now for what nobody is waiting for."""
        if self._panel.options.layer_box is not None:
            self._live.preview_layers()
        self._measure()

    def _measure(self) -> None:
        shown = self._maps[0].explained
        if self._trust.is_open and shown is not None and self._measuring != shown.generation:
            self._measuring = shown.generation
            self._live.measure(shown)

    @Slot(object)
    def _on_explained(self, explained: Explained) -> None:
        """Another map: the measures shown belong to the one before."""
        if self._measuring is not None and explained.generation != self._measuring:
            self._measuring = None
            self._trust.forget()

    @Slot(int)
    def _on_one_of_two(self, target: int) -> None:
        """One of two maps was clicked: it becomes the large one."""
        self._small_maps.end_pair()
        self._panel.classes.choose(target)

    @Slot(object)
    def _on_class_chosen(self, _: int | None) -> None:
        """A person who picks a class wants its map, large."""
        self._small_maps.end_pair()

    @Slot(object)
    def _on_measured(self, found: MapMeasured) -> None:
        if found.generation == self._measuring:
            self._trust.show_measured(found.measured)

    @Slot(bool)
    def _on_trust_toggled(self, wanted: bool) -> None:
        self._actions["trust"].setChecked(wanted)
        self._measuring = None
        self._trust.forget()
        if self._live.settled:
            self._measure()

    @Slot()
    def _on_follow(self) -> None:
        self._panel.classes.choose(None)

    @Slot()
    def _on_rival(self) -> None:
        self._panel.classes.toggle_versus(RUNNER_UP)

    @Slot(object)
    def _on_versus_chosen(self, versus: int | None) -> None:
        self._actions["rival"].setChecked(versus == RUNNER_UP)
        self._live.choose_versus(versus)

    @Slot(int)
    def _on_method_chosen(self, _: int) -> None:
        method = self._panel.methods.currentData()
        self._panel.show_method(method)
        self._live.choose_method(method, self._panel.options.values())

    @Slot(str)
    def _on_method_wanted(self, method: str) -> None:
        self._panel.methods.setCurrentIndex(self._panel.methods.findData(method))

    @Slot(object)
    def _on_options_changed(self, options: tuple[tuple[str, Setting], ...]) -> None:
        self._live.choose_method(self._panel.methods.currentData(), options)

    @Slot()
    def _on_next_method(self) -> None:
        self._step_method(1)

    @Slot()
    def _on_previous_method(self) -> None:
        self._step_method(-1)

    def _step_method(self, step: int) -> None:
        methods = self._panel.methods
        methods.setCurrentIndex((methods.currentIndex() + step) % methods.count())

    @Slot(int)
    def _on_view_chosen(self, _: int) -> None:
        view = self._panel.current_view
        for shown in (*self._maps, self._small_maps, self._panel.pair):
            shown.set_view(view)
        self._actions["magnitude"].setChecked(view == "magnitude")

    @Slot(bool)
    def _on_magnitude(self, magnitude: bool) -> None:
        self._panel.choose_view("magnitude" if magnitude else "signed")

    @Slot(bool)
    def _on_overlay(self, over: bool) -> None:
        self._actions["overlay"].setChecked(over)
        for shown in self._maps:
            shown.set_overlay(over)
