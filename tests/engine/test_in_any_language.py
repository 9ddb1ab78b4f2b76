"""What files hold, and what is decided, is the same whatever language words are said in."""

import json

import numpy as np
import pytest

from engine.data.inklens_file import KeptDrawing, drawing_of, text_of
from engine.drawing import Drawing, Picture, sample_name
from engine.errors import NoInkError
from engine.ink import Ink
from engine.pages.page import Page
from engine.words import ENGLISH, Language, say_in


@pytest.fixture(autouse=True)
def _foreign():
    say_in(Language(lambda text, _: f"⟦{text}⟧"))
    yield
    say_in(ENGLISH)


def test_a_test_sample_is_called_the_same_in_every_file_and_by_the_window_in_its_language():
    pixels = np.zeros((28, 28), np.float32)
    assert sample_name(25) == "⟦test sample 25⟧"
    text = text_of(KeptDrawing(Drawing(Ink(), Picture(pixels, sample_name(25), 4, 25))))
    assert json.loads(text)["picture"]["name"] == "test sample 25"
    assert drawing_of(text).drawing.picture.name == "⟦test sample 25⟧"
    say_in(ENGLISH)
    assert drawing_of(text).drawing.picture.name == "test sample 25"


def test_a_picture_without_ink_is_named():
    page = Page(np.ones((60, 50), np.float32), "scan.png")
    with pytest.raises(NoInkError, match=r"^⟦scan\.png shows no ink; .*⟧$"):
        page.cleaned()
