"""The garbage collector is kept out where it would hold every thread up."""

import gc
import threading

import pytest

from engine.machine.garbage import is_kept_out, without_collecting


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
