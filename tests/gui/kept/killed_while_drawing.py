"""Draws at a real window until it is killed; says on standard output what was drawn, and when."""

import os
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from gui.app import make_application
from gui.kept.state_folder import StateFolder


def main() -> None:
    """Draw strokes of 80 points, one point a few milliseconds."""
    application = make_application()
    from gui.main_window import MainWindow

    window = MainWindow(StateFolder(Path(sys.argv[1])), None, "cpu")  # its engine stays away
    window.restore_drawing()
    window.show()
    canvas, points = window.draw.canvas, np.random.default_rng(0).uniform(20, 260, (100_000, 2))
    number = 0

    def send(kind: QEvent.Type) -> None:
        side = min(canvas.width(), canvas.height()) / 280
        place = QPointF(*(points[number] * side)) + QPointF((canvas.width() - 280 * side) / 2, 0)
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, place, canvas.mapToGlobal(place), left, left, none)
        QApplication.sendEvent(canvas, event)

    def draw() -> None:
        nonlocal number
        stage = number % 80
        kinds = {0: QEvent.Type.MouseButtonPress, 79: QEvent.Type.MouseButtonRelease}
        send(kinds.get(stage, QEvent.Type.MouseMove))
        number += 1
        drawn = sum(map(len, canvas.drawing.ink.strokes))
        print(time.monotonic(), drawn, flush=True)

    timer = QTimer()
    timer.timeout.connect(draw)
    timer.start(5)
    application.exec()


if __name__ == "__main__":
    main()
