"""By what a network is told from any other: a digest of its weights."""

import hashlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.classifier import Classifier


def digest_of(classifier: "Classifier") -> str:
    """SHA-256 of all weights in their order, each after its type and shape."""
    digest = hashlib.sha256()
    for weights in classifier.model.get_weights():
        digest.update(f"{weights.dtype.str}{weights.shape}".encode())
        digest.update(weights.tobytes())
    return digest.hexdigest()
