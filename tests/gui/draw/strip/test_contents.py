"""What the tiles say, as numbers and words."""

from types import SimpleNamespace

import numpy as np
import pytest

from engine.attribution.table import METHODS
from gui.draw.strip.contents import Choice, class_tiles, largest_value, method_tiles


@pytest.fixture
def explained():
    """A 4 that might be a 9, as far as tiles ask."""
    probabilities = np.zeros(10)
    probabilities[4], probabilities[9] = 0.96, 0.04
    logits = np.linspace(-4, 5, 10)
    return SimpleNamespace(
        probabilities=probabilities,
        logits=logits,
        target=4,
        versus=9,
        predicted=4,
        method="vanilla_gradients",
        name=str,
    )


def small_map(target, peak, method="vanilla_gradients", signed=True):
    values = np.full((28, 28), peak, np.float32)
    return SimpleNamespace(target=target, values=values, method=method, is_signed=signed)


def test_a_class_says_its_chance_its_score_and_what_it_is(explained):
    tiles = class_tiles(explained, (), Choice(label=9))
    assert [tile.key for tile in tiles] == list(range(10))
    four, nine = tiles[4], tiles[9]
    assert four.words == "Class 4, 96.0 %, score 0, what it is read as, explained"
    assert (four.note, four.probability) == ("96.0 %", 0.96)
    assert (four.explained, four.versus, four.predicted) == (True, False, True)
    assert nine.title == "9 ✓"
    assert nine.words.endswith("what it is, set against 4: why not 4")
    assert (nine.explained, nine.versus, nine.predicted) == (False, True, False)


def test_scores_can_stand_in_place_of_chances(explained):
    assert class_tiles(explained, (), Choice(scores=True))[9].note == "5"


def test_nothing_drawn_means_no_chance_and_the_picked_class_is_marked():
    tiles = class_tiles(None, (), Choice(target=3))
    assert [tile.key for tile in tiles if tile.explained] == [3]
    assert {tile.probability for tile in tiles} == {None}
    assert tiles[0].words == "Class 0: nothing drawn yet"


def test_on_one_scale_all_tiles_end_at_the_largest_value(explained):
    maps = [small_map(4, 2.0), small_map(9, -3.0)]
    shared = class_tiles(explained, maps, Choice())
    assert {tile.limit for tile in shared} == {3.0}
    alone = class_tiles(explained, maps, Choice(shared=False))
    assert {tile.limit for tile in alone} == {None}
    assert shared[0].values is None
    assert shared[9].values is maps[1].values


def test_maps_without_a_sign_are_shown_by_size(explained):
    maps = [small_map(4, 2.0, signed=False)]
    assert class_tiles(explained, maps, Choice())[4].view == "magnitude"
    assert class_tiles(explained, [small_map(4, 2.0)], Choice())[4].view == "signed"


def test_each_method_has_a_tile_with_what_it_does(explained):
    tiles = method_tiles(explained, [small_map(4, 1.0, "lrp")], Choice())
    assert [tile.key for tile in tiles] == list(METHODS)
    assert [tile.key for tile in tiles if tile.explained] == ["vanilla_gradients"]
    lrp = next(tile for tile in tiles if tile.key == "lrp")
    assert lrp.words == f"{METHODS['lrp'].title}, class 4: {METHODS['lrp'].summary}"
    assert (lrp.probability, lrp.note) == (None, "")


def test_no_maps_have_no_largest_value():
    assert largest_value((), default=None) is None
