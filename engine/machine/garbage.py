"""When Python's garbage collector must not run, and what it need never look at."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager


class _Automatic:
    """Whether Python collects by itself: it does not as long as anyone minds."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._minding = 0
        self._was_enabled = False

    def hold(self) -> None:
        with self._lock:
            if not self._minding:
                self._was_enabled = gc.isenabled()
                gc.disable()
            self._minding += 1

    def release(self) -> None:
        with self._lock:
            self._minding -= 1
            if not self._minding and self._was_enabled:
                gc.enable()


_automatic = _Automatic()
_within: list[None] = []
"""One entry for each thread that is within `without_collecting`, as often as it is."""


@contextmanager
def without_collecting() -> Iterator[None]:
    """Keep Python's garbage collector out: a full collection holds every other thread up."""
    _within.append(None)
    _automatic.hold()
    try:
        yield
    finally:
        _automatic.release()
        _within.pop()


@contextmanager
def made_for_good() -> Iterator[None]:
    """The same, and let the collector never look at what there is by then.

    It would walk over every object while no other thread moves: 0.1 s with TensorFlow loaded. For
    modules, and compiled functions that stay as long as the program does; garbage of that moment
    stays too, so nothing that comes again and again is made here.
    """
    with without_collecting():
        try:
            yield
        finally:
            gc.freeze()


def is_kept_out() -> bool:
    """Whether any thread is within `without_collecting`: who collects by hand should wait then."""
    return bool(_within)


def collect_by_hand() -> None:
    """From now on Python collects nothing by itself, until `leave_to_python` as often as this."""
    _automatic.hold()


def leave_to_python() -> None:
    """Nobody collects by hand any more; Python does by itself if it did before."""
    _automatic.release()
