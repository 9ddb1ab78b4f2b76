"""A copy of the network forgets while one looks; it is never taken for the network itself."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from engine.attribution.table import METHODS
from engine.scrambling.noticing import Similarity
from gui.bridge.messages.scramble.compare_maps import CompareMaps, MapsCompared

LAST = 5  # layers with weights in the shipped network


@pytest.fixture
def scrambling(person, seven):
    """Someone who drew a 7 and unfolded the section."""
    person.draw(seven)
    person.wait_for_the_map()
    person.click(person.find("scrambleHeading"))
    person.wait_until(person.find("scrambleDepth").isEnabled)
    return person


def move_to(person, depth):
    """Move the slider by its keys, and wait for the map that belongs to it."""
    slider, live = person.find("scrambleDepth"), person.window.live
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    person.press(*[Qt.Key.Key_Right] * (depth - slider.value()))
    networks = person.window.room.engine.networks
    person.wait_until(lambda: live.scrambled and networks["scrambled"].copy.depth == depth)
    person.wait_until(lambda: live.settled and person.map.network == "scrambled")


def weights(person):
    model = person.window.room.engine.networks["loaded"].classifier.model
    return [weight.numpy().copy() for weight in model.weights]


def words(person):
    return person.find("predictionLabel").text()


def test_all_maps_follow_the_slider_and_esc_brings_the_network_back(scrambling):
    before, kept = scrambling.map, weights(scrambling)
    assert words(scrambling).startswith("It reads")
    move_to(scrambling, LAST)
    draw = scrambling.window.draw
    scrambling.wait_until(lambda: draw.maps and draw.maps.beside.network == "scrambled")
    assert words(scrambling).startswith("A scrambled copy reads")
    assert scrambling.find("heatmapTitle").text().startswith("Scrambled copy")
    assert scrambling.find("backToTheNetwork").isVisible()
    assert scrambling.map.target == before.target  # of the class that the network itself reads
    assert not np.allclose(scrambling.map.values, before.values)
    for one, other in zip(weights(scrambling), kept, strict=True):
        np.testing.assert_array_equal(one, other)
    scrambling.press(Qt.Key.Key_Escape)
    scrambling.wait_until(lambda: scrambling.map.network == "loaded")
    after = scrambling.wait_for_the_map()
    np.testing.assert_array_equal(after.values, before.values)
    assert not scrambling.canvas.drawing.is_empty  # Esc clears again only from now on
    assert words(scrambling).startswith("It reads")
    assert scrambling.find("scrambleDepth").value() == 0
    scrambling.press(Qt.Key.Key_Escape)
    assert scrambling.canvas.drawing.is_empty


def test_each_method_says_how_like_its_map_is_to_the_one_before(scrambling):
    move_to(scrambling, 1)
    said = scrambling.find("scrambleWords")
    scrambling.wait_until(lambda: "notices most" in said.text())
    shown = scrambling.find("mapBars").accessibleName()
    assert all(method.title in shown for method in METHODS.values())
    assert f"{METHODS['activations'].title} 1.00, signed 1.00" in shown
    scrambling.click(scrambling.find("unscramble"))
    assert not scrambling.find("mapBars").isVisible()
    scrambling.wait_until(lambda: scrambling.map.network == "loaded")


def test_nothing_is_compared_while_the_section_is_folded(scrambling, monkeypatch):
    move_to(scrambling, 1)
    sent, mailbox = [], scrambling.window.room.engine.mailbox
    post = mailbox.post
    monkeypatch.setattr(mailbox, "post", lambda message: (sent.append(message), post(message)))
    scrambling.click(scrambling.find("scrambleHeading"))
    scrambling.press(Qt.Key.Key_3)
    scrambling.wait_until(lambda: scrambling.map.target == 3 and scrambling.window.live.settled)
    assert scrambling.map.network == "scrambled"  # the headline says so, and leads back
    asked = [each for each in sent if isinstance(each, CompareMaps)]
    assert [each.explained for each in asked] == [None]  # what went on is given up


def test_maps_are_compared_once_no_other_stroke_follows(scrambling, monkeypatch, line):
    move_to(scrambling, 1)
    scrambling.wait_until(lambda: "notices most" in scrambling.find("scrambleWords").text())
    sent, mailbox = [], scrambling.window.room.engine.mailbox
    post = mailbox.post
    monkeypatch.setattr(mailbox, "post", lambda message: (sent.append(message), post(message)))
    later = scrambling.window.questions._scramble._later
    later.setInterval(3_600_000)  # ms: it is this test that says when
    for height in (120, 160):
        scrambling.draw(line((100, height), (180, height)))
        scrambling.wait_for_the_map()
        scrambling.wait_until(later.isActive)
    assert not [each for each in sent if isinstance(each, CompareMaps)]
    later.start(0)
    scrambling.wait_until(lambda: any(isinstance(each, CompareMaps) for each in sent))


def test_what_is_of_the_network_itself_waits_and_nothing_leaves_the_window(scrambling):
    names = ("export", "report", "copy_picture", "copy_values", "copy_code")
    actions = scrambling.window.actions_by_name
    move_to(scrambling, 1)
    assert not any(actions[name].isEnabled() for name in names)
    assert not scrambling.window.draw.what_if.isEnabled()
    named = scrambling.window.drawings.gather  # once the engine had time to look
    scrambling.wait_until(lambda: named().network == "shipped network")
    scrambling.click(scrambling.find("backToTheNetwork"))
    scrambling.wait_until(lambda: all(actions[name].isEnabled() for name in names))
    assert scrambling.window.draw.what_if.isEnabled()


def test_the_warning_of_the_network_itself_stays(scrambling):
    scrambling.press(Qt.Key.Key_Delete)
    scribble = [
        (140 + 130 * x, 140 + 130 * y) for x, y in np.random.default_rng(0).uniform(-1, 1, (40, 2))
    ]
    scrambling.draw(scribble)
    scrambling.wait_for_the_map()
    warning = scrambling.find("warningLabel")
    scrambling.wait_until(warning.isVisible)
    move_to(scrambling, 2)
    scrambling.wait_until(lambda: "notices most" in scrambling.find("scrambleWords").text())
    assert warning.isVisible()


def test_another_network_or_the_other_tab_ends_it(scrambling, answer):
    move_to(scrambling, 1)
    scrambling.go_to("Train")
    assert not scrambling.window.live.scrambled
    scrambling.go_to("Draw")
    move_to(scrambling, 1)
    scrambling.window.actions_by_name["shipped"].trigger()
    scrambling.wait_until(lambda: not scrambling.window.live.scrambled)
    scrambling.wait_until(lambda: scrambling.map.network == "loaded")
    assert words(scrambling).startswith("It reads")
    scrambling.wait_until(scrambling.find("scrambleDepth").isEnabled)


def test_the_copy_is_traced_once_however_often_the_slider_moves(scrambling):
    networks = scrambling.window.room.engine.networks
    move_to(scrambling, 1)
    copy = networks["scrambled"]
    scrambling.press(Qt.Key.Key_Escape)
    for depth in (2, 4):
        move_to(scrambling, depth)
        assert networks["scrambled"] is copy
        explainer = copy.explainer(scrambling.map.method)
        assert explainer.traces == 1


def test_the_other_tab_does_not_lose_the_layers_that_are_being_looked_for(
    person, seven, monkeypatch
):
    mailbox, late = person.window.room.engine.mailbox, []
    post = mailbox.post
    person.draw(seven)
    person.wait_for_the_map()
    monkeypatch.setattr(mailbox, "post", late.append)  # an engine that is busy
    person.click(person.find("scrambleHeading"))
    person.go_to("Train")
    person.go_to("Draw")
    monkeypatch.setattr(mailbox, "post", post)
    for message in late:
        post(message)
    person.wait_until(person.find("scrambleDepth").isEnabled)


def test_the_slider_stays_under_the_pointer_that_drags_it(scrambling):
    window, slider = scrambling.window, scrambling.find("scrambleDepth")
    window.resize(1280, 800)
    scrambling.qtbot.wait(30)
    scrambling.window.draw.inspector.ensureWidgetVisible(slider)
    scrambling.qtbot.wait(30)
    handle, left = window.windowHandle(), Qt.MouseButton.LeftButton
    no_key, middle = Qt.KeyboardModifier.NoModifier, slider.height() // 2
    start = slider.mapTo(window, QPoint(8, middle))
    QTest.mousePress(handle, left, no_key, start)
    for step in range(1, 8):
        QTest.mouseMove(handle, start + QPoint(step * slider.width() // 10, 0))
    bars = scrambling.find("mapBars")
    scrambling.wait_until(lambda: slider.value() > 0 and bars.isVisible())
    scrambling.qtbot.wait(60)
    assert slider.mapTo(window, QPoint(8, middle)) == start
    QTest.mouseRelease(handle, left, no_key, start + QPoint(7 * slider.width() // 10, 0))
    inspector = window.draw.inspector
    section = inspector.sections["scramble"]
    scrambling.wait_until(
        lambda: (
            section.mapTo(inspector, section.rect().bottomLeft()).y()
            <= inspector.viewport().height()
        )
    )


def test_the_verdict_is_by_values_with_their_signs(scrambling):
    panel = scrambling.window.draw.scramble
    panel.show_found(
        (
            Similarity("lrp", 0.1, 1.0),  # 0 away from the ink: its sizes keep the ink alone
            Similarity("grad_cam", 0.6, 0.6),
            Similarity("activations", 0.9, 0.9),
        ),
        whole=True,
    )
    assert "LRP notices most (0.10), Activations least (0.90)" in panel.words.text()


def test_bars_are_by_values_with_their_signs_as_the_verdict_is(scrambling):
    panel = scrambling.window.draw.scramble
    panel.show_found((Similarity("lrp", 0.1, 1.0), Similarity("grad_cam", 1.0, 0.1)), whole=True)
    panel.bars.resize(300, panel.bars.sizeHint().height())
    picture, tall = panel.bars.grab().toImage(), panel.bars.height() // 2
    accent = panel.bars.palette().highlight().color().rgb()
    filled = [
        sum(picture.pixel(x, row * tall + tall // 2) == accent for x in range(picture.width()))
        for row in range(2)
    ]
    assert 0 < filled[0] < filled[1] / 4


def compared(person):
    """Wait until all methods are compared, and return what each bar says."""
    said = person.find("scrambleWords")
    person.wait_until(lambda: "notices most" in said.text())
    return person.find("mapBars").accessibleName()


def test_bars_stay_as_long_as_they_are_true_whatever_method_is_shown(scrambling, monkeypatch):
    move_to(scrambling, 1)
    before = compared(scrambling)
    sent, mailbox = [], scrambling.window.room.engine.mailbox
    post = mailbox.post
    monkeypatch.setattr(mailbox, "post", lambda message: (sent.append(message), post(message)))
    for key, modifier in ((Qt.Key.Key_M, Qt.KeyboardModifier.NoModifier),) * 2 + (
        (Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier),
    ):
        scrambling.press(key, modifier=modifier)
        assert scrambling.find("mapBars").accessibleName() == before
        scrambling.wait_for_the_map()
        assert scrambling.find("mapBars").accessibleName() == before
    assert not [each for each in sent if isinstance(each, CompareMaps)]
    scrambling.press(Qt.Key.Key_3)  # maps of another class are others
    scrambling.wait_until(lambda: any(isinstance(each, CompareMaps) for each in sent))
    assert compared(scrambling) != before


def test_bars_of_a_method_are_of_the_options_that_are_set_of_it(scrambling):
    move_to(scrambling, 1)
    before = compared(scrambling)
    method = scrambling.window.draw.method
    method.methods.setCurrentIndex(method.methods.findData("occlusion_sensitivity"))
    scrambling.wait_for_the_map()
    scrambling.find("option_patch_size").setValue(9)
    scrambling.wait_until(lambda: "notices most" not in scrambling.find("scrambleWords").text())
    after = compared(scrambling)
    assert after != before
    method.methods.setCurrentIndex(0)
    scrambling.wait_for_the_map()
    assert scrambling.find("mapBars").accessibleName() == after


def test_what_was_compared_is_not_compared_again_when_the_section_is_unfolded(
    scrambling, monkeypatch
):
    from engine.scrambling import noticing

    move_to(scrambling, 2)
    compared(scrambling)
    made, answers, one = [], [], noticing.compared
    scrambling.window.room.engine.subscribe(MapsCompared, answers.append)
    monkeypatch.setattr(
        noticing, "compared", lambda method, *maps: (made.append(method), one(method, *maps))[1]
    )
    scrambling.click(scrambling.find("scrambleHeading"))
    scrambling.click(scrambling.find("scrambleHeading"))
    scrambling.wait_until(lambda: answers and answers[-1].whole)
    assert made == []
    assert [each.method for each in answers[-1].found] == list(METHODS)
