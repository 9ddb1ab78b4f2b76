"""Two classes side by side: what a digit is, and what it is read as."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt

from engine.attribution.table import METHODS
from engine.drawing import Drawing, Picture, blank
from engine.ink import Ink
from gui.bridge.small_maps import two_roles

MISREAD = 1901  # a 9 that the shipped network reads as a 4


def choose(person, kind):
    box = person.find("smallMapsSelector")
    person.choose_from_list(box, box.findData(kind))


@pytest.fixture
def two(person):
    """A misread test sample lies on the canvas, with both its classes beside each other."""
    person.fill_in("sample", f"{MISREAD}\n")
    person.wait_for_the_map()
    choose(person, "pair")
    wait_for_both(person)
    return person


def view(person):
    return person.window.draw.pair


def wait_for_both(person):
    """Wait for two maps that belong to what is drawn, and return them."""
    person.wait_for_the_map()

    def there():
        shown = view(person).shown
        return shown is not None and shown.generation == person.map.generation and shown.pair[1:]

    person.wait_until(there)
    return view(person).shown.pair


def titles(person):
    return [tile.title for tile in view(person).tiles]


def test_each_map_is_that_of_the_class_alone_and_says_what_the_class_is(two, explained_apart):
    tiles = wait_for_both(two)
    assert titles(two) == ["9, what it is", "4, what it is read as"]
    for tile in tiles:
        _, values = explained_apart(two.map.pixels, tile.target)
        np.testing.assert_allclose(tile.values, values, atol=1e-3 * np.abs(values).max())
        assert tile.score == pytest.approx(float(two.map.logits[tile.target]))
    assert not two.window.draw.heatmap.isVisible()
    assert [button.isChecked() for button in view(two).tiles] == [False, True]
    assert "what it is" in view(two).tiles[0].accessibleName()


def test_a_colour_means_the_same_in_both_maps(two):
    """The weaker map does not reach the last colour; alone it would."""
    from engine.render import heatmap

    tiles = wait_for_both(two)
    reach = [np.abs(tile.values).max() for tile in tiles]
    limit = max(reach)
    for button, tile in zip(view(two).tiles, tiles, strict=True):
        shown = button.picture().pixelColor(
            *np.unravel_index(np.abs(tile.values).argmax(), (28, 28))[::-1]
        )
        place = np.unravel_index(np.abs(tile.values).argmax(), (28, 28))
        expected = heatmap(tile.values, "signed", limit).pixels[place]
        assert shown.getRgb() == tuple(int(part) for part in expected)
    assert reach[0] != reach[1]


def test_both_maps_have_the_outline_and_the_ground_of_the_window(two):
    wait_for_both(two)
    for change in (
        lambda: two.click_check_box(two.find("outline")),
        lambda: two.choose_from_menu("View", "dark"),
    ):
        before = [tile.grab().toImage() for tile in view(two).tiles]
        change()
        after = [tile.grab().toImage() for tile in view(two).tiles]
        assert all(one != other for one, other in zip(before, after, strict=True))
    for tile in view(two).tiles:
        assert tile.picture().pixelColor(0, 0).lightness() < 80


def test_every_class_has_its_map_on_its_tile_beside_the_pair(two, explained_apart):
    wait_for_both(two)
    two.wait_until(lambda: all(tile.content.values is not None for tile in two.tiles))
    for tile in two.tiles:
        _, values = explained_apart(two.map.pixels, tile.content.key)
        found = tile.content.values
        np.testing.assert_allclose(found, values, atol=1e-3 * np.abs(values).max())


def test_both_maps_are_as_large_as_the_drawing_and_on_its_line(two):
    wait_for_both(two)
    canvas = two.canvas
    top = canvas.mapTo(two.window, QPoint(0, 0)).y()
    for tile in view(two).tiles:
        assert tile.square.width() == tile.square.height() == canvas.width()
        assert tile.mapTo(two.window, QPoint(0, 0)).y() == top


def test_a_pixel_is_read_out_in_place_of_the_title_and_gives_it_back(two):
    wait_for_both(two)
    tile, title = view(two).tiles[1], two.find("heatmapTitle")
    two.point_at(tile, QPoint(tile.width() // 2, 40))
    assert not title.isVisible()
    two.point_at(two.canvas, QPoint(5, 5))
    assert title.isVisible()


def test_size_instead_of_sign_recolours_both(two):
    before = [tile.grab().toImage() for tile in view(two).tiles]
    two.press(Qt.Key.Key_S)
    after = [tile.grab().toImage() for tile in view(two).tiles]
    assert all(one != other for one, other in zip(before, after, strict=True))


def test_both_maps_follow_the_pen(two, line):
    before = wait_for_both(two)
    two.draw(line((100, 100), (170, 100)))
    after = wait_for_both(two)
    assert not np.array_equal(before[0].values, after[0].values)
    assert "what the sample was" in titles(two)[0]


@pytest.mark.parametrize("place", [0, 1])
def test_a_click_on_one_of_them_makes_it_the_large_map(two, place):
    target = wait_for_both(two)[place].target
    two.click(two.find(f"pairMap{place}"))
    assert two.wait_for_the_map().target == target
    assert two.window.draw.heatmap.isVisible()
    assert not view(two).isVisible()
    assert two.find("smallMapsSelector").currentData() == "classes"


def test_picking_a_class_or_p_shows_the_large_map_again(two):
    two.press(Qt.Key.Key_3)
    assert two.wait_for_the_map().target == 3
    assert two.window.draw.heatmap.isVisible()
    choose(two, "pair")
    wait_for_both(two)
    two.press(Qt.Key.Key_P)
    assert two.window.draw.heatmap.isVisible()


def test_a_class_that_was_picked_before_is_not_explained_behind_two_others(person):
    person.fill_in("sample", f"{MISREAD}\n")
    person.press(Qt.Key.Key_0)
    assert person.wait_for_the_map().target == 0
    choose(person, "pair")
    wait_for_both(person)
    assert person.map.target == 4  # what is exported and saved is one of the two
    person.press(Qt.Key.Key_E)  # the next sample, which is read right
    person.wait_until(lambda: person.map.target != 4)
    assert person.map.target in [tile.target for tile in wait_for_both(person)]
    assert person.find("followPrediction").isChecked()


def test_to_set_a_class_against_another_shows_the_large_map_again(two):
    two.press(Qt.Key.Key_0, modifier=Qt.KeyboardModifier.ControlModifier)
    two.wait_for_the_map()
    assert two.map.versus == 0
    assert two.window.draw.heatmap.isVisible()
    choose(two, "pair")
    wait_for_both(two)
    assert two.map.versus is None


@pytest.mark.parametrize("kind", ["classes", "methods"])
def test_what_the_tiles_showed_comes_back_after_the_pair(person, kind):
    person.fill_in("sample", f"{MISREAD}\n")
    choose(person, kind)
    choose(person, "pair")
    wait_for_both(person)
    person.press(Qt.Key.Key_3)
    assert person.find("smallMapsSelector").currentData() == kind
    person.wait_for_the_map()
    person.wait_until(lambda: all(tile.content.values is not None for tile in person.tiles))


def test_beside_the_pair_the_tiles_still_say_how_sure_each_class_is(two):
    wait_for_both(two)
    shown = [tile.content.probability for tile in two.tiles]
    assert shown == two.map.probabilities.tolist()


def test_chosen_again_it_does_not_begin_with_the_maps_of_an_earlier_drawing(two):
    before = view(two).shown
    choose(two, "classes")
    choose(two, "pair")
    shown = view(two).shown  # a fast engine has answered by now
    assert shown is None or shown.generation > before.generation
    wait_for_both(two)


def test_the_pixel_under_the_pointer_is_read_out(two):
    tile = wait_for_both(two)[1]
    button = view(two).tiles[1]
    two.point_at(button, QPoint(button.width() // 2, 40))
    words = two.find("pixelReadout").text()
    assert words.startswith("class 4, row ")
    row, column = (int(part.split()[1].rstrip(":")) for part in words.split(", ")[1:3])
    from engine.words import number

    assert words.endswith(number(float(tile.values[row, column]), sign=True))


def test_an_empty_canvas_has_no_maps_and_activations_say_that_they_know_no_class(two):
    methods = two.find("methodSelector")
    two.choose_from_list(methods, methods.findData("activations"))
    two.wait_until(lambda: view(two).shown is not None and not view(two).shown.tiles)
    assert titles(two)[0] == "Activations have no class"
    two.press(Qt.Key.Key_Delete)
    assert view(two).shown is None
    assert titles(two) == ["", ""]


@pytest.mark.parametrize("size", [(1024, 700), (960, 640)])
def test_both_maps_and_their_names_fit_into_a_small_window(two, size):
    two.window.resize(*size)
    two.wait_until(lambda: (two.window.width(), two.window.height()) == size)
    for button in view(two).tiles:
        font = button.font()
        font.setBold(True)
        assert button.width() >= button.fontMetrics().horizontalAdvance("4, what it is read as")
        assert button.height() >= 4 * 28 + button.fontMetrics().height()


# -- which two -------------------------------------------------------------------------------------

LOGITS = np.array([0, 0, 0, 0, 9, 1, 0, 0, 0, 5], np.float32)
PICTURE = np.zeros((28, 28), np.float32)
STROKE = [np.array([(10.0, 10.0), (90.0, 90.0)], np.float32)]


def test_a_misread_sample_is_set_beside_what_it_is_read_as():
    sample = Drawing(blank().ink, Picture(PICTURE, "test sample 1", 9))
    assert two_roles(sample, LOGITS) == {9: "what it is", 4: "what it is read as"}


def test_a_sample_that_is_read_right_is_set_beside_what_comes_second():
    sample = Drawing(blank().ink, Picture(PICTURE, "test sample 1", 4))
    assert two_roles(sample, LOGITS) == {4: "what it is, and is read as", 9: "what comes second"}


def test_a_drawing_is_read_as_one_and_something_comes_second():
    drawn = Drawing(Ink(STROKE, 16.0))
    assert two_roles(drawn, LOGITS) == {4: "what it is read as", 9: "what comes second"}


def test_the_caption_is_of_the_maps_that_are_seen(two):
    caption, shown = two.find("heatmapTitle"), []
    two.press(Qt.Key.Key_M)

    def both_are_there():
        maps = view(two).shown
        if maps is not None:
            shown.append((METHODS[maps.beside.method].title, caption.text()))
        return maps is not None and maps.beside.method == "gradients_inputs"

    two.wait_until(both_are_there)
    assert all(words.endswith(method) for method, words in shown)
