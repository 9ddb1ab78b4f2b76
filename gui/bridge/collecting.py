"""Python's garbage collector, bound to the window's thread.

By itself it runs in whichever thread happens to make an object, the engine's or a training run's,
and destroys what it finds there. Widgets, actions and models hold each other in cycles, so some of
what it finds is Qt's, and Qt crashes if another thread than the window's destroys it.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

from engine.machine.garbage import is_kept_out

LOOKS_EVERY = 200  # ms; drawing makes so little that most looks find too little to collect
YOUNG, OLDER, OLD = 700, 10, 10
"""Python's own limits up to 3.12: objects made less those destroyed, then collections of the young,
then of the older, from which on the next older generation is looked at too."""
GROWTH = 1.25  # Python's own too: all are looked at when there are a quarter more than last time
A_NETWORK = 4_000  # objects; one that was replaced, with what is traced for it, has twice as many


class Collector(QObject):
    """Collects as Python would, but in the thread that it lives in, and in no other.

    Attributes:
        timer: runs from `begin` to `end`.
    """

    def __init__(self, parent: QObject) -> None:
        """Wait for `begin`."""
        super().__init__(parent)
        self._was_enabled = False
        self._lasting = 0
        self.timer = QTimer(self)
        self.timer.setInterval(LOOKS_EVERY)
        self.timer.timeout.connect(self._on_timeout)

    def begin(self) -> None:
        """From now on garbage is collected here alone."""
        if not self.timer.isActive():
            self._was_enabled = gc.isenabled()
            gc.disable()
            self._lasting = _objects()
            self.timer.start()

    def end(self) -> None:
        """Leave it to Python again, as it was."""
        if self.timer.isActive():
            self.timer.stop()
            if self._was_enabled:
                gc.enable()

    def collect(self) -> None:
        """Collect all garbage now; something large is known to be among it."""
        gc.collect()
        self._lasting = _objects()

    def tidy_up(self) -> None:
        """Collect all garbage now if a network may be among it.

        To Python one is a few thousand objects among many, however many megabytes they hold: by
        itself it would let a dozen of them gather, and be away for 0.3 to 0.5 s to destroy them.
        """
        if not is_kept_out() and self._growth() > A_NETWORK:
            self.collect()

    @Slot()
    def _on_timeout(self) -> None:
        young, older, old = gc.get_count()
        if young <= YOUNG or is_kept_out():
            return
        if old > OLD and self._growth() > (GROWTH - 1) * self._lasting:
            self.collect()
        else:
            gc.collect(1 if older > OLDER else 0)

    def _growth(self) -> int:
        """How many objects there are more than after the last full collection."""
        now = _objects()
        self._lasting = min(self._lasting, now)  # some went, or are never looked at any more
        return now - self._lasting


def _objects() -> int:
    """How many the collector looks at."""
    return len(gc.get_objects())
