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
import json, os, threading
from pathlib import Path
from engine.machine.memory import hold_little

def resident():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 1_000_000

def copy():
    for _ in range(4):
        weights = [b"x" * 15_800_000, b"x" * 30_000_000]

if WANTED:
    hold_little()
before = resident()
copy()  # from then on such blocks are usual, if nobody says otherwise
for _ in range(3):
    thread = threading.Thread(target=copy)
    thread.start()
    thread.join()
print(json.dumps(resident() - before))
"""


@on_linux
def test_weights_go_back_as_soon_as_they_are_freed(run_python):
    held, _ = run_python(LARGE.replace("WANTED", "True"))
    assert held < 10
    kept, _ = run_python(LARGE.replace("WANTED", "False"))
    assert kept > 20  # else there is nothing to be done on this system


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
