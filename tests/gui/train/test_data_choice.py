"""Other data on the training tab: chosen, looked at, trained on, resumed, remembered."""

import numpy as np
import pytest
from PIL import Image

from engine.errors import InputShapeError
from engine.networks.names import names_beside
from engine.training.runs import RunFolder
from gui import dialogs
from gui.bridge.messages.read_test_set import ReadTestSet
from gui.bridge.training.messages import DataReady
from tests.gui.train.trainee import Trainee


@pytest.fixture
def clothes(tmp_path):
    """Fifty pictures of 28 × 28 in grey, ten classes with names."""
    rng, made = np.random.default_rng(1), {}
    for part, count in (("train", 40), ("test", 10)):
        made[f"x_{part}"] = rng.integers(0, 256, (count, 28, 28), np.uint8)
        made[f"y_{part}"] = np.arange(count, dtype=np.uint8) % 10
    np.savez(tmp_path / "clothes.npz", **made)
    names = "shirt trousers pullover dress coat sandal blouse sneaker bag boot"
    (tmp_path / "clothes.labels.txt").write_text("\n".join(names.split()), "utf-8")
    return tmp_path / "clothes.npz"


@pytest.fixture
def pets(tmp_path):
    """Two folders of ten small pictures in colour, and one that is broken."""
    for name, colour in (("cat", (200, 40, 40)), ("dog", (40, 40, 200))):
        (tmp_path / "pets" / name).mkdir(parents=True)
        for number in range(10):
            picture = Image.new("RGB", (12, 12), (*colour[:2], colour[2] + number))
            picture.save(tmp_path / "pets" / name / f"{number}.png")
    (tmp_path / "pets" / "cat" / "broken.png").write_bytes(b"nothing")
    return tmp_path / "pets"


def choose(trainee, monkeypatch, path, button="trainingDataButton"):
    for ask in ("ask_for_data_file", "ask_for_data_folder"):
        monkeypatch.setattr(dialogs, ask, lambda *_: path)
    trainee.window.training.form.unfold(("dataSettings",))  # what is shown there needs no scrolling
    trainee.person.wait_until(lambda: not trainee.person.find(button).visibleRegion().isEmpty())
    trainee.click(button)


def wait_for_the_look(trainee):
    samples, clear = (trainee.person.find(n) for n in ("dataSamples", "trainingDataClear"))
    trainee.person.wait_until(lambda: not samples.visibleRegion().isEmpty())
    trainee.person.wait_until(lambda: not clear.visibleRegion().isEmpty())
    return trainee.text("dataWords")


def test_a_file_is_described_with_a_few_samples_before_it_is_trained_on(
    trainee, monkeypatch, clothes
):
    assert trainee.text("trainingDataButton") == "MNIST"
    assert not trainee.person.find("dataWords").isVisible()
    choose(trainee, monkeypatch, clothes)
    words = wait_for_the_look(trainee)
    assert "40 pictures to train and validate with, 10 to test, 28 × 28, grey" in words
    assert "10 classes: shirt, trousers, pullover, dress, coat, sandal and 4 more" in words
    assert "boot: 4" in trainee.person.find("dataWords").toolTip()
    pixmap = trainee.person.find("dataSamples").pixmap()
    assert (pixmap.width(), pixmap.height()) == (8 * 29, 28)
    trainee.click("trainingDataClear")
    assert trainee.text("trainingDataButton") == "MNIST"
    assert not trainee.person.find("dataWords").isVisible()


def test_size_and_colours_can_be_set_for_data_of_ones_own_alone(trainee, monkeypatch, pets):
    assert not trainee.enabled("pictureSize")
    assert not trainee.enabled("colours")
    choose(trainee, monkeypatch, pets, "trainingDataFolder")
    assert "28 × 28, colour" in wait_for_the_look(trainee)
    trainee.person.fill_in("pictureSize", "16\n")
    box = trainee.person.find("colours")
    trainee.person.choose_from_list(box, box.findData("grey"))
    trainee.person.wait_until(lambda: "16 × 16, grey" in trainee.text("dataWords"))
    settings = trainee.window.training.form.settings()
    assert (settings.picture_size, settings.colours) == (16, "grey")
    trainee.click("trainingDataClear")
    assert trainee.window.training.form.settings().picture_size == 0


def test_data_that_cannot_be_trained_on_is_told_where_it_was_chosen(trainee, monkeypatch, tmp_path):
    (tmp_path / "bad.npz").write_bytes(b"PK\3\4nothing")
    choose(trainee, monkeypatch, tmp_path / "bad.npz")
    trainee.person.wait_until(lambda: "bad.npz cannot be trained on" in trainee.text("dataWords"))
    assert not trainee.person.find("dataSamples").isVisible()
    assert trainee.enabled("startTraining")


