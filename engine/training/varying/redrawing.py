"""Pen strokes drawn anew for each epoch, the next epoch's while this one is trained."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor

import numpy as np
from numpy.typing import NDArray

from engine.data import pen_writers
from engine.data.pen import PenDigit

Images = NDArray[np.uint8]


class Redrawing:
    """What an epoch draws is a function of the seed and its number: runs repeat and resume.

    Attributes:
        labels: of the images of any epoch, uint8 `(N,)`.
    """

    def __init__(self, digits: Sequence[PenDigit], seed: int) -> None:
        """Of these digits, each drawn once an epoch and seen `pen_writers.SEEN` times."""
        self._digits, self._seed = digits, seed
        labels = np.array([digit.label for digit in digits], np.uint8)
        self.labels = np.tile(labels, pen_writers.SEEN)
        self._ahead: tuple[tuple[int, bool], Future[Images]] | None = None
        self._pool: ThreadPoolExecutor | None = None
        self._closed = threading.Event()

    def images(
        self, epoch: int, *, vary: bool, tell: Callable[[int, int], None] | None = None
    ) -> Images:
        """Those of an epoch, from 1, uint8 `(N, 28, 28)`; waits where they are not drawn yet.

        Args:
            epoch: which.
            vary: by many hands, or nearly as written.
            tell: called with how many of how many are drawn; what it raises breaks off.
        """
        ahead, self._ahead = self._ahead, None
        if ahead is not None and ahead[0] == (epoch, vary):
            return ahead[1].result()
        return self._drawn(epoch, vary, tell)

    def prepare(self, epoch: int, *, vary: bool) -> None:
        """Begin to draw those of an epoch in a thread."""
        self._closed.clear()
        self._pool = self._pool or ThreadPoolExecutor(1, thread_name_prefix="redrawing")
        self._ahead = (epoch, vary), self._pool.submit(self._drawn, epoch, vary, self._go_on)

    def close(self) -> None:
        """Break off what is being drawn ahead."""
        self._closed.set()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
        self._ahead = self._pool = None

    def _go_on(self, _drawn: int, _total: int) -> None:
        if self._closed.is_set():
            raise CancelledError

    def _drawn(self, epoch: int, vary: bool, tell: Callable[[int, int], None] | None) -> Images:
        seed = self._seed, epoch
        once = pen_writers.drawn_anew(self._digits, seed, vary=vary, tell=tell)
        return np.tile(once, (pen_writers.SEEN, 1, 1))
