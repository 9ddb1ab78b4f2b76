"""A film: one frame a moment, the very colours of the maps, endless."""

import numpy as np
import pytest
from PIL import Image

from engine.attribution.frame import Frame
from engine.errors import OutputError
from engine.film import GAP, LAST, MILLISECONDS, ZOOM, Scene, save_film
from engine.render import heatmap
from engine.training.moments import Moment


def scenes(count):
    rng = np.random.default_rng(0)
    return [Scene(Moment(epoch), frame(epoch, rng.normal(size=(28, 28)))) for epoch in range(count)]


def frame(predicted, values, versus=None):
    """Why a digit is a 4, although half of the probability says that it is another one."""
    probabilities = np.full(10, 0.5 / 9, np.float32)
    probabilities[predicted] = 0.5
    values = values.astype(np.float32)
    return Frame(np.log(probabilities), probabilities, 4, values, versus=versus)


PIXELS = np.linspace(0, 1, 784, dtype=np.float32).reshape(28, 28)


@pytest.mark.parametrize("name", ["film.gif", "film.png"])
def test_a_film_has_a_frame_a_moment_rests_on_the_last_and_begins_again(tmp_path, name):
    with Image.open(save_film(PIXELS, scenes(3), tmp_path / name)) as film:
        assert film.n_frames == 3
        assert film.info["loop"] == 0
        lasting = []
        for number in range(3):
            film.seek(number)
            film.load()
            lasting.append(film.info["duration"])
    assert lasting == [MILLISECONDS, MILLISECONDS, LAST]


def test_a_png_film_shows_the_digit_and_the_very_colours_of_each_map(tmp_path):
    told = scenes(2)
    with Image.open(save_film(PIXELS, told, tmp_path / "film.png")) as film:
        for number, scene in enumerate(told):
            film.seek(number)
            seen = np.asarray(film.convert("RGB"))
            ink = seen[GAP : GAP + 28 * ZOOM : ZOOM, GAP : GAP + 28 * ZOOM : ZOOM, 0]
            np.testing.assert_array_equal(ink, np.rint(PIXELS * 255))
            left = 2 * GAP + 28 * ZOOM
            shown = seen[GAP : GAP + 28 * ZOOM : ZOOM, left : left + 28 * ZOOM : ZOOM]
            np.testing.assert_array_equal(shown, heatmap(scene.frame.values).pixels[..., :3])


def test_the_caption_says_epoch_reading_and_class():
    first, second = scenes(2)
    assert first.caption == "random weights: reads 0, 50.0 %; why 4"
    assert second.caption.startswith("after epoch 1: reads 1")
    against = Scene(Moment(2), frame(7, np.zeros((28, 28)), versus=9))
    assert against.caption == "after epoch 2: reads 7, 50.0 %; why 4 and not 9"


def test_the_caption_counts_the_steps_within_the_first_epoch():
    early = [Scene(Moment(0, step), frame(1, np.zeros((28, 28)))).caption for step in (1, 64)]
    assert early[0].startswith("after 1 step: reads 1")
    assert early[1].startswith("after 64 steps: reads 1")


def test_classes_that_have_names_are_called_by_them():
    names = ("shirt", "trouser", "pullover", "dress", "coat", *"56", "sneaker", "bag", "boot")
    named = Scene(Moment(2), frame(7, np.zeros((28, 28)), versus=9), names)
    assert named.caption == "after epoch 2: reads sneaker, 50.0 %; why coat and not boot"


def test_another_ending_is_named_before_anything_is_written(tmp_path):
    with pytest.raises(OutputError, match=r"end it in \.gif or \.png"):
        save_film(PIXELS, scenes(1), tmp_path / "film.mp4")
    assert not list(tmp_path.iterdir())