def test_a_network_of_ten_other_classes_is_trained_watched_and_kept_with_its_names(
    trainee, monkeypatch, clothes
):
    trainee.set_up(epochs=1, batch_size=10)
    choose(trainee, monkeypatch, clothes)
    wait_for_the_look(trainee)
    trainee.click("startTraining")
    trainee.wait_for(DataReady)
    assert trainee.enabled("watchTraining")
    ended = trainee.wait_for_the_end()
    assert RunFolder(ended.run).data.name == "clothes.npz"
    names, _ = names_beside(ended.kept, 10)
    assert names[:2] == ("shirt", "trousers")
    assert trainee.window.training.timeline.moments
    trainee.click("watchTraining")
    trainee.person.wait_until_ready()
    networks = trainee.window.room.engine.networks
    assert networks["training"].classifier.names[-1] == "boot"
    with pytest.raises(InputShapeError, match=r"trained on clothes\.npz"):
        next(ReadTestSet("training").answer(trainee.window.room.engine))


def test_a_folder_of_two_classes_in_colour_is_trained_and_why_it_cannot_be_drawn_for_is_said(
    trainee, monkeypatch, pets, tmp_path
):
    trainee.set_up(epochs=1, batch_size=10)
    choose(trainee, monkeypatch, pets, "trainingDataFolder")
    wait_for_the_look(trainee)
    trainee.click("startTraining")
    trainee.wait_for(DataReady)
    said = trainee.person.read_message()
    assert "1 of 21 pictures cannot be read and is left out: cat/broken.png." in said
    assert "28 × 28 colour pictures of 2 classes" in said
    assert not trainee.enabled("watchTraining")
    assert "of 2 classes" in trainee.person.find("watchTraining").toolTip()
    ended = trainee.wait_for_the_end()
    assert not trainee.window.training.timeline.moments
    file = tmp_path / "pets.keras"
    monkeypatch.setattr(dialogs, "ask_where_to_save_network", lambda *_: file)
    trainee.click("saveTrained")
    trainee.person.wait_until(lambda: names_beside(file, 2))
    assert names_beside(file, 2)[0] == ("cat", "dog")
    trainee.person.wait_until(file.exists)
    assert RunFolder(ended.run).data.shape == (28, 28, 3)


def test_the_table_of_past_runs_says_which_data_a_run_was_trained_on(trainee, monkeypatch, clothes):
    trainee.set_up(epochs=1, batch_size=10)
    choose(trainee, monkeypatch, clothes)
    wait_for_the_look(trainee)
    trainee.click("startTraining")
    trainee.wait_for_the_end()
    trainee.click("pastRunsButton")
    table = trainee.person.find("runTable")
    trainee.person.wait_until(table.rowCount)
    assert table.item(0, 1).text().startswith("clothes.npz, Tutorial")


def test_a_resumed_run_goes_on_with_its_own_data(trainee, monkeypatch, clothes):
    trainee.set_up(epochs=1, batch_size=10)
    choose(trainee, monkeypatch, clothes)
    wait_for_the_look(trainee)
    trainee.click("startTraining")
    trainee.wait_for_the_end()
    trainee.click("trainingDataClear")
    trainee.events.clear()
    trainee.click("goOnTraining")
    assert trainee.text("trainingDataButton") == "clothes.npz"
    ended = trainee.wait_for_the_end()
    record = RunFolder(ended.run).record()
    assert len(record.history) == 2
    assert record.state.data.path == str(clothes)


def test_the_data_is_remembered_at_the_next_start(
    trainee, monkeypatch, clothes, open_window, person_at
):
    choose(trainee, monkeypatch, clothes)
    trainee.window.close()
    later = Trainee(person_at(open_window(wait=False)))
    assert later.window.training.form.data.path == clothes
    later.window.training.form.unfold(("dataSettings",))
    assert wait_for_the_look(later).startswith("40 pictures")


def test_classes_of_what_was_trained_here_go_by_their_names_wherever_they_are_chosen(
    trainee, monkeypatch, clothes, seven
):
    person = trainee.person
    trainee.set_up(epochs=1, batch_size=10)
    choose(trainee, monkeypatch, clothes)
    wait_for_the_look(trainee)
    trainee.click("startTraining")
    trainee.wait_for_the_end()
    trainee.click("watchTraining")
    person.go_to("Draw")
    person.draw(seven)
    person.wait_until(lambda: person.map is not None and person.map.network == "training")
    classes = person.find("classSelector")
    names = [classes.itemText(row) for row in range(classes.count())]
    assert names[:2] == ["shirt", "trousers"]
    assert [tile.content.title for tile in person.tiles][-1] == "boot"
    assert not trainee.window.actions_by_name["failures"].isEnabled()
    person.window.draw.inspector.sections["teach"].set_open(True)
    assert "digits 0 to 9" in person.find("teachWords").text()
    trainee.window.networks.choose("loaded")
    person.wait_until(lambda: person.map.network == "loaded")
    assert classes.itemText(0) == "0"
    assert trainee.window.actions_by_name["failures"].isEnabled()
