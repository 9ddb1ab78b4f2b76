"""Tab goes where the eye goes: part by part, and within a part in reading order."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QAbstractSpinBox, QApplication

from engine.attribution.table import METHODS

PARTS = ("canvas", "tools", "heatmap", "inspector", "strip")


def walked(person):
    """Every widget of the Draw tab that Tab reaches from the canvas on, until it comes round."""
    person.canvas.setFocus(Qt.FocusReason.TabFocusReason)
    seen = [person.canvas]
    for _ in range(100):
        person.press(Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is person.canvas:
            return seen
        if person.window.draw.isAncestorOf(here):
            seen.append(here)
    raise AssertionError("Tab never comes back to the canvas")


def place(widget, tab):
    if isinstance(widget.parent(), QAbstractSpinBox):
        widget = widget.parent()
    return QRect(widget.mapTo(tab, widget.rect().topLeft()), widget.size())


def part_of(widget, tab):
    return next(
        name
        for name in PARTS
        if getattr(tab, name) is widget or getattr(tab, name).isAncestorOf(widget)
    )


def in_reading_order(here, there):
    """Whether `there` lies to the right of `here` in its row, or in a row below."""
    same_row = here.top() <= there.center().y() <= here.bottom()
    return there.left() > here.left() if same_row else there.center().y() > here.bottom()


@pytest.mark.parametrize("trust", [False, True], ids=["folded", "unfolded"])
def test_tab_visits_part_after_part_and_each_in_reading_order(person, seven, trust):
    person.window.resize(1280, 1700)  # all that is unfolded has room
    person.draw(seven)
    person.press(Qt.Key.Key_2)
    person.wait_for_the_map()
    if trust:
        person.press(Qt.Key.Key_T)
    person.choose_from_list(person.find("methodSelector"), list(METHODS).index("smoothgrad"))
    person.wait_for_the_map()
    tab = person.window.draw
    seen = walked(person)
    parts = [part_of(widget, tab) for widget in seen]
    assert parts == sorted(parts, key=PARTS.index)
    assert set(parts) == set(PARTS)
    for one, other in pairwise(seen):
        if part_of(one, tab) == part_of(other, tab):
            names = one.objectName(), other.objectName()
            assert in_reading_order(place(one, tab), place(other, tab)), names
    assert len(seen) > 25


def test_every_control_of_the_tab_is_on_the_way(person, seven):
    person.draw(seven)
    person.wait_for_the_map()
    seen = {widget.objectName() for widget in walked(person)}
    for name in (
        *("canvas", "undoButton", "eraserButton", "clearButton", "brush", "sample", "heatmap"),
        *("classHeading", "classSelector", "versusSelector", "followPrediction"),
        *("methodHeading", "methodSelector", "viewHeading", "viewSelector", "outline", "overlay"),
        *("smallMapsSelector", "sharedScale", "tileScores", "trustHeading"),
        *(f"tile{number}" for number in range(10)),
    ):
        assert name in seen


def test_the_focus_is_seen_on_canvas_map_and_tiles(person, seven):
    person.draw(seven)
    person.wait_for_the_map()
    tab = person.window.draw
    for widget in (tab.canvas, tab.heatmap, tab.strip.tiles[3]):
        person.find("methodSelector").setFocus()
        before = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        assert widget.grab().toImage() != before


def test_what_tab_enters_is_seen_however_the_inspector_was_scrolled(person, seven):
    window, inspector = person.window, person.window.draw.inspector
    window.resize(960, 640)
    person.draw(seven)
    person.wait_for_the_map()
    person.click(inspector.sections["what_if"].heading)
    bar = inspector.verticalScrollBar()
    bar.setValue(bar.maximum())
    window.draw.heatmap.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(6):
        person.press(Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if inspector.isAncestorOf(here):
            break
    assert inspector.isAncestorOf(here)
    assert bar.value() < bar.maximum()
    seen = here.visibleRegion().boundingRect()
    assert seen.height() >= here.height() - 1
