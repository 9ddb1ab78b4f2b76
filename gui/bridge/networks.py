"""The networks in use: what each one answers with, and which one answers for one not there yet."""

import itertools
from collections.abc import Callable, Hashable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

import numpy as np
from numpy.typing import NDArray

from engine import familiarity
from engine.attribution.options import Setting
from engine.attribution.table import METHODS
from engine.data.described import MNIST, Described
from engine.drawing import Drawing
from engine.errors import InputShapeError, NetworkFileError
from engine.files import SHIPPED_NETWORK, make_folder
from engine.ink import SIZE
from engine.networks.pictures import digit_for
from engine.networks.reading import Reading
from engine.networks.remembered import Remembered, digest_of, recalled, remember
from engine.pictures.scene import Scene
from engine.training.moments import Moment
from engine.words import tr, trn

if TYPE_CHECKING:
    from engine.attribution.live import LiveExplainer
    from engine.classifier import Classifier
    from engine.familiarity import Familiarity
    from gui.bridge.scrambled_network import ScrambledNetwork
    from gui.bridge.teaching.pupil import Pupil

LiveNetwork = Literal["loaded", "training", "epoch", "scrambled"]
"""The network in use: the shipped or opened one, the one in training, a past epoch of a run, or a
copy of one of these that has forgotten some of what it learned."""

Options = tuple[tuple[str, Setting], ...]
"""Options of a method, by name, those that are not at their default."""

Said = tuple[tuple[str, object], ...]
"""Fields of `engine.networks.reading.Reading` that a person gave, by name."""

SHIPPED_NAME = tr("shipped network")
SHIPPED_IN_FILES = "shipped network"
"""What it is called in files, which are the same in every language."""
DIGITS = 10
SHIPPED_NUMBER = 0
_numbers = itertools.count(SHIPPED_NUMBER + 1)

Weights = tuple[int, int]
"""Which weights answered: the number of the network, and how often they had been replaced."""


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


