"""What waits for a slow disk: a few copies of the weights, and not all of the first epoch."""

import threading

import pytest

from engine.errors import OutputError
from engine.training import keeping


def test_no_more_copies_wait_for_a_slow_disk_than_memory_is_meant_for():
    disk, waiting, most, done = threading.Semaphore(0), [0], [0], []
    turns = 8

    def write(number):
        disk.acquire()
        waiting[0] -= 1
        done.append(number)

    def train():
        with keeping._Writing() as writing:
            for number in range(turns):
                waiting[0] += 1
                most[0] = max(most[0], waiting[0] - 1)  # those in memory when another one comes
                writing.queue(lambda number=number: write(number))

    training = threading.Thread(target=train)
    training.start()
    for _ in range(turns):
        disk.release()
    training.join()
    assert done == list(range(turns))
    assert most[0] <= keeping.MOST_WAITING


def test_the_training_waits_while_too_many_copies_wait():
    disk, queued = threading.Event(), []

    def train():
        with keeping._Writing() as writing:
            for number in range(keeping.MOST_WAITING + 2):
                writing.queue(lambda: disk.wait(60))
                queued.append(number)

    training = threading.Thread(target=train)
    training.start()
    training.join(0.2)  # no bar: a slower machine has queued fewer by then
    assert len(queued) <= keeping.MOST_WAITING
    disk.set()
    training.join()
    assert len(queued) == keeping.MOST_WAITING + 2


def test_an_error_of_what_was_waited_for_is_told_in_the_end():
    def fail():
        raise OutputError("The disk is full.")

    def train():
        with keeping._Writing() as writing:
            for _ in range(keeping.MOST_WAITING + 2):
                writing.queue(fail)

    with pytest.raises(OutputError, match="full"):
        train()
