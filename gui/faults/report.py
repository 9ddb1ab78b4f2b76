"""The text of a bug report: versions, device, how it ended, the last lines of the log."""

import os
import platform
import time
from importlib.metadata import PackageNotFoundError, version

from engine.version import VERSION
from gui.faults.own_log import Crash

_LIBRARIES = (
    "PySide6-Essentials",
    "pyqtgraph",
    "tensorflow",
    "keras",
    "numpy",
    "h5py",
    "pillow",
    "opencv-python-headless",
)
_NOTHING = "(nothing was logged)"


def report_of_log(lines: str, device: str) -> str:
    """What this process has to say of itself.

    Args:
        lines: of its log.
        device: what computes, as the status line shows it.
    """
    return f"{_about(device)}\n\nLast lines of the log:\n{lines or _NOTHING}\n"


def report_of_crash(crash: Crash) -> str:
    """How a process ended before this one."""
    when = time.strftime("%Y-%m-%d %H:%M", time.localtime(crash.when))
    how = crash.fault.strip() or (
        "Nothing was written where it ended: it was killed, or the machine stopped."
    )
    return (
        f"{_about('see the log')}\n\nIt ended without being closed, about {when}.\n{how}\n\n"
        f"Last lines of its log:\n{crash.log or _NOTHING}\n"
    )


def _about(device: str) -> str:
    libraries = ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES)
    return (
        f"InkLens {VERSION} on Python {platform.python_version()}\n{libraries}\n"
        f"{platform.platform()}, {os.cpu_count()} cores; computes on: {device}"
    )


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "absent"
