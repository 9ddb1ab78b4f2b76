"""Networks of pictures: opened, shown a picture in colour, painted on, explained live."""

import threading

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine.data import mnist
from engine.data.inklens_file import KeptDrawing, write_drawing
from engine.drawing import Drawing
from engine.ink import Ink
from engine.pages.page import Page
from engine.pictures.channels import merged
from engine.pictures.fitting import fitted
from gui import dialogs, files
from gui.bridge.messages.picture.read_page import ReadPage
from gui.draw.picture.painting_canvas import PAINTED
from tests.benchmarks.measuring import pause

CONTROL = Qt.KeyboardModifier.ControlModifier
SHAPE = (24, 32, 3)


@pytest.fixture(scope="module")
def network_file(tmp_path_factory):
    """`network_file(classes)`: a small network of 24 x 32 pictures in colour."""
    made = {}

    def built(classes=4):
        if classes not in made:
            import keras

            keras.utils.set_random_seed(3)
            layers = [
                keras.Input(SHAPE),
                keras.layers.Conv2D(4, 5, strides=3, activation="relu"),
                keras.layers.Flatten(),
                keras.layers.Dense(classes, activation="softmax"),
            ]
            made[classes] = tmp_path_factory.mktemp("networks") / f"colours-{classes}.keras"
            keras.Sequential(layers).save(made[classes])
        return made[classes]

    return built


@pytest.fixture
def picture():
    """A yellow square on blue and green, uint8 `(90, 160, 3)`."""
    pixels = np.zeros((90, 160, 3), np.uint8)
    pixels[..., 2] = np.linspace(80, 200, 160)
    pixels[45:, :, 1] = 120
    pixels[30:60, 60:100] = (230, 210, 20)
    return pixels


def open_file(person, path, monkeypatch):
    monkeypatch.setattr(dialogs, "ask_what_to_open", lambda *_: path)
    person.press(Qt.Key.Key_O, modifier=CONTROL)


@pytest.fixture
def someone(person, network_file, monkeypatch):
    """Someone who has opened that network."""
    open_file(person, network_file(), monkeypatch)
    person.wait_until(lambda: person.find("paintingCanvas").isVisible())
    return person


@pytest.fixture
def painter(someone, picture, tmp_path):
    """Someone at whose network a picture lies."""
    Image.fromarray(picture).save(tmp_path / "square.png")
    someone.drop(tmp_path / "square.png")
    someone.wait_for_the_map()
    return someone


def canvas(person):
    return person.find("paintingCanvas")


def stroke(person, *points):
    """Draw through points in pixels of the picture."""
    pen(person, QEvent.Type.MouseButtonPress, points[0])
    for point in points[1:]:
        pen(person, QEvent.Type.MouseMove, point)
    pen(person, QEvent.Type.MouseButtonRelease, points[-1])


def pen(person, kind, point):
    """Press, move or release the mouse at a point in pixels of the picture."""
    view = canvas(person)
    (x, y), (tall, wide) = point, view.painting.size
    place = QPointF(
        view.place.x() + x / wide * view.place.width(),
        view.place.y() + y / tall * view.place.height(),
    )
    moving, up = kind == QEvent.Type.MouseMove, kind == QEvent.Type.MouseButtonRelease
    button = Qt.MouseButton.NoButton if moving else Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if up else Qt.MouseButton.LeftButton
    no_key = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        view, QMouseEvent(kind, place, view.mapToGlobal(place), button, held, no_key)
    )
    QApplication.processEvents()


# -- what is read ----------------------------------------------------------------------------------


