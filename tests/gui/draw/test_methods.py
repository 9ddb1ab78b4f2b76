"""The explanation methods: choosing one, its parameters, and how costly ones sharpen."""

import threading

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPainter

from engine.attribution.table import METHODS
from gui import dialogs
from gui.bridge.messages.explain import Explain, Explained


@pytest.fixture
def drawn(person, seven):
    """The person has drawn a 7 and sees it explained."""
    person.draw(seven)
    person.wait_for_the_map()
    return person


def choose(person, method):
    """Choose a method from the list."""
    person.choose_from_list(person.find("methodSelector"), list(METHODS).index(method))


@pytest.fixture(scope="session")
def explained_by(shipped):
    """`explained_by(pixels, target, method, **options)`: values of the engine's own `explain`."""
    from engine import explain

    def values(pixels, target, method, **options):
        found = explain(shipped, pixels[None], method, target=target, **options).values[0]
        return found[..., 0] if found.shape[-1] == 1 else found

    return values


def assert_is_of_the_method(explained, values):
    np.testing.assert_allclose(explained.values, values, atol=1e-3 * np.abs(values).max())


def test_every_method_can_be_chosen_and_explains_the_drawing(drawn, explained_by):
    for method in METHODS:
        choose(drawn, method)
        explained = drawn.wait_for_the_map()
        assert explained.method == method
        assert explained.final
        assert METHODS[method].title in drawn.find("heatmapTitle").text()
        assert_is_of_the_method(explained, explained_by(explained.pixels, 7, method))


def test_while_a_method_takes_long_computing_stands_over_the_map_before(drawn, monkeypatch):
    held, answer = threading.Event(), Explain.answer
    monkeypatch.setattr(
        Explain, "answer", lambda self, engine: held.wait(60) and answer(self, engine)
    )
    heatmap, said = drawn.find("heatmap"), []
    draw_text = QPainter.drawText

    def noting(painter, *arguments):
        said.append(arguments[-1])
        return draw_text(painter, *arguments)

    monkeypatch.setattr(QPainter, "drawText", noting)
    before = heatmap.explained
    choose(drawn, "lrp")
    drawn.wait_until(lambda: "Computing…" in said)
    assert heatmap.explained is before
    held.set()
    assert drawn.wait_for_the_map().method == "lrp"
    said.clear()
    heatmap.grab()
    assert "Computing…" not in said


def test_m_goes_through_the_methods_and_shift_m_back(drawn):
    first, second, *_ = METHODS
    drawn.press(Qt.Key.Key_M)
    assert drawn.wait_for_the_map().method == second
    drawn.press(Qt.Key.Key_M, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert drawn.wait_for_the_map().method == first


def test_a_costly_method_shows_an_estimate_at_once_and_sharpens_to_the_end(drawn):
    choose(drawn, "smoothgrad")
    explained = drawn.wait_for_the_map()
    estimates = [shown for shown in drawn.shown if shown.method == "smoothgrad"]
    assert len(estimates) > 1
    assert [e.done for e in estimates] == sorted({e.done for e in estimates})
    assert len({e.generation for e in estimates}) == 1
    assert explained.done == explained.total


def test_new_ink_abandons_what_still_sharpens(drawn, four, held_engine):
    answers = []
    drawn.window.room.engine.subscribe(Explained, answers.append)
    choose(drawn, "smoothgrad")
    drawn.wait_until(lambda: held_engine.asked)
    abandoned = drawn.window.live.generation
    drawn.draw(*four)
    held_engine.let_all_go()
    explained = drawn.wait_for_the_map()
    assert explained.final
    np.testing.assert_array_equal(explained.pixels, drawn.canvas.drawing.digit().pixels)
    (only,) = (answer for answer in answers if answer.generation == abandoned)
    assert not only.final


def test_another_network_that_is_no_good_does_not_stop_the_sharpening(
    drawn, held_engine, tmp_path, monkeypatch
):
    (tmp_path / "broken.keras").write_text("no network")
    monkeypatch.setattr(dialogs, "ask_what_to_open", lambda *_: tmp_path / "broken.keras")
    choose(drawn, "smoothgrad")
    drawn.wait_until(lambda: held_engine.asked)
    drawn.press(Qt.Key.Key_O, modifier=Qt.KeyboardModifier.ControlModifier)
    held_engine.let_all_go()
    drawn.read_message()
    assert drawn.wait_for_the_map().final


def test_a_parameter_of_a_method_changes_what_is_computed(drawn, explained_by):
    choose(drawn, "integrated_gradients")
    before = drawn.wait_for_the_map()
    drawn.fill_in("option_steps", "4\n")
    after = drawn.wait_for_the_map()
    assert (before.values != after.values).any()
    assert_is_of_the_method(after, explained_by(after.pixels, 7, "integrated_gradients", steps=4))


def test_a_parameter_stays_while_other_methods_are_looked_at(drawn):
    choose(drawn, "integrated_gradients")
    drawn.fill_in("option_steps", "4\n")
    chosen = drawn.wait_for_the_map()
    choose(drawn, "vanilla_gradients")
    choose(drawn, "integrated_gradients")
    assert drawn.find("option_steps").value() == 4
    np.testing.assert_array_equal(drawn.wait_for_the_map().values, chosen.values)


def test_a_method_without_signs_is_shown_by_size_and_the_choice_of_view_rests(drawn):
    unsigned = next(method.id for method in METHODS.values() if not method.signed)
    choose(drawn, unsigned)
    drawn.wait_for_the_map()
    assert drawn.window.draw.heatmap.shown_view == "magnitude"
    assert not drawn.find("viewSelector").isEnabled()
    choose(drawn, "vanilla_gradients")
    drawn.wait_for_the_map()
    assert drawn.window.draw.heatmap.shown_view == "signed"
    assert drawn.find("viewSelector").isEnabled()


@pytest.mark.parametrize("size", [(1140, 752), (960, 640)])
def test_a_rule_is_read_in_full_where_it_is_chosen(person, size):
    person.window.resize(*size)
    methods = person.find("methodSelector")
    methods.setCurrentIndex(methods.findData("lrp"))
    rules = person.find("option_composite")
    for row in range(rules.count()):
        rules.setCurrentIndex(row)
        QCoreApplication.processEvents()
        assert rules.shown == rules.currentText()
