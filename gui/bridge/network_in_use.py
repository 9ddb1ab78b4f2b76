"""One network that answers."""

import itertools
from collections.abc import Hashable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine.data.described import MNIST
from engine.drawing import Drawing
from engine.ink import SIZE
from engine.networks.pictures import digit_for
from engine.pictures.scene import Scene
from engine.training.moments import Moment
from engine.words import tr, trn
from gui.bridge.live_network import (
    SHIPPED_IN_FILES,
    SHIPPED_NUMBER,
    LiveNetwork,
    Options,
    Weights,
)

if TYPE_CHECKING:
    from engine.attribution.live import LiveExplainer
    from engine.classifier import Classifier
    from engine.familiarity import Familiarity

DIGITS = 10
_numbers = itertools.count(SHIPPED_NUMBER + 1)


class NetworkInUse:
    """One network that answers, with its explainers ready.

    Attributes:
        id: which one it is.
        classifier: what it answers with.
        file: name of the file it was loaded from; empty where it was trained here.
        steps: training steps behind it, where it is in training; None of any other.
        moment: of a past network, its place in the run; None of any other.
        data: of one that was trained here, what on.
        number: no other network has it; the shipped one has `SHIPPED_NUMBER`, however often it is
            opened.
        changes: how often its weights were replaced.
        layers: those that have feature maps.
        path: of a loaded one its file; None of the shipped one.
        obstacles: id of each method that cannot explain it -> why, in one sentence.
        warm: what was made ready for it.
        familiarity: what is known of training digits as it sees them, or None.
        learns_digits: whether that is being found out, or was in vain.
    """

    def __init__(self, id_: LiveNetwork, classifier: "Classifier", file: str = "") -> None:
        """Let `classifier` answer as `id_`."""
        from engine.attribution.explainers import Explainers

        self.id, self.classifier, self.file = id_, classifier, file
        self.steps: int | None = None
        self.moment: Moment | None = None
        self.data = MNIST
        self.number, self.changes = next(_numbers), 0
        self.layers: tuple[str, ...] = ()
        self.path: Path | None = None
        self.obstacles: Mapping[str, str] = MappingProxyType({})
        self.warm: set[Hashable] = set()
        self.familiarity: Familiarity | None = None
        self.learns_digits = False
        self._explainers = Explainers(classifier)

    @property
    def weights(self) -> Weights:
        """By what its weights of this moment are told from any others."""
        return self.number, self.changes

    @property
    def title(self) -> str:
        """What a person calls it."""
        return self.title_at(self.moment)

    def title_at(self, moment: Moment | None) -> str:
        """What a person called it at a moment of its run."""
        if self.id == "loaded":
            return self.file
        return tr("the network in training") if moment is None else moment.network

    def name_in_files(self, moment: Moment | None = None) -> str:
        """The same for files that programs read: in English, whatever the window speaks."""
        if self.id == "loaded":
            return SHIPPED_IN_FILES if self.is_shipped else self.file
        if moment is None:
            return "the network in training"
        if moment.epoch:
            return f"the network after epoch {moment.epoch}"
        if moment.step:
            return f"the network after {moment.step} step{'s' if moment.step > 1 else ''}"
        return "the network with random weights"

    @property
    def is_shipped(self) -> bool:
        """Whether it is the one that InkLens ships, as it ships it."""
        return self.number == SHIPPED_NUMBER

    @property
    def state(self) -> str:
        """The title, with the steps behind a network in training: it is another after each."""
        if self.steps is None:
            return self.title
        return trn(
            "the network in training after {n} step",
            "the network in training after {n} steps",
            self.steps,
        )

    def explainer(self, method: str, options: Options = ()) -> "LiveExplainer":
        """The method made ready for this network; the first time takes a moment to trace it.

        Raises:
            MethodError: no such method or option.
            UnsupportedNetworkError: the method cannot handle this network.
        """
        return self._explainers.of(method, **dict(options))

    @property
    def reads_ink(self) -> bool:
        """Whether it reads one sign in ink; else whole pictures."""
        return self.classifier.reading.subject == "ink"

    def pixels(self, drawing: Drawing) -> NDArray[np.float32] | None:
        """What it is shown of a drawing, float32 `(H, W)`, or `(H, W, C)` of a picture, in [0, 1].

        None where it reads something else: the window has not heard of another network yet.
        """
        shown = drawing.digit().pixels
        if self.reads_ink:
            return None if isinstance(drawing, Scene) else self.fitted(shown)
        height, width, _ = self.classifier.input_shape
        fits = isinstance(drawing, Scene) and shown.shape[:2] == (height, width)
        return shown if fits else None

    def reads(self, drawing: Drawing) -> bool:
        """Whether it reads this as a digit: the window may have asked the one before."""
        return self.reads_ink and not isinstance(drawing, Scene)

    def fitted(self, digit: NDArray[np.float32]) -> NDArray[np.float32]:
        """A digit `(28, 28)` in the size that it reads, `(H, W)`."""
        height, width, _ = self.classifier.input_shape
        return digit_for(digit, (height, width, 1))[..., 0]

    def asked(
        self, pixels: NDArray[np.float32], target: int | None, versus: int | None
    ) -> tuple[int | None, int | None]:
        """What is explained of an image, where this network is asked for these classes."""
        return target, versus

    def unlikeness(self, pixels: NDArray[np.float32]) -> float | None:
        """How unlike the training digits an image is: above 1 it is strange.

        None while nothing is known of training digits as this network sees them. That comes with
        the shipped one; `LearnDigits` finds it out for another one.
        """
        if self.familiarity is None:
            return None
        return float(self.familiarity.distance(self.classifier, pixels)[0])

    @property
    def can_learn_digits(self) -> bool:
        """Whether `LearnDigits` has something to find out: no network in training holds still."""
        names = tuple(map(str, range(DIGITS)))
        reads_digits = self.classifier.input_shape == (SIZE, SIZE, 1) and self.reads_ink
        reads_digits = reads_digits and self.classifier.names == names
        is_open = self.familiarity is None and not self.learns_digits
        return self.id == "loaded" and reads_digits and is_open

    def move_to(self, device: str) -> None:
        """Compute there from now on, with the same weights; what was traced is traced anew."""
        from engine.attribution.explainers import Explainers

        self.classifier = self.classifier.twin(device=device)
        self._explainers = Explainers(self.classifier)
        self.warm.clear()

    def set_weights(self, weights: Sequence[NDArray[np.float32]]) -> None:
        """Answer with these weights from now on."""
        self.classifier.set_weights(list(weights))
        self.changes += 1
