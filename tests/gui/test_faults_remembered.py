"""After a restart everything is as it was; what cannot be read is said or dropped, and no more."""

import json

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QInputDialog

from gui import settings
from gui.kept.names import KeptNames


@pytest.fixture
def kept_network(state):
    """A small network among those that are kept."""
    import keras

    file = state.path / "networks" / "trained_2026-11-26_12-10-05.keras"
    file.parent.mkdir(parents=True)
    layers = [keras.Input((28, 28, 1)), keras.layers.Flatten(), keras.layers.Dense(10)]
    keras.Sequential(layers).save(file)
    return file


def open_kept(person, kept):
    """Choose it from the menu."""
    menu = person.window.files.kept_menu
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.data() == str(kept)).trigger()
    person.wait_until(lambda: person.window.network_file == kept)


# -- what is remembered ----------------------------------------------------------------------------


def test_method_and_options_are_there_again_and_answer(person, restart, four):
    box = person.find("methodSelector")
    person.choose_from_list(box, box.findData("integrated_gradients"))
    person.fill_in("option_steps", "7\n")
    back = restart(person)
    assert back.find("methodSelector").currentData() == "integrated_gradients"
    assert back.find("option_steps").value() == 7
    back.draw(*four)
    explained = back.wait_for_the_map()
    assert explained.method == "integrated_gradients"
    assert explained.request.options == (("steps", 7),)


def test_a_layer_that_was_chosen_is_there_again_and_answers(person, restart, four):
    box = person.find("methodSelector")
    person.choose_from_list(box, box.findData("grad_cam"))
    person.choose_from_list(person.find("option_layer"), 1)
    layer = person.find("option_layer").currentData()
    assert layer
    back = restart(person)
    assert back.find("option_layer").currentData() == layer
    back.draw(*four)
    assert back.wait_for_the_map().request.options == (("layer", layer),)


def test_tiles_view_and_folded_sections_are_there_again(person, restart):
    for name in ("outline", "tileScores"):
        person.find(name).click()
    person.press(Qt.Key.Key_A, Qt.Key.Key_T)
    back = restart(person)
    assert back.find("smallMapsSelector").currentData() == "methods"
    assert back.window.draw.inspector.sections["trust"].is_open
    assert not back.find("outline").isChecked()
    assert back.find("tileScores").isChecked()


def test_what_was_set_for_training_is_there_again(person, restart):
    person.go_to("Train")
    form = person.window.training.form
    recipe = next(i for i in range(form.recipe.count()) if i != form.recipe.currentIndex())
    form.recipe.setCurrentIndex(recipe)
    person.fill_in("epochs", "7\n")
    person.find("logForTensorBoard").click()
    form.unfold(("runSettings", "moreSettings"))
    open_sections = form.open_sections
    assert len(open_sections) == 2
    back = restart(person)
    assert back.find("recipe").currentIndex() == recipe
    assert back.find("epochs").value() == 7
    assert back.find("logForTensorBoard").isChecked()
    assert back.window.training.form.open_sections == open_sections
    assert back.window.training.form.settings().epochs == 7


def test_the_network_that_was_opened_reads_again(person, restart, kept_network):
    open_kept(person, kept_network)
    name = person.find("liveNetwork").currentText()
    back = restart(person)
    assert back.find("liveNetwork").currentText() == name != "shipped network"
    assert not back.message


def test_a_network_that_is_gone_is_said_in_a_sentence_and_the_shipped_one_reads(
    person, restart, kept_network, open_window, person_at
):
    open_kept(person, kept_network)
    person.window.close()
    kept_network.unlink()
    back = person_at(open_window(wait=False))
    assert kept_network.name in back.read_message()
    assert back.message.endswith(".")
    back.wait_until(lambda: back.window.live._ready)
    assert back.find("liveNetwork").currentText() == "shipped network"
    assert not restart(back).message


BAD = {
    "method": "guessing",
    "options": json.dumps({"integrated_gradients": {"steps": -4}}),
    "tiles": "pair",
    "shared": "perhaps",
    "scores": "12",
    "outline": ["a", "b"],
    "open_sections": ["a", "b"],
    "network": ["a", "b"],
    "recipe": "guess",
    "training": json.dumps({"epochs": "many"}),
    "log": "maybe",
}


@pytest.mark.expects_log("a bad setting is reported in the log")
@pytest.mark.parametrize("name", BAD)
def test_a_bad_setting_warns_and_is_dropped(state, caplog, name):
    state.path.mkdir()
    stored = QSettings(str(state.settings), QSettings.Format.IniFormat)
    stored.setValue(name, BAD[name])
    stored.setValue("brush", "20")
    stored.sync()
    loaded = settings.load(state.settings)
    assert getattr(loaded, name) == getattr(settings.Settings(), name)
    assert loaded.brush == 20
    assert repr(name) in caplog.text


def test_all_settings_are_read_as_they_were_written(state):
    state.path.mkdir()
    written = settings.Settings(
        method="lrp",
        options={"lrp": {"epsilon": 0.5}, "grad_cam": {"layer": "conv_64"}},
        tiles="methods",
        shared=False,
        scores=True,
        outline=False,
        open_sections="class,trust",
        network="/a, b/ü.keras",
        recipe="ship",
        training={"epochs": 3, "augment": True, "schedule": "cosine", "dropout": 0.25},
        log=True,
    )
    assert settings.save(written, state.settings)
    assert settings.load(state.settings) == written


# -- names of networks -----------------------------------------------------------------------------


def test_kept_networks_are_called_by_accuracy_and_date_and_can_be_renamed(
    person, kept_network, monkeypatch
):
    names = person.state.names
    names._write(kept_network, accuracy=0.9893)
    menu = person.window.files.kept_menu
    menu.aboutToShow.emit()
    name = menu.actions()[0].text()
    assert name.startswith("98.9 %, 26 November")
    assert name.endswith("12:10")
    open_kept(person, kept_network)
    assert person.find("liveNetwork").currentText() == name
    assert name in person.read_message()
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Aunt's & mine", True))
    menu.aboutToShow.emit()
    renaming = next(a.menu() for a in menu.actions() if a.menu() is not None)
    renaming.actions()[0].trigger()
    assert person.find("liveNetwork").currentText() == "Aunt's & mine"
    menu.aboutToShow.emit()
    assert menu.actions()[0].text() == "Aunt's && mine"


@pytest.mark.parametrize("content", ["", "[]", "{", '{"a": 3}', '{"trained_x.keras": {"name": 3}}'])
def test_a_broken_file_of_names_leaves_the_dates(tmp_path, content):
    (tmp_path / "names.json").write_text(content)
    names = KeptNames(tmp_path)
    assert names.of(tmp_path / "trained_2020-01-02_03-04-05.keras") == "2 January 2020, 03:04"
    assert names.of(tmp_path / "trained_x.keras") == "trained_x"


def test_a_network_without_its_name_has_accuracy_and_date_again(tmp_path):
    network = tmp_path / "trained_2020-01-02_03-04-05.keras"
    network.touch()
    names = KeptNames(tmp_path)
    names.rename(network, "mine")
    assert names.of(network) == "mine"
    names.rename(network, "  ")
    assert names.of(network) == "2 January 2020, 03:04"
