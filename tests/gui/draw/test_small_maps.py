"""Small maps in a row: the ten classes of one method, or every method for one class."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

from engine.attribution.table import METHODS
from gui.bridge.small_maps import SmallMapsMade


@pytest.fixture
def drawn(person, seven):
    """The person has drawn a 7 and sees it explained."""
    person.draw(seven)
    person.wait_for_the_map()
    return person


def row(person):
    return person.window.draw.small_maps


def choose(person, kind):
    box = person.find("smallMapsSelector")
    person.choose_from_list(box, box.findData(kind))


def wait_for_all(person):
    """Wait for ten maps that belong to what is drawn, and return them."""
    person.wait_for_the_map()

    def there():
        shown = row(person).shown
        return shown is not None and shown.generation == person.map.generation and shown.tiles[9:]

    person.wait_until(there)
    return row(person).shown.tiles


def test_no_small_maps_are_made_unless_they_are_wanted(drawn):
    made = []
    drawn.window.room.engine.subscribe(SmallMapsMade, made.append)
    drawn.press(Qt.Key.Key_3)
    drawn.wait_for_the_map()
    assert not made
    assert not drawn.find("smallMapsRow").isVisible()


def test_each_class_has_the_map_that_explaining_it_alone_gives(drawn, explained_apart):
    choose(drawn, "classes")
    tiles = wait_for_all(drawn)
    assert [tile.target for tile in tiles] == list(range(10))
    for tile in tiles:
        _, values = explained_apart(drawn.map.pixels, tile.target)
        np.testing.assert_allclose(tile.values, values, atol=1e-3 * np.abs(values).max())
        assert tile.score == pytest.approx(float(drawn.map.logits[tile.target]))
    assert [t.target for t in tiles if t.explained] == [drawn.map.target]


def test_a_click_on_a_small_map_explains_that_class(drawn):
    choose(drawn, "classes")
    wait_for_all(drawn)
    drawn.click(drawn.find("smallMap2"))
    assert drawn.wait_for_the_map().target == 2
    drawn.wait_until(lambda: drawn.find("smallMap2").isChecked())
    assert drawn.checked_bars == [2]


def test_every_method_explains_the_class_and_a_click_chooses_it(drawn):
    choose(drawn, "methods")
    tiles = wait_for_all(drawn)
    assert [tile.method for tile in tiles] == list(METHODS)
    assert {tile.target for tile in tiles} == {7}
    lrp = list(METHODS).index("lrp")
    drawn.click(drawn.find(f"smallMap{lrp}"))
    explained = drawn.wait_for_the_map()
    assert explained.method == "lrp"
    np.testing.assert_allclose(
        explained.values, tiles[lrp].values, atol=1e-4 * np.abs(tiles[lrp].values).max()
    )


def test_on_one_scale_colours_can_be_compared_and_on_their_own_each_uses_all(drawn):
    choose(drawn, "classes")
    wait_for_all(drawn)
    weakest = min(row(drawn).tiles, key=lambda tile: np.abs(tile.tile.values).max())
    shared = weakest.grab().toImage()
    drawn.click_check_box(drawn.find("sharedScale"))
    assert weakest.grab().toImage() != shared


def test_small_maps_follow_the_pen(drawn, four):
    choose(drawn, "classes")
    before = wait_for_all(drawn)
    seen = []
    drawn.window.live.small_maps_made.connect(seen.append)
    drawn.draw(*four)
    after = wait_for_all(drawn)
    assert not np.array_equal(before[0].values, after[0].values)
    generations = [each.generation for each in seen]
    assert generations == sorted(generations)


def test_clearing_the_canvas_clears_the_small_maps(drawn):
    choose(drawn, "classes")
    wait_for_all(drawn)
    drawn.click(drawn.find("clearButton"))
    assert row(drawn).shown is None
    assert all(tile.tile is None for tile in row(drawn).tiles)


def test_a_goes_through_the_kinds(drawn):
    kinds = []
    row(drawn).kind_chosen.connect(kinds.append)
    for _ in range(3):
        drawn.press(Qt.Key.Key_A)
    assert kinds == ["classes", "methods", "none"]


def test_activations_know_no_class_so_the_row_is_emptied(drawn):
    choose(drawn, "classes")
    wait_for_all(drawn)
    drawn.choose_from_list(drawn.find("methodSelector"), list(METHODS).index("activations"))
    drawn.wait_for_the_map()
    drawn.wait_until(lambda: not row(drawn).shown.tiles)
    assert all(tile.tile is None for tile in row(drawn).tiles)


@pytest.mark.parametrize("size", [(1024, 700), (960, 640)])
def test_the_row_fits_into_a_small_window(drawn, size):
    choose(drawn, "classes")
    wait_for_all(drawn)
    drawn.window.resize(*size)
    drawn.wait_until(lambda: (drawn.window.width(), drawn.window.height()) == size)
    tab = drawn.window.draw

    def inside(tile):
        return tab.rect().contains(tile.mapTo(tab, tile.rect().bottomRight()))

    drawn.wait_until(lambda: all(map(inside, row(drawn).tiles)))
