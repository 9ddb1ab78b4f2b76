"""The classic MNIST ConvNet, and networks as files.

Files from others are hostile: only `.keras` archives are read, in Keras's safe mode, with a limit
on what they unpack to, and only if every part of them is one of Keras's own.
"""

import json
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf
from numpy.typing import NDArray

from engine.errors import NetworkFileError
from engine.files import BROKEN_ARCHIVE, is_file, write_whole

INPUT_SHAPE = (28, 28, 1)
CLASSES = 10
MAX_UNPACKED_BYTES = 2 * 1024**3
MAX_CONFIG_BYTES = 16 * 1024**2


def build_convnet(seed: int | None = None, dtype: str = "float32") -> keras.Sequential:
    """The ConvNet of the tf-explain tutorial, untrained: 8,023,946 parameters.

    Conv2D 32, 64, 128 (3 x 3, ReLU), Flatten, Dense 128 ReLU, Dense 10 softmax.

    Args:
        seed: of the initial weights; the same seed gives the same weights.
        dtype: a Keras dtype policy, "mixed_bfloat16" for instance.
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
            keras.Input(INPUT_SHAPE, name="digit"),
            *convolutions,
            keras.layers.Flatten(name="flatten"),
            keras.layers.Dense(
                128, activation="relu", kernel_initializer=start(), dtype=dtype, name="dense_128"
            ),
            keras.layers.Dense(
                CLASSES,
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
    config = layer.get_config()
    if isinstance(layer, keras.Layer):  # else an operation of the graph, `x * 2`: it has no dtype
        config["dtype"] = dtype
    return type(layer).from_config(config)


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

    @tf.function(autograph=False)
    def assign() -> None:
        for own, given in pairs:
            own.assign(tf.cast(given, own.dtype))

    def take() -> None:
        assign()
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
        raise NetworkFileError(f"{path.name}: a network's file name must end in .keras.")
    stored = with_dtype(model, "float16") if half else model
    return write_whole(path, stored.save)


def load(path: Path | str) -> keras.Model:
    """Read a `.keras` file, uncompiled; weights stored in half precision become float32.

    Raises:
        NetworkFileError: the file is missing, is not a Keras network, unpacks to more than 2 GiB,
            or has parts that are not Keras's own.
    """
    path = Path(path)
    _check_archive(path)
    try:
        model = keras.saving.load_model(path, compile=False, safe_mode=True)
        halved = any(np.dtype(w.dtype).name == "float16" for w in model.weights)
        return with_dtype(model, "float32") if halved else model
    except Exception as error:  # Keras raises many kinds for a broken file; all mean the same here
        raise NetworkFileError(
            f"{path.name} cannot be loaded as a Keras network ({_first_line(error)}); "
            "open another file."
        ) from error


def _check_archive(path: Path) -> None:
    if not is_file(path):
        raise NetworkFileError(f"There is no file {path}; open another one.")
    try:
        with zipfile.ZipFile(path) as archive:
            sizes = {entry.filename: entry.file_size for entry in archive.infolist()}
            if sizes.get("config.json", MAX_CONFIG_BYTES + 1) > MAX_CONFIG_BYTES:
                raise KeyError("config.json")
            config = json.loads(archive.read("config.json"))
        modules = set(_modules(config))
    except (*BROKEN_ARCHIVE, KeyError, ValueError, RecursionError) as error:
        raise NetworkFileError(
            f"{path.name} is not a Keras network; open a .keras file that Keras 3 saved."
        ) from error
    if sum(sizes.values()) > MAX_UNPACKED_BYTES:
        raise NetworkFileError(f"{path.name} unpacks to more than 2 GiB; open a smaller network.")
    foreign = sorted(name for name in modules if name.split(".")[0] != "keras")
    if foreign:
        raise NetworkFileError(
            f"{path.name} needs code from {', '.join(foreign[:3])}, which InkLens does not run; "
            "save the network with Keras's own layers only."
        )


def _layers(model: keras.Model) -> Iterator[keras.Layer]:
    """Every layer, those of nested models too."""
    for layer in model.layers:
        yield layer
        if isinstance(layer, keras.Model):
            yield from _layers(layer)


def _modules(config: Any) -> Iterator[str]:
    """Every module that a saved configuration would import from, `registered_name` included."""
    if isinstance(config, dict):
        if config.get("class_name") == "Lambda":
            yield "a Lambda layer"  # calls any of Keras's functions, those that write files too
        for key in ("module", "registered_name"):
            if isinstance(name := config.get(key), str) and "class_name" in config:
                yield name if key == "module" or ">" in name else "keras"
        for value in config.values():
            yield from _modules(value)
    elif isinstance(config, list):
        for value in config:
            yield from _modules(value)


def _first_line(error: Exception) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:160].rstrip(".")
