"""The window as a picture, rendered once without a screen."""

import argparse
import os
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler

PATIENCE = 120_000  # ms for TensorFlow to load and answer, on a slow machine too


def take_screenshot(path: Path, options: argparse.Namespace) -> int:
    """Render the window with the asked sample and class to `path`; return the exit status."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from gui.app import create_window, leave, make_application

    qInstallMessageHandler(_quiet)
    application = make_application()
    window = create_window(model=options.model, device=options.device, restore=False)
    if options.sample is not None:
        window.show_sample(options.sample)
    if options.target is not None:
        window.draw.classes.choose(options.target)
    window.resize(1180, 780)
    window.show()
    loop = QEventLoop()
    (window.ready if options.sample is None else window.explained).connect(loop.quit)
    window.room.failed.connect(loop.quit)
    QTimer.singleShot(PATIENCE, loop.quit)
    loop.exec()
    application.processEvents()
    problem = window.toast.text
    written = not problem and window.grab().save(str(path))
    window.close_quietly()
    if problem or not written:
        print(f"main.py: {problem or _unwritable(path)}", file=sys.stderr)
    else:
        print(f"Window: {path.resolve()}", flush=True)
    leave(window, status := 0 if written else 2)
    return status


def _unwritable(path: Path) -> str:
    return f"{path} cannot be written; choose another folder."


def _quiet(_: QtMsgType, __: QMessageLogContext, message: str) -> None:
    """Pass messages on, but one: that an invisible screen has no window manager to tell."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)
