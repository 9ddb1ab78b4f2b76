"""What InkLens computes: digits from ink, a network's answer, and which pixels made it say so.

The names below may be relied on from outside. They are resolved on first use, so that a program
that only needs ink or pictures never pays for importing TensorFlow.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.attribution import Attribution, explain, layer_names, refine
    from engine.classifier import Classifier, load_classifier
    from engine.measured import MEASURES
    from engine.measures import measure
    from engine.methods import METHODS

__all__ = [
    "MEASURES",
    "METHODS",
    "Attribution",
    "Classifier",
    "explain",
    "layer_names",
    "load_classifier",
    "measure",
    "refine",
]

_HOME = {
    "MEASURES": "engine.measured",
    "METHODS": "engine.methods",
    "Attribution": "engine.attribution",
    "explain": "engine.attribution",
    "layer_names": "engine.attribution",
    "refine": "engine.attribution",
    "Classifier": "engine.classifier",
    "load_classifier": "engine.classifier",
    "measure": "engine.measures",
}

_MODULES = ("callbacks", "core", "data", "ink")


def __getattr__(name: str) -> Any:
    if name in _HOME:
        return getattr(import_module(_HOME[name]), name)
    if name in _MODULES:
        return import_module(f"engine.{name}")
    raise AttributeError(f"module 'engine' has no attribute {name!r}")
