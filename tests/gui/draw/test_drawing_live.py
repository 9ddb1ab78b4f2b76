"""Drawing with the pen: the answer follows while it moves, and is of the very ink on the canvas."""

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

from gui.parts.pictures import array_of

TOLERANCE = 1e-4  # of a map's largest value; two compiled programs round differently


def assert_is_of_the_ink(explained, person, explained_apart):
    """What is shown belongs to what lies on the canvas, by the engine's own account."""
    np.testing.assert_array_equal(explained.pixels, person.canvas.drawing.digit().pixels)
    probabilities, values = explained_apart(explained.pixels, explained.target)
    np.testing.assert_allclose(explained.probabilities, probabilities, atol=1e-5)
    np.testing.assert_allclose(explained.values, values, atol=TOLERANCE * np.abs(values).max())


def test_tiles_preview_and_heatmap_follow_the_pen_before_it_is_lifted(person, seven):
    draw = person.window.draw
    followers = (draw.strip, draw.preview, draw.heatmap)
    empty = [array_of(w.grab().toImage()) for w in followers]
    person.pen_down(seven[0])
    for point in seven[1:]:
        person.pen_to(point)
    person.wait_until(lambda: person.map is not None)
    while_down = [array_of(w.grab().toImage()) for w in followers]
    for before, after in zip(empty, while_down, strict=True):
        assert (before != after).any()
    assert person.canvas.is_drawing
    person.pen_up(seven[-1])


def test_the_map_is_redrawn_many_times_during_one_stroke(person, seven):
    person.pen_down(seven[0])
    for point in seven[1:]:
        seen = len(person.shown)
        person.pen_to(point)
        person.wait_until(lambda seen=seen: len(person.shown) > seen)
    assert len({shown.values.tobytes() for shown in person.shown}) > len(seven) / 2
    person.pen_up(seven[-1])


def test_ten_tiles_show_the_ten_probabilities(person, four):
    person.draw(*four)
    explained = person.wait_for_the_map()
    shown = [tile.content for tile in person.tiles]
    assert [content.key for content in shown] == list(range(10))
    assert [content.probability for content in shown] == explained.probabilities.tolist()
    assert sum(content.probability for content in shown) == pytest.approx(1, abs=1e-5)
    assert str(explained.predicted) in person.find("predictionLabel").text()
    assert [content.key for content in shown if content.predicted] == [explained.predicted]
    read = [
        tile.content.key for tile in person.tiles if "what it is read as" in tile.accessibleName()
    ]
    assert read == [explained.predicted]


def test_the_preview_shows_the_28_by_28_pixels_that_the_network_received(person, four):
    person.draw(*four)
    explained = person.wait_for_the_map()
    shown = array_of(person.find("digitPreview").grab().toImage())
    size = len(shown) / 28
    middles = (np.arange(28) * size + size / 2).astype(int)
    grey = shown[middles][:, middles, 0]
    np.testing.assert_allclose(grey, explained.pixels * 255, atol=1)


def test_after_each_of_thirty_pen_strokes_what_is_shown_is_of_that_very_ink(
    person, pen_strokes, explained_apart
):
    strokes = 0
    for digit in pen_strokes:
        person.press(Qt.Key.Key_Delete)
        for stroke in digit:
            person.draw(stroke)
            assert_is_of_the_ink(person.wait_for_the_map(), person, explained_apart)
            strokes += 1
        if strokes >= 30:
            break
    assert strokes >= 30


def test_after_each_of_thirty_random_strokes_what_is_shown_is_of_that_very_ink(
    person, explained_apart
):
    random = np.random.default_rng(4)
    for number in range(30):
        if number % 5 == 0:
            person.press(Qt.Key.Key_Delete)
        walk = np.cumsum(random.normal(0, 14, (random.integers(1, 25), 2)), axis=0)
        person.draw(np.clip(walk + random.uniform(40, 240, 2), 0, 280))
        assert_is_of_the_ink(person.wait_for_the_map(), person, explained_apart)


def test_what_is_shown_never_goes_back_in_time(person, four, seven):
    for strokes in (four, [seven], four):
        person.draw(*strokes)
        person.wait_for_the_map()
        person.press(Qt.Key.Key_Delete)
    generations = [shown.generation for shown in person.shown]
    assert len(generations) >= 3
    assert generations == sorted(set(generations))


def test_a_single_click_is_a_dot_that_is_explained(person, explained_apart):
    person.draw([(140.25, 139.75)])
    assert_is_of_the_ink(person.wait_for_the_map(), person, explained_apart)
    assert person.map.pixels.max() == 1


def test_a_dab_of_a_pixel_reaches_the_network_as_a_dot(person):
    person.draw([(140, 140), (141, 140)])
    pixels = person.wait_for_the_map().pixels
    across, down = (np.flatnonzero(pixels.max(axis=axis)) for axis in (0, 1))
    assert max(np.ptp(across), np.ptp(down)) + 1 <= 5, "no bar of 20 pixels"


def test_the_ink_lies_where_the_pen_was_to_a_part_of_a_pixel(person):
    person.draw([(60.3, 71.7), (60.9, 180.2)])
    (stroke,) = person.canvas.drawing.ink.strokes
    np.testing.assert_allclose(stroke, [(60.3, 71.7), (60.9, 180.2)], atol=1e-3)


def test_a_pen_that_leaves_the_canvas_draws_along_its_edge(person):
    person.draw([(250, 100), (330, 140), (250, 180)])
    (stroke,) = person.canvas.drawing.ink.strokes
    assert stroke[:, 0].max() == 280


class Repaints(QObject):
    """Watches which parts of a widget are painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.regions = []
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.Paint:
            self.regions.append(event.region())
        return False


def test_ink_is_on_the_screen_in_the_frame_of_its_event(person):
    window, canvas = person.window, person.canvas
    person.pen_down((80, 80))
    person.pen_to((90, 90))
    repaints = Repaints(canvas)
    person.pen_to((200.5, 150.25))
    assert len(repaints.regions) == 1
    screen = window.screen().grabWindow(window.winId()).toImage()
    for part in np.linspace(0, 1, 40):
        point = (90 + part * 110.5, 90 + part * 60.25)
        place = canvas.mapTo(window, person.on_canvas(point)).toPoint()
        assert screen.pixelColor(place).lightness() == 255
    person.pen_up((200.5, 150.25))


def test_only_the_part_around_a_new_segment_is_painted_again(person):
    person.pen_down((40, 40))
    person.pen_to((60, 60))
    repaints = Repaints(person.canvas)
    person.pen_to((70, 70))
    person.pen_up((70, 70))
    area = repaints.regions[0].boundingRect()
    assert area.contains(person.on_canvas((65, 65)).toPoint())
    assert area.width() * area.height() < person.canvas.width() * person.canvas.height() / 10


def test_ink_grows_with_every_move_without_waiting_for_an_answer(person, seven, held_engine):
    for number, point in enumerate(seven):
        person.pen_to(point) if number else person.pen_down(point)
        QCoreApplication.processEvents()
        assert len(person.canvas.drawing.ink.strokes[0]) == number + 1
        place = person.on_canvas(point).toPoint()
        assert person.canvas.grab().toImage().pixelColor(place).lightness() == 255
    assert not person.shown
    person.pen_up(seven[-1])
