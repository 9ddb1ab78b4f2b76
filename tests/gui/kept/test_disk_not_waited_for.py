"""What may be lost with the power does not keep the window waiting for the disk."""

import os

import pytest

from engine.files import write_text
from gui.kept.recent import RecentFiles


@pytest.fixture
def settled(monkeypatch):
    """Files whose arrival on the disk was waited for."""
    waited = []
    monkeypatch.setattr(os, "fsync", waited.append)
    return waited


def test_the_list_of_recent_files_is_written_without_waiting(settled, tmp_path):
    recent = RecentFiles(tmp_path / "recent.json")
    (tmp_path / "a.inklens").touch()
    recent.add(tmp_path / "a.inklens")
    assert recent.paths() == [tmp_path / "a.inklens"]
    assert not settled


def test_what_a_person_made_is_on_the_disk_before_it_takes_its_name(settled, tmp_path):
    write_text(tmp_path / "kept.txt", "kept")
    assert settled
