"""Canvas and map are twins: a pointer over one marks the same pixel in the other."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from gui.parts.pictures import array_of

PIXEL = 10  # canvas units a pixel of a test sample


@pytest.fixture
def drawn(person, four):
    """The person has drawn a 4 with the mouse; the map has no outline, which would hide marks."""
    person.draw(*four)
    person.wait_for_the_map()
    person.click_check_box(person.find("outline"))
    rest(person)
    return person


@pytest.fixture
def sample(person):
    """A test sample lies on the canvas, which the network receives pixel by pixel."""
    person.fill_in("sample", "25\n")
    person.wait_for_the_map()
    person.click_check_box(person.find("outline"))
    rest(person)
    return person


def rest(person):
    """Take the pointer away from both squares."""
    person.point_at(person.find("methodSelector"), QPoint(3, 3))


def look(widget):
    return array_of(widget.grab().toImage())[..., :3].astype(int)


def marked(widget, before):
    """Where something was painted since: left, top, right, bottom in screen pixels, or None."""
    rows, columns = np.nonzero((look(widget) != before).any(axis=-1))
    return (columns.min(), rows.min(), columns.max(), rows.max()) if len(rows) else None


def marked_pixel(view, before):
    """Row and column of the pixel of the map that is framed, or None."""
    found = marked(view, before)
    if found is None:
        return None
    size = view.square.width() / 28
    left, top, right, bottom = found
    assert right - left < size + 7  # a pixel and the lines around it
    return int((top + bottom) / 2 // size), int((left + right) / 2 // size)


def on_map(view, row, column):
    size = view.square.width() / 28
    return QPoint(int((column + 0.5) * size), int((row + 0.5) * size))


@pytest.mark.parametrize("pixel", [(0, 0), (5, 20), (13, 14), (27, 27)])
def test_over_a_sample_the_pointer_marks_the_very_pixel_of_the_map(sample, pixel):
    view = sample.window.draw.heatmap
    before = look(view)
    row, column = pixel
    place = sample.on_canvas(((column + 0.5) * PIXEL, (row + 0.5) * PIXEL)).toPoint()
    sample.point_at(sample.canvas, place)
    assert marked_pixel(view, before) == pixel
    rest(sample)
    assert marked(view, before) is None


@pytest.mark.parametrize("pixel", [(1, 1), (5, 20), (13, 14), (26, 26)])
def test_over_the_map_of_a_sample_the_pointer_marks_the_place_on_the_canvas(sample, pixel):
    view, canvas = sample.window.draw.heatmap, sample.canvas
    before = look(canvas)
    sample.point_at(view, on_map(view, *pixel))
    left, top, right, bottom = (k / canvas.width() * 280 for k in marked(canvas, before))
    row, column = pixel
    assert (left + right) / 2 == pytest.approx((column + 0.5) * PIXEL, abs=1.5)
    assert (top + bottom) / 2 == pytest.approx((row + 0.5) * PIXEL, abs=1.5)
    assert right - left == pytest.approx(PIXEL, abs=4)
    rest(sample)
    assert marked(canvas, before) is None


def test_a_place_on_own_ink_marks_inked_pixels_and_ground_marks_ground(drawn, four):
    """The digit was moved and scaled for the network; the mark follows the ink."""
    view = drawn.window.draw.heatmap
    before, pixels = look(view), drawn.map.pixels
    for stroke in four:
        for point in stroke[1::4]:
            drawn.point_at(drawn.canvas, drawn.on_canvas(point).toPoint())
            assert pixels[marked_pixel(view, before)] > 0.5
    drawn.point_at(drawn.canvas, drawn.on_canvas((200, 60)).toPoint())
    assert pixels[marked_pixel(view, before)] == 0


def test_inked_pixels_of_the_map_mark_own_ink_and_the_way_back_leads_to_them(drawn, four):
    view, canvas = drawn.window.draw.heatmap, drawn.canvas
    points = np.concatenate([np.asarray(stroke) for stroke in four])
    on_canvas = look(canvas)
    for pixel in np.argwhere(drawn.map.pixels > 0.95)[::6]:
        drawn.point_at(view, on_map(view, *pixel))
        left, top, right, bottom = marked(canvas, on_canvas)
        middle = QPoint(round((left + right) / 2), round((top + bottom) / 2))
        units = np.array([middle.x(), middle.y()]) / canvas.width() * 280
        assert np.hypot(*(points - units).T).min() < 16
        rest(drawn)
        before = look(view)
        drawn.point_at(canvas, middle)
        assert marked_pixel(view, before) == tuple(pixel)
        rest(drawn)


def test_the_mark_goes_when_the_pen_goes_down(drawn):
    view = drawn.window.draw.heatmap
    drawn.point_at(drawn.canvas, drawn.on_canvas((200, 60)).toPoint())
    pointed = []
    drawn.canvas.pointed.connect(pointed.append)
    drawn.pen_down((200, 60))
    drawn.pen_to((210, 70))
    assert pointed == [None]
    drawn.pen_up((210, 70))
    drawn.wait_for_the_map()
    before = look(view)
    rest(drawn)
    assert marked(view, before) is None


def test_an_empty_canvas_marks_nothing(person):
    view = person.window.draw.heatmap
    before = look(view)
    person.point_at(person.canvas, QPoint(50, 50))
    assert marked(view, before) is None


def test_arrow_keys_walk_over_the_map_beginning_at_the_strongest_pixel(drawn):
    view, canvas = drawn.window.draw.heatmap, drawn.canvas
    view.setFocus(Qt.FocusReason.TabFocusReason)
    on_map_before, on_canvas_before = look(view), look(canvas)
    values = drawn.map.values
    row, column = (int(k) for k in np.unravel_index(np.abs(values).argmax(), values.shape))
    for key, (down, right) in (
        (Qt.Key.Key_Right, (0, 0)),
        (Qt.Key.Key_Right, (0, 1)),
        (Qt.Key.Key_Down, (1, 1)),
        (Qt.Key.Key_Left, (1, 0)),
        (Qt.Key.Key_Up, (0, 0)),
    ):
        drawn.press(key)
        here = row + down, column + right
        assert f"row {here[0]}, column {here[1]}" in drawn.find("pixelReadout").text()
        assert marked_pixel(view, on_map_before) == here
        assert marked(canvas, on_canvas_before) is not None


def test_the_walk_ends_at_the_edge(drawn):
    view = drawn.window.draw.heatmap
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(40):
        drawn.press(Qt.Key.Key_Left)
    assert "column 0:" in drawn.find("pixelReadout").text()
