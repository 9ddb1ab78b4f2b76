"""Three steps on the real window: each goes on when the person does it; never twice unasked."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui.help import first_steps
from gui.help.first_steps import DONE

HOUR = 3_600_000  # ms: it is the test that says when somebody has rested long enough


@pytest.fixture
def beginner(person):
    """Someone at a window that was never opened before, with the first step before them."""
    person.wait_until_ready()
    person.window.help.first_steps._rest.setInterval(1)
    person.window.help.first_steps.begin_if_new()
    return person


@pytest.fixture
def hasty(beginner):
    """One whose hand never rests for long."""
    beginner.window.help.first_steps._rest.setInterval(HOUR)
    return beginner


def on_window(widget):
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def words(person):
    mark = person.find("coachMark")
    return mark.findChild(QLabel, "coachTitle").text() if mark.isVisible() else ""


def test_draw_point_at_a_pixel_and_ask_for_another_class_by_mouse(beginner, four):
    assert words(beginner).startswith("Step 1 of 3")
    beginner.draw(*four)
    beginner.wait_until(lambda: words(beginner).startswith("Step 2 of 3"))
    beginner.point_at(beginner.window.draw.heatmap, QPoint(60, 60))
    beginner.wait_until(lambda: words(beginner).startswith("Step 3 of 3"))
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
    beginner.wait_until(lambda: words(beginner).startswith("Step 3 of 3"))
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
        assert window.rect().contains(on_window(mark))
        assert beginner.find("coachRing").geometry().contains(place)
        for other in ("canvas", "heatmap", "probabilities", "inspector", "liveNetwork"):
            assert not on_window(mark).intersects(on_window(beginner.find(other))), (step, other)
        for part in mark.findChildren(QWidget):
            if part.isVisible():
                assert mark.rect().contains(part.geometry()), part.objectName()
                assert part.height() >= part.minimumSizeHint().height()
    window.help.first_steps.end()


def test_words_on_its_buttons_are_whole_however_long_they_are(person):
    """German has longer ones: then each has a row of its own."""
    person.wait_until_ready()
    mark, window = person.find("coachMark"), person.window
    leave, go_on = "Erste Schritte überspringen", "Zum nächsten Schritt"
    for long in (True, False):
        mark.point_at(
            window.draw.canvas,
            "Schritt",
            "Worte",
            go_on=go_on if long else "Los",
            leave=leave if long else "Zu",
        )
        person.wait_until(mark.leave.isVisible)
        person.wait_until(lambda long=long: (mark.leave.y() < mark.go_on.y()) == long)
        for button in (mark.leave, mark.go_on):
            assert button.width() >= button.sizeHint().width()
            assert mark.rect().contains(button.geometry())
    mark.close_mark()


def test_a_second_stroke_is_drawn_at_leisure_and_lies_on_the_canvas(hasty, line):
    hasty.draw(line((80, 60), (200, 60)))
    hasty.wait_for_the_map()
    hasty.qtbot.wait(60)
    assert words(hasty).startswith("Step 1")
    canvas = hasty.canvas
    for y in (10, 70, 140, 210, 270):  # where a card over it would have taken a stroke
        place = hasty.on_canvas((140, y)).toPoint()
        assert hasty.window.childAt(canvas.mapTo(hasty.window, place)) is canvas
    hasty.draw(line((190, 60), (120, 250)))
    hasty.wait_for_the_map()
    assert len(canvas.drawing.ink.strokes) == 2
    assert words(hasty).startswith("Step 1")
    rest = hasty.window.help.first_steps._rest
    assert rest.isActive()
    rest.start(0)
    hasty.wait_until(lambda: words(hasty).startswith("Step 2"))
    assert first_steps.REST >= 1500


def test_no_step_follows_while_the_pen_is_down_or_when_all_is_undone(beginner):
    beginner.pen_down((100, 100))
    for x in range(110, 200, 10):
        beginner.pen_to((x, 100))
    beginner.wait_until(lambda: beginner.map is not None)
    beginner.qtbot.wait(300)  # it stands still: this is longer than the rest that is waited for
    assert words(beginner).startswith("Step 1")
    beginner.window.help.first_steps._rest.setInterval(HOUR)
    beginner.pen_up((200, 100))
    beginner.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    beginner.window.help.first_steps._rest.start(0)
    beginner.qtbot.wait(60)
    assert words(beginner).startswith("Step 1")
    beginner.window.help.first_steps.end()


def test_a_pointer_on_its_way_across_the_map_has_read_no_pixel(hasty, four):
    hasty.draw(*four)
    hasty.wait_for_the_map()
    hasty.click(hasty.find("coachNext"))
    assert words(hasty).startswith("Step 2")
    rest = hasty.window.help.first_steps._rest
    hasty.point_at(hasty.window.draw.heatmap, QPoint(60, 60))
    assert rest.isActive()
    hasty.point_at(hasty.window.draw.inspector, QPoint(10, 10))
    assert not rest.isActive()
    assert words(hasty).startswith("Step 2")
    hasty.point_at(hasty.window.draw.heatmap, QPoint(60, 60))
    rest.start(0)
    hasty.wait_until(lambda: words(hasty).startswith("Step 3"))


def test_the_last_step_ends_with_a_button_that_says_so(beginner):
    go_on = beginner.find("coachNext")
    assert go_on.text() == "Next"
    beginner.click(go_on)
    assert go_on.text() == "Next"
    beginner.click(go_on)
    assert words(beginner).startswith("Step 3")
    assert go_on.text() == "Done"
    beginner.click(go_on)
    assert words(beginner) == ""
    assert beginner.message == DONE
