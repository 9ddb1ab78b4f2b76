"""How many of the pictures that were read are still in memory."""

import gc
import weakref

from engine.networks import pictures


class Alive:
    """Counts pictures from when a command reads them until nobody holds their pixels.

    Attributes:
        seen: how many were read.
        most: how many there were at once.
    """

    def __init__(self):
        self.seen = self.most = self._now = 0

    def watch(self, monkeypatch):
        """Count what is read from here on."""
        read = pictures.picture_for

        def counted(*given):
            found = read(*given)
            gc.collect()
            self.seen += 1
            self._now += 1
            self.most = max(self.most, self._now)
            weakref.finalize(found.pixels, self._gone)
            return found

        monkeypatch.setattr(pictures, "picture_for", counted)

    def _gone(self):
        self._now -= 1
