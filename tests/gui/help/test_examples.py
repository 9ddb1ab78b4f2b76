"""Each example opens by a click, and shows what its words say."""

import itertools

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from engine.places import strongest
from gui.bridge.messages.open_network import OpenNetwork
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


def test_an_example_ends_where_what_it_is_about_is_hidden(opened, person):
    opened("zero")
    person.click(person.find("guessHeading"))
    person.click(person.find("guess"))
    assert person.window.help.examples.shown is None
    assert not person.find("coachMark").isVisible()


def test_copied_code_is_of_the_network_of_the_example(opened, person):
    opened("clever_hans")
    QGuiApplication.clipboard().clear()
    person.window.actions_by_name["copy_code"].trigger()
    person.wait_until(lambda: "keras" in QGuiApplication.clipboard().text())
    assert "clever-hans.keras" in QGuiApplication.clipboard().text()
    assert person.window.network_file == EXAMPLE["clever_hans"].network
    assert person.window.opened.remembered is None, "it is not remembered"


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


def scrambled(person):
    """Wait until the copy answers, and return what it says."""
    person.wait_until(lambda: person.map is not None and person.map.network == "scrambled")
    return person.wait_for_the_map()


def test_a_copy_that_forgot_has_a_map_that_does_not_notice_by_the_figures_shown(opened, person):
    opened("scrambled")
    copy = scrambled(person)
    slider, said = person.find("scrambleDepth"), person.find("scrambleWords")
    assert slider.value() == EXAMPLE["scrambled"].scrambled == 3
    assert (copy.method, copy.target) == ("guided_smoothgrad", 0)
    assert np.abs(copy.probabilities - 0.1).max() < 0.03  # "every class gets about 10 %"
    person.wait_until(lambda: "notices most" in said.text())
    bars = {line.name: line.signed for line in person.find("mapBars")._layers}
    least = bars.pop("Guided SmoothGrad")
    assert least > 0.85  # "stays as it was"; 0.93 where this was written
    assert max(bars.values()) < 0.7  # "by far the longest"; the next one, Grad-CAM++, has 0.54
    assert abs(bars["Vanilla Gradients"]) < 0.25
    assert f"Guided SmoothGrad least ({least:.2f})" in said.text()
    person.window.help.examples.open("zero")  # the network itself answers again
    person.wait_until(lambda: person.map.network == "loaded")


@pytest.mark.parametrize("size", [(960, 640), (1024, 700)])
@pytest.mark.parametrize("example", EXAMPLE)
def test_the_words_of_an_example_cover_nothing_of_the_window(opened, person, size, example):
    window, mark = person.window, person.find("coachMark")
    window.resize(*size)
    opened(example)
    if example == "scrambled":
        scrambled(person)
    person.wait_until(lambda: window.width() == size[0])
    place = on_window(mark, window)
    assert window.rect().contains(place)
    seen = window.draw.pair if example == "nine" else window.draw.heatmap
    for part in (person.canvas, seen, window.draw.strip, window.draw.inspector, window.networks):
        assert part.isVisible()
        assert not place.intersects(on_window(part, window)), part.objectName()
    for part in mark.findChildren(QWidget):
        if part.isVisible():
            assert mark.rect().contains(QRect(part.mapTo(mark, QPoint()), part.size()))
    assert window.draw.inspector.viewport().height() >= 80  # settings stay within reach
    if about := EXAMPLE[example].about:
        section, viewport = window.draw.inspector.sections[about], window.draw.inspector.viewport()
        assert section.is_open
        spoken_of = person.find("mapBars") if example == "scrambled" else section
        person.wait_until(
            lambda: (on_window(spoken_of, window) & on_window(viewport, window)).height() > 80
        )


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


# -- what an example borrows comes back ------------------------------------------------------------


def asked(person):
    """How the network is asked."""
    draw = person.window.draw
    return (
        draw.method.methods.currentData(),
        draw.view.current_view,
        draw.view.kind,
        draw.inspector.open_sections,
    )


def network(person):
    return person.find("liveNetwork").currentText()


@pytest.mark.parametrize("example", EXAMPLE)
def test_what_an_example_chose_gives_way_to_what_was_chosen_before(opened, person, example):
    person.wait_until_ready()
    draw = person.window.draw
    draw.method.methods.setCurrentIndex(draw.method.methods.findData("occlusion_sensitivity"))
    draw.view.choose_view("magnitude")
    draw.view.show_kind("methods")
    before, answering = asked(person), network(person)
    opened(example)
    if example == "scrambled":
        scrambled(person)
    assert asked(person) != before
    drawing = person.canvas.drawing
    person.press(Qt.Key.Key_Escape)
    assert not person.find("coachMark").isVisible()
    assert asked(person) == before
    assert person.canvas.drawing is drawing
    person.wait_until(lambda: network(person) == answering)
    person.wait_until(lambda: person.map.network == "loaded" and person.map.weights == (0, 0))
    person.wait_for_the_map()


