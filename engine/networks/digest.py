"""By what a network is told from any other: a digest of its weights."""

import hashlib
from typing import Any


def weights_digest(model: Any) -> str:
    """SHA-256 of all weights of a Keras network in their order, each after its type and shape."""
    digest = hashlib.sha256()
    for weights in model.get_weights():
        digest.update(f"{weights.dtype.str}{weights.shape}".encode())
        digest.update(weights.tobytes())
    return digest.hexdigest()
