"""The only door between window and engine: a QThread that owns TensorFlow and the live networks.

TensorFlow is imported here, after the window is visible. Requests come through a mailbox of one
slot, so what was overtaken is never computed; answers leave as signals.
"""

import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QThread, Signal

from engine.attribution.options import Setting
from engine.attribution.table import METHODS
from engine.errors import InkLensError
from engine.files import SHIPPED_NETWORK
from engine.machine.device import Device, Wish
from gui.bridge.errands import Errands, Found, make_film, read_runs, read_test_set
from gui.bridge.mailbox import Mailbox
from gui.bridge.messages import (
    Aside,
    DigitsRead,
    EngineReady,
    Explained,
    FilmMade,
    LayersPreviewed,
    LiveNetwork,
    MakeFilm,
    MapMeasured,
    MeasureMap,
    NetworkOpened,
    NetworkSaved,
    OpenNetwork,
    PreviewLayers,
    ReadRuns,
    ReadTestSet,
    Request,
    RunsRead,
    SaveNetwork,
    ShowEpoch,
    WarmUp,
    Weights,
)
from gui.bridge.problems import doing, problem_from
from gui.bridge.small_maps import multiples_of, warmed

if TYPE_CHECKING:
    from engine.attribution.explainers import Explainers
    from engine.attribution.live import Frame, LiveExplainer
    from engine.classifier import Classifier
    from engine.ink import Pixels

MULTIPLES_EVERY = 0.1  # seconds: ten classes take as long as four large maps
SHIPPED_NAME = "shipped network"


