"""Work of a writer: one piece at a time, in its thread, and again until it has worked."""

import threading

import pytest
from PySide6.QtCore import QObject

from engine.errors import OutputError
from gui.kept.writer import Writer

PATIENCE = 60_000


class Disk:
    """What was written, and what is to be; the work waits for `free` and fails while `full`."""

    def __init__(self):
        self.now = 0
        self.written, self.threads = [], []
        self.free = threading.Event()
        self.free.set()
        self.full = False

    def gather(self):
        now = self.now
        return lambda: self.write(now)

    def write(self, what):
        self.free.wait()
        self.threads.append(threading.current_thread())
        if self.full:
            raise OutputError("The disk is full; choose another folder.")
        self.written.append(what)


@pytest.fixture
def disk():
    return Disk()


@pytest.fixture
def writer_of(qapp, disk):
    """`writer_of(again=..., after=...)`: a writer, and what it says."""
    owner, writers = QObject(), []

    def made(*, again=0, after=None):
        writer, said = Writer("Keeping it", disk.gather, owner, again=again, after=after), []
        writer.failed.connect(lambda problem: said.append(problem.sentence))
        writer.worked.connect(said.append)
        writers.append(writer)
        return writer, said

    yield made
    disk.free.set()
    for writer in writers:
        writer.end()
    owner.deleteLater()


def test_what_is_wanted_is_begun_at_once_and_in_another_thread(writer_of, disk):
    writer, _ = writer_of()
    writer.request()
    writer.end()
    assert disk.written == [0]
    assert disk.threads != [threading.current_thread()]


def test_what_is_wanted_while_it_works_follows_as_it_is_then_and_once(writer_of, disk, qtbot):
    writer, _ = writer_of()
    disk.free.clear()
    for disk.now in range(1, 5):
        writer.request()
    disk.free.set()
    qtbot.waitUntil(lambda: len(disk.written) == 2, timeout=PATIENCE)
    writer.end()
    assert disk.written == [1, 4]


def test_requests_of_one_moment_are_one_piece_of_work(writer_of, disk, qtbot):
    writer, _ = writer_of(after=20)
    for disk.now in range(1, 5):
        writer.request()
    assert disk.threads == []
    qtbot.waitUntil(lambda: disk.written != [], timeout=PATIENCE)
    writer.end()
    assert disk.written == [4]


@pytest.mark.parametrize("after", [None, 0])
def test_what_fails_is_said_once_and_tried_again_without_another_request(
    writer_of, disk, qtbot, after
):
    writer, said = writer_of(after=after)
    disk.full = True
    writer.request()
    qtbot.waitUntil(lambda: len(disk.threads) > 3, timeout=PATIENCE)
    assert writer.is_failing
    disk.full = False
    qtbot.waitUntil(lambda: len(said) == 2, timeout=PATIENCE)
    assert said == ["The disk is full; choose another folder.", "Keeping it"]
    assert disk.written == [0]
    assert not writer.is_failing


def test_after_its_end_nothing_is_begun(writer_of, disk, qtbot):
    writer, said = writer_of()
    disk.full = True
    writer.request()
    writer.end()
    writer.request()
    qtbot.wait(50)
    assert len(disk.threads) == 1
    assert said == []


def test_work_that_could_not_be_gathered_once_is_gathered_the_next_time(
    writer_of, disk, monkeypatch
):
    def torn():
        raise RuntimeError("nobody foresaw this")

    writer, _ = writer_of()
    gather = writer._gather
    monkeypatch.setattr(writer, "_gather", torn)
    with pytest.raises(RuntimeError):
        writer.request()
    monkeypatch.setattr(writer, "_gather", gather)
    writer.request()
    writer.end()
    assert disk.written == [0]
