"""Entries in a file that several programs write."""

import threading

import pytest

from engine.entries import Entries
from engine.errors import OutputError


@pytest.fixture
def entries(tmp_path):
    return Entries(tmp_path / "new folder" / "kept.json", most=50, most_bytes=64 * 1024)


def test_what_several_programs_put_there_at_once_is_all_kept(entries, monkeypatch):
    monkeypatch.setattr("engine.turns.PATIENCE", 60)  # on a busy machine
    together = threading.Barrier(2)

    def put(mine):
        together.wait()
        for number in mine:
            entries.put(str(number), number)

    programs = [threading.Thread(target=put, args=(range(part, 24, 2),)) for part in (0, 1)]
    for program in programs:
        program.start()
    for program in programs:
        program.join()
    assert [entries.get(str(number)) for number in range(24)] == list(range(24))


def test_a_file_that_cannot_be_read_for_a_moment_is_not_written_over(entries, monkeypatch):
    def refused(*_):
        raise PermissionError(13, "Permission denied")

    entries.put("a", 1)
    with monkeypatch.context() as busy:
        busy.setattr("pathlib.Path.read_text", refused)
        assert entries.get("a") is None
        for change in (lambda: entries.put("b", 2), lambda: entries.drop("b")):
            with pytest.raises(OutputError, match=r"cannot be read \(Permission denied\)"):
                change()
    entries.put("c", 3)
    assert [entries.get(key) for key in "abc"] == [1, None, 3]
