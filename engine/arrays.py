"""Arrays in `.npz` files that others may have made: no pickles, no archive that swells.

NumPy alone; `numpy.load` opens the same files.
"""

import math
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import DTypeLike, NDArray

from engine.errors import CheckpointError
from engine.files import BROKEN_ARCHIVE, write_whole
from engine.words import tr

_PORTION = 1 << 20
_KINDS = ("float16", "float32", "int32", "int64", "uint8")


def write_arrays(path: Path, arrays: Mapping[str, NDArray[Any]]) -> Path:
    """Write arrays, whole or not at all, and uncompressed: weights hardly get smaller.

    Raises:
        OutputError: the folder is missing or cannot be written to.
    """

    def write(draft: Path) -> None:
        with draft.open("wb") as file:
            np.savez(file, allow_pickle=False, **dict(arrays))

    return write_whole(path, write)


def read_arrays(path: Path, *, at_most: int, only: str | None = None) -> dict[str, NDArray[Any]]:
    """Every array of a file by name, read-only.

    Args:
        path: what `write_arrays` wrote, or claims to be.
        at_most: bytes that the arrays may have in all.
        only: name of the one array that is wanted; the others are neither read nor counted.

    Raises:
        CheckpointError: the file is missing, broken, larger, or holds anything else.
    """
    try:
        with path.open("rb") as file, zipfile.ZipFile(file) as archive:
            entries = [entry for entry in archive.infolist() if only in (None, _name_of(entry))]
            if sum(entry.file_size for entry in entries) > at_most:
                raise ValueError("too large")
            return {_name_of(entry): _array(archive, entry) for entry in entries}
    except (*BROKEN_ARCHIVE, ValueError, TypeError, MemoryError, OverflowError) as error:
        said = getattr(error, "strerror", None) or str(error).split("\n")[0][:100]
        raise CheckpointError(
            tr(
                "{path} cannot be read as the weights of a training run ({said}); choose "
                "another run.",
                path=path,
                said=said,
            )
        ) from error


def read_array(
    path: Path, name: str, shape: tuple[int, ...], dtype: DTypeLike
) -> NDArray[Any] | None:
    """One array of a `.npz` file whose shape is known before, packed or not.

    Nothing is unpacked, and no memory taken, for an array of another shape or type.

    Returns:
        The array; None where it has another shape or type.

    Raises:
        OSError, EOFError, zipfile.BadZipFile, zlib.error, RuntimeError, KeyError, ValueError: the
            file is missing or broken, or has no such array.
    """
    wanted = math.prod(shape) * np.dtype(dtype).itemsize
    with (
        path.open("rb") as file,
        zipfile.ZipFile(file) as archive,
        archive.open(f"{name}.npy") as entry,
    ):
        if _header(entry) != (tuple(shape), np.dtype(dtype)):
            return None
        array: NDArray[Any] = np.empty(shape, dtype)
        room, filled = array.reshape(-1).view(np.uint8), 0
        while filled < wanted and (more := entry.read(min(_PORTION, wanted - filled))):
            room[filled : filled + len(more)] = np.frombuffer(more, np.uint8)
            filled += len(more)
        if filled < wanted or entry.read(1):
            raise ValueError(f"{name} is not what it says")
        return array


def _name_of(entry: zipfile.ZipInfo) -> str:
    return entry.filename.removesuffix(".npy")


def _array(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> NDArray[Any]:
    if entry.compress_type != zipfile.ZIP_STORED:
        raise ValueError("compressed")
    with archive.open(entry) as file:
        shape, dtype = _header(file)
        data = file.read()
    if len(data) != math.prod(shape) * dtype.itemsize:
        raise ValueError(f"{entry.filename[:40]} is not what it says")
    return np.frombuffer(data, dtype).reshape(shape)


def _header(file: IO[bytes]) -> tuple[tuple[int, ...], np.dtype[Any]]:
    version = npy.read_magic(file)
    if version != (1, 0):
        raise ValueError(f"version {version}")
    shape, by_columns, dtype = npy.read_array_header_1_0(file)
    if dtype.name not in _KINDS or (by_columns and len(shape) > 1) or min(shape, default=0) < 0:
        raise ValueError(f"{dtype} {shape}")
    return shape, dtype
