"""Files that go wrong: cut short, with bits turned over, and written by hand."""

import numpy as np


def cut_short(content, times):
    """`content` ended at so many places, evenly spread, the first and the last byte among them."""
    for place in np.linspace(0, len(content) - 1, times).astype(int):
        yield content[:place]


def flipped(content, times, seed, where=None):
    """`content` with one to four bits turned over, `times` times; `where` bounds the places."""
    rng = np.random.default_rng(seed)
    for _ in range(times):
        changed = bytearray(content)
        for place in rng.integers(0, where or len(content), rng.integers(1, 5)):
            changed[place] ^= 1 << rng.integers(0, 8)
        yield bytes(changed)
