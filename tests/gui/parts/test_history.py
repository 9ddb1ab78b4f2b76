"""A history tells its widget what to show, at each step and in both directions."""

import numpy as np
import pytest
from PySide6.QtCore import QObject

from gui.parts.history import History


@pytest.fixture
def history(qapp):
    owner = QObject()
    yield History(owner, steps=2)
    owner.deleteLater()


@pytest.fixture
def shown(history):
    shown = []
    history.stepped.connect(shown.append)
    return shown


def test_a_new_step_shows_what_is_undo_what_was_and_redo_what_is_again(history, shown):
    was, now = np.zeros(3), np.ones(3)
    history.record(was, now, "draw")
    assert history.undoText() == "draw"
    history.undo()
    history.redo()
    assert [each is now for each in shown] == [True, False, True]
    assert shown[1] is was


def test_nothing_is_shown_where_there_was_nothing(history, shown):
    history.record(None, "a picture", "open")
    history.undo()
    assert shown == ["a picture", None]


def test_no_more_steps_are_kept_than_it_is_to_have(history, shown):
    for number in range(4):
        history.record(number, number + 1, "count")
    for _ in range(4):
        history.undo()
    assert shown[-1] == 2
