"""What would have no effect cannot be chosen, and says why."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from engine.attribution.table import RUNNER_UP

CONTROL = Qt.KeyboardModifier.ControlModifier
CONTROLS = ("classSelector", "followPrediction", "versusSelector", "viewSelector", "overlay")


@pytest.fixture
def drawn(person, seven):
    """A 7 is drawn, and class 7 explained."""
    person.draw(seven)
    assert person.wait_for_the_map().target == 7
    return person


def choose_method(person, method):
    box = person.find("methodSelector")
    box.setCurrentIndex(box.findData(method))
    person.wait_for_the_map()


def test_activations_leave_nothing_enabled_that_has_no_effect(drawn):
    hints = {name: drawn.find(name).toolTip() for name in CONTROLS}
    choose_method(drawn, "activations")
    for name in CONTROLS:
        control = drawn.find(name)
        assert not control.isEnabled(), name
        assert control.toolTip().endswith("."), name
        assert control.toolTip() != hints[name], name
    for name in ("magnitude", "overlay", "follow", "rival"):
        action = drawn.window.actions_by_name[name]
        assert not action.isEnabled(), name
        assert action.toolTip().endswith("."), name
    choose_method(drawn, "vanilla_gradients")
    assert {name: drawn.find(name).toolTip() for name in CONTROLS} == hints
    for name in CONTROLS:
        assert drawn.find(name).isEnabled(), name
    for name in ("magnitude", "overlay", "follow", "rival"):
        assert drawn.window.actions_by_name[name].isEnabled(), name


def test_keys_and_tiles_pick_no_class_while_activations_are_shown(drawn):
    choose_method(drawn, "activations")
    drawn.press(Qt.Key.Key_3)
    drawn.press(Qt.Key.Key_4, modifier=CONTROL)
    classes = drawn.window.draw.classes
    assert classes.target is None
    assert classes.versus.currentData() is None


def test_the_explained_class_cannot_be_chosen_from_the_list_of_others(drawn):
    box = drawn.find("versusSelector")
    row = box.findData(7)
    assert not box.model().item(row).isEnabled()
    assert "itself" in box.itemData(row, Qt.ItemDataRole.ToolTipRole)
    drawn.choose_from_list(box, row)
    QTest.keyClick(box.view(), Qt.Key.Key_Escape)
    assert box.currentData() is None
    drawn.press(Qt.Key.Key_4)
    drawn.wait_for_the_map()
    assert box.model().item(row).isEnabled()
    assert not box.model().item(box.findData(4)).isEnabled()


def test_no_key_and_no_tile_sets_a_class_against_itself(drawn):
    drawn.press(Qt.Key.Key_7, modifier=CONTROL)
    versus = drawn.find("versusSelector")
    assert versus.currentData() is None
    tile = drawn.window.draw.strip.tile_of(7)
    window, place = drawn.window.windowHandle(), tile.mapTo(drawn.window, QPoint(20, 20))
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, CONTROL, place)
    assert versus.currentData() is None
    assert drawn.wait_for_the_map().versus is None


def test_picking_the_class_that_it_is_set_against_ends_that(drawn):
    drawn.press(Qt.Key.Key_4, modifier=CONTROL)
    assert drawn.wait_for_the_map().versus == 4
    drawn.press(Qt.Key.Key_4)
    explained = drawn.wait_for_the_map()
    assert (explained.target, explained.versus) == (4, None)
    assert drawn.find("versusSelector").currentData() is None


def test_a_drawing_that_is_read_as_the_other_class_ends_it_once_the_pen_rests(person, seven):
    person.press(Qt.Key.Key_7, modifier=CONTROL)
    assert person.find("versusSelector").currentData() == 7
    person.draw(seven)
    person.wait_until(lambda: person.window.live.settled and person.map is not None)
    person.wait_until(lambda: person.find("versusSelector").currentData() is None)
    person.press(Qt.Key.Key_R)
    assert person.find("versusSelector").currentData() == RUNNER_UP


def test_values_without_a_sign_are_not_said_to_be_red_and_blue(drawn):
    box = drawn.find("viewSelector")
    choose_method(drawn, "grad_cam")
    assert box.currentData() == "magnitude"
    assert not box.isEnabled()
    assert not drawn.window.actions_by_name["magnitude"].isChecked()
    choose_method(drawn, "vanilla_gradients")
    assert box.currentData() == "signed"
    drawn.press(Qt.Key.Key_S)
    choose_method(drawn, "grad_cam")
    choose_method(drawn, "vanilla_gradients")
    assert box.currentData() == "magnitude"
    assert drawn.window.draw.view.current_view == "magnitude"
