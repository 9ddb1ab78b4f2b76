"""Windows that write the same file take turns, and none waits long for another."""

import threading
import time

import pytest

from engine import turns
from engine.errors import InUseError, OutputError
from engine.locks import locked
from engine.turns import turn


def test_a_window_waits_until_another_one_is_done(tmp_path):
    order, begun = [], threading.Event()

    def other():
        with turn(tmp_path, "drawing"):
            begun.set()
            time.sleep(0.1)
            order.append("other")

    writing = threading.Thread(target=other)
    writing.start()
    begun.wait()
    with turn(tmp_path, "drawing"):
        order.append("this one")
    writing.join()
    assert order == ["other", "this one"]


def test_a_window_that_hangs_is_waited_for_no_longer_than_was_said(tmp_path, monkeypatch):
    monkeypatch.setattr(turns, "PATIENCE", 0.05)
    began = time.monotonic()
    with (
        turn(tmp_path, "drawing"),
        pytest.raises(InUseError, match="close that window"),
        turn(tmp_path, "drawing"),
    ):
        pass
    assert time.monotonic() - began >= 0.05
    with turn(tmp_path, "drawing"):
        pass


def test_what_is_written_to_different_files_waits_for_nothing(tmp_path):
    with turn(tmp_path, "drawing"), turn(tmp_path, "corrections", patience=0):
        pass


def test_where_nothing_can_be_locked_it_is_written_all_the_same(tmp_path, no_locks_at_all):
    with pytest.raises(OutputError), locked(tmp_path):
        pass
    with turn(tmp_path, "drawing"):
        pass


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "a file").touch()
    with pytest.raises(OutputError, match="cannot be made"), turn(tmp_path / "a file", "drawing"):
        pass
