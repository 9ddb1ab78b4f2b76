"""A stranger's file set aside, so that what was looked at is what is read.

Between the look and the reading the file could be replaced: by a program that is still writing it,
by a folder that is shared, or by somebody who waits for that.
"""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.errors import NetworkFileError
from engine.vetting.archive import MAX_UNPACKED_BYTES
from engine.words import tr

_CHUNK = 16 << 20


@contextmanager
def set_aside(path: Path) -> Iterator[Path]:
    """A copy of a file, of the same name, where nobody else can write; gone afterwards.

    Args:
        path: of a file that is there.

    Raises:
        NetworkFileError: it cannot be read, is larger than any network that is opened, or there is
            no room for it.
    """
    with tempfile.TemporaryDirectory(prefix="inklens-", ignore_cleanup_errors=True) as folder:
        copy = Path(folder, path.name)
        _copy(path, copy)
        yield copy


def _copy(path: Path, copy: Path) -> None:
    """Copy a file, but no more of it than a network may have: it may grow meanwhile."""
    try:
        copy.touch()
        for part in _parts(path):
            with copy.open("ab") as target:
                target.write(part)
    except OSError as error:
        raise NetworkFileError(
            tr(
                "{name} cannot be copied to {folder} to be looked at ({reason}); make room there.",
                name=path.name,
                folder=tempfile.gettempdir(),
                reason=error.strerror or error,
            )
        ) from error


def _parts(path: Path) -> Iterator[bytes]:
    length = 0
    try:
        with path.open("rb") as file:
            while part := file.read(_CHUNK):
                length += len(part)
                if length > MAX_UNPACKED_BYTES:
                    raise NetworkFileError(
                        tr("{name} is larger than 2 GiB; open a smaller network.", name=path.name)
                    )
                yield part
    except OSError as error:
        raise NetworkFileError(
            tr(
                "{name} cannot be read ({reason}); open another file.",
                name=path.name,
                reason=error.strerror or error,
            )
        ) from error
