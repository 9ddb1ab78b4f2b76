"""The controls of an explanation, connected: method, options, class, view, to what they change."""

from collections import deque
from operator import is_

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from engine.attribution.options import Setting
from engine.attribution.table import RUNNER_UP
from engine.drawing import Drawing
from engine.words import tr
from gui.bridge.edit import Edit
from gui.bridge.engine_thread import EngineThread
from gui.bridge.live_view import LiveView
from gui.bridge.messages.beside.judge_drawing import DrawingJudged
from gui.bridge.messages.beside.learn_digits import DigitsLearned
from gui.bridge.messages.preview_layers import LayersPreviewed
from gui.draw.draw_tab import DrawTab
from gui.draw.inspector.class_selector import Chosen
from gui.kept.state_folder import StateFolder
from gui.parts.heatmap import HeatmapView

OUT_OF_DEPTH = tr("Unlike any training digit: do not rely on this answer.")
ENDED_KEPT = 20  # drawings that were cleared, whose classes come back with them


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
        state: StateFolder,
    ) -> None:
        """Connect the controls of `draw`; `second_map` shows whatever the first one shows."""
        super().__init__(draw)
        self._draw = draw
        self._live, self._actions, self._state = live, actions, state
        self._was_empty = True
        self._last: Drawing | None = None  # that rested on the canvas and was not empty
        self._ended: deque[tuple[Drawing, Chosen]] = deque(maxlen=ENDED_KEPT)
        self._second = second_map
        self._connect_class()
        self._connect_method()
        self._connect_tiles()
        self._allow()
        engine.subscribe(LayersPreviewed, self._on_layers_previewed)
        engine.subscribe(DrawingJudged, self._on_judged)
        engine.subscribe(DigitsLearned, self._on_digits_learned)
        live.rested.connect(self._on_rested)

    # -- connecting -----------------------------------------------------------------------------

    def _connect_class(self) -> None:
        classes, actions = self._draw.classes, self._actions
        classes.chosen.connect(self._live.choose_target)
        classes.chosen.connect(self._on_class_chosen)
        classes.versus_chosen.connect(self._on_versus_chosen)
        self._draw.canvas.changed.connect(self._on_edit)
        actions["follow"].triggered.connect(self._on_follow)
        actions["rival"].triggered.connect(self._on_rival)

    def _connect_method(self) -> None:
        method, view, actions = self._draw.method, self._draw.view, self._actions
        method.methods.currentIndexChanged.connect(self._on_method_chosen)
        method.options.changed.connect(self._on_options_changed)
        view.changed.connect(self._on_view_changed)
        actions["next_method"].triggered.connect(self._on_next_method)
        actions["previous_method"].triggered.connect(self._on_previous_method)
        actions["magnitude"].toggled.connect(self._on_magnitude)
        actions["overlay"].toggled.connect(view.overlay.setChecked)

    def _connect_tiles(self) -> None:
        draw, live = self._draw, self._live
        live.small_maps_made.connect(draw.show_maps)
        draw.pair.class_wanted.connect(self._on_one_of_two)
        draw.view.kind_chosen.connect(self._on_kind_chosen)
        draw.strip.picked.connect(self._on_tile_picked)
        draw.strip.set_against.connect(self._on_tiles_set_against)
        self._actions["small_maps"].triggered.connect(draw.view.next_kind)
        self._on_kind_chosen()

    # -- what the person and the engine do ------------------------------------------------------

    @Slot()
    def _on_rested(self) -> None:
        """There is time now for what nobody is waiting for."""
        self._draw.classes.end_itself()
        if self._draw.method.options.layer_box is not None:
            self._live.preview_layers()
        self._live.judge()

    @Slot(object)
    def _on_layers_previewed(self, seen: LayersPreviewed) -> None:
        """Show them beside the layers' names, unless they are of another drawing or network."""
        wanted = self._live.request
        if seen.request.drawing is wanted.drawing and seen.request.network == wanted.network:
            self._draw.method.options.show_layers(seen)

    @Slot(object)
    def _on_judged(self, judged: DrawingJudged) -> None:
        """Warn of a drawing that is no digit, unless another one lies there by now."""
        if judged.drawing is self._live.request.drawing:
            self._draw.headline.show_warning(OUT_OF_DEPTH if judged.is_strange else "")
        if judged.can_learn:
            self._live.learn_digits(self._state.familiarity)

    @Slot(object)
    def _on_digits_learned(self, _: DigitsLearned) -> None:
        """What lies on the canvas was not judged yet."""
        if self._live.settled:
            self._live.judge()

    @Slot(int)
    def _on_one_of_two(self, target: int) -> None:
        """One of two maps was clicked: it becomes the large one."""
        self._draw.view.end_pair()
        self._draw.classes.choose(target)

    @Slot(object)
    def _on_class_chosen(self, target: int | None) -> None:
        """A person who picks a class wants its map, large."""
        if target is not None:
            self._draw.view.end_pair()

    @Slot()
    def _on_follow(self) -> None:
        """The large map of what is predicted."""
        self._draw.view.end_pair()
        self._draw.classes.choose(None)

    @Slot()
    def _on_rival(self) -> None:
        self._draw.classes.toggle_versus(RUNNER_UP)

    @Slot(object)
    def _on_versus_chosen(self, versus: int | None) -> None:
        if versus is not None:  # that is one map, too
            self._draw.view.end_pair()
        self._actions["rival"].setChecked(versus == RUNNER_UP)
        self._live.choose_versus(versus)

    @Slot(int)
    def _on_method_chosen(self, _: int) -> None:
        method = self._draw.method.methods.currentData()
        self._draw.show_method(method)
        self._allow()
        self._live.choose_method(method, self._draw.method.options.values())

    def _allow(self) -> None:
        """Let the menu offer what has an effect, and say why the rest has none."""
        view, classes = self._draw.view, self._draw.classes
        for name, control in (
            ("magnitude", view.view),
            ("overlay", view.overlay),
            ("follow", classes.follow),
            ("rival", classes.versus),
        ):
            self._actions[name].setEnabled(control.isEnabled())
            self._actions[name].setToolTip("" if control.isEnabled() else control.toolTip())

    def _choose_method(self, method: str) -> None:
        section = self._draw.method
        if section.works(method):
            section.methods.setCurrentIndex(section.methods.findData(method))

    @Slot(object)
    def _on_options_changed(self, options: tuple[tuple[str, Setting], ...]) -> None:
        self._live.choose_method(self._draw.method.methods.currentData(), options)

    @Slot()
    def _on_next_method(self) -> None:
        self._step_method(1)

    @Slot()
    def _on_previous_method(self) -> None:
        self._step_method(-1)

    def _step_method(self, step: int) -> None:
        section = self._draw.method
        methods, row = section.methods, section.methods.currentIndex()
        for _ in range(methods.count()):  # those that cannot explain the network are left out
            row = (row + step) % methods.count()
            if section.works(methods.itemData(row)):
                break
        methods.setCurrentIndex(row)

    @Slot()
    def _on_view_changed(self) -> None:
        view = self._draw.view
        self._allow()
        self._second.set_view(view.current_view)
        self._second.set_overlay(view.overlay.isChecked())
        self._second.set_outline(view.outline.isChecked())
        self._actions["magnitude"].setChecked(view.current_view == "magnitude")
        self._actions["overlay"].setChecked(view.overlay.isChecked())

    @Slot(object)
    def _on_edit(self, edit: Edit) -> None:
        """An empty canvas is a new start: no class stays picked, but for the same drawing again."""
        self._draw.headline.show_warning("")
        is_empty, drawing, classes = edit.drawing.is_empty, edit.drawing, self._draw.classes
        if is_empty and not self._was_empty:  # else one is picked for what comes
            if self._last is not None:
                self._ended.append((self._last, classes.choice))
            self._draw.view.end_pair()
            classes.reset()
        elif self._was_empty and not is_empty:
            again = (chosen for last, chosen in reversed(self._ended) if _is_again(drawing, last))
            if (chosen := next(again, None)) is not None:
                classes.resume(chosen)
        self._was_empty = is_empty
        if not is_empty and not edit.moving:
            self._last = drawing

    @Slot()
    def _on_kind_chosen(self) -> None:
        kind = self._draw.view.kind
        if kind == "pair":  # or one class would be exported, and two others seen
            self._draw.classes.reset()
        self._live.choose_small_maps("none" if kind == "strokes" else kind)

    @Slot(object)
    def _on_tile_picked(self, key: object) -> None:
        """A tile was clicked: it becomes the large map; those of strokes are no maps."""
        if isinstance(key, int):
            self._draw.classes.pick(key)
        elif isinstance(key, str):
            self._choose_method(key)

    @Slot(object, object)
    def _on_tiles_set_against(self, key: object, versus: object) -> None:
        """One class's tile was dragged onto another's; or one was clicked with Ctrl."""
        if isinstance(key, int) and isinstance(versus, int):
            self._draw.classes.set_against(key, versus)
        elif isinstance(versus, int):
            self._draw.classes.toggle_versus(versus)

    @Slot(bool)
    def _on_magnitude(self, magnitude: bool) -> None:
        self._draw.view.choose_view("magnitude" if magnitude else "signed")


def _is_again(drawing: Drawing, last: Drawing) -> bool:
    """Whether it is that one again, as undo and redo bring it; the brush may be another."""
    strokes, before = drawing.ink.strokes, last.ink.strokes
    same = len(strokes) == len(before) and all(map(is_, strokes, before))
    return same and drawing.picture is last.picture
