"""Files that are written whole or not at all."""

import os
import stat
import sys
import threading
import time
from pathlib import Path

import pytest

from engine.errors import OutputError
from engine.files import (
    drop_stale_drafts,
    write_lightly,
    write_text,
    write_under_free_name,
    write_whole,
)

posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")


def test_a_reader_never_sees_half_of_a_file(tmp_path):
    path = tmp_path / "values.bin"
    path.write_bytes(b"old")

    def write(draft):
        draft.write_bytes(b"ne")
        assert path.read_bytes() == b"old"
        draft.write_bytes(b"new")

    with path.open("rb") as reader:
        write_whole(path, write)
        assert reader.read() == b"old"  # who has begun to read goes on with the old file
    assert path.read_bytes() == b"new"


def test_a_file_is_on_the_disk_before_it_takes_the_old_ones_name(tmp_path, monkeypatch):
    path, seen = tmp_path / "a.txt", []
    real_sync, real_replace = os.fsync, Path.replace
    monkeypatch.setattr(os, "fsync", lambda f: (seen.append("synced"), real_sync(f)))
    monkeypatch.setattr(Path, "replace", lambda *a: (seen.append("moved"), real_replace(*a))[1])
    write_text(path, "é\n")
    assert seen[:2] == ["synced", "moved"]
    assert path.read_text("utf-8") == "é\n"


