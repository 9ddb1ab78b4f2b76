"""What a network is, and which methods explain it; `.h5`; an earlier failure is over."""

import keras
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from engine.attribution.table import METHODS
from gui.bridge.problems import Problem

CONTROL = Qt.KeyboardModifier.ControlModifier
SHAPE = (24, 32, 3)


@pytest.fixture
def dense(networks):
    """A network without a convolution."""
    return networks("dense.keras", SHAPE, 3, convolution=False)


def method_row(person, method):
    combo = person.find("methodSelector")
    return combo.model().item(combo.findData(method))


def test_methods_that_cannot_work_are_not_offered_and_say_why(person, open_file, dense):
    open_file(dense)
    for method in METHODS:
        cannot = method in ("grad_cam", "grad_cam_plus_plus", "activations", "guided_smoothgrad")
        if method != "guided_smoothgrad":
            assert method_row(person, method).isEnabled() != cannot, method
    assert "no convolution" in method_row(person, "grad_cam").toolTip()
    seen = []
    for _ in METHODS:
        person.press(Qt.Key.Key_M)
        seen.append(person.find("methodSelector").currentData())
    assert "grad_cam" not in seen
    assert "lrp" in seen
    person.choose_from_menu("File", "shipped")
    person.wait_until(lambda: method_row(person, "grad_cam").isEnabled())
    assert "no convolution" not in method_row(person, "grad_cam").toolTip()


def test_a_method_that_cannot_work_gives_way_and_that_is_said(
    person, open_file, drop, dense, picture
):
    combo = person.find("methodSelector")
    person.choose_from_list(combo, combo.findData("grad_cam"))
    open_file(dense)
    assert combo.currentData() == "vanilla_gradients"
    assert "Vanilla Gradients is shown instead" in person.message
    drop(picture[0])
    assert person.wait_for_the_map().method == "vanilla_gradients"


def test_the_card_tells_where_from_layers_input_classes_and_methods(person, open_file, dense):
    open_file(dense)
    person.press(Qt.Key.Key_I, modifier=CONTROL)
    person.wait_until(lambda: person.window.findChild(object, "networkCard") is not None)
    text = person.find("networkCardText").toPlainText()
    model = keras.models.load_model(dense)
    for words in (str(dense), "24 × 32", "red, green, blue", "Guessed: range", "no convolution"):
        assert words in text
    person.click(person.find("networkCardCopy"))
    lines = QGuiApplication.clipboard().text().splitlines()
    layer = model.layers[-1]
    assert f"{layer.name}\tDense\t3\t{layer.count_params():,}".replace(",", "\u202f") in lines or (
        any(line.startswith(f"{layer.name}\tDense\t3\t") for line in lines)
    )
    person.press(Qt.Key.Key_Escape)
    person.wait_until(lambda: person.window.findChild(object, "networkCard") is None)


@pytest.mark.expects_log("Keras calls the format of its older versions legacy")
def test_a_network_as_h5_opens(person, open_file, drop, networks, picture, tmp_path):
    path = tmp_path / "old.h5"
    model = keras.models.load_model(networks("new.keras", SHAPE, 4))
    model.save(path)
    open_file(path)
    drop(picture[0])
    explained = person.wait_for_the_map()
    np.testing.assert_allclose(
        explained.probabilities, model(picture[1][None]).numpy()[0], atol=1e-5
    )


def test_another_network_ends_what_failed_with_the_one_before(person, open_file, dense):
    person.window.room.failed.emit(Problem("It failed.", about="Explaining the drawing"))
    assert person.message == "It failed."
    open_file(dense)
    person.click(person.find("toastClose"))  # the news; what is under it would show
    assert not person.message


def test_one_sigmoid_and_many_are_read(person, open_file, drop, networks, picture):
    for classes in (1, 3):
        path = networks(f"sigmoid{classes}.keras", SHAPE, classes, activation="sigmoid")
        open_file(path)
        if person.map is None:
            drop(picture[0])
        count = max(2, classes)

        def is_read(count=count):
            return person.map is not None and len(person.map.probabilities) == count

        person.wait_until(is_read)
        said = keras.models.load_model(path)(picture[1][None]).numpy()[0]
        wanted = [1 - said[0], said[0]] if classes == 1 else said
        np.testing.assert_allclose(person.wait_for_the_map().probabilities, wanted, atol=1e-5)