def test_a_network_of_pictures_takes_the_canvas_away_and_the_shipped_one_brings_it_back(
    person, network_file, monkeypatch, four
):
    person.draw(*four)
    before = person.wait_for_the_map()
    open_file(person, network_file(), monkeypatch)
    person.wait_until(lambda: canvas(person).isVisible())
    assert not person.canvas.isVisible()
    assert person.map is None
    assert "picture" in person.find("predictionLabel").text()
    assert not person.window.actions_by_name["next"].isEnabled()
    person.choose_from_menu("File", "shipped")
    person.wait_until(person.canvas.isVisible)
    np.testing.assert_allclose(person.wait_for_the_map().logits, before.logits, atol=1e-4)
    assert not canvas(person).isVisible()


def test_a_picture_is_fitted_read_and_explained_in_colour(painter, picture, network_file):
    import keras

    explained = painter.map
    given = fitted(picture.astype(np.float32) / 255, *SHAPE)
    np.testing.assert_allclose(explained.pixels, given, atol=1e-6)
    said = keras.models.load_model(network_file())(given[None]).numpy()[0]
    np.testing.assert_allclose(explained.probabilities, said, atol=1e-5)
    assert explained.values.shape == SHAPE[:2]
    assert explained.colours.shape == SHAPE
    assert "square.png" in painter.find("sampleLabel").text()
    assert str(int(said.argmax())) in painter.find("predictionLabel").text()


def test_how_it_fits_can_be_chosen(painter, picture):
    fits = painter.find("pictureFit")
    for row, fit in enumerate(("crop", "pad", "stretch")):
        painter.choose_from_list(fits, row)
        given = fitted(picture.astype(np.float32) / 255, *SHAPE, fit=fit)
        np.testing.assert_allclose(painter.wait_for_the_map().pixels, given, atol=1e-6)


def test_the_part_that_is_not_read_is_dark_beside_the_part_that_is(painter):
    part = canvas(painter).read_part
    assert (part.width(), part.height()) == pytest.approx((120, 90))
    assert part.center().x() == pytest.approx(80)


def test_there_are_as_many_tiles_as_classes_and_at_most_ten(painter, network_file, monkeypatch):
    painter.wait_until(lambda: len(painter.tiles) == 4)
    open_file(painter, network_file(40), monkeypatch)
    painter.wait_until(lambda: len(painter.tiles) == 10)
    explained = painter.wait_for_the_map()
    leading = np.argsort(-explained.logits, kind="stable")[:10]
    assert [tile.content.key for tile in painter.tiles] == leading.tolist()
    painter.wait_until(lambda: all(tile.content.values is not None for tile in painter.tiles))
    assert painter.find("classSelector").count() == 40


def test_a_network_of_pictures_is_not_asked_about_digits(painter, qtbot):
    live = painter.window.live
    with qtbot.waitSignal(live.rested, timeout=60_000):
        stroke(painter, (50, 20), (80, 40))
    painter.wait_until(lambda: all(tile.content.values is not None for tile in painter.tiles))
    assert "Now reading with" in painter.message or not painter.message


@pytest.mark.parametrize("size", [(960, 640), (1920, 1080)])
def test_no_control_is_cut_off_beside_a_picture(painter, size):
    painter.window.resize(*size)
    QApplication.processEvents()
    inspector = painter.window.draw.inspector
    assert inspector.widget().width() <= inspector.viewport().width()
    tools = painter.find("paintingTools")
    assert all(
        tools.rect().contains(child.geometry())
        for child in (*tools.hands.values(), tools.colour, tools.fits)
    )


def test_a_page_waits_while_a_network_of_pictures_is_open(
    person, picture, network_file, monkeypatch, tmp_path
):
    Image.fromarray(picture).save(tmp_path / "page.png")
    person.drop(tmp_path / "page.png")
    person.wait_until(lambda: person.find("resultReading").text())
    open_file(person, network_file(), monkeypatch)
    person.wait_until(lambda: canvas(person).isVisible())
    assert not person.find("picturePanel").isVisible()
    person.choose_from_menu("File", "shipped")
    person.wait_until(person.canvas.isVisible)
    assert person.find("picturePanel").isVisible()
    assert person.wait_for_the_map() is not None
    person.wait_until(lambda: person.find("resultReading").text())
    assert "Now reading with" in person.message or not person.message


