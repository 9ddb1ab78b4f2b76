"""Classes with names: beside the network, chosen, dropped; of many, the leading ones."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engine.networks.reading import Reading

CONTROL = Qt.KeyboardModifier.ControlModifier
SHAPE = (24, 32, 3)
ANIMALS = ("cat", "dog <b>", "horse", "snow owl")
MANY = tuple(f"kind {number:03d}" for number in range(60))


@pytest.fixture
def zoo(networks, tmp_path):
    """A network of four classes in a folder of its own."""
    path = tmp_path / "zoo.keras"
    path.write_bytes(networks("zoo.keras", SHAPE, 4).read_bytes())
    return path


def write(path, names):
    path.write_text("\n".join(names), encoding="utf-8")
    return path


def entries(combo):
    return [combo.itemText(row) for row in range(combo.count())]


def test_names_beside_the_network_are_used_everywhere(
    person, open_file, drop, zoo, picture, answer, tmp_path
):
    write(zoo.with_name("labels.txt"), ANIMALS)
    open_file(zoo)
    assert entries(person.find("classSelector")) == list(ANIMALS)
    drop(picture[0])
    explained = person.wait_for_the_map()
    read = ANIMALS[explained.predicted]
    assert read.split()[0] in person.find("predictionLabel").text()
    assert "<b> " not in person.find("predictionLabel").text()  # a name is no markup
    assert read in person.find("heatmapTitle").text() + person.find("heatmapTitle").toolTip()
    assert [tile.content.title for tile in person.tiles] == list(ANIMALS)
    assert read in person.find("heatmap").accessibleDescription()
    for name in ("map.npz", "map.svg"):
        answer(ask_where_to_export=tmp_path / name)
        person.press(Qt.Key.Key_E, modifier=CONTROL)
        person.wait_until(lambda name=name: name in person.message)
    with np.load(tmp_path / "map.npz") as stored:
        assert tuple(stored["names"]) == ANIMALS
    text = (tmp_path / "map.svg").read_text("utf-8")
    assert f"why {read.replace('<', '&lt;').replace('>', '&gt;')}" in text


def test_a_dropped_file_names_the_classes_and_is_remembered(
    person, open_file, drop, zoo, tmp_path, restart
):
    open_file(zoo)
    (tmp_path / "elsewhere").mkdir()
    drop(write(tmp_path / "elsewhere" / "animals.csv", ANIMALS))
    person.wait_until(lambda: entries(person.find("classSelector")) == list(ANIMALS))
    assert person.find("readingPanel").isVisible()  # how it reads is still guessed
    again = restart(person)
    assert entries(again.find("classSelector")) == list(ANIMALS)
    assert again.find("readingPanel").isVisible()


def test_a_file_is_chosen_by_the_menu_and_one_of_another_network_refused(
    person, open_file, zoo, tmp_path, answer
):
    open_file(zoo)
    (tmp_path / "names").mkdir()
    answer(ask_for_labels=write(tmp_path / "names" / "three.txt", ANIMALS[:3]))
    person.choose_from_menu("File", "class_names")
    person.wait_until(lambda: "names 3 classes" in person.message)
    assert entries(person.find("classSelector")) == ["0", "1", "2", "3"]
    answer(ask_for_labels=write(tmp_path / "names" / "four.txt", ANIMALS))
    person.choose_from_menu("File", "class_names")
    person.wait_until(lambda: entries(person.find("classSelector")) == list(ANIMALS))
    person.click(person.find("toastClose"))
    assert not person.message  # the failure before is over


def test_the_shipped_network_takes_no_names(person, drop, tmp_path):
    assert not person.window.actions_by_name["class_names"].isEnabled()
    drop(write(tmp_path / "labels.txt", ANIMALS))
    assert "Open your network first" in person.message


# -- many ------------------------------------------------------------------------------------------


@pytest.fixture
def many(person, open_file, drop, networks, picture, tmp_path):
    """Someone at whose network of 60 classes a picture lies."""
    path = tmp_path / "many.keras"
    path.write_bytes(networks("many.keras", SHAPE, len(MANY)).read_bytes())
    write(path.with_suffix(".txt"), MANY)
    open_file(path)
    drop(picture[0])
    person.wait_for_the_map()
    return person


def test_of_many_classes_the_leading_ones_are_shown_first(many):
    leading = np.argsort(-many.map.probabilities, kind="stable")[:10]
    names = [MANY[k] for k in leading]
    assert [tile.content.title for tile in many.tiles] == names
    combo = many.find("classSelector")
    combo.showPopup()
    assert entries(combo)[:10] == names
    assert sorted(entries(combo)) == sorted(MANY)
    combo.hidePopup()
    assert combo.currentText() == names[0]  # opening a list chooses nothing
    assert many.window.live.target is None


def test_a_class_is_found_by_typing_a_part_of_its_name(many):
    combo = many.find("classSelector")
    field = combo.lineEdit()
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    field.selectAll()
    QTest.keyClicks(field, "d 04")
    shown = [combo.completer().completionModel().index(row, 0).data() for row in range(10)]
    assert shown == [f"kind 04{digit}" for digit in range(10)]
    QTest.keyClicks(field, "7")
    popup = combo.completer().popup()
    many.wait_until(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    many.wait_until(lambda: many.window.live.target == 47)
    assert many.wait_for_the_map().target == 47
    assert "kind 047" in [tile.content.title for tile in many.tiles]


def test_what_is_typed_and_no_class_is_forgotten(many):
    combo = many.find("classSelector")
    before = combo.currentText()
    field = combo.lineEdit()
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    field.selectAll()
    QTest.keyClicks(field, "zebra")
    many.canvas.window().draw.painting.setFocus()
    assert combo.currentText() == before
    assert many.window.live.target is None


def test_keys_pick_the_first_ten(many):
    many.window.draw.painting.setFocus()
    many.press(Qt.Key.Key_7)
    assert many.wait_for_the_map().target == 7
    many.press(Qt.Key.Key_3, modifier=CONTROL)
    assert many.wait_for_the_map().versus == 3
    assert many.find("versusSelector").currentText() == MANY[3]
    assert "kind 007, not kind 003" in many.find("heatmapTitle").toolTip() + (
        many.find("heatmapTitle").text()
    )


def test_a_drawing_saved_with_a_class_that_the_network_lacks_is_explained_all_the_same(
    person, networks, seven, answer, tmp_path
):
    person.draw(seven)
    person.wait_for_the_map()
    person.press(Qt.Key.Key_7)
    person.press(Qt.Key.Key_9, modifier=CONTROL)
    person.wait_until(lambda: person.map.versus == 9)
    answer(ask_where_to_save_drawing=tmp_path / "seven.inklens")
    person.press(Qt.Key.Key_S, modifier=CONTROL)
    path = networks("four.keras", (28, 28, 1), 4)
    person.window.room.open_network(path, reading=Reading(subject="ink"))
    person.wait_until(lambda: person.window.network_file == path)
    person.drop(tmp_path / "seven.inklens")
    explained = person.wait_for_the_map()
    assert explained.target == explained.predicted < 4
    assert person.find("versusSelector").currentText() == "–"
    assert person.find("followPrediction").isChecked()


def test_a_layer_is_chosen_from_those_of_the_network_that_answers(
    person, open_file, networks, seven, fast_training
):
    window = person.window
    open_file(networks("two.keras", (28, 28, 1), 10))
    window.draw.method.choose("grad_cam", {})
    person.draw(seven)
    person.wait_for_the_map()
    box = window.draw.method.options.layer_box
    person.choose_from_list(box, 1)
    own = box.currentData()
    person.wait_for_the_map()
    assert own
    person.go_to("Train")
    person.fill_in("epochs", "1")
    person.click(person.find("startTraining"))
    person.wait_until(lambda: not window.room.training)
    person.click(person.find("watchTraining"))
    person.go_to("Draw")
    person.wait_until(lambda: person.map is not None and person.map.network == "training")
    person.wait_for_the_map()
    box = window.draw.method.options.layer_box
    layers = [box.itemData(row) for row in range(box.count())]
    assert own not in layers
    assert len(layers) > 2
    person.choose_from_list(box, 1)
    assert person.wait_for_the_map().request.options == (("layer", layers[1]),)
    window.networks.choose("loaded")
    person.wait_until(lambda: person.map.network == "loaded")
    box = window.draw.method.options.layer_box
    assert own in [box.itemData(row) for row in range(box.count())]
