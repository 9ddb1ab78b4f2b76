"""Layers are chosen from those of the network that answers: others would be unknown to it."""

from PySide6.QtCore import QObject, Slot

from gui.bridge.engine_thread import EngineReady, EngineThread
from gui.bridge.live_network import LiveNetwork
from gui.bridge.live_view import LiveView
from gui.bridge.messages.open_network import NetworkOpened
from gui.bridge.messages.show_epoch import EpochShown
from gui.bridge.messages.take_weights import WeightsTaken
from gui.draw.draw_tab import DrawTab
from gui.parts.network_chooser import NetworkChooser


class LayerChoice(QObject):
    """Keeps the list of layers in step with the network that was chosen."""

    def __init__(
        self, draw: DrawTab, networks: NetworkChooser, *, live: LiveView, engine: EngineThread
    ) -> None:
        """Connect the options of `draw`."""
        super().__init__(draw)
        self._method, self._networks, self._live = draw.method, networks, live
        self._known: dict[LiveNetwork, tuple[str, ...]] = {}
        self._shown: tuple[str, ...] | None = None
        engine.subscribe(EngineReady, self._on_loaded)
        engine.subscribe(NetworkOpened, self._on_loaded)
        engine.subscribe(WeightsTaken, self._on_weights_taken)
        engine.subscribe(EpochShown, self._on_epoch_shown)
        networks.chosen.connect(self._show)

    @Slot(object)
    def _on_loaded(self, loaded: EngineReady | NetworkOpened) -> None:
        self._known["loaded"] = loaded.layers
        self._show()

    @Slot(object)
    def _on_weights_taken(self, taken: WeightsTaken) -> None:
        self._known["training"] = taken.layers
        self._show()

    @Slot(object)
    def _on_epoch_shown(self, shown: EpochShown) -> None:
        self._known["epoch"] = shown.layers
        self._show()

    @Slot()
    def _show(self, *_: object) -> None:
        layers = self._known.get(self._networks.network)
        if layers is None or layers == self._shown:
            return
        self._shown, options = layers, self._method.options
        options.set_layers(layers)
        if self._live.request.options != options.values():  # one that is not there, or was wanted
            self._live.choose_method(self._method.methods.currentData(), options.values())