def test_a_network_of_pictures_may_be_there_from_the_start(
    person, open_window, person_at, network_file, four
):
    person.draw(*four)
    person.wait_for_the_map()
    person.window.close()
    window = open_window(model=network_file())
    window.restore_drawing()
    someone = person_at(window)
    someone.wait_until(lambda: canvas(someone).isVisible())
    assert someone.map is None
    assert not someone.message


# -- painting --------------------------------------------------------------------------------------


def test_a_stroke_is_read_live_and_undone(painter):
    before = painter.map
    stroke(painter, (50, 20), (80, 40), (110, 20))
    after = painter.wait_for_the_map()
    painted = canvas(painter).painting
    assert len(painted.touches) == 1
    np.testing.assert_allclose(after.pixels, fitted(painted.painted, *SHAPE), atol=1e-6)
    assert np.abs(after.pixels - before.pixels).max() > 0.3
    assert "your paint" in painter.find("sampleLabel").text()
    painter.press(Qt.Key.Key_Z, modifier=CONTROL)
    np.testing.assert_array_equal(painter.wait_for_the_map().pixels, before.pixels)


def test_a_colour_is_picked_from_the_picture_and_painted_with(painter, picture):
    painter.click(painter.find("pipetteHand"))
    stroke(painter, (80, 45))
    assert not canvas(painter).painting.touches
    assert painter.find("brushHand").isChecked()
    stroke(painter, (20, 20))
    painted = canvas(painter).painting.painted
    np.testing.assert_allclose(painted[20, 20], np.array((230, 210, 20)) / 255, atol=1e-3)


@pytest.mark.parametrize("tool", ["blur", "background"])
def test_the_square_is_painted_out(painter, tool):
    painter.click(painter.find(f"{tool}Hand"))
    slider = painter.find("paintingBrush")
    slider.setFocus(Qt.FocusReason.TabFocusReason)
    painter.press(Qt.Key.Key_End)
    before = canvas(painter).painting.painted[45, 80, 0]
    stroke(painter, (70, 45), (90, 45))
    painter.wait_for_the_map()
    after = canvas(painter).painting.painted
    assert after[45, 62, 0] < before - (0.15 if tool == "blur" else 0.4)


def test_the_eraser_and_delete_bring_the_picture_back(painter, picture):
    stroke(painter, (80, 20))
    painter.press(Qt.Key.Key_X)
    assert painter.find("eraserHand").isChecked()
    for _ in range(3):
        painter.press(Qt.Key.Key_BracketRight)
    stroke(painter, (80, 20))
    original = picture.astype(np.float32) / 255
    np.testing.assert_allclose(canvas(painter).painting.painted, original, atol=1e-6)
    painter.press(Qt.Key.Key_X)
    stroke(painter, (30, 30))
    painter.press(Qt.Key.Key_Delete)
    np.testing.assert_array_equal(canvas(painter).painting.painted, original)
    assert painter.wait_for_the_map() is not None


def test_an_eraser_that_meets_nothing_is_no_step_and_keeps_what_can_be_redone(painter):
    painting = canvas(painter)
    stroke(painter, (80, 20))
    painter.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert painting.history.canRedo()
    painter.press(Qt.Key.Key_X)
    stroke(painter, (30, 60), (60, 60))
    assert painting.history.canRedo()
    assert not painting.painting.touches
    assert not painting.is_drawing
    assert painter.wait_for_the_map() is not None


def test_a_stroke_is_painted_with_keys(painter):
    canvas(painter).setFocus(Qt.FocusReason.TabFocusReason)
    painter.press(Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return)
    painting = canvas(painter).painting
    assert len(painting.touches) == 1
    points = painting.touches[0].points
    assert points[0] == pytest.approx((80, 45))
    assert points[-1, 0] > points[0, 0]


# -- maps ------------------------------------------------------------------------------------------


