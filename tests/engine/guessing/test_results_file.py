"""The table of a class: lines are added, nothing else is spoilt, nothing private is in it."""

import csv
from datetime import UTC, datetime, timedelta, timezone

import pytest

from engine.errors import OutputError
from engine.guessing.agreement import Agreement
from engine.guessing.results_file import COLUMNS, Guess, add

FOUND = (Agreement("lrp", 0.25, 0.6), Agreement("grad_cam", 0.5, 0.7))
NOON = datetime(2026, 11, 26, 13, 0, 5, tzinfo=timezone(timedelta(hours=1)))


def guess(name="Ada", **changes):
    given = {"picture": "test sample 7", "digit": "9", "target": "9", "versus": "", "pixels": 40}
    return Guess(name, **given | changes, found=FOUND)


def read(path):
    return list(csv.reader(path.read_text("utf-8-sig").splitlines()))


def test_each_guess_adds_a_line_a_method_under_one_header(tmp_path):
    path = tmp_path / "class.csv"
    add(path, guess(), now=NOON)
    add(path, guess(""), now=datetime(2026, 11, 26, 12, 1, tzinfo=UTC))
    header, *rows = read(path)
    assert tuple(header) == COLUMNS
    first = dict(zip(header, rows[0], strict=True))
    assert first["time"] == "2026-11-26T12:00:05Z"
    assert [first[name] for name in ("picture", "digit", "class", "pixels")] == [
        *("test sample 7", "9", "9", "40")
    ]
    assert [row[-4:] for row in rows[:2]] == [
        ["lrp", "0.2500", "0.6000", "2"],
        ["grad_cam", "0.5000", "0.7000", "1"],
    ]
    assert [row[0] for row in rows] == ["Ada", "Ada", "", ""]


def test_a_name_is_never_a_formula_a_second_line_or_a_novel(tmp_path):
    path = tmp_path / "class.csv"
    for name in ("=1+2", "Éva, the\n2nd", "x" * 500):
        add(path, guess(name))
    names = [row[0] for row in read(path)[1::2]]
    assert names == ["'=1+2", "Éva, the?2nd", "x" * 40]


@pytest.mark.parametrize("held", [b"a,b\n1,2\n", b"\x00\xff", b"name,time"])
def test_a_file_of_something_else_stays_as_it_is(tmp_path, held):
    path = tmp_path / "other.csv"
    path.write_bytes(held)
    with pytest.raises(OutputError, match=r"other\.csv holds no results"):
        add(path, guess())
    assert path.read_bytes() == held


def test_a_folder_that_is_not_there_is_said(tmp_path):
    with pytest.raises(OutputError, match="choose another file"):
        add(tmp_path / "none" / "class.csv", guess())
