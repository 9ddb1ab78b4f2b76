"""The text of a bug report: versions, device, how it ended, the last lines of the log."""

import os
import platform
import time
from importlib.metadata import PackageNotFoundError, version

from engine.version import VERSION
from engine.words import tr
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
_NOTHING = tr("(nothing was logged)")


def report_of_log(lines: str, device: str) -> str:
    """What this process has to say of itself.

    Args:
        lines: of its log.
        device: what computes, as the status line shows it.
    """
    return tr(
        "{device}\n\nLast lines of the log:\n{value}\n",
        device=_about(device),
        value=lines or _NOTHING,
    )


def report_of_crash(crash: Crash) -> str:
    """How a process ended before this one."""
    when = time.strftime("%Y-%m-%d %H:%M", time.localtime(crash.when))
    how = crash.fault.strip() or (
        tr("Nothing was written where it ended: it was killed, or the machine stopped.")
    )
    return tr(
        "{about}\n\nIt ended without being closed, about {when}.\n{how}\n\nLast lines of "
        "its log:\n{value}\n",
        about=_about("see the log"),
        when=when,
        how=how,
        value=crash.log or _NOTHING,
    )


def _about(device: str) -> str:
    libraries = ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES)
    return tr(
        "InkLens {version} on Python {python_version}\n{libraries}\n{platform}, "
        "{cpu_count} cores; computes on: {device}",
        version=VERSION,
        python_version=platform.python_version(),
        libraries=libraries,
        platform=platform.platform(),
        cpu_count=os.cpu_count(),
        device=device,
    )


def _version(library: str) -> str:
    try:
        return version(library)
    except PackageNotFoundError:
        return "absent"
