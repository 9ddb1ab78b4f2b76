"""Activations: the feature maps of a layer, as they are."""

from typing import Any

from engine.attribution.base import Details, Kernel, Knobs, Pick, Score
from engine.attribution.layers import feature_layer, first_result, run_through


def kernel(model: Any, _: Score, layer: str | None) -> Kernel:
    """Output `(N, h, w, K)` of a layer, its activation included; no class has a part in it."""
    chosen = feature_layer(model, layer)

    def compute(images: Any, _: Pick, __: Knobs) -> tuple[Any, Any, Details]:
        maps: list[Any] = []

        def visit(layer: Any, path: str, *inputs: Any, **arguments: Any) -> Any:
            output = layer(*inputs, **arguments)
            if path == chosen:
                maps[:] = [first_result(output)]
            return output

        return run_through(model, images, visit), maps[0], {}

    return Kernel(compute)
