"""Symbols in the colours of a theme, where a style sheet finds them: in memory, never on disk."""

import struct

from PySide6.QtCore import qRegisterResourceData

from engine.files import RESOURCES

_FOLDER, _FILE = 0x02, 0x00
_ANY_TERRITORY, _ANY_LANGUAGE = 0, 1
_VERSION = 1
_registered: dict[str, tuple[bytes, bytes, bytes]] = {}  # Qt reads from them as long as it lives


def mark(name: str, colour: str) -> str:
    """Where `resources/icons/<name>.svg` lies in `colour`, `#rrggbb`, as a style sheet names it.

    A vector, so that it is sharp at any scale of the screen.
    """
    path = f"{name}-{colour.removeprefix('#')}.svg"
    if path not in _registered:
        shape = (RESOURCES / "icons" / f"{name}.svg").read_text("utf-8")
        _register(path, shape.replace("currentColor", colour).encode())
    return f":/marks-{path}"


def _register(name: str, content: bytes) -> None:
    """Add a file to the root of Qt's resources, as `rcc` packs them.

    The format is that of Qt's `tools/rcc/rcc.cpp`, version 1: a tree of nodes of 14 bytes, a name
    as its length, hash and UTF-16, and a file as its length and bytes, all big-endian.
    """
    shown = f"marks-{name}"
    names = struct.pack(">HI", len(shown), _hash(shown)) + shown.encode("utf-16-be")
    tree = struct.pack(">IHII", 0, _FOLDER, 1, 1)
    tree += struct.pack(">IHHHI", 0, _FILE, _ANY_TERRITORY, _ANY_LANGUAGE, 0)
    data = struct.pack(">I", len(content)) + content
    _registered[name] = tree, names, data
    qRegisterResourceData(_VERSION, tree, names, data)


def _hash(name: str) -> int:
    """Qt's hash of a resource's name, `qt_hash` in `corelib/tools/qhash.cpp`."""
    found = 0
    for letter in name:
        found = (found << 4) + ord(letter)
        found ^= (found & 0xF0000000) >> 23
        found &= 0x0FFFFFFF
    return found
