"""Exceptions that nobody caught: from slots, threads and what Python cannot raise."""

import gc
import logging
import threading

import pytest
from PySide6.QtCore import QObject, QThread, QTimer, Signal, qWarning

from gui.faults.catching import Faults

LOGGED = pytest.mark.expects_log("what nobody caught is logged as an error")


class Sender(QObject):
    sent = Signal()


@pytest.fixture
def faults(qtbot, monkeypatch):
    """Faults that are caught; what caught them before hears nothing, or the test would fail."""
    import sys

    heard = []
    monkeypatch.setattr(sys, "excepthook", lambda *found: heard.append(found[0]))
    monkeypatch.setattr(threading, "excepthook", lambda found: heard.append(found.exc_type))
    monkeypatch.setattr(sys, "unraisablehook", lambda found: heard.append(found.exc_type))
    caught = Faults()
    caught.problems, caught.heard = [], heard
    caught.happened.connect(caught.problems.append)
    caught.install()
    yield caught
    caught.uninstall()


def told(qtbot, faults, number=1):
    qtbot.waitUntil(lambda: len(faults.problems) >= number)
    return faults.problems[-1]


@LOGGED
def test_a_slot_that_raises_is_told_with_its_traceback_and_written_down(faults, qtbot, caplog):
    def slot():
        raise ValueError("the pen has no ink")

    sender = Sender()
    sender.sent.connect(slot)
    sender.sent.emit()
    problem = told(qtbot, faults)
    assert "ValueError" in problem.sentence
    assert "\n" not in problem.sentence
    assert "the pen has no ink" in problem.details
    assert "the pen has no ink" in caplog.text
    assert faults.heard == [ValueError]


@LOGGED
def test_a_slot_that_raises_every_time_is_told_once(faults, qtbot, caplog):
    def slot():
        raise KeyError("again")

    sender = Sender()
    sender.sent.connect(slot)
    for _ in range(100):
        sender.sent.emit()
    assert len(faults.problems) == 1
    written = [record.getMessage() for record in caplog.records]
    assert len(written) == 7  # the 1st, 2nd, 4th, ... 64th
    assert "the 64. time" in written[-1]
    assert faults.heard == [KeyError]


@LOGGED
@pytest.mark.parametrize("kind", ["python", "qt"])
def test_a_thread_that_raises_is_told(kind, faults, qtbot, caplog):
    def run(*_):
        raise RuntimeError("in a thread")

    if kind == "python":
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
    else:
        thread = type("Raising", (QThread,), {"run": run})()
        thread.start()
        thread.wait()
    assert "in a thread" in told(qtbot, faults).details
    assert "in a thread" in caplog.text


@LOGGED
def test_what_cannot_be_raised_is_told(faults, qtbot):
    class Bad:
        def __del__(self):
            raise OSError("while it is deleted")

    Bad()
    gc.collect()
    assert "while it is deleted" in told(qtbot, faults).details


@LOGGED
def test_a_timer_that_raises_is_told_and_the_loop_goes_on(faults, qtbot):
    after = []

    def slot():
        raise ZeroDivisionError

    QTimer.singleShot(0, slot)
    QTimer.singleShot(5, lambda: after.append(True))
    qtbot.waitUntil(lambda: bool(after))
    assert "ZeroDivisionError" in told(qtbot, faults).sentence


def test_ctrl_c_and_a_thread_that_exits_are_no_faults(faults):
    import sys

    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    assert faults.problems == []
    assert faults.heard == [KeyboardInterrupt]


@LOGGED
def test_words_of_qt_are_written_down_and_still_said(faults, caplog, capsys):
    qWarning("a widget of no size")
    assert (
        "gui.faults.catching",
        logging.WARNING,
        "Qt: a widget of no size",
    ) in caplog.record_tuples
    assert capsys.readouterr().err == "a widget of no size\n"
