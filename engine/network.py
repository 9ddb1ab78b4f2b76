"""The classic MNIST ConvNet, and networks as files.

Files from others are hostile: `engine.vetting` looks at them before anything is built, and Keras
reads them in its safe mode.
"""

import copy
import math
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from engine.errors import NetworkFileError
from engine.files import SHIPPED_NETWORK, is_file, write_whole
from engine.traced import traced
from engine.vetting import memory
from engine.vetting.archive import SMALL_BYTES
from engine.vetting.aside import set_aside
from engine.vetting.looking import Vetted
from engine.vetting.vet import vet
from engine.words import tr

INPUT_SHAPE = (28, 28, 1)
CLASSES = 10


def build_convnet(
    seed: int | None = None,
    dtype: str = "float32",
    *,
    shape: tuple[int, int, int] = INPUT_SHAPE,
    classes: int = CLASSES,
) -> keras.Sequential:
    """The ConvNet of the tf-explain tutorial, untrained: 8,023,946 parameters.

    Conv2D 32, 64, 128 (3 x 3, ReLU), Flatten, Dense 128 ReLU, Dense 10 softmax. Of other pictures
    or classes the input and the last layer follow.

    Args:
        seed: of the initial weights; the same seed gives the same weights.
        dtype: a Keras dtype policy, "mixed_bfloat16" for instance.
        shape: `(H, W, C)` of a picture, each side at least 7.
        classes: how many.
    """
    seeds = iter(range(seed, seed + 5)) if seed is not None else iter([None] * 5)

    def start() -> keras.initializers.Initializer:
        return keras.initializers.GlorotUniform(seed=next(seeds))

    convolutions = [
        keras.layers.Conv2D(
            filters, 3, activation="relu", kernel_initializer=start(), dtype=dtype, name=name
        )
        for filters, name in ((32, "conv_32"), (64, "conv_64"), (128, "conv_128"))
    ]
    return keras.Sequential(
        [
            keras.Input(shape, name="digit"),
            *convolutions,
            keras.layers.Flatten(name="flatten"),
            keras.layers.Dense(
                128, activation="relu", kernel_initializer=start(), dtype=dtype, name="dense_128"
            ),
            keras.layers.Dense(
                classes,
                activation="softmax",
                kernel_initializer=start(),
                dtype="float32",  # probabilities keep full precision under any policy
                name="classes",
            ),
        ],
        name="convnet",
    )


def with_dtype(model: keras.Model, dtype: str) -> keras.Model:
    """A copy of a network whose layers hold and compute in `dtype`, weights and all."""
    given = model.inputs[0] if isinstance(model, keras.Sequential) else model.input
    inputs = keras.tree.map_structure(
        lambda i: keras.Input(batch_shape=i.shape, dtype=dtype, name=i.name), given
    )
    copy = keras.models.clone_model(
        model,
        input_tensors=inputs,
        clone_function=lambda layer: layer_copy(layer, dtype),
        recursive=True,
    )
    set_weights(copy, model.get_weights())
    return copy


def layer_copy(layer: keras.Layer, dtype: str) -> keras.Layer:
    """A copy of a layer in `dtype`, without its weights."""
    return type(layer).from_config(config_in(layer, dtype))


def config_in(layer: keras.Layer, dtype: str) -> dict[str, Any]:
    """The configuration of a layer in `dtype`, with those of layers that it wraps."""
    config: dict[str, Any] = layer.get_config()
    # An operation of the graph, `x * 2`, has no dtype.
    return _in_dtype(config, dtype) if isinstance(layer, keras.Layer) else config


def _in_dtype(config: dict[str, Any], dtype: str) -> dict[str, Any]:
    wrapped = {name: _wrapped_in(value, dtype) for name, value in config.items()}
    return {**wrapped, "dtype": dtype}


def _wrapped_in(value: Any, dtype: str) -> Any:
    """What a configuration holds, changed if it is a layer, or a list of them."""
    if isinstance(value, list):
        return [_wrapped_in(each, dtype) for each in value]
    inner = value.get("config") if isinstance(value, dict) else None
    if not isinstance(inner, dict) or "dtype" not in inner:
        return value
    built = {**value, "config": _in_dtype(inner, dtype)}
    built.pop("build_config", None)  # it is built by what it is called with
    return built


def cooled(model: keras.Model, temperature: float) -> keras.Model:
    """A copy whose logits are divided by a temperature; what it reads stays the same.

    Temperature scaling (Guo et al. 2017, arXiv 1706.04599), done to the weights: whoever opens the
    network finds it as sure as it should be.

    Args:
        model: whose last layer is a Dense one with a softmax in it.
        temperature: above 0; above 1 it is less sure.

    Raises:
        ValueError: the network ends in something else.
    """
    copy = with_dtype(model, "float32")
    last = copy.layers[-1]
    if not isinstance(last, keras.layers.Dense) or last.activation is not keras.activations.softmax:
        raise ValueError(f"a network that ends in {last.name} cannot be cooled by its weights")
    last.set_weights([weights / np.float32(temperature) for weights in last.get_weights()])
    return copy


