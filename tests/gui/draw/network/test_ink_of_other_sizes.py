"""Networks for ink of other sizes and shapes: strokes on the canvas, as for MNIST."""

import keras
import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint

from engine.drawing import Drawing
from engine.ink import Ink
from engine.networks.pictures import digit_for

DIGITS = tuple(map(str, range(10)))


@pytest.fixture
def larger(networks, tmp_path):
    """A network of digits in 32 x 32, whose classes are named so."""
    path = tmp_path / "larger.keras"
    path.write_bytes(networks("larger.keras", (32, 32, 1), 10).read_bytes())
    path.with_suffix(".txt").write_text("\n".join(DIGITS))
    return path


def test_strokes_reach_a_larger_network_in_its_size(person, open_file, larger, four):
    person.draw(*four)
    digit = person.wait_for_the_map().pixels
    open_file(larger)
    person.wait_until(lambda: person.map is not None and person.map.values.shape == (32, 32))
    explained = person.wait_for_the_map()
    assert person.canvas.isVisible()
    wanted = Image.fromarray(digit).resize((32, 32), Image.Resampling.BILINEAR)
    np.testing.assert_allclose(explained.pixels, np.asarray(wanted), atol=1e-6)
    model = keras.models.load_model(larger)
    said = model(explained.pixels[None, ..., None]).numpy()[0]
    np.testing.assert_allclose(explained.probabilities, said, atol=1e-5)
    assert person.window.actions_by_name["next"].isEnabled()
    assert person.window.actions_by_name["failures"].isEnabled()


def test_a_pixel_of_a_larger_map_is_the_same_place_on_the_canvas(person, open_file, larger, line):
    open_file(larger)
    person.draw(line((60, 40), (220, 240)))
    person.wait_for_the_map()
    heatmap = person.find("heatmap")
    square = heatmap.square
    marked, places = [], []
    person.window.draw.twins.marked.connect(marked.append)
    for part in (0.25, 0.75):
        person.point_at(heatmap, QPoint(int(square.width() * part), int(square.height() * part)))
        place = person.canvas.marked
        places.append((place.center().x(), place.center().y(), place.width()))
        pixel = int(part * 32 + 1e-9)
        person.point_at(person.canvas, person.on_canvas(place.center().toTuple()).toPoint())
        assert marked[-1] == (pixel, pixel)
    # Half of the map, 16 of its pixels, is 14 of a digit's.
    unit = 1 / person.canvas.drawing.digit().transform.scale
    assert places[1][0] - places[0][0] == pytest.approx(14 * unit)
    assert places[0][2] == pytest.approx(14 / 16 * unit)


@pytest.mark.parametrize(
    ("name", "shape", "before"),
    [
        ("row.keras", (784,), (28, 28, 1)),
        ("grey.keras", (28, 28), (28, 28, 1)),
    ],
)
def test_strokes_reach_networks_without_an_axis_of_channels(
    person, open_file, networks, four, name, shape, before
):
    path = networks(name, shape, 10, before=(keras.layers.Reshape(before),))
    open_file(path)
    person.draw(*four)
    explained = person.wait_for_the_map()
    assert person.canvas.isVisible()
    said = keras.models.load_model(path)(explained.pixels.reshape(1, *shape)).numpy()[0]
    np.testing.assert_allclose(explained.probabilities, said, atol=1e-5)


def test_letters_are_drawn_too_and_a_sample_is_right_by_its_name(
    person, open_file, networks, tmp_path
):
    path = tmp_path / "letters.keras"
    path.write_bytes(networks("letters.keras", (28, 28, 1), 12).read_bytes())
    path.with_suffix(".txt").write_text("\n".join(("A", "B", *DIGITS)))
    open_file(path)
    assert person.canvas.isVisible()
    person.window.show_sample(0)  # a 7
    person.wait_for_the_map()
    titles = [tile.content.title for tile in person.tiles]
    assert {"7 ✓"} >= {title for title in titles if "✓" in title}
    assert not person.window.actions_by_name["failures"].isEnabled()


def test_what_each_stroke_does_and_what_would_flip_it_is_asked_of_a_larger_network(
    person, open_file, larger, four
):
    open_file(larger)
    person.draw(*four)
    explained = person.wait_for_the_map()
    classifier = person.window.room.engine.networks["loaded"].classifier
    person.click(person.find("what_ifHeading"))
    person.click(person.find("whichStroke"))
    person.wait_until(
        lambda: [tile.content.values is not None for tile in person.tiles] == [True] * 2
    )
    for tile, kept in zip(person.tiles, (1, 0), strict=True):
        alone = Drawing(Ink([person.canvas.drawing.ink.strokes[kept]]))
        shown = digit_for(alone.digit().pixels, (32, 32, 1))
        change = classifier.logits(shown)[0] - explained.logits
        said = float(tile.content.note.replace("−", "-"))
        assert said == pytest.approx(float(change[explained.target]), rel=0.006, abs=1e-4)
    assert person.find("whatIsItLike").isEnabled()
