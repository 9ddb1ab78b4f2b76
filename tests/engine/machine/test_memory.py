"""Freed memory goes back to the system where the C library keeps it."""

import sys

import pytest

from engine.machine import memory

on_linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="of GNU's C library, which Linux has"
)

HELD = """
import json, os, threading
from pathlib import Path
from engine.machine.memory import give_back

def resident():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 1_000_000

def fill():
    # Under the size from which each has a mapping of its own; every hundredth stays.
    blocks = [b"x" * 50_000 for _ in range(3000)]
    kept.append(blocks[::100])

kept = []
for _ in range(2):
    thread = threading.Thread(target=fill)
    thread.start()
    thread.join()
before = resident()
print(json.dumps([give_back(), before, resident()]))
"""


LARGE = """
import ctypes, json
from engine.machine.memory import hold_little

class Told(ctypes.Structure):  # mallinfo2
    _fields_ = [(name, ctypes.c_size_t) for name in "abcdefghij"]

told = ctypes.CDLL(None).mallinfo2
told.restype = Told

def mapped():
    return told().d  # blocks that have a mapping of their own, which freeing ends

if WANTED:
    hold_little()
b"x" * 30_000_000  # from here on blocks of that size are usual, if nobody says otherwise
before = mapped()
weights = b"x" * 15_800_000
print(json.dumps(mapped() - before))
"""


@on_linux
@pytest.mark.parametrize(("wanted", "mappings"), [(True, 1), (False, 0)])
def test_weights_lie_where_freeing_gives_them_back_at_once(run_python, wanted, mappings):
    found, _ = run_python(LARGE.replace("WANTED", str(wanted)))
    assert found == mappings


@on_linux
def test_what_lies_between_things_that_stay_is_given_back(run_python):
    (gave, before, after), errors = run_python(HELD)
    assert gave
    assert before - after > 100  # of 150 MB
    assert not errors


def test_where_the_library_cannot_nothing_happens(monkeypatch):
    monkeypatch.setattr(memory, "_allocator", lambda: None)
    memory.hold_little()
    assert memory.give_back() is False
