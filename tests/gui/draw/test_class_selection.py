"""Which class is explained: keys, tiles, the list, and following the prediction."""

import pytest
from PySide6.QtCore import Qt

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def drawn(person, seven):
    """The person has drawn a 7 and sees it explained."""
    person.draw(seven)
    person.wait_for_the_map()
    return person


def assert_explains(person, target, explained_apart):
    """Heatmap, tiles, list and title all say the same class, and the values are that class's."""
    explained = person.wait_for_the_map()
    assert explained.target == target
    assert person.checked_tiles == [target]
    assert person.find("classSelector").currentText() == str(target)
    assert f"Class {target} " in person.find("heatmapTitle").text()
    _, values = explained_apart(explained.pixels, target)
    assert abs(explained.values - values).max() <= 1e-4 * abs(values).max()


def test_without_a_choice_the_prediction_is_explained(drawn, explained_apart):
    assert drawn.find("followPrediction").isChecked()
    assert_explains(drawn, drawn.map.predicted, explained_apart)


def test_each_digit_key_explains_its_class(drawn, explained_apart):
    for digit in range(10):
        drawn.press(Qt.Key.Key_0 + digit)
        assert not drawn.find("followPrediction").isChecked()
        assert_explains(drawn, digit, explained_apart)


def test_p_follows_the_prediction_again(drawn, explained_apart):
    drawn.press(Qt.Key.Key_0)
    drawn.wait_for_the_map()
    drawn.press(Qt.Key.Key_P)
    assert drawn.find("followPrediction").isChecked()
    assert_explains(drawn, drawn.wait_for_the_map().predicted, explained_apart)


def test_a_click_on_a_tile_explains_its_class(drawn, explained_apart):
    drawn.click(drawn.find("tile4"))
    assert_explains(drawn, 4, explained_apart)


def test_the_list_explains_the_class_that_is_chosen_in_it(drawn, explained_apart):
    drawn.choose_from_list(drawn.find("classSelector"), 6)
    assert_explains(drawn, 6, explained_apart)


def test_choosing_the_predicted_class_holds_on_to_it(drawn, four):
    predicted = drawn.map.predicted
    drawn.choose_from_list(drawn.find("classSelector"), predicted)
    assert not drawn.find("followPrediction").isChecked()
    drawn.draw(*four)
    assert drawn.wait_for_the_map().target == predicted


def test_the_follow_box_holds_on_to_the_shown_class_and_lets_go_again(drawn, explained_apart):
    predicted, box = drawn.map.predicted, drawn.find("followPrediction")
    drawn.click_check_box(box)
    assert not box.isChecked()
    assert_explains(drawn, predicted, explained_apart)
    drawn.press(Qt.Key.Key_2)
    drawn.click_check_box(box)
    assert box.isChecked()
    assert_explains(drawn, drawn.wait_for_the_map().predicted, explained_apart)


def test_without_a_drawing_there_is_no_class_to_hold_on_to(person):
    person.click_check_box(person.find("followPrediction"))
    assert person.find("followPrediction").isChecked()


def test_a_class_can_be_picked_before_anything_is_drawn(person, seven):
    person.press(Qt.Key.Key_3)
    assert person.checked_tiles == [3]
    person.draw(seven)
    assert person.wait_for_the_map().target == 3


def test_a_picked_class_stays_while_ink_is_added_and_samples_come(drawn, four):
    drawn.press(Qt.Key.Key_8)
    drawn.draw(*four)
    assert drawn.wait_for_the_map().target == 8
    drawn.press(Qt.Key.Key_E)
    assert drawn.wait_for_the_map().target == 8


def test_an_empty_canvas_is_a_new_start_and_follows_again(drawn, four):
    drawn.press(Qt.Key.Key_8)
    drawn.press(Qt.Key.Key_Delete)
    assert drawn.find("followPrediction").isChecked()
    assert not drawn.checked_tiles
    drawn.draw(*four)
    assert drawn.wait_for_the_map().target == drawn.map.predicted


