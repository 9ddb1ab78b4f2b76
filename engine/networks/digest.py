"""By what a network is told from any other: a digest of its weights."""

import hashlib
from typing import Any

import numpy as np


def weights_digest(model: Any) -> str:
    """SHA-256 of all weights of a Keras network in their order, each after its type and shape."""
    digest = hashlib.sha256()
    for weights in model.get_weights():
        digest.update(f"{weights.dtype.str}{weights.shape}".encode())
        whole = np.ascontiguousarray(weights).reshape(-1)
        digest.update(whole.view(np.uint8).data)  # of bfloat16 too, and no copy
    return digest.hexdigest()
