"""Why a 4 and not a 9: the explained class set against another one."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engine.attribution.table import RUNNER_UP

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def drawn(person, seven):
    """The person has drawn a 7 and sees it explained."""
    person.draw(seven)
    person.wait_for_the_map()
    return person


@pytest.fixture
def difference(shipped):
    """`difference(pixels, one, other)`: gradient of one logit less that of another, apart."""
    from engine import explain

    def of(pixels, one, other):
        maps = [explain(shipped, pixels[None], target=k).values[0, ..., 0] for k in (one, other)]
        return maps[0].astype(np.float64) - maps[1]

    return of


def assert_sets(person, target, versus, difference):
    explained = person.wait_for_the_map()
    assert (explained.target, explained.versus) == (target, versus)
    title = person.find("heatmapTitle").text()
    assert f"Class {target}, not {versus}" in title
    expected = difference(explained.pixels, target, versus)
    np.testing.assert_allclose(explained.values, expected, atol=1e-4 * np.abs(expected).max())
    gap = float(explained.logits[target] - explained.logits[versus])
    assert explained.score == pytest.approx(gap)
    assert f"and not {versus}" in person.find("heatmap").accessibleDescription()


def test_the_list_sets_the_class_against_another(drawn, difference):
    box = drawn.find("versusSelector")
    drawn.choose_from_list(box, box.findData(2))
    assert_sets(drawn, 7, 2, difference)


def test_ctrl_and_a_digit_set_it_against_that_class_and_the_same_key_ends_it(drawn, difference):
    drawn.press(Qt.Key.Key_1, modifier=CTRL)
    assert_sets(drawn, 7, 1, difference)
    drawn.press(Qt.Key.Key_1, modifier=CTRL)
    assert drawn.wait_for_the_map().versus is None
    assert "not" not in drawn.find("heatmapTitle").text()


def test_r_sets_it_against_whatever_comes_second(drawn, difference):
    drawn.press(Qt.Key.Key_R)
    second = int(np.argsort(drawn.wait_for_the_map().logits)[-2])
    assert_sets(drawn, 7, second, difference)
    assert drawn.find("versusSelector").currentData() == RUNNER_UP
    assert drawn.window.actions_by_name["rival"].isChecked()


def test_the_runner_up_follows_the_drawing(drawn, four, difference):
    drawn.press(Qt.Key.Key_R)
    drawn.wait_for_the_map()
    drawn.press(Qt.Key.Key_E)
    drawn.wait_for_the_map()
    drawn.draw(*four)
    first, second = np.argsort(drawn.wait_for_the_map().logits)[:-3:-1]
    assert_sets(drawn, first, second, difference)


def test_a_class_set_against_itself_is_explained_alone(drawn, explained_apart):
    drawn.press(Qt.Key.Key_7, modifier=CTRL)
    explained = drawn.wait_for_the_map()
    assert (explained.target, explained.versus) == (7, None)
    _, values = explained_apart(explained.pixels, 7)
    np.testing.assert_allclose(explained.values, values, atol=1e-4 * np.abs(values).max())


def test_picking_a_class_keeps_what_it_is_set_against(drawn, difference):
    drawn.press(Qt.Key.Key_1, modifier=CTRL)
    drawn.wait_for_the_map()
    drawn.press(Qt.Key.Key_4)
    assert_sets(drawn, 4, 1, difference)


def test_in_the_smallest_window_the_title_ends_with_the_whole_method(drawn):
    drawn.press(Qt.Key.Key_R)
    drawn.press(Qt.Key.Key_M)
    drawn.wait_for_the_map()
    title, window = drawn.find("heatmapTitle"), drawn.window
    window.resize(window.minimumSize())
    drawn.wait_until(lambda: title.text().endswith(" · Gradients × Inputs"))
    assert title.fontMetrics().horizontalAdvance(title.text()) <= title.width()
    assert " to " in title.toolTip()
    window.resize(1600, 1000)
    drawn.wait_until(lambda: " to " in title.text())
    assert not title.toolTip()


def test_where_there_is_still_less_room_the_title_lets_its_score_go(drawn):
    drawn.press(Qt.Key.Key_R)
    drawn.wait_for_the_map()
    title, draw = drawn.find("heatmapTitle"), drawn.window.draw
    whole = title.toolTip() or title.text()
    kind, score, _, method = whole.split(" · ")
    title.setFixedWidth(title.fontMetrics().horizontalAdvance(f"{kind} · {score}"))
    draw._show_title()
    assert title.text() == f"{kind} · {method}"
    assert title.toolTip() == whole


def test_the_tile_of_that_class_says_why_it_and_not_the_explained_one(drawn, difference):
    """Against itself there would be nothing to see."""
    drawn.press(Qt.Key.Key_1, modifier=CTRL)
    explained = drawn.wait_for_the_map()
    draw = drawn.window.draw
    drawn.wait_until(lambda: draw.maps and draw.maps.generation == explained.generation)
    tile = drawn.tiles[1].content
    assert tile.versus
    expected = difference(explained.pixels, 1, 7)
    np.testing.assert_allclose(tile.values, expected, atol=1e-3 * np.abs(expected).max())
    assert "set against 7: why not 7" in drawn.tiles[1].toolTip()


def test_ctrl_and_a_click_on_its_tile_end_what_they_began(drawn, difference):
    def click_with_control(tile):
        place = tile.mapTo(drawn.window, tile.rect().center())
        handle, left = drawn.window.windowHandle(), Qt.MouseButton.LeftButton
        QTest.mouseClick(handle, left, CTRL, place)

    click_with_control(drawn.tiles[2])
    assert_sets(drawn, 7, 2, difference)
    click_with_control(drawn.tiles[3])
    assert_sets(drawn, 7, 3, difference)
    click_with_control(drawn.tiles[3])
    assert drawn.wait_for_the_map().versus is None
    assert "not" not in drawn.find("heatmapTitle").text()
