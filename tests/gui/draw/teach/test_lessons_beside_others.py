"""A lesson while something else goes on: another one, another network, a scrambled copy."""

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, Qt


@pytest.fixture
def taught(person, pupil_of, say, lesson, seven):
    """Someone whose copy has learned a 7, and who has not decided yet."""
    person.draw(seven)
    person.wait_for_the_map()
    say(7)
    lesson()
    person.wait_until(lambda: pupil_of.lesson.sides.compared is not None)
    for _ in range(3):
        QCoreApplication.processEvents()
    return person


def network_with(layer, classes, path):
    """A small network of digits whose layer has a name of its own."""
    import keras

    keras.utils.set_random_seed(2)
    layers = keras.layers
    body = [layers.Conv2D(4, 5, strides=3, name=layer), layers.Flatten()]
    shape = (28, 28, 1) if classes == 10 else (24, 32, 3)
    keras.Sequential([keras.Input(shape), *body, layers.Dense(classes, "softmax")]).save(path)
    return path


def test_another_lesson_while_one_is_kept_does_not_lose_the_button(taught, pupil_of, state):
    window = taught.window
    taught.click(pupil_of.lesson.keep)
    taught.click(pupil_of.teach)  # before it is written
    taught.wait_until(lambda: window.network_file is not None)
    (first,) = state.networks()
    assert window.network_file == first
    taught.wait_until(lambda: not window.room.lessons.going_on)
    taught.wait_until(pupil_of.lesson.keep.isVisible)
    for _ in range(3):
        QCoreApplication.processEvents()
    taught.click(pupil_of.lesson.keep)
    taught.wait_until(lambda: window.network_file != first)
    assert len(state.networks()) == 2


def test_before_and_after_are_compared_whatever_layers_the_live_network_has(
    taught, pupil_of, tmp_path, line
):
    window, sides = taught.window, pupil_of.lesson.sides
    path = network_with("mine", 10, tmp_path / "mine.keras")
    taught.drop(path)
    taught.wait_until(lambda: window.network_file == path)
    window.draw.method.choose("grad_cam", {"layer": "mine"})
    taught.wait_until(lambda: window.live.request.options == (("layer", "mine"),))
    taught.draw(line((60, 200), (200, 220)))
    drawing = taught.canvas.drawing
    taught.wait_until(lambda: sides.compared and sides.compared.request.drawing is drawing)
    assert sides.compared.before.values.shape == (28, 28)
    assert "failed" not in taught.message
    assert "layer" not in taught.message


def test_a_network_of_pictures_leaves_the_lesson_alone(taught, pupil_of, tmp_path):
    window = taught.window
    path = network_with("theirs", 3, tmp_path / "theirs.keras")
    taught.drop(path)
    taught.wait_until(lambda: window.network_file == path)
    pixels = np.random.default_rng(0).integers(0, 256, (24, 32, 3), np.uint8)
    from PIL import Image

    Image.fromarray(pixels).save(tmp_path / "picture.png")
    taught.drop(tmp_path / "picture.png")
    taught.wait_until(lambda: taught.map is not None and taught.map.pixels.ndim == 3)
    taught.wait_for_the_map()
    taught.qtbot.wait(100)
    assert not pupil_of.lesson.sides.isVisible()
    assert "failed" not in taught.message
    taught.choose_from_menu("File", "shipped")
    taught.wait_until(lambda: window.network_file is None)
    taught.wait_until(pupil_of.lesson.sides.isVisible)


def test_a_stopped_lesson_leaves_no_copy_behind(person, pupil_of, say, seven):
    person.draw(seven)
    person.wait_for_the_map()
    say(7)
    networks, shown = person.window.room.engine.networks, []
    person.window.room.lessons.progressed.connect(shown.append)
    person.click(pupil_of.teach)
    person.wait_until(lambda: shown)
    assert networks.pupil is not None
    person.click(pupil_of.cancel)
    person.wait_until(lambda: networks.pupil is None)
    person.wait_until(lambda: not person.window.room.lessons.threads)


def test_no_map_before_or_after_is_seen_while_one_guesses(taught, pupil_of):
    sides, section = pupil_of.lesson.sides, taught.window.draw.teach
    assert sides.isVisible()
    taught.click(taught.find("guessHeading"))
    taught.click(taught.find("guess"))
    assert not sides.isVisibleTo(section), "and not because its section is folded for another"
    taught.press(Qt.Key.Key_Escape)
    taught.wait_until(lambda: sides.isVisibleTo(section))
