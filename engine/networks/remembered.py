"""How a person has said that a network reads its input, kept for that very file.

One small JSON file in the settings folder. Whatever else it holds, a broken entry is none.
"""

import hashlib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from engine.entries import Entries
from engine.errors import InkLensError
from engine.networks.reading import Reading

FILE_NAME = "networks.json"
MOST = 400  # networks
_MOST_BYTES = 1024**2
_CHUNK = 1024**2


@dataclass(frozen=True, slots=True)
class Remembered:
    """What is known of one network.

    Attributes:
        reading: how a person said that it reads its input; None where nobody did.
        labels: the file of class names that they chose, or None.
    """

    reading: Reading | None = None
    labels: Path | None = None


def digest_of(network: Path | str) -> str:
    """SHA-256 of a network's file, in hexadecimal.

    Raises:
        OSError: it cannot be read.
    """
    digest = hashlib.sha256()
    with Path(network).open("rb") as file:
        while part := file.read(_CHUNK):
            digest.update(part)
    return digest.hexdigest()


def remember(file: Path, digest: str, what: Remembered) -> None:
    """Keep it; another network's entry stays.

    Args:
        file: the JSON file; its folder is made.
        digest: of the network, from `digest_of`.
        what: to be recalled.

    Raises:
        OutputError: the folder cannot be written to, or the file not be read now.
    """
    read = {} if what.reading is None else asdict(what.reading)
    labels = None if what.labels is None else str(what.labels)
    _entries(file).put(digest, {**read, "labels": labels})


def forget(file: Path, digest: str) -> None:
    """Keep nothing of this network any more.

    Raises:
        OutputError: the folder cannot be written to, or the file not be read now.
    """
    _entries(file).drop(digest)


def recalled(file: Path, digest: str) -> Remembered | None:
    """What was kept of a network; None where nothing was, or nothing that can be read."""
    entry = _entries(file).get(digest)
    if not isinstance(entry, dict):
        return None
    size, labels = entry.get("size"), entry.get("labels")
    fields: dict[str, Any] = {
        name: entry[name]
        for name in ("range", "polarity", "orientation", "subject")
        if isinstance(entry.get(name), str)
    }
    if isinstance(size, list) and len(size) == 2 and all(type(side) is int for side in size):
        fields["size"] = (size[0], size[1])
    try:
        reading = Reading(**fields) if fields else None
    except InkLensError:
        return None
    return Remembered(reading, Path(labels) if isinstance(labels, str) and labels else None)


def _entries(file: Path) -> Entries:
    return Entries(file, most=MOST, most_bytes=_MOST_BYTES)