def test_clever_hans_card_leads_back_to_the_network_by_a_button_that_says_so(opened, person):
    opened("clever_hans")
    person.wait_until(lambda: "clever" in network(person))
    button = person.find("coachClose")
    assert button.text() == "Back to the network before"
    person.press(Qt.Key.Key_Delete)  # its words hold for what is drawn next
    assert button.isVisible()
    person.click(button)
    person.wait_until(lambda: network(person) == "shipped network")
    assert person.window.draw.method.methods.currentData() == "vanilla_gradients"
    person.window.help.examples.open("zero")
    person.wait_until(button.isVisible)
    assert button.text() == "Close"


def test_one_example_after_the_other_leads_back_to_what_was_before_the_first(opened, person):
    person.wait_until_ready()
    before = asked(person)
    opened("clever_hans")
    examples = person.window.help.examples
    for following, answers in (("nine", "shipped network"), ("clever_hans", "clever-hans.keras")):
        examples.open(following)
        person.wait_until(lambda following=following: examples.shown is EXAMPLE[following])
        assert network(person) == answers
    person.press(Qt.Key.Key_Escape)
    person.wait_until(lambda: network(person) == "shipped network")
    assert asked(person) == before


def test_somebodys_own_network_comes_back_and_is_remembered_meanwhile(
    opened, person, tmp_path, monkeypatch, shipped
):
    own = tmp_path / "mine.keras"
    shipped.model.save(own)
    person.wait_until_ready()
    person.window.open_file(own)
    person.wait_until(lambda: person.window.network_file == own)
    opened("nine")
    assert network(person) == "shipped network"
    button = person.find("coachClose")
    assert button.text() == "Back to the network before"
    assert person.window.opened.remembered == own
    person.click(button)
    person.wait_until(lambda: person.window.network_file == own)
    assert network(person) == "mine.keras"
    person.window.help.examples.open("nine")
    person.wait_until(lambda: network(person) == "shipped network")
    person.window.close()
    assert load(person.state.settings).network == str(own)


def test_after_a_restart_the_method_is_that_before_the_example(opened, person):
    opened("clever_hans")
    assert person.map.method == "lrp"
    person.window.close()
    kept = load(person.state.settings)
    assert (kept.network, kept.method) == ("", "vanilla_gradients")


def test_what_somebody_chose_during_an_example_stays(opened, person):
    opened("clever_hans")
    methods = person.window.draw.method.methods
    methods.setCurrentIndex(methods.findData("grad_cam"))
    person.window.actions_by_name["shipped"].trigger()  # the words are no longer true
    assert not person.find("coachMark").isVisible()
    person.wait_until(lambda: network(person) == "shipped network")
    person.wait_for_the_map()
    assert methods.currentData() == "grad_cam"


def test_the_other_tab_ends_an_example_and_so_does_one_that_is_still_opening(opened, person):
    opened("clever_hans")
    person.go_to("Train")
    person.wait_until(lambda: network(person) == "shipped network")
    person.go_to("Draw")
    person.window.help.examples.open("clever_hans")
    person.window.help.examples.end()  # before its network is there
    person.wait_until(lambda: not person.window.room.engine.mailbox.holds(OpenNetwork))
    person.wait_until(lambda: network(person) == "shipped network")
    person.wait_for_the_map()
    assert person.window.help.examples.shown is None


@pytest.mark.parametrize("way", ["backToTheNetwork", "unscramble"])
def test_words_about_a_copy_go_when_the_network_itself_answers(opened, person, way):
    folded = person.window.draw.inspector.open_sections
    opened("scrambled")
    scrambled(person)
    person.click(person.find(way))
    assert not person.find("coachMark").isVisible()
    assert person.window.draw.method.methods.currentData() == "vanilla_gradients"
    assert person.window.draw.inspector.open_sections == folded
    person.wait_until(lambda: person.map.network == "loaded")
    person.wait_for_the_map()


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_Delete])
def test_words_about_a_drawing_go_with_it(opened, person, key):
    opened("zero")
    person.draw([(140, 140), (142, 142)])  # as the words invite to
    assert person.find("coachMark").isVisible()
    person.press(key)
    assert not person.find("coachMark").isVisible()
