"""The weights in an HDF5 file: what they claim to be, and whether they are numbers.

h5py is brought in when a file is looked at, and brings no TensorFlow with it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

import numpy as np

from engine.vetting.archive import MAX_PACKING, MAX_UNPACKED_BYTES, SMALL_BYTES
from engine.vetting.refused import RefusedError
from engine.words import tr

MAX_OBJECTS = 100_000
_SLICE = 1 << 20


@contextmanager
def opened(file: IO[bytes]) -> Iterator[Any]:
    """The HDF5 file in a stream.

    Raises:
        OSError: it is none.
    """
    import h5py

    with h5py.File(file, "r") as content:
        yield content


def require_harmless(group: Any) -> int:
    """Look at every part of a file, without reading any weights.

    Args:
        group: the open file.

    Returns:
        How many numbers its arrays hold.

    Raises:
        RefusedError: something leads out of the file, or unpacks to too much.
    """
    total = stored = numbers = 0
    for name, array in _arrays(group):
        _require_inside(name, array)
        total += int(array.size) * array.dtype.itemsize
        stored += int(array.id.get_storage_size())
        numbers += int(array.size)
        if total > MAX_UNPACKED_BYTES:
            raise RefusedError(tr("holds arrays of more than 2 GiB"), tr("open a smaller network"))
    if total > max(SMALL_BYTES, MAX_PACKING * stored):
        raise RefusedError(
            tr(
                "claims to hold {claimed:,.0f} MB of weights in {stored:,.1f} MB",
                claimed=total / 1000000.0,
                stored=stored / 1000000.0,
            ),
            tr("open another file"),
        )
    return numbers


def numbers_in(group: Any) -> int:
    """How many numbers the arrays of a part of a file hold."""
    return sum(int(array.size) for _, array in _arrays(group))


def require_numbers(group: Any) -> None:
    """Read the weights, a slice at a time.

    Raises:
        RefusedError: one is not a finite number.
    """
    for name, array in _arrays(group):
        if array.dtype.kind == "f" and array.size and not _finite(array):
            raise RefusedError(
                tr(
                    "holds weights that are not finite numbers (NaN or infinity), in {name!r}",
                    name=name[-60:],
                ),
                tr("train the network again, with a smaller learning rate for instance"),
            )


def text_of(group: Any, attribute: str, at_most: int) -> str | None:
    """A text that stands at a part of a file; None where it does not.

    Raises:
        RefusedError: it is too long.
        ValueError: it is no text.
    """
    value = group.attrs.get(attribute)
    if value is None:
        return None
    if not isinstance(value, str | bytes):
        raise ValueError(f"{attribute} is no text")
    if len(value) > at_most:
        raise RefusedError(tr("describes a network in too many words"), tr("open a smaller one"))
    return value if isinstance(value, str) else value.decode("utf-8")


def _arrays(group: Any) -> Iterator[tuple[str, Any]]:
    """Every array by its path, each once, however links go around."""
    import h5py

    left, seen, count = [("", group)], set(), 0
    while left:
        path, each = left.pop()
        for _ in each.attrs.values():  # Keras reads names there: a broken one shows here
            count += 1
        for name in each:
            count += 1
            if count > MAX_OBJECTS:
                raise RefusedError(tr("has too many parts"), tr("open a smaller network"))
            inner = f"{path}/{name}"[-400:]
            link = each.get(name, getlink=True)
            if not isinstance(link, h5py.HardLink):
                raise RefusedError(
                    tr("holds a link, {name!r}", name=inner[-40:]),
                    tr("open a file from someone you trust"),
                )
            part = each[name]
            address = h5py.h5o.get_info(part.id).addr
            if address in seen:
                continue
            seen.add(address)
            if isinstance(part, h5py.Group):
                left.append((inner, part))
            elif isinstance(part, h5py.Dataset):
                yield inner, part


def _require_inside(name: str, array: Any) -> None:
    if array.external or array.is_virtual:
        raise RefusedError(
            tr("keeps the weights {name!r} in another file", name=name[-40:]),
            tr("open a file from someone you trust"),
        )
    if array.dtype.hasobject or array.dtype.kind not in "fiub":
        if not array.size or (array.dtype.kind in "SOV" and array.size < 65_536):
            return  # names and the like; nobody reads them as weights
        raise RefusedError(
            tr("holds {name!r}, which are no numbers", name=name[-40:]), tr("open another file")
        )


def _finite(array: Any) -> bool:
    if array.ndim == 0:
        return bool(np.isfinite(array[()]))
    row = max(1, int(array.size) // max(1, array.shape[0]))
    if row > 16 * _SLICE and array.ndim > 1:
        return all(_finite_block(array[place]) for place in range(array.shape[0]))
    rows = max(1, _SLICE // row)
    return all(
        _finite_block(array[start : start + rows]) for start in range(0, array.shape[0], rows)
    )


def _finite_block(block: Any) -> bool:
    return bool(np.isfinite(block).all())
