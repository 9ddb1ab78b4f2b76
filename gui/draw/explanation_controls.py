"""The controls of an explanation, connected: method, options, class, view, to what they change."""

from typing import cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from engine.attribution.options import Setting
from engine.attribution.table import RUNNER_UP
from engine.render import View
from gui.bridge.explain_thread import ExplainThread
from gui.bridge.live_view import LiveView
from gui.bridge.messages import Explained, MapMeasured
from gui.draw.draw_tab import DrawTab
from gui.parts.heatmap import HeatmapView


class ExplanationControls(QObject):
    """Keeps controls, menu and maps of one mind, and asks the engine for what is chosen."""

    def __init__(
        self,
        draw: DrawTab,
        second_map: HeatmapView,
        *,
        live: LiveView,
        engine: ExplainThread,
        actions: dict[str, QAction],
    ) -> None:
        """Connect the controls of `draw`; `second_map` shows whatever the first one shows."""
        super().__init__(draw)
        self._draw, self._live, self._actions = draw, live, actions
        self._measured: int | None = None  # generation of the map that was given to be measured
        self._maps = (draw.heatmap, second_map)
        draw.bars.class_clicked.connect(draw.classes.choose)
        draw.classes.chosen.connect(live.choose_target)
        draw.classes.set_against.connect(self._on_set_against)
        draw.methods.currentIndexChanged.connect(self._on_method_chosen)
        draw.options.changed.connect(self._on_options_changed)
        draw.view.currentIndexChanged.connect(self._on_view_chosen)
        draw.overlay.toggled.connect(self._on_overlay)
        live.rested.connect(self._on_rested)
        engine.layers_previewed.connect(draw.options.show_layers)
        live.explained.connect(self._on_explained)
        live.multiplied.connect(draw.multiples.show_multiples)
        live.multiplied.connect(draw.pair.show_multiples)
        draw.pair.class_wanted.connect(self._on_one_of_two)
        draw.classes.chosen.connect(self._on_class_chosen)
        draw.multiples.kind_chosen.connect(live.choose_multiples)
        draw.multiples.class_wanted.connect(draw.classes.choose)
        draw.multiples.method_wanted.connect(self._on_method_wanted)
        actions["multiples"].triggered.connect(draw.multiples.next_kind)
        live.emptied.connect(draw.trust.forget)
        engine.map_measured.connect(self._on_measured)
        draw.trust.toggled.connect(self._on_trust_toggled)
        actions["trust"].toggled.connect(draw.trust.button.setChecked)
        for name, slot in (
            ("follow", self._on_follow),
            ("rival", self._on_rival),
            ("next_method", self._on_next_method),
            ("previous_method", self._on_previous_method),
        ):
            actions[name].triggered.connect(slot)
        actions["magnitude"].toggled.connect(self._on_magnitude)
        actions["overlay"].toggled.connect(draw.overlay.setChecked)

    @Slot()
    def _on_rested(self) -> None:
        """Now there is time for what nobody waits for."""
        if self._draw.options.layer_box is not None:
            self._live.preview_layers()
        self._measure()

    def _measure(self) -> None:
        shown = self._draw.heatmap.explained
        if self._draw.trust.is_open and shown is not None and self._measured != shown.generation:
            self._measured = shown.generation
            self._live.measure(shown)

    @Slot(object)
    def _on_explained(self, explained: Explained) -> None:
        """Another map: what was measured was of the one before."""
        if self._measured is not None and explained.generation != self._measured:
            self._measured = None
            self._draw.trust.forget()

    @Slot(int)
    def _on_one_of_two(self, target: int) -> None:
        """One of two maps was clicked: it becomes the large one."""
        self._draw.multiples.end_pair()
        self._draw.classes.choose(target)

    @Slot(object)
    def _on_class_chosen(self, _: int | None) -> None:
        """Who picks a class wants its map, large."""
        self._draw.multiples.end_pair()

    @Slot(object)
    def _on_measured(self, found: MapMeasured) -> None:
        if found.generation == self._measured:
            self._draw.trust.show_measured(found.measured)

    @Slot(bool)
    def _on_trust_toggled(self, wanted: bool) -> None:
        self._actions["trust"].setChecked(wanted)
        self._measured = None
        self._draw.trust.forget()
        if self._live.settled:
            self._measure()

    @Slot()
    def _on_follow(self) -> None:
        self._draw.classes.choose(None)

    @Slot()
    def _on_rival(self) -> None:
        self._draw.classes.toggle_versus(RUNNER_UP)

    @Slot(object)
    def _on_set_against(self, versus: int | None) -> None:
        self._actions["rival"].setChecked(versus == RUNNER_UP)
        self._live.choose_versus(versus)

    @Slot(int)
    def _on_method_chosen(self, _: int) -> None:
        method = self._draw.methods.currentData()
        self._draw.show_method(method)
        self._live.choose_method(method, self._draw.options.values())

    @Slot(str)
    def _on_method_wanted(self, method: str) -> None:
        self._draw.methods.setCurrentIndex(self._draw.methods.findData(method))

    @Slot(object)
    def _on_options_changed(self, options: tuple[tuple[str, Setting], ...]) -> None:
        self._live.choose_method(self._draw.methods.currentData(), options)

    @Slot()
    def _on_next_method(self) -> None:
        self._step_method(1)

    @Slot()
    def _on_previous_method(self) -> None:
        self._step_method(-1)

    def _step_method(self, step: int) -> None:
        methods = self._draw.methods
        methods.setCurrentIndex((methods.currentIndex() + step) % methods.count())

    @Slot(int)
    def _on_view_chosen(self, _: int) -> None:
        view = cast("View", self._draw.view.currentData())
        for shown in (*self._maps, self._draw.multiples, self._draw.pair):
            shown.set_view(view)
        self._actions["magnitude"].setChecked(view == "magnitude")

    @Slot(bool)
    def _on_magnitude(self, magnitude: bool) -> None:
        view = "magnitude" if magnitude else "signed"
        self._draw.view.setCurrentIndex(self._draw.view.findData(view))

    @Slot(bool)
    def _on_overlay(self, over: bool) -> None:
        self._actions["overlay"].setChecked(over)
        for shown in self._maps:
            shown.set_overlay(over)
