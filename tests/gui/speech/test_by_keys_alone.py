"""The whole main job by keys and by what a screen reader is told: nothing is looked at."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from engine.places import in_words
from tests.gui.speech.conftest import name_of

Key = Qt.Key
Text = QAccessible.Text


class Listener:
    """Uses the window by keys, and knows of it what is said and what has the focus."""

    def __init__(self, person, heard):
        self._person, self._heard = person, heard
        self.press, self.wait_until = person.press, person.wait_until

    @property
    def focus(self):
        """What has the focus, as a screen reader meets it."""
        window = QAccessible.queryAccessibleInterface(self._person.window)
        return window.focusChild()

    def go_to(self, name):
        """Press Tab until something of this name has the focus."""
        for _ in range(80):
            if name_of(self.focus) == name:
                return self.focus
            self.press(Key.Key_Tab)
        raise AssertionError(f"Tab leads to nothing that is called {name!r}")

    def hear(self, pattern):
        """Wait until a sentence of this pattern is said; forget what was said before."""
        self.wait_until(lambda: any(re.search(pattern, said) for said in self._heard))
        found = next(said for said in self._heard if re.search(pattern, said))
        self._heard.clear()
        return found

    def draw_a_seven(self):
        """A bar to the right and a leg down to the left, in steps of the arrow keys."""
        up_left = [Key.Key_Up] * 9 + [Key.Key_Left] * 8
        bar = [Key.Key_Right] * 16
        leg = [Key.Key_Down, Key.Key_Down, Key.Key_Left] * 10
        self.press(Key.Key_Up, *up_left, Key.Key_Return, *bar, *leg, Key.Key_Return)


@pytest.fixture
def listener(person, heard):
    """Someone at the window, whose canvas has the focus as it opens."""
    person.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
    person.wait_until_ready()
    return Listener(person, heard)


def test_draw_hear_the_reading_change_the_class_hear_the_map_and_change_the_method(
    listener, explained_apart, person
):
    assert name_of(listener.focus) == "Canvas"
    assert "Draw a digit with the mouse" in listener.focus.text(Text.Description)
    listener.draw_a_seven()
    said = listener.hear(r"It reads 7, .* sure")
    assert "Vanilla Gradients: Strongest for the 7: " in said
    assert listener.focus.text(Text.Description).startswith("On it: 1 stroke.")

    listener.press(Key.Key_2)  # why a 2?
    said = listener.hear("for the 2")
    assert "It reads" not in said  # which was said
    pixels = person.canvas.drawing.digit().pixels
    assert said == f"Vanilla Gradients: {in_words(explained_apart(pixels, 2)[1], 'the 2')}"

    listener.press(Key.Key_7, modifier=Qt.KeyboardModifier.ControlModifier)  # and not a 7?
    listener.hear("for the 2 and not the 7: .*; against: ")

    methods = listener.go_to("Explanation method")
    assert methods.text(Text.Value) == "Vanilla Gradients"
    listener.press(Key.Key_Down)
    said = listener.hear("^Gradients × Inputs: Strongest for the 2 and not the 7")
    assert listener.focus.text(Text.Value) == "Gradients × Inputs"

    tile = listener.go_to("Class 0, " + name_of(_tile(person, 0)).split(", ", 1)[1])
    assert not tile.state().checked
    listener.press(Key.Key_Return)
    listener.hear("Gradients × Inputs: Strongest for the 0 and not the 7")


def _tile(person, number):
    return QAccessible.queryAccessibleInterface(person.tiles[number])


def test_the_map_is_read_pixel_by_pixel_and_a_held_key_says_the_last_one_alone(listener, heard):
    listener.draw_a_seven()
    listener.hear("It reads 7")
    listener.go_to("Heatmap")
    listener.press(*[Key.Key_Right] * 8)
    said = listener.hear(r"row \d+, column \d+:  [+−0]")
    assert "ink" in said
    assert not heard


def test_the_pen_says_where_it_is_once_it_rests(listener, heard):
    listener.press(*[Key.Key_Up] * 11)
    assert listener.hear("Pen") == "Pen up, 50 % across, 21 % down."
    listener.press(Key.Key_Return)
    assert listener.hear("Pen") == "Pen down, 50 % across, 21 % down."
    listener.press(*[Key.Key_Down] * 5, Key.Key_Return)
    assert listener.hear("Pen") == "Pen up, 50 % across, 36 % down."


def test_a_drawing_of_many_strokes_and_a_walk_through_the_classes_are_not_a_flood(
    listener, heard, person, line
):
    person.draw(*(line((40 + 8 * k, 60), (40 + 8 * k, 200)) for k in range(12)))
    listener.press(*(Key(Key.Key_0 + digit) for digit in (1, 2, 3, 4, 5, 6, 8)))
    listener.hear("Strongest for the 8")
    person.qtbot.wait(700)
    assert len([said for said in heard if "Strongest" in said]) == 0


def test_w_says_it_again_and_shows_it(listener, person):
    listener.press(Key.Key_W)
    listener.hear("There is no reading yet")
    listener.draw_a_seven()
    first = listener.hear("It reads 7")
    listener.press(Key.Key_W)
    assert listener.hear("It reads 7") == first == person.message


def test_who_guesses_first_is_not_told_where_the_map_is_strong(listener, person, heard):
    listener.draw_a_seven()
    listener.hear("It reads 7")
    person.window.draw.hide_maps(True)
    listener.press(Key.Key_W)
    assert "Strongest" not in listener.hear("It reads 7")
    person.window.draw.hide_maps(False)


def test_problems_and_news_are_said(listener, person, tmp_path):
    broken = tmp_path / "broken.keras"
    broken.write_bytes(b"nothing")
    person.drop(broken)
    listener.hear("broken.keras")
