"""Pictures and labels in a `.npz` file in Keras's layout: `x_train`, `y_train`, `x_test`, `y_test`.

Fashion-MNIST, KMNIST, EMNIST and CIFAR-10 are passed on so. Files are hostile: no pickle is read,
and what an array says of itself is checked before memory is taken for it.
"""

import math
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import IO, Any

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray

from engine.data import brightness
from engine.errors import DataError
from engine.files import BROKEN_ARCHIVE, is_file
from engine.words import tr

MOST_BYTES = 768 * 1024**2
"""Of all pictures together, a byte a value: EMNIST ByClass, the largest of its kind, has 640 MB."""
MOST_PICTURES = 2_000_000

_NAMES = ("x_train", "y_train", "x_test", "y_test")
_PORTION = 1 << 22
_LONGEST_HEADER = 10_000  # as NumPy's own limit
_LARGEST_SIDE = 4096


@dataclass(frozen=True, slots=True)
class Header:
    """What an array says of itself."""

    shape: tuple[int, ...]
    dtype: np.dtype[Any]
    by_columns: bool

    @property
    def bytes(self) -> int:
        """That it takes."""
        return math.prod(self.shape) * self.dtype.itemsize


@dataclass(frozen=True, slots=True)
class Headers:
    """Of the four arrays of a file, checked against each other."""

    x_train: Header
    y_train: Header
    x_test: Header
    y_test: Header


def headers_of(path: Path) -> Headers:
    """What the four arrays say of themselves; nothing is unpacked but that.

    Raises:
        DataError: the file is missing, broken or too large, or its arrays do not fit each other.
    """
    with _archive(path) as archive:
        return _checked(path, archive)


def labels_in(path: Path, part: str) -> NDArray[np.int64]:
    """The labels `(N,)` of "train" or "test", as they stand in the file.

    Raises:
        DataError: as `headers_of`; or they are no whole numbers.
    """
    with _archive(path) as archive:
        header: Header = getattr(_checked(path, archive), f"y_{part}")
        found = _read(archive, f"y_{part}", header, header.shape[0]).reshape(-1)
    if found.dtype.kind == "f" and not (np.isfinite(found).all() and (found % 1 == 0).all()):
        raise _fault(path, tr("y_{part} has labels that are no whole numbers", part=part))
    if found.size and not -(2**53) <= float(found.min()) <= float(found.max()) <= 2**53:
        raise _fault(path, tr("y_{part} has labels out of range", part=part))
    return found.astype(np.int64)


def white_of(path: Path) -> float:
    """The value that is white in all pictures of a file, see `engine.data.brightness`.

    A value above 128 settles it, so that of bytes little is unpacked; other pictures are gone
    through once, some at a time, and not again while the file stays as it is.

    Raises:
        DataError: as `headers_of`; values that are no brightness; or one part is in 0..1 and the
            other is not.
    """
    with _archive(path):  # which says what is wrong, where it is no file at all
        stat = path.stat()
    return _white(path, stat.st_size, stat.st_mtime_ns)


@lru_cache(maxsize=8)
def _white(path: Path, _size: int, _changed: int) -> float:
    """Remembered: it is asked for with each look, and a file of floats takes seconds."""
    with _archive(path) as archive:
        headers = _checked(path, archive)
        train = _brightest(path, archive, "train", headers.x_train)
        test = _brightest(path, archive, "test", headers.x_test)
        if brightness.are_apart(train, test):
            _, train = _range(archive, "x_train", headers.x_train)
            _, test = _range(archive, "x_test", headers.x_test)
            raise DataError(
                tr(
                    "{name} has values up to {train:g} in x_train, but up to {test:g} in x_test; "
                    "bring both to one range, 0 to 255 or 0 to 1.",
                    name=path.name,
                    train=train,
                    test=test,
                )
            )
    whole = any(each.dtype.kind != "f" for each in (headers.x_train, headers.x_test))
    return brightness.white_for(max(train, test), whole=whole)


