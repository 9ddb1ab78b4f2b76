"""For every test: nothing of the person's is touched, and nothing is left running or unsaid.

What concerns Qt stands in tests/gui/conftest.py, so that tests/engine passes without PySide6.
"""

import atexit
import errno
import gc
import json
import logging
import os
import re
import shutil
import sys
import tempfile
import threading
from collections import Counter
from pathlib import Path

import pytest

HOME = Path(tempfile.mkdtemp(prefix="inklens-home-"))
CORES = len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1
WORKERS = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
MEMORY_OF_A_WORKER = 3  # GB at the most, of TensorFlow and of what training keeps
atexit.register(shutil.rmtree, HOME, ignore_errors=True)
SCREEN = HOME / "screen.json"
"""An invisible screen on which the window has its usual size; Qt's own is 800 x 800."""
SCREEN.write_text(json.dumps({"screens": [{"name": "tests", "width": 1920, "height": 1080}]}))
os.environ |= {
    # Before Qt and Keras are imported: both look here, and so do the programs that tests start.
    "QT_QPA_PLATFORM": f"offscreen:configfile={SCREEN}",
    "HOME": str(HOME),
    "USERPROFILE": str(HOME),
    "XDG_DATA_HOME": str(HOME / "data"),
    "XDG_CONFIG_HOME": str(HOME / "config"),
    "XDG_CACHE_HOME": str(HOME / "cache"),
    "TF_CPP_MIN_LOG_LEVEL": "3",
}
if WORKERS > 1:
    # Together the workers have a thread a core. Each with as many as there are cores would spend
    # a third of the time on waiting for each other.
    for library in (
        "TF_NUM_INTRAOP_THREADS",
        "OPENBLAS_NUM_THREADS",
        "OMP_NUM_THREADS",
        "OPENCV_FOR_THREADS_NUM",
    ):
        os.environ.setdefault(library, str(max(1, CORES // WORKERS)))

NOT_STRAY = re.compile(
    # Keras makes a function of the same line for each model that is fitted or predicts, and for
    # each grouped convolution that is called eagerly: tests of one process make many.
    r"calls to <function (TensorFlowTrainer|conv\.<locals>\._conv_xla)"
    r".* triggered tf\.function retracing"
)
# Fixtures of a whole window, of another process, of training from the shell: a second a test.
WITH_MUCH_AROUND = {"open_window", "run_python", "cluster", "train", "program", "two_devices"}
CASES = 2  # of one test with many, for a check before a commit
MEASURED = 8  # of one test with many, for the coverage: the others run through the same lines
ALLOCATIONS = 5_000  # between two collections, in place of 700: a trace makes a hundred thousand
ENDING = 10  # seconds that a thread which is about to end may take for it


IS_MEASURED = pytest.StashKey[bool]()
WINDOWS_TESTS = Path(__file__).parent / "gui"
PEN_SAMPLE = Path(__file__).parent / "data" / "pendigits-sample.unipen"
PEN_FILE = Path(__file__).parents[2] / "shared" / "data" / "pendigits-train.unipen"


def pytest_configure(config):
    config.addinivalue_line(
        "markers", "expects_log(reason): log records at WARNING or above are what is tested here"
    )


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers(config):
    """Workers for `-n auto`: one a core, or none for a few tests, which end before one has started.

    A few tests are those of a keyword, of a file, or one by its name.
    """
    few = config.option.keyword or any(".py" in argument for argument in config.args)
    return 0 if few else workers_for(CORES, memory())


def workers_for(cores, gigabytes):
    """As many as there are cores, if the memory suffices."""
    return max(1, min(cores, gigabytes // MEMORY_OF_A_WORKER))


def memory():
    """GB that this machine has, or a guess at them."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 10**9
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf
        return 8


@pytest.hookimpl(wrapper=True)
def pytest_collection():
    """Collect tests without looking for garbage, which there is none of."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()


def pytest_collection_modifyitems(items):
    """Mark what a check before a commit has no time for."""
    cases: Counter[str] = Counter()
    for item in items:
        of = item.nodeid.partition("[")[0]
        cases[of] += 1
        if WITH_MUCH_AROUND & set(item.fixturenames) or cases[of] > CASES:
            item.add_marker(pytest.mark.slow)
        item.stash[IS_MEASURED] = cases[of] <= MEASURED and not item.path.is_relative_to(
            WINDOWS_TESTS
        )


def pytest_collection_finish():
    """Keep the garbage collector, which many tests call, off what stays to the end anyway."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(ALLOCATIONS)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item):
    """Measure the coverage of engine/ by the tests of the engine alone, and not by all their cases.

    Line by line it would slow the window down too, whose threads it does not see; what TensorFlow
    and Keras do in Python takes a third longer.
    """
    line_by_line = sys.gettrace()
    if not item.stash[IS_MEASURED] and type(line_by_line).__module__ == "coverage":
        in_threads = threading.gettrace()
        sys.settrace(None)
        threading.settrace(None)
        try:
            return (yield)
        finally:
            threading.settrace(in_threads)
            sys.settrace(line_by_line)
    return (yield)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item):
    """Let a test draw the same numbers at random whichever tests came before it."""
    rng = getattr(item.module, "RNG", None)
    if rng is not None:
        rng.bit_generator.state = _drawn_from.setdefault(item.module, rng.bit_generator.state)


_drawn_from: dict[object, dict[str, object]] = {}


@pytest.fixture(scope="session")
def shipped_network():
    """The shipped network as Keras loads it, once a process; a classifier has a copy of its own."""
    from engine.machine.startup import import_tensorflow

    import_tensorflow()
    from engine import network
    from engine.files import SHIPPED_NETWORK

    return network.load(SHIPPED_NETWORK)


@pytest.fixture
def unhurried(monkeypatch):
    """A search that gives up after a time has as much as it needs, however busy the machine is."""
    from engine.what_if import flip

    monkeypatch.setattr(flip, "SECONDS", 120)


@pytest.fixture(scope="session")
def pen_sample():
    """A shipped file with a hundred of UCI's pen digits, of writers 1 to 10."""
    return PEN_SAMPLE


@pytest.fixture(scope="session")
def pen_file():
    """The whole file, 7,494 digits of writers 1 to 30: where their number is what matters."""
    if not PEN_FILE.is_file():
        pytest.skip(f"the whole file of pen strokes is not shipped, and {PEN_FILE} is absent")
    return PEN_FILE


@pytest.fixture
def no_locks_on_the_drive(tmp_path, monkeypatch):
    """Nothing can be locked but what lies in the folder for temporary files."""
    from engine import locks

    temporary, really = tmp_path / "temporary", locks._lock
    temporary.mkdir()

    def lock(file):
        if not Path(file.name).is_relative_to(temporary):
            raise OSError(errno.ENOLCK, "No locks available")
        return really(file)

    monkeypatch.setattr(locks, "_lock", lock)
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))


@pytest.fixture
def no_locks_at_all(no_locks_on_the_drive, monkeypatch):
    """Nothing can be locked anywhere."""
    from engine import locks

    def lock(_):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(locks, "_lock", lock)


@pytest.fixture(autouse=True)
def no_thread_is_left():
    """Fail a test after which a thread of its own still runs."""
    before = set(threading.enumerate())
    yield
    left = []
    for thread in set(threading.enumerate()) - before:
        # A dummy stands for a thread that Python did not start: one of Qt's or of TensorFlow's.
        # Those of the chain's pool stay as TensorFlow's do, and wait.
        if not isinstance(thread, threading._DummyThread) and not thread.name.startswith("passes"):
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
        if record.levelno >= logging.WARNING and not NOT_STRAY.search(record.getMessage())
    ]
    assert not stray, f"stray log records: {stray}"
