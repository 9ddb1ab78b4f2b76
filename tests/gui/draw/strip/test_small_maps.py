"""The maps on the tiles: the ten classes of one method, or every method for one class."""

import threading

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from engine.attribution.table import METHODS
from gui.bridge.engine_thread import EngineThread
from gui.bridge.messages import explain
from gui.parts.pictures import array_of


@pytest.fixture
def drawn(person, seven):
    """The person has drawn a 7 and sees it explained."""
    person.draw(seven)
    person.wait_for_the_map()
    return person


def choose(person, kind):
    box = person.find("smallMapsSelector")
    person.choose_from_list(box, box.findData(kind))


def wait_for_all(person):
    """Wait for ten maps that belong to what is drawn, and return them."""
    person.wait_for_the_map()
    draw = person.window.draw

    def there():
        shown = draw.maps
        return shown is not None and shown.generation == person.map.generation and shown.tiles[9:]

    person.wait_until(there)
    return draw.maps.tiles


def picture(tile):
    """The map of a tile as it is painted, uint8 `(side, side, 3)`, without its frame."""
    place = tile.map_square().toRect().adjusted(6, 6, -6, -6)
    return array_of(tile.grab(place).toImage())[..., :3]


def test_each_class_has_the_map_that_explaining_it_alone_gives(drawn, explained_apart):
    tiles = wait_for_all(drawn)
    assert [tile.target for tile in tiles] == list(range(10))
    for tile, shown in zip(tiles, drawn.tiles, strict=True):
        _, values = explained_apart(drawn.map.pixels, tile.target)
        np.testing.assert_allclose(tile.values, values, atol=1e-3 * np.abs(values).max())
        assert tile.score == pytest.approx(float(drawn.map.logits[tile.target]))
        assert shown.content.values is tile.values
    assert [t.target for t in tiles if t.explained] == drawn.checked_tiles == [drawn.map.target]


def test_every_method_explains_the_class_and_a_click_chooses_it(drawn):
    choose(drawn, "methods")
    tiles = wait_for_all(drawn)
    assert [tile.method for tile in tiles] == list(METHODS)
    assert [tile.content.key for tile in drawn.tiles] == list(METHODS)
    assert {tile.target for tile in tiles} == {7}
    lrp = list(METHODS).index("lrp")
    drawn.click(drawn.find(f"tile{lrp}"))
    explained = drawn.wait_for_the_map()
    assert explained.method == drawn.find("methodSelector").currentData() == "lrp"
    assert drawn.checked_tiles == ["lrp"]
    np.testing.assert_allclose(
        explained.values, tiles[lrp].values, atol=1e-4 * np.abs(tiles[lrp].values).max()
    )


def test_on_one_scale_colours_can_be_compared_and_on_their_own_each_uses_all(drawn):
    wait_for_all(drawn)
    weakest = min(drawn.tiles, key=lambda tile: np.abs(tile.content.values).max())
    shared = picture(weakest)
    drawn.click_check_box(drawn.find("sharedScale"))
    assert (picture(weakest) != shared).any()


def test_tiles_follow_the_pen(drawn, four):
    before = wait_for_all(drawn)
    seen = []
    drawn.window.live.small_maps_made.connect(seen.append)
    drawn.draw(*four)
    after = wait_for_all(drawn)
    assert not np.array_equal(before[0].values, after[0].values)
    generations = [each.generation for each in seen]
    assert generations == sorted(generations)


def test_clearing_the_canvas_clears_the_tiles(drawn):
    wait_for_all(drawn)
    drawn.click(drawn.find("clearButton"))
    assert drawn.window.draw.maps is None
    assert all(tile.content.values is None for tile in drawn.tiles)


def test_a_goes_from_classes_to_methods_and_back(drawn):
    kinds = []
    drawn.window.draw.view.kind_chosen.connect(kinds.append)
    for _ in range(3):
        drawn.press(Qt.Key.Key_A)
    assert kinds == ["methods", "classes", "methods"]