def _brightest(path: Path, archive: zipfile.ZipFile, part: str, header: Header) -> float:
    """The highest value of a part, or the first that settles what is white."""
    brightest = 0.0
    for piece in _pieces(archive, f"x_{part}", header, header.shape[0]):
        _require_brightness(path, archive, part, header, piece)
        brightest = max(brightest, float(piece.max()))
        if brightest > brightness.ENOUGH:
            break
    return brightest


def pictures_in(path: Path, part: str, white: float, most: int | None = None) -> NDArray[np.uint8]:
    """The pictures of "train" or "test", uint8 `(N, H, W)`, or `(N, H, W, 3)` in colour.

    Args:
        path: of the file.
        part: "train" or "test".
        white: the value that becomes 255, as `white_of` says.
        most: only the first of them; what comes after them stays packed.

    Raises:
        DataError: as `headers_of`; or values that are no brightness.
    """
    with _archive(path) as archive:
        header: Header = getattr(_checked(path, archive), f"x_{part}")
        count = header.shape[0] if most is None else min(most, header.shape[0])
        if header.dtype == np.uint8 and white == brightness.FULL:
            found = _read(archive, f"x_{part}", header, count)
        else:
            found, start = np.empty((count, *header.shape[1:]), np.uint8), 0
            for piece in _pieces(archive, f"x_{part}", header, count):
                _require_brightness(path, archive, part, header, piece)
                found[start : start + len(piece)] = brightness.as_bytes(piece, white)
                start += len(piece)
    return found[..., 0] if found.ndim == 4 and found.shape[-1] == 1 else found


def _checked(path: Path, archive: zipfile.ZipFile) -> Headers:
    missing = [name for name in _NAMES if f"{name}.npy" not in archive.namelist()]
    if missing:
        raise _fault(path, tr("it has no {missing}", missing=tr(" and no ").join(missing)))
    found = Headers(*(_header(archive, name) for name in _NAMES))
    for part, x, y in (
        ("train", found.x_train, found.y_train),
        ("test", found.x_test, found.y_test),
    ):
        if len(x.shape) not in (3, 4) or x.shape[3:] not in ((), (1,), (3,)):
            raise _fault(
                path,
                tr(
                    "x_{part} has the shape {shape}, which is no pictures",
                    part=part,
                    shape=_times(x.shape),
                ),
            )
        if not all(1 <= side <= _LARGEST_SIDE for side in x.shape[1:3]):
            raise _fault(
                path, tr("x_{part} has the shape {shape}", part=part, shape=_times(x.shape))
            )
        if y.shape not in ((x.shape[0],), (x.shape[0], 1)):
            raise _fault(
                path,
                tr(
                    "y_{part} has the shape {shape} for {count} pictures",
                    part=part,
                    shape=_times(y.shape),
                    count=x.shape[0],
                ),
            )
        if not 1 <= x.shape[0] <= MOST_PICTURES:
            raise _fault(path, tr("x_{part} has {count} pictures", part=part, count=x.shape[0]))
        if x.dtype.kind not in "uifb" or y.dtype.kind not in "uif":
            raise _fault(
                path,
                tr(
                    "x_{part} is {type_x}, and y_{part} {type_y}",
                    part=part,
                    type_x=x.dtype,
                    type_y=y.dtype,
                ),
            )
    if found.x_train.shape[1:] != found.x_test.shape[1:]:
        raise _fault(path, tr("its training and test pictures differ in size"))
    if sum(header.bytes for header in (found.x_train, found.x_test)) > MOST_BYTES * 4 or (
        math.prod(found.x_train.shape) + math.prod(found.x_test.shape) > MOST_BYTES
    ):
        raise _fault(path, tr("its pictures take more than {most} MiB", most=MOST_BYTES >> 20))
    return found


def _header(archive: zipfile.ZipFile, name: str) -> Header:
    with archive.open(f"{name}.npy") as file:
        return _read_header(file)


