"""One `Classifier` for each Keras model, however often it is explained, with today's weights."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import keras

from engine.classifier import Classifier
from engine.network import weights_into


@dataclass(frozen=True, slots=True, eq=False)
class _Copy:
    """A copy, how the model was built when it was taken, and what brings its weights up to date."""

    classifier: Classifier
    plan: str
    take_weights: Callable[[], None]


_copies: WeakKeyDictionary[keras.Model, _Copy] = WeakKeyDictionary()


def classifier_of(model: keras.Model | Classifier) -> Classifier:
    """The classifier of a Keras model, holding the weights that the model has now.

    It is made once: later calls, each epoch of a training for instance, only take over the
    weights, so that nothing is traced again. A model that was rebuilt meanwhile (another layer,
    another activation) gets a new one; one that is forgotten takes it along.

    Args:
        model: a Keras model, which stays as it is; a `Classifier` is given back.

    Raises:
        UnsupportedNetworkError: the model is not an image classifier of a known kind.
    """
    if isinstance(model, Classifier):
        return model
    kept = _copies.get(model)
    if kept is not None and kept.plan == _plan(model):
        kept.take_weights()
        return kept.classifier
    classifier = Classifier(model)
    _copies[model] = _Copy(classifier, _plan(model), weights_into(classifier.model, model))
    return classifier


def _plan(model: keras.Model) -> str:
    """All that the copy depends on but the weights; not how the model is trained."""
    return json.dumps(keras.saving.serialize_keras_object(model.get_config()), default=str)