def set_weights(model: keras.Model, weights: list[NDArray[Any]]) -> None:
    """Take over weights by value, with all that layers derive from them.

    A `Normalization` computes with numbers that it makes when its weights are loaded from a file,
    and that Keras's own `set_weights` leaves as they were.
    """
    model.set_weights(weights)
    finish(model)


def weights_into(copy: keras.Model, variables: Iterable[tuple[Any, Any]]) -> Callable[[], None]:
    """What lets a copy have the weights that a network has at each call, by value.

    Without a way through NumPy: TensorFlow lets both hold the same memory until either changes.

    Args:
        copy: whose weights are set.
        variables: each of its variables with the one that it follows.
    """
    pairs = [(own.value, given.value) for own, given in variables]

    def assign() -> None:
        for own, given in pairs:
            own.assign(tf.cast(given, own.dtype))

    compiled = traced(assign)

    def take() -> None:
        compiled()()
        finish(copy)

    return take


def finish(model: keras.Model) -> None:
    """Make what layers derive from their weights."""
    for layer in _layers(model):
        if isinstance(layer, keras.layers.Normalization):
            layer.finalize_state()


def save(model: keras.Model, path: Path | str, *, half: bool = False) -> Path:
    """Write `model` to a `.keras` file, whole or not at all.

    Args:
        model: any Keras network.
        path: where to; the name must end in `.keras`.
        half: store the weights as float16, half the size; `load` gives float32 back.

    Raises:
        OutputError: the folder cannot be written to.
        NetworkFileError: the name does not end in `.keras`.
    """
    path = Path(path)
    if path.suffix != ".keras":
        raise NetworkFileError(
            tr("{name}: a network's file name must end in .keras.", name=path.name)
        )
    stored = with_dtype(model, "float16") if half else model
    return write_whole(path, stored.save)


def load(path: Path | str) -> keras.Model:
    """Read the file of a network, uncompiled; weights stored in half precision become float32.

    A `.keras` archive of Keras 3, or a whole network as `.h5` of Keras 2 or 3. A copy of it is
    vetted first, by `engine.vetting.vet`, and read: the file may be replaced meanwhile.

    Raises:
        NetworkFileError: the file is missing, is not a Keras network, would need more memory than
            it may take, or has parts that are not Keras's own.
    """
    path = Path(path)
    if path == SHIPPED_NETWORK:  # is nobody else's, and is wanted at once
        return _built(path, Vetted(h5=False, config={}, sure=True), path.name)
    if not is_file(path) or path.stat().st_size > SMALL_BYTES:
        vet(path)  # is refused before it is copied, if it is
    with set_aside(path) as own:
        vetted = vet(own)
        # By its ending Keras knows its kind, and ".weights.h5" is another one.
        known = own.with_name("network.h5" if vetted.h5 else "network.keras")
        return _built(own.replace(known), vetted, path.name)


def _built(file: Path, vetted: Vetted, name: str) -> keras.Model:
    """The network in a file that was looked at.

    Raises:
        NetworkFileError: it would need too much memory, or Keras cannot build it.
    """
    try:
        if not vetted.sure:
            _require_modest(vetted.config, name)
        if vetted.h5:
            model = keras.saving.deserialize_keras_object(vetted.config, safe_mode=True)
            model.load_weights(file)
        else:
            model = keras.saving.load_model(file, compile=False, safe_mode=True)
        halved = any(np.dtype(w.dtype).name == "float16" for w in model.weights)
        return with_dtype(model, "float32") if halved else model
    except NetworkFileError:
        raise
    except Exception as error:  # Keras raises many kinds for a broken file; all mean the same here
        raise NetworkFileError(
            tr(
                "{name} cannot be loaded as a Keras network ({error}); open another file.",
                name=name,
                error=_first_line(error),
            )
        ) from error


def _require_modest(config: dict[str, Any], name: str) -> None:
    """Let Keras say what a network would take, without memory for it.

    Where no variable gets a value, a network is built of shapes alone.

    Raises:
        NetworkFileError: it is too much.
    """
    with keras.StatelessScope(initialize_variables=False):
        model = keras.saving.deserialize_keras_object(copy.deepcopy(config), safe_mode=True)
        made = sum(_size(each.output) for each in _operations(model))
        takes = memory.needed(sum(_size(weight) for weight in model.weights), made)
    if takes > memory.MAX_BYTES:
        raise NetworkFileError(
            tr(
                "{name} describes a network that needs {takes} of memory; open a smaller one.",
                name=name,
                takes=memory.in_words(takes),
            )
        )


def _operations(model: keras.Model) -> Iterator[Any]:
    """Every layer, and every operation between them."""
    for each in getattr(model, "operations", model.layers):
        yield each
        if isinstance(each, keras.Model):
            yield from _operations(each)


def _size(tensors: Any) -> int:
    """How many numbers there are in tensors, of one picture."""
    return sum(math.prod(n or 1 for n in each.shape) for each in keras.tree.flatten(tensors))


def _layers(model: keras.Model) -> Iterator[keras.Layer]:
    """Every layer, those of nested models too."""
    for layer in model.layers:
        yield layer
        if isinstance(layer, keras.Model):
            yield from _layers(layer)


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:160].rstrip(".")