def test_the_colours_of_a_map_are_summed_or_the_largest_is_taken(painter):
    heatmap, explained = painter.window.draw.heatmap, painter.map
    np.testing.assert_array_equal(explained.values, merged(explained.colours))
    assert heatmap.shown_view == "signed"
    painter.choose_from_list(painter.find("coloursSelector"), 1)
    assert heatmap.shown_view == "magnitude"
    heatmap.setFocus(Qt.FocusReason.TabFocusReason)
    painter.press(Qt.Key.Key_Right)
    largest = merged(explained.colours, "largest")
    assert f"{largest.max():.3g}" in painter.find("pixelReadout").text()
    assert "blue" in painter.find("pixelReadout").text()


def test_over_the_picture_a_map_has_its_resolution_and_alone_its_own(painter):
    heatmap = painter.window.draw.heatmap
    assert (heatmap.picture().width(), heatmap.picture().height()) == (32, 24)
    assert heatmap.square.width() / heatmap.square.height() == pytest.approx(32 / 24)
    painter.press(Qt.Key.Key_O)
    assert (heatmap.picture().width(), heatmap.picture().height()) == (120, 90)


def test_a_pixel_of_the_map_is_framed_on_the_picture_and_back(painter):
    heatmap, view = painter.window.draw.heatmap, canvas(painter)
    square = heatmap.square
    painter.point_at(heatmap, QPoint(int(square.width() * 0.51), int(square.height() * 0.51)))
    assert view._marked.width() == pytest.approx(90 / 24)
    assert view._marked.center().x() == pytest.approx(80, abs=4)
    centre = view.place.center().toPoint()
    painter.point_at(view, centre)
    assert heatmap._marked == (12, 16)


def test_every_method_that_can_explains_a_picture(painter):
    box = painter.find("methodSelector")
    for method in ("grad_cam", "occlusion_sensitivity", "lrp", "activations"):
        painter.choose_from_list(box, box.findData(method))
        painter.wait_until(lambda method=method: painter.map and painter.map.method == method)
    assert painter.map.values.ndim == 3


# -- its looks -------------------------------------------------------------------------------------


def test_the_map_of_any_network_is_as_large_as_the_canvas(painter):
    heatmap = painter.find("heatmap")
    assert heatmap.square.width() == canvas(painter).width()


def test_a_few_classes_stand_together_with_their_names_in_full(
    person, network_file, monkeypatch, picture, tmp_path
):
    network = network_file(3)
    network.with_suffix(".txt").write_text("quite a long name\nshort\nanother long name\n")
    open_file(person, network, monkeypatch)
    person.wait_until(lambda: len(person.tiles) == 3)
    Image.fromarray(picture).save(tmp_path / "square.png")
    person.drop(tmp_path / "square.png")
    person.wait_for_the_map()
    first, second, _ = person.tiles
    assert second.x() - first.x() <= 2 * first.height() + 8
    assert person.tiles[0].x() + person.tiles[2].geometry().right() == pytest.approx(
        person.window.draw.strip.width(), abs=2
    )
    monkeypatch.setattr(QPainter, "drawText", _noting(drawn := [], QPainter.drawText))
    first.grab()
    assert "quite a long name" in drawn


def _noting(drawn, draw_text):
    def noting(painter, *arguments):
        drawn.append(arguments[-1])
        return draw_text(painter, *arguments)

    return noting


def test_an_answer_too_long_for_its_line_leaves_out_what_came_second(
    person, network_file, monkeypatch, picture, tmp_path
):
    network = network_file(2)
    network.with_suffix(".txt").write_text("A class with a name\nA class of another long name\n")
    open_file(person, network, monkeypatch)
    Image.fromarray(picture).save(tmp_path / "square.png")
    person.wait_until(lambda: len(person.tiles) == 2)
    person.drop(tmp_path / "square.png")
    person.wait_for_the_map()
    label = person.find("predictionLabel")
    assert "came second" in label.accessibleName()
    person.window.resize(960, 640)
    person.wait_until(lambda: "came second" not in label.text())
    assert label.toolTip() == label.accessibleName()
    document = QTextDocument()
    document.setDefaultFont(label.font())
    document.setHtml(label.text())
    assert document.idealWidth() <= label.width() + 2 * document.documentMargin()
    person.window.resize(1900, 900)
    person.wait_until(lambda: "came second" in label.text())
    assert not label.toolTip()


