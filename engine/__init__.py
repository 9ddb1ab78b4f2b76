"""What InkLens computes: digits from ink, a network's answer, and which pixels made it say so.

The names below may be relied on from outside. They are resolved on first use, so that a program
that only needs ink or pictures never pays for importing TensorFlow.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from engine.attribution.base import Attribution
    from engine.attribution.explaining import explain, refine
    from engine.attribution.layers import layer_names
    from engine.attribution.table import METHODS
    from engine.classifier import Classifier, load_classifier
    from engine.measures.measuring import measure
    from engine.measures.table import MEASURES

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
    "MEASURES": "engine.measures.table",
    "METHODS": "engine.attribution.table",
    "Attribution": "engine.attribution.base",
    "explain": "engine.attribution.explaining",
    "layer_names": "engine.attribution.layers",
    "refine": "engine.attribution.explaining",
    "Classifier": "engine.classifier",
    "load_classifier": "engine.classifier",
    "measure": "engine.measures.measuring",
}

_MODULES = ("callbacks", "core", "data", "ink", "utils")


def __getattr__(name: str) -> Any:
    if name in _HOME:
        return getattr(import_module(_HOME[name]), name)
    if name in _MODULES:
        return import_module(f"engine.{name}")
    raise AttributeError(f"module 'engine' has no attribute {name!r}")
