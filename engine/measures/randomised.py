"""Randomised weights: what is left of a map when the network forgets, layer by layer."""

from collections.abc import Iterator
from typing import Any
from weakref import WeakKeyDictionary

import keras
import numpy as np
import tensorflow as tf

from engine.attribution.layers import layers_of
from engine.classifier import Classifier
from engine.measures.ranks import rank_correlation
from engine.measures.subject import Array, Subject
from engine.measures.table import Layer, Measured


def randomised_weights(subject: Subject) -> Iterator[Measured]:
    """Rank correlation with the map while layers are made new, from the last one down.

    Adebayo et al. 2018, arXiv 1810.03292, section 3.1: layers stay new once they are. The class
    is the one explained at first. It happens to a copy, which is traced once.
    """
    original = subject.found.values
    given = subject.classifier
    yield Measured("randomised_weights", 0, 1, target=subject.target)
    copy = _copy_of(given)
    yield Measured("randomised_weights", 0, 1, target=subject.target)
    layers = {
        path: layer
        for path, layer in reversed(layers_of(copy.model).items())
        # A Normalization holds what it saw of the data, and learns nothing.
        if layer.weights and not isinstance(layer, keras.layers.Normalization)
    }
    if not layers:
        reason = "The network has no weights to forget."
        yield Measured("randomised_weights", 1, 1, reason=reason, target=subject.target)
        return
    rng = np.random.default_rng(subject.options["seed"])
    left: list[Layer] = []
    for path, layer in layers.items():
        with tf.device(given.device):
            layer.set_weights(new_weights(layer, rng))
        for step in subject.explained(subject.image, copy):
            if step.done < step.total:
                done = len(left) * step.total + step.done
                yield _so_far(subject, left, done, len(layers) * step.total)
        values = step.attribution.values
        signed = rank_correlation(original, values)
        left.append(Layer(path, signed, rank_correlation(np.abs(original), np.abs(values))))
        yield _so_far(subject, left, len(left) * step.total, len(layers) * step.total)


_copies: WeakKeyDictionary[Classifier, Classifier] = WeakKeyDictionary()


def _copy_of(given: Classifier) -> Classifier:
    """A copy to be spoilt, with the weights of now: one for each classifier, traced once."""
    if given not in _copies:
        _copies[given] = given.twin()
    else:
        _copies[given].set_weights(given.model.get_weights())
    return _copies[given]


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


def _so_far(subject: Subject, left: list[Layer], done: int, total: int) -> Measured:
    value = left[-1].absolute if done == total else None
    constant = done == total and value is None
    return Measured(
        *("randomised_weights", done, total),
        value=value,
        reason="A map that is the same everywhere has no ranks to compare." if constant else "",
        target=subject.target,
        layers=tuple(left),
    )


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
