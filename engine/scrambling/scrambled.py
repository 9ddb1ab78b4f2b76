"""A copy of a network that forgets what it learned, layer by layer, from the last one down."""

from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from engine import network
from engine.attribution.layers import layers_of
from engine.classifier import Classifier

Array = NDArray[Any]
MOST_KEPT = 32 << 20  # bytes of weights that were drawn; of a large network some are drawn anew


class Scrambled:
    """A copy whose last layers have new weights, as their own initialisers draw them.

    Adebayo et al. 2018, arXiv 1810.03292, section 3.1 (cascading randomisation): the layer of the
    class scores first, then those below it, one after the other; a layer that is new stays new.
    There is one copy, traced once: other weights are put into it. The network that it was made of
    is not kept here, and never touched.

    Attributes:
        classifier: the copy.
        layers: path of each layer that has something to forget, the last of the network first.
        depth: how many of them are new.
    """

    def __init__(self, given: Classifier, *, seed: int = 0) -> None:
        """Copy `given` as it is now; nothing is new yet.

        Args:
            given: any network.
            seed: of the new weights: each layer draws from its own stream of it, so that a layer
                is the same new one however often it is made new.
        """
        self.classifier = given.twin()
        self._own = forgetful(self.classifier)
        self.layers = tuple(self._own)
        self.depth = 0
        self._seed = seed
        self._drawn: dict[int, list[Array]] = {}  # new weights of a layer, by its place

    def take(self, given: Classifier, *, seed: int = 0) -> None:
        """Have the weights that `given` has now; nothing is new.

        Args:
            given: the network that this is a copy of.
            seed: of the new weights from now on.
        """
        self.classifier.set_weights(given.model.get_weights())
        if seed != self._seed:
            self._drawn.clear()
        self.depth, self._seed = 0, seed

    def set_depth(self, depth: int, given: Classifier) -> None:
        """Let this many layers be new, from the last one down, and all others be as in `given`.

        Args:
            depth: 0 for none, at most as many as there are `layers`.
            given: the network that this is a copy of, with the weights that were taken last.
        """
        wanted = min(max(depth, 0), len(self.layers))
        if wanted == self.depth:
            return
        originals = layers_of(given.model) if wanted < self.depth else {}
        with tf.device(self.classifier.device):
            for place, path in enumerate(self.layers):
                if self.depth <= place < wanted:
                    self._own[path].set_weights(self._new_weights(place, path))
                elif wanted <= place < self.depth:
                    self._own[path].set_weights(originals[path].get_weights())
        network.finish(self.classifier.model)
        self.depth = wanted
        self.classifier.changes += 1

    def _new_weights(self, place: int, path: str) -> list[Array]:
        """Those of a layer; drawn once, where keeping them is cheap: a slider comes back often."""
        if place in self._drawn:
            return self._drawn[place]
        rng = np.random.default_rng((self._seed, place))
        drawn = new_weights(self._own[path], rng)
        kept = sum(each.nbytes for weights in self._drawn.values() for each in weights)
        if kept + sum(each.nbytes for each in drawn) <= MOST_KEPT:
            self._drawn[place] = drawn
        return drawn


def forgetful(classifier: Classifier) -> dict[str, Any]:
    """The layers of a network that have something to forget, by their path, the last one first.

    A Normalization holds what it saw of the data, and learns nothing.
    """
    return {
        path: layer
        for path, layer in reversed(layers_of(classifier.model).items())
        if layer.weights and not isinstance(layer, keras.layers.Normalization)
    }


def new_weights(layer: Any, rng: np.random.Generator) -> list[Array]:
    """Weights as the layer's own initialisers draw them, with seeds from `rng`.

    Its configuration may hold the seed that it was trained from: that one would give the weights
    before training, whatever `rng` says.
    """
    config = _seeded(layer.get_config(), rng)
    fresh = type(layer).from_config(config)
    fresh.build_from_config(layer.get_build_config())
    weights: list[Array] = fresh.get_weights()
    return weights


def _seeded(config: dict[str, Any], rng: np.random.Generator) -> dict[str, Any]:
    """A layer's configuration in which every initialiser that draws has a new seed."""
    return {
        name: _seeded(value, rng)
        if isinstance(value, dict)
        else int(rng.integers(1, 2**31))
        if name == "seed"
        else value
        for name, value in config.items()
    }
