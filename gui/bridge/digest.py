"""By what a network is told from any other: a digest of its weights."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.classifier import Classifier


def digest_of(classifier: "Classifier") -> str:
    """SHA-256 of all weights in their order, each after its type and shape."""
    from engine.networks.digest import weights_digest

    return weights_digest(classifier.model)
