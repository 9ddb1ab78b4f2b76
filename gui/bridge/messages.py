"""What crosses the door between window and engine: frozen, arrays in it never written again."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from engine.attribution.options import Setting
from engine.drawing import Drawing
from engine.evaluation import Confusion
from engine.measures.table import Measured
from engine.render import View
from engine.training.settings import TrainingSettings
from gui.train.run_rows import RunRow

LiveNetwork = Literal["loaded", "training", "epoch"]
"""The network in use: the shipped or opened one, the one in training, or a past epoch of a run."""


MultiplesKind = Literal["none", "classes", "methods", "pair"]
"""What is shown beside the large map: nothing, each class by one method, one class by each method;
or in its place: what it is and what it is read as, side by side."""


@dataclass(frozen=True, slots=True, eq=False)
class Request:
    """Explain this drawing.

    Attributes:
        generation: grows with every request.
        drawing: what is on the canvas.
        method: id of the method.
        target: class to explain, or None to follow the prediction.
        network: which network.
        options: of the method, by name, those that are not at their default.
        versus: class that the target is set against, `RUNNER_UP` for the strongest other one, or
            None; a class set against itself is explained alone.
        multiples: which small maps are wanted beside it.
    """

    generation: int
    drawing: Drawing
    method: str
    target: int | None
    network: LiveNetwork
    options: tuple[tuple[str, Setting], ...] = ()
    versus: int | None = None
    multiples: MultiplesKind = "none"


@dataclass(frozen=True, slots=True, eq=False)
class PreviewLayers:
    """Show what each layer sees in this drawing, when nothing else is to be done."""

    drawing: Drawing
    network: LiveNetwork


@dataclass(frozen=True, slots=True)
class WarmUp:
    """Make ready what the next stroke will ask for, when nothing else is to be done.

    Attributes:
        network, method, options, multiples: as in the `Request` to come.
    """

    network: LiveNetwork
    method: str
    options: tuple[tuple[str, Setting], ...] = ()
    multiples: MultiplesKind = "none"


@dataclass(frozen=True, slots=True, eq=False)
class LayersPreviewed:
    """What each layer sees.

    Attributes:
        maps: name of each layer with feature maps -> their mean size, float32 `(h, w)`.
        default: name of the layer that is meant where none is named, or None.
    """

    maps: Mapping[str, NDArray[np.float32]]
    default: str | None


@dataclass(frozen=True, slots=True, eq=False)
class MeasureMap:
    """Measure how far this map can be trusted, when nothing else is to be done.

    Attributes:
        explained: the map on the screen.
        options: of its method, as in the request.
    """

    explained: "Explained"
    options: tuple[tuple[str, Setting], ...]


@dataclass(frozen=True, slots=True, eq=False)
class MapMeasured:
    """What a measure says of the map of this generation, or has said so far."""

    generation: int
    measured: Measured


@dataclass(frozen=True, slots=True, eq=False)
class Explained:
    """The answer to the request of the same generation.

    Attributes:
        generation: of the request.
        pixels: what the network received, float32 `(28, 28)` in [0, 1].
        logits: float32 `(10,)`.
        probabilities: float32 `(10,)`, summing to 1.
        values: what each pixel counted for the target, float32 `(28, 28)`; the feature maps of
            a layer, `(h, w, K)`, for activations.
        target: the explained class.
        method: id of the method.
        network: which network answered.
        steps: training steps behind the answering network, where it is in training; of a past
            epoch its number, 0 for the random weights at the start.
        seconds: from taking the request to having the answer.
        done: passes behind the values, of a method that sharpens while the pen rests.
        total: passes of the whole.
        versus: the class that the target is set against, or None.
    """

    generation: int
    pixels: NDArray[np.float32]
    logits: NDArray[np.float32]
    probabilities: NDArray[np.float32]
    values: NDArray[np.float32]
    target: int
    method: str
    network: LiveNetwork
    steps: int | None
    seconds: float
    done: int = 1
    total: int = 1
    versus: int | None = None

    @property
    def score(self) -> float:
        """The explained number: the target's logit, less that of the class it is set against."""
        own = float(self.logits[self.target])
        return own if self.versus is None else own - float(self.logits[self.versus])

    @property
    def final(self) -> bool:
        """Whether nothing sharper follows."""
        return self.done == self.total

    @property
    def predicted(self) -> int:
        """The class with the largest logit."""
        return int(self.logits.argmax())


