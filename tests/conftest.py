"""For every test: nothing of the person's is touched, and nothing is left running or unsaid.

What concerns Qt stands in tests/gui/conftest.py, so that tests/engine passes without PySide6.
"""

import atexit
import logging
import os
import shutil
import tempfile
import threading
from pathlib import Path

import pytest

HOME = Path(tempfile.mkdtemp(prefix="inklens-home-"))
atexit.register(shutil.rmtree, HOME, ignore_errors=True)
os.environ |= {
    # Before Qt and Keras are imported: both look here, and so do the programs that tests start.
    "QT_QPA_PLATFORM": "offscreen",
    "HOME": str(HOME),
    "USERPROFILE": str(HOME),
    "XDG_DATA_HOME": str(HOME / "data"),
    "XDG_CONFIG_HOME": str(HOME / "config"),
    "XDG_CACHE_HOME": str(HOME / "cache"),
    "TF_CPP_MIN_LOG_LEVEL": "3",
}

NOT_STRAY = (
    # TensorFlow counts by function, not by object: every window and classifier that the tests of
    # one process make is traced once, and together they look like one that is traced again.
    "triggered tf.function retracing",
)
ENDING = 10  # seconds that a thread which is about to end may take for it


def pytest_configure(config):
    config.addinivalue_line(
        "markers", "expects_log(reason): log records at WARNING or above are what is tested here"
    )


@pytest.fixture(autouse=True)
def no_thread_is_left():
    """Fail a test after which a thread of its own still runs."""
    before = set(threading.enumerate())
    yield
    left = []
    for thread in set(threading.enumerate()) - before:
        # A dummy stands for a thread that Python did not start: one of Qt's or of TensorFlow's.
        if not isinstance(thread, threading._DummyThread):
            thread.join(ENDING)
            left += [thread.name] if thread.is_alive() else []
    assert not left, f"threads still run after the test: {left}"


@pytest.fixture(autouse=True)
def no_stray_log_record(request, caplog):
    """Fail a test that logs at WARNING or above, unless it says why it should."""
    yield
    marker = request.node.get_closest_marker("expects_log")
    if marker is not None:
        assert marker.args, "expects_log needs a reason"
        return
    stray = [
        f"{record.name}: {record.getMessage()}"
        for when in ("setup", "call", "teardown")
        for record in caplog.get_records(when)
        if record.levelno >= logging.WARNING
        and not any(words in record.getMessage() for words in NOT_STRAY)
    ]
    assert not stray, f"stray log records: {stray}"
