"""The values of maps as a `.npz` file, with what they belong to: one set of keys everywhere."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from engine.attribution.table import NO_CLASS
from engine.files import write_whole

_NOTHING: Mapping[str, ArrayLike] = MappingProxyType({})


def save_values(
    path: Path,
    *,
    values: ArrayLike,
    images: ArrayLike,
    logits: ArrayLike,
    target: ArrayLike,
    versus: ArrayLike | None,
    method: str,
    details: Mapping[str, ArrayLike] = _NOTHING,
) -> Path:
    """Write maps, whole or not at all: of several images, or of one without the axis of images.

    Args:
        path: ends in .npz.
        values: `(N, H, W, C)`; or `(H, W)`, and `(h, w, K)` for activations.
        images: `(N, H, W)`; one, `(H, W)`, is stored as `image` too.
        logits: `(N, classes)` or `(classes,)`.
        target: the explained classes, `(N,)`, or one.
        versus: the contrasted classes; None is stored as `NO_CLASS`.
        method: its id.
        details: further arrays by name.

    Raises:
        OutputError: the folder cannot be written to.
    """
    arrays: dict[str, ArrayLike] = {
        "values": values,
        "images": images,
        "logits": logits,
        "target": target,
        "versus": np.full(np.shape(target), NO_CLASS) if versus is None else versus,
        "method": method,
    }
    if np.ndim(images) == 2:
        arrays["image"] = images
    return save_arrays(path, {**arrays, **details})


def save_arrays(path: Path, arrays: Mapping[str, Any]) -> Path:
    """Write arrays by name to a compressed `.npz` file, whole or not at all.

    Raises:
        OutputError: the folder cannot be written to.
    """

    def write(draft: Path) -> None:
        with draft.open("wb") as file:
            np.savez_compressed(file, **arrays)

    return write_whole(path, write)