# -- beside the training tab -----------------------------------------------------------------------


def test_keys_on_the_training_tab_mean_the_drawing_there_and_not_the_picture(painter, line):
    window = painter.window
    stroke(painter, (20, 20), (80, 60))
    painted = canvas(painter).painting
    window.tabs.setCurrentWidget(window.training)
    painter.draw(line((60, 60), (200, 200)))
    assert not painter.canvas.drawing.ink.is_empty
    assert window.actions_by_name["undo"].isEnabled()
    painter.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert painter.canvas.drawing.ink.is_empty
    painter.draw(line((60, 60), (200, 200)))
    brush = painter.find("brush").value()
    painter.press(Qt.Key.Key_BracketRight)
    assert painter.find("brush").value() > brush
    painter.press(Qt.Key.Key_Delete)
    assert painter.canvas.drawing.is_empty
    assert canvas(painter).painting is painted
    window.tabs.setCurrentWidget(window.draw)
    painter.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert not canvas(painter).painting.touches


def test_the_training_tab_shows_no_map_of_a_picture_beside_a_drawing(painter):
    window = painter.window
    window.tabs.setCurrentWidget(window.training)
    assert window.training.heatmap.explained is None
    assert "reads pictures" in painter.find("trainingDrawingTitle").text()
    assert "another live network" in painter.find("trainingDrawingWho").text()
    painter.choose_from_menu("File", "shipped")
    painter.wait_until(lambda: "Draw a digit" in painter.find("trainingDrawingTitle").text())
    assert not painter.find("trainingDrawingWho").text()


def test_tiles_of_strokes_can_be_chosen_where_pictures_are_in_colour(painter):
    view = painter.window.draw.view
    view.show_kind("strokes")
    painter.wait_for_the_map()
    assert view.kind == "strokes"
    assert painter.tiles[0].accessibleName()


# -- files -----------------------------------------------------------------------------------------


def test_a_picture_is_not_saved_as_a_drawing_nor_is_one_opened_out_of_sight(
    painter, answer, tmp_path
):
    answer(ask_where_to_save_drawing=tmp_path / "a.inklens")
    painter.press(Qt.Key.Key_S, modifier=Qt.KeyboardModifier.ControlModifier)
    assert "A picture is no drawing" in painter.read_message()
    assert not (tmp_path / "a.inklens").exists()
    write_drawing(KeptDrawing(Drawing(Ink([[[50, 50], [90, 200]]]))), tmp_path / "b.inklens")
    painter.drop(tmp_path / "b.inklens")
    painter.wait_until(lambda: "b.inklens is a drawing" in painter.message)
    assert painter.window.draw.canvas.drawing.is_empty


def test_a_report_of_a_picture_names_it_and_repeats_its_colours(painter, answer, tmp_path):
    answer(ask_where_to_report=tmp_path / "report.html")
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    painter.press(Qt.Key.Key_E, modifier=control | shift)
    painter.wait_until((tmp_path / "report.html").exists)
    text = (tmp_path / "report.html").read_text("utf-8")
    assert "How square.png was read" in text
    shape = (1, *painter.map.pixels.shape)
    assert f"reshape({shape})" in text


def test_the_table_of_failures_goes_where_no_digits_are_read(person, network_file, monkeypatch):
    images, labels = mnist.test_set()
    monkeypatch.setattr(mnist, "test_set", lambda: (images[:40], labels[:40]))
    person.press(Qt.Key.Key_F)
    assert person.find("failuresPanel").isVisible()
    open_file(person, network_file(), monkeypatch)
    person.wait_until(lambda: canvas(person).isVisible())
    assert not person.find("failuresPanel").isVisible()
    assert person.window.draw.inspector.isVisible()


