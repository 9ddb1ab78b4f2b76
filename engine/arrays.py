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
from numpy.typing import NDArray

from engine.errors import CheckpointError
from engine.files import BROKEN_ARCHIVE, write_whole

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


def read_arrays(path: Path, *, at_most: int) -> dict[str, NDArray[Any]]:
    """Every array of a file by name, read-only.

    Args:
        path: what `write_arrays` wrote, or claims to be.
        at_most: bytes that the arrays may have in all.

    Raises:
        CheckpointError: the file is missing, broken, larger, or holds anything else.
    """
    try:
        with path.open("rb") as file, zipfile.ZipFile(file) as archive:
            entries = archive.infolist()
            if sum(entry.file_size for entry in entries) > at_most:
                raise ValueError("too large")
            return {
                entry.filename.removesuffix(".npy"): _array(archive, entry) for entry in entries
            }
    except (*BROKEN_ARCHIVE, ValueError, TypeError, MemoryError, OverflowError) as error:
        said = getattr(error, "strerror", None) or str(error).split("\n")[0][:100]
        raise CheckpointError(
            f"{path} cannot be read as the weights of a training run ({said}); choose another run."
        ) from error


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
