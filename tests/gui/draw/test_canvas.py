"""Undo, erasing, brushes and clearing."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication

from engine.drawing import Drawing
from engine.ink import Ink
from gui.draw import ink_painter
from gui.draw.ink_painter import PaintedInk
from gui.parts.pictures import array_of

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def undo(person):
    return lambda: person.press(Qt.Key.Key_Z, modifier=CONTROL)


@pytest.fixture
def redo(person):
    return lambda: person.press(Qt.Key.Key_Z, modifier=CONTROL | SHIFT)


class PaintsOf(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.Paint
        return False


def strokes(person):
    return len(person.canvas.drawing.ink.strokes)


def white(person):
    """How many of the canvas's pixels are fully inked."""
    return int((array_of(person.canvas.grab().toImage())[..., 0] == 255).sum())


def assert_nothing_is_explained(person):
    assert person.map is None
    assert all(tile.content.probability is None for tile in person.tiles)
    assert all(tile.content.values is None for tile in person.tiles)
    assert person.find("predictionLabel").text() == "Draw a digit, or press E for a test sample."
    assert person.find("heatmap").accessibleDescription() == "No explanation yet."
    assert "0 of them inked" in person.find("digitPreview").accessibleDescription()


def test_an_empty_canvas_has_no_probabilities_no_winner_and_no_map(person):
    assert_nothing_is_explained(person)
    assert not person.checked_tiles


def test_an_empty_canvas_invites_to_draw_and_ink_takes_the_words_away(person, line):
    invited = array_of(person.canvas.grab().toImage())
    assert (invited[..., :3] > 0).any()
    person.draw([(20.0, 20.0)])
    middle = slice(len(invited) // 3, 2 * len(invited) // 3)
    assert (array_of(person.canvas.grab().toImage())[middle, middle, :3] == 0).all()


def test_undo_takes_stroke_after_stroke_back_and_redo_brings_each_again(person, four, undo, redo):
    person.draw(*four)
    whole = person.wait_for_the_map().pixels
    undo()
    assert strokes(person) == 1
    assert (person.wait_for_the_map().pixels != whole).any()
    undo()
    assert strokes(person) == 0
    assert_nothing_is_explained(person)
    redo()
    redo()
    np.testing.assert_array_equal(person.wait_for_the_map().pixels, whole)


def test_the_undo_and_redo_buttons_do_what_the_keys_do(person, four):
    person.draw(*four)
    assert not person.find("redoButton").isEnabled()
    person.click(person.find("undoButton"))
    assert strokes(person) == 1
    person.click(person.find("redoButton"))
    assert strokes(person) == 2


def test_drawing_on_after_undo_forgets_what_could_be_redone(person, four, seven, undo):
    person.draw(*four)
    undo()
    person.draw(seven)
    assert not person.find("redoButton").isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Escape])
def test_delete_and_escape_clear_and_undo_brings_everything_back(person, four, key, undo):
    person.draw(*four)
    before = person.wait_for_the_map().pixels
    person.press(key)
    assert person.canvas.drawing.is_empty
    assert_nothing_is_explained(person)
    undo()
    np.testing.assert_array_equal(person.wait_for_the_map().pixels, before)


def test_the_clear_button_clears(person, four):
    person.draw(*four)
    person.click(person.find("clearButton"))
    assert person.canvas.drawing.is_empty
    assert white(person) == 0


def test_clearing_an_empty_canvas_is_no_step_of_the_history(person):
    person.press(Qt.Key.Key_Delete)
    assert not person.find("undoButton").isEnabled()


def test_the_eraser_cuts_a_stroke_where_it_goes_through(person, line, undo):
    person.draw(line((40, 140), (240, 140)))
    whole = person.wait_for_the_map().pixels
    person.press(Qt.Key.Key_X)
    for x in (128, 140, 152):
        person.draw(line((x, 90), (x, 190)))
    left, right = sorted(person.canvas.drawing.ink.strokes, key=lambda stroke: stroke[0, 0])
    assert left[:, 0].max() < 120 < 160 < right[:, 0].min()
    assert (person.wait_for_the_map().pixels != whole).any()
    for _ in range(3):
        undo()
    np.testing.assert_array_equal(person.wait_for_the_map().pixels, whole)


def test_a_fast_eraser_does_not_leap_over_ink(person, line):
    person.draw(line((40, 140), (240, 140)))
    person.press(Qt.Key.Key_X)
    person.draw([(140, 70), (140, 240)])  # two events only: X11 merges moves under load
    assert strokes(person) == 2