def test_activations_know_no_class_so_the_tiles_have_no_maps(drawn):
    wait_for_all(drawn)
    drawn.choose_from_list(drawn.find("methodSelector"), list(METHODS).index("activations"))
    drawn.wait_for_the_map()
    drawn.wait_until(lambda: drawn.window.draw.maps is not None)
    assert all(tile.content.values is None for tile in drawn.tiles)
    assert [t.content.probability for t in drawn.tiles] == drawn.map.probabilities.tolist()


@pytest.mark.parametrize("size", [(1024, 700), (960, 640)])
def test_the_strip_fits_into_a_small_window(drawn, size):
    wait_for_all(drawn)
    drawn.window.resize(*size)
    drawn.wait_until(lambda: (drawn.window.width(), drawn.window.height()) == size)
    tab = drawn.window.draw

    def inside(tile):
        return tab.rect().contains(tile.mapTo(tab, tile.rect().bottomRight()))

    drawn.wait_until(lambda: all(map(inside, drawn.tiles)))


@pytest.mark.parametrize("size", [(960, 640), (1024, 700), (1920, 1080)])
def test_names_of_methods_all_have_one_size_which_is_small_where_there_is_little_room(
    drawn, size, monkeypatch
):
    drawn.window.resize(*size)
    choose(drawn, "methods")
    wait_for_all(drawn)
    seen, set_font = [], QPainter.setFont
    monkeypatch.setattr(
        QPainter, "setFont", lambda to, font: (seen.append(font), set_font(to, font))
    )
    for tile in drawn.tiles:
        tile.grab()
    assert len(seen) >= len(METHODS)
    assert len({font.pointSizeF() for font in seen}) == 1
    small = seen[0].pointSizeF() < drawn.window.font().pointSizeF()
    assert small is (size[0] < 1920)


def test_the_outline_lies_over_every_map_and_can_be_switched_off(drawn):
    wait_for_all(drawn)
    tiles, view = drawn.tiles, drawn.window.draw.heatmap
    with_outline = [picture(tile) for tile in tiles] + [array_of(view.grab().toImage())]
    box = drawn.find("outline")
    drawn.click_check_box(box)
    without = [picture(tile) for tile in tiles] + [array_of(view.grab().toImage())]
    for one, other in zip(with_outline, without, strict=True):
        assert (one != other).any()
    drawn.click_check_box(box)
    again = [picture(tile) for tile in tiles] + [array_of(view.grab().toImage())]
    for one, other in zip(with_outline, again, strict=True):
        np.testing.assert_array_equal(one, other)


def test_the_outline_of_a_tile_is_that_of_the_ink(drawn):
    """Where it is painted lies the edge of what the network received, and nowhere else."""
    wait_for_all(drawn)
    tile = drawn.tiles[0]
    drawn.window.resize(1280, 800)
    drawn.wait_until(lambda: drawn.window.width() == 1280)
    lined = array_of(tile.grab().toImage())
    drawn.click_check_box(drawn.find("outline"))
    bare = array_of(tile.grab().toImage())
    square = tile.map_square()
    rows, columns = np.nonzero((lined != bare).any(axis=-1))
    size = square.width() / 28
    y = np.clip(((rows - square.top()) / size).astype(int), 0, 27)
    x = np.clip(((columns - square.left()) / size).astype(int), 0, 27)
    ink = np.pad(drawn.map.pixels > 0.5, 2)
    around = [ink[2 + r : 30 + r, 2 + c : 30 + c] for r in (-1, 0, 1) for c in (-1, 0, 1)]
    edge = np.any(around, axis=0) & ~np.all(around, axis=0)
    assert len(rows) > 100
    assert edge[y, x].all()


