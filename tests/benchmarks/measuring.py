"""What the benchmarks share: gaps of an event loop, percentiles, a wait that turns the loop."""

import time
from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop, QObject, Qt, QTimer


class LoopGaps(QObject):
    """Watches an event loop: how long it was away between two turns of a 1 ms timer."""

    def __init__(self) -> None:
        super().__init__()
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(1)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now

    def restart(self) -> None:
        """Forget what was seen so far."""
        self.gaps.clear()
        self._last = time.perf_counter()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()


def row(name: str, seconds: Sequence[float]) -> str:
    """One line of percentiles in ms."""
    if not len(seconds):
        return f"{name:46s} nothing measured"
    p50, p95, p99 = (np.percentile(seconds, p) * 1000 for p in (50, 95, 99))
    return (
        f"{name:46s} p50 {p50:7.1f}  p95 {p95:7.1f}  p99 {p99:7.1f}  "
        f"max {max(seconds) * 1000:7.1f} ms   n={len(seconds)}"
    )


def turn_until(done: Callable[[], bool], seconds: float = 60.0) -> None:
    """Turn the event loop until something holds; raise if it never does."""
    clock = QElapsedTimer()
    clock.start()
    while not done():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 5)
        if clock.elapsed() > seconds * 1000:
            raise TimeoutError("what the benchmark waits for did not happen")


def pause(seconds: float) -> None:
    """Turn the event loop for so long."""
    loop = QEventLoop()
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    timer.start(round(seconds * 1000))
    loop.exec()
