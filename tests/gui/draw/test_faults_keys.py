"""Drawing by keys alone: a cross that arrow keys move, a pen that Enter puts down and lifts."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTextBrowser

SHIFT = Qt.KeyboardModifier.ShiftModifier
UP, DOWN, LEFT, RIGHT = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right
ENTER = Qt.Key.Key_Return


@pytest.fixture
def at_canvas(person):
    """The canvas has the focus, as Tab would give it."""
    person.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    return person


def strokes(person):
    return [np.round(stroke, 3).tolist() for stroke in person.canvas.drawing.ink.strokes]


def test_a_one_is_drawn_and_explained_by_keys_alone(at_canvas):
    at_canvas.press(*[UP] * 11, ENTER, *[DOWN] * 20, ENTER)
    explained = at_canvas.wait_for_the_map()
    assert explained.predicted == 1
    (stroke,) = strokes(at_canvas)
    assert stroke[0] == [140, 60]
    assert stroke[-1] == [140, 220]


def test_nothing_is_drawn_while_the_pen_is_up_and_shift_makes_small_steps(at_canvas):
    at_canvas.press(RIGHT, RIGHT)
    at_canvas.press(RIGHT, DOWN, DOWN, modifier=SHIFT)
    assert at_canvas.canvas.drawing.is_empty
    at_canvas.press(ENTER, ENTER)
    assert strokes(at_canvas) == [[[149, 142]]]


def test_the_cross_stays_on_the_canvas_and_is_seen(at_canvas):
    before = at_canvas.canvas.grab().toImage()
    at_canvas.press(*[LEFT] * 30, *[UP] * 30)
    assert at_canvas.canvas.grab().toImage() != before
    at_canvas.press(ENTER, ENTER)
    assert strokes(at_canvas) == [[[0, 0]]]


def test_a_stroke_of_keys_is_one_step_to_undo(at_canvas):
    at_canvas.press(UP, ENTER, *[DOWN] * 9, ENTER)
    at_canvas.press(RIGHT, ENTER, *[UP] * 9, ENTER)
    assert len(strokes(at_canvas)) == 2
    at_canvas.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert len(strokes(at_canvas)) == 1
    at_canvas.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert at_canvas.canvas.drawing.is_empty


def test_the_eraser_works_by_keys_too(at_canvas):
    at_canvas.press(UP, ENTER, *[DOWN] * 9, ENTER, Qt.Key.Key_X)
    at_canvas.press(ENTER, *[UP] * 9, ENTER)
    assert at_canvas.canvas.drawing.is_empty


def test_the_pen_is_lifted_where_the_focus_goes_elsewhere(at_canvas):
    at_canvas.press(UP, ENTER, *[DOWN] * 9)
    at_canvas.press(Qt.Key.Key_Tab)
    assert at_canvas.canvas.history.count() == 1
    at_canvas.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    at_canvas.press(*[DOWN] * 5)
    assert len(strokes(at_canvas)) == 1
    assert at_canvas.canvas.history.count() == 1


def test_a_stroke_of_the_mouse_ends_that_of_the_keys(at_canvas, line):
    at_canvas.press(UP, ENTER, *[DOWN] * 9)
    at_canvas.draw(line((60, 60), (60, 200)))
    at_canvas.press(*[DOWN] * 3)
    assert len(strokes(at_canvas)) == 2


def test_the_keys_are_told_to_screen_readers_and_by_f1(at_canvas):
    assert "Enter puts the pen down" in at_canvas.canvas.accessibleDescription()
    at_canvas.press(Qt.Key.Key_F1)
    dialog = at_canvas.window.findChild(QDialog, "helpDialog")
    assert "Enter puts the pen down" in dialog.findChild(QTextBrowser).toPlainText()
    dialog.reject()
