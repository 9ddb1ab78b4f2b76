"""Files by menu, key and drop: what is wrong is said in one sentence, and the window goes on."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from engine.data import mnist
from gui import files

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_file(person, answer):
    """`open_file(path)`: Ctrl+O, and choose that file."""

    def opened(path):
        answer(ask_what_to_open=path)
        person.press(Qt.Key.Key_O, modifier=CONTROL)

    return opened


@pytest.fixture
def network_file(tmp_path, shipped):
    """`network_file("name.keras", (28, 28, 1), 10)`: a small network of that input and output."""

    def built(name, shape, classes):
        import keras

        layers = [keras.Input(shape), keras.layers.Flatten(), keras.layers.Dense(classes)]
        keras.Sequential(layers).save(tmp_path / name)
        return tmp_path / name

    return built


@pytest.fixture
def no_network(tmp_path):
    """A file that is called a network and is none."""
    file = tmp_path / "no-network.keras"
    file.write_text("a letter to my aunt")
    return file


@pytest.fixture
def nowhere(tmp_path):
    """A folder that cannot be written to: there is a file in its place."""
    (tmp_path / "a file").write_text("in the way")
    return tmp_path / "a file"


def assert_still_draws(person, strokes):
    """Whatever happened, the next drawing is explained."""
    person.press(Qt.Key.Key_Delete)
    person.draw(*strokes)
    np.testing.assert_array_equal(
        person.wait_for_the_map().pixels, person.canvas.drawing.digit().pixels
    )


def assert_one_sentence(message):
    """Not a traceback, not a class name: a sentence that ends in what to do."""
    assert message.count("\n") == 0
    assert message.endswith(".")
    assert 20 < len(message) < 300
    assert "Traceback" not in message
    assert "Error" not in message


# -- what is no good -------------------------------------------------------------------------------


def test_a_network_file_that_is_none_is_named_and_drawing_goes_on(
    person, open_file, no_network, four
):
    open_file(no_network)
    message = person.read_message()
    assert_one_sentence(message)
    assert no_network.name in message
    assert_still_draws(person, four)
    assert person.find("liveNetwork").currentText() == "shipped network"


def test_a_network_that_takes_no_picture_is_refused_with_what_it_takes(
    person, open_file, network_file, four
):
    open_file(network_file("other.keras", (32, 32, 4), 10))
    message = person.read_message()
    assert_one_sentence(message)
    assert "32 × 32 × 4" in message
    assert_still_draws(person, four)


@pytest.mark.parametrize("name", ["picture.png", "letter.txt", "without-suffix"])
def test_a_picture_that_cannot_be_read_is_named_and_drawing_goes_on(
    person, open_file, tmp_path, name, four
):
    (tmp_path / name).write_bytes(b"no picture at all")
    open_file(tmp_path / name)
    message = person.read_message()
    assert_one_sentence(message)
    assert name in message
    assert_still_draws(person, four)


def test_a_file_that_is_gone_is_said_to_be(person, open_file, tmp_path):
    open_file(tmp_path / "gone.png")
    assert_one_sentence(person.read_message())
    assert "gone.png" in person.message


def test_details_are_one_click_away_and_the_message_can_be_closed(person, open_file, no_network):
    open_file(no_network)
    person.read_message()
    person.click(person.find("toastDetails"))
    box = person.window.findChild(QMessageBox, "detailsBox")
    person.wait_until(lambda: QApplication.activeWindow() is box)
    assert "Traceback" in box.detailedText()
    person.press(Qt.Key.Key_Escape)
    person.wait_until(lambda: person.window.findChild(QMessageBox, "detailsBox") is None)
    person.click(person.find("toastClose"))
    assert not person.message


def test_a_message_stays_inside_a_window_that_is_made_smaller(person, open_file, no_network):
    open_file(no_network)
    person.read_message()
    toast = person.find("toast")
    for size in ((1024, 700), (1400, 900)):
        person.window.resize(*size)
        QApplication.processEvents()
        assert person.window.rect().contains(toast.geometry())


def test_a_model_that_is_no_good_on_the_command_line_leaves_the_shipped_one(
    open_window, person_at, no_network, four
):
    window = open_window(wait=False, model=no_network)
    someone = person_at(window)
    assert_one_sentence(someone.read_message())
    someone.draw(*four)
    someone.wait_until(lambda: someone.map is not None)
    assert someone.find("liveNetwork").currentText() == "shipped network"


def test_escape_in_a_dialog_changes_nothing(person, open_file):
    open_file(None)
    assert not person.message
    assert person.canvas.drawing.is_empty


# -- what is good ----------------------------------------------------------------------------------


def test_a_picture_is_put_on_the_canvas_and_explained(person, open_file, tmp_path):
    pixels, _ = mnist.test_sample(25)
    Image.fromarray(np.rint(pixels * 255).astype(np.uint8)).save(tmp_path / "zero.png")
    open_file(tmp_path / "zero.png")
    explained = person.wait_for_the_map()
    np.testing.assert_allclose(explained.pixels, pixels, atol=1 / 255)
    assert explained.predicted == 0
    assert "zero.png" in person.find("sampleLabel").text()


def test_a_picture_with_a_name_like_html_is_called_by_that_name(person, open_file, tmp_path):
    pixels, _ = mnist.test_sample(25)
    file = tmp_path / "<h1>zero.png"
    Image.fromarray(np.rint(pixels * 255).astype(np.uint8)).save(file)
    open_file(file)
    assert "&lt;h1&gt;zero.png" in person.find("sampleLabel").text()


def test_a_network_answers_under_its_own_name_and_the_shipped_one_can_come_back(
    person, open_file, network_file, four
):
    person.draw(*four)
    before = person.wait_for_the_map()
    file = network_file("mine.keras", (28, 28, 1), 10)
    open_file(file)
    person.wait_until(lambda: person.find("liveNetwork").currentText() == "mine.keras")
    import keras

    after = person.wait_for_the_map()
    logits = keras.models.load_model(file)(after.pixels[None, ..., None]).numpy()[0]
    np.testing.assert_allclose(after.logits, logits, atol=1e-4)
    person.choose_from_menu("File", "shipped")
    person.wait_until(lambda: person.find("liveNetwork").currentText() == "shipped network")
    np.testing.assert_allclose(person.wait_for_the_map().logits, before.logits, atol=1e-4)


def drop(person, mime):
    """Drag something over the middle of the window and let it go; whether it was welcome."""
    place = person.window.rect().center()
    copy, left, no_key = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    enter = QDragEnterEvent(QPoint(place), copy, mime, left, no_key)
    QApplication.sendEvent(person.window, enter)
    if enter.isAccepted():
        let_go = QDropEvent(QPointF(place), copy, mime, left, no_key)
        QApplication.sendEvent(person.window, let_go)
    return enter.isAccepted()


def test_a_dropped_file_is_opened(person, tmp_path):
    pixels, _ = mnist.test_sample(25)
    Image.fromarray(np.rint(pixels * 255).astype(np.uint8)).save(tmp_path / "zero.png")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "zero.png"))])
    assert drop(person, mime)
    assert person.wait_for_the_map().predicted == 0


def test_dropped_text_is_not_taken(person):
    mime = QMimeData()
    mime.setText("a word")
    assert not drop(person, mime)


# -- export ----------------------------------------------------------------------------------------


@pytest.fixture
def export(person, answer, four):
    """`export(path)`: draw a 4, press Ctrl+E and choose that file; returns what was shown."""

    def to(path):
        person.draw(*four)
        explained = person.wait_for_the_map()
        answer(ask_where_to_export=path)
        person.press(Qt.Key.Key_E, modifier=CONTROL)
        return explained

    return to


def test_the_map_is_exported_as_the_picture_that_is_seen(person, export, tmp_path):
    explained = export(tmp_path / "map.png")
    assert str(tmp_path / "map.png") in person.read_message()
    picture = np.asarray(Image.open(tmp_path / "map.png").convert("RGB")).astype(int)
    # The map lies at the right of the drawing, 2 pixels of the file a unit (engine/map_picture.py).
    row, column = np.unravel_index(explained.values.argmax(), (28, 28))
    left, below = 2 * (2 * 24 + 392), len(picture) - 2 * (20 + 24)
    top, size = below - 2 * 392, 28
    red, _, blue = picture[top + row * size + size // 2, left + column * size + size // 2]
    assert red > blue


def test_the_numbers_are_exported_for_numpy(person, export, tmp_path):
    explained = export(tmp_path / "map.npz")
    person.read_message()
    with np.load(tmp_path / "map.npz") as stored:
        np.testing.assert_array_equal(stored["values"], explained.values)
        np.testing.assert_array_equal(stored["image"], explained.pixels)
        np.testing.assert_array_equal(stored["logits"], explained.logits)
        assert int(stored["target"]) == explained.target


@pytest.mark.parametrize("name", ["map.png", "map.npz"])
def test_a_folder_that_cannot_be_written_to_is_named_on_export(person, export, nowhere, name, four):
    export(nowhere / name)
    assert_one_sentence(person.read_message())
    assert str(nowhere) in person.message
    assert_still_draws(person, four)


def test_without_a_map_there_is_nothing_to_export(person, answer, tmp_path):
    answer(ask_where_to_export=tmp_path / "map.png")
    person.press(Qt.Key.Key_E, modifier=CONTROL)
    assert "draw" in person.read_message()
    assert not (tmp_path / "map.png").exists()


def test_there_is_nothing_to_save_before_a_training(person):
    assert not person.window.actions_by_name["save"].isEnabled()
    assert not person.find("saveTrained").isEnabled()


def test_a_network_that_the_method_cannot_explain_is_explained_by_another(
    person, seven, open_file, network_file
):
    person.draw(seven)
    box = person.find("methodSelector")
    person.choose_from_list(box, box.findData("grad_cam"))
    old = person.wait_for_the_map()
    open_file(network_file("dense.keras", (28, 28, 1), 10))
    person.wait_until(lambda: "Vanilla Gradients is shown instead" in person.message)
    person.wait_until(lambda: person.map is not None and person.map.method == "vanilla_gradients")
    assert not np.array_equal(person.map.probabilities, old.probabilities)


def test_a_picture_whose_digit_is_very_small_is_opened_with_a_doubt(person, tmp_path):
    pixels, _ = mnist.test_sample(3)
    page = Image.fromarray((255 - pixels * 255).astype("uint8")).resize((9, 9))
    sheet = Image.new("L", (28, 28), 255)
    sheet.paste(page, (10, 10))
    sheet.save(tmp_path / "small.png")
    person.window.open_file(tmp_path / "small.png")
    person.wait_for_a_picture()
    assert "very small" in person.read_message()
    assert person.window.draw.canvas.drawing.picture.name == "small.png"


def test_dialogs_first_open_among_the_persons_own_files(person, monkeypatch, tmp_path):
    own = QStandardPaths.StandardLocation
    places = {own.DocumentsLocation: tmp_path / "none", own.HomeLocation: tmp_path}
    monkeypatch.setattr(
        QStandardPaths, "writableLocation", staticmethod(lambda it: str(places[it]))
    )
    assert files.first_folder() == str(tmp_path)
    places[own.DocumentsLocation].mkdir()
    assert files.first_folder() == str(tmp_path / "none")
    assert person.window.files.folder  # nothing was opened yet