def test_what_was_asked_about_digits_is_dropped_once_a_network_of_pictures_is_open(
    person, network_file, monkeypatch, picture, tmp_path
):
    Image.fromarray(picture).save(tmp_path / "square.png")
    person.press(Qt.Key.Key_E)
    person.wait_for_the_map()
    failed = []
    person.window.room.failed.connect(lambda problem: failed.append(problem.sentence))
    images, labels = mnist.test_set()
    monkeypatch.setattr(mnist, "test_set", lambda: (images[:100], labels[:100]))
    page = Page(np.pad(1 - images[0] / np.float32(255), 20, constant_values=1), "page")
    open_file(person, network_file(), monkeypatch)
    person.press(Qt.Key.Key_F)
    person.window.room.engine.mailbox.post(ReadPage(page, "loaded"))
    person.wait_until(lambda: canvas(person).isVisible())
    person.drop(tmp_path / "square.png")
    person.wait_for_the_map()
    person.wait_until(lambda: all(tile.content.values is not None for tile in person.tiles))
    assert not failed


def test_two_maps_side_by_side_have_names_and_one_line_under_them(
    person, network_file, monkeypatch, picture, tmp_path
):
    network = network_file(2)
    network.with_suffix(".txt").write_text("cat\ndog\n")
    open_file(person, network, monkeypatch)
    Image.fromarray(picture).save(tmp_path / "square.png")
    person.wait_until(lambda: len(person.tiles) == 2)
    person.drop(tmp_path / "square.png")
    person.wait_for_the_map()
    assert person.find("pixelReadout").text()
    person.window.draw.view.show_kind("pair")
    person.wait_until(lambda: person.window.draw.pair.shown is not None)
    words = [person.find(f"pairMap{place}").toolTip() for place in range(2)]
    names = {said.removeprefix("class ").split(",")[0] for said in words}
    assert names == {"cat", "dog"}
    assert person.find("heatmapTitle").isVisible()
    assert not person.find("pixelReadout").text()


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_the_map_of_a_picture_is_exported_beside_the_picture_in_colour(
    painter, answer, tmp_path, ending
):
    file = tmp_path / f"map.{ending}"
    answer(ask_where_to_export=file)
    painter.press(Qt.Key.Key_E, modifier=CONTROL)
    painter.wait_until(lambda: f"Saved as {file}" in painter.message)
    if ending == "png":
        seen = np.asarray(Image.open(file).convert("RGB")).reshape(-1, 3).astype(int)
        yellow = painter.map.pixels.reshape(-1, 3)
        yellow = np.rint(yellow[yellow[:, 0].argmax()] * 255)  # of the square
        assert (abs(seen - yellow).max(axis=1) <= 2).any()
    else:
        assert "the ink" not in file.read_text("utf-8")


def test_pixels_of_steps_far_back_are_let_go_and_made_anew_by_undo(
    person, monkeypatch, network_file, picture, tmp_path
):
    Image.fromarray(picture).save(tmp_path / "square.png")
    open_file(person, network_file(), monkeypatch)
    person.wait_until(lambda: person.window.painting.is_active)
    person.drop(tmp_path / "square.png")
    canvas = person.find("paintingCanvas")
    person.wait_until(lambda: canvas.painting is not None)
    steps = []
    for number in range(PAINTED + 3):
        canvas.setFocus()
        person.press(Qt.Key.Key_Return, *[Qt.Key.Key_Right] * (number + 1), Qt.Key.Key_Return)
        steps.append((canvas.painting, canvas.painting.painted.copy()))
    assert sum(bool(painting._painted) for painting, _ in steps) <= PAINTED
    for painting, painted in reversed(steps):
        assert canvas.painting is painting
        np.testing.assert_allclose(canvas.painting.painted, painted, atol=1e-6)
        person.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert not canvas.painting.touches


