"""Small networks of other people, and someone who opens them."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt

CONTROL = Qt.KeyboardModifier.ControlModifier


def small_network(shape, classes, *, before=(), activation="softmax", convolution=True):
    """A network with random weights that depends on every pixel."""
    import keras

    keras.utils.set_random_seed(5)
    layers = keras.layers
    body = [layers.Conv2D(4, 5, strides=3, activation="relu")] if convolution else []
    return keras.Sequential(
        [
            keras.Input(shape),
            *before,
            *body,
            layers.Flatten(),
            layers.Dense(classes, activation=activation),
        ]
    )


@pytest.fixture(scope="module")
def networks(tmp_path_factory):
    """`networks(name, shape, classes, **how)`: the file of a small network, made once."""
    made = {}

    def file(name, *arguments, **how):
        if name not in made:
            made[name] = tmp_path_factory.mktemp("networks") / name
            small_network(*arguments, **how).save(made[name])
        return made[name]

    return file


@pytest.fixture
def open_file(person, answer):
    """`open_file(path)`: open it by the menu's key, and wait until it answers."""

    def opened(path):
        answer(ask_what_to_open=path)
        person.press(Qt.Key.Key_O, modifier=CONTROL)
        person.wait_until(lambda: path.name in person.message and "Opening" not in person.message)

    return opened


@pytest.fixture
def drop(person):
    """`drop(path, ...)`: let files fall on the window."""

    return person.drop


@pytest.fixture
def picture(tmp_path):
    """A file with a yellow square on blue and green, and its pixels in [0, 1], `(24, 32, 3)`."""
    pixels = np.zeros((24, 32, 3), np.uint8)
    pixels[..., 2] = np.linspace(80, 200, 32)
    pixels[12:, :, 1] = 120
    pixels[8:16, 12:20] = (230, 210, 20)
    Image.fromarray(pixels).save(tmp_path / "square.png")
    return tmp_path / "square.png", pixels.astype(np.float32) / 255
