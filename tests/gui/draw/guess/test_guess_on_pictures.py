"""Pictures in colour are guessed about, and their networks scrambled, as digits are."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gui.parts.pictures import array_of

SHAPE = (24, 32, 3)


@pytest.fixture(scope="module")
def colours(tmp_path_factory):
    """A network of small pictures in colour, and such a picture."""
    import keras

    keras.utils.set_random_seed(4)
    layers = keras.layers
    body = [layers.Conv2D(4, 5, strides=3, activation="relu"), layers.Flatten()]
    folder = tmp_path_factory.mktemp("colours")
    network, picture = folder / "colours.keras", folder / "red.png"
    keras.Sequential([keras.Input(SHAPE), *body, layers.Dense(3, activation="softmax")]).save(
        network
    )
    pixels = np.zeros(SHAPE, np.uint8)
    pixels[:, :16] = (230, 40, 20)
    Image.fromarray(pixels).save(picture)
    return network, picture


@pytest.fixture
def looking(person, colours):
    """Someone who opened both."""
    network, picture = colours
    person.window.resize(1280, 800)
    person.drop(network)
    person.wait_until(lambda: person.window.painting.is_active)
    person.drop(picture)
    person.wait_until(lambda: person.map is not None and person.window.live.settled)
    return person


def test_a_guess_about_a_picture_is_marked_in_its_own_pixels(looking):
    looking.click(looking.find("guessHeading"))
    looking.click(looking.find("guess"))
    board = looking.find("guessBoard")
    assert board.marks.shape == SHAPE[:2]
    shown = array_of(board.grab().toImage())
    square = board.square.toRect()
    for across, expected in ((0.25, (230, 40, 20)), (0.75, (0, 0, 0))):
        pixel = shown[square.height() // 2, int(square.width() * across), :3]
        assert np.abs(pixel.astype(int) - expected).max() <= 2
    place = board.mapTo(looking.window, QPoint(square.width() // 4, square.height() // 2))
    QTest.mouseClick(
        looking.window.windowHandle(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        place,
    )
    assert board.marks[12, 8]
    looking.click(looking.find("compareGuess"))
    looking.wait_until(looking.find("keepGuess").isEnabled)
    assert len(looking.find("guessTable").found) > 5
    assert not looking.find("nextGuess").isEnabled()  # there are no test pictures


def test_the_network_of_pictures_forgets_too(looking):
    looking.click(looking.find("scrambleHeading"))
    slider = looking.find("scrambleDepth")
    looking.wait_until(slider.isEnabled)
    assert slider.maximum() == 2
    slider.setFocus()
    looking.press(Qt.Key.Key_Right)
    looking.wait_until(lambda: "notices most" in looking.find("scrambleWords").text())
    assert looking.map.network == "scrambled"
    looking.press(Qt.Key.Key_Escape)
    looking.wait_until(lambda: looking.map.network == "loaded")
    assert looking.window.draw.painting.painting is not None
