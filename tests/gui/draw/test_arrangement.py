"""Where everything of the Draw tab lies: two equal squares and a strip, at every size."""

from itertools import combinations, product

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QWidget

from gui.draw.arrangement import arrange
from gui.parts.arrangement import Room
from gui.parts.pictures import array_of

WIDTHS = (960, 1024, 1140, 1280, 1366, 1600, 1920, 2560, 3840)
HEIGHTS = (640, 700, 730, 800, 1080, 1440, 2160)
PROMISED = ((960, 640), (1024, 700), (1280, 800), (1920, 1080), (2560, 1440))
AROUND = 90  # menu, tabs and status line
ROOM = Room(headline=44, line=36, tile_words=28, legend=76)
EMPTY = 0.2  # of the tab at most


def places_in(size):
    return arrange(size[0], size[1] - AROUND, ROOM)


# -- as numbers ------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", list(product(WIDTHS, HEIGHTS)), ids="{0[0]}x{0[1]}".format)
def test_squares_are_equal_on_one_line_and_nothing_overlaps_or_leaves_the_tab(size):
    places = places_in(size)
    canvas, heatmap = places.canvas, places.heatmap
    assert canvas.width() == canvas.height() == heatmap.height()
    assert heatmap.width() == canvas.width() + ROOM.legend
    assert canvas.top() == heatmap.top()
    assert canvas.width() % 28 == 0
    whole = QRect(0, 0, size[0], size[1] - AROUND)
    parts = {name: getattr(places, name) for name in places.__slots__}
    for name, part in parts.items():
        assert whole.contains(part), name
    for (one, here), (other, there) in combinations(parts.items(), 2):
        assert not here.intersects(there), f"{one} lies over {other}"


@pytest.mark.parametrize("size", PROMISED)
def test_the_squares_take_two_fifths_of_the_window(size):
    assert places_in(size).canvas.height() >= 0.4 * size[1]


@pytest.mark.parametrize(
    "size", [each for each in product(WIDTHS, HEIGHTS) if each[0] >= 1280 and each[1] >= 800]
)
def test_tiles_are_large_enough_to_be_read(size):
    strip = places_in(size).strip
    side = min((strip.width() - 9 * 8) // 10, strip.height() - ROOM.tile_words)
    assert side >= 96


def test_squares_grow_with_the_window():
    sides = [places_in(size).canvas.width() for size in (*PROMISED, (3840, 2160))]
    assert sides == sorted(set(sides))


@pytest.mark.parametrize("size", list(product(WIDTHS, HEIGHTS)), ids="{0[0]}x{0[1]}".format)
def test_two_maps_beside_the_canvas_are_as_large_and_lie_over_nothing(size):
    places = arrange(size[0], size[1] - AROUND, ROOM, maps=2)
    side = places.canvas.width()
    assert side % 28 == 0
    assert places.heatmap.width() == 2 * side + 8 + ROOM.legend
    assert places.heatmap.height() == side
    assert side >= min(0.2 * size[0], 0.3 * size[1])
    whole = QRect(0, 0, size[0], size[1] - AROUND)
    parts = [getattr(places, name) for name in places.__slots__]
    assert all(whole.contains(part) for part in parts)
    assert not any(one.intersects(other) for one, other in combinations(parts, 2))


def test_without_tiles_the_squares_get_their_room():
    bare = arrange(1280, 710, Room(headline=44, line=36, tile_words=28, legend=76, tiles=0))
    assert bare.strip.height() == 0
    assert bare.canvas.width() >= places_in((1280, 800)).canvas.width()


# -- on the screen ---------------------------------------------------------------------------------


def resize(person, size):
    person.window.resize(*size)
    person.wait_until(lambda: (person.window.width(), person.window.height()) == size)


def explained_at_every_size(person, strokes):
    """Draw; then bring the window to every promised size, with a map on every tile each time."""
    resize(person, PROMISED[0])
    person.draw(*strokes)
    for size in PROMISED:
        resize(person, size)
        person.wait_for_the_map()
        person.wait_until(lambda: all(tile.content.values is not None for tile in person.tiles))
        yield size


def seen_in(widget, tab):
    return QRect(widget.mapTo(tab, widget.rect().topLeft()), widget.size())


def test_canvas_and_map_are_equal_and_large(person, four):
    for size in explained_at_every_size(person, four):
        tab = person.window.draw
        canvas, heatmap = seen_in(tab.canvas, tab), seen_in(tab.heatmap, tab)
        square = tab.heatmap.square
        assert canvas.width() == canvas.height() == square.width() == square.height(), size
        assert canvas.top() == heatmap.top() + square.top(), size
        assert canvas.height() >= 0.4 * size[1], size


def test_tiles_can_be_read(person, four):
    """Their names are whole, or stand in the tooltip; maps are 96 px wide where there is room."""
    for size in explained_at_every_size(person, four):
        for tile in person.tiles:
            wide = tile.map_square().width()
            assert wide >= (96 if size[0] >= 1280 else 64), size
            font = tile.font()
            font.setBold(True)
            metrics = QFontMetrics(font)
            needed = metrics.horizontalAdvance(tile.content.title + tile.content.note) + 4
            assert needed <= wide, size
            assert tile.toolTip().startswith(f"Class {tile.content.key}"), size


def test_names_of_methods_that_are_cut_short_are_whole_on_hover(person, four):
    for size in explained_at_every_size(person, four):
        view = person.window.draw.view
        view.show_kind("methods")
        for tile in person.tiles:
            assert tile.toolTip().startswith(tile.content.title), size
        view.show_kind("classes")


def empty_part(tab, margin=1):
    """How much of the tab is empty ground: what lies further than a margin from all that is shown.

    This is the measure of the promise that less than a fifth is empty: a margin of one block is a
    step of the rhythm, so that no gap between two parts counts, and any larger one does.

    The tab is cut into blocks of 8 x 8 pixels. A block is empty where all its pixels, and those of
    the blocks up to `margin` blocks away on every side, have the window's colour. Returns the part
    of such blocks; with a margin of 0 it counts gaps between lines of text and between tiles too.
    """
    screen = array_of(tab.grab().toImage())[..., :3]
    high, wide = (length // 8 for length in screen.shape[:2])
    ground = (screen == np.array(tab.palette().window().color().getRgb()[:3])).all(axis=-1)
    blocks = ground[: high * 8, : wide * 8].reshape(high, 8, wide, 8)
    bare = np.pad(blocks.all(axis=(1, 3)), margin, constant_values=True)
    size = 2 * margin + 1
    return float(np.lib.stride_tricks.sliding_window_view(bare, (size, size)).all((2, 3)).mean())


def test_less_than_a_fifth_of_the_tab_is_empty_ground(person, four):
    for size in explained_at_every_size(person, four):
        assert empty_part(person.window.draw) < EMPTY, size
        assert empty_part(person.window.draw, margin=0) < 0.3, size


def test_an_empty_canvas_leaves_no_more_empty_than_it_must(person):
    """Before anything is drawn words are few, but map and tiles have their places."""
    for size in PROMISED:
        resize(person, size)
        assert empty_part(person.window.draw) < EMPTY + 0.05, size


def test_an_empty_window_counts_as_empty(person):
    bare = QWidget(person.window)
    bare.resize(160, 160)
    assert empty_part(bare) == 1
    box = QCheckBox(bare)
    box.setGeometry(80, 80, 16, 16)
    assert empty_part(bare) == 1 - 4 * 4 / 20**2
    assert empty_part(bare, margin=0) == 1 - 2 * 2 / 20**2
