"""The list of layers shows what each layer sees in the drawing."""

import numpy as np
import pytest

from engine.attribution.table import METHODS
from engine.render import enlarged, heatmap
from gui.bridge.messages.open_network import NetworkOpened
from gui.bridge.messages.preview_layers import LayersPreviewed
from gui.parts.pictures import array_of


@pytest.fixture
def drawn(person, seven):
    """The person has drawn a 7 and sees it explained by Grad-CAM."""
    person.draw(seven)
    person.choose_from_list(person.find("methodSelector"), list(METHODS).index("grad_cam"))
    person.wait_for_the_map()
    return person


@pytest.fixture
def seen_by(shipped):
    """`seen_by(pixels, layer)`: the picture of a layer, from its feature maps, apart."""
    from engine import explain

    def picture(pixels, layer):
        maps = explain(shipped, pixels[None], "activations", layer=layer).values[0]
        return enlarged(heatmap(np.abs(maps).mean(axis=-1), "magnitude").pixels, 2)

    return picture


def icon(box, row):
    """The picture beside a row of a list, pixel by pixel, or None."""
    shown = box.itemIcon(row)
    return None if shown.isNull() else array_of(shown.pixmap(shown.availableSizes()[0]).toImage())


def assert_same_picture(found, expected):
    assert found.shape == expected.shape
    assert np.abs(found.astype(int) - expected).max() <= 6  # a colour or two: float32 sums


def test_each_layer_has_a_picture_of_what_it_sees(drawn, seen_by):
    box = drawn.find("option_layer")
    drawn.wait_until(lambda: icon(box, 0) is not None)
    for row in range(1, box.count()):
        assert_same_picture(icon(box, row), seen_by(drawn.map.pixels, box.itemText(row)))


def test_the_default_has_the_picture_of_the_last_convolution(drawn):
    box = drawn.find("option_layer")
    drawn.wait_until(lambda: icon(box, 0) is not None)
    np.testing.assert_array_equal(icon(box, 0), icon(box, box.count() - 1))


def test_another_drawing_brings_other_pictures(drawn, four, seen_by):
    box = drawn.find("option_layer")
    drawn.wait_until(lambda: icon(box, 1) is not None)
    before = icon(box, 1)
    drawn.draw(*four)
    drawn.wait_for_the_map()
    drawn.wait_until(lambda: not np.array_equal(icon(box, 1), before))
    assert_same_picture(icon(box, 1), seen_by(drawn.map.pixels, box.itemText(1)))


def test_a_method_without_layers_asks_for_no_pictures(person, seven, monkeypatch):
    asked = []
    monkeypatch.setattr(person.window.live, "preview_layers", lambda: asked.append(1))
    person.draw(seven)
    person.wait_for_the_map()
    assert not asked


def test_another_network_is_asked_with_the_layer_that_the_list_shows(drawn, tmp_path):
    import keras

    box = drawn.find("option_layer")
    drawn.choose_from_list(box, 1)
    layer = box.itemData(1)
    assert dict(drawn.window.live.request.options) == {"layer": layer}
    opened = []
    drawn.window.room.engine.subscribe(NetworkOpened, opened.append)
    drawn.choose_from_menu("File", "shipped")  # which has that layer
    drawn.wait_until(lambda: opened)
    drawn.wait_until(lambda: drawn.find("option_layer").currentData() == layer)
    assert dict(drawn.window.live.request.options) == {"layer": layer}
    other = keras.Sequential(
        [
            keras.Input((28, 28, 1)),
            keras.layers.Conv2D(2, 3, activation="relu", name="another"),
            keras.layers.Flatten(),
            keras.layers.Dense(10, activation="softmax"),
        ]
    )
    other.save(tmp_path / "other.keras")
    drawn.window.open_file(tmp_path / "other.keras")
    drawn.wait_until(lambda: len(opened) == 2)
    drawn.wait_until(lambda: drawn.find("option_layer").currentData() is None)
    drawn.wait_until(lambda: not drawn.window.live.request.options)
    drawn.wait_for_the_map()


def test_pictures_of_a_drawing_that_is_no_longer_there_are_not_shown(drawn, four):
    box, engine, answers = drawn.find("option_layer"), drawn.window.room.engine, []
    engine.subscribe(LayersPreviewed, answers.append)
    drawn.window.live.preview_layers()
    drawn.wait_until(lambda: answers)
    old, before = answers[0], icon(box, 1)
    drawn.draw(*four)
    drawn.wait_for_the_map()
    drawn.wait_until(lambda: not np.array_equal(icon(box, 1), before))
    shown = icon(box, 1)
    engine.deliver(old)
    np.testing.assert_array_equal(icon(box, 1), shown)