@pytest.mark.parametrize("brush", ["the same brush", "another brush"])
def test_undo_to_an_empty_canvas_and_redo_keep_the_chosen_classes(drawn, brush):
    drawn.press(Qt.Key.Key_8)
    drawn.press(Qt.Key.Key_2, modifier=CTRL)
    drawn.press(Qt.Key.Key_Z, modifier=CTRL)
    assert drawn.canvas.drawing.is_empty
    assert not drawn.checked_tiles
    if brush == "another brush":
        drawn.press(Qt.Key.Key_BracketRight)
    drawn.press(Qt.Key.Key_Y, modifier=CTRL)
    explained = drawn.wait_for_the_map()
    assert (explained.target, explained.versus) == (8, 2)
    assert drawn.checked_tiles == [8]
    assert not drawn.find("followPrediction").isChecked()


def test_a_cleared_drawing_comes_back_with_its_class_but_not_one_that_is_drawn_anew(drawn, seven):
    drawn.press(Qt.Key.Key_8, Qt.Key.Key_Delete)
    drawn.press(Qt.Key.Key_Z, modifier=CTRL)
    assert drawn.wait_for_the_map().target == 8
    drawn.press(Qt.Key.Key_Delete)
    drawn.draw(seven)
    assert drawn.wait_for_the_map().target == drawn.map.predicted
    assert drawn.find("followPrediction").isChecked()


def test_each_of_the_drawings_that_undo_brings_back_has_its_own_class(drawn, seven):
    drawn.press(Qt.Key.Key_8, Qt.Key.Key_Delete)
    drawn.draw(seven)
    drawn.press(Qt.Key.Key_3)
    for key, target in ((Qt.Key.Key_Z, 8), (Qt.Key.Key_Y, 3)):
        drawn.press(key, modifier=CTRL)
        assert drawn.canvas.drawing.is_empty
        drawn.press(key, modifier=CTRL)
        assert drawn.wait_for_the_map().target == target


def test_what_is_picked_on_the_empty_canvas_holds_for_a_drawing_that_comes_back(drawn):
    drawn.press(Qt.Key.Key_8, Qt.Key.Key_Delete, Qt.Key.Key_3)
    drawn.press(Qt.Key.Key_Z, modifier=CTRL)
    assert drawn.wait_for_the_map().target == 3


def test_a_class_picked_for_what_comes_stays_while_the_brush_is_chosen(person, seven):
    person.press(Qt.Key.Key_3, Qt.Key.Key_BracketRight)
    assert person.checked_tiles == [3]
    person.draw(seven)
    assert person.wait_for_the_map().target == 3


def test_picking_a_class_changes_no_probability(drawn):
    before = drawn.map.probabilities
    drawn.press(Qt.Key.Key_5)
    assert drawn.wait_for_the_map().probabilities == pytest.approx(before, abs=1e-6)


def test_digits_typed_into_the_sample_box_pick_no_class(drawn):
    drawn.fill_in("sample", "38")
    assert drawn.find("followPrediction").isChecked()
    assert drawn.map.target == drawn.map.predicted
    assert drawn.find("sample").text() == "38"


def test_tiles_can_be_walked_and_picked_with_the_keyboard_alone(drawn):
    drawn.find("tile0").setFocus(Qt.FocusReason.TabFocusReason)
    drawn.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Space)
    assert drawn.wait_for_the_map().target == 1
    drawn.press(Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return)
    assert drawn.wait_for_the_map().target == 9


def test_boxes_can_be_ticked_with_the_keyboard_alone(drawn):
    drawn.press(Qt.Key.Key_2)
    drawn.find("followPrediction").setFocus(Qt.FocusReason.TabFocusReason)
    drawn.press(Qt.Key.Key_Space)
    assert drawn.find("followPrediction").isChecked()
    assert drawn.wait_for_the_map().target == drawn.map.predicted
