"""What must not happen too often: intervals, and calls that wait for them."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot


class Interval:
    """The least time between two occurrences of something; usable in any thread."""

    def __init__(self, seconds: float) -> None:
        """Start with the interval over: the first occurrence need not wait."""
        self._seconds = seconds
        self._ends = 0.0

    @property
    def remaining(self) -> float:
        """Seconds until the interval is over; 0 if it is."""
        return max(0.0, self._ends - time.monotonic())

    def restart(self) -> None:
        """The thing happens now."""
        self._ends = time.monotonic() + self._seconds


class Throttle(QObject):
    """Calls a function no more often than its intervals allow.

    Requests in between lead to a single call once every interval is over, so the newest state is
    always shown in the end. Throttles that share an interval keep their distance from each other.
    """

    def __init__(self, call: Callable[[], None], parent: QObject, *intervals: Interval) -> None:
        """Throttle `call`; it runs in the thread of `parent`."""
        super().__init__(parent)
        self._call, self._intervals = call, intervals
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    def request(self) -> None:
        """Call now if the intervals allow it, otherwise as soon as they do."""
        if not self._timer.isActive():
            self._on_timeout()

    def call_now(self) -> None:
        """Call whatever the intervals say; a call that was due is done with."""
        self._timer.stop()
        for interval in self._intervals:
            interval.restart()
        self._call()

    @Slot()
    def _on_timeout(self) -> None:
        wait = max(interval.remaining for interval in self._intervals)
        if wait > 0:
            self._timer.start(max(1, round(1000 * wait)))
        else:
            self.call_now()