def test_a_picture_that_is_read_while_a_network_of_pictures_opens_is_painted_on(
    person, network_file, picture, tmp_path, monkeypatch
):
    Image.fromarray(picture).save(tmp_path / "square.png")
    held, read_picture = threading.Event(), files.read_picture
    monkeypatch.setattr(files, "read_picture", lambda path: held.wait(60) and read_picture(path))
    person.window.open_file(tmp_path / "square.png")
    person.window.open_file(network_file())
    person.wait_until(lambda: person.find("paintingCanvas").isVisible())
    held.set()
    person.wait_for_a_picture()
    assert person.window.draw.painting.painting.name == "square.png"
    assert person.canvas.drawing.picture is None


def test_a_stroke_is_painted_to_its_end_before_another_picture_takes_its_place(
    painter, picture, tmp_path
):
    Image.fromarray(picture).save(tmp_path / "next.png")
    pen(painter, QEvent.Type.MouseButtonPress, (10, 10))
    pen(painter, QEvent.Type.MouseMove, (20, 20))
    painter.window.open_file(tmp_path / "next.png")
    painter.window.opening._pool.waitForDone()
    pause(0.2)
    pen(painter, QEvent.Type.MouseMove, (40, 40))
    assert canvas(painter).painting.name == "square.png"
    pen(painter, QEvent.Type.MouseButtonRelease, (40, 40))
    painter.wait_for_a_picture()
    assert canvas(painter).painting.name == "next.png"
    painter.press(Qt.Key.Key_Z, modifier=CONTROL)
    (touch,) = canvas(painter).painting.touches
    assert tuple(touch.points[-1]) == pytest.approx((40, 40), abs=1)


