"""Each example opens by a click, and shows what its words say."""

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget

from engine.places import strongest
from gui.help.examples import EXAMPLES
from gui.help.saturation import map_of_probability
from gui.looks.wishes import Wishes, wear
from gui.settings import load

PLACES = itertools.count(20, 30)
"""A click where another test has clicked before would be a double one."""
EXAMPLE = {example.id: example for example in EXAMPLES}


@pytest.fixture
def opened(person):
    """`opened(id)`: choose an example from the menu, and wait for its map."""

    def choose(example_id):
        person.wait_until_ready()
        menu = person.window.help.examples.menu
        menu.popup(QPoint(next(PLACES), 20))
        person.wait_until(menu.isVisible)
        entry = next(a for a in menu.actions() if a.data() == example_id)
        person.click(menu, menu.actionGeometry(entry).center())
        person.wait_until(lambda: person.window.help.examples.shown is EXAMPLE[example_id])
        return person.wait_for_the_map()

    return choose


def title(person):
    return person.find("coachMark").findChild(QLabel, "coachTitle").text()


def on_window(widget, window):
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def texts(part):
    """What is written in a part of the window."""
    return " ".join(label.text() for label in part.findChildren(QLabel))


def test_an_example_ends_where_what_it_is_about_is_hidden(opened, person):
    opened("zero")
    person.click(person.find("guessHeading"))
    person.click(person.find("guess"))
    assert person.window.help.examples.shown is None
    assert not person.find("coachMark").isVisible()


def test_a_zero_has_what_speaks_against_it_in_its_middle_and_a_dot_there_lowers_the_score(
    opened, person
):
    before = opened("zero")
    assert (before.target, before.predicted) == (0, 0)
    assert before.values[12:16, 12:16].sum() < 0
    assert title(person) == EXAMPLE["zero"].title
    person.draw([(140, 140), (142, 142)])
    assert person.wait_for_the_map().score < before.score


def test_a_nine_is_read_as_a_four_and_its_two_maps_stand_side_by_side(opened, person):
    explained = opened("nine")
    assert (explained.predicted, explained.request.drawing.picture.label) == (4, 9)
    assert person.window.draw.pair.isVisible()
    row, column = np.unravel_index(explained.values.argmin(), explained.values.shape)
    assert row < 9
    assert explained.pixels[row, column] == 0
    person.draw([(140 + 4 * k, 62 + k) for k in range(8)])
    person.wait_for_the_map()


def test_why_a_four_and_not_a_nine_is_a_contrast(opened):
    explained = opened("contrast")
    assert (explained.target, explained.versus) == (4, 9)


def test_the_map_of_a_saturated_probability_is_blank_and_that_of_its_score_is_not(
    opened, person, shipped
):
    from engine import explain

    explained = opened("saturation")
    maps = person.find("saturation")
    person.wait_until(lambda: len(maps.values) == 2)
    score, probability = maps.values
    np.testing.assert_allclose(score, explained.values, rtol=1e-3, atol=1e-4)
    assert 0 < np.abs(probability).max() < np.abs(score).max() / 255  # no step of a colour
    assert "on one scale" in maps.accessibleName()
    person.window.show_sample(1901)  # about which the network is in doubt
    before = probability
    person.wait_until(lambda: maps.values[1] is not before)
    shown = person.wait_for_the_map()
    person.wait_until(lambda: person.window.draw.maps.beside.generation == shown.generation)
    pixels, target = shown.pixels, shown.target
    found = explain(shipped, pixels[None], target=target, score="probability")
    expected = found.values[0, ..., 0]
    np.testing.assert_allclose(maps.values[1], expected, atol=1e-3 * np.abs(expected).max())


def test_the_two_maps_follow_light_and_dark_and_greys(opened, person):
    opened("saturation")
    maps = person.find("saturation")
    person.wait_until(lambda: len(maps.values) == 2)
    zero = [maps._images[0].pixelColor(0, 0).lightness()]
    person.window.actions_by_name["dark"].trigger()
    zero.append(maps._images[0].pixelColor(0, 0).lightness())
    wear(Wishes(map_colours="grey"))
    zero.append(maps._images[0].pixelColor(0, 0).lightness())
    wear(Wishes())
    light, dark, grey = zero
    assert dark < grey < light


