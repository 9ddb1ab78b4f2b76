"""A log for each process, which holds nothing private, grows to a bound, and harms no other."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest
from _pytest.faulthandler import fault_handler_stderr_fd_key

from gui.faults import own_log
from gui.faults.own_log import FAULT, LOG, RUNNING, OwnLog

ROOT = Path(__file__).resolve().parents[3]
CHILD = """
import logging, os, sys, time
from pathlib import Path
from gui.faults.own_log import OwnLog
log = OwnLog(Path(sys.argv[1]))
log.begin()
logging.getLogger("gui").info("drawing goes on")
print(log.folder.name, flush=True)
{how}
"""
ENDS = {
    "in order": "log.end()",
    "aborted": "os.abort()",
    "out of bounds": "import ctypes; ctypes.string_at(0)",
    "killed": "os.kill(os.getpid(), 9)",
    "held": "sys.stdin.read(); log.end()",
}


@pytest.fixture
def begun(tmp_path, request):
    """A log of this process; and faulthandler as it was."""
    import faulthandler

    on, level = faulthandler.is_enabled(), logging.getLogger().level
    log = OwnLog(tmp_path / "log")
    assert log.begin()
    yield log
    log.end()
    logging.getLogger().setLevel(level)
    faulthandler.disable()
    own_log._open.pop().close()
    if on:
        faulthandler.enable(request.config.stash[fault_handler_stderr_fd_key])  # pytest's own


def a_process(folder, how):
    return subprocess.run(
        [sys.executable, "-c", CHILD.format(how=ENDS[how]), str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_what_is_logged_is_in_the_file_without_what_is_private(begun, tmp_path):
    logging.getLogger("gui").info("opened %s", tmp_path / "secret drawing.png")
    try:
        (tmp_path / "secret drawing.png").read_bytes()
    except OSError:
        logging.getLogger("gui").info("it failed", exc_info=True)
    text = (begun.folder / LOG).read_text(encoding="utf-8")
    assert "opened ‹file›" in text
    assert "FileNotFoundError" in text
    assert "secret" not in text
    assert text.strip().endswith(begun.lines()[-20:])


def test_a_log_that_is_full_is_laid_aside_and_the_oldest_goes(begun, monkeypatch):
    for number in range(900):
        logging.getLogger("gui").info("line %d of a thousand bytes or so%s", number, "." * 960)
    files = sorted(file.name for file in begun.folder.glob(f"{LOG}*"))
    assert files == [LOG, f"{LOG}.1", f"{LOG}.2"]
    assert sum(file.stat().st_size for file in begun.folder.glob(f"{LOG}*")) < 900_000
    assert "line 899 " in begun.lines()


def test_a_disk_that_is_full_costs_a_log_and_nothing_else(begun, capsys, monkeypatch):
    (handler,) = [each for each in logging.getLogger().handlers if each is begun._handler]

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(handler.stream, "write", full, raising=False)
    logging.getLogger("gui").info("a word")
    assert capsys.readouterr().err == ""


def test_a_folder_that_cannot_be_written_to_is_no_reason_to_stop(tmp_path):
    (tmp_path / "log").write_text("no folder")
    log = OwnLog(tmp_path / "log")
    assert not log.begin()
    assert log.lines() == ""
    assert log.crashes() == []
    log.end()


@pytest.mark.parametrize(
    ("how", "trace"),
    [("aborted", "Fatal Python error: Aborted"), ("out of bounds", "Segmentation"), ("killed", "")],
)
def test_a_process_that_crashed_is_found_once_with_its_last_lines(how, trace, tmp_path, begun):
    a_process(begun.folder.parent, how)
    (crash,) = begun.crashes()
    assert trace in crash.fault
    assert bool(crash.fault) == bool(trace)
    assert "drawing goes on" in crash.log
    assert str(ROOT) not in crash.fault
    assert begun.crashes() == []


def test_a_process_that_ended_in_order_is_no_crash(begun):
    a_process(begun.folder.parent, "in order")
    assert begun.crashes() == []


def test_another_process_that_runs_is_left_alone(begun):
    held = subprocess.Popen(
        [sys.executable, "-c", CHILD.format(how=ENDS["held"]), str(begun.folder.parent)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with held:
        theirs = begun.folder.parent / held.stdout.readline().strip()
        assert theirs != begun.folder
        assert begun.crashes() == []
        assert (theirs / RUNNING).exists()
        assert (theirs / FAULT).exists()
        held.communicate("")
    assert held.returncode == 0
    assert not (theirs / RUNNING).exists()
    assert begun.crashes() == []


def test_only_the_newest_logs_are_kept(begun):
    for number in range(9):
        old = begun.folder.parent / f"{number}-old"
        old.mkdir()
        (old / LOG).write_text("x")
        os.utime(old / LOG, (1000 + number, 1000 + number))
    begun.crashes()
    left = sorted(each.name for each in begun.folder.parent.iterdir())
    assert left == sorted(["5-old", "6-old", "7-old", "8-old", begun.folder.name])
