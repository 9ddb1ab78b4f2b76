"""The archive around a `.keras` file, before anything in it is unpacked."""

import json
import shutil
import stat
import struct
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

from engine.vetting.refused import RefusedError
from engine.words import tr

CONFIG, METADATA, WEIGHTS = "config.json", "metadata.json", "model.weights.h5"
MAX_UNPACKED_BYTES = 2 * 1024**3
MAX_CONFIG_BYTES = 16 * 1024**2
MAX_ENTRIES = 1000
MAX_DIRECTORY_BYTES = 1024**2
SMALL_BYTES = 64 * 1024**2
"""What unpacks to less may be packed as tightly as it likes."""
MAX_PACKING = 20
"""Weights hardly get smaller; what unpacks to more than so many times its size is no weights."""

_END = b"PK\x05\x06"
_END_BYTES = 22 + 65_535  # the record at the end of an archive, with the longest comment


def require_sound(file: IO[bytes]) -> None:
    """Look at the end of an archive, before its directory is read into memory.

    Raises:
        zipfile.BadZipFile: it is no archive, or its directory is of no sensible size.
    """
    length = file.seek(0, 2)
    file.seek(max(0, length - _END_BYTES))
    tail = file.read()
    place = tail.rfind(_END)
    if place < 0 or len(tail) < place + 22:
        raise zipfile.BadZipFile(tr("no end of an archive"))
    entries, size = struct.unpack("<HI", tail[place + 10 : place + 16])
    if entries > MAX_ENTRIES or size > MAX_DIRECTORY_BYTES:
        raise zipfile.BadZipFile(tr("too many entries"))
    file.seek(0)


def require_harmless(archive: zipfile.ZipFile) -> None:
    """Look at the names and sizes in an archive.

    Raises:
        RefusedError: a name leads out of the archive or is a link, a name stands there twice, it
            holds something else than a network, or it unpacks to too much.
        KeyError: the parts of a network are not there.
        zipfile.BadZipFile: an entry is encrypted or packed strangely.
    """
    entries = [entry for entry in archive.infolist() if not _is_empty_folder(entry)]
    for entry in entries:
        _require_inside(entry)
        if entry.flag_bits & 1:
            raise zipfile.BadZipFile("encrypted")
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise zipfile.BadZipFile(tr("packed strangely"))
    names = [entry.filename for entry in entries]
    if len(set(names)) < len(names):
        raise RefusedError(tr("holds two files of the same name"), tr("open another file"))
    if archive.getinfo(CONFIG).file_size > MAX_CONFIG_BYTES:
        raise KeyError(CONFIG)
    if sum(entry.file_size for entry in entries) > MAX_UNPACKED_BYTES:
        raise RefusedError(tr("unpacks to more than 2 GiB"), tr("open a smaller network"))
    for entry in entries:
        if entry.file_size > max(SMALL_BYTES, MAX_PACKING * entry.compress_size):
            raise RefusedError(
                tr(
                    "unpacks to {times:,.0f} times its size, which the weights of a network do not",
                    times=entry.file_size / max(1, entry.compress_size),
                ),
                tr("open another file"),
            )
    if other := sorted(set(names) - {CONFIG, METADATA, WEIGHTS}):
        raise RefusedError(
            tr("holds {shown}, which is no part of a network for pictures", shown=_shown(other[0])),
            tr("save it again with Keras 3"),
        )


def read_config(archive: zipfile.ZipFile) -> Any:
    """The configuration of the network.

    Raises:
        ValueError: it is no JSON.
    """
    return json.loads(archive.read(CONFIG))


@contextmanager
def seekable(archive: zipfile.ZipFile) -> Iterator[IO[bytes]]:
    """The weights as a stream that can be read from anywhere; unpacked first where they are packed.

    Their size has been looked at.
    """
    with archive.open(WEIGHTS) as part:
        if archive.getinfo(WEIGHTS).compress_type == zipfile.ZIP_STORED:
            yield part
            return
        with tempfile.SpooledTemporaryFile(SMALL_BYTES) as unpacked:
            shutil.copyfileobj(part, unpacked, 1 << 20)
            yield unpacked


def _require_inside(entry: zipfile.ZipInfo) -> None:
    # `orig_filename`: zipfile itself cuts a name at a zero byte and turns the slashes of Windows.
    name = entry.orig_filename.replace("\\", "/")
    drive = len(name) > 1 and name[1] == ":"
    if name.startswith("/") or drive or ".." in name.split("/") or "\0" in name:
        raise RefusedError(
            tr("holds a file with the name {name}, which leads out of it", name=_shown(name)),
            tr("open a file from someone you trust"),
        )
    if stat.S_ISLNK(entry.external_attr >> 16):
        raise RefusedError(
            tr("holds a link, {name}", name=_shown(name)), tr("open a file from someone you trust")
        )


def _is_empty_folder(entry: zipfile.ZipInfo) -> bool:
    return entry.is_dir() and not entry.file_size and ".." not in entry.orig_filename


def _shown(name: str) -> str:
    return repr(name[:40])
