"""Python's garbage collector, bound to the window's thread.

By itself it runs in whichever thread happens to make an object, the engine's or a training run's,
and destroys what it finds there. Widgets, actions and models hold each other in cycles, so some of
what it finds is Qt's, and Qt crashes if another thread than the window's destroys it.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from engine.machine.garbage import collect_by_hand, is_kept_out, leave_to_python

LOOKS_EVERY = 200  # ms; drawing makes so little that most looks find too little to collect
YOUNG, OLDER, OLD = 700, 10, 10
"""Python's own limits up to 3.12: objects made less those destroyed, then collections of the young,
then of the older, from which on the next older generation is looked at too. From 3.14 on these
counts have another meaning."""
A_NETWORK, MANY = 4_000, 25_000
"""Objects that have come to stay since all were last looked at: a network that was replaced, with
what is traced for it, has twice the first; the second is as much as a quarter of what there is.
Counted as they come: `gc.get_objects` would hand out tuples that another thread is still filling,
which ends that thread's work with a SystemError."""


class Collector(QObject):
    """Collects as Python would, but in the thread that it lives in, and in no other.

    Attributes:
        timer: runs from `begin` to `end`.
    """

    def __init__(self, parent: QObject) -> None:
        """Wait for `begin`."""
        super().__init__(parent)
        self._has_begun = False
        self._grown = 0
        self.timer = QTimer(self)
        self.timer.setInterval(LOOKS_EVERY)
        self.timer.timeout.connect(self._on_timeout)

    def begin(self) -> None:
        """From now on garbage is collected here alone."""
        if not self._has_begun:
            self._has_begun = True
            collect_by_hand()
            self._grown = 0
            self.timer.start()

    def end(self) -> None:
        """Leave it to Python again."""
        if self._has_begun:
            self._has_begun = False
            self.timer.stop()
            leave_to_python()

    def collect(self) -> None:
        """Collect all garbage now; something large is known to be among it."""
        gc.collect()
        self._grown = 0

    def tidy_up(self) -> None:
        """Collect all garbage now if a network may be among it; not while a mouse button is down.

        To Python one is a few thousand objects among many, however many megabytes they hold: by
        itself it would let a dozen of them gather, and be away for 0.3 to 0.5 s to destroy them.
        """
        if not _is_inconvenient() and self._grown + gc.get_count()[0] > A_NETWORK:
            self.collect()

    @Slot()
    def _on_timeout(self) -> None:
        young, older, old = gc.get_count()
        if young <= YOUNG or is_kept_out():
            return
        if older > OLDER and old > OLD and self._grown > MANY and not _is_inconvenient():
            self.collect()
        else:
            self._grown += young - gc.collect(1 if older > OLDER else 0)


def _is_inconvenient() -> bool:
    """A full collection takes some 50 ms, which a stroke under the pen would show."""
    return is_kept_out() or QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
