"""The networks in use: which one answers, and which one answers for one not there yet."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from engine import familiarity
from engine.attribution.table import METHODS
from engine.data.described import MNIST, Described
from engine.errors import InputShapeError, NetworkFileError
from engine.files import SHIPPED_NETWORK
from engine.networks.reading import Reading
from engine.networks.remembered import Remembered, digest_of, recalled, remember
from engine.training.moments import Moment
from engine.words import tr
from gui.bridge.live_network import SHIPPED_NAME, SHIPPED_NUMBER, LiveNetwork, Said
from gui.bridge.network_in_use import NetworkInUse

if TYPE_CHECKING:
    from engine.classifier import Classifier
    from gui.bridge.scrambled_network import ScrambledNetwork
    from gui.bridge.teaching.pupil import Pupil


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
