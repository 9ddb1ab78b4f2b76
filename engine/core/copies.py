"""One `Classifier` for each Keras model, however often it is explained, with today's weights."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from weakref import ReferenceType, WeakKeyDictionary, ref

import keras

from engine.classifier import Classifier
from engine.errors import UnsupportedNetworkError
from engine.network import weights_into
from engine.networks.written import as_graph, is_written

Plan = tuple[tuple[tuple[str, Any], ...], ...]
_PLAIN = (bool, int, float, str, tuple)


@dataclass(frozen=True, slots=True, eq=False)
class _Copy:
    """A copy, how the model was built when it was taken, and what brings its weights up to date."""

    classifier: Classifier
    layers: tuple[ReferenceType[keras.Layer], ...]
    plan: Plan
    take_weights: Callable[[], None]


_copies: WeakKeyDictionary[keras.Model, dict[str | None, _Copy]] = WeakKeyDictionary()


def classifier_of(
    model: keras.Model | Classifier,
    output: str | None = None,
    shape: tuple[int, ...] | None = None,
) -> Classifier:
    """The classifier of a Keras model, holding the weights that the model has now.

    It is made once: later calls, each epoch of a training for instance, only take over the
    weights, so that nothing is traced again. A model that was rebuilt meanwhile (another layer,
    another activation) gets a new one; one that is forgotten takes it along. A model written in
    Python cannot be copied: its classifier is made each time, and has its weights of any moment.

    Args:
        model: a Keras model, which stays as it is; a `Classifier` is given back.
        output: which one is explained, where the model has several.
        shape: of one image, which a model written in Python does not say itself.

    Raises:
        UnsupportedNetworkError: the model is not an image classifier of a known kind.
    """
    if isinstance(model, Classifier):
        return model
    if not isinstance(model, keras.Model):
        raise UnsupportedNetworkError(
            f"Models of Keras 3 are explained, and this is {_kind(model)}; "
            "engine.load_classifier reads files, those of Keras 2 too."
        )
    if is_written(model):
        return Classifier(as_graph(model, shape), output=output)
    kept, layers = _copies.get(model, {}).get(output), _layers(model)
    if kept is not None and _is_as_it_was(kept, layers):
        kept.take_weights()
        return kept.classifier
    classifier = Classifier(model, output=output)
    if not classifier.is_quantised:  # else its weights are other numbers: it is copied each time
        take = weights_into(classifier.model, classifier.follows(model))
        copy = _Copy(classifier, tuple(map(ref, layers)), _plan(layers), take)
        _copies.setdefault(model, {})[output] = copy
    return classifier


def _kind(model: Any) -> str:
    """What something is that is no model, by its whole name."""
    kind = type(model)
    return f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins.")


def _is_as_it_was(kept: _Copy, layers: list[keras.Layer]) -> bool:
    same = len(kept.layers) == len(layers) and all(
        then() is now for then, now in zip(kept.layers, layers, strict=True)
    )
    return same and kept.plan == _plan(layers)


def _plan(layers: list[keras.Layer]) -> Plan:
    """All that a copy depends on but the weights: what each layer was told to do.

    A tenth of the time of a configuration, which matters beside a gradient of some milliseconds.
    """
    return tuple(
        tuple(
            (name, value if isinstance(value, _PLAIN) else id(value))
            for name, value in vars(layer).items()
            if not name.startswith("_")
        )
        for layer in layers
    )


def _layers(model: keras.Model) -> list[keras.Layer]:
    """Every layer, those of nested networks too."""
    found: list[keras.Layer] = []
    for layer in model.layers:
        found.append(layer)
        if isinstance(layer, keras.Model):
            found += _layers(layer)
    return found
