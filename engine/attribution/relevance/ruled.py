"""Whether LRP has a rule for every layer of a network: found without computing anything."""

from typing import Any

import keras

from engine.attribution.layers import results_of, run_through
from engine.attribution.relevance.kinds import kind_of
from engine.errors import UnsupportedNetworkError
from engine.words import tr


class _Image:
    """Stands for a tensor that depends on the image."""


def require_rules(model: Any) -> None:
    """Walk through a network with markers in the place of tensors.

    Raises:
        UnsupportedNetworkError: a layer that no rule covers; says which.
    """

    def visit(layer: Any, path: str, *inputs: Any, **arguments: Any) -> Any:
        flat = keras.tree.flatten((inputs, arguments))
        places = tuple(i for i, each in enumerate(flat) if isinstance(each, _Image))
        results = results_of(layer)
        if not places:
            return [None] * results
        if kind_of(layer, places, len(flat)) is None:
            raise UnsupportedNetworkError(
                tr(
                    "LRP has no rule for the layer {path!r} ({name}); choose integrated_gradients, "
                    "which asks nothing of a layer but its gradient.",
                    path=path,
                    name=type(layer).__name__,
                )
            )
        return [_Image() for _ in range(results)]

    run_through(model, _Image(), visit)
