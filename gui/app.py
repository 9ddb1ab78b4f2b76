"""The application object, an early window, and an orderly end."""

import argparse
import logging
import os
import platform
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from engine.data.mnist import TEST_SAMPLES
from engine.machine.again import PROGRAM
from engine.machine.verbose import speak
from engine.machine.wish import Wish
from engine.shell.parser import window_parser
from engine.version import VERSION
from engine.words import one_line, tr
from gui.faults.catching import Faults
from gui.faults.own_log import OwnLog
from gui.kept.state_folder import StateFolder
from gui.language import install_qt_words
from gui.looks.theme import apply_theme
from gui.outside.display import why_no_window
from gui.screenshot import take_screenshot

if TYPE_CHECKING:
    from gui.main_window import MainWindow

_log = logging.getLogger(__name__)
SCREENSHOT_SAMPLE = 25
SCREENSHOT_FILE = Path("inklens-window.png")
GIVES_WAY = 0.001
"""Seconds after which a thread that runs Python gives way to the window's: 0.005 if not said. Each
call of Qt's lets go of Python's lock, so that painting may wait for it a hundred times."""


def create_window(
    *,
    model: Path | str | None = None,
    device: Wish = "auto",
    state: Path | str | None = None,
    restore: bool = True,
) -> "MainWindow":
    """The real window, without running the loop; its engine starts with the loop.

    Args:
        model: a `.keras` file; the shipped network without.
        device: "auto", "cpu" or "gpu".
        state: folder for settings, the kept drawing and kept networks; the system's without.
        restore: whether the window is as it was left: its settings, its drawing and its network.
            If not, it has all at its default, and what is remembered stays as it is.
    """
    sys.setswitchinterval(GIVES_WAY)
    application = make_application()
    from gui.main_window import MainWindow

    folder = StateFolder(Path(state) if state else None)
    window = MainWindow(folder, Path(model) if model else None, device, restore=restore)
    apply_theme(application, window.theme)
    if restore:
        window.restore_drawing()
    window.room.start_soon()
    return window


def make_application() -> QApplication:
    """The one application object of this process."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication(["InkLens"])
    application.setApplicationName("InkLens")
    application.setOrganizationName("InkLens")
    application.setDesktopFileName("inklens")
    application.setStyle("Fusion")  # what gui/looks/style.py builds on, on every system
    install_qt_words(application)
    return application


def run_window(arguments: list[str]) -> int:
    """`python main.py`: show the window until it is closed; return the exit status."""
    options = window_parser().parse_args(arguments)
    if problem := _mistake(options):
        print(f"{PROGRAM}: {problem}", file=sys.stderr)
        return 2
    picture: Path | None = options.screenshot
    if picture is None and (why := why_no_window()):
        picture = SCREENSHOT_FILE
        print(
            tr(
                "{why}, so the window is rendered to {file} instead.",
                why=why,
                file=picture.resolve(),
            ),
            flush=True,
        )
        if options.sample is None and options.file is None:
            options.sample = SCREENSHOT_SAMPLE
    if picture is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = make_application()
    speak(options.verbose)
    if picture is None:
        return _until_closed(application, options)
    window = _window(options, restore=False)
    window.opening.finish()
    status = take_screenshot(window, picture, sample=not window.draw.canvas.drawing.is_empty)
    leave(window, status)
    return status


def _window(options: argparse.Namespace, *, restore: bool) -> "MainWindow":
    """The window that the command line asks for."""
    from gui.files import NETWORK_SUFFIXES

    model, file = options.model, options.file
    if model is None and file is not None and file.suffix.lower() in NETWORK_SUFFIXES:
        model, file = file, None
    window = create_window(model=model, device=options.device, restore=restore)
    if file is not None:
        window.open_file(file)
    if options.sample is not None:
        window.opening.finish()  # else the picture would take the sample's place
        window.show_sample(options.sample)
    if options.target is not None:
        window.draw.classes.choose(options.target)
    return window


def _until_closed(application: QApplication, options: argparse.Namespace) -> int:
    """Show the window until it is closed; what goes wrong meanwhile is written down and told."""
    log, faults = OwnLog(StateFolder().log), Faults(application)
    log.begin()
    faults.install()
    _log.info("InkLens %s, Python %s", VERSION, platform.python_version())
    window = _window(options, restore=True)
    window.reporting.follow(log, faults)
    window.show()
    QTimer.singleShot(0, window.help.first_steps.begin_if_new)
    with_interrupts = _end_on_interrupt(window)
    status = application.exec()
    with_interrupts.stop()
    faults.uninstall()
    log.end()
    leave(window, status)
    return status


def leave(window: "MainWindow", status: int) -> None:
    """End the process at once where a thread cannot be ended: an import cannot be broken off.

    Everything that must be kept was written when the window closed.
    """
    if not window.ended:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def _mistake(options: argparse.Namespace) -> str:
    """What is wrong with the command line, or nothing."""
    file: Path | None = options.file
    if file is not None and not _is_there(file):
        name = one_line(str(file))
        return tr(
            "there is neither a file nor a sub-command {name}; --help lists what can be said.",
            name=name,
        )
    if options.sample is not None and options.sample not in range(TEST_SAMPLES):
        return tr(
            "test sample {sample} does not exist; choose 0 to {highest}.",
            sample=options.sample,
            highest=TEST_SAMPLES - 1,
        )
    if options.target is not None and not 0 <= options.target < 10:
        return tr("the network has no class {target}; choose 0 to 9.", target=options.target)
    if options.screenshot is not None and options.screenshot.suffix.lower() != ".png":
        return tr(
            "{name}: a screenshot's file name must end in .png.", name=options.screenshot.name
        )
    return ""


def _is_there(path: Path) -> bool:
    """Whether there is such a file or folder; a name that none can have counts as none."""
    try:
        return path.exists()
    except OSError:
        return False


def _end_on_interrupt(window: "MainWindow") -> QTimer:
    """Let Ctrl+C in the shell close the window in order; Python looks only when it runs."""
    signal.signal(signal.SIGINT, lambda *_: window.close())
    signal.signal(signal.SIGTERM, lambda *_: window.close())
    timer = QTimer(window)
    timer.timeout.connect(lambda: None)
    timer.start(200)
    return timer