class Networks:
    """The loaded network, the one in training, and one as it was after an epoch.

    Attributes:
        device: TensorFlow's name of where they compute; None for its own choice.
        remembered: file in which `engine.networks.remembered` keeps how networks are read, or None.
        pupil: the one that is taught or was taught last, until it is thrown away; it is never live.
        names: by number, what each network that has answered is called, by people and in files.
    """

    def __init__(self, on_replaced: Callable[[LiveNetwork], None]) -> None:
        """Start without any; `on_replaced` hears which one is another network from now on."""
        self.device: str | None = None
        self.remembered: Path | None = None
        self.pupil: Pupil | None = None
        self.names: dict[int, tuple[str, str]] = {}
        self._on_replaced = on_replaced
        self._in_use: dict[LiveNetwork, NetworkInUse] = {}
        self._aside: NetworkInUse | None = None
        self._copies: dict[LiveNetwork, ScrambledNetwork] = {}
        self._copied: LiveNetwork = "loaded"

    def __getitem__(self, network: LiveNetwork) -> NetworkInUse:
        """The network, or the loaded one while nothing was trained that could answer."""
        if network == "scrambled":
            return self._copies.get(self._copied) or self[self._copied]
        return self._in_use.get(network) or self._in_use["loaded"]

    def scrambled(self, network: LiveNetwork) -> "ScrambledNetwork":
        """The copy of a network in use that forgets, and answers as "scrambled" from now on.

        It stays until that network is replaced: what is traced for it serves again.
        """
        from gui.bridge.scrambled_network import ScrambledNetwork

        source = self[network]
        self._copied = source.id
        if source.id not in self._copies:
            self._copies[source.id] = ScrambledNetwork(source)
        return self._copies[source.id]

    def open(
        self, path: Path | None, *, said: Said = (), labels: Path | None = None
    ) -> NetworkInUse:
        """Make the network in a file the loaded one, once it has explained a picture.

        Until then the one before answers, and it goes on where this one fails.

        Args:
            path: of the file; None for the shipped network.
            said: fields of its reading that a person gave.
            labels: file of the names of its classes; None for one beside it, if any.

        Raises:
            InkLensError: the file holds no network that reads pictures.
        """
        from engine.attribution.layers import layer_names
        from engine.attribution.support import obstacles
        from engine.classifier import load_classifier

        name = SHIPPED_NAME if path is None else path.name
        classifier = load_classifier(
            path or SHIPPED_NETWORK,
            device=self.device,
            said=dict(said),
            labels=labels,
            settings=self.remembered,
        )
        network = NetworkInUse("loaded", require_colours(classifier, name), name)
        network.path, network.layers = path, layer_names(classifier)
        if path is not None:
            found = obstacles(classifier).items()
            network.obstacles = MappingProxyType({method: why for method, why in found if why})
        else:
            network.number = SHIPPED_NUMBER
            with suppress(NetworkFileError):  # a broken file: they are measured anew
                network.familiarity = familiarity.load()
        return self._use(network)

    def keep(self, *, reading: Reading | None = None, labels: Path | None = None) -> None:
        """Remember of the loaded network what a person said; what they said before stays.

        Args:
            reading: how it reads its input.
            labels: the file of the names of its classes.

        Raises:
            OutputError: the folder cannot be written to.
        """
        path = self["loaded"].path
        if path is None or self.remembered is None:
            return
        digest = digest_of(path)
        before = recalled(self.remembered, digest) or Remembered()
        make_folder(self.remembered.parent)
        what = Remembered(reading or before.reading, labels or before.labels)
        remember(self.remembered, digest, what)

    def give(
        self,
        network: LiveNetwork,
        weights: Sequence[NDArray[np.float32]],
        *,
        steps: int | None = None,
        moment: Moment | None = None,
        data: Described = MNIST,
    ) -> NetworkInUse:
        """Let the ConvNet with these weights answer as `network`.

        Args:
            network: "training" or "epoch".
            weights: of all its layers.
            steps: as in `NetworkInUse`.
            moment: likewise.
            data: what it was trained on.

        Raises:
            InputShapeError: the canvas cannot draw what it reads.
        """
        if data.why_not_drawn:
            raise InputShapeError(data.why_not_drawn)
        known = self._in_use.get(network)
        if known is None:
            from engine.attribution.layers import layer_names

            known = NetworkInUse(network, self._convnet(weights))
            known.layers = layer_names(known.classifier)
            self._use(known)
        else:
            known.set_weights(weights)
        known.steps, known.moment = steps, moment
        known.data, known.classifier.names = data, data.classes
        return known

    def aside(self, weights: Sequence[NDArray[np.float32]]) -> NetworkInUse:
        """The ConvNet with these weights, for what is computed aside; it is never live.

        There is one, with the newest weights that were given.
        """
        if self._aside is None:
            self._aside = NetworkInUse("epoch", self._convnet(weights))
        else:
            self._aside.set_weights(weights)
        return self._aside

    def copy_of(self, network: LiveNetwork) -> "Classifier":
        """A classifier that nobody else has, with the weights of this moment."""
        return self[network].classifier.twin()

    def move_to(self, device: str) -> None:
        """Let all compute there from now on.

        Raises:
            tf.errors.OpError: the weights of one cannot be read where it is.
        """
        self.device, self._aside = device, None  # the one aside is made anew when it is wanted
        for network in self._in_use.values():
            network.move_to(device)
        for copy in self._copies.values():
            copy.move_to(device)
        if self.pupil is not None:
            self.pupil.move_to(device)

    def clear(self) -> None:
        """Let go of all, in the thread that made them."""
        self._in_use.clear()
        self._copies.clear()
        self._aside = self.pupil = None

    def _convnet(self, weights: Sequence[NDArray[np.float32]]) -> "Classifier":
        from engine.classifier import Classifier
        from engine.network import build_convnet

        network = build_convnet()
        network.set_weights(list(weights))
        return Classifier(network, device=self.device, reading=Reading(subject="ink"))

    def _use(self, network: NetworkInUse) -> NetworkInUse:
        """Let it answer, if it can; explainers of the one before it go with that one."""
        network.explainer(next(each for each in METHODS if each not in network.obstacles))
        self._in_use[network.id] = network
        self.names[network.number] = network.file, network.name_in_files()
        self._copies.pop(network.id, None)
        self._on_replaced(network.id)
        return network


def require_colours(classifier: "Classifier", name: str) -> "Classifier":
    """Return `classifier` if it takes what the window can show it: brightness or three colours.

    Raises:
        InputShapeError: it takes any other number of channels.
    """
    height, width, channels = classifier.input_shape
    if channels not in (1, 3):
        raise InputShapeError(
            tr(
                "{name} reads images of {height} × {width} × {channels}, but a picture has one "
                "channel or three; open a network for such pictures.",
                name=name,
                height=height,
                width=width,
                channels=channels,
            )
        )
    return classifier
