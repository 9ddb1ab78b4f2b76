"""When Python's garbage collector must not run, and what it need never look at."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_keeping_out: list[object] = []
"""One entry for each thread that is within `without_collecting`, as often as it is."""


@contextmanager
def without_collecting() -> Iterator[None]:
    """Keep Python's garbage collector out: a full collection holds every other thread up."""
    _keeping_out.append(None)
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()
        _keeping_out.pop()


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
    """Whether any thread is within `without_collecting`: whoever collects by hand waits then."""
    return bool(_keeping_out)