def test_the_first_steps_take_the_place_of_an_example(opened, person):
    opened("saturation")
    maps = person.find("saturation")
    person.wait_until(lambda: len(maps.values) == 2)
    person.window.actions_by_name["steps"].trigger()
    assert person.window.help.examples.shown is None
    person.window.show_sample(1901)
    shown = person.wait_for_the_map()
    person.wait_until(lambda: person.window.draw.maps.beside.generation == shown.generation)
    assert "Step" in title(person)


def test_the_identity_behind_it_holds_to_rounding_for_any_scores():
    random = np.random.default_rng(3)
    weights, x = random.normal(size=(5, 12)), random.normal(size=12)

    def probability(point):
        scores = weights @ point
        each = np.exp(scores - scores.max())
        return each / each.sum()

    step, expected = 1e-5, np.empty(12)
    for number in range(12):
        moved = np.eye(12)[number] * step
        expected[number] = (probability(x + moved)[2] - probability(x - moved)[2]) / (2 * step)
    found = map_of_probability(weights.reshape(5, 3, 4), probability(x), 2)
    np.testing.assert_allclose(found.ravel(), expected, rtol=1e-6, atol=1e-9)


def test_clever_hans_looks_into_the_corner_and_reads_something_else_once_it_is_erased(
    opened, person, restart
):
    explained = opened("clever_hans")
    assert (explained.predicted, explained.method) == (8, "lrp")
    assert strongest(explained.values).speaks_for == ("upper left",)
    corner = explained.values[:6, :6].clip(0).sum()
    assert corner > 0.5 * explained.values.clip(0).sum()
    person.press(Qt.Key.Key_X)
    person.draw([(20, 20), (34, 34)], [(20, 34), (34, 20)], [(10, 28), (44, 28)])
    person.press(Qt.Key.Key_X)
    assert person.wait_for_the_map().predicted != 8
    person.window.close()  # it is an example, and not somebody's network
    assert load(person.state.settings).network == ""
    assert "clever-hans" not in str(person.state.recent.paths())


def test_a_copy_that_forgot_everything_has_a_map_that_does_not_notice(opened, person):
    opened("scrambled")
    person.wait_until(lambda: person.map is not None and person.map.network == "scrambled")
    slider = person.find("scrambleDepth")
    assert slider.value() == slider.maximum() > 0
    person.window.help.examples.open("zero")  # the network itself answers again
    person.wait_until(lambda: person.map.network == "loaded")


@pytest.mark.parametrize("size", [(960, 640), (1024, 700)])
@pytest.mark.parametrize(("example", "section"), [("contrast", "class"), ("scrambled", "scramble")])
def test_the_words_of_an_example_cover_nothing_that_they_are_about(
    opened, person, size, example, section
):
    window, mark = person.window, person.find("coachMark")
    window.resize(*size)
    opened(example)
    part = window.draw.inspector.sections[section]
    person.wait_until(lambda: part.is_open)
    if example == "scrambled":
        person.wait_until(lambda: person.map is not None and person.map.network == "scrambled")
        person.wait_until(lambda: "Random: 5 of 5" in texts(part))
    else:
        assert not mark.geometry().intersects(on_window(window.draw.strip, window))
    inspector = window.draw.inspector.viewport()
    seen = on_window(part, window) & on_window(inspector, window)
    assert seen.height() > 80
    person.wait_until(lambda: not mark.geometry().intersects(seen))
    assert not mark.geometry().intersects(on_window(person.find("heatmap"), window))
    assert window.rect().contains(mark.geometry())
    header = part.heading
    person.click(header)  # folded, it leaves the words the place beside the map
    person.wait_until(lambda: mark.y() < on_window(person.find("heatmap"), window).center().y())


def test_the_button_of_the_empty_window_opens_them_and_escape_ends_the_words(person, four):
    button = person.find("examplesButton")
    assert button.isVisible()
    person.window.help.examples.open("zero")
    person.wait_for_the_map()
    assert not button.isVisible()
    mark = person.find("coachMark")
    assert mark.isVisible()
    person.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
    person.press(Qt.Key.Key_Escape)
    assert not mark.isVisible()
    assert not person.canvas.drawing.is_empty
    person.press(Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert person.canvas.drawing.is_empty  # what was there before


def test_every_example_has_words_and_an_entry(window):
    entries = {action.data() for action in window.help.examples.menu.actions()}
    assert entries == set(EXAMPLE)
    for example in EXAMPLES:
        assert example.words.endswith(".")
        for file in (example.drawing, example.network):
            assert file is None or file.is_file()
    assert window.findChild(QWidget, "coachMark").isHidden()