def test_no_outline_lies_over_feature_maps_which_have_a_size_of_their_own(drawn):
    choose(drawn, "methods")
    wait_for_all(drawn)
    maps = drawn.tiles[list(METHODS).index("activations")]
    assert maps.content.values.shape != (28, 28)
    before = picture(maps)
    drawn.click_check_box(drawn.find("outline"))
    np.testing.assert_array_equal(picture(maps), before)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_map_fades_into_the_window(drawn, theme):
    """In the dark zero is dark, in the light it is near white; on tiles as on the large map."""
    wait_for_all(drawn)
    drawn.choose_from_menu("View", "dark" if theme == "light" else "light")
    drawn.click_check_box(drawn.find("outline"))
    drawn.choose_from_menu("View", theme)
    large = drawn.window.draw.heatmap.picture()
    for values, image in (
        (drawn.map.values, array_of(large)),
        (drawn.tiles[7].content.values, picture(drawn.tiles[7])),
    ):
        assert np.abs(values).min() < 0.01 * np.abs(values).max()
        brightness = image[..., :3].max(axis=-1)
        if theme == "dark":
            assert brightness.min() < 80
            assert np.median(brightness) < 128
        else:
            assert image[..., :3].min(axis=-1).max() > 225
            assert np.median(brightness) > 200


@pytest.mark.parametrize("way", ["NumPy", "TensorFlow"])
def test_while_the_pen_moves_it_goes_before_the_next_few_tiles(person, line, way, monkeypatch):
    """A move that comes while the first tiles are made is explained before the others are."""
    from engine.attribution import small_maps
    from engine.attribution.by_chain import ByChain
    from engine.attribution.live import LiveExplainer

    person.wait_until_ready()
    portions, explained, moved = [], [], threading.Event()
    of_classes, steps = small_maps.of_classes, LiveExplainer.steps

    def held(classifier, image, method, *, classes=(), **how):
        portions.append(classes)
        if len(portions) == 1:
            assert moved.wait(60)
        return of_classes(classifier, image, method, classes=classes, **how)

    def one_by_one(explainer, pixels, asked):
        maps = ByChain(explainer.classifier, "vanilla_gradients").of_classes(pixels, asked)
        for (target, _), values in zip(asked, maps, strict=True):
            portions.append((target,))
            if len(portions) == 1:
                assert moved.wait(60)
            yield values

    def noted(explainer, *asked, **how):
        explained.append(len(portions))
        return steps(explainer, *asked, **how)

    together = {"NumPy": one_by_one, "TensorFlow": lambda *_: None}
    monkeypatch.setattr(LiveExplainer, "of_classes", together[way])
    monkeypatch.setattr(small_maps, "of_classes", held)
    monkeypatch.setattr(LiveExplainer, "steps", noted)
    told = []
    person.window.live.small_maps_made.connect(told.append)
    points = line((60, 60), (200, 220))
    person.pen_down(points[0])
    person.pen_to(points[1])
    person.wait_until(lambda: portions)
    for point in points[2:]:
        person.pen_to(point)
    moved.set()
    person.wait_until(lambda: told)
    person.pen_up(points[-1])
    wait_for_all(person)
    assert 0 < len(portions[0]) < 10
    assert explained.count(1) >= 1
    first = told[0]
    assert [tile.target for tile in first.tiles] == list(range(10))
    for tile in first.tiles:  # all of one ink, that of the moment when they were begun
        assert tile.beside is first.beside
    assert first.generation < person.map.generation


def test_the_longer_tiles_take_the_less_often_they_are_made_while_the_pen_moves(
    person, line, monkeypatch
):
    """Here so long that once is enough until the pen rests; then they come whatever it takes."""
    posted = []
    person.wait_until_ready()
    monkeypatch.setattr(explain, "SMALL_MAPS_PART", 1e-9)
    monkeypatch.setattr(
        EngineThread,
        "post",
        lambda thread, message: (posted.append(message), thread.mailbox.post(message)),
    )
    person.draw(line((60, 60), (200, 220)), line((200, 60), (60, 220)))
    wait_for_all(person)
    moving = [message.explained.request.moving for message in posted]
    assert moving.count(True) <= 1
    assert moving[-1] is False
