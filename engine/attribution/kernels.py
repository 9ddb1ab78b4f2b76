"""The computation that a row of the table of methods names."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any

from engine.attribution.base import Explained, Kernel, Score, Series
from engine.attribution.table import method_named
from engine.classifier import Classifier

Make = Callable[..., Kernel | Series]
"""`(model, score, **static options) -> computation`."""


def computation_of(
    method: str, classifier: Classifier, score: Score, settings: Mapping[str, Any]
) -> Kernel | Series:
    """The computation of a method for a classifier.

    Args:
        method: an id from `METHODS`.
        classifier: what is explained.
        score: "logit" or "probability".
        settings: the method's options; only the static ones matter here.

    Raises:
        MethodError: there is no such method, or no such layer.
        UnsupportedNetworkError: the method cannot handle this network.
    """
    chosen = method_named(method)
    module, _, function = chosen.compute.rpartition(".")
    make: Make = getattr(import_module(f"engine.attribution.methods.{module}"), function)
    independent = score == "probability" and classifier.scores == "sigmoid"
    explained: Explained = "sigmoid" if independent else score
    return make(classifier.model, explained, **chosen.static(settings))