def test_what_the_eraser_touches_goes_black_while_it_moves(person, line):
    person.draw(line((40, 140), (240, 140)))
    place = person.on_canvas((140, 140)).toPoint()
    person.press(Qt.Key.Key_X)
    person.pen_down((140, 100))
    person.pen_to((140, 140))
    assert person.canvas.grab().toImage().pixelColor(place).lightness() == 0
    person.pen_up((140, 140))


def test_erasing_everything_empties_the_canvas(person, line):
    person.draw(line((100, 100), (130, 100)))
    person.press(Qt.Key.Key_X)
    person.draw(line((80, 100), (150, 100)))
    assert person.canvas.drawing.is_empty
    assert_nothing_is_explained(person)


def test_x_pressed_again_draws_on(person, line):
    person.press(Qt.Key.Key_X)
    assert person.find("eraserButton").isChecked()
    person.press(Qt.Key.Key_X)
    person.draw(line((100, 100), (130, 100)))
    assert strokes(person) == 1


def test_the_bracket_keys_change_the_brush_and_the_ink_with_it(person, seven):
    person.draw(seven)
    width, before = person.canvas.brush, white(person)
    person.press(Qt.Key.Key_BracketRight)
    assert person.canvas.brush > width
    assert person.find("brush").value() == person.canvas.brush
    assert white(person) > before
    person.press(Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketLeft)
    assert person.canvas.brush < width
    assert white(person) < before


def test_the_brush_stays_within_its_range(person):
    person.press(*[Qt.Key.Key_BracketLeft] * 20)
    assert person.canvas.brush == person.find("brush").minimum() == 8
    person.press(*[Qt.Key.Key_BracketRight] * 20)
    assert person.canvas.brush == person.find("brush").maximum() == 28


def test_the_slider_changes_the_brush(person):
    slider = person.find("brush")
    slider.setFocus()
    person.press(Qt.Key.Key_Right)
    assert person.canvas.brush == slider.value() == 17


def test_the_network_gets_the_same_digit_whatever_the_brush(person, seven):
    person.draw(seven)
    before = person.wait_for_the_map().pixels
    person.press(Qt.Key.Key_BracketRight)
    np.testing.assert_array_equal(person.wait_for_the_map().pixels, before)


def test_undo_and_redo_leave_the_brush_that_was_chosen_since(person, seven, undo, redo):
    person.draw(seven)
    person.press(Qt.Key.Key_BracketRight)
    undo()
    assert person.canvas.brush == person.find("brush").value()
    redo()
    assert person.canvas.brush == person.canvas.drawing.ink.width == person.find("brush").value()


def test_a_brush_key_in_mid_stroke_loses_no_ink(person):
    person.pen_down((60, 60))
    person.pen_to((100, 100))
    person.press(Qt.Key.Key_BracketRight)
    person.pen_to((140, 140))
    person.pen_up((140, 140))
    (stroke,) = person.canvas.drawing.ink.strokes
    assert len(stroke) == 3
    for point in stroke:
        place = person.on_canvas(point).toPoint()
        assert person.canvas.grab().toImage().pixelColor(place).lightness() == 255


def test_a_brush_key_while_the_eraser_is_down_brings_no_ink_back(person, line):
    person.draw(line((40, 140), (240, 140)))
    person.press(Qt.Key.Key_X)
    person.pen_down((140, 90))
    person.pen_to((140, 190))
    assert strokes(person) == 2
    person.press(Qt.Key.Key_BracketRight)
    assert strokes(person) == 2
    person.pen_up((140, 190))
    assert strokes(person) == 2


def test_a_drawing_that_is_painted_again_looks_as_it_did_while_it_was_drawn(person, four):
    person.draw(*four, [(30.0, 30.0)])
    drawn = array_of(person.canvas.grab().toImage())
    person.canvas._repaint_all()
    np.testing.assert_array_equal(array_of(person.canvas.grab().toImage()), drawn)


def test_strokes_that_are_left_out_are_as_faint_where_they_cross_as_elsewhere(person):
    person.draw([(40.0, 140.0), (240.0, 140.0)], [(140.0, 40.0), (140.0, 240.0)])
    for number in (0, 1):
        person.canvas.toggle_stroke(number)
    seen = array_of(person.canvas.grab().toImage())[..., 0]
    middle = len(seen) // 2
    away = round(60 * len(seen) / 280)
    assert 0 < seen[middle, middle] == seen[middle, middle + away] == seen[middle + away, middle]


