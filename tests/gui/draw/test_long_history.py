"""A history of thousands of steps costs neither memory nor time with every stroke."""

import numpy as np
import pytest
from PySide6.QtGui import QUndoStack

from engine.drawing import Drawing, Picture, blank
from engine.pages.page import Page
from gui.draw import drawing_history as module
from gui.draw.canvas import Canvas


@pytest.fixture
def canvas(qapp, monkeypatch):
    monkeypatch.setattr(module, "STEPS", 5)
    canvas = Canvas()
    yield canvas
    canvas.deleteLater()


@pytest.fixture
def looked_at(monkeypatch):
    """Numbers of the steps that were looked at."""
    looked, command = [], QUndoStack.command
    monkeypatch.setattr(
        QUndoStack,
        "command",
        lambda stack, number: (looked.append(number), command(stack, number))[1],
    )
    return looked


def found_in(page):
    pixels = np.zeros((28, 28), np.float32)
    return Drawing(blank().ink, Picture(pixels, "a page", page=page))


def test_the_oldest_steps_are_forgotten(canvas):
    drawn = [canvas.drawing]
    for number in range(8):
        drawn.append(drawn[-1].with_stroke([[number, 1.0], [9.0, 9.0]]))
        canvas.change_to(drawn[-1], "stroke")
    assert canvas.history.count() == 5
    for _ in range(6):
        canvas.history.undo()
    assert canvas.drawing is drawn[3]


def test_no_stroke_looks_through_the_whole_history(canvas, looked_at):
    canvas.change_to(found_in(Page(np.ones((50, 50), np.float32), "page")), "open")
    assert looked_at  # another page than those before
    looked_at.clear()
    for number in range(4):
        canvas.change_to(canvas.drawing.with_stroke([[number, 1.0], [9.0, 9.0]]), "stroke")
    assert not looked_at
    canvas.change_to(found_in(Page(np.ones((60, 60), np.float32), "page")), "open")
    assert looked_at
