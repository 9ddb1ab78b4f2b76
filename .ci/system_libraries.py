"""What Qt's wheels expect of a Linux system, how to find what is missing, and how to bring it."""

from __future__ import annotations

import ctypes
import os
import shutil
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import commands
from commands import SetupError, say


class Need(NamedTuple):
    """Something the system must hold, and the package that brings it, by family of systems."""

    what: str
    debian: str
    rpm: str
    arch: str
    required: bool = True


def _libraries(table: str) -> tuple[Need, ...]:
    """Read rows of `soname debian-package arch-package`; RPM systems know packages by soname."""
    rows = (line.split() for line in table.strip().splitlines())
    return tuple(Need(so, debian, f"{so}()(64bit)", arch) for so, debian, arch in rows)


# From the ELF headers of PySide6-Essentials 6.11.3. The first table is needed even when nothing
# is shown: libQt6Gui and its offscreen platform are linked against it.
ALWAYS = _libraries("""
    libEGL.so.1             libegl1             libglvnd
    libGL.so.1              libgl1              libglvnd
    libX11.so.6             libx11-6            libx11
    libxkbcommon.so.0       libxkbcommon0       libxkbcommon
    libdbus-1.so.3          libdbus-1-3         dbus
    libfontconfig.so.1      libfontconfig1      fontconfig
    libfreetype.so.6        libfreetype6        freetype2
    libglib-2.0.so.0        libglib2.0-0        glib2
    libzstd.so.1            libzstd1            zstd
    libz.so.1               zlib1g              zlib
""")
X11 = _libraries("""
    libX11-xcb.so.1         libx11-xcb1         libx11
    libxcb.so.1             libxcb1             libxcb
    libxcb-cursor.so.0      libxcb-cursor0      xcb-util-cursor
    libxcb-icccm.so.4       libxcb-icccm4       xcb-util-wm
    libxcb-image.so.0       libxcb-image0       xcb-util-image
    libxcb-keysyms.so.1     libxcb-keysyms1     xcb-util-keysyms
    libxcb-randr.so.0       libxcb-randr0       libxcb
    libxcb-render.so.0      libxcb-render0      libxcb
    libxcb-render-util.so.0 libxcb-render-util0 xcb-util-renderutil
    libxcb-shape.so.0       libxcb-shape0       libxcb
    libxcb-shm.so.0         libxcb-shm0         libxcb
    libxcb-sync.so.1        libxcb-sync1        libxcb
    libxcb-util.so.1        libxcb-util1        xcb-util
    libxcb-xfixes.so.0      libxcb-xfixes0      libxcb
    libxcb-xkb.so.1         libxcb-xkb1         libxcb
    libxkbcommon-x11.so.0   libxkbcommon-x11-0  libxkbcommon-x11
""")
WAYLAND = _libraries("""
    libwayland-client.so.0  libwayland-client0  wayland
    libwayland-cursor.so.0  libwayland-cursor0  wayland
""")
FONT = Need("a font", "fonts-dejavu-core", "dejavu-sans-fonts", "ttf-dejavu", required=False)
# Program -> how a person calls it, and which column of Need it reads.
PACKAGERS = {
    "apt-get": ("apt-get install", "debian"),
    "dnf": ("dnf install", "rpm"),
    "zypper": ("zypper install", "rpm"),
    "pacman": ("pacman -S", "arch"),
}


def wanted_libraries(environment: Mapping[str, str], *, window: bool) -> tuple[Need, ...]:
    """The libraries a call needs: those of a real window only where a window can open."""
    hidden = environment.get("QT_QPA_PLATFORM", "").startswith(("offscreen", "minimal"))
    if hidden or not window:
        return ALWAYS
    wayland = WAYLAND if environment.get("WAYLAND_DISPLAY") else ()
    # Beside Wayland, X11 is the second choice: good to have, no reason to stop.
    x11 = tuple(need._replace(required=not wayland) for need in X11)
    return (*ALWAYS, *(x11 if environment.get("DISPLAY") else ()), *wayland)


def loads(soname: str) -> bool:
    """Whether the dynamic loader finds a library."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def has_font() -> bool:
    """Whether any scalable font is installed; the Qt wheels bring none."""
    own = (Path.home() / ".fonts", Path.home() / ".local/share/fonts")
    return any(
        name.lower().endswith((".ttf", ".otf", ".ttc", ".pfb"))
        for folder in ("/usr/share/fonts", "/usr/local/share/fonts", *own)
        for _, _, names in os.walk(folder)
        for name in names
    )


def provide(missing: Sequence[Need]) -> None:
    """Install what is missing where that needs no password, else say what the person can do.

    Raises:
        SetupError: says it, where InkLens cannot do without.
    """
    if not missing or install_with_apt(_packages(missing, "debian")):
        return
    if any(need.required for need in missing):
        raise SetupError(advice(missing))
    say(advice(missing))


def advice(missing: Sequence[Need]) -> str:
    """One line that says what the person should install."""
    names = ", ".join(need.what for need in missing)
    program = next((name for name in PACKAGERS if shutil.which(name)), None)
    if program is None:
        return f"This system lacks {names}. Install them with its package manager, then call again."
    call, column = PACKAGERS[program]
    packages = " ".join(f"'{p}'" if "(" in p else p for p in _packages(missing, column))
    return f"This system lacks {names}. Install them, then call again: sudo {call} {packages}"


def install_with_apt(packages: Sequence[str]) -> bool:
    """Install Debian packages as root, or with a sudo that asks nothing; whether that worked."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    if not shutil.which("apt-get") or not (root or commands.succeeds(["sudo", "-n", "true"])):
        return False
    say(f"Installing with apt-get: {' '.join(packages)}")
    apt = [*([] if root else ["sudo", "-n"]), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    commands.succeeds([*apt, "update"])  # a bare machine has no lists; a dead mirror stops nothing
    return commands.succeeds([*apt, "install", "--yes", "--no-install-recommends", *packages])


def _packages(needs: Iterable[Need], column: str) -> list[str]:
    return list(dict.fromkeys(getattr(need, column) for need in needs))
