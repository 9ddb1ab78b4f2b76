"""How far to trust the map: measures beside it, on request, while the pen rests."""

import numpy as np
import pytest
from PySide6.QtCore import Qt

from engine.attribution.table import METHODS
from engine.measures.table import MEASURES
from gui.bridge.messages.measure_map import MapMeasured
from gui.bridge.messages.preview_layers import PreviewLayers


@pytest.fixture
def drawn(person, seven):
    """The person has drawn a 7 and sees it explained."""
    person.draw(seven)
    person.wait_for_the_map()
    return person


@pytest.fixture(scope="session")
def measured_apart(shipped):
    """`measured_apart(explained, **options)`: measure id -> what the engine's own measure says."""
    from engine import measure

    def of(explained, **options):
        steps = measure(
            shipped,
            explained.pixels,
            explained.method,
            explained.target,
            versus=explained.versus,
            **options,
        )
        return {step.measure: step for step in steps if step.final}

    return of


@pytest.fixture
def heard(drawn):
    """Everything that the engine measured, in its order."""
    found = []
    drawn.window.room.engine.subscribe(MapMeasured, found.append)
    return found


def text(person, measure):
    return person.find(f"measure_{measure}").text()


def wait_for_measures(person):
    """Wait until every measure has said its last word about the map that is shown."""
    person.wait_until(lambda: not {text(person, name) for name in MEASURES} & {"–", "…"})


def number_shown(person, measure):
    return float(text(person, measure).replace("−", "-"))


def assert_shows(person, expected):
    for name, measured in expected.items():
        if measured.value is None:
            assert text(person, name) == "n/a"
            assert person.find(f"measure_{name}").toolTip() == measured.reason
        else:
            assert number_shown(person, name) == pytest.approx(measured.value, rel=2e-2, abs=2e-3)


def test_folded_the_section_measures_nothing(drawn, heard, four):
    drawn.draw(*four)
    drawn.wait_for_the_map()
    drawn.qtbot.wait(100)
    assert not heard
    assert not drawn.window.draw.inspector.sections["trust"].is_open


def test_a_click_measures_the_map_on_the_screen(drawn, measured_apart):
    drawn.click(drawn.find("trustHeading"))
    wait_for_measures(drawn)
    assert_shows(drawn, measured_apart(drawn.map))


def test_t_unfolds_and_folds_the_section(drawn):
    drawn.press(Qt.Key.Key_T)
    drawn.wait_until(drawn.find("trustCurves").isVisible)
    assert drawn.window.actions_by_name["trust"].isChecked()
    drawn.press(Qt.Key.Key_T)
    assert not drawn.find("trustCurves").isVisible()
    assert not drawn.window.actions_by_name["trust"].isChecked()


def test_another_class_another_method_or_a_contrast_is_measured_anew(drawn, measured_apart):
    drawn.click(drawn.find("trustHeading"))
    drawn.click(drawn.find("methodHeading"))  # it made room
    for change in (
        lambda: drawn.press(Qt.Key.Key_2),
        lambda: drawn.press(Qt.Key.Key_1, modifier=Qt.KeyboardModifier.ControlModifier),
        lambda: drawn.choose_from_list(drawn.find("methodSelector"), list(METHODS).index("lrp")),
    ):
        wait_for_measures(drawn)
        change()
        explained = drawn.wait_for_the_map()
        drawn.wait_until(lambda: text(drawn, "stability") in ("–", "…"))
        wait_for_measures(drawn)
        assert_shows(drawn, measured_apart(explained))


def test_new_ink_ends_the_measuring_and_clears_what_was_measured(drawn, heard, four):
    drawn.click(drawn.find("trustHeading"))
    drawn.wait_until(lambda: heard)
    before = drawn.map.generation
    drawn.draw(*four)
    drawn.wait_until(lambda: drawn.map.generation != before)
    wait_for_measures(drawn)
    of_the_old = [found.measured for found in heard if found.generation == before]
    assert not any(m.measure == "stability" and m.final for m in of_the_old)
    assert heard[-1].generation == drawn.map.generation


def test_clearing_the_canvas_clears_the_measures(drawn):
    drawn.click(drawn.find("trustHeading"))
    wait_for_measures(drawn)
    drawn.click(drawn.find("clearButton"))
    assert {text(drawn, measure) for measure in MEASURES} == {"–"}
    assert not drawn.find("trustLayers").isVisible()


def test_curves_and_layers_are_painted_and_said_in_words(drawn, measured_apart):
    drawn.click(drawn.find("trustHeading"))
    empty = drawn.find("trustCurves").grab().toImage()
    wait_for_measures(drawn)
    assert drawn.find("trustCurves").grab().toImage() != empty
    layers = measured_apart(drawn.map)["randomised_weights"].layers
    words = drawn.find("trustLayers").accessibleName()
    for layer in layers:
        assert f"{layer.name} {layer.absolute:.2f}".replace("-", "−") in words


def test_a_measure_that_does_not_apply_says_why(drawn):
    drawn.click(drawn.find("trustHeading"))
    drawn.click(drawn.find("methodHeading"))  # it made room
    drawn.choose_from_list(drawn.find("methodSelector"), list(METHODS).index("activations"))
    drawn.wait_for_the_map()
    wait_for_measures(drawn)
    for measure in ("deletion", "insertion", "completeness"):
        assert text(drawn, measure) == "n/a"
        assert drawn.find(f"measure_{measure}").toolTip().endswith(".")


@pytest.mark.parametrize("size", [(1024, 700), (960, 640), (1400, 900)])
def test_every_number_stays_inside_the_window(drawn, size):
    drawn.click(drawn.find("trustHeading"))
    wait_for_measures(drawn)
    drawn.window.resize(*size)
    drawn.wait_until(lambda: drawn.window.width() == size[0])
    viewport = drawn.window.draw.inspector.viewport()
    labels = [drawn.find(f"measure_{measure}") for measure in MEASURES]

    def whole(label):
        right = label.mapTo(viewport, label.rect().topRight()).x()
        return right < viewport.width() and label.width() >= label.sizeHint().width()

    drawn.wait_until(lambda: all(map(whole, labels)))


def test_measuring_leaves_the_map_as_it_is(drawn):
    before = np.array(drawn.map.values)
    drawn.click(drawn.find("trustHeading"))
    wait_for_measures(drawn)
    drawn.press(Qt.Key.Key_2)
    drawn.wait_for_the_map()
    drawn.press(Qt.Key.Key_7)
    np.testing.assert_array_equal(drawn.wait_for_the_map().values, before)


def test_measuring_that_was_broken_off_by_something_else_goes_on(drawn):
    drawn.click(drawn.find("trustHeading"))
    drawn.wait_until(lambda: text(drawn, "deletion") == "…")
    window = drawn.window
    window.room.engine.mailbox.post(PreviewLayers(window.draw.canvas.drawing, "loaded"))
    wait_for_measures(drawn)
