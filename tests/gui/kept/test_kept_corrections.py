"""Corrections that are kept: the newest are written, and what cannot be read is put aside."""

import json

import pytest
from PySide6.QtCore import QObject

from engine import turns
from engine.drawing import Drawing
from engine.errors import OutputError
from engine.ink import Ink
from engine.teaching import corrections_file
from engine.teaching.corrections import MOST, Correction
from engine.teaching.corrections_file import read_corrections, write_corrections
from engine.turns import turn
from gui.kept import corrections
from gui.kept.beside import held_by, remove
from gui.kept.corrections import KeptCorrections

SEVEN = Correction(Drawing(Ink([[(70, 60), (205, 62), (120, 235)]])), 7)


@pytest.fixture
def kept(qapp, tmp_path):
    owner = QObject()
    yield KeptCorrections(tmp_path / "state", owner)
    owner.deleteLater()


@pytest.fixture
def window(qapp, tmp_path):
    """`window()`: what another window keeps in the same folder, with what it has loaded."""
    owner = QObject()

    def opened():
        another = KeptCorrections(tmp_path / "state", owner)
        return another, another.load()

    yield opened
    owner.deleteLater()


def of(*labels):
    """A correction for each label, of a drawing of its own."""
    return tuple(
        Correction(Drawing(Ink([[(70, 60), (205, 20 + 2 * number)]])), label)
        for number, label in enumerate(labels)
    )


def labels(found):
    return [each.label for each in found]


def in_the_file(tmp_path):
    return labels(read_corrections(tmp_path / "state" / "corrections.corrections"))


def beside(tmp_path):
    return sorted((tmp_path / "state").glob("beside_*.corrections"))


def test_the_newest_of_many_changes_are_what_is_written(kept):
    assert kept.load() == ()
    for count in range(30):
        kept.save((SEVEN,) * count)
    kept.end()
    assert len(kept.load()) == 29
    kept.save(())
    kept.end()
    assert kept.load() == ()


def test_what_cannot_be_read_is_put_aside_and_said(kept, tmp_path):
    (tmp_path / "state").mkdir()
    file = tmp_path / "state" / "corrections.corrections"
    file.write_text("{}")
    problems = []
    kept.failed.connect(problems.append)
    assert kept.load() == ()
    assert "holds no corrections" in problems[0].sentence
    assert (tmp_path / "state" / "unreadable.corrections").read_text() == "{}"
    kept.save((SEVEN,))
    kept.end()
    assert len(kept.load()) == 1


def test_a_folder_that_cannot_be_written_is_said(kept, tmp_path, qtbot):
    (tmp_path / "state").write_text("a file lies there")
    with qtbot.waitSignal(kept.failed, timeout=60_000) as failed:
        kept.save((SEVEN,))
    kept.end()
    assert "cannot be" in failed.args[0].sentence


# -- several windows -------------------------------------------------------------------------------


def test_what_two_windows_add_is_kept_of_both(window, tmp_path):
    (first, _), (second, _) = window(), window()
    first.save(of(3, 4))
    first.end()
    second.save(of(7))
    second.end()
    assert in_the_file(tmp_path) == [3, 4, 7]


def test_what_one_window_removes_another_does_not_bring_back(window, tmp_path):
    maker, _ = window()
    maker.save(of(3, 4, 5))
    maker.end()
    (first, shown), (second, also_shown) = window(), window()
    first.save((shown[0], shown[2]))
    first.end()
    second.save((*also_shown[1:], *of(8)))
    second.end()
    assert in_the_file(tmp_path) == [5, 8]


def test_a_label_that_is_changed_takes_the_place_of_the_one_before(window, tmp_path):
    maker, _ = window()
    maker.save(of(3, 4))
    maker.end()
    (first, shown), (second, also_shown) = window(), window()
    second.save((*also_shown, *of(9)))
    second.end()
    first.save((shown[1], Correction(shown[0].drawing, 8)))
    first.end()
    assert in_the_file(tmp_path) == [4, 9, 8]


