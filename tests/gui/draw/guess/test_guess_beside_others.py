"""A guess while something else goes on: keys mean one thing, and nothing else shows a map."""

import pytest
from PySide6.QtCore import Qt

from tests.gui.draw.guess.test_guess_first import compare, guessing, mark, marks  # noqa: F401

ESC, DELETE = Qt.Key.Key_Escape, Qt.Key.Key_Delete


@pytest.fixture
def other_network(tmp_path_factory):
    """Another network of digits, with other weights."""
    from engine import network

    path = tmp_path_factory.mktemp("networks") / "other.keras"
    return network.save(network.build_convnet(seed=1), path)


def open_network(person, path):
    person.drop(path)
    person.wait_until(lambda: person.window.network_file == path)
    person.wait_for_the_map()


def test_another_network_leaves_the_keys_to_the_guess(guessing, other_network):  # noqa: F811
    open_network(guessing, other_network)
    mark(guessing, (10, 8), (10, 18))
    assert marks(guessing).any()
    guessing.press(DELETE)
    assert not marks(guessing).any()
    guessing.press(ESC)
    assert guessing.window.draw.heatmap.isVisible()
    assert not guessing.canvas.drawing.is_empty


def test_a_guess_is_compared_anew_with_the_maps_of_another_network(guessing, other_network):  # noqa: F811
    mark(guessing, (8, 8), (8, 18))
    before = compare(guessing)
    open_network(guessing, other_network)
    guessing.wait_until(guessing.find("keepGuess").isEnabled)
    guessing.wait_until(lambda: guessing.find("guessTable").found not in ((), before))
    after = {each.method: each for each in guessing.find("guessTable").found}
    assert any(after[each.method].auc != each.auc for each in before)


def test_tiles_of_strokes_show_nothing_either_while_one_guesses(person, four):
    person.draw(*four)
    person.wait_for_the_map()
    person.click(person.find("what_ifHeading"))
    person.click(person.find("whichStroke"))
    person.wait_until(lambda: all(tile.content.values is not None for tile in person.tiles))
    person.click(person.find("guessHeading"))
    person.click(person.find("guess"))
    assert all(tile.content.values is None for tile in person.tiles)
    person.press(ESC)
    assert all(tile.content.values is not None for tile in person.tiles)
