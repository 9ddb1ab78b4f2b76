"""A chain straight from a `.keras` file, in a tenth of a second and without TensorFlow.

The file may be anyone's: what is not plainly a Sequential network of a chain's layers, stored as
Keras 3 stores it, is none, and is left to `engine.network`, which says what is wrong with it.
"""

import io
import json
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.chain.building import Layer, NotAChainError, chain_of
from engine.chain.chain import Chain
from engine.files import BROKEN_ARCHIVE

MOST_BYTES = 256 * 1024**2  # of the weights; TensorFlow reads what is larger
MOST_CONFIG_BYTES = 1024**2
_FORMATS = ("float16", "float32")


def chain_in(path: Path) -> Chain | None:
    """The chain in a file, or None where it holds anything else, or cannot be read."""
    try:
        with zipfile.ZipFile(path) as archive:
            config = json.loads(_read(archive, "config.json", MOST_CONFIG_BYTES))
            weights = _read(archive, "model.weights.h5", MOST_BYTES)
        return _chain(config, weights)
    except (
        *BROKEN_ARCHIVE,
        NotAChainError,
        KeyError,
        TypeError,
        ValueError,
        AttributeError,
        RecursionError,
    ):
        return None


def _read(archive: zipfile.ZipFile, name: str, at_most: int) -> bytes:
    entry = archive.getinfo(name)
    if entry.compress_type != zipfile.ZIP_STORED or entry.file_size > at_most:
        raise NotAChainError(name)
    return archive.read(entry)


def _chain(config: Any, weights: bytes) -> Chain:
    import h5py  # not part of the window's first frame

    if config["class_name"] != "Sequential" or config["module"] not in ("keras", "keras.models"):
        raise NotAChainError(config["class_name"])
    described = config["config"]["layers"]
    shape = next(each for each in _input_shapes(described))
    with h5py.File(io.BytesIO(weights), "r") as file:
        layers = [
            Layer(each["class_name"], each["config"], list(_arrays(h5py, file, name)))
            for each, name in _named(described)
        ]
    return chain_of(shape, layers)


def _input_shapes(described: list[Mapping[str, Any]]) -> Iterator[tuple[int, int, int]]:
    for layer in described[:1]:
        shape = tuple(layer["config"]["batch_shape"][1:])
        if len(shape) != 3 or not all(isinstance(side, int) and side > 0 for side in shape):
            raise NotAChainError("an input that is no image of a fixed size")
        yield shape


def _named(described: list[Mapping[str, Any]]) -> Iterator[tuple[Mapping[str, Any], str]]:
    """Each layer, and what its weights are called: after its class, numbered from the second on."""
    seen: dict[str, int] = {}
    for layer in described:
        if layer.get("module") != "keras.layers" or layer.get("registered_name"):
            raise NotAChainError("a layer that is not Keras's own")
        kind = layer["class_name"]
        number = seen[kind] = seen.get(kind, -1) + 1
        yield layer, f"{kind.lower()}_{number}" if number else kind.lower()


def _arrays(h5py: Any, file: Any, name: str) -> Iterator[NDArray[np.float32]]:
    """What is stored of a layer, in its order; only arrays that lie in the file itself."""
    group = file
    for part in ("layers", name, "vars"):
        if part not in group:
            return  # a layer without weights; one that should have some is refused later
        group = _own(h5py, group, part)
    for number in range(len(group)):
        stored = _own(h5py, group, str(number))
        if (
            not isinstance(stored, h5py.Dataset)
            or stored.dtype.name not in _FORMATS
            or stored.is_virtual
            or stored.external
            or stored.chunks is not None
            or stored.id.get_storage_size() != stored.size * stored.dtype.itemsize
        ):
            raise NotAChainError("weights that are stored in another way")
        yield stored[()].astype(np.float32, copy=False)


def _own(h5py: Any, group: Any, name: str) -> Any:
    """What a name stands for, unless it lies in another file."""
    if not isinstance(group.get(name, getlink=True), h5py.HardLink):
        raise NotAChainError("a link")
    return group[name]
