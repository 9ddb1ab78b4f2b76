"""Giving back to the system what the program has freed: C's allocator keeps it for later.

Each thread's requests are met from a part of memory of its own, in which the parts of a network, of
a run or of a map lie between what stays: 0.8 GB of it was free, and held, after a window had been
used at random for 4,000 events.
"""

import ctypes
import sys
from functools import cache
from typing import Any

_LARGE = 8 << 20  # bytes; weights of a network are 30 MB
_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3  # of GNU's malloc.h


def hold_little() -> None:
    """Let what is large go back as soon as it is freed, and have each thread hold little.

    By itself GNU's library takes blocks of up to 32 MB for usual once it has seen one freed: from
    then on they come from the threads' parts, at the end of each of which up to 64 MB stay, where
    `give_back` does not reach. A copy of 31 MB takes 3 ms so, not 1; TensorFlow's own large tensors
    come from a pool of its own.
    """
    allocator = _allocator()
    if allocator is not None:
        allocator.mallopt(_MMAP_THRESHOLD, _LARGE)
        allocator.mallopt(_TRIM_THRESHOLD, 2 * _LARGE)


def give_back() -> bool:
    """Give freed memory back; whether there was any. It takes some 10 ms, without Python's lock."""
    allocator = _allocator()
    return allocator is not None and bool(allocator.malloc_trim(0))


@cache
def _allocator() -> Any:
    """GNU's C library; None of another one, which does so by itself or cannot."""
    library = ctypes.CDLL(None) if sys.platform.startswith("linux") else None
    if library is None or not all(hasattr(library, it) for it in ("mallopt", "malloc_trim")):
        return None
    library.malloc_trim.argtypes, library.malloc_trim.restype = [ctypes.c_size_t], ctypes.c_int
    library.mallopt.argtypes, library.mallopt.restype = [ctypes.c_int, ctypes.c_int], ctypes.c_int
    return library