def test_a_long_drawing_is_painted_in_slices_and_what_was_seen_stays_until_it_is_done(
    person, four, monkeypatch
):
    ways = np.random.default_rng(5).normal(0, 3, (12, 400, 2)).cumsum(axis=1) + 140
    person.draw(*four)
    before = array_of(person.canvas.grab().toImage())
    person.canvas.change_to(Drawing(Ink(list(ways), 16.0)), "many lines")
    person.wait_until(lambda: not person.canvas._painted.is_busy)
    whole = array_of(person.canvas.grab().toImage())
    person.window.draw.history.undo()
    person.wait_until(lambda: not person.canvas._painted.is_busy)
    monkeypatch.setattr(ink_painter, "SLICE", 0.0)
    person.window.draw.history.redo()
    np.testing.assert_array_equal(array_of(person.canvas.grab().toImage()), before)
    person.draw([(5.0, 5.0), (5.0, 30.0)])  # while it is painted
    person.wait_until(lambda: not person.canvas._painted.is_busy)
    person.window.draw.history.undo()
    person.wait_until(lambda: not person.canvas._painted.is_busy)
    np.testing.assert_array_equal(array_of(person.canvas.grab().toImage()), whole)


def test_ink_that_is_drawn_while_a_long_drawing_is_painted_is_seen_with_it(person, monkeypatch):
    ways = np.random.default_rng(5).normal(0, 3, (12, 400, 2)).cumsum(axis=1) + 180
    monkeypatch.setattr(ink_painter, "SLICE", 0.0)
    person.canvas.change_to(Drawing(Ink(list(ways), 16.0)), "many lines")
    person.canvas.grab()
    assert person.canvas._painted.is_busy
    person.draw([(20.0, 20.0), (20.0, 60.0)])
    person.wait_until(lambda: not person.canvas._painted.is_busy)
    seen = array_of(person.canvas.grab().toImage())[..., 0]
    assert seen[round(40 / 280 * len(seen)), round(20 / 280 * len(seen))] == 255
    assert seen[round(180 / 280 * len(seen)), round(180 / 280 * len(seen))] == 255


def test_what_is_painted_is_not_put_together_again_for_each_movement(person, monkeypatch):
    person.draw([(20.0, 20.0), (60.0, 60.0)])
    person.canvas.grab()
    asked = []
    monkeypatch.setattr(PaintedInk, "paint", lambda *_: asked.append(True))
    person.pen_down((100.0, 100.0))
    person.pen_to((140.0, 140.0))
    person.canvas.grab()
    assert not asked
    person.pen_up((140.0, 140.0))


# -- what happens while the pen is down ------------------------------------------------------------


def test_a_stroke_ends_where_the_release_was_told_to_somebody_else(person):
    person.pen_down((60.0, 60.0))
    person.pen_to((90.0, 60.0))
    person.hover((200.0, 200.0))
    assert not person.canvas.is_held
    (stroke,) = person.canvas.drawing.ink.strokes
    assert tuple(stroke[-1]) == (90.0, 60.0)


@pytest.mark.parametrize(
    ("reason", "ends"),
    [
        (Qt.FocusReason.PopupFocusReason, True),
        (Qt.FocusReason.ActiveWindowFocusReason, True),
        (Qt.FocusReason.TabFocusReason, False),
    ],
)
def test_a_stroke_ends_where_a_menu_or_a_dialog_comes_up(person, reason, ends):
    person.pen_down((60.0, 60.0))
    QApplication.sendEvent(person.canvas, QFocusEvent(QEvent.Type.FocusOut, reason))
    assert person.canvas.is_held is not ends
    person.pen_up((60.0, 60.0))
    assert strokes(person) == 1


def test_undo_under_the_pen_takes_back_that_stroke_alone_and_redo_brings_it_again(
    person, undo, redo
):
    person.draw([(40.0, 40.0), (120.0, 40.0)])
    person.pen_down((200.0, 60.0))
    person.pen_to((200.0, 120.0))
    undo()
    assert strokes(person) == 1
    person.pen_to((200.0, 180.0))
    person.pen_up((200.0, 180.0))
    assert strokes(person) == 1
    redo()
    assert strokes(person) == 2
    undo()
    undo()
    assert person.canvas.drawing.is_empty


def test_an_eraser_that_meets_nothing_is_no_step_and_leaves_redo(person, undo, redo):
    person.draw([(40.0, 40.0), (120.0, 40.0)])
    undo()
    person.press(Qt.Key.Key_X)
    person.draw([(250.0, 20.0), (260.0, 30.0)])
    assert not person.canvas.history.canUndo()
    redo()
    assert strokes(person) == 1


