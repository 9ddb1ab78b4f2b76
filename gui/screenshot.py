"""The window as a picture, rendered once without a screen."""

import sys
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)

from engine.errors import OutputError
from engine.machine.again import PROGRAM
from engine.words import tr
from gui.main_window import MainWindow
from gui.outside.exporting import write_image

PATIENCE = 120_000  # ms for TensorFlow to load and answer, on a slow machine too
SIZE = (1140, 730)


def take_screenshot(window: "MainWindow", path: Path, *, sample: bool) -> int:
    """Render a window that has not been shown yet to `path`; return the exit status.

    Args:
        window: as it should look; closed afterwards.
        path: of the PNG.
        sample: whether there is something on the canvas to wait for.
    """
    qInstallMessageHandler(_quiet)
    window.resize(*SIZE)
    window.show()
    problems: list[str] = []
    loop = QEventLoop()
    # The maps on the tiles come last.
    (window.live.small_maps_made if sample else window.ready).connect(loop.quit)
    window.room.failed.connect(lambda problem: problems.append(problem.sentence))
    window.room.failed.connect(loop.quit)
    QTimer.singleShot(PATIENCE, loop.quit)
    loop.exec()
    QCoreApplication.processEvents()
    if not problems:
        try:
            write_image(window.grab().toImage(), path)
        except OutputError as error:
            problems.append(str(error))
    window.close_quietly()
    if problems:
        print(f"{PROGRAM}: {problems[0]}", file=sys.stderr)
        return 2
    print(tr("Window: {file}", file=path.resolve()), flush=True)
    return 0


def _quiet(_: QtMsgType, __: QMessageLogContext, message: str) -> None:
    """Pass on all messages but one: that an invisible screen has no window manager."""
    if "propagateSizeHints" not in message:
        print(message, file=sys.stderr)
