"""Corrections that are kept: the newest are written, and what cannot be read is put aside."""

import pytest
from PySide6.QtCore import QObject

from engine.drawing import Drawing
from engine.ink import Ink
from engine.teaching.corrections import Correction
from gui.kept.corrections import KeptCorrections

SEVEN = Correction(Drawing(Ink([[(70, 60), (205, 62), (120, 235)]])), 7)


@pytest.fixture
def kept(qapp, tmp_path):
    owner = QObject()
    yield KeptCorrections(tmp_path / "state", owner)
    owner.deleteLater()


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