@dataclass(frozen=True, slots=True, eq=False)
class Tile:
    """One small map.

    Attributes:
        method: id of the method.
        target: the explained class.
        score: its logit.
        values: float32 `(H, W)`.
        explained: whether the large map shows the same.
        is_signed: whether a sign of the values means anything.
        versus: the class that it is set against, or None.
        role: what the class is to the digit, "what it is" for instance; empty if nothing special.
    """

    method: str
    target: int
    score: float
    values: NDArray[np.float32]
    explained: bool
    is_signed: bool = True
    versus: int | None = None
    role: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Multiples:
    """Small maps beside the explanation of the same generation, as far as they are known."""

    generation: int
    kind: MultiplesKind
    tiles: tuple[Tile, ...]


@dataclass(frozen=True, slots=True)
class EngineReady:
    """TensorFlow is in and the live explanation is warm.

    Attributes:
        device: "CPU, float32" for instance.
        reason: why this device.
        network: name of the loaded network.
        import_seconds: what importing TensorFlow alone took.
        warm_seconds: what everything after that took.
        layers: names of the layers that have feature maps.
    """

    device: str
    reason: str
    network: str
    import_seconds: float
    warm_seconds: float
    layers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NetworkOpened:
    """Another network answers from now on; `layers` have feature maps."""

    name: str
    layers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NetworkSaved:
    """The trained network was written."""

    path: Path


@dataclass(frozen=True, slots=True)
class Problem:
    """Something went wrong.

    Attributes:
        sentence: that says what to do.
        details: for who wants them.
        generation: of the request that got no answer, if it was one.
    """

    sentence: str
    details: str = ""
    generation: int | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """A network's weights by value, after so many training steps."""

    arrays: tuple[NDArray[np.float32], ...]
    steps: int


@dataclass(frozen=True, slots=True)
class ShowEpoch:
    """Let the network answer as it was after an epoch of a run, 0 for its start."""

    run: Path
    epoch: int


@dataclass(frozen=True, slots=True)
class PenStrokesDrawn:
    """Before a run: so many of the pen strokes that it trains on too are drawn."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class OpenNetwork:
    """Load the network in a file; None is the shipped one."""

    path: Path | None


@dataclass(frozen=True, slots=True, eq=False)
class SaveNetwork:
    """Write these weights as a network file."""

    weights: Weights
    path: Path


@dataclass(frozen=True, slots=True)
class ReadTestSet:
    """Read the whole test set with this network, whenever there is nothing else to do."""

    network: LiveNetwork


@dataclass(frozen=True, slots=True, eq=False)
class MakeFilm:
    """Explain what is on the canvas after every kept epoch of a run, and write it as a film.

    Attributes:
        request: what is explained and how; its network does not matter.
        run: folder of the run.
        view: how values are shown.
        path: of the film.
    """

    request: Request
    run: Path
    view: View
    path: Path


@dataclass(frozen=True, slots=True)
class FilmMade:
    """So many of the epochs are explained; `path` once the film is written."""

    done: int
    total: int
    path: Path | None = None


@dataclass(frozen=True, slots=True, eq=False)
class DigitsRead:
    """What the network made of the test set so far; `name` of the network."""

    confusion: Confusion
    name: str


@dataclass(frozen=True, slots=True)
class ReadRuns:
    """List the training runs in a folder, when there is time, and first delete some of them.

    Attributes:
        folder: of the runs.
        records: folder of the records of runs whose weights are no longer kept.
        delete: folders of those that are to go.
    """

    folder: Path
    records: Path
    delete: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class RunsRead:
    """The runs in a folder.

    Attributes:
        rows: one a run, the newest first.
        deleted: those that were deleted before.
        problem: a sentence on why one could not be deleted; empty if all is well.
    """

    rows: tuple[RunRow, ...]
    deleted: tuple[Path, ...] = ()
    problem: str = ""


Command = OpenNetwork | SaveNetwork | ReadTestSet | MakeFilm | ReadRuns
Aside = PreviewLayers | MeasureMap | WarmUp
"""What is computed while nobody waits for an explanation."""


@dataclass(frozen=True, slots=True)
class TrainingEnded:
    """The training thread has no more to do.

    Attributes:
        settings: of the run.
        stopped: whether the person stopped it before its end.
        kept: where the network was kept, or None if it could not be.
        run: folder of the run, from which it can be resumed, or None if there is none.
    """

    settings: TrainingSettings | None
    stopped: bool
    kept: Path | None
    run: Path | None = None
