"""Explain what is drawn."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar

import numpy as np
from numpy.typing import NDArray

from engine.drawing import Drawing
from engine.pictures.channels import merged
from engine.training.moments import Moment
from gui.bridge.live_network import SHIPPED_NUMBER, LiveNetwork, Options, Weights
from gui.bridge.message import Engine, Message, Urgency
from gui.bridge.messages.beside.make_small_maps import MakeSmallMaps
from gui.bridge.messages.warm_up import WarmUp
from gui.bridge.small_maps import SmallMapsKind

if TYPE_CHECKING:
    from engine.attribution.frame import Frame

SMALL_MAPS_EVERY = 0.1  # seconds, while the pen moves: ten classes take as long as four large maps
SMALL_MAPS_PART = 1 / 7  # of the time at most: on a slow or busy machine they follow less often


@dataclass(frozen=True, slots=True, eq=False)
class Explain(Message):
    """Explain this drawing, with a first estimate at once where the method sharpens.

    A newer one takes its place, even while it is being answered; weights and commands wait until
    the answer is whole, as nobody would ask for its rest again.

    Attributes:
        generation: grows with every request.
        drawing: what is on the canvas.
        method: id of the method.
        target: class to explain, or None to follow the prediction.
        network: which network.
        options: of the method, by name, those that are not at their default.
        versus: class that the target is set against, `RUNNER_UP` for the strongest other one, or
            None; a class set against itself is explained alone.
        small_maps: which ones are wanted beside it.
        moving: more ink follows at once, so that small maps need not come with each answer.
        asked_at: when, by `time.perf_counter`.
    """

    urgency: ClassVar = Urgency.LIVE
    gives_way: ClassVar = False

    generation: int
    drawing: Drawing
    method: str
    target: int | None
    network: LiveNetwork
    options: Options = ()
    versus: int | None = None
    small_maps: SmallMapsKind = "none"
    moving: bool = False
    asked_at: float = field(default_factory=time.perf_counter)

    @property
    def warm_up(self) -> WarmUp:
        """What makes ready for requests like this."""
        return WarmUp(self.network, self.method, self.options, self.small_maps)

    def answer(self, engine: Engine) -> "Iterator[Explained | None]":
        """The map, sharper each time; what sharpens can be left between two of them too.

        The small maps beside it are left to `MakeSmallMaps`.
        """
        engine.screen = self.warm_up
        network = engine.networks[self.network]
        pixels = network.pixels(self.drawing)
        if pixels is None:
            return  # asked before the window knew of another network, and asked again since
        explainer = network.explainer(self.method, self.options)
        told, names = False, network.classifier.names
        for frame in explainer.steps(pixels, *network.asked(pixels, self.target, self.versus)):
            if frame is None:
                if told:  # the first one comes whatever is asked next: the map follows the pen
                    yield None
                continue
            told = True
            explained = Explained(
                self,
                frame,
                pixels,
                network.id,
                network.steps,
                network.moment,
                names,
                network.weights,
            )
            if explained.final:
                self._leave_small_maps(engine, MakeSmallMaps(explained, network.changes))
            yield explained

    def _leave_small_maps(self, engine: Engine, message: MakeSmallMaps) -> None:
        """While the pen moves now and then, and never before the last ones are there."""
        now = time.monotonic()
        rest = max(SMALL_MAPS_EVERY, engine.small_maps_took / SMALL_MAPS_PART)
        early = now - engine.small_maps_at < rest
        if self.small_maps == "none" or (self.moving and (early or engine.holds(MakeSmallMaps))):
            return
        engine.small_maps_at = now
        engine.post(message)


@dataclass(frozen=True, slots=True, eq=False)
class Explained:
    """The answer to a request, or an estimate of it.

    Attributes:
        request: what was asked.
        frame: what the engine says.
        pixels: what the network received, float32 `(H, W)` in [0, 1]; `(H, W, C)` of a picture.
        network: which network answered.
        steps: training steps behind the answering network, where it is in training.
        moment: of a past network, its place in the run.
        names: of its classes; their numbers where empty.
        weights: by what that network is told from others, and from itself once it learned on.
    """

    request: Explain
    frame: "Frame"
    pixels: NDArray[np.float32]
    network: LiveNetwork
    steps: int | None
    moment: Moment | None = None
    names: tuple[str, ...] = ()
    weights: Weights = (SHIPPED_NUMBER, 0)
    _values: NDArray[np.float32] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        colours = self.colours
        shown = self.frame.values if colours is None else merged(colours)
        object.__setattr__(self, "_values", shown)

    def name(self, target: int) -> str:
        """What a class is called."""
        return self.names[target] if target < len(self.names) else str(target)

    @property
    def generation(self) -> int:
        """Of the request."""
        return self.request.generation

    @property
    def method(self) -> str:
        """Id of the method."""
        return self.request.method

    @property
    def logits(self) -> NDArray[np.float32]:
        """Float32 `(classes,)`."""
        return self.frame.logits

    @property
    def probabilities(self) -> NDArray[np.float32]:
        """Float32 `(classes,)`, summing to 1 unless each class is a question of its own."""
        return self.frame.probabilities

    @property
    def values(self) -> NDArray[np.float32]:
        """What each pixel counted for the target, float32 `(H, W)`, summed over colours.

        For activations the feature maps of a layer, `(h, w, K)`.
        """
        return self._values

    @property
    def colours(self) -> NDArray[np.float32] | None:
        """The same of each colour, `(H, W, C)`; None of a network that reads brightness."""
        values = self.frame.values
        return values if values.ndim == 3 and self.method != "activations" else None

    @property
    def target(self) -> int:
        """The explained class."""
        return self.frame.target

    @property
    def versus(self) -> int | None:
        """The class that the target is set against, or None."""
        return self.frame.versus

    @property
    def predicted(self) -> int:
        """The class with the largest logit."""
        return self.frame.predicted

    @property
    def score(self) -> float:
        """The explained number: the target's logit, less that of the class it is set against."""
        own = float(self.logits[self.target])
        return own if self.versus is None else own - float(self.logits[self.versus])

    @property
    def done(self) -> int:
        """Passes behind the values, of a method that sharpens while the pen rests."""
        return self.frame.done

    @property
    def total(self) -> int:
        """Passes of the whole."""
        return self.frame.total

    @property
    def final(self) -> bool:
        """Whether nothing sharper follows."""
        return self.done == self.total
