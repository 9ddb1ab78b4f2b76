"""The strip as it is used: clicks, keys and dragging; classes or methods."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest

from engine.attribution.table import METHODS
from gui.draw.strip.contents import Choice, method_tiles
from gui.draw.strip.strip import Strip
from gui.draw.strip.tile import TileContent
from gui.parts.arrangement import STEP

CTRL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def drawn(person, seven):
    """The person has drawn a 7 and sees it explained, with a map on every tile."""
    person.draw(seven)
    person.wait_for_the_map()
    person.wait_until(lambda: all(tile.content.values is not None for tile in person.tiles))
    return person


def tile_of(person, key):
    return person.window.draw.strip.tile_of(key)


def middle(tile):
    return tile.mapTo(tile.window(), tile.rect().center())


def drag(person, start, end, *, onto_the_way=None):
    """Press on a tile, move to another one in steps, and let go there."""
    handle = person.window.windowHandle()
    one, other = middle(start), end if isinstance(end, QPoint) else middle(end)
    QTest.mousePress(handle, LEFT, NONE, one)
    for part in range(1, 6):
        QTest.mouseMove(handle, one + (other - one) * part / 5)
        QCoreApplication.processEvents()
    if onto_the_way is not None:
        onto_the_way()
    QTest.mouseRelease(handle, LEFT, NONE, other)
    QCoreApplication.processEvents()


def against(person):
    """Class and what it is set against, on the map and on the tiles, which say the same."""
    explained = person.wait_for_the_map()
    marked = [tile.content.key for tile in person.tiles if tile.content.versus]
    assert marked == ([] if explained.versus is None else [explained.versus])
    assert person.checked_tiles == [explained.target]
    return explained.target, explained.versus


def test_a_click_explains_the_class(drawn):
    drawn.click(tile_of(drawn, 2))
    assert against(drawn) == (2, None)


def test_ctrl_and_a_click_set_the_explained_class_against_it(drawn):
    place = middle(tile_of(drawn, 2))
    QTest.mouseClick(drawn.window.windowHandle(), LEFT, CTRL, place)
    assert against(drawn) == (7, 2)


def test_enter_explains_and_ctrl_enter_sets_against(drawn):
    tile_of(drawn, 3).setFocus(Qt.FocusReason.TabFocusReason)
    drawn.press(Qt.Key.Key_Return)
    assert against(drawn) == (3, None)
    drawn.press(Qt.Key.Key_Right)
    drawn.press(Qt.Key.Key_Return, modifier=CTRL)
    assert against(drawn) == (3, 4)


def test_arrow_keys_go_from_tile_to_tile_and_round(drawn):
    tile_of(drawn, 8).setFocus(Qt.FocusReason.TabFocusReason)
    for key, focused in (
        (Qt.Key.Key_Right, 9),
        (Qt.Key.Key_Right, 0),
        (Qt.Key.Key_Left, 9),
        (Qt.Key.Key_Left, 8),
    ):
        drawn.press(key)
        assert tile_of(drawn, focused).hasFocus()
    assert against(drawn) == (7, None)


def test_a_tile_dragged_onto_another_is_set_against_it(drawn):
    drag(drawn, tile_of(drawn, 4), tile_of(drawn, 9))
    assert against(drawn) == (4, 9)
    drag(drawn, tile_of(drawn, 9), tile_of(drawn, 1))
    assert against(drawn) == (9, 1)


def test_the_tile_that_would_be_set_against_is_marked_on_the_way(drawn):
    other = tile_of(drawn, 9)
    before, seen = other.grab().toImage(), []
    drag(drawn, tile_of(drawn, 7), other, onto_the_way=lambda: seen.append(other.grab().toImage()))
    assert seen[0] != before
    assert against(drawn) == (7, 9)


def test_a_drag_that_ends_nowhere_changes_nothing(drawn):
    before = drawn.window.live.generation
    canvas = drawn.canvas.mapTo(drawn.window, drawn.canvas.rect().center())
    drag(drawn, tile_of(drawn, 4), canvas)
    assert drawn.window.live.generation == before
    assert against(drawn) == (7, None)


def test_a_class_is_never_set_against_itself(drawn):
    place = middle(tile_of(drawn, 7))
    QTest.mouseClick(drawn.window.windowHandle(), LEFT, CTRL, place)
    box = drawn.find("versusSelector")
    assert box.currentData() is None
    item = box.model().item(box.findData(7))
    assert not item.isEnabled()
    assert item.toolTip()
    drawn.press(Qt.Key.Key_2, modifier=CTRL)
    drawn.wait_for_the_map()
    drawn.press(Qt.Key.Key_2)
    assert against(drawn) == (2, None)
    assert box.currentData() is None


def test_tiles_of_methods_choose_the_method_and_know_no_against(drawn):
    drawn.press(Qt.Key.Key_A)
    assert [tile.content.key for tile in drawn.tiles] == list(METHODS)
    drag(drawn, tile_of(drawn, "lrp"), tile_of(drawn, "smoothgrad"))
    assert drawn.wait_for_the_map().versus is None
    drawn.click(tile_of(drawn, "grad_cam"))
    assert drawn.wait_for_the_map().method == "grad_cam"
    assert drawn.checked_tiles == ["grad_cam"]
    drawn.press(Qt.Key.Key_A)
    assert drawn.checked_tiles == [7]


def test_scores_take_the_place_of_per_cent(drawn):
    drawn.click_check_box(drawn.find("tileScores"))
    notes = [float(tile.content.note.replace("−", "-")) for tile in drawn.tiles]
    assert notes == pytest.approx(drawn.map.logits.tolist(), rel=0.01, abs=0.01)


def test_a_tile_keeps_focus_and_widget_while_the_drawing_changes(drawn, four):
    tile = tile_of(drawn, 5)
    tile.setFocus(Qt.FocusReason.TabFocusReason)
    drawn.press(Qt.Key.Key_E)
    drawn.wait_for_the_map()
    assert tile_of(drawn, 5) is tile
    assert tile.hasFocus()


def test_few_tiles_stand_together_and_as_wide_as_their_words(qtbot):
    strip = Strip()
    qtbot.addWidget(strip)
    strip.resize(1264, 144)
    names = ("without: 1", "without: 6")
    strip.show_tiles([TileContent(key, key, key, note="−38.3") for key in names])
    first, second = strip.tiles
    assert second.x() - (first.x() + first.width()) == STEP
    assert first.words_width() <= first.width() < 144
    long = "an aubergine, ripe"
    strip.show_tiles([TileContent(key, key, key, note="32.9 %") for key in (long, "apple")])
    assert strip.tiles[0].width() >= strip.tiles[0].words_width()


@pytest.mark.parametrize(
    "width", [1124, 1008, 944]
)  # of the strip in windows 1140, 1024 and 960 wide
def test_no_name_of_a_method_is_cut_on_its_tile(qtbot, monkeypatch, width):
    written, draw_text = [], QPainter.drawText

    def noting(painter, *arguments):
        written.append(arguments[-1])
        return draw_text(painter, *arguments)

    monkeypatch.setattr(QPainter, "drawText", noting)
    strip = Strip()
    qtbot.addWidget(strip)
    strip.resize(width, 130)
    strip.show_tiles(method_tiles(None, (), Choice()))
    strip.grab()
    assert len(set(written)) == len(METHODS)
    assert not [name for name in written if "…" in name]
    for tile, method in zip(strip.tiles, METHODS.values(), strict=True):
        assert method.title in tile.toolTip()