def test_what_finds_no_room_is_kept_beside_said_and_taken_in_once_there_is_room(
    window, tmp_path, qtbot
):
    (first, _), (second, _) = window(), window()
    first.save(of(*[1] * MOST))
    first.end()
    with qtbot.waitSignal(second.failed, timeout=60_000) as told:
        second.save(of(7))
    second.end()
    assert in_the_file(tmp_path) == [1] * MOST
    (file,) = beside(tmp_path)
    assert file.name in told.args[0].sentence
    assert labels(read_corrections(file)) == [7]
    third, shown = window()
    assert labels(shown) == [1] * MOST
    assert beside(tmp_path) == [file]
    third.save(shown[1:])
    third.end()
    fourth, shown = window()
    assert labels(shown) == [*[1] * (MOST - 1), 7]
    fourth.end()
    assert in_the_file(tmp_path) == labels(shown)
    assert not beside(tmp_path)


def test_what_is_too_large_for_one_file_is_kept_beside(window, tmp_path, monkeypatch):
    both = of(3, 4)
    size = len(corrections_file.text_of(both))
    monkeypatch.setattr("gui.kept.corrections_change.MOST_BYTES", size - 1)
    kept, _ = window()
    kept.save(both)
    kept.end()
    assert in_the_file(tmp_path) == [3]
    assert labels(read_corrections(*beside(tmp_path))) == [4]


def test_what_two_windows_find_beside_is_taken_in_once(window, tmp_path):
    (tmp_path / "state").mkdir()
    write_corrections(of(3, 4), tmp_path / "state" / "beside_1.corrections")
    (first, shown), (second, also_shown) = window(), window()
    assert labels(shown) == [3, 4]
    for each in (first, second):
        each.end()
    assert set(labels(also_shown)) == {3, 4}
    assert in_the_file(tmp_path) == [3, 4]


def test_a_window_whose_turn_does_not_come_as_it_closes_keeps_them_beside(
    window, tmp_path, monkeypatch
):
    monkeypatch.setattr(turns, "PATIENCE", 0.05)
    kept, _ = window()
    with turn(tmp_path / "state", "corrections"):  # another window, whose disk hangs
        kept.save(of(3, 4))
        kept.end()
    assert labels(read_corrections(*beside(tmp_path))) == [3, 4]
    again, shown = window()
    assert labels(shown) == [3, 4]
    again.end()
    assert in_the_file(tmp_path) == [3, 4]


# -- what lies beside the file, of a window that is open -----------------------------------------


@pytest.fixture
def full(window, tmp_path, qtbot):
    """`full(*labels)`: a window that has added these where the file was full, and what it said."""

    def added(*labels):
        (first, _), (second, _) = window(), window()
        first.save(of(*[1] * MOST))
        first.end()
        said = []
        second.failed.connect(lambda problem: said.append(problem.sentence))
        second.save(mine := of(*labels))
        qtbot.waitUntil(lambda: said != [], timeout=60_000)
        assert labels_beside(tmp_path) == [list(labels)]
        return second, mine, said

    return added


def labels_beside(tmp_path):
    """Those that lie beside the file, for each of the files there."""
    return [labels(read_corrections(file)) for file in beside(tmp_path)]


def removes(window, *, left):
    """In another window, which then closes, all but the first so many are removed."""
    other, shown = window()
    other.save(shown[:left])
    other.end()


def test_what_found_no_room_and_was_removed_again_does_not_come_back(full, window, tmp_path):
    second, mine, _ = full(7, 8)
    second.save(mine[1:])
    second.end()
    assert labels_beside(tmp_path) == [[8]]
    removes(window, left=50)
    third, shown = window()
    third.end()
    assert labels(shown) == [*[1] * 50, 8]


