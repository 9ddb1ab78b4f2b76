"""The data sets: MNIST from resources/, and pen strokes in UNIPEN text where a file is given."""

from engine.data import mnist, pen

__all__ = ["mnist", "pen"]
