"""Three steps on the real window: each goes on when the person does it; never twice unasked."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui.help.coach import WIDTH
from gui.help.first_steps import DONE


@pytest.fixture
def beginner(person):
    """Someone at a window that was never opened before, with the first step before them."""
    person.wait_until_ready()
    person.window.help.first_steps.begin_if_new()
    return person


def words(person):
    mark = person.find("coachMark")
    return mark.findChild(QLabel, "coachTitle").text() if mark.isVisible() else ""


def test_draw_point_at_a_pixel_and_ask_for_another_class_by_mouse(beginner, four):
    assert words(beginner).startswith("Step 1 of 3")
    beginner.draw(*four)
    beginner.wait_until(lambda: words(beginner).startswith("Step 2 of 3"))
    beginner.point_at(beginner.window.draw.heatmap, QPoint(60, 60))
    assert words(beginner).startswith("Step 3 of 3")
    beginner.click(beginner.tiles[9])
    assert words(beginner) == ""
    assert beginner.message == DONE
    beginner.wait_until(lambda: beginner.checked_tiles == [9])


def test_the_same_by_keys(beginner):
    beginner.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    up, down, enter = Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Return
    beginner.press(*[up] * 11, enter, *[down] * 20, enter)
    beginner.wait_until(lambda: words(beginner).startswith("Step 2 of 3"))
    beginner.window.draw.heatmap.setFocus(Qt.FocusReason.TabFocusReason)
    beginner.press(Qt.Key.Key_Right)
    assert words(beginner).startswith("Step 3 of 3")
    beginner.press(Qt.Key.Key_4)
    assert words(beginner) == ""


def test_escape_skips_them_and_clears_nothing_and_they_do_not_come_back(beginner, restart, four):
    beginner.draw(*four)
    beginner.wait_until(lambda: words(beginner).startswith("Step 2"))
    beginner.canvas.setFocus(Qt.FocusReason.MouseFocusReason)
    beginner.press(Qt.Key.Key_Escape)
    assert words(beginner) == ""
    assert len(beginner.canvas.drawing.ink.strokes) == 2
    beginner.press(Qt.Key.Key_Escape)  # which is about the canvas again
    assert beginner.canvas.drawing.is_empty
    back = restart(beginner)
    back.window.help.first_steps.begin_if_new()
    assert words(back) == ""
    back.choose_from_menu("Help", "steps")
    assert words(back).startswith("Step 1")
    back.click(back.find("coachNext"))
    back.click(back.find("coachNext"))
    assert words(back).startswith("Step 3")
    back.click(back.find("coachClose"))
    assert words(back) == ""


def test_they_come_neither_over_a_drawing_nor_on_the_other_tab(person, four):
    person.draw(*four)
    person.window.help.first_steps.begin_if_new()
    assert words(person) == ""
    person.window.help.first_steps.begin()
    person.go_to("Train")
    assert words(person) == ""


@pytest.mark.parametrize("size", [(960, 640), (1280, 800)])
def test_the_words_lie_within_the_window_and_the_ring_round_what_is_meant(beginner, size, qtbot):
    window = beginner.window
    window.resize(*size)
    qtbot.waitUntil(lambda: window.width() == size[0])
    for step, name in ((1, "canvas"), (2, "heatmap"), (3, "probabilities")):
        window.help.first_steps._go_to(step)
        mark, target = beginner.find("coachMark"), beginner.find(name)
        place = QRect(target.mapTo(window, QPoint()), target.size())
        assert window.rect().contains(mark.geometry())
        assert beginner.find("coachRing").geometry().contains(place)
        assert not mark.geometry().intersects(place)
        for part in mark.findChildren(QWidget):
            if part.isVisible():
                assert mark.rect().contains(part.geometry()), part.objectName()
                assert part.height() >= part.minimumSizeHint().height()
    window.help.first_steps.end()


def test_words_on_its_buttons_are_whole_however_long_they_are(person):
    """German has longer ones."""
    person.wait_until_ready()
    mark, window = person.find("coachMark"), person.window
    leave, go_on = "Erste Schritte vielleicht überspringen", "Zum nächsten Schritt"
    mark.point_at(window.draw.canvas, "Schritt", "Worte", go_on=go_on, leave=leave)
    for button in (mark.leave, mark.go_on):
        assert button.width() >= button.sizeHint().width()
    assert mark.width() > WIDTH
    mark.point_at(window.draw.canvas, "Schritt", "Worte", leave="Zu")
    assert mark.width() == WIDTH
    mark.close_mark()
