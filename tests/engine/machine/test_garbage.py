"""The garbage collector is kept out where it would hold every thread up."""

import gc
import threading

import pytest

from engine.machine.garbage import (
    collect_by_hand,
    is_kept_out,
    leave_to_python,
    without_collecting,
)


@pytest.mark.parametrize("collecting", [True, False])
def test_the_garbage_collector_waits_and_is_as_it_was_afterwards(collecting):
    before = gc.isenabled()
    try:
        gc.enable() if collecting else gc.disable()
        with without_collecting():
            assert not gc.isenabled()
        assert gc.isenabled() is collecting
    finally:
        gc.enable() if before else gc.disable()


def test_it_is_kept_out_until_the_last_thread_that_minds_has_left():
    inside, out = threading.Event(), threading.Event()

    def keep_out():
        with without_collecting():
            inside.set()
            out.wait()

    thread = threading.Thread(target=keep_out)
    with without_collecting():
        thread.start()
        inside.wait()
    assert not gc.isenabled()
    out.set()
    thread.join()
    assert gc.isenabled()


def test_who_collects_by_hand_does_so_while_a_thread_comes_and_goes_that_minds():
    collect_by_hand()
    with without_collecting():
        leave_to_python()
        assert not gc.isenabled(), "an import that outlives its window would be held up"
    assert gc.isenabled()


def test_whoever_collects_by_hand_can_tell_that_another_thread_keeps_it_out():
    inside, out = threading.Event(), threading.Event()

    def keep_out():
        with without_collecting(), without_collecting():
            inside.set()
            out.wait()

    assert not is_kept_out()
    thread = threading.Thread(target=keep_out)
    thread.start()
    inside.wait()
    with without_collecting():
        assert is_kept_out()
    assert is_kept_out()
    out.set()
    thread.join()
    assert not is_kept_out()
