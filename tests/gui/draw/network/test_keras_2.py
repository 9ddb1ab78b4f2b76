"""Networks that Keras 2.10 wrote, opened as a person does: the maps are those that it computed.

`tests/data/keras2` holds what TensorFlow 2.10.1 saved: a network of one sigmoid with its optimizer,
and one of MobileNet's layers that wants values from −1 to 1. Beside each are a picture, what it is
read as, and maps by TensorFlow's tape there.
"""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.attribution.methods.grad_cam import bilinear
from engine.attribution.table import METHODS

FOLDER = Path(__file__).resolve().parents[3] / "data" / "keras2"
NAMES = ("one_sigmoid", "mobile")
pytestmark = pytest.mark.expects_log("Keras calls the format of its older versions legacy")


def arrays_of(name):
    with np.load(FOLDER / f"{name}.npz") as file:
        return dict(file)


def relevance_of(name, picture, target):
    """By the rules, derived a second time, in double precision."""
    from engine import load_classifier, network
    from engine.classifier import Classifier
    from tests.engine.support.relevance import Bent

    path = FOLDER / f"{name}.h5"
    reading = load_classifier(path).reading
    exact = Classifier(network.load(path), dtype="float64", reading=reading)
    return Bent(exact.model).relevance(picture[None].astype(np.float64) / 255, target)[0]


def stretched(coarse, shape):
    rows, columns = (bilinear(*each) for each in zip(coarse.shape, shape, strict=True))
    return rows @ coarse @ columns.T


@pytest.mark.parametrize("name", NAMES)
def test_maps_of_a_network_of_keras_2_are_those_that_it_has_there(
    name, person, open_file, drop, tmp_path
):
    known = arrays_of(name)
    picture, target = known["picture"], int(known["predicted"])
    Image.fromarray(picture).save(tmp_path / "picture.png")
    open_file(FOLDER / f"{name}.h5")
    drop(tmp_path / "picture.png")
    expected = {
        "vanilla_gradients": known["gradient"],
        "integrated_gradients": known["integrated"],
        "grad_cam": stretched(known["coarse"], picture.shape[:2]),
        "lrp": relevance_of(name, picture, target),
    }
    for method, values in expected.items():
        person.choose_from_list(person.find("methodSelector"), list(METHODS).index(method))
        person.wait_until(lambda method=method: person.map and person.map.method == method)
        shown = person.wait_for_the_map()
        assert shown.target == target
        apart = np.abs(shown.frame.values - values).max() / np.abs(values).max()
        assert apart < (1e-3 if method == "lrp" else 1e-5), method  # LRP divides by small sums
    said = known["probabilities"]
    wanted = [1 - said[0], said[0]] if name == "one_sigmoid" else said
    np.testing.assert_allclose(person.map.probabilities, wanted, atol=1e-6)
