"""What a network's hidden layers make of images, compiled once for each classifier.

NumPy alone until images are looked at.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import numpy as np
from numpy.typing import NDArray

from engine.errors import UnsupportedNetworkError
from engine.words import tr

if TYPE_CHECKING:
    from engine.classifier import Classifier

Numbers = NDArray[np.float32]

GRID = 4
"""Cells along a side of the grid that feature maps are averaged over."""
_WIDEST = 4096  # numbers in a hidden layer; more is a picture that was flattened
_CHUNK = 250

_Seen = Callable[[Any], tuple[Any, Any]]
_eyes: "WeakKeyDictionary[Classifier, _Seen]" = WeakKeyDictionary()


def seen(classifier: "Classifier", batch: NDArray[Any]) -> tuple[Numbers, Numbers]:
    """What the network's layers make of images `(N, H, W, C)`.

    The grid holds averages over the last layer that makes feature maps, of the image itself where
    there is none; hidden is what the last dense layer is given.

    Returns:
        The grid, float32 `(N, g, g, K)`, and hidden, float32 `(N, D)`.

    Raises:
        UnsupportedNetworkError: the network has no hidden layer, or one too wide to compare.
    """
    import tensorflow as tf

    if classifier not in _eyes:
        _eyes[classifier] = _eye(classifier)
    look, starts = _eyes[classifier], range(0, max(1, len(batch)), _CHUNK)
    with tf.device(classifier.device):
        parts = [look(tf.constant(batch[i : i + _CHUNK])) for i in starts]
    grids, hiddens = zip(*parts, strict=True)
    return (
        np.concatenate([each.numpy() for each in grids]).astype(np.float32),
        np.concatenate([each.numpy() for each in hiddens]).astype(np.float32),
    )


def _eye(classifier: "Classifier") -> _Seen:
    import tensorflow as tf

    from engine.attribution.layers import feature_layers, layers_of, run_through

    model = classifier.model  # not the classifier: it would never be forgotten
    layers, dtype = layers_of(model), np.dtype(classifier.dtype)
    dense = _last_dense(layers)
    path = next(reversed(feature_layers(model)), None)

    def look(images: Any) -> tuple[Any, Any]:
        found = {"maps": images}

        def visit(layer: Any, at: str, *inputs: Any, **arguments: Any) -> Any:
            if at == dense:
                found["hidden"] = inputs[0]
                shape = (tf.shape(images)[0], layers[dense].units)
                return tf.zeros(shape, images.dtype)  # the classes are not needed
            output = layer(*inputs, **arguments)
            if at == path:
                found["maps"] = output
            return output

        run_through(model, images, visit)
        maps = found["maps"]
        down, across = (_windows(int(side)).astype(dtype) for side in maps.shape[1:3])
        return tf.einsum("gh,nhwk,vw->ngvk", down, maps, across), found["hidden"]

    spec = tf.TensorSpec((None, *classifier.input_shape), classifier.dtype)
    return tf.function(look, input_signature=[spec], autograph=False).get_concrete_function()


def _last_dense(layers: dict[str, Any]) -> str:
    """Path of the last dense layer, before which there is a hidden layer."""
    weighted = [path for path, layer in layers.items() if layer.weights]
    last: Any = layers[weighted[-1]] if weighted else None
    given = tuple(last.input.shape) if hasattr(last, "units") else ()
    if len(weighted) < 2 or len(given) != 2 or given[1] > _WIDEST:
        raise UnsupportedNetworkError(
            tr(
                "The network has no hidden layer by which drawings could be compared with its "
                "training digits; the warning for what is no digit is left out."
            )
        )
    return weighted[-1]


def _windows(side: int) -> NDArray[np.float64]:
    """Weights of the averages, `(g, side)`: windows that overlap a little and cover the side."""
    count = min(GRID, side)
    width = side if count == 1 else min(side, -(-side // count) + (side > count))
    starts = np.rint(np.linspace(0, side - width, count)).astype(int)
    inside = np.arange(side)[None] - starts[:, None]
    return ((inside >= 0) & (inside < width)) / width
