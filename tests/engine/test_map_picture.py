"""A map as a picture that stands alone."""

from xml.etree import ElementTree

import numpy as np
import pytest

from engine.map_picture import MapPicture, svg
from engine.render import GROUNDS, VIEWS

SVG = "{http://www.w3.org/2000/svg}"
PATH = f"{SVG}path"


@pytest.mark.parametrize(("brightness", "paths"), [(0.0, 0), (0.1, 0), (1.0, 2)])
def test_faint_ink_has_no_outline_and_no_path_without_a_point(brightness, paths):
    pixels = np.zeros((28, 28), np.float32)
    pixels[10:18, 12:15] = brightness
    values = np.linspace(-1, 1, 784, dtype=np.float32).reshape(28, 28)
    picture = MapPicture(pixels, values, "a map")
    found = list(ElementTree.fromstring(svg(picture)).iter(PATH))
    assert len(found) == paths
    assert all(path.get("d", "").startswith("M") for path in found)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("view", VIEWS)
def test_every_ground_and_view_makes_a_picture_that_can_be_read(ground, view):
    pixels = np.zeros((28, 28), np.float32)
    pixels[10:18, 12:15] = 1.0
    values = np.linspace(-1, 1, 784, dtype=np.float32).reshape(28, 28)
    picture = ElementTree.fromstring(svg(MapPicture(pixels, values, "a map", (), view, ground)))
    paper, *_ = (each.get("fill", "") for each in picture.iter(f"{SVG}rect"))
    words = [each.get("fill", "") for each in picture.iter(f"{SVG}text")]
    assert words
    assert all(abs(brightness(paper) - brightness(each)) > 100 for each in words)


def brightness(colour):
    """The mean of red, green and blue, 0 to 255, of "#rrggbb"."""
    return sum(int(colour[k : k + 2], 16) for k in (1, 3, 5)) / 3
