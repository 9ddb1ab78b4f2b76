"""One start of the window, measured from the inside; `startup` runs it in processes of its own.

    STARTED=<seconds since 1970> python -m tests.benchmarks.one_start STATE

From the first map on a stroke is drawn, point by point, until TensorFlow is there.
"""

import itertools
import json
import os
import sys
import time
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer

from gui.app import create_window, make_application
from gui.bridge.engine_thread import EngineReady

INTERVAL = 8  # ms between two mouse events


class FirstPaint(QObject):
    """When a widget was painted for the first time, in seconds since 1970."""

    def __init__(self, watched: QObject) -> None:
        super().__init__()
        self.at = 0.0
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See what is painted."""
        if event.type() == QEvent.Type.Paint and not self.at:
            self.at = time.time()
        return False


class Maps(QObject):
    """Draws from the first map on, and notes how long each mouse event waits for a painted map."""

    def __init__(self, window: Any) -> None:
        super().__init__()
        self.painted: list[float] = []
        self.waits: list[float] = []
        self._waiting: list[float] = []
        self._canvas, self._heatmap = window.draw.canvas, window.draw.heatmap
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._draw)
        window.explained.connect(self._on_explained)

    def _on_explained(self, _: object) -> None:
        self._heatmap.repaint()
        now = time.time()
        self.painted.append(now)
        self.waits += [now - at for at in self._waiting]
        self._waiting.clear()
        if not self._timer.isActive():
            from tests.benchmarks import pen

            strokes = pen.place(pen.digits(1)[0], self._canvas)
            self._send = pen.send
            self._events = itertools.cycle(
                [each for stroke in strokes for each in pen.mouse_events(pen.dense(stroke))]
            )
            self._timer.start(INTERVAL)

    def _draw(self) -> None:
        self._waiting.append(time.time())
        self._send(self._canvas, *next(self._events))

    def stop(self) -> None:
        """Draw no more."""
        self._timer.stop()


def main() -> None:
    application = make_application()
    window = create_window(state=sys.argv[1])
    visible, maps = FirstPaint(window.draw.canvas), Maps(window)
    window.show()
    from tests.benchmarks.measuring import LoopGaps

    gaps = LoopGaps()
    ready: list[EngineReady] = []

    def end(answer: EngineReady) -> None:
        ready.append(answer)
        # A map may come later than this where nothing is answered before TensorFlow is there.
        QTimer.singleShot(0 if maps.painted else 2000, application.quit)

    # Not by `window.ready`: the window hears of it first, and would end before it is noted.
    window.room.engine.subscribe(EngineReady, end)
    application.exec()
    maps.stop()
    gaps.stop()
    window.close()
    import numpy as np

    found = {
        "visible": visible.at - float(os.environ["STARTED"]),
        "map": maps.painted[0] - visible.at,
        "import": ready[0].import_seconds,
        "warm": ready[0].warm_seconds,
        "gap": max(gaps.gaps),
        "wait": float(np.percentile(maps.waits, 95)) if maps.waits else float("nan"),
        "maps": len(maps.painted),
    }
    print(json.dumps(found))


if __name__ == "__main__":
    main()