def test_without_anything_left_beside_there_is_no_file(full, tmp_path):
    second, _, _ = full(7, 8)
    second.save(())
    second.end()
    assert not beside(tmp_path)
    assert in_the_file(tmp_path) == [1] * MOST


def test_what_a_window_adds_beside_is_in_one_file(full, tmp_path, qtbot):
    second, mine, said = full(7)
    for label in (8, 9):
        mine = (*mine, *of(label))
        second.save(mine)
    second.end()
    qtbot.waitUntil(lambda: len(said) > 1, timeout=60_000)
    assert labels_beside(tmp_path) == [[7, 8, 9]]
    assert beside(tmp_path)[0].name in said[-1]


def test_what_lies_beside_is_taken_in_by_its_own_window_too_once_there_is_room(
    full, window, tmp_path
):
    second, mine, _ = full(7, 8)
    third, shown = window()
    third.save(shown[1:])  # room for one, so that a window that starts now takes nothing in
    third.end()
    assert labels_beside(tmp_path) == [[7, 8]]
    second.save((*mine, *of(9)))
    second.end()
    assert in_the_file(tmp_path) == [*[1] * (MOST - 1), 7]
    assert labels_beside(tmp_path) == [[8, 9]]


def test_what_another_window_has_taken_in_is_not_added_once_more(full, window, tmp_path):
    second, mine, _ = full(7)
    removes(window, left=50)
    third, _ = window()
    third.end()
    assert in_the_file(tmp_path) == [*[1] * 50, 7]
    second.save((*mine, *of(9)))
    second.end()
    assert in_the_file(tmp_path) == [*[1] * 50, 7, 9]
    assert not beside(tmp_path)


def test_what_is_removed_while_another_window_takes_it_in_is_not_brought_back(
    full, window, tmp_path
):
    second, mine, _ = full(7, 8)
    removes(window, left=50)
    with turn(tmp_path / "state", "corrections"):
        third, shown = window()
        assert labels(shown) == [*[1] * 50, 7, 8]
        second._beside.corrections = mine[1:]  # it had its turn before the one that has just begun
        second._beside.write()
    third.end()
    second.end()
    assert in_the_file(tmp_path) == [*[1] * 50, 8]
    assert not beside(tmp_path)


def test_a_file_that_is_written_anew_while_it_is_taken_in_stays(tmp_path):
    file = write_corrections(of(3), tmp_path / "beside_1.corrections")
    held = held_by([file])
    write_corrections(of(3, 4), file)
    remove(held)
    assert labels(read_corrections(file)) == [3, 4]
    remove(held_by([file]))
    assert not file.exists()


def test_a_full_file_that_cannot_be_written_is_said_once_and_nothing_lies_beside_it_before_the_end(
    window, tmp_path, qtbot, monkeypatch
):
    monkeypatch.setattr(corrections, "AGAIN", 0)
    (tmp_path / "state").mkdir()
    file = tmp_path / "state" / "corrections.corrections"
    write_corrections(of(*[1] * MOST), file)
    file.chmod(0o444)
    kept, shown = window()
    said, tries = [], []
    kept.failed.connect(said.append)
    trying = corrections.write_corrections

    def write(*what):
        tries.append(what)
        return trying(*what)

    monkeypatch.setattr(corrections, "write_corrections", write)
    kept.save((*shown[1:], *of(7, 8)))
    qtbot.waitUntil(lambda: len(tries) > 4, timeout=60_000)
    assert not beside(tmp_path)
    kept.end()
    assert len(said) == 1
    assert "write-protected" in said[0].sentence
    assert labels_beside(tmp_path) == [[7, 8]]


