"""A network, layer by layer: nested networks opened, layers by name, activations split off."""

from collections.abc import Callable, Iterator
from typing import Any

import keras

from engine.classifier import Classifier
from engine.errors import MethodError, UnsupportedNetworkError
from engine.words import tr

_layers = keras.layers
CONVOLUTIONS = (
    *(_layers.Conv2D, _layers.DepthwiseConv2D, _layers.SeparableConv2D, _layers.Conv2DTranspose),
    _layers.ConvLSTM2D,
)
_ACTIVATED = (
    *(_layers.Activation, _layers.Dense, _layers.EinsumDense),
    *(_layers.Conv1D, _layers.Conv2D, _layers.Conv3D),
    *(_layers.DepthwiseConv1D, _layers.DepthwiseConv2D),
    *(_layers.SeparableConv1D, _layers.SeparableConv2D),
    *(_layers.Conv1DTranspose, _layers.Conv2DTranspose, _layers.Conv3DTranspose),
)
"""Layers whose last step is their `activation`: in a recurrent one it is somewhere within."""
_WRAPPERS = (_layers.SpectralNormalization,)
"""Layers that do in inference what the layer in them does."""

_RECTIFIERS = ("Relu", "ReLU", "Relu6")  # what `keras.ops.relu` is called in a functional graph

Visit = Callable[..., Any]
"""`(layer, path, *inputs, **arguments) -> output`: computes one layer; may do something else."""


def inference(model: Any) -> Callable[[Any], Any]:
    """`images -> logits` with Dropout and BatchNorm in inference mode.

    Layer by layer as all other methods, not `model(images)`: that rounds what enters a nested
    network to the type which its input was declared with, in a network of float64 too.
    """

    def visit(layer: Any, _: str, *inputs: Any, **arguments: Any) -> Any:
        return layer(*inputs, **arguments)

    return lambda images: run_through(model, images, visit)


def run_through(model: Any, images: Any, visit: Visit, prefix: str = "") -> Any:
    """Run a network on images while `visit` computes every layer, nested networks opened.

    A network that is no graph of layers, written in Python, is one layer to `visit`. Wrappers that
    only train otherwise are opened: `visit` is given the layer in them, by the wrapper's path.

    Args:
        model: Sequential or functional, or any other.
        images: tensor `(N, H, W, C)`.
        visit: called in an order in which every layer comes after those it reads from.
        prefix: where `model` is nested: path of the outer network, ending in "/".
    """
    if not is_graph(model):
        return visit(model, prefix + model.name, images)

    def opened(layer: Any) -> Callable[..., Any]:
        path = prefix + layer.name
        if is_graph(layer):
            return lambda inputs, **_: run_through(layer, inputs, visit, f"{path}/")
        return lambda *inputs, **arguments: visit(
            unwrapped(layer), path, *inputs, **_inference(arguments)
        )

    # What Keras itself runs and clones functional models with; there is no public equivalent.
    return _functional(model)._run_through_graph(images, opened)


def is_graph(model: Any) -> bool:
    """Whether a model is a graph of layers: Sequential or functional, its `call` not replaced."""
    return (
        isinstance(model, keras.Model)
        and hasattr(_functional(model), "_run_through_graph")
        and is_keras_own(model)
    )


def is_keras_own(layer: Any) -> bool:
    """Whether what a layer computes is written in Keras (or here), not in somebody's subclass."""
    module = str(getattr(type(layer).call, "__module__", ""))
    return module.partition(".")[0] in ("keras", "engine")


def unwrapped(layer: Any) -> Any:
    """The layer in a wrapper that does the same; any other layer as it is."""
    while isinstance(layer, _WRAPPERS):
        layer = layer.layer
    return layer


def results_of(layer: Any) -> int:
    """How many tensors a layer of a graph gives."""
    return len(keras.tree.flatten(getattr(layer, "output", None)))


def first_result(output: Any) -> Any:
    """The tensor that a layer gives, the first where there are several, states or scores."""
    return keras.tree.flatten(output)[0]


def layers_of(model: Any, prefix: str = "") -> dict[str, Any]:
    """Every layer by its path, nested networks opened: `block/conv_1` is `conv_1` in `block`."""
    found: dict[str, Any] = {}
    if not is_graph(model):
        return {prefix + model.name: model}
    for layer in model.layers:
        path = prefix + layer.name
        if is_graph(layer):
            found |= layers_of(layer, f"{path}/")
        elif not isinstance(layer, keras.layers.InputLayer):
            found[path] = layer
    return found


