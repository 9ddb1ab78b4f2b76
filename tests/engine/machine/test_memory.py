"""Freed memory goes back to the system where the C library keeps it."""

import sys

import pytest

from engine.machine import memory

HELD = """
import json, os, threading
from pathlib import Path
from engine.machine.memory import give_back

def resident():
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 1_000_000

def fill():
    # Under the size from which each has a mapping of its own; every hundredth stays.
    blocks = [bytes(50_000) for _ in range(3000)]
    kept.append(blocks[::100])

kept = []
for _ in range(2):
    thread = threading.Thread(target=fill)
    thread.start()
    thread.join()
before = resident()
print(json.dumps([give_back(), before, resident()]))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of GNU's C library")
def test_what_lies_between_things_that_stay_is_given_back(run_python):
    (gave, before, after), errors = run_python(HELD)
    assert gave
    assert before - after > 100  # of 150 MB
    assert not errors


def test_where_the_library_cannot_nothing_happens(monkeypatch):
    monkeypatch.setattr(memory, "_trim", lambda: None)
    assert memory.give_back() is False
