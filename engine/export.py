"""Explanations as files for NumPy: one set of keys, from the window and from the shell."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike

from engine.files import write_whole


def save_explanations(
    path: Path,
    *,
    images: ArrayLike,
    values: ArrayLike,
    logits: ArrayLike,
    target: ArrayLike,
    method: str,
    versus: ArrayLike | None = None,
    details: Mapping[str, ArrayLike] | None = None,
) -> Path:
    """Write explanations of N images to a `.npz` file.

    Args:
        path: of the file.
        images: what the network received, float32 `(N, 28, 28)` in [0, 1].
        values: what each pixel counts, float32 `(N, H, W, C)`.
        logits: float32 `(N, classes)`.
        target: the explained classes, `(N,)`.
        method: id of the method.
        versus: the classes that the targets are compared with, `(N,)`; left out without.
        details: further arrays by name.

    Raises:
        OutputError: the folder cannot be written to.
    """
    arrays = {
        "values": values,
        "images": images,
        "target": target,
        "logits": logits,
        "method": np.array(method),
        **(details or {}),
    }
    if versus is not None:
        arrays["versus"] = versus
    return save_arrays(path, arrays)


def save_arrays(path: Path, arrays: Mapping[str, ArrayLike]) -> Path:
    """Write arrays by name to a `.npz` file, compressed, whole or not at all.

    Raises:
        OutputError: the folder cannot be written to.
    """

    def write(draft: Path) -> None:
        with draft.open("wb") as file:
            np.savez_compressed(file, allow_pickle=False, **dict(arrays))

    return write_whole(path, write)
