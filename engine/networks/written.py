"""Networks that are written in Python, not built of layers: as a graph of one layer, themselves.

Their code cannot be copied, so that what is explained is the network itself, with the weights that
it has at any moment, in the type that it computes in.
"""

from typing import Any

import keras

from engine.errors import UnsupportedNetworkError
from engine.networks.graph import functional
from engine.words import tr


def is_written(model: Any) -> bool:
    """Whether a model is written in Python, as a subclass of `keras.Model` with a `call`."""
    if not isinstance(model, keras.Model) or isinstance(model, keras.Sequential):
        return False
    return not hasattr(functional(model), "_run_through_graph")


def as_graph(model: Any, shape: tuple[int, ...] | None = None) -> Any:
    """A written network as the one layer of a functional one; any other as it is.

    Args:
        model: any.
        shape: of one image as it takes them; by default the one that it was built with.

    Raises:
        UnsupportedNetworkError: it was not built, or takes or gives more than one tensor.
    """
    if not is_written(model):
        return model
    shape = shape or _built_with(model)
    if shape is None:
        raise UnsupportedNetworkError(
            tr(
                "This network is written in Python and was never called, so that the "
                "size of its images is not known; call it once on a batch of images, and "
                "then open it."
            )
        )
    image = keras.Input(shape, name="image")
    try:
        scores = model(image, training=False)
    except Exception as error:  # the code is somebody's own: anything can come of it
        said = (str(error).strip().splitlines() or [type(error).__name__])[0][:160].rstrip(".")
        raise UnsupportedNetworkError(
            tr(
                "This network is written in Python and cannot read images of shape {shape} "
                "({said}); give it images as it was trained on.",
                shape=shape,
                said=said,
            )
        ) from error
    if len(keras.tree.flatten(scores)) != 1:
        raise UnsupportedNetworkError(
            tr(
                "This network is written in Python and gives {count} results; wrap it in a model "
                "that returns its class scores alone.",
                count=len(keras.tree.flatten(scores)),
            )
        )
    return keras.Model(image, keras.tree.flatten(scores)[0])


def _built_with(model: Any) -> tuple[int, ...] | None:
    config = model.get_build_config() if model.built else None
    shape = (config or {}).get("input_shape")
    sides = tuple(shape[1:]) if isinstance(shape, tuple | list) else ()
    return sides if sides and all(isinstance(side, int) for side in sides) else None