def _read_header(file: IO[bytes]) -> Header:
    version = npy.read_magic(file)
    read = {(1, 0): npy.read_array_header_1_0, (2, 0): npy.read_array_header_2_0}.get(version)
    if read is None:
        raise ValueError(f"version {version}")
    shape, by_columns, dtype = read(file, max_header_size=_LONGEST_HEADER)
    if dtype.hasobject or dtype.names or min(shape, default=0) < 0:
        raise ValueError(f"{dtype} {shape}")
    return Header(tuple(shape), dtype, bool(by_columns) and len(shape) > 1)


def _read(archive: zipfile.ZipFile, name: str, header: Header, count: int) -> NDArray[Any]:
    """The first `count` rows."""
    with _rows(archive, name, header) as file:
        return _next_rows(file, name, header, count)


def _pieces(
    archive: zipfile.ZipFile, name: str, header: Header, count: int
) -> Iterator[NDArray[Any]]:
    """The same, as many rows at a time as make a portion."""
    at_once = max(1, _PORTION // (header.bytes // header.shape[0]))
    with _rows(archive, name, header) as file:
        for start in range(0, count, at_once):
            yield _next_rows(file, name, header, min(at_once, count - start))


def _range(archive: zipfile.ZipFile, name: str, header: Header) -> tuple[float, float]:
    """The lowest and the highest value; NaN if there is one."""
    low, high = np.inf, -np.inf
    for piece in _pieces(archive, name, header, header.shape[0]):
        low, high = np.minimum(low, piece.min()), np.maximum(high, piece.max())
    return float(low), float(high)


@contextmanager
def _rows(archive: zipfile.ZipFile, name: str, header: Header) -> Iterator[IO[bytes]]:
    """An array's file, from its first row on."""
    if header.by_columns:
        raise ValueError(f"{name} is stored column by column")
    with archive.open(f"{name}.npy") as file:
        _read_header(file)
        yield file


def _next_rows(file: IO[bytes], name: str, header: Header, count: int) -> NDArray[Any]:
    """So many more rows; memory is filled as bytes come, and no more than was said."""
    array: NDArray[Any] = np.empty((count, *header.shape[1:]), header.dtype)
    room, filled = array.reshape(-1).view(np.uint8), 0
    while filled < len(room) and (more := file.read(min(_PORTION, len(room) - filled))):
        room[filled : filled + len(more)] = np.frombuffer(more, np.uint8)
        filled += len(more)
    if filled < len(room):
        raise ValueError(f"{name} is shorter than it says")
    return array if array.dtype.isnative else array.astype(array.dtype.newbyteorder("="))


def _require_brightness(
    path: Path, archive: zipfile.ZipFile, part: str, header: Header, values: NDArray[Any]
) -> None:
    if brightness.is_brightness(float(values.min()), float(values.max())):
        return
    low, high = _range(archive, f"x_{part}", header)  # of all pictures, which is easier to find
    if math.isnan(low):
        raise DataError(
            tr(
                "{name} has values in x_{part} that are no numbers (NaN); replace them, or leave "
                "out the pictures that have them.",
                name=path.name,
                part=part,
            )
        )
    raise _fault(
        path,
        tr(
            "x_{part} has values from {low:g} to {high:g}, not 0 to 255 or 0 to 1",
            part=part,
            low=low,
            high=high,
        ),
    )


@contextmanager
def _archive(path: Path) -> Iterator[zipfile.ZipFile]:
    if not is_file(path):
        raise DataError(
            tr("There is no file {path}; give a .npz file or a folder of pictures.", path=path)
        )
    try:
        with path.open("rb") as file, zipfile.ZipFile(file) as archive:
            yield archive
    except (*BROKEN_ARCHIVE, ValueError, TypeError, KeyError, OverflowError, MemoryError) as error:
        said = getattr(error, "strerror", None) or str(error).split("\n")[0][:80]
        raise _fault(path, said) from error


def _fault(path: Path, what: str) -> DataError:
    return DataError(
        tr(
            "{name} cannot be trained on ({what}); give a .npz file in Keras's layout: "
            "x_train, y_train, x_test, y_test.",
            name=path.name,
            what=what,
        )
    )


def _times(shape: tuple[int, ...]) -> str:
    return " × ".join(str(side) for side in shape)