def test_what_cannot_be_written_beside_is_tried_again_and_the_file_is_changed_once(
    window, tmp_path, qtbot, monkeypatch
):
    monkeypatch.setattr(corrections, "AGAIN", 0)
    (tmp_path / "state").mkdir()
    write_corrections(of(*[1] * (MOST - 1)), tmp_path / "state" / "corrections.corrections")
    kept, shown = window()

    def no_room(*_):
        raise OutputError("The disk is full; choose another folder.")

    with monkeypatch.context() as disk:
        disk.setattr("gui.kept.beside.write_corrections", no_room)
        with qtbot.waitSignal(kept.failed, timeout=60_000):
            kept.save((*shown, *of(7, 8)))
    qtbot.waitUntil(lambda: labels_beside(tmp_path) == [[8]], timeout=60_000)
    kept.end()
    assert in_the_file(tmp_path) == [*[1] * (MOST - 1), 7]
    assert labels_beside(tmp_path) == [[8]]


# -- what goes wrong -------------------------------------------------------------------------------


def test_what_could_not_be_written_is_tried_again_without_another_change(
    window, tmp_path, qtbot, monkeypatch
):
    monkeypatch.setattr(corrections, "AGAIN", 0)
    kept, _ = window()
    (tmp_path / "state").write_text("a file lies there")
    with qtbot.waitSignal(kept.failed, timeout=60_000):
        kept.save(of(3))
    with qtbot.waitSignal(kept.worked, timeout=60_000):
        (tmp_path / "state").unlink()
    kept.end()
    assert in_the_file(tmp_path) == [3]


def test_what_could_not_be_written_before_is_written_at_the_end(window, tmp_path, qtbot):
    kept, _ = window()
    (tmp_path / "state").write_text("a file lies there")
    with qtbot.waitSignal(kept.failed, timeout=60_000):
        kept.save(of(3))
    (tmp_path / "state").unlink()
    kept.end()
    assert in_the_file(tmp_path) == [3]


@pytest.mark.expects_log("nobody is there to be told any more")
def test_what_cannot_be_written_at_the_end_is_logged(window, tmp_path, caplog):
    kept, _ = window()
    (tmp_path / "state").write_text("a file lies there")
    kept.save(of(3))
    kept.end()
    assert "newest corrections could not be kept" in caplog.text


@pytest.mark.expects_log("nobody is there to be told any more")
def test_a_folder_that_cannot_be_looked_into_at_the_end_is_logged(full, monkeypatch, caplog):
    def unreachable(*_):
        raise PermissionError(13, "Permission denied")

    kept, mine, _ = full(5)
    monkeypatch.setattr(KeptCorrections, "_write", unreachable)
    monkeypatch.setattr("pathlib.Path.exists", unreachable)
    kept.save((*mine, *of(6)))
    kept.end()
    monkeypatch.undo()
    assert "newest corrections could not be kept" in caplog.text


def test_nothing_that_was_put_aside_is_replaced_and_its_name_is_said(window, tmp_path, qtbot):
    folder, problems = tmp_path / "state", []
    folder.mkdir()
    newer = json.dumps({"format": "inklens-corrections", "version": 2, "corrections": []})
    for content in ("{}", newer, "[]", "[1]"):
        (folder / "corrections.corrections").write_text(content)
        kept = KeptCorrections(folder, None)
        kept.failed.connect(problems.append)
        assert kept.load() == ()
        kept.save(of(3))
        kept.end()
        assert in_the_file(tmp_path) == [3]
    aside = list(folder.glob("unreadable*.corrections"))
    assert {file.read_text() for file in aside} == {"{}", newer, "[]", "[1]"}
    assert {problem.sentence.split()[-1].removesuffix(".") for problem in problems} == {
        file.name for file in aside
    }


def test_a_file_that_cannot_be_put_aside_is_not_written_over(window, tmp_path, monkeypatch):
    kept, _ = window()
    (tmp_path / "state").mkdir()
    file = tmp_path / "state" / "corrections.corrections"
    file.write_text("{}")

    def refused(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.rename", refused)
    kept.save(of(3))
    kept.end()
    assert file.read_text() == "{}"
    assert labels(read_corrections(*beside(tmp_path))) == [3]