@pytest.mark.parametrize("on", ["digits", "a picture"])
def test_a_stroke_ends_where_its_canvas_is_hidden_and_pictures_come_in_after_it(
    person, network_file, picture, tmp_path, on
):
    """Qt tells nobody that the mouse was released where what it was pressed on is hidden."""
    window = person.window
    if on == "a picture":
        Image.fromarray(picture).save(tmp_path / "square.png")
        window.open_file(network_file())
        person.wait_until(lambda: window.painting.is_active)
        window.open_file(tmp_path / "square.png")
        person.wait_for_a_picture()
    view = canvas(person) if on == "a picture" else person.canvas
    screen, middle = window.windowHandle(), view.mapTo(window, view.rect().center())
    QTest.mousePress(screen, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(screen, middle + QPoint(10, 5))
    assert view.is_held
    if on == "a picture":
        window.files.open_shipped()
    else:
        window.open_file(network_file())
    person.wait_until(lambda: not view.isVisible())
    QTest.mouseRelease(screen, Qt.MouseButton.LeftButton, pos=middle)
    written = Image.fromarray(np.pad(np.zeros((40, 8), np.uint8), 16, constant_values=255))
    written.save(tmp_path / "one.png")
    window.open_file(tmp_path / "one.png")
    person.wait_until(lambda: not window.opening.is_busy)
    shown = canvas(person).painting if on == "digits" else person.canvas.drawing.picture
    assert shown.name == "one.png"


def test_a_picture_does_not_wait_for_a_tool_that_a_key_put_down(painter, picture, tmp_path):
    Image.fromarray(picture).save(tmp_path / "next.png")
    canvas(painter).setFocus(Qt.FocusReason.TabFocusReason)
    painter.press(Qt.Key.Key_Return, Qt.Key.Key_Right)
    painter.window.open_file(tmp_path / "next.png")
    painter.wait_for_a_picture()
    assert canvas(painter).painting.name == "next.png"


def test_a_wider_tool_widens_the_stroke_under_it_at_once(painter):
    view = canvas(painter)
    pen(painter, QEvent.Type.MouseButtonPress, (60, 40))
    pen(painter, QEvent.Type.MouseMove, (90, 40))
    before = view.painting.painted.copy()
    painter.press(Qt.Key.Key_BracketRight)
    assert (view.painting.painted != before).any()
    pen(painter, QEvent.Type.MouseButtonRelease, (90, 40))
    (touch,) = view.painting.touches
    assert touch.width == pytest.approx(view.brush)


def test_a_wider_eraser_is_shown_also_where_only_the_stroke_s_beginning_met_paint(painter):
    stroke(painter, (20, 20), (60, 20))
    view = canvas(painter)
    view.hand = "eraser"
    pen(painter, QEvent.Type.MouseButtonPress, (40, 20))
    pen(painter, QEvent.Type.MouseMove, (145, 78))
    pen(painter, QEvent.Type.MouseMove, (150, 80))
    edits = []
    view.changed.connect(edits.append)
    painter.press(Qt.Key.Key_BracketRight)
    assert edits
    pen(painter, QEvent.Type.MouseButtonRelease, (150, 80))


def test_undo_under_the_tool_takes_back_that_stroke_alone(painter):
    stroke(painter, (20, 20), (40, 20))
    pen(painter, QEvent.Type.MouseButtonPress, (60, 40))
    pen(painter, QEvent.Type.MouseMove, (90, 40))
    painter.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert len(canvas(painter).painting.touches) == 1
    pen(painter, QEvent.Type.MouseButtonRelease, (90, 40))
    assert len(canvas(painter).painting.touches) == 1


def test_an_eraser_asks_for_nothing_where_nothing_is_painted(painter):
    stroke(painter, (20, 20), (40, 20))
    painter.wait_for_the_map()
    asked = painter.window.live.generation
    painter.press(Qt.Key.Key_X)
    stroke(painter, (120, 70), (140, 70), (140, 40))
    assert painter.window.live.generation == asked
    told = []
    canvas(painter).changed.connect(told.append)
    pen(painter, QEvent.Type.MouseButtonPress, (30, 80))
    pen(painter, QEvent.Type.MouseMove, (30, 8))
    assert len(told) == 1
    pen(painter, QEvent.Type.MouseMove, (30, 2))
    assert len(told) == 1
    pen(painter, QEvent.Type.MouseButtonRelease, (30, 2))
    given = fitted(canvas(painter).painting.painted, *SHAPE)
    np.testing.assert_allclose(painter.wait_for_the_map().pixels, given, atol=1e-6)


def test_undo_under_an_eraser_that_has_met_nothing_undoes_no_step(painter):
    stroke(painter, (20, 20), (40, 20))
    painter.press(Qt.Key.Key_X)
    pen(painter, QEvent.Type.MouseButtonPress, (120, 70))
    pen(painter, QEvent.Type.MouseMove, (140, 70))
    painter.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert not canvas(painter).is_drawing
    pen(painter, QEvent.Type.MouseButtonRelease, (140, 70))
    assert len(canvas(painter).painting.touches) == 1
    painter.press(Qt.Key.Key_Z, modifier=CONTROL)
    assert not canvas(painter).painting.touches


def test_a_heading_below_what_is_seen_is_disabled_as_its_section_is(painter):
    painter.window.resize(960, 640)
    inspector = painter.window.draw.inspector
    painter.wait_until(lambda: inspector.ledge.rows)
    pause(0.2)
    for row in inspector.ledge.rows:
        section = inspector.sections[row.property("section")]
        assert row.isEnabled() == section.isEnabled(), section.name
        assert row.toolTip() == (section.toolTip() or section.heading.toolTip())
    assert not all(row.isEnabled() for row in inspector.ledge.rows)
    painter.window.files.open_shipped()
    painter.wait_until(lambda: not painter.window.painting.is_active)
    painter.wait_until(lambda: all(row.isEnabled() for row in inspector.ledge.rows))
