"""A map as a picture that stands alone."""

from xml.etree import ElementTree

import numpy as np
import pytest

from engine.map_picture import MapPicture, svg

PATH = "{http://www.w3.org/2000/svg}path"


@pytest.mark.parametrize(("brightness", "paths"), [(0.0, 0), (0.1, 0), (1.0, 2)])
def test_faint_ink_has_no_outline_and_no_path_without_a_point(brightness, paths):
    pixels = np.zeros((28, 28), np.float32)
    pixels[10:18, 12:15] = brightness
    values = np.linspace(-1, 1, 784, dtype=np.float32).reshape(28, 28)
    picture = MapPicture(pixels, values, "a map")
    found = list(ElementTree.fromstring(svg(picture)).iter(PATH))
    assert len(found) == paths
    assert all(path.get("d", "").startswith("M") for path in found)