def test_an_eraser_asks_for_nothing_until_it_meets_ink(person):
    person.draw([(40.0, 40.0), (120.0, 40.0)])
    before, asked = person.wait_for_the_map(), person.window.live.generation
    person.press(Qt.Key.Key_X)
    person.pen_down((250.0, 200.0))
    person.pen_to((250.0, 60.0))
    assert person.window.live.generation == asked
    person.pen_to((80.0, 40.0))
    assert person.window.live.generation > asked
    person.pen_up((80.0, 40.0))
    assert person.wait_for_the_map() is not before
    asked = person.window.live.generation
    person.draw([(250.0, 200.0), (250.0, 60.0)])
    assert person.window.live.generation == asked


def test_the_map_that_is_being_computed_is_shown_though_an_eraser_is_put_down_meanwhile(
    person, held_engine
):
    person.draw([(40.0, 40.0), (120.0, 40.0)])
    person.press(Qt.Key.Key_X)
    person.pen_down((250.0, 200.0))
    person.pen_to((250.0, 60.0))
    held_engine.let_all_go()
    person.wait_for_the_map()
    assert person.map.generation == person.window.live.generation
    person.pen_up((250.0, 60.0))
    assert strokes(person) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Z, Qt.Key.Key_X])
def test_the_ring_of_an_eraser_that_has_met_nothing_shows_that_it_is_lifted(person, undo, key):
    person.canvas.setFocus()
    person.press(Qt.Key.Key_X, Qt.Key.Key_Right)
    lifted = array_of(person.canvas.grab().toImage()).copy()
    person.press(Qt.Key.Key_Return)
    assert person.canvas.is_drawing
    assert (array_of(person.canvas.grab().toImage()) != lifted).any()
    painted = PaintsOf(person.canvas)
    person.press(key, modifier=CONTROL if key == Qt.Key.Key_Z else Qt.KeyboardModifier.NoModifier)
    person.wait_until(lambda: painted.count)
    assert not person.canvas.is_drawing


def test_undo_takes_back_the_very_first_stroke_under_the_pen(person, undo):
    assert not person.window.actions_by_name["undo"].isEnabled()
    person.pen_down((40.0, 40.0))
    person.pen_to((120.0, 40.0))
    assert person.window.actions_by_name["undo"].isEnabled()
    assert person.window.actions_by_name["undo"].text() == "Undo"
    undo()
    assert person.canvas.drawing.is_empty
    assert not person.canvas.is_drawing
    person.pen_up((120.0, 40.0))
    assert not person.window.actions_by_name["undo"].isEnabled()


def test_undo_names_no_step_before_the_stroke_under_the_pen(person):
    action = person.window.actions_by_name["undo"]
    person.draw([(40.0, 40.0), (120.0, 40.0)])
    named = action.text()
    assert named.startswith("Undo ")
    person.pen_down((40.0, 90.0))
    assert action.text() == "Undo"
    person.pen_up((40.0, 90.0))
    assert action.text() == named


@pytest.mark.parametrize("hand", ["mouse", "keys"])
def test_undo_under_an_eraser_that_has_met_nothing_lifts_it_and_undoes_no_step(person, undo, hand):
    person.draw([(40.0, 40.0), (120.0, 40.0)])
    person.press(Qt.Key.Key_X)
    if hand == "mouse":
        person.pen_down((250.0, 200.0))
        person.pen_to((260.0, 220.0))
    else:
        person.canvas.setFocus()
        person.press(Qt.Key.Key_Return, Qt.Key.Key_Right)
    undo()
    assert not person.canvas.is_drawing
    assert strokes(person) == 1
    person.pen_to((80.0, 40.0))
    assert strokes(person) == 1
    person.pen_up((80.0, 40.0))
    undo()
    assert person.canvas.drawing.is_empty


def test_enter_does_not_take_the_stroke_from_the_mouse(person):
    person.canvas.setFocus()
    person.pen_down((60.0, 60.0))
    person.press(Qt.Key.Key_Return, Qt.Key.Key_Right)
    person.pen_to((120.0, 60.0))
    person.pen_up((120.0, 60.0))
    (stroke,) = person.canvas.drawing.ink.strokes
    assert [tuple(point) for point in stroke] == [(60.0, 60.0), (120.0, 60.0)]
    assert person.canvas.history.count() == 1
