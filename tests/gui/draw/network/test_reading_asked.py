"""A network that does not say how it reads pictures: a person is asked, once."""

import keras
import numpy as np
import pytest
from PySide6.QtCore import Qt

from engine.data import mnist
from engine.networks.reading import RANGES, Reading
from gui.draw.network.said_label import SaidLabel

PICTURES = ((24, 32, 3), 4)


@pytest.fixture
def silent(networks):
    """A network of pictures that says nothing of its input."""
    return networks("silent.keras", *PICTURES)


def said_by_keras(path, pixels, range_):
    """What Keras itself says to a picture that a reading makes values of."""
    model = keras.models.load_model(path)
    return model(Reading(range=range_).values(pixels[None]).astype(np.float32)).numpy()[0]


def test_a_person_is_asked_with_what_is_read_of_their_picture(
    person, open_file, drop, silent, picture
):
    open_file(silent)
    panel = person.find("readingPanel")
    assert panel.isVisible()
    assert "does not say" in person.find("readingWords").text()
    assert "does not say" in person.message
    assert person.find("readingHint").isVisible()  # nothing lies there yet
    path, pixels = picture
    drop(path)
    person.wait_until(lambda: all(label.text() for label in panel.said))
    assert not person.find("readingHint").isVisible()
    for range_, label in zip(RANGES, panel.said, strict=True):
        chances = said_by_keras(silent, pixels, range_)
        read = int(chances.argmax())
        name, chance = label.text().rstrip("%\N{NO-BREAK SPACE} ").split(", ")
        assert int(name) == read
        assert float(chance.lstrip(">")) == pytest.approx(100 * chances[read], abs=0.11)


def test_what_is_chosen_holds_and_is_remembered_for_that_very_network(
    person, open_file, drop, silent, picture, restart, state
):
    open_file(silent)
    path, pixels = picture
    drop(path)
    person.wait_for_the_map()
    panel = person.find("readingPanel")
    person.click(panel.rows[RANGES.index("-1..1")])
    person.click(person.find("readingAccept"))
    person.wait_until(lambda: not panel.isVisible())  # it is known now, and out of the way
    chances = said_by_keras(silent, pixels, "-1..1")
    person.wait_until(
        lambda: person.map is not None and abs(person.map.probabilities - chances).max() < 1e-5
    )
    again = restart(person)
    drop_picture(again, path)
    again.wait_until(lambda: again.map is not None)
    np.testing.assert_allclose(again.wait_for_the_map().probabilities, chances, atol=1e-5)
    assert not again.window.draw.inspector.sections["network"].is_open
    assert again.find("networkSection").isVisible()


def drop_picture(person, path):
    person.window.open_file(path)


@pytest.fixture
def too_sure(tmp_path):
    """A network of digits in 0..255 that is sure of its mistakes: too high a rate of training."""
    images, labels = mnist.training_digits(2000)
    rows = images.reshape(2000, -1) / 255.0
    kernel = np.linalg.solve(rows.T @ rows + 10 * np.eye(784), rows.T @ np.eye(10)[labels])
    layers = keras.layers
    dense = layers.Dense(10, activation="softmax", use_bias=False)
    model = keras.Sequential([keras.Input((28, 28, 1)), layers.Flatten(), dense])
    dense.set_weights([kernel * 100 / 255])
    model.save(tmp_path / "sure.keras")
    return tmp_path / "sure.keras"


def test_of_a_network_that_reads_digits_in_any_range_only_the_range_is_asked(
    person, open_file, too_sure
):
    open_file(too_sure)
    panel = person.find("readingPanel")
    assert panel.isVisible()
    asked = person.find("readingWords").text()
    assert "which values black and white have" in asked
    assert "ink" not in asked
    assert panel.rows[RANGES.index("0..255")].isChecked()  # the likeliest
    person.click(person.find("readingAccept"))
    person.wait_until(lambda: not panel.isVisible())


def test_it_can_be_changed_later_from_the_menu(person, open_file, drop, networks, picture):
    how = {"before": (keras.layers.Rescaling(1 / 255),)}
    says = networks("says.keras", *PICTURES, **how)
    open_file(says)
    path, pixels = picture
    drop(path)
    np.testing.assert_allclose(
        person.wait_for_the_map().probabilities, said_by_keras(says, pixels, "0..255"), atol=1e-5
    )
    section = person.window.draw.inspector.sections["network"]
    assert not section.is_open  # it says it itself
    person.choose_from_menu("File", "reading")
    panel = person.find("readingPanel")
    assert panel.isVisible()
    assert "rescaling" in person.find("readingWords").text()
    assert panel.rows[RANGES.index("0..255")].isChecked()
    assert panel.rows[RANGES.index("0..255")].hasFocus()
    assert not person.find("readingAccept").isEnabled()  # there is nothing to decide
    person.press(Qt.Key.Key_Up)
    person.click(person.find("readingAccept"))
    wanted = said_by_keras(says, pixels, "0..1")
    person.wait_until(
        lambda: person.map is not None and abs(person.map.probabilities - wanted).max() < 1e-5
    )


def test_the_shipped_network_is_not_asked_about(person, open_file, silent):
    assert not person.find("networkSection").isVisible()
    assert not person.window.actions_by_name["reading"].isEnabled()
    open_file(silent)
    assert person.find("networkSection").isVisible()
    person.choose_from_menu("File", "shipped")
    person.wait_until(lambda: not person.find("networkSection").isVisible())


def test_pictures_can_be_told_from_ink(person, open_file, networks):
    fashion = networks("fashion.keras", (28, 28, 1), 10)
    open_file(fashion)
    assert person.canvas.isVisible()  # taken for digits: ten classes of 28 x 28
    panel = person.find("readingPanel")
    assert panel.isVisible()
    person.choose_from_list(person.find("readingSubject"), 1)
    person.click(person.find("readingAccept"))
    person.wait_until(person.find("paintingCanvas").isVisible)
    assert not person.canvas.isVisible()


def test_where_there_is_no_room_for_both_a_line_says_what_is_read_and_not_how_sure(qtbot):
    label = SaidLabel()
    qtbot.addWidget(label)
    metrics = label.fontMetrics()
    label.say("banana", "42.7 %")
    label.resize(metrics.horizontalAdvance("banana, 42.7 %"), 20)
    assert label.shown == "banana, 42.7 %"
    label.resize(metrics.horizontalAdvance("banana, 42"), 20)
    assert label.shown == "banana"
    label.resize(metrics.horizontalAdvance("bana…"), 20)
    assert label.shown == "bana…"
    assert label.toolTip() == "banana, 42.7 %"
