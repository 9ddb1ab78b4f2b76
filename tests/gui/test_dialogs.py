"""Dialogs for files: what comes of a choice, and of none."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from gui import dialogs

WHERE = (
    "ask_where_to_export",
    "ask_where_to_film",
    "ask_where_to_keep_results",
    "ask_where_to_report",
    "ask_where_to_save_corrections",
    "ask_where_to_save_network",
)


@pytest.fixture
def choose(monkeypatch):
    """`choose("name", "Kind (*.png)")`: what Qt says of the dialogs to come; nothing: Cancel."""

    def chosen(name="", kind=""):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (name, kind))

    return chosen


@pytest.mark.parametrize("ask", WHERE)
def test_a_dialog_that_is_cancelled_chooses_nothing(choose, ask):
    choose()
    assert getattr(dialogs, ask)(None, "folder") is None


@pytest.mark.parametrize(
    ("ask", "kind", "name"),
    [
        ("ask_where_to_export", "Bild (*.png)", "map.png"),
        ("ask_where_to_export", "Zeichnung zum Vergrößern (*.svg)", "map.svg"),
        ("ask_where_to_export", "Werte für NumPy (*.npz)", "map.npz"),
        ("ask_where_to_export", "", "map.png"),
        ("ask_where_to_film", "Animiertes PNG (*.png)", "map.png"),
        ("ask_where_to_film", "Animiertes GIF (*.gif)", "map.gif"),
        ("ask_where_to_film", "", "map.gif"),
    ],
)
def test_a_name_without_ending_gets_that_of_the_chosen_kind(choose, ask, kind, name):
    choose("map", kind)
    assert getattr(dialogs, ask)(None, "folder") == Path(name)