def operations_of(model: Any) -> Iterator[Any]:
    """Every layer, and what is no layer but an operation such as `x / 255`, nested ones opened."""
    if not is_graph(model):
        yield model
        return
    for operation in _functional(model).operations:
        if is_graph(operation):
            yield from operations_of(operation)
        else:
            yield operation


def feature_layers(model: Any) -> dict[str, tuple[int, ...]]:
    """Path -> `(h, w, K)` of every layer that makes feature maps, first to last."""
    shapes = {path: shape_of(layer) for path, layer in layers_of(model).items()}
    return {path: shape for path, shape in shapes.items() if len(shape) == 3}


def shape_of(layer: Any) -> tuple[int, ...]:
    """Shape of the first result of a layer of a graph, without the axis of images."""
    return tuple(first_result(layer.output).shape[1:])


def layer_names(classifier: Classifier) -> tuple[str, ...]:
    """What the option `layer` chooses from, first layer to last."""
    return tuple(feature_layers(classifier.model))


def default_layer(classifier: Classifier) -> str | None:
    """The path of the layer that None means; None in a network without a convolution."""
    try:
        return feature_layer(classifier.model, None)
    except UnsupportedNetworkError:
        return None


def feature_layer(model: Any, name: str | None) -> str:
    """The path of the layer meant by `name`: its path, its bare name, or None for the default.

    That is the last convolution, of those whose maps have more than one pixel where there are any:
    behind a global pooling a convolution is a dense layer, and its map is the same everywhere.

    Raises:
        UnsupportedNetworkError: no name is given, and the network has no convolution.
        MethodError: no layer of this name makes feature maps; lists those that do.
    """
    choices = feature_layers(model)
    if name is None:
        layers = layers_of(model)
        convolutions = [
            path for path in choices if isinstance(unwrapped(layers[path]), CONVOLUTIONS)
        ]
        if not convolutions and not all(map(is_keras_own, layers.values())):
            raise UnsupportedNetworkError(
                tr(
                    "The convolutions of this network are inside code of its own, where "
                    "their feature maps cannot be reached; choose a method that needs none, "
                    "such as integrated_gradients."
                )
            )
        if not convolutions:
            raise UnsupportedNetworkError(
                tr(
                    "This network has no convolution whose feature maps could be shown; choose a "
                    "method that needs none, such as integrated_gradients."
                )
            )
        wide = [path for path in convolutions if choices[path][:2] != (1, 1)]
        return (wide or convolutions)[-1]
    meant = [path for path in choices if name in (path, path.rpartition("/")[2])]
    if name in meant:
        return name
    if len(meant) != 1:
        listed = ", ".join(meant or choices) or tr("none")
        if meant:
            said = tr(
                "Several layers are called {name!r}; choose {choices}.", name=name, choices=listed
            )
        else:
            said = tr(
                "No layer with feature maps is called {name!r}; choose {choices}.",
                name=name,
                choices=listed,
            )
        raise MethodError(said)
    return meant[0]


def activation_of(layer: Any) -> Any:
    """The activation that is a layer's last step, or None."""
    if not isinstance(layer, _ACTIVATED) or not is_keras_own(layer):
        return None
    activation = layer.activation
    return None if activation is keras.activations.linear else activation


def rectifies(layer: Any) -> bool:
    """Whether a layer is Keras's own ReLU or ends in one: nothing below 0 comes out."""
    if not is_keras_own(layer):
        return False
    if isinstance(layer, keras.layers.ReLU):
        return not layer.negative_slope
    fused = activation_of(layer)
    return type(layer).__name__ in _RECTIFIERS or fused in (
        keras.activations.relu,
        keras.activations.relu6,
    )


def without_activation(layer: Any) -> Any:
    """The same layer, same variables, whose outputs are not activated; `layer` stays as it is.

    A shallow twin, not a layer made from the configuration: that one would have weights of its
    own, which would not follow when the network is trained.
    """
    twin = object.__new__(type(layer))
    twin.__dict__.update(layer.__dict__)
    twin.__dict__["activation"] = keras.activations.linear
    return twin


def _functional(model: Any) -> Any:
    """The functional model behind a Sequential one; any other is its own."""
    return getattr(model, "_functional", None) or model


def _inference(arguments: dict[str, Any]) -> dict[str, Any]:
    return {**arguments, "training": False} if "training" in arguments else arguments
