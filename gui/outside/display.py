"""Whether a window can be shown here, found out before Qt would end the process over it."""

import ctypes
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from engine.words import tr

_NO_DISPLAY = tr("There is no display")
_INVISIBLE = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs", "vkkhrdisplay")


def why_no_window(environment: Mapping[str, str] = os.environ) -> str:
    """Why no window can be shown, as the beginning of a sentence; empty where one can.

    X11 and Wayland say in the environment where they are. That is not all: nobody may answer
    there, and a set-up without a display brings no libraries for one. Qt then ends the process.
    """
    if not sys.platform.startswith("linux"):
        return ""
    chosen = environment.get("QT_QPA_PLATFORM", "")
    if chosen.startswith(_INVISIBLE):
        return ""
    found = [
        why
        for name, variable in (("wayland", "WAYLAND_DISPLAY"), ("xcb", "DISPLAY"))
        if (not chosen or name in chosen)
        and environment.get(variable)
        and (why := _why_not(name, f"{variable}={environment[variable]}")) is not None
    ]
    if "" in found:
        return ""
    if not found:
        return _NO_DISPLAY
    return found[-1]


def _why_not(platform: str, place: str) -> str | None:
    """What speaks against one of Qt's platforms; empty for nothing."""
    try:
        _load_plugin(platform)
        reached = _reaches_x11() if platform == "xcb" else _reaches_wayland()
    except OSError as error:
        missing = str(error).partition(":")[0]
        return tr("This system lacks {missing}, which `make run` would bring", missing=missing)
    return "" if reached else tr("No display answers at {place}", place=place)


def _load_plugin(platform: str) -> None:
    """Load what Qt would load, with all that it needs.

    Raises:
        OSError: a library is missing.
    """
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    file = folder / f"libq{platform}.so"
    if file.is_file():
        ctypes.CDLL(str(file))


def _reaches_x11() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    for function in (xcb.xcb_connection_has_error, xcb.xcb_disconnect):
        function.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not failed


def _reaches_wayland() -> bool:
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    display = wayland.wl_display_connect(None)
    if display:
        wayland.wl_display_disconnect(display)
    return bool(display)
