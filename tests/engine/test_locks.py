"""Locks keep programs out of each other's way, on drives that know none too."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from engine.errors import InUseError, NoLocksError, OutputError
from engine.locks import LOCK, locked, locked_if_possible

ROOT = Path(__file__).resolve().parents[2]
BOTH = pytest.mark.parametrize("lock", [locked, locked_if_possible])
HOLDS = """
import sys
from pathlib import Path
from engine.locks import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def drive(tmp_path, no_locks_on_the_drive):
    """A folder on a drive that knows no locks."""
    folder = tmp_path / "drive"
    folder.mkdir()
    return folder


@BOTH
def test_a_folder_is_held_by_one_at_a_time_and_who_comes_second_is_told(tmp_path, lock):
    with lock(tmp_path):
        with pytest.raises(InUseError, match=r"Another program is using .*; close it first\."):
            lock(tmp_path).__enter__()
        with pytest.raises(InUseError, match=r"^It is being read\.$"):
            lock(tmp_path, in_use="It is being read.").__enter__()
        with lock(tmp_path, "other"):  # another lock of the same folder
            pass
    with lock(tmp_path):
        pass


@BOTH
def test_a_folder_that_cannot_be_written_to_is_said(tmp_path, lock):
    with pytest.raises(OutputError, match="cannot be written to"):
        lock(tmp_path / "nowhere").__enter__()


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed so there")
def test_the_lock_of_a_killed_program_is_gone_with_it(tmp_path):
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with pytest.raises(InUseError):
            locked(tmp_path).__enter__()
        other.kill()
    assert (tmp_path / LOCK).exists()
    with locked(tmp_path):
        pass


# --- Where a drive knows no locks


@BOTH
def test_programs_of_one_computer_are_told_apart_on_a_drive_without_locks(drive, lock):
    (drive / "run").mkdir()
    (drive / "other").mkdir()
    (drive / "the same run").symlink_to(drive / "run")
    with lock(drive / "run"):
        for folder in ("run", "the same run"):
            with pytest.raises(InUseError):
                lock(drive / folder).__enter__()
        with lock(drive / "run", "other"), lock(drive / "other"):
            pass
    with lock(drive / "run"):
        pass


@pytest.mark.skipif(sys.platform == "win32", reason="there it is one's own anyway")
def test_nobody_else_reaches_what_stands_in_for_the_locks(drive):
    with locked(drive):
        pass
    (folder,) = Path(tempfile.gettempdir()).iterdir()
    assert folder.stat().st_mode & 0o777 == 0o700


@pytest.mark.skipif(sys.platform == "win32", reason="there it is one's own anyway")
def test_a_folder_of_another_person_stands_in_for_no_lock(drive, monkeypatch):
    monkeypatch.setattr(os, "getuid", lambda: 12_345)
    with pytest.raises(NoLocksError, match="No locks available"):
        locked(drive).__enter__()
    (folder,) = Path(tempfile.gettempdir()).iterdir()
    assert not list(folder.iterdir())


@pytest.mark.usefixtures("no_locks_at_all")
def test_where_nothing_can_be_locked_that_is_what_is_said(tmp_path):
    with pytest.raises(NoLocksError) as said:
        locked(tmp_path).__enter__()
    assert str(said.value) == (
        f"{tmp_path} cannot be locked (No locks available), so another program may be at work in "
        "it; choose a folder on another drive."
    )


@pytest.mark.usefixtures("no_locks_at_all")
def test_where_nothing_can_be_locked_a_programs_own_work_goes_on(tmp_path):
    done = []
    with locked_if_possible(tmp_path):
        done.append(True)
    assert done


@pytest.mark.usefixtures("no_locks_at_all")
def test_what_goes_wrong_in_the_work_itself_is_not_taken_for_a_missing_lock(tmp_path):
    with pytest.raises(NoLocksError, match="of the work"), locked_if_possible(tmp_path):
        raise NoLocksError("of the work")