def test_what_cannot_reach_the_disk_leaves_the_old_file_and_nothing_else(tmp_path, monkeypatch):
    path = tmp_path / "a.txt"
    path.write_text("old")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="No space left"):
        write_text(path, "new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_threads_that_write_the_same_file_do_not_meet(tmp_path):
    path, together = tmp_path / "a.txt", threading.Barrier(2)

    def write(word):
        def fill(draft):
            draft.write_text(word)
            together.wait(10)

        write_whole(path, fill)

    threads = [threading.Thread(target=write, args=(word,)) for word in ("one", "two")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert path.read_text() in ("one", "two")
    assert list(tmp_path.iterdir()) == [path]


def test_half_a_letter_in_a_text_is_written_as_a_question_mark(tmp_path):
    path = write_text(tmp_path / "page.html", "not UTF-8: \udcff")
    assert path.read_bytes() == b"not UTF-8: ?"


def test_a_name_as_long_as_a_file_can_have_is_written(tmp_path):
    path = tmp_path / ("n" * 246 + ".txt")
    write_text(path, "whole")
    assert path.read_text() == "whole"


def test_a_name_of_letters_that_take_four_bytes_is_written(tmp_path):
    path = tmp_path / ("\N{GRINNING FACE}" * 60 + ".txt")
    write_text(path, "whole")
    assert path.read_text() == "whole"


@pytest.mark.parametrize("write", [write_text, write_lightly])
def test_a_link_stays_one_and_what_it_leads_to_is_written(tmp_path, write):
    real, link = tmp_path / "shared" / "a.txt", tmp_path / "a.txt"
    real.parent.mkdir()
    real.write_text("old")
    link.symlink_to(real)
    assert write(link, "new") == link
    assert link.is_symlink()
    assert real.read_text() == "new"
    assert list(real.parent.iterdir()) == [real]


def test_a_link_that_leads_nowhere_yet_is_followed(tmp_path):
    link = tmp_path / "a.txt"
    link.symlink_to(tmp_path / "b.txt")
    write_text(link, "new")
    assert link.is_symlink()
    assert (tmp_path / "b.txt").read_text() == "new"


@pytest.mark.parametrize("write", [write_text, write_lightly])
def test_a_write_protected_file_is_not_replaced(tmp_path, write):
    path = tmp_path / "a.txt"
    path.write_text("old")
    path.chmod(0o444)
    with pytest.raises(OutputError, match="write-protected"):
        write(path, "new")
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
    path.chmod(0o644)


@pytest.fixture
def pipe(tmp_path):
    """It stands for a device, which no test should come near."""
    if sys.platform == "win32":
        pytest.skip("Windows has no pipes among its files")
    os.mkfifo(tmp_path / "pipe")
    return tmp_path / "pipe"


@pytest.mark.parametrize("write", [write_text, write_lightly])
@pytest.mark.parametrize("through", ["its own name", "a link", "a link to a link"])
def test_a_device_or_a_pipe_is_not_replaced_by_a_file(tmp_path, pipe, write, through):
    (tmp_path / "a link").symlink_to(pipe)
    (tmp_path / "a link to a link").symlink_to(tmp_path / "a link")
    path = tmp_path / through if through.startswith("a link") else pipe
    before = sorted(tmp_path.iterdir())
    with pytest.raises(OutputError, match=r"such as a folder or a device; choose another name\.$"):
        write(path, "new")
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert (tmp_path / "a link").is_symlink()
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("what", ["a folder", "a link to itself"])
def test_what_is_no_file_at_all_is_not_replaced_by_one(tmp_path, what):
    path = tmp_path / "a.txt"
    path.mkdir() if what == "a folder" else path.symlink_to(path)
    with pytest.raises(OutputError, match="choose another name"):
        write_text(path, "new")
    assert list(tmp_path.iterdir()) == [path]
    assert path.is_dir() == (what == "a folder")


def mode_of(path):
    return path.stat().st_mode & 0o7777


@pytest.fixture
def masked():
    """The group may read what is made, and others may not."""
    before = os.umask(0o027)
    yield
    os.umask(before)


@posix
def test_nobody_else_reads_a_private_file_while_it_is_written(tmp_path, masked):
    path, seen = tmp_path / "a.txt", []
    path.write_text("old")
    path.chmod(0o600)

    def write(draft):
        seen.append((draft, mode_of(draft)))
        draft.write_text("new")
        seen.append((draft, mode_of(draft)))

    write_whole(path, write)
    draft = seen[0][0]
    draft.write_text("left by a program that was killed, and had the same number")
    draft.chmod(0o644)
    write_whole(path, write)
    assert seen == [(draft, 0o600)] * 4
    assert mode_of(path) == 0o600
    assert list(tmp_path.iterdir()) == [path]


@posix
def test_a_new_file_is_for_those_for_whom_every_new_file_is(tmp_path, masked):
    path, seen = tmp_path / "a.txt", []
    write_whole(path, lambda draft: (seen.append(mode_of(draft)), draft.write_text("new")))
    assert seen == [0o640]
    assert mode_of(path) == 0o640


@pytest.fixture
def another_group():
    """One that a file can be given to, and that new files do not have."""
    if sys.platform == "win32":
        pytest.skip("Windows has other permissions")
    groups = [1000] if os.getuid() == 0 else os.getgroups()
    for group in groups:
        if group != os.getegid():
            return group
    pytest.skip("whoever runs this is in one group only")


@pytest.mark.parametrize("write", [write_text, write_lightly])
def test_a_file_stays_with_its_group(tmp_path, another_group, write):
    path = tmp_path / "a.txt"
    path.write_text("old")
    os.chown(path, -1, another_group)
    path.chmod(0o640)
    write(path, "new")
    assert (path.stat().st_gid, mode_of(path)) == (another_group, 0o640)


def test_a_group_that_could_not_read_a_file_cannot_read_the_new_one(
    tmp_path, another_group, monkeypatch
):
    def not_permitted(*_):
        raise PermissionError(1, "Operation not permitted")

    for before, after in ((0o640, 0o600), (0o664, 0o644), (0o604, 0o644)):
        path = tmp_path / f"{before:o}.txt"
        path.write_text("old")
        os.chown(path, -1, another_group)
        path.chmod(before)
        with monkeypatch.context() as not_root:
            not_root.setattr(os, "chown", not_permitted)
            write_text(path, "new")
        assert path.read_text() == "new"
        assert mode_of(path) == after


@pytest.mark.skipif(
    sys.platform == "win32" or os.getuid() != 0, reason="only root gives a file to another person"
)
def test_a_file_stays_with_its_owner_where_that_is_permitted(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old")
    os.chown(path, 1000, 1000)
    path.chmod(0o640)
    write_text(path, "new")
    found = path.stat()
    assert (found.st_uid, found.st_gid, mode_of(path)) == (1000, 1000, 0o640)


@posix
@pytest.mark.parametrize("write", [write_text, write_lightly])
def test_who_could_read_a_file_can_read_the_new_one_and_nobody_else(tmp_path, write):
    path = tmp_path / "a.txt"
    path.write_text("old")
    path.chmod(0o600)
    write(path, "new")
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.fixture(params=["hard links", "none"])
def links(request, monkeypatch):
    """A drive with hard links, and one without."""

    def refused(*_, **__):
        raise PermissionError(1, "Operation not permitted")

    if request.param == "none":
        monkeypatch.setattr(os, "link", refused)


@pytest.mark.usefixtures("links")
def test_a_name_is_taken_once_the_file_is_whole_and_never_from_another_file(tmp_path):
    (tmp_path / "a.txt").write_text("mine")
    named = []

    def write(draft):
        draft.write_text("ne")
        named.append(sorted(file.name for file in tmp_path.glob("*.txt")))
        draft.write_text("new")

    file = write_under_free_name(tmp_path, ("a", "b", "c"), ".txt", write)
    assert named == [["a.txt"]]
    assert (file.name, file.read_text()) == ("b.txt", "new")
    assert (tmp_path / "a.txt").read_text() == "mine"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.txt", "b.txt"]
    with pytest.raises(OutputError, match="choose another folder"):
        write_under_free_name(tmp_path / "none", ("a",), ".txt", write)


@pytest.mark.usefixtures("links")
def test_two_programs_that_finish_at_once_take_two_names(tmp_path):
    together = threading.Barrier(4)

    def program(number):
        def write(draft):
            draft.write_text(str(number))
            together.wait()

        write_under_free_name(tmp_path, map(str, range(9)), ".txt", write)

    programs = [threading.Thread(target=program, args=(number,)) for number in range(4)]
    for each in programs:
        each.start()
    for each in programs:
        each.join()
    assert sorted(file.read_text() for file in tmp_path.glob("*.txt")) == ["0", "1", "2", "3"]


@pytest.mark.usefixtures("links")
def test_what_cannot_be_written_under_a_free_name_leaves_nothing(tmp_path):
    def full(draft):
        draft.write_text("ne")
        raise OSError(28, "No space left on device")

    with pytest.raises(OutputError, match="No space left"):
        write_under_free_name(tmp_path, ("a",), ".txt", full)
    assert list(tmp_path.iterdir()) == []


class Ended(BaseException):
    """The program ends, without another line of it being run."""


def ended(draft):
    draft.write_bytes(b"ne")
    raise Ended


def test_drafts_of_programs_that_ended_while_they_wrote_go_after_a_day(tmp_path, monkeypatch):
    monkeypatch.setattr("shutil.rmtree", lambda *_, **__: None)
    monkeypatch.setattr("pathlib.Path.unlink", lambda *_, **__: None)
    for write in (
        lambda: write_under_free_name(tmp_path, ("a",), ".txt", ended),
        lambda: write_whole(tmp_path / "b.txt", ended),
    ):
        with pytest.raises(Ended):
            write()
    monkeypatch.undo()
    mine = [".mine", ".my.part", "c.1.2.part.txt"]
    for name in mine:
        (tmp_path / name).touch()
    left = sorted(tmp_path.iterdir())
    assert len(left) == 5
    drop_stale_drafts(tmp_path)
    assert sorted(tmp_path.iterdir()) == left, "somebody may be writing them"
    for each in left:
        os.utime(each, (1.0, time.time() - 25 * 60 * 60))
    drop_stale_drafts(tmp_path)
    assert sorted(each.name for each in tmp_path.iterdir()) == [
        ".mine",
        ".my.part",
        "c.1.2.part.txt",
    ]