class ExplainThread(QThread):
    """Runs the engine for the live view.

    Signals:
        ready(EngineReady): the first explanation can be asked for; once.
        explained(Explained): the answer to a request.
        network_opened(NetworkOpened), network_saved(NetworkSaved): a command is done.
        layers_previewed(LayersPreviewed): what each layer sees in the drawing.
        multiplied(Multiples): small maps beside an answer.
        epoch_shown(ShowEpoch): the network as it was after that epoch answers as "epoch".
        film_made(FilmMade): how far a film has come.
        runs_read(RunsRead): the training runs that there are.
        digits_read(DigitsRead): what a network made of the test set so far.
        map_measured(MapMeasured): how far a map can be trusted, measure by measure.
        failed(Problem): something went wrong; the thread goes on.
    """

    ready = Signal(object)
    explained = Signal(object)
    multiplied = Signal(object)
    digits_read = Signal(object)
    epoch_shown = Signal(object)
    film_made = Signal(object)
    runs_read = Signal(object)
    network_opened = Signal(object)
    network_saved = Signal(object)
    layers_previewed = Signal(object)
    map_measured = Signal(object)
    failed = Signal(object)

    def __init__(self, model: Path | None, device: Wish, parent: QObject | None = None) -> None:
        """Prepare; nothing is imported before `start`."""
        super().__init__(parent)
        self.setObjectName("explain")
        self.mailbox = Mailbox()
        self._model = model
        self._wish: Wish = device
        self._device: Device | None = None
        self._classifiers: dict[LiveNetwork, Classifier] = {}
        self._explainers: dict[LiveNetwork, Explainers] = {}
        self._steps: dict[LiveNetwork, int] = {}
        self._multiplied_at = 0.0
        self._errands = Errands(self.mailbox, self._tell, self._fail)
        self._name = ""
        self._on_screen: WarmUp | None = None
        self._warm: set[tuple[LiveNetwork, WarmUp]] = set()

    def run(self) -> None:
        """Import, get ready, then answer until the mailbox is closed."""
        try:
            self._get_ready()
        except Exception as error:  # shown at the edge; without an engine the thread has no work
            self.failed.emit(problem_from(error, "Starting the engine"))
            return
        while True:
            self._errands.go_on()
            mail = self.mailbox.take()
            if mail is None:
                break
            try:
                self._handle(mail)
            except Exception as error:  # one bad request must not end the live view
                problem = problem_from(error, doing(mail))
                answered = mail.generation if isinstance(mail, Request) else None
                self.failed.emit(replace(problem, generation=answered))
        self._explainers.clear()
        self._classifiers.clear()

    def _tell(self, found: DigitsRead | FilmMade | RunsRead) -> None:
        match found:
            case DigitsRead():
                self.digits_read.emit(found)
            case FilmMade():
                self.film_made.emit(found)
            case RunsRead():
                self.runs_read.emit(found)

    def _fail(self, error: Exception, doing: str) -> None:
        self.failed.emit(problem_from(error, doing))

    def _get_ready(self) -> None:
        began = time.perf_counter()
        from engine.machine import thread_pools
        from engine.machine.startup import import_tensorflow, made_for_good

        import_tensorflow()
        thread_pools.separate()
        imported = time.perf_counter()
        with made_for_good():
            opened = self._choose_and_load()
        assert self._device is not None  # noqa: S101 - chosen in the line above
        self.ready.emit(
            EngineReady(
                self._device.label,
                self._device.reason,
                opened.name,
                imported - began,
                time.perf_counter() - imported,
                opened.layers,
            )
        )

    def _choose_and_load(self) -> NetworkOpened:
        from engine.machine.device import choose_device

        self._device = choose_device(self._wish)
        try:
            return self._load(self._model)
        except InkLensError as error:  # the file named at start is no good: the shipped one is
            self.failed.emit(problem_from(error, "Opening the network"))
            return self._load(None)

    def _handle(self, mail: object) -> None:
        match mail:
            case Request():
                self._explain(mail)
            case Weights():
                self._take_weights(mail)
            case ShowEpoch():
                self._show_epoch(mail)
            case OpenNetwork():
                self.network_opened.emit(self._load(mail.path))
            case ReadTestSet() | MakeFilm() | ReadRuns():
                self._errands.add(*self._errand(mail))
            case SaveNetwork():
                self._save(mail)
            case PreviewLayers() | MeasureMap() | WarmUp():
                self._handle_aside(mail)

    def _handle_aside(self, mail: Aside) -> None:
        match mail:
            case PreviewLayers():
                self._preview_layers(mail)
            case MeasureMap():
                self._measure(mail)
            case WarmUp():
                self._warm_up(mail)

    def _errand(self, mail: ReadTestSet | MakeFilm | ReadRuns) -> tuple[str, Iterator[Found]]:
        """What is done bit by bit, by a name under which it begins anew when asked for again."""
        match mail:
            case ReadTestSet():
                return "Reading the test set", self._test_set_read(mail.network)
            case MakeFilm():
                return f"Making the film {mail.path.name}", make_film(mail, self._device_name)
            case ReadRuns():
                doomed = ", ".join(path.name for path in mail.delete)
                return f"Deleting {doomed}" if doomed else "Reading the runs", read_runs(mail)

    def _explain(self, request: Request) -> None:
        """Answer, with a first estimate at once where the method sharpens; newer ink ends it."""
        began = time.perf_counter()
        network: LiveNetwork = request.network
        self._on_screen = WarmUp(network, request.method, request.options, request.multiples)
        if network not in self._classifiers:
            network = "loaded"  # nothing has been trained yet
        explainer = self._explainer(network, request.method, request.options)
        digit = request.drawing.digit()
        for frame in explainer.frames(digit.pixels, request.target, request.versus):
            self.explained.emit(
                Explained(
                    generation=request.generation,
                    pixels=digit.pixels,
                    logits=frame.logits,
                    probabilities=frame.probabilities,
                    values=frame.values,
                    target=frame.target,
                    method=request.method,
                    network=network,
                    steps=self._steps.get(network),
                    seconds=time.perf_counter() - began,
                    done=frame.done,
                    total=frame.total,
                    versus=frame.versus,
                )
            )
            if self.mailbox.overtaken and not (frame.done == frame.total and self._multiples_due()):
                return
        self._multiply(request, network, digit.pixels, frame)

    def _multiples_due(self) -> bool:
        """Whether the small maps have stood still for so long that they go first now and then."""
        return time.monotonic() - self._multiplied_at > MULTIPLES_EVERY

    def _multiply(
        self, request: Request, network: LiveNetwork, pixels: "Pixels", shown: "Frame"
    ) -> None:
        """Send the small maps that were asked for, some at a time; newer ink ends it."""
        for maps in multiples_of(request, self._classifiers[network], pixels, shown):
            self.multiplied.emit(maps)
            self._multiplied_at = time.monotonic()
            if self.mailbox.overtaken:
                return

    def _warm_up(self, wanted: WarmUp) -> None:
        """Trace what the next stroke will ask for, with nothing drawn; other work breaks it off.

        A method that cannot handle the network says so when it is asked, not now.
        """
        self._on_screen = wanted
        network: LiveNetwork = wanted.network if wanted.network in self._classifiers else "loaded"
        if (network, wanted) in self._warm:
            return
        with suppress(InkLensError):
            self._explainer(network, wanted.method, wanted.options)
            for _ in warmed(wanted, self._classifiers[network]):
                if self.mailbox.disturbs(WarmUp):
                    self.mailbox.put_back(wanted)
                    return
        self._warm.add((network, wanted))

    def _preview_layers(self, wanted: PreviewLayers) -> None:
        from engine.attribution.layers import default_layer
        from engine.attribution.previews import layer_previews

        classifier = self._classifiers.get(wanted.network, self._classifiers["loaded"])
        maps = layer_previews(classifier, wanted.drawing.digit().pixels)
        default = default_layer(classifier)
        self.layers_previewed.emit(LayersPreviewed(MappingProxyType(maps), default))

    def _test_set_read(self, network: LiveNetwork) -> Iterator[DigitsRead]:
        """By a copy of the network, with the weights of this moment."""
        from engine.classifier import Classifier

        known = network if network in self._classifiers else "loaded"
        name = {
            "loaded": self._name,
            "training": "the network in training",
            "epoch": f"the network after epoch {self._steps.get('epoch')}",
        }[known]
        copy = Classifier(self._classifiers[known].model, device=self._device_name)
        return read_test_set(copy, name)

    def _measure(self, wanted: MeasureMap) -> None:
        """Measure a map, bit by bit; whatever else waits ends it."""
        from engine.measures.measuring import measure

        explained = wanted.explained
        classifier = self._classifiers.get(explained.network, self._classifiers["loaded"])
        options: dict[str, Any] = dict(wanted.options)
        for measured in measure(
            classifier,
            explained.pixels,
            explained.method,
            explained.target,
            versus=explained.versus,
            **options,
        ):
            if self.mailbox.disturbs(MeasureMap):
                self.mailbox.put_back(wanted)
                return
            self.map_measured.emit(MapMeasured(explained.generation, measured))

    def _explainer(
        self, network: LiveNetwork, method: str, options: tuple[tuple[str, Setting], ...] = ()
    ) -> "LiveExplainer":
        """The method made ready for a network; the first time takes a moment to trace it."""
        return self._explainers[network].of(method, **dict(options))

    def _load(self, path: Path | None) -> NetworkOpened:
        """Make the network in `path` the loaded one, with the first method warm."""
        from engine.attribution.layers import layer_names
        from engine.classifier import load_classifier, require_digits

        name = SHIPPED_NAME if path is None else path.name
        classifier = load_classifier(path or SHIPPED_NETWORK, device=self._device_name)
        self._use("loaded", require_digits(classifier, name))
        self._name = name
        return NetworkOpened(name, layer_names(classifier))

    def _take_weights(self, weights: Weights) -> None:
        """Let the network in training answer with these weights."""
        self._steps["training"] = weights.steps
        self._give("training", list(weights.arrays))

    def _show_epoch(self, wanted: ShowEpoch) -> None:
        """Let the network as it was after an epoch answer."""
        from engine.training.runs import RunFolder

        self._give("epoch", list(RunFolder(wanted.run).load_snapshot(wanted.epoch)))
        self._steps["epoch"] = wanted.epoch
        self.epoch_shown.emit(wanted)

    def _give(self, name: LiveNetwork, weights: list[NDArray[np.float32]]) -> None:
        """Let the ConvNet with these weights answer as `name`."""
        from engine.classifier import Classifier
        from engine.network import build_convnet

        if name in self._classifiers:
            self._classifiers[name].set_weights(weights)
            return
        network = build_convnet()
        network.set_weights(weights)
        self._use(name, Classifier(network, device=self._device_name))

    def _use(self, network: LiveNetwork, classifier: "Classifier") -> None:
        """Let `classifier` answer as `network`, its explainers made anew."""
        from engine.attribution.explainers import Explainers

        self._explainers[network] = Explainers(classifier)
        self._warm = {known for known in self._warm if known[0] != network}
        self._classifiers[network] = classifier
        self._explainer(network, next(iter(METHODS)))
        if self._on_screen is not None and self._on_screen.network == network:
            self.mailbox.post(self._on_screen)

    def _save(self, command: SaveNetwork) -> None:
        from engine import network

        trained = network.build_convnet()
        trained.set_weights(list(command.weights.arrays))
        self.network_saved.emit(NetworkSaved(network.save(trained, command.path)))

    @property
    def _device_name(self) -> str | None:
        return self._device.name if self._device else None
